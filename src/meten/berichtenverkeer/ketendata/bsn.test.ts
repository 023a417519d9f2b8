import { describe, expect, it } from 'vitest';
import { geheugenBron } from '../../../platform/bestanden/index.ts';
import type { Berichtsoort } from '../domain.ts';
import { alsCsv, kolomVan, leesProef, PROEFPROFIEL } from '../proefketendata.ts';
import { Bsnwacht, getallenIn, isBsn } from './bsn.ts';
import type { Ketenprofiel, Veldnaam } from './domain.ts';
import { openRijlezer } from './rijen.ts';
import { bekijkKetendata } from './voorbeeld.ts';

/** Numbers that pass the eleven test. */
const BSNS = Array.from({ length: 400 }, (_, i) => String(999_900_000 + i)).filter(isBsn);
/** Numbers of nine digits of which one in eleven does. */
const NUMMERS = Array.from({ length: 400 }, (_, i) => String(120_000_001 + i * 7));

const RETOUR = { gemeente: '0758', aanbieder: '99000001', dagtekening: '02-03-2026', over: 'H1', code: '0001' };
const rijVan = (i: number) => ({ ...RETOUR, identificatie: `B${i}`, sleutel: String(i) });

/** What is said of a file, as reading it would. */
function keur(soort: Berichtsoort, rijen: readonly object[], heel = true): string {
  const wacht = new Bsnwacht();
  const [kop = '', ...regels] = alsCsv(soort, rijen).split('\r\n');
  const lees = openRijlezer(kop.split(';'), PROEFPROFIEL, soort, wacht);
  for (const regel of regels) lees(regel.split(';'));
  try {
    wacht.eis(heel);
    return '';
  } catch (fout) {
    return `${fout instanceof Error ? fout.message : ''} ${JSON.stringify(fout)}`;
  }
}

const SOORTEN = ['JW302', 'JW306', 'JW308', 'JW316', 'JW318', 'JW320', 'JW325'] as const;

describe('a column of BSNs', () => {
  it.each(SOORTEN)('is refused for another field of %s, with its name and without a BSN', (soort) => {
    for (const veld of ['over', 'sleutel', 'identificatie'] as const) {
      const gezegd = keur(
        soort,
        BSNS.map((bsn, i) => ({ ...rijVan(i), [veld]: bsn })),
        false,
      );
      expect(gezegd).toContain(`kolom ‘${kolomVan(veld)}’ staan burgerservicenummers`);
      expect(gezegd).not.toMatch(/9999\d{5}/);
    }
  });

  it('is refused however it is written, when there are two, and when others stand between', () => {
    const met = (veld: Veldnaam, waarden: readonly string[]) =>
      keur(
        'JW302',
        waarden.map((waarde, i) => ({ ...rijVan(i), [veld]: waarde })),
      );
    expect(met('over', ['9999.00.006', 'BSN 999900018'])).toContain('burgerservicenummers');
    expect(met('over', ['0999900006', '999900018'])).toContain('burgerservicenummers');
    expect(met('sleutel', ['17', ...BSNS.slice(0, 4), '18', '19'])).toContain('burgerservicenummers');
    expect(met('sleutel', [...BSNS, ...NUMMERS.slice(0, 30)])).toContain('burgerservicenummers');
    const kort = Array.from({ length: 300 }, (_, i) => String(10_000_000 + i)).filter(isBsn);
    expect(met('aanbieder', kort)).toContain('burgerservicenummers');
  });

  it('is refused for a single value where the column is called so, or gives the BSN of another kind', () => {
    const rij = '0758;99000001;02-03-2026;B1;999900006;1';
    for (const [naam, bsn] of [
      ['BSN cliënt', undefined],
      ['Burgerservicenr', undefined],
      ['Persoon', 'Persoon'],
    ]) {
      const wacht = new Bsnwacht();
      const kop = ['gemeente', 'aanbieder', 'dagtekening', 'identificatie', naam ?? '', 'antwoord'];
      const JW319 = { ...Object.fromEntries(kop.map((een) => [een, een])), referentie: naam };
      const soorten = { JW319, JW305: { bsn } } as Ketenprofiel['soorten'];
      openRijlezer(kop, { ...PROEFPROFIEL, soorten }, 'JW319', wacht)(rij.split(';'));
      expect(() => wacht.eis(false), naam).toThrow('gekozen voor referentie van JW319');
    }
  });

  it('is not seen in numbers of which some pass the eleven test', () => {
    expect(NUMMERS.filter(isBsn).length).toBeGreaterThan(20);
    for (const heel of [true, false])
      expect(
        keur(
          'JW302',
          NUMMERS.map((nummer, i) => ({ ...rijVan(i), sleutel: nummer, over: nummer })),
          heel,
        ),
      ).toBe('');
    // One provider of which the AGB code passes, and one day in every identification.
    const agb = Array.from({ length: 99 }, (_, i) => String(1_000_0000 + i)).find(isBsn) ?? '';
    const dag = Array.from({ length: 28 }, (_, i) => String(20_260_301 + i)).find(isBsn) ?? '';
    expect(dag).not.toBe('');
    const rijen = NUMMERS.map((_, i) => ({ ...rijVan(i), aanbieder: agb, identificatie: `A${dag}B${i % 90}` }));
    expect(keur('JW302', rijen)).toBe('');
    expect(keur('JW302', [{ ...rijVan(1), identificatie: dag }])).toBe('');
    // One number of an assignment.
    expect(keur('JW302', [{ ...rijVan(1), sleutel: NUMMERS.find(isBsn) ?? '' }])).toBe('');
  });

  it('is told of when a file is looked at, and never shown', async () => {
    const csv = alsCsv(
      'JW302',
      BSNS.map((bsn, i) => ({ ...rijVan(i), over: bsn })),
    );
    const gezien = await bekijkKetendata(geheugenBron('JW302.csv', csv), {
      ...{ soort: 'JW302', profiel: PROEFPROFIEL, regios: new Map([['GM0758', 'JZ34']]), gemeente: null, deel: false },
    });
    expect(gezien.meldingen.join()).toContain('kolom ‘Kolom over’ staan burgerservicenummers');
    expect(JSON.stringify(gezien)).not.toMatch(/9999\d{5}/);
  });

  it('leaves out a row that repeats its own BSN in any writing', async () => {
    const rij = { ...RETOUR, identificatie: 'B1', bsn: '999900006', begin: '01-03-2026' };
    const { bevindingen, feiten } = await leesProef(
      alsCsv('JW305', [
        { ...rij, nummer: '9999.00.006' },
        { ...rij, identificatie: 'B-0999900006' },
      ]),
      'JW305',
    );
    expect(bevindingen).toMatchObject([{ kolom: 'Kolom nummer' }, { kolom: 'Kolom identificatie' }]);
    expect(feiten).toEqual([]);
  });

  it('finds numbers in a text', () => {
    expect(getallenIn('999900006 1')).toEqual(['999900006']);
    expect(getallenIn('9999-00-006')).toEqual(['999900006']);
    expect(getallenIn('01234567')).toEqual([]);
  });
});
