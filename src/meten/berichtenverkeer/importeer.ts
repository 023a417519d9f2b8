import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { leesRegios } from '../register/index.ts';
import { bestaat, vindBronnen } from './bronnen.ts';
import { herberekenAchter } from './herbereken.ts';
import { type Inleestelling, leesBerichtenIn } from './inlezen.ts';
import { herhash } from './pseudoniem.ts';
import { herhashRegio, leesVerouderd } from './pseudoniemstore.ts';
import { leesSleutelketen, sleutelsVan, verlengSleutelketen } from './sleutels.ts';

/** What a command about messages gets from the program. */
export interface Berichtomgeving {
  schrijf(regel: string): void;
  openDatabase(): Promise<Database>;
  /** Path of the file with the keys of pseudonyms. */
  sleutelbestand(): Promise<string>;
}

/** Findings that are written; of more only the number. */
const HOOGSTENS = 100;
const GEBRUIK = 'Gebruik: ./baken import ijw BESTAND|MAP…';

/** Jeugdregio of every municipality today. */
export async function regiosVanGemeenten({ db }: Pick<Database, 'db'>): Promise<ReadonlyMap<string, string>> {
  const regios = await leesRegios(db, vandaag());
  return new Map(regios.flatMap(({ code, gemeenten }) => gemeenten.map((gemeente) => [gemeente, code] as const)));
}

/**
 * `./baken import ijw`: reads messages from files, folders and ZIPs, and makes the figures of their regions anew. Answers 1 when
 * something could not be placed or was not valid; what was good is kept.
 */
export async function voerIjwImport(paden: readonly string[], omgeving: Berichtomgeving): Promise<number> {
  const optie = paden.find((pad) => pad.startsWith('--'));
  if (optie !== undefined) throw new BakenFout('ongeldige-invoer', `De keuze ${optie} bestaat niet.\n${GEBRUIK}`);
  if (paden.length === 0) throw new BakenFout('ongeldige-invoer', `Noem een bestand of een map.\n${GEBRUIK}`);
  for (const pad of paden)
    if (!(await bestaat(pad))) throw new BakenFout('ongeldige-invoer', `Het bestand of de map ${pad} is er niet.`);
  const keten = leesSleutelketen(await omgeving.sleutelbestand());
  const database = await omgeving.openDatabase();
  try {
    const meld = melder(omgeving);
    const telling = await leesBerichtenIn(database, vindBronnen(paden), {
      ...{
        keten,
        vandaag: vandaag(),
        regios: await regiosVanGemeenten(database),
        nu: () => new Date(),
        meld: meld.meld,
      },
    });
    meld.slot();
    vertel(telling, omgeving);
    for (const { jeugdregio, trajecten, wachtend } of await herberekenAchter(database, vandaag(), () => new Date()))
      omgeving.schrijf(
        `${jeugdregio}: ${trajecten} trajecten doorgerekend; ${wachtend} gegevens wachten op een bericht dat er nog niet is.`,
      );
    return telling.ongeldig + telling.onleesbaar > 0 ? 1 : 0;
  } finally {
    await database.sluit();
  }
}

type Meld = NonNullable<Parameters<typeof leesBerichtenIn>[2]['meld']>;

/** Writes the first findings, and how many more there were. */
function melder({ schrijf }: Berichtomgeving): { readonly meld: Meld; slot(): void } {
  let aantal = 0;
  return {
    meld: (bestand, _, bevindingen) => {
      for (const { regel, pad, regelnummer, melding } of bevindingen) {
        aantal += 1;
        if (aantal <= HOOGSTENS) schrijf(`${bestand}, regel ${regelnummer}${pad && `, ${pad}`}: ${regel}: ${melding}`);
      }
    },
    slot: () => {
      if (aantal > HOOGSTENS)
        schrijf(`… en nog ${aantal - HOOGSTENS} bevindingen. Alle staan in: ./baken ijw controleer BESTAND`);
    },
  };
}

const vertel = (
  { bestanden, nieuw, alBekend, ongeldig, onleesbaar }: Inleestelling,
  { schrijf }: Berichtomgeving,
): void =>
  schrijf(
    `${bestanden} bestanden gelezen: ${nieuw} berichten nieuw, ${alBekend} waren er al. ` +
      `${ongeldig} volgen het schema niet en tellen niet mee, ${onleesbaar} zijn niet te plaatsen.`,
  );

/**
 * `./baken ijw vernieuw-sleutel`: adds a key and gives everybody in every region another pseudonym. Broken off halfway, the next run
 * ends it, and until then no messages are read of a region that is not done.
 */
export async function vernieuwSleutel({ schrijf, openDatabase, sleutelbestand }: Berichtomgeving): Promise<number> {
  const pad = await sleutelbestand();
  const database = await openDatabase();
  try {
    let keten = leesSleutelketen(pad);
    const afmaken = (await leesVerouderd(database.db, keten.length)).length > 0;
    if (!afmaken) keten = verlengSleutelketen(pad);
    schrijf(
      afmaken ? 'Een vernieuwing die was afgebroken, gaat verder.' : `Er is een sleutel bij: nu ${keten.length}.`,
    );
    for (const [regio, met] of await leesVerouderd(database.db, keten.length)) {
      const stap = herhash(sleutelsVan(keten, regio).slice(met));
      const aantal = await herhashRegio(database, regio, { versie: keten.length, herhash: stap });
      schrijf(`${regio}: ${aantal} jongeren hebben een ander pseudoniem.`);
    }
    await herberekenAchter(database, vandaag(), () => new Date());
    return 0;
  } finally {
    await database.sluit();
  }
}
