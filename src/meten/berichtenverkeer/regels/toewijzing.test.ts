import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../../../kernel/datum.ts';
import { elfproef } from './personen.ts';
import { kop, kort, toets } from './proefbericht.ts';

const CONTACT =
  '<Contact><Soort>03</Soort><Adres><Huis><Huisnummer>9</Huisnummer></Huis><Postcode>4811AA</Postcode><LandCode>NL</LandCode></Adres></Contact>';
const NAAM = '<Naam><Geslachtsnaam><Achternaam>Wit</Achternaam></Geslachtsnaam><NaamGebruik>1</NaamGebruik></Naam>';
const PRODUCT =
  '<ToegewezenProduct><ToewijzingNummer>1</ToewijzingNummer><Product><Categorie>45</Categorie><Code>45A04</Code></Product><Toewijzingsdatum>2026-04-01</Toewijzingsdatum><Ingangsdatum>2026-04-01</Ingangsdatum><Einddatum>2026-07-14</Einddatum><Omvang><Volume>2</Volume><Eenheid>04</Eenheid><Frequentie>2</Frequentie></Omvang></ToegewezenProduct>';

/** Assignment: birth date on line 2, name 3, contacts 4, and each product on a line of its own from 6. */
const toewijzing = ({
  geboren = '<Datum>2010-02-14</Datum>',
  bsn = '999900006',
  naam = NAAM,
  contact = CONTACT,
  extra = '',
  producten = [PRODUCT],
} = {}) =>
  `${kop('2026-04-01', '0384', '42420001')}
<Client><Bsn>${bsn}</Bsn><Geboortedatum>${geboren}</Geboortedatum>
${naam}${extra}
<Contactgegevens>${contact}</Contactgegevens>
<ToegewezenProducten>
${producten.join('\n')}</ToegewezenProducten></Client>`;

const van = (...args: Parameters<typeof toewijzing>) => kort(toets('JW301', toewijzing(...args)));
const met = (...wissels: [string | RegExp, string][]) =>
  wissels.reduce((tekst, [wat, door]) => tekst.replace(wat, door), PRODUCT);
const PLEK = 'Bericht/Client/ToegewezenProducten/ToegewezenProduct';
const ADRES = 'Bericht/Client/Contactgegevens/Contact[1]';

describe('rules within an assignment', () => {
  it('finds nothing in a right one', () => expect(van()).toEqual([]));

  it.each<[string, Parameters<typeof toewijzing>[0], string[]]>([
    ['CS002', { bsn: '999900007' }, ['CS002 Bericht/Client/Bsn 2']],
    ['TR002 older than 120', { geboren: '<Datum>1906-03-31</Datum>' }, ['TR002 Bericht/Client/Geboortedatum/Datum 2']],
    ['TR002 120 to the day', { geboren: '<Datum>1906-04-01</Datum>' }, []],
    ['TR002 unknown', { geboren: '<Datum>1900-01-01</Datum><DatumGebruik>3</DatumGebruik>' }, []],
    ['TR134 not born yet', { geboren: '<Datum>2026-04-02</Datum>' }, ['TR134 Bericht/Client/Geboortedatum/Datum 2']],
    [
      'CS139 day unknown',
      { geboren: '<Datum>2010-02-14</Datum><DatumGebruik>1</DatumGebruik>' },
      ['CS139 Bericht/Client/Geboortedatum/DatumGebruik 2'],
    ],
    ['CS139 day unknown, right', { geboren: '<Datum>2010-02-01</Datum><DatumGebruik>1</DatumGebruik>' }, []],
    [
      'CS139 month unknown',
      { geboren: '<Datum>2010-02-01</Datum><DatumGebruik>2</DatumGebruik>' },
      ['CS139 Bericht/Client/Geboortedatum/DatumGebruik 2'],
    ],
    ['CS050 and CS318', { naam: NAAM.replace('>1<', '>6<') }, ['CS318 Bericht/Client/Naam/NaamGebruik 3']],
    ['CS050 partner', { naam: NAAM.replace('>1<', '>3<') }, ['CS050 Bericht/Client/Naam/NaamGebruik 3']],
    [
      'CD007 no language',
      { extra: '<Communicatie><Vorm>1</Vorm></Communicatie>' },
      ['CD007 Bericht/Client/Communicatie 3'],
    ],
    [
      'CD007 language too many',
      { extra: '<Communicatie><Vorm>2</Vorm><Taal>Zweeds</Taal></Communicatie>' },
      ['CD007 Bericht/Client/Communicatie/Taal 3'],
    ],
    ['TR061 and CD009', { contact: CONTACT.replace('03', '04') }, ['TR061 Bericht/Client/Contactgegevens 4']],
    ['TR006 out of reach', { contact: '<Contact><Soort>02</Soort></Contact>' }, [`TR006 ${ADRES} 4`]],
    [
      'TR006 by phone',
      {
        contact: '<Contact><Soort>02</Soort><Telefoon><Telefoon01/></Telefoon></Contact>'.replace(
          '<Telefoon01/>',
          '<Telefoon01></Telefoon01>',
        ),
      },
      [],
    ],
    ['CS089', { contact: CONTACT.replace('4811AA', '48AA') }, [`CS089 ${ADRES}/Adres/Postcode 4`]],
    ['CD005 no country', { contact: CONTACT.replace('<LandCode>NL</LandCode>', '') }, [`CD005 ${ADRES}/Adres 4`]],
    [
      'CD025 no house',
      {
        contact: CONTACT.replace('<Huis><Huisnummer>9</Huisnummer></Huis>', '').replace(
          '</Adres>',
          '</Adres><Telefoon><X>1</X></Telefoon>',
        ),
      },
      [`CD025 ${ADRES}/Adres 4`],
    ],
    [
      'CD034 no postcode',
      {
        contact: CONTACT.replace('<Postcode>4811AA</Postcode><LandCode>NL</LandCode>', '').replace(
          '</Adres>',
          '</Adres><Telefoon><X>1</X></Telefoon>',
        ),
      },
      [`CD034 ${ADRES}/Adres 4`],
    ],
    [
      'CD009 period',
      { contact: CONTACT.replace('</Adres>', '</Adres><Periode><Begindatum>2026-01-01</Begindatum></Periode>') },
      [`CD009 ${ADRES}/Periode 4`],
    ],
    [
      'TR018 period of an address',
      {
        contact: `${CONTACT}${CONTACT.replace('03', '04').replace('</Adres>', '</Adres><Periode><Begindatum>2026-01-02</Begindatum><Einddatum>2026-01-01</Einddatum></Periode>')}`,
      },
      ['TR018 Bericht/Client/Contactgegevens/Contact[2]/Periode/Einddatum 4'],
    ],
    ['TR101 address twice', { contact: CONTACT + CONTACT }, ['TR101 Bericht/Client/Contactgegevens/Contact[2] 4']],
  ])('%s', (_naam, afwijking, verwacht) => expect(van(afwijking)).toEqual(verwacht));

  it.each<[string, string, string[]]>([
    ['TR018', met(['2026-07-14', '2026-03-31']), [`TR018 ${PLEK}[1]/Einddatum 6`]],
    ['TR018 same day', met(['2026-07-14', '2026-04-01']), []],
    [
      'TR134',
      met(['<Toewijzingsdatum>2026-04-01', '<Toewijzingsdatum>2026-04-02']),
      [`TR134 ${PLEK}[1]/Toewijzingsdatum 6`],
    ],
    [
      'CS335 not on one day',
      met(['<Omvang>', '<RedenWijziging>13</RedenWijziging><Omvang>']),
      [`CS335 ${PLEK}[1]/RedenWijziging 6`],
    ],
    [
      'CS335 on one day',
      met(['<Omvang>', '<RedenWijziging>13</RedenWijziging><Omvang>'], ['2026-07-14', '2026-04-01']),
      [],
    ],
    ['CS336', met(['<Omvang>', '<RedenWijziging>01</RedenWijziging><Omvang>']), [`CS336 ${PLEK}[1]/RedenWijziging 6`]],
    ['CD041', met([/<Omvang>.*<\/Omvang>/, '']), [`CD041 ${PLEK}[1] 6`]],
    ['CD077', met(['</Omvang>', '</Omvang><Budget>5</Budget>']), [`CD077 ${PLEK}[1]/Budget 6`]],
    ['CD079', met([/<Product>.*<\/Product>/, ''], [/<Omvang>.*<\/Omvang>/, '']), [`CD079 ${PLEK}[1] 6`]],
    ['CD080', met(['<Code>45A04</Code>', '']), [`CD080 ${PLEK}[1]/Omvang 6`]],
    [
      'CD075',
      met([/<Omvang>.*<\/Omvang>/, '<Budget>5</Budget>'], [/<Einddatum>.*<\/Einddatum>/, '']),
      [`CD075 ${PLEK}[1] 6`],
    ],
    ['CD076', met([/<Einddatum>.*<\/Einddatum>/, '']), [`CD076 ${PLEK}[1] 6`]],
    [
      'CS338',
      met(['<Eenheid>04', '<Eenheid>14'], ['<Frequentie>2', '<Frequentie>1']),
      [`CS338 ${PLEK}[1]/Omvang/Frequentie 6`],
    ],
    ['CS338 hours a day', met(['<Frequentie>2', '<Frequentie>1']), []],
    ['TR381', met(['<Categorie>45', '<Categorie>43']), [`TR381 ${PLEK}[1]/Product/Code 6`]],
  ])('%s', (_naam, product, verwacht) => expect(van({ producten: [product] })).toEqual(verwacht));

  it('assigns nothing on top of itself', () => {
    const tweede = (...wissels: [string | RegExp, string][]) =>
      van({ producten: [PRODUCT, met(['>1<', '>2<'], ...wissels)] });
    expect(tweede()).toEqual([`TR302 ${PLEK}[2] 7`]);
    expect(tweede(['45A04', '45A05'])).toEqual([]);
    expect(tweede(['<Ingangsdatum>2026-04-01', '<Ingangsdatum>2026-07-15'], ['2026-07-14', '2026-12-31'])).toEqual([]);
    // Without code it is the whole category; another category is something else.
    expect(tweede(['<Code>45A04</Code>', ''], [/<Omvang>.*<\/Omvang>/, ''])).toEqual([`TR302 ${PLEK}[2] 7`]);
    expect(
      tweede(['<Categorie>45', '<Categorie>44'], ['<Code>45A04</Code>', ''], [/<Omvang>.*<\/Omvang>/, '']),
    ).toEqual([]);
    // Deleted: was never there.
    expect(tweede(['<Omvang>', '<RedenWijziging>13</RedenWijziging><Omvang>'], ['2026-07-14', '2026-04-01'])).toEqual(
      [],
    );
    expect(van({ producten: [PRODUCT, met(['45A04', '45A05'])] })).toEqual([`TR101 ${PLEK}[2] 7`]);
  });

  it('judges codes of municipalities and the future only when it knows them', () => {
    const opties = { gemeenten: new Set(['GM0758']), vandaag: datum('2026-03-31') };
    expect(kort(toets('JW301', toewijzing(), opties))).toEqual([
      'TR135 Bericht/Header/BerichtIdentificatie/Dagtekening 1',
      'TR378 Bericht/Header/Afzender 1',
    ]);
    expect(
      kort(toets('JW301', toewijzing(), { gemeenten: new Set(['GM0384']), vandaag: datum('2026-04-01') })),
    ).toEqual([]);
  });

  it('never says who it is about', () => {
    const bevindingen = toets(
      'JW301',
      toewijzing({
        bsn: '123456789',
        naam: NAAM.replace('>1<', '>6<'),
        geboren: '<Datum>1801-02-03</Datum>',
        contact: CONTACT.replace('4811AA', '48XX'),
      }),
    );
    expect(bevindingen.map(({ regel }) => regel)).toEqual(['CS002', 'TR002', 'CS318', 'CS089']);
    expect(JSON.stringify(bevindingen)).not.toMatch(/123456789|Wit|1801|48XX/);
  });
});

describe('the eleven-proof', () => {
  it('knows numbers of the official test range, and no other', () => {
    expect(['999900006', '999900018', '999999990'].map(elfproef)).toEqual([true, true, true]);
    expect(['000000000', '123456789', '99990000', '9999000066', '99990000a'].map(elfproef)).toEqual(
      Array(5).fill(false),
    );
  });

  it('notices every digit that is changed and every two unlike neighbours that are swapped, but for the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.nat(8),
        fc.integer({ min: 1, max: 9 }),
        (begin, plek, erbij) => {
          const acht = String(begin).padStart(8, '0');
          const negende = [...'0123456789'].find((cijfer) => elfproef(acht + cijfer));
          fc.pre(negende !== undefined);
          const goed = [...(acht + negende)].map(Number);
          const fout = goed.map((cijfer, index) => (index === plek ? (cijfer + erbij) % 10 : cijfer));
          expect(elfproef(fout.join(''))).toBe(false);
        },
      ),
    );
  });
});

describe('stacking', () => {
  it('is there exactly when two periods of one product share a day', () => {
    const dag = fc.nat(60).map((n) => plusDagen(datum('2026-04-01'), n));
    fc.assert(
      fc.property(dag, fc.nat(30), dag, fc.nat(30), (vanA, langA, vanB, langB) => {
        const [totA, totB] = [plusDagen(vanA, langA), plusDagen(vanB, langB)];
        const periode = (nummer: string, begin: string, eind: string) =>
          met(['>1<', `>${nummer}<`], ['<Ingangsdatum>2026-04-01', `<Ingangsdatum>${begin}`], ['2026-07-14', eind]);
        const dagen = (begin: typeof vanA, n: number) => Array.from({ length: n + 1 }, (_, i) => plusDagen(begin, i));
        const deelt = dagen(vanA, langA).some((een) => dagen(vanB, langB).includes(een));
        const gevonden = van({ producten: [periode('1', vanA, totA), periode('2', vanB, totB)] });
        expect(gevonden).toEqual(deelt ? [`TR302 ${PLEK}[2] 7`] : []);
      }),
    );
  });
});
