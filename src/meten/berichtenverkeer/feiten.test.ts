import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Berichtkop, Berichtsoort, Feit, Knoop } from './domain.ts';
import { feitenVan } from './feiten.ts';
import { Berichtlezer } from './lezer.ts';
import { pseudoniemen } from './pseudoniem.ts';

const pseudoniem = pseudoniemen(Buffer.alloc(32, 1));
const WIE = pseudoniem('999900006');

type Inhoud = string | readonly Knoop[];
const knoop = (naam: string, inhoud: Inhoud): Knoop =>
  typeof inhoud === 'string'
    ? { naam, regelnummer: 7, waarde: inhoud, kinderen: [] }
    : { naam, regelnummer: 7, waarde: '', kinderen: inhoud };
const groep = (naam: string, delen: Readonly<Record<string, string>>): Knoop =>
  knoop(
    naam,
    Object.entries(delen).map(([kind, waarde]) => knoop(kind, waarde)),
  );
const retour = (...codes: readonly string[]): Knoop =>
  knoop(
    'RetourCodes',
    codes.map((code) => knoop('RetourCode', code)),
  );

const kop = (soort: Berichtsoort, meer: Partial<Berichtkop> = {}): Berichtkop => ({
  soort,
  release: '3.2',
  afzender: '42420001',
  ontvanger: 'GM0384',
  identificatie: 'B1',
  dagtekening: datum('2026-04-01'),
  overIdentificatie: null,
  knoop: knoop('Header', []),
  ...meer,
});
const lees = (k: Berichtkop, ...delen: readonly (readonly [Knoop, string])[]): Feit[] => {
  const bron = feitenVan(k, pseudoniem);
  return [...delen.flatMap(([deel, ouder]) => bron.deel(deel, ouder)), ...bron.einde()];
};
const client = (...kinderen: readonly Knoop[]): readonly [Knoop, string] => [
  knoop('Client', [
    knoop('Bsn', '999900006'),
    groep('Geboortedatum', { Datum: '2010-02-14' }),
    knoop('Geslacht', '1'),
    ...kinderen,
  ]),
  'Bericht',
];

describe('facts of one part', () => {
  const product = groep('Product', { Categorie: '45', Code: '45A01' });
  const toegewezen = (geboren: Knoop) =>
    lees(kop('JW301'), [
      knoop('Client', [
        knoop('Bsn', '999900006'),
        geboren,
        knoop('Geslacht', '2'),
        knoop('ToegewezenProducten', [
          knoop('ToegewezenProduct', [
            knoop('ToewijzingNummer', '00300201'),
            product,
            knoop('Toewijzingsdatum', '2026-04-01'),
            knoop('Toewijzingstijd', '12:34:56.789'),
            knoop('Ingangsdatum', '2026-04-03'),
            groep('Omvang', { Volume: '2', Eenheid: '04', Frequentie: '2' }),
            knoop('Commentaar', 'geheim'),
          ]),
        ]),
      ]),
      'Bericht',
    ])[0];

  it('keep year and month of birth only as far as they are known', () => {
    const geboren = (gebruik?: string) =>
      toegewezen(groep('Geboortedatum', { Datum: '2012-05-31', ...(gebruik ? { DatumGebruik: gebruik } : {}) }));
    expect([undefined, '1', '2', '3'].map((gebruik) => geboren(gebruik))).toMatchObject([
      { geboren: '2012-05' },
      { geboren: '2012-05' },
      { geboren: null },
      { geboren: null },
    ]);
  });

  it('are those of an assignment, with its number as a number and its time to the second', () => {
    expect(toegewezen(groep('Geboortedatum', { Datum: '2012-05-31' }))).toEqual({
      feit: 'toewijzing',
      gemeente: 'GM0384',
      aanbieder: '42420001',
      bericht: 'B1',
      dagtekening: '2026-04-01',
      persoon: WIE,
      geboren: '2012-05',
      geslacht: '2',
      nummer: '300201',
      toegewezenOp: '2026-04-01T12:34:56',
      ingang: '2026-04-03',
      einde: null,
      categorie: '45',
      product: '45A01',
      volume: 2,
      eenheid: '04',
      frequentie: '2',
      budget: null,
      redenWijziging: null,
      referentie: null,
    });
  });

  it('are the same whoever sent the message: the municipality is known by its four digits', () => {
    const stopt = client(
      knoop('StopProducten', [
        groep('StopProduct', {
          ToewijzingNummer: '1',
          Begindatum: '2026-01-01',
          RedenBeeindiging: '20',
          Einddatum: '2026-02-01',
          StatusAanlevering: '3',
        }),
      ]),
    );
    const heen = lees(kop('JW307'), stopt);
    expect(heen).toEqual(lees(kop('JW307', { afzender: '0384', ontvanger: '42420001' }), stopt));
    expect(heen).toMatchObject([
      { feit: 'stop', status: '3', reden: '20', einde: '2026-02-01' },
      { feit: 'bericht', soort: 'JW307', regels: 1 },
    ]);
  });

  it('take a request for change as one, with its product only where there is one kind', () => {
    const nieuw = (categorie: string, van: string) =>
      knoop('NieuwProduct', [groep('Product', { Categorie: categorie }), knoop('GewensteIngangsdatum', van)]);
    const verzoek = (...producten: readonly Knoop[]) =>
      lees(
        kop('JW317'),
        client(knoop('Verzoek', [knoop('ReferentieAanbieder', 'R'), knoop('NieuweProducten', producten)])),
      );
    expect(verzoek(nieuw('45', '2026-06-01'), nieuw('45', '2026-05-01'))[0]).toMatchObject({
      soort: 'wijziging',
      categorie: '45',
      gewensteIngang: '2026-05-01',
    });
    expect(verzoek(nieuw('45', '2026-06-01'), nieuw('43', '2026-05-01'))[0]).toMatchObject({ categorie: null });
  });

  it('keep of a request for change which assignments it names, in one order', () => {
    const lijst = (naam: string, deel: string, nummers: readonly string[]) =>
      knoop(
        naam,
        nummers.map((nummer) =>
          knoop(deel, [knoop('ToewijzingNummer', nummer), knoop('GewensteIngangsdatum', '2026-05-01')]),
        ),
      );
    const [feit] = lees(
      kop('JW317'),
      client(
        knoop('Verzoek', [
          knoop('ReferentieAanbieder', 'R'),
          lijst('OngewijzigdeProducten', 'OngewijzigdProduct', ['7', '0012', '7']),
          lijst('TeWijzigenProducten', 'TeWijzigenProduct', []),
        ]),
      ),
    );
    expect(feit).toMatchObject({ feit: 'verzoek', ongewijzigd: ['12', '7'], teWijzigen: [] });
  });

  it('make of credit a negative amount, and count the lines of a declaration', () => {
    const regel = (nummer: string, bedrag: string, dc: string) =>
      knoop('Prestatie', [
        groep('ProductReferentie', { ReferentieNummer: nummer }),
        knoop('ToewijzingNummer', '1'),
        knoop('ProductCategorie', '45'),
        knoop('ProductCode', '45A01'),
        groep('ProductPeriode', { Begindatum: '2026-03-01', Einddatum: '2026-03-31' }),
        knoop('GeleverdVolume', '4'),
        knoop('Eenheid', '04'),
        groep('IngediendBedrag', { Bedrag: bedrag, DebetCredit: dc }),
      ]);
    const ouder = 'Bericht/Declaratie';
    const feiten = lees(
      kop('JW323'),
      [knoop('DeclaratieNummer', 'DN1'), ouder],
      [groep('DeclaratiePeriode', { Begindatum: '2026-03-01', Einddatum: '2026-03-31' }), ouder],
      client(knoop('Prestaties', [regel('A', '500', 'D'), regel('B', '500', 'C')])),
      client(knoop('Prestaties', [regel('C', '0', 'C')])),
    );
    expect(feiten.map((feit) => (feit.feit === 'prestatie' ? feit.bedrag : feit.feit))).toEqual([
      500,
      -500,
      0,
      'bericht',
    ]);
    expect(feiten[0]).toMatchObject({ declaratie: 'DN1', tarief: null });
    expect(feiten.at(-1)).toMatchObject({ regels: 3, declaratiemaand: '2026-03' });
  });

  it('take from an answer what is rejected and by which code', () => {
    const k = kop('JW306', { overIdentificatie: 'S1', knoop: knoop('Header', [retour('0200')]) });
    const deel = (code: string) =>
      client(
        knoop('StartProducten', [knoop('StartProduct', [knoop('ToewijzingNummer', '12'), retour(code)])]),
        retour('0200'),
      );
    expect(lees(k, deel('9019'))).toMatchObject([
      { feit: 'afkeuring', soort: 'JW305', over: 'S1', klasse: 'StartProduct', sleutel: '12', code: '9019' },
      { feit: 'bericht', soort: 'JW306', over: 'S1' },
    ]);
    expect(lees(k, deel('0200'))).toHaveLength(1);
    const geheel = kop('JW306', { overIdentificatie: 'S1', knoop: knoop('Header', [retour('8848')]) });
    expect(lees(geheel)).toMatchObject([{ regels: 0 }, { klasse: 'Bericht', sleutel: null, code: '8848' }]);
  });

  it('take from the answer to a declaration nothing when all is awarded, and a line that has the code of its client', () => {
    const k = kop('JW325', {
      afzender: 'GM0384',
      ontvanger: '42420001',
      overIdentificatie: 'D1',
      knoop: knoop('Header', [retour('8001')]),
    });
    expect(lees(k, [retour('8001'), 'Bericht/DeclaratieAntwoord'])).toMatchObject([
      { feit: 'bericht', over: 'D1', regels: 0 },
    ]);
    const regel = knoop('Prestatie', [groep('ProductReferentie', { ReferentieNummer: 'RN1' }), retour('0200')]);
    expect(lees(k, client(knoop('Prestaties', [regel]), retour('8187')))).toMatchObject([
      { soort: 'JW323', klasse: 'Prestatie', sleutel: 'RN1', code: '8187' },
      { regels: 1 },
    ]);
    expect(lees(k, [retour('9321'), 'Bericht/DeclaratieAntwoord'])[0]).toMatchObject({
      klasse: 'Bericht',
      code: '9321',
    });
  });

  it('are refused with their place, and without what stood there', () => {
    const slecht = () =>
      lees(
        kop('JW305'),
        client(
          knoop('StartProducten', [
            groep('StartProduct', { Begindatum: 'Jan Jansen 999900006', StatusAanlevering: '1' }),
          ]),
        ),
      );
    expect(slecht).toThrow(BakenFout);
    try {
      slecht();
    } catch (fout) {
      expect((fout as BakenFout).plekken).toEqual([
        {
          plek: 'regel 7, StartProduct/Begindatum',
          melding: 'hier staat iets anders; verwacht een datum, zoals 2026-11-22',
        },
      ]);
    }
  });
});

const voorbeelden = new URL('../../../../shared/ijw/samples/', import.meta.url);
const leesVoorbeeld = (soort: string): { feiten: Feit[]; tekst: string } => {
  const bytes = readFileSync(new URL(`${soort}.xml`, voorbeelden));
  const feiten: Feit[] = [];
  const lezer = new Berichtlezer(() => {
    let bron: ReturnType<typeof feitenVan> | null = null;
    return {
      kop: (k) => {
        bron = feitenVan(k, pseudoniem);
      },
      deel: (deel, ouder) => {
        feiten.push(...(bron?.deel(deel, ouder) ?? []));
      },
      klaar: () => {
        feiten.push(...(bron?.einde() ?? []));
      },
    };
  });
  lezer.lees(bytes);
  lezer.einde();
  return { feiten, tekst: bytes.toString('utf8') };
};

describe.skipIf(!existsSync(voorbeelden))('the samples of the standard', () => {
  const per = (soort: string) =>
    Object.entries(Object.groupBy(leesVoorbeeld(soort).feiten, ({ feit }) => feit)).map(
      ([feit, lijst]) => `${feit} ${lijst?.length}`,
    );

  it('give these facts', () => {
    expect(per('JW301')).toEqual(['toewijzing 2', 'bericht 1']);
    expect(per('JW302')).toEqual(['bericht 1', 'afkeuring 1']);
    expect(per('JW305')).toEqual(['start 2', 'bericht 1']);
    expect(per('JW306')).toEqual(['bericht 1', 'afkeuring 1']);
    expect(per('JW307')).toEqual(['stop 2', 'bericht 1']);
    expect(per('JW316')).toEqual(['afkeuring 1', 'bericht 1']);
    expect(per('JW317')).toEqual(['verzoek 1', 'bericht 1']);
    expect(per('JW319')).toEqual(['antwoord 1', 'bericht 1']);
    expect(per('JW320')).toEqual(['afkeuring 1', 'bericht 1']);
    expect(per('JW323')).toEqual(['prestatie 5', 'bericht 1']);
    // RN001 one code, RN002 three, RN003 one.
    expect(per('JW325')).toEqual(['afkeuring 5', 'bericht 1']);
  });

  it('never give a BSN, a name, an address, a phone number or free text', () => {
    for (const soort of ['JW301', 'JW305', 'JW307', 'JW316', 'JW317', 'JW319', 'JW323', 'JW325']) {
      const { feiten, tekst } = leesVoorbeeld(soort);
      const gegeven = JSON.stringify(feiten);
      const gevoelig = [
        ...tekst.matchAll(
          /<\w+:(Bsn|Achternaam|Voornamen|Commentaar|Straatnaam|Plaatsnaam|Postcode|Telefoonnummer|Emailadres|Organisatie|Taal|Naam)>([^<]+)</g,
        ),
      ].map((treffer) => treffer[2] as string);
      expect(gevoelig.filter((geheim) => gegeven.includes(geheim))).toEqual([]);
      if (soort !== 'JW319') expect(gevoelig.length).toBeGreaterThan(0);
    }
  });
});
