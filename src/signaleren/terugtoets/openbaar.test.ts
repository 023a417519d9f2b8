import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import type { Regeloordeel } from '../signalen/index.ts';
import { isAchtergehouden } from './achtergehouden.ts';
import type { Uitslag } from './alarm.ts';
import { openInbox } from './inbox.ts';
import { maatVan } from './maten.ts';
import { openAantallen, openMaat, verdeelVoorsprong } from './openbaar.ts';
import { kwartaaleindeVoor } from './rapport.ts';
import { REGELS } from './regels.ts';
import type { Uitkomstcode } from './uitkomst.ts';

const [regel] = REGELS;
if (!regel) throw new Error('geen regels');
const dag = datum('2024-01-01');

/** A series in which a rule had an alarm or not, and whether that came true. */
function bevinding(soort: Uitkomstcode, oordeel: 'terecht' | 'vals' | 'open' | null) {
  const alarmen = oordeel ? [{ van: dag, tot: null, vanafBegin: false, oordeel }] : [];
  const gezien = oordeel === 'terecht' ? { op: dag, maanden: 7, vanafBegin: false } : null;
  const uitslag: Uitslag = { berekend: true, alarmen, gezien, dagen: 400, dagenAan: oordeel ? 100 : 0 };
  return { soort, uitslag };
}
const keer = <T>(n: number, maak: () => T): T[] => Array.from({ length: n }, maak);
const open = (...groepen: ReturnType<typeof bevinding>[][]) => {
  const alle = groepen.flat();
  const maanden = alle.flatMap((b) => b.uitslag.gezien?.maanden ?? []);
  return openMaat(maatVan(regel, alle), maanden);
};

describe('the public form of a measure', () => {
  it('shows counts that are large enough', () => {
    const m = open(
      keer(12, () => bevinding('herstelplan', 'terecht')),
      keer(8, () => bevinding('herstelplan', null)),
      keer(30, () => bevinding('geen', 'vals')),
    );
    expect(m.recall).toMatchObject({ k: 12, n: 20, verborgen: null });
    expect(m.alarmen).toEqual({ terecht: 12, vals: 30, open: 0 });
    expect(m.voorsprong.waarde).toBe(7);
  });

  it('hides few cases, and what would tell them', () => {
    const m = open(
      keer(3, () => bevinding('faillissement', 'terecht')),
      keer(17, () => bevinding('herstelplan', null)),
      keer(30, () => bevinding('geen', 'vals')),
    );
    expect(m.recall).toEqual({ k: null, n: 20, waarde: null, onder: null, boven: null, verborgen: 'weinig' });
    expect(m.recallHard).toMatchObject({ k: null, n: null, verborgen: 'teKlein' });
    expect(m.alarmen.terecht).toBeNull();
    expect(m.alarmen.vals).toBeNull();
    expect([m.precisie.k, m.precisieAanbieders.k, m.voorsprong.waarde]).toEqual([null, null, null]);
    expect(JSON.stringify(m.loosPerJaar)).not.toContain('aantal');
  });

  it('hides that all but a few were seen', () => {
    const m = open(
      keer(18, () => bevinding('herstelplan', 'terecht')),
      keer(2, () => bevinding('herstelplan', null)),
      keer(30, () => bevinding('geen', 'vals')),
    );
    expect(m.recall).toMatchObject({ k: null, n: 20, verborgen: 'bijnaAlle' });
    expect(m.precisieAanbieders.k).toBeNull();
  });

  it('never shows a count of one to four', () => {
    const aantal = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(aantal, aantal, aantal, aantal, aantal, (a, b, c, d, e) => {
        const m = open(
          keer(a, () => bevinding('noodsteun', 'terecht')),
          keer(b, () => bevinding('herstelplan', 'terecht')),
          keer(c, () => bevinding('herstelplan', null)),
          keer(d, () => bevinding('geen', 'vals')),
          keer(e, () => bevinding('geen', 'open')),
        );
        const getoond = [
          ...Object.values(m.alarmen),
          ...m.verdeling.map((v) => v.aantal),
          ...[m.recall, m.recallHard, m.precisie, m.precisieAanbieders].flatMap((x) =>
            x.k === null ? [x.n] : [x.k, x.n, (x.n ?? 0) - x.k],
          ),
        ];
        expect(getoond.filter((n) => n !== null && n > 0 && n < 5)).toEqual([]);
        // The two kinds of case together do not tell one of them either.
        if (m.recall.k !== null && m.recallHard.k !== null) {
          const zacht = m.recall.k - m.recallHard.k;
          expect(zacht === 0 || zacht >= 5).toBe(true);
        }
      }),
    );
  });

  it('counts outcomes and leads without small numbers', () => {
    const aantallen = { faillissement: 1, noodsteun: 3, ontmanteling: 1, overname: 0, herstelplan: 14, geen: 257 };
    expect(openAantallen(aantallen)).toEqual([
      { soort: 'faillissement', aantal: null },
      { soort: 'noodsteun', aantal: null },
      { soort: 'ontmanteling', aantal: null },
      { soort: 'overname', aantal: 0 },
      { soort: 'herstelplan', aantal: 14 },
    ]);
    // The one of 24 months or more is hidden, and with it one other that would tell it.
    expect(verdeelVoorsprong([1, 2, 2, 2, 2, 7, 8, 9, 10, 11, 11, 30]).map((v) => v.aantal)).toEqual([
      null,
      0,
      6,
      0,
      null,
    ]);
  });
});

describe('what people said of the signals of a rule', () => {
  const rij = (signalen: number, onderwerpen: number, terecht: number, fout: number): Regeloordeel => ({
    regel: 'tekort',
    naam: 'Tekort',
    onderwerp: 'aanbieder',
    signalen,
    onderwerpen,
    terecht,
    loosAlarm: fout,
    beoordeeld: terecht + fout,
    perOorzaak: { gegevenFout: fout, verklaarbaar: 0, normTeStreng: 0, alBekend: 0, anders: 0 },
  });

  it('gives the part that was right', () => {
    expect(openInbox([rij(40, 20, 6, 14)])[0]).toMatchObject({
      signalen: 40,
      terecht: 6,
      loos: 14,
      open: 20,
      precisie: { k: 6, n: 20, waarde: 0.3 },
    });
  });

  it('hides small counts, and a rule about few', () => {
    expect(openInbox([rij(40, 20, 2, 14)])[0]).toMatchObject({ terecht: null, loos: null, precisie: { waarde: null } });
    const weinig = openInbox([rij(40, 4, 6, 14)])[0];
    expect(weinig).toMatchObject({ signalen: null, terecht: null, loos: null, open: null });
    expect(weinig?.perReden.every(({ aantal }) => aantal === null)).toBe(true);
  });
});

describe('the part that is held back', () => {
  it('is the same every time, and some three in ten', () => {
    const kvks = Array.from({ length: 3000 }, (_, i) => String(90_000_000 + i));
    const deel = kvks.filter(isAchtergehouden);
    expect(deel.length / kvks.length).toBeGreaterThan(0.27);
    expect(deel.length / kvks.length).toBeLessThan(0.33);
    // Changing the split would show what was held back: these stay as they are.
    expect(kvks.slice(0, 12).map(isAchtergehouden)).toMatchInlineSnapshot(`
      [
        true,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
      ]
    `);
  });
});

it('reports about the end of the quarter before', () => {
  const dagen = ['2026-11-27', '2026-09-30', '2026-10-01', '2026-01-15'].map((d) => kwartaaleindeVoor(datum(d)));
  expect(dagen).toEqual(['2026-09-30', '2026-06-30', '2026-09-30', '2025-12-31']);
});
