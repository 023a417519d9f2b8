import type { Knoop } from './domain.ts';
import { Plek, stapVan } from './regels/plek.ts';
import { type Afkeuring, Codes, klassenIn, metCodes, retourcodes } from './retourcodes.ts';
import type { Deel } from './retourvorm.ts';

const DECLARATIE = 'Bericht/Declaratie';
const CLIENTEN = `${DECLARATIE}/Clienten`;
const VOLLEDIG_TOEGEWEZEN = '8001';
const NIET_BEOORDEELD = '0233';

/** Parts of a declaration, whether they came one by one or as one tree. */
function* uitgepakt(delen: readonly Knoop[]): Generator<Knoop> {
  for (const deel of delen)
    if (deel.naam === 'Declaratie' || deel.naam === 'Clienten') yield* uitgepakt(deel.kinderen);
    else yield deel;
}

/** Amount in euro cents, credit below zero; 0 when it cannot be read. */
const centen = (plek: Plek | null, naam: string): number =>
  (plek?.getal(naam) ?? 0) * (plek?.tekst('DebetCredit') === 'C' ? -1 : 1);

const bedrag = (naam: string, waarde: number): Deel => ({
  naam,
  inhoud: [
    { naam: 'TotaalBedrag', inhoud: String(Math.abs(waarde)) },
    { naam: 'DebetCredit', inhoud: waarde < 0 ? 'C' : 'D' },
  ],
});

interface Afgewezen {
  readonly client: Deel;
  readonly bedrag: number;
}

/** A client with only the lines that are rejected; null when there are none. A client that is rejected takes all its lines along. */
function afgewezen(client: Plek, codes: Codes): Afgewezen | null {
  const vanClient = codes.van(client.pad);
  const codesVan = (pad: string): readonly string[] => {
    const eigen = codes.van(pad);
    return eigen.length > 0 || vanClient.length === 0 ? eigen : [NIET_BEOORDEELD];
  };
  const regels = (client.onder('Prestaties')?.alle('Prestatie') ?? []).filter(({ pad }) => codesVan(pad).length > 0);
  if (regels.length === 0) return null;
  return {
    client: {
      naam: 'Client',
      inhoud: [
        { naam: 'Bsn', inhoud: client.tekst('Bsn') ?? '' },
        { naam: 'Prestaties', inhoud: regels.map(({ knoop, pad }) => metCodes(knoop, pad, codesVan)) },
        retourcodes(vanClient),
      ],
    },
    bedrag: regels.reduce((som, regel) => som + centen(regel.onder('IngediendBedrag'), 'Bedrag'), 0),
  };
}

/**
 * Contents of a JW325: what was handed in, what is awarded, and the lines that were rejected, which explain the difference (TR342).
 * A declaration that is rejected as such is not judged by line, and nothing is awarded.
 */
export function declaratieAntwoord(
  delen: readonly Knoop[],
  afkeuringen: readonly Afkeuring[],
): { kopcodes: readonly string[]; antwoord: readonly Deel[] } {
  const onderdelen = [...uitgepakt(delen)];
  const clienten = onderdelen
    .filter(({ naam }) => naam === 'Client')
    .map((client, index) => new Plek(client, CLIENTEN, stapVan('Clienten', 'Client', index + 1)));
  const deel = (naam: string) => {
    const knoop = onderdelen.find((een) => een.naam === naam);
    return knoop ? new Plek(knoop, DECLARATIE, naam) : null;
  };
  const codes = new Codes(
    afkeuringen,
    new Set([DECLARATIE, ...clienten.flatMap((client) => [...klassenIn(client.knoop, client.pad)])]),
  );
  const kopcodes = codes.van('Bericht');
  if (kopcodes.length > 0) return { kopcodes, antwoord: [] };

  const declaratiecodes = codes.van(DECLARATIE);
  const regels = declaratiecodes.length > 0 ? [] : clienten.flatMap((client) => afgewezen(client, codes) ?? []);
  const ingediend = centen(deel('TotaalIngediendBedrag'), 'TotaalBedrag');
  const toegekend = declaratiecodes.length > 0 ? 0 : ingediend - regels.reduce((som, regel) => som + regel.bedrag, 0);
  const volledig = declaratiecodes.length === 0 && regels.length === 0;
  return {
    kopcodes,
    antwoord: [
      {
        naam: 'DeclaratieAntwoord',
        inhoud: [
          { naam: 'DeclaratieNummer', inhoud: deel('DeclaratieNummer')?.tekst() ?? '' },
          bedrag('TotaalIngediendBedrag', ingediend),
          bedrag('TotaalToegekendBedrag', toegekend),
          ...(regels.length > 0 ? [{ naam: 'Clienten', inhoud: regels.map(({ client }) => client) }] : []),
          retourcodes(volledig ? [VOLLEDIG_TOEGEWEZEN] : declaratiecodes),
        ],
      },
    ],
  };
}
