import { setImmediate } from 'node:timers/promises';
import {
  herberekenAchter,
  type Inleesbestand,
  leesBerichtenIn,
  leesSleutelketen,
} from '../../src/meten/berichtenverkeer/index.ts';
import { leesRegios } from '../../src/meten/register/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { LAATSTE_DAG } from '../kalender.ts';
import { BRON } from '../store.ts';
import { ZAAD } from '../wereld.ts';
import { aanbiedersVan, BERICHTREGIO } from './aanbieders.ts';
import { berichtenVan } from './index.ts';
import { PLAFONDS } from './verhalen.ts';

/** Messages after which others get their turn: reading them is work for the processor alone. */
const PER_BEURT = 20;

export interface Berichtladen {
  /** File with the keys of pseudonyms. */
  readonly sleutelbestand: string;
  /** Ends it early; what was read stays, and the next time goes on from there. */
  readonly stop: AbortSignal;
  /** Gets a Dutch line at each step. */
  voortgang(regel: string): void;
  /** Share of the young people, 0 … 1; all of them when left out. */
  readonly aandeel?: number;
}

/**
 * Reads the messages of the demo region by the same door as real ones, and makes the figures. A second time it changes nothing.
 */
export async function laadBerichten(database: Database, opties: Berichtladen): Promise<void> {
  const { stop, sleutelbestand, voortgang, aandeel } = opties;
  if (await isGelezen(database)) return;
  voortgang('De iJw-berichten van Jeugdregio West Brabant Oost worden nu ingelezen. Dat duurt een tot enkele minuten.');
  const regios = new Map(
    (await leesRegios(database.db, LAATSTE_DAG)).flatMap(({ code, gemeenten }) =>
      gemeenten.map((gemeente) => [gemeente, code] as const),
    ),
  );
  const nu = (): Date => new Date();
  const { nieuw } = await leesBerichtenIn(database, alsBestanden(stop, aandeel ?? 1), {
    ...{ keten: leesSleutelketen(sleutelbestand), regios, vandaag: LAATSTE_DAG, nu },
  });
  if (stop.aborted) return;
  await herberekenAchter(database, LAATSTE_DAG, nu);
  await zetPlafonds(database, nu());
  voortgang(`De iJw-berichten staan er: ${nieuw.toLocaleString('nl-NL')} nieuw.`);
}

/** Whether all was read before: the ceilings come last. */
async function isGelezen({ db }: Database): Promise<boolean> {
  const rij = await db.selectFrom('plafond').select('agb').where('gewijzigd_door', '=', BRON).executeTakeFirst();
  return rij !== undefined;
}

/** What the region agreed with two providers; the story of their ceilings is told against these. */
async function zetPlafonds({ db }: Database, op: Date): Promise<void> {
  const rijen = PLAFONDS.map(({ aanbieder, jaar, plafond }) => ({
    ...{ jeugdregio: BERICHTREGIO, agb: aanbieder, jaar, bedrag: plafond, gemeenten: null },
    ...{ versie: 1, gewijzigd_op: op, gewijzigd_door: BRON },
  }));
  await db
    .insertInto('plafond')
    .values(rijen)
    .onConflict((al) => al.doNothing())
    .execute();
}

async function* alsBestanden(stop: AbortSignal, aandeel: number): AsyncGenerator<Inleesbestand> {
  const vraag = { zaad: ZAAD, totDatum: LAATSTE_DAG, aanbieders: aanbiedersVan(ZAAD), aandeel };
  let aantal = 0;
  for (const { naam, xml } of berichtenVan(vraag)) {
    if (stop.aborted) return;
    aantal += 1;
    if (aantal % PER_BEURT === 0) await setImmediate();
    yield {
      naam,
      async *stroom() {
        yield Buffer.from(xml);
      },
    };
  }
}
