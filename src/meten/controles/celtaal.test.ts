import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GEGEVENS, geldtOp } from '../catalogus/index.ts';
import { mediaan, spreiding } from './celtaal.ts';
import { type Controle, type Controlegegevens, uitgeklapt } from './domain.ts';
import { compileerControles, voerUit } from './uitvoeren.ts';

const PROEF: Controle = {
  code: 'proef',
  versie: 1,
  geldigVan: '2026-01-01',
  geldigTot: null,
  naam: 'Een proef',
  ernst: 'fout',
  formule: 'hoogstens(nu.liquideMiddelen, nu.vlottendeActiva)',
  gegevens: ['liquideMiddelen', 'vlottendeActiva'],
  melding: '{naam}: {liquide} is meer dan {vlottend}.',
  getallen: { liquide: 'nu.liquideMiddelen', vlottend: 'nu.vlottendeActiva' },
  marge: { absoluut: 0, relatief: 0 },
  uitleg: 'Alleen om te proberen.',
  bron: 'proef',
};
const LEEG: Controlegegevens = {
  periode: '2026-K3',
  vorm: 'aanbieder',
  cel: {},
  vorige: {},
  jaarTerug: {},
  jaar: {},
  eerder: {},
  historie: {},
};
const maak = (...anders: Partial<Controle>[]) => {
  const uitkomst = compileerControles(
    anders.map((a) => ({ ...PROEF, ...a })),
    GEGEVENS,
  );
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fout));
  return uitkomst.waarde;
};
const fouten = (anders: Partial<Controle>) => {
  const uitkomst = compileerControles([{ ...PROEF, ...anders }], GEGEVENS);
  return uitkomst.ok ? [] : uitkomst.fout.map(({ plek, regel, kolom, melding }) => ({ plek, regel, kolom, melding }));
};
/** A formula alone, without figures in its sentence. */
const formulefout = (formule: string) =>
  fouten({ formule, melding: 'Alleen een zin.', getallen: {} })[0] ?? { regel: 0, kolom: 0, melding: '' };
const meldingen = (gereed: ReturnType<typeof maak>, anders: Partial<Controlegegevens>) =>
  voerUit(gereed, { ...LEEG, ...anders }).map((b) => b.melding.replaceAll('\u00a0', ' '));

describe('a check', () => {
  it('says what is wrong in plain Dutch with both figures', () => {
    expect(voerUit(maak({}), { ...LEEG, cel: { liquideMiddelen: 1_234_567.4, vlottendeActiva: -1234 } })).toEqual([
      {
        controle: 'proef',
        versie: 1,
        ernst: 'fout',
        gegevens: ['liquideMiddelen', 'vlottendeActiva'],
        melding: 'Liquide middelen: €\u00a01.234.567 is meer dan −€\u00a01.234.',
      },
    ]);
    expect(meldingen(maak({}), { cel: { liquideMiddelen: 5, vlottendeActiva: 5 } })).toEqual([]);
  });

  it('writes every figure in its own unit', () => {
    const zin = (formule: string, cel: Record<string, number>) =>
      meldingen(maak({ formule: 'false', melding: 'Er staat {x}, niet meer.', getallen: { x: formule } }), { cel })[0];
    expect(zin('nu.verzuimPercentage', { verzuimPercentage: 6.84 })).toBe('Er staat 6,8%, niet meer.');
    expect(zin('nu.ftePnil + 0.5', { ftePnil: 12 })).toBe('Er staat 12,5 fte, niet meer.');
    expect(zin('nu.balanstotaal / nu.fteLoondienst', { balanstotaal: 10, fteLoondienst: 4 })).toBe(
      'Er staat 2,5, niet meer.',
    );
    expect(zin('nu.balanstotaal * 2', { balanstotaal: 1.005 })).toBe('Er staat € 2,01, niet meer.');
    expect(zin('max(-nu.balanstotaal, -3)', { balanstotaal: 2000 })).toBe('Er staat −€ 3, niet meer.');
    expect(zin('nu.bijzonderBeheer', { bijzonderBeheer: 1 })).toBe('Er staat ja, niet meer.');
    expect(zin('nu.certificaatMaandenGeldig', { certificaatMaandenGeldig: 1 })).toBe('Er staat 1 maand, niet meer.');
    expect(zin('nu.uniekeClienten', { uniekeClienten: -0.001 })).toBe('Er staat 0, niet meer.');
  });

  it('keeps to its form, its period, its condition', () => {
    const cel = { liquideMiddelen: 2, vlottendeActiva: 1 };
    const aantal = (anders: Partial<Controle>, van: Partial<Controlegegevens> = {}) =>
      meldingen(maak(anders), { cel, ...van }).length;
    expect(aantal({ vormen: ['gi'] })).toBe(0);
    expect(aantal({ vormen: ['gi'] }, { vorm: 'gi' })).toBe(1);
    expect(aantal({ jaarOfKwartaal: 'jaar' })).toBe(0);
    expect(aantal({ jaarOfKwartaal: 'jaar' }, { periode: '2026' })).toBe(1);
    expect(aantal({ jaarOfKwartaal: 'kwartaal' }, { periode: '2026' })).toBe(0);
    expect(aantal({ voorwaarde: 'kwartaal == 3' })).toBe(1);
    expect(aantal({ voorwaarde: 'kwartaal == 3' }, { periode: '2026-K2' })).toBe(0);
    expect(aantal({ voorwaarde: 'kwartaal == 4' }, { periode: '2026' })).toBe(1);
  });

  it('says nothing where something is divided by zero', () => {
    const deel = { formule: 'nu.balanstotaal / nu.fteLoondienst < 10', melding: 'Te veel per mens.', getallen: {} };
    expect(meldingen(maak(deel), { cel: { balanstotaal: 100, fteLoondienst: 0 } })).toEqual([]);
    expect(meldingen(maak(deel), { cel: { balanstotaal: 100, fteLoondienst: 2 } })).toHaveLength(1);
  });

  it('reckons with 1 and 1.0 alike', () => {
    const cel = { balanstotaal: 3 };
    const zegt = (formule: string) => meldingen(maak({ formule, melding: 'Alleen een zin.', getallen: {} }), { cel });
    expect(zegt('1 / 2 * nu.balanstotaal == 1.5')).toEqual([]);
    expect(zegt('nu.balanstotaal == 3')).toEqual([]);
    expect(zegt('max(0, nu.balanstotaal - 4) == 0 && nu.balanstotaal != 4')).toEqual([]);
  });

  it('holds from its first day until the day of its end', () => {
    const controle = { ...PROEF, geldigTot: '2026-06-30' };
    expect(['2025-12-31', '2026-01-01', '2026-06-29', '2026-06-30'].map((dag) => geldtOp(controle, dag))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('becomes one check for each of its fields', () => {
    const een = {
      ...PROEF,
      perGegeven: true,
      formule: 'nu.gegeven <= 100',
      getallen: { x: 'nu.gegeven' },
      melding: '{naam} is {x}, te hoog.',
    };
    const twee = uitgeklapt({ ...een, gegevens: ['bezettingsgraad', 'verzuimPercentage'] });
    expect(twee.map((c) => [c.code, c.gegevens])).toEqual([
      ['proef-bezettingsgraad', ['bezettingsgraad']],
      ['proef-verzuimPercentage', ['verzuimPercentage']],
    ]);
    expect(meldingen(maak(...twee), { cel: { bezettingsgraad: 120, verzuimPercentage: 3 } })).toEqual([
      'Bezetting is 120%, te hoog.',
    ]);
  });
});

describe('a mistake in a check', () => {
  it.each([
    ['nu.balanstotaal > nu.eigenVermogn', 1, 22, 'Onbekend gegeven: eigenVermogn. Bedoelt u eigenVermogen?'],
    ['nu.balanstotaal\n  + nu.x > 1', 2, 8, 'Onbekend gegeven: x.'],
    ['vorig.balanstotaal > 1', 1, 1, 'Onbekende naam: vorig. Bedoelt u vorige?'],
    ['abss(nu.balanstotaal) > 1', 1, 1, 'Onbekende functie: abss. Bedoelt u abs?'],
    ['1 < abs(nu.balanstotaal, 2)', 1, 5, 'abs heeft 2 keer invoer; verwacht: 1'],
    ['nu.balanstotaal + (nu.ftePnil > 1) > 2', 1, 20, 'Gevonden: ja of nee; verwacht: een getal'],
    ['nu.balanstotaal && true', 1, 1, 'Gevonden: een getal; verwacht: ja of nee'],
    ['mediaan(nu.balanstotaal) > 1', 1, 9, 'Gevonden: een getal; verwacht: een reeks getallen'],
    ['nu.balanstotaal > historie.balanstotaal', 1, 19, 'Gevonden: een reeks getallen; verwacht: een getal'],
    ['nu.balanstotaal ? true : false', 1, 1, 'Gevonden: een getal; verwacht: ja of nee'],
    ['true ? nu.balanstotaal : false', 1, 26, 'Gevonden: ja of nee; verwacht: een getal'],
    ['  nu.balanstotaal - 2', 1, 3, 'De formule geeft een getal; verwacht: ja of nee'],
    ['nu.balanstotaal > "x"', 1, 19, 'Gevonden: tekst of leeg; verwacht: een getal'],
    // Compiled, and would read a figure that nobody looked up: it stopped every form.
    [
      '(kwartaal > 2.0 ? nu : vorige).balanstotaal > 0',
      1,
      2,
      'Gevonden: een punt achter een berekening; verwacht: een naam zoals nu.eigenVermogen',
    ],
    ['nu.balanstotaal >', 1, 18, 'De formule is niet af'],
    ['(nu.balanstotaal > 1', 1, 21, 'De formule is niet af'],
    ['nu.balanstotaal = 3', 1, 17, 'Gevonden: =; verwacht: =='],
    ['nu.balanstotaal > 1,5', 1, 20, 'schrijf decimalen met een punt'],
    ['nu.balanstotaal <> 3', 1, 18, 'verwacht: != (is niet gelijk aan)'],
    ['nu.balanstotaal > 1 # wat', 1, 21, 'Onverwacht teken: #'],
    ['kwartaal.balanstotaal > 1', 1, 10, 'Voor de punt staat geen groep cijfers'],
    ['[1.0, 2.0].exists(x, x > 1.0)', 1, 1, 'een functie achter een punt'],
    ['historie.balanstotaal[0] > 1.0', 1, 1, 'Dit kan niet in een controle'],
    ['nu > 1', 1, 1, 'Gevonden: een groep cijfers; verwacht: een getal'],
  ])('%s: line %i, column %i', (formule, regel, kolom, melding) => {
    const fout = formulefout(formule);
    expect([fout.regel, fout.kolom]).toEqual([regel, kolom]);
    expect(fout.melding).toContain(melding);
  });

  it('is found in every part at once', () => {
    expect(
      fouten({
        voorwaarde: 'kwartaal',
        gegevens: ['balans'],
        melding: 'Een zin\nmet {onbekend}.',
        getallen: { liquide: 'nu.liquide', vlottend: 'true' },
      }).map(({ plek, regel, kolom }) => [plek, regel, kolom]),
    ).toEqual([
      ['gegevens', 1, 1],
      ['melding', 2, 5],
      ['melding', 1, 1],
      ['melding', 1, 1],
      ['voorwaarde', 1, 1],
      ['getallen.liquide', 1, 4],
      ['getallen.vlottend', 1, 1],
    ]);
  });

  it('never comes out as anything but a mistake with a place, whatever is typed', () => {
    const stukje = fc.constantFrom(
      'nu.balanstotaal',
      'nu.',
      'abs(',
      ')',
      '(',
      '+',
      '-',
      '/',
      '<',
      '==',
      '&&',
      '!',
      '?',
      ':',
      '1',
      '2.5',
      '"x',
      'true',
      '\n',
      ' ',
      'x',
      '[',
      '{',
      'has(',
      'historie.ftePnil',
      '𝔸',
      '\\',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(stukje, { maxLength: 12 }).map((s) => s.join('')),
          fc.string(),
        ),
        (formule) => {
          const [fout] = fouten({ formule, melding: 'Alleen een zin.', getallen: {} });
          if (!fout) return;
          const regels = formule.split('\n');
          expect(fout.regel).toBeGreaterThanOrEqual(1);
          expect(fout.regel).toBeLessThanOrEqual(regels.length);
          expect(fout.kolom).toBeGreaterThanOrEqual(1);
          expect(fout.kolom).toBeLessThanOrEqual((regels[fout.regel - 1] ?? '').length + 1);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('tolerance', () => {
  const bedrag = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const zegt = (formule: string, marge: Controle['marge'], a: number, b: number): boolean =>
    meldingen(maak({ formule, marge, melding: 'Alleen een zin.', getallen: {} }), {
      cel: { balanstotaal: a, eigenVermogen: b },
    }).length === 1;
  const [ONGEVEER, HOOGSTENS, MINSTENS] = ['ongeveer', 'hoogstens', 'minstens'].map(
    (f) => `${f}(nu.balanstotaal, nu.eigenVermogen)`,
  ) as [string, string, string];

  it('lets its edge pass and what lies beyond it not', () => {
    const absoluut = { absoluut: 10, relatief: 0 };
    expect([zegt(ONGEVEER, absoluut, 110, 100), zegt(ONGEVEER, absoluut, 111, 100)]).toEqual([false, true]);
    expect([zegt(HOOGSTENS, absoluut, 110, 100), zegt(HOOGSTENS, absoluut, 111, 100)]).toEqual([false, true]);
    expect([zegt(MINSTENS, absoluut, 90, 100), zegt(MINSTENS, absoluut, 89, 100)]).toEqual([false, true]);
    const relatief = { absoluut: 0, relatief: 0.25 };
    expect([zegt(ONGEVEER, relatief, -75, -100), zegt(ONGEVEER, relatief, -74, -100)]).toEqual([false, true]);
    expect(zegt(ONGEVEER, { absoluut: 30, relatief: 0.25 }, 71, 100)).toBe(false);
  });

  it('of zero asks for the very same, and is about two figures alike', () => {
    fc.assert(
      fc.property(bedrag, bedrag, (a, b) => {
        const nul = { absoluut: 0, relatief: 0 };
        expect(zegt(ONGEVEER, nul, a, b)).toBe(a !== b);
        expect(zegt(ONGEVEER, nul, a, b)).toBe(zegt(ONGEVEER, nul, b, a));
        expect(zegt(HOOGSTENS, nul, a, b)).toBe(zegt(MINSTENS, nul, b, a));
      }),
      { numRuns: 30 },
    );
  });

  it('as a share does not depend on writing euros or thousands of euros', () => {
    const marge = { absoluut: 0, relatief: 0.125 };
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.constantFrom(2, 1024),
        (a, b, maal) => {
          for (const formule of [ONGEVEER, HOOGSTENS, MINSTENS])
            expect(zegt(formule, marge, a * maal, b * maal)).toBe(zegt(formule, marge, a, b));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('the middle and the spread', () => {
  it('are not moved by one odd quarter', () => {
    expect(mediaan([5, 1, 3])).toBe(3);
    expect(mediaan([1, 2, 3, 10])).toBe(2.5);
    expect(mediaan([])).toBeNaN();
    expect(spreiding([1, 1, 1, 1000])).toBe(0);
    expect(spreiding([1, 2, 3, 4, 100])).toBe(1);
  });
});
