import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import type { Regeloordeel } from '../signalen/index.ts';
import { isAchtergehouden } from './achtergehouden.ts';
import type { Uitslag } from './alarm.ts';
import { openInbox } from './inbox.ts';
import { type Bevinding, maatVan } from './maten.ts';
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
function nietBerekend(soort: Uitkomstcode) {
  return { soort, uitslag: { berekend: false, alarmen: [], gezien: null, dagen: 0, dagenAan: 0 } };
}
const keer = <T>(n: number, maak: () => T): T[] => Array.from({ length: n }, maak);
const open = (...groepen: Bevinding[][]) => {
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
    // Their leads add up to how many were seen.
    expect(m.verdeling.every(({ aantal }) => aantal === null)).toBe(true);
  });

  it('hides a sum and a rate with the alarms in it', () => {
    const m = open(
      keer(12, () => bevinding('herstelplan', 'terecht')),
      keer(8, () => bevinding('herstelplan', null)),
      keer(30, () => bevinding('geen', 'vals')),
      keer(2, () => bevinding('geen', 'open')),
    );
    expect(m.alarmen).toEqual({ terecht: null, vals: 30, open: null });
    expect([m.precisie.n, m.precisie.waarde]).toEqual([null, null]);
    expect(m.loosPerJaar).toMatchObject({ waarde: null, onder: null, boven: null });
  });

  it('hides how many cases were counted when the rest of the cases are few', () => {
    const m = open(
      keer(12, () => bevinding('herstelplan', 'terecht')),
      keer(8, () => bevinding('herstelplan', null)),
      keer(3, () => nietBerekend('herstelplan')),
    );
    expect([m.recall.n, m.recall.k, m.nietTeBerekenen]).toEqual([null, null, null]);
  });

  /** Of all that could be behind each public form, the counts of fewer than 5 that it leaves no doubt about. */
  function zekereKleine(gevallen: readonly { echt: Record<string, number>; openbaar: unknown }[]) {
    const groepen = Map.groupBy(gevallen, ({ openbaar }) => JSON.stringify(openbaar));
    return [...groepen.values()].flatMap((groep) =>
      Object.keys(groep[0]?.echt ?? {}).flatMap((naam) => {
        const mogelijk = new Set(groep.map(({ echt }) => echt[naam] ?? 0));
        const [enige] = mogelijk;
        return mogelijk.size === 1 && enige && enige < 5 ? [`${naam}: ${JSON.stringify(groep[0]?.echt)}`] : [];
      }),
    );
  }
  const tot = (n: number) => Array.from({ length: n + 1 }, (_, i) => i);
  const paren = (n: number) => tot(n).flatMap((x) => tot(n).map((y) => [x, y] as const));

  it('leaves at least two answers for each small number of cases', () => {
    // All ways in which up to 24 cases can have gone: with their number known, none is left out.
    const gevallen = tot(24).flatMap((zaken) =>
      tot(zaken).flatMap((zonder) =>
        tot(zaken - zonder).map((gemist) => {
          const gezien = zaken - zonder - gemist;
          const { recall, recallHard, precisieAanbieders, verdeling, nietTeBerekenen } = open(
            keer(gezien, () => bevinding('herstelplan', 'terecht')),
            keer(gemist, () => bevinding('herstelplan', null)),
            keer(zonder, () => nietBerekend('herstelplan')),
            keer(30, () => bevinding('geen', 'vals')),
          );
          const getoond = zaken > 0 && zaken < 5 ? null : zaken;
          const openbaar = [recall, recallHard, precisieAanbieders, verdeling, nietTeBerekenen, getoond];
          return { echt: { gezien, gemist, zonder }, openbaar };
        }),
      ),
    );
    expect(zekereKleine(gevallen)).toEqual([]);
  });

  it('leaves at least two answers for each small number of alarms', () => {
    const gevallen = paren(7).flatMap(([terecht, vals]) =>
      tot(7).map((nogOpen) => {
        const m = open(
          keer(terecht, () => bevinding('herstelplan', 'terecht')),
          keer(20, () => bevinding('herstelplan', null)),
          keer(vals, () => bevinding('geen', 'vals')),
          keer(nogOpen, () => bevinding('geen', 'open')),
        );
        // Of a rate that is shown anybody can count the alarms.
        const loos = m.loosPerJaar.waarde === null ? null : vals + nogOpen;
        const openbaar = [m.alarmen, m.precisie, loos, m.verdeling];
        return { echt: { terecht, vals, nogOpen }, openbaar };
      }),
    );
    expect(zekereKleine(gevallen)).toEqual([]);
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
    // Of the cases beside their sum of 30, a takeover hides nothing: one more of them must be hidden.
    const zaken = { faillissement: 10, noodsteun: 3, ontmanteling: 8, overname: 6, herstelplan: 9, geen: 200 };
    expect(openAantallen(zaken).map(({ aantal }) => aantal)).toEqual([10, null, null, 6, 9]);
    // Neither does a herstelplan: with each rule stands how many hard cases there were.
    const hard = { ...zaken, ontmanteling: 0, overname: 2 };
    expect(openAantallen(hard).map(({ aantal }) => aantal)).toEqual([null, null, 0, null, 9]);
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
