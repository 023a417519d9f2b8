import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kop, kort, toets } from './proefbericht.ts';

interface Regel {
  nummer?: string;
  vorige?: string;
  toewijzing?: string;
  categorie?: string;
  code?: string;
  van?: string;
  tot?: string;
  volume?: number;
  eenheid?: string;
  tarief?: number | null;
  bedrag?: number;
  teken?: string;
}

let teller = 0;
const regel = (afwijking: Regel = {}): string => {
  teller += 1;
  const r = {
    nummer: `R${teller}`,
    toewijzing: `${teller}`,
    categorie: '45',
    code: '45A04',
    van: '2026-04-01',
    tot: '2026-04-30',
    volume: 4,
    eenheid: '04',
    tarief: 1250,
    bedrag: 5000,
    teken: 'D',
    ...afwijking,
  };
  const vorige = r.vorige === undefined ? '' : `<VorigReferentieNummer>${r.vorige}</VorigReferentieNummer>`;
  const tarief = r.tarief === null ? '' : `<ProductTarief>${r.tarief}</ProductTarief>`;
  return `<Prestatie><ProductReferentie><ReferentieNummer>${r.nummer}</ReferentieNummer>${vorige}</ProductReferentie><ToewijzingNummer>${r.toewijzing}</ToewijzingNummer><ProductCategorie>${r.categorie}</ProductCategorie><ProductCode>${r.code}</ProductCode><ProductPeriode><Begindatum>${r.van}</Begindatum><Einddatum>${r.tot}</Einddatum></ProductPeriode><GeleverdVolume>${r.volume}</GeleverdVolume><Eenheid>${r.eenheid}</Eenheid>${tarief}<IngediendBedrag><Bedrag>${r.bedrag}</Bedrag><DebetCredit>${r.teken}</DebetCredit></IngediendBedrag></Prestatie>`;
};

const BSN = ['999900006', '999900018', '999900031'];

/** Each line of a client on a line of its own; the first line of the first client is line 5 of the message. */
const declaratie = (
  clienten: string[][],
  totaal: number,
  { periode = ['2026-04-01', '2026-04-30'], dagtekening = '2026-05-06' } = {},
) =>
  `${kop('2026-05-06')}
<Declaratie><DeclaratieNummer>D1</DeclaratieNummer><DeclaratiePeriode><Begindatum>${periode[0]}</Begindatum><Einddatum>${periode[1]}</Einddatum></DeclaratiePeriode><DeclaratieDagtekening>${dagtekening}</DeclaratieDagtekening>
<TotaalIngediendBedrag><TotaalBedrag>${Math.abs(totaal)}</TotaalBedrag><DebetCredit>${totaal < 0 ? 'C' : 'D'}</DebetCredit></TotaalIngediendBedrag><Clienten>${clienten
    .map(
      (regels, index) => `\n<Client><Bsn>${BSN[index]}</Bsn><Prestaties>\n${regels.join('\n')}</Prestaties></Client>`,
    )
    .join('')}</Clienten></Declaratie>`;

const van = (...args: Parameters<typeof declaratie>) => kort(toets('JW323', declaratie(...args)));
const PRESTATIE = 'Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie';

describe('rules within a declaration', () => {
  it('finds nothing in a right one', () => {
    expect(
      van([[regel(), regel({ eenheid: '83', volume: 700, tarief: null, bedrag: 700 })], [regel()]], 10_700),
    ).toEqual([]);
  });

  it.each<[string, Regel, string[], number?]>([
    [
      'TR137 past the message',
      { tot: '2026-05-31', van: '2026-05-01' },
      [`TR137 ${PRESTATIE}[1]/ProductPeriode/Einddatum 5`],
    ],
    [
      'TR137 before its begin',
      { tot: '2026-04-01', van: '2026-04-02' },
      [`TR137 ${PRESTATIE}[1]/ProductPeriode/Einddatum 5`],
    ],
    ['OP367 two months', { van: '2026-03-15' }, [`OP367 ${PRESTATIE}[1]/ProductPeriode/Einddatum 5`]],
    [
      'TR134 begins after the message',
      { van: '2026-05-07', tot: '2026-05-07' },
      [`TR134 ${PRESTATIE}[1]/ProductPeriode/Begindatum 5`, `TR137 ${PRESTATIE}[1]/ProductPeriode/Einddatum 5`],
    ],
    [
      'CS100 and TR335 before 2021',
      { van: '2020-12-01', tot: '2020-12-31' },
      [
        `CS100 ${PRESTATIE}[1]/ProductPeriode/Begindatum 5`,
        `CS100 ${PRESTATIE}[1]/ProductPeriode/Einddatum 5`,
        `TR335 ${PRESTATIE}[1]/ProductPeriode/Einddatum 5`,
      ],
    ],
    [
      'TR335 a day more than five years',
      { van: '2021-05-05', tot: '2021-05-05' },
      [`TR335 ${PRESTATIE}[1]/ProductPeriode/Einddatum 5`],
    ],
    ['TR335 five years to the day', { van: '2021-05-06', tot: '2021-05-06' }, []],
    ['TR346 a cent off', { bedrag: 5001 }, [`TR346 ${PRESTATIE}[1]/IngediendBedrag/Bedrag 5`], 5001],
    ['TR346 per minute, rounded tariff', { eenheid: '01', volume: 61, tarief: 21, bedrag: 1271 }, [], 1271],
    [
      'TR346 per minute, too far',
      { eenheid: '01', volume: 61, tarief: 21, bedrag: 1313 },
      [`TR346 ${PRESTATIE}[1]/IngediendBedrag/Bedrag 5`],
      1313,
    ],
    [
      'CS339 volume in euro',
      { eenheid: '83', volume: 4999, tarief: null },
      [`CS339 ${PRESTATIE}[1]/IngediendBedrag/Bedrag 5`],
    ],
    ['CD087 tariff with euro', { eenheid: '83', volume: 5000 }, [`CD087 ${PRESTATIE}[1]/ProductTarief 5`]],
    ['CD087 no tariff', { tarief: null }, [`CD087 ${PRESTATIE}[1] 5`]],
    ['CD060 debit with previous', { vorige: 'X' }, [`CD060 ${PRESTATIE}[1]/ProductReferentie/VorigReferentieNummer 5`]],
    ['CD060 credit without', { teken: 'C' }, [`CD060 ${PRESTATIE}[1]/ProductReferentie 5`], -5000],
    [
      'CS325 nothing is debit',
      { teken: 'C', vorige: 'X', volume: 0, bedrag: 0 },
      [`CS325 ${PRESTATIE}[1]/IngediendBedrag/DebetCredit 5`],
      0,
    ],
    ['TR381 code of another category', { categorie: '43' }, [`TR381 ${PRESTATIE}[1]/ProductCode 5`]],
    ['TR381 own code of a municipality', { categorie: '43', code: 'WBO99' }, []],
  ])('%s', (_naam, afwijking, verwacht, totaal = 5000) => {
    expect(van([[regel(afwijking)]], totaal)).toEqual(verwacht);
  });

  it('holds the period of the declaration to one whole month', () => {
    const pad = 'Bericht/Declaratie/DeclaratiePeriode';
    expect(van([[regel()]], 5000, { periode: ['2026-04-01', '2026-04-29'] })).toEqual([`OP280 ${pad} 2`]);
    expect(van([[regel()]], 5000, { periode: ['2026-02-01', '2026-02-28'] })).toEqual([]);
    expect(van([[regel()]], 5000, { dagtekening: '2026-05-07' })).toEqual([
      'TR134 Bericht/Declaratie/DeclaratieDagtekening 2',
    ]);
  });

  it('knows keys that come twice, wherever they stand', () => {
    const een = regel({ nummer: 'A', toewijzing: '1' });
    expect(van([[een, regel({ nummer: 'A', toewijzing: '2' })]], 10_000)).toEqual([
      `TR101 ${PRESTATIE}[2] 6`,
      `TR314 ${PRESTATIE}[2]/ProductReferentie/ReferentieNummer 6`,
    ]);
    const elders = 'Bericht/Declaratie/Clienten/Client[2]/Prestaties/Prestatie';
    expect(van([[een], [regel({ nummer: 'A', toewijzing: '2' })]], 10_000)).toEqual([
      `TR314 ${elders}[1]/ProductReferentie/ReferentieNummer 7`,
    ]);
    expect(van([[een], [regel({ toewijzing: '1' })]], 10_000)).toEqual([`TR416 ${elders}[1] 7`]);
  });

  it('knows a client that comes twice', () => {
    const dubbel = declaratie([[regel()], [regel()]], 10_000).replace(BSN[1] as string, BSN[0] as string);
    expect(kort(toets('JW323', dubbel))).toEqual(['TR101 Bericht/Declaratie/Clienten/Client[2] 6']);
  });

  it('lets a line be credited once, and not in its own message', () => {
    const credit = (vorige: string) => regel({ teken: 'C', vorige });
    const plek = (n: number) => `${PRESTATIE}[${n}]/ProductReferentie/VorigReferentieNummer ${n + 4}`;
    expect(van([[credit('oud'), credit('oud')]], -10_000)).toEqual([`TR315 ${plek(2)}`]);
    // The debit line may stand before or behind the one that credits it.
    expect(van([[credit('Z'), regel({ nummer: 'Z' })]], 0)).toEqual([`TR316 ${plek(1)}`]);
    expect(van([[regel({ nummer: 'Z' }), credit('Z')]], 0)).toEqual([`TR316 ${plek(2)}`]);
  });

  it('accepts the sum of the lines and refuses every other total', () => {
    const lijn = fc.record({ bedrag: fc.integer({ min: 1, max: 99_999_999 }), credit: fc.boolean() });
    const afwijking = fc.integer({ min: -1_000_000, max: 1_000_000 }).filter((n) => n !== 0);
    fc.assert(
      fc.property(fc.array(lijn, { minLength: 1, maxLength: 20 }), afwijking, (lijnen, anders) => {
        const regels = lijnen.map(({ bedrag, credit }, i) =>
          regel({
            bedrag,
            tarief: bedrag,
            volume: 1,
            teken: credit ? 'C' : 'D',
            ...(credit ? { vorige: `oud${i}` } : {}),
          }),
        );
        const som = lijnen.reduce((totaal, { bedrag, credit }) => totaal + (credit ? -bedrag : bedrag), 0);
        expect(van([regels], som)).toEqual([]);
        for (const totaal of [som + 1, som - 1, som + anders])
          expect(van([regels], totaal)).toEqual(['TR358 Bericht/Declaratie/TotaalIngediendBedrag/TotaalBedrag 3']);
      }),
      { numRuns: 50 },
    );
  });

  it('says of 1500 lines that are wrong the first thousand, and how many there were', () => {
    const bevindingen = toets('JW323', declaratie([Array.from({ length: 1500 }, () => regel({ bedrag: 1 }))], 1500));
    expect(bevindingen).toHaveLength(1001);
    expect(bevindingen[0]?.melding).toBe('deze regel is 1500 keer overtreden; hier staan de eerste 1000');
  });
});

describe('rules within an answer to a declaration', () => {
  const antwoord = (ingediend: number, toegekend: number, regels: string[], code = '0200') =>
    `${kop('2026-05-20', '0384', '65656055')}
<DeclaratieAntwoord><DeclaratieNummer>D1</DeclaratieNummer><TotaalIngediendBedrag><TotaalBedrag>${ingediend}</TotaalBedrag><DebetCredit>D</DebetCredit></TotaalIngediendBedrag>
<TotaalToegekendBedrag><TotaalBedrag>${toegekend}</TotaalBedrag><DebetCredit>D</DebetCredit></TotaalToegekendBedrag>
<Clienten><Client><Bsn>999900006</Bsn><Prestaties>${regels.join('')}</Prestaties></Client></Clienten><RetourCodes><RetourCode>${code}</RetourCode></RetourCodes></DeclaratieAntwoord>`;
  const vanAntwoord = (...args: Parameters<typeof antwoord>) => kort(toets('JW325', antwoord(...args)));
  const fout = ['TR342 Bericht/DeclaratieAntwoord/TotaalToegekendBedrag/TotaalBedrag 3'];

  it('explains the difference by the lines that were rejected', () => {
    expect(vanAntwoord(15_000, 10_000, [regel()])).toEqual([]);
    expect(vanAntwoord(15_000, 10_001, [regel()])).toEqual(fout);
    expect(vanAntwoord(15_000, 15_000, [])).toEqual([]);
  });

  it('awards nothing of a declaration that is rejected as such', () => {
    expect(vanAntwoord(15_000, 0, [], '9333')).toEqual([]);
    expect(vanAntwoord(15_000, 15_000, [], '9333')).toEqual(fout);
  });
});
