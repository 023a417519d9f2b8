import { describe, expect, test } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { planOrganisaties } from './organisatieplan.ts';
import { leesRegisterbestand, type Registerbestand } from './registerbestand.ts';
import { type Aanwijzingsrij, planAanwijzingen, planZorg, type Zorgversie } from './zorgplan.ts';

const gebieden = {
  regios: new Set(['JZ08', 'JZ16']),
  regioVan: new Map([
    ['GM0034', 'JZ08'],
    ['GM0402', 'JZ16'],
  ]),
};
const KVK = '90009001';
const wens = { kvk: KVK, naam: 'Proef', soorten: ['jeugdhulp'], bron: 'test' };

/** Reads a file that must have the right shape. */
function bestand(json: unknown): Registerbestand {
  const gelezen = leesRegisterbestand(json);
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fout));
  return gelezen.waarde;
}
const fouten = (uitkomst: { ok: boolean; fout?: readonly { plek: string; melding: string }[] }) =>
  (uitkomst.fout ?? []).map(({ plek, melding }) => `${plek} ${melding}`);

describe('the shape of a file', () => {
  test('names the place of each mistake, what was found and what was expected', () => {
    const json = {
      organisaties: [{ ...wens, kvk: 12345678, soorten: ['jeugdzorg'], kleur: 'rood' }, 'x'],
      zorg: [{ kvk: KVK, jeugdregio: 'JZ16', hulpvorm: 'crisis', periode: '2025-K5', clienten: -1 }],
      aanwijzingen: [{ kvk: KVK, jeugdregio: 'JZ16', reden: ' ', van: '2026-02-30' }],
    };
    expect(fouten(leesRegisterbestand(json)).sort()).toEqual([
      '/aanwijzingen/0/reden gevonden: " "; verwacht: de reden van de aanwijzing',
      '/aanwijzingen/0/van gevonden: "2026-02-30"; verwacht: een datum als 2026-07-01',
      '/organisaties/0/kleur gevonden: onbekend veld kleur; verwacht: een veld uit ./baken import register --schema',
      '/organisaties/0/kvk gevonden: 12345678; verwacht: een KvK-nummer: 8 cijfers tussen aanhalingstekens',
      '/organisaties/0/soorten/0 gevonden: "jeugdzorg"; verwacht: een van jeugdhulp, gi, ggz, gehandicaptenzorg',
      '/organisaties/1 gevonden: "x"; verwacht: een object: { … }',
      '/zorg/0/clienten gevonden: -1; verwacht: een heel getal van 0 of meer',
      '/zorg/0/periode gevonden: "2025-K5"; verwacht: een jaar als 2025 of een kwartaal als 2025-K4',
    ]);
    expect(fouten(leesRegisterbestand([]))).toEqual(['/ gevonden: een lijst van 0; verwacht: een object: { … }']);
  });
});

describe('an organisatie', () => {
  const plan = (organisaties: object[], bekend: object[] = []) => {
    const had = bestand({ organisaties: bekend }).organisaties;
    const eerst = planOrganisaties(had, new Map(), gebieden);
    if (!eerst.ok) throw new Error(JSON.stringify(eerst.fout));
    const rijen = new Map(eerst.waarde.nieuw.map((een) => [een.kvk as string, een]));
    return planOrganisaties(bestand({ organisaties }).organisaties, rijen, gebieden);
  };

  test('gets the region of its municipality', () => {
    const uitkomst = plan([{ ...wens, gemeentecode: 'GM0402' }]);
    expect(uitkomst).toMatchObject({ waarde: { nieuw: [{ jeugdregio: 'JZ16', agb: null, cruciaal: false }] } });
  });

  test('keeps what the file leaves out, loses what it empties, and keeps the key of its figures', () => {
    const had = { ...wens, agb: '01234567', plaats: 'Almere', gemeentecode: 'GM0034' };
    const uitkomst = plan([{ ...wens, plaats: null, gemeentecode: 'GM0402', soorten: ['jeugdhulp', 'gi'] }], [had]);
    expect(uitkomst).toMatchObject({
      waarde: {
        nieuw: [],
        gewijzigd: [{ agb: '01234567', plaats: null, gemeentecode: 'GM0402', jeugdregio: 'JZ08' }],
        andereSoorten: [KVK],
      },
    });
  });

  test('that says nothing new is not changed, whatever the order of its kinds', () => {
    const had = { ...wens, gemeentecode: 'GM0034', soorten: ['gi', 'jeugdhulp'] };
    const uitkomst = plan([{ ...wens, soorten: ['jeugdhulp', 'gi', 'gi'], jeugdregio: 'JZ08' }], [had]);
    expect(uitkomst).toMatchObject({ waarde: { nieuw: [], gewijzigd: [], andereSoorten: [], ongewijzigd: 1 } });
  });

  test('that is cruciaal has a ground, and loses it when it no longer is (R-030)', () => {
    const had = { ...wens, gemeentecode: 'GM0034', cruciaal: true, cruciaalGrond: 'pleegzorg' };
    expect(plan([{ ...wens, cruciaal: false }], [had])).toMatchObject({
      waarde: { gewijzigd: [{ cruciaal: false, cruciaalGrond: null }] },
    });
    expect(fouten(plan([{ ...had, cruciaalGrond: null }]))).toEqual([
      '/organisaties/0/cruciaalGrond gevonden: null; verwacht: de grond waarom de aanbieder cruciaal is',
    ]);
    expect(fouten(plan([{ ...had, cruciaal: false }]))[0]).toContain('niets, want de aanbieder is niet cruciaal');
  });

  test.each([
    [{ gemeentecode: 'GM9999' }, '/organisaties/0/gemeentecode gevonden: "GM9999"; verwacht: een gemeente die vandaag'],
    [{}, '/organisaties/0/gemeentecode gevonden: niets; verwacht: een gemeentecode, of anders een jeugdregio'],
    [
      { jeugdregio: 'JZ40' },
      '/organisaties/0/jeugdregio gevonden: "JZ40"; verwacht: een jeugdregio die vandaag bestaat',
    ],
    [{ gemeentecode: 'GM0034', jeugdregio: 'JZ16' }, '/organisaties/0/jeugdregio gevonden: "JZ16"; verwacht: JZ08'],
  ])('with %j is refused', (deel, melding) => {
    const gemeld = fouten(plan([{ ...wens, ...deel }]));
    expect(gemeld).toHaveLength(1);
    expect(gemeld[0]).toContain(melding);
  });

  test('is mentioned once', () => {
    const een = { ...wens, gemeentecode: 'GM0034' };
    expect(fouten(plan([een, een]))).toEqual([
      `/organisaties/1/kvk gevonden: "${KVK}"; verwacht: elk KvK-nummer één keer`,
    ]);
  });
});

const bekenden = { kvks: new Set([KVK]), ...gebieden };

describe('a designation', () => {
  const rij = (van: string, tot: string | null): Aanwijzingsrij => ({
    kvk: KVK,
    jeugdregio: 'JZ16',
    reden: 'klein',
    van: datum(van),
    tot: tot === null ? null : datum(tot),
  });
  const plan = (rijen: Aanwijzingsrij[], ...aanwijzingen: object[]) => {
    const vol = aanwijzingen.map((een) => ({ kvk: KVK, jeugdregio: 'JZ16', reden: 'klein', ...een }));
    return planAanwijzingen(bestand({ aanwijzingen: vol }).aanwijzingen, rijen, bekenden);
  };

  test('is ended by its last day, and left alone when nothing is said of that', () => {
    const had = [rij('2025-01-01', null)];
    expect(plan(had, { van: '2025-01-01', tot: '2026-01-01' })).toMatchObject({
      waarde: { nieuw: [], gewijzigd: [rij('2025-01-01', '2026-01-01')] },
    });
    expect(plan([rij('2025-01-01', '2026-01-01')], { van: '2025-01-01' })).toMatchObject({
      waarde: { nieuw: [], gewijzigd: [], ongewijzigd: 1 },
    });
  });

  test('may follow on another that ends in the same file, in any order, but not run beside it', () => {
    const had = [rij('2025-01-01', null)];
    const nieuw = { van: '2026-01-01' };
    expect(plan(had, nieuw, { van: '2025-01-01', tot: '2026-01-01' }).ok).toBe(true);
    expect(fouten(plan(had, nieuw))).toEqual([
      '/aanwijzingen/0/van gevonden: "2026-01-01"; verwacht: een tijd buiten de aanwijzing die op 2025-01-01 begint',
    ]);
  });

  test('of somebody unknown, of a region that is not there, or that ends before it begins is refused', () => {
    const gemeld = fouten(plan([], { kvk: '99999999', jeugdregio: 'JZ40', van: '2026-01-01', tot: '2026-01-01' }));
    expect(gemeld.map((een) => een.split(' ')[0])).toEqual([
      '/aanwijzingen/0/kvk',
      '/aanwijzingen/0/jeugdregio',
      '/aanwijzingen/0/tot',
    ]);
  });
});

describe('a care figure', () => {
  const NU = new Date('2026-06-15T10:00:00Z');
  const versie = (clienten: number, van: string, tot: string | null = null): Zorgversie => ({
    kvk: KVK,
    jeugdregio: 'JZ16',
    hulpvorm: 'crisis',
    periode: '2025',
    clienten,
    van: new Date(van),
    tot: tot === null ? null : new Date(tot),
  });
  const plan = (rijen: Zorgversie[], ...zorg: object[]) => {
    const vol = zorg.map((een) => ({ kvk: KVK, jeugdregio: 'JZ16', hulpvorm: 'crisis', periode: '2025', ...een }));
    return planZorg(bestand({ zorg: vol }).zorg, rijen, bekenden, NU);
  };

  test('that changed closes the version that we had', () => {
    const had = versie(40, '2026-02-01T00:00:00Z');
    expect(plan([had], { clienten: 44 })).toEqual({
      ok: true,
      waarde: { nieuw: [{ ...versie(44, ''), van: NU }], gewijzigd: [{ ...had, tot: NU }], ongewijzigd: 0 },
    });
  });

  test('brings its own history along, in any order; a second time nothing is new', () => {
    const nieuwste = { clienten: 44, bekendOp: '2026-03-01' };
    const oudste = { clienten: 40, bekendOp: '2026-02-01' };
    const versies = [versie(40, '2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z'), versie(44, '2026-03-01T00:00:00Z')];
    expect(plan([], nieuwste, oudste)).toMatchObject({ waarde: { nieuw: versies, gewijzigd: [], ongewijzigd: 0 } });
    expect(plan(versies, nieuwste, oudste)).toMatchObject({ waarde: { nieuw: [], gewijzigd: [], ongewijzigd: 2 } });
  });

  test.each([
    [{ clienten: 41, bekendOp: '2026-01-15' }, '/zorg/0/bekendOp', 'een dag na 2026-02-01'],
    [{ clienten: 41, bekendOp: '2026-06-16' }, '/zorg/0/bekendOp', 'niet in de toekomst'],
    [{ clienten: 41, periode: '2027' }, '/zorg/0/periode', 'begonnen was'],
  ])('%j is refused', (deel, plek, melding) => {
    const gemeld = fouten(plan([versie(40, '2026-02-01T00:00:00Z')], deel));
    expect(gemeld).toHaveLength(1);
    expect(gemeld[0]).toContain(plek);
    expect(gemeld[0]).toContain(melding);
  });

  test('of a municipality stands beside that of its region, with versions of its own', () => {
    const regio = versie(40, '2026-02-01T00:00:00Z');
    expect(plan([regio], { clienten: 40 }, { gemeente: 'GM0402', clienten: 25 })).toEqual({
      ok: true,
      waarde: {
        nieuw: [{ ...versie(25, ''), van: NU, gemeente: 'GM0402' }],
        gewijzigd: [],
        ongewijzigd: 1,
      },
    });
  });

  test.each([
    [
      [{ gemeente: 'GM0034', clienten: 5 }],
      '/zorg/0/gemeente gevonden: "GM0034"; verwacht: een gemeente die vandaag in JZ16 ligt',
    ],
    [
      [{ gemeente: 'GM0402', clienten: 41 }],
      '/zorg/0/clienten gevonden: 41; verwacht: samen hoogstens de 40 jeugdigen',
    ],
    // The figure of the region goes down below that of its municipality.
    [
      [{ gemeente: 'GM0402', clienten: 30, bekendOp: '2026-02-02' }, { clienten: 20 }],
      '/zorg/1/clienten gevonden: 30; verwacht: samen hoogstens de 20',
    ],
  ])('of a municipality that does not fit is refused: %j', (zorg, melding) => {
    expect(fouten(plan([versie(40, '2026-02-01T00:00:00Z')], ...zorg)).join('\n')).toContain(melding);
  });
});
