import { type Herkomst, maakInhoud } from '../src/meten/aanlevering/index.ts';
import {
  type Aan,
  type Doelgroep,
  type Last,
  leesFormulier,
  raamLast,
  telZonderMensen,
  type Veld,
  type Veldkeuze,
  type Vorm,
} from '../src/meten/uitvraag/index.ts';
import { type Aanlevering, type Ontvanger, onaangeroerd, type Wie } from './aanlevering.ts';
import type { Omgeving } from './uitvragen.ts';

/** Asks everyone; the rules of the demo's smaller requests begin with it. */
export const IEDEREEN: Doelgroep = {
  ...{ ews: false, omzetVanaf: null, aangewezen: false, steekproef: null },
  ...{ soorten: [], regios: [], kvks: [], gebieden: [] },
};

interface Afloop {
  readonly op: Date;
  readonly door: Wie;
  readonly herkomst: Herkomst;
  /** null: nobody looked at it yet. */
  readonly geaccepteerd: { readonly op: Date; readonly door: Wie } | null;
}

/** A short form, handed in by one person at once, without any warning. */
export function leverIn(
  ontvanger: Ontvanger,
  velden: readonly Veld[],
  antwoorden: ReadonlyMap<string, string>,
  { op, door, herkomst, geaccepteerd }: Afloop,
): Aanlevering {
  const cellen = new Map(
    [...antwoorden].map(([gegeven, waarde]) => [
      gegeven,
      { gegeven, waarde, toelichting: '', herkomst, bron: '', revisie: 0, door: door.naam, op },
    ]),
  );
  return {
    ...onaangeroerd(ontvanger),
    status: geaccepteerd ? 'geaccepteerd' : 'ingediend',
    versies: [{ inhoud: maakInhoud(velden, cellen, []), ingediend: { wie: door, op }, akkoord: null, op }],
    stappen: [
      { op, stap: 'ingediend', door: door.naam, tekst: 'versie 1' },
      ...(geaccepteerd
        ? [{ op: geaccepteerd.op, stap: 'geaccepteerd' as const, door: geaccepteerd.door.naam, tekst: '' }]
        : []),
    ],
  };
}

/** The burden of a request of which nothing was known when it was sent. */
export async function raamZonderVoorkennis(
  { trx, tarieven }: Omgeving,
  aan: Aan,
  ontvangers: readonly Ontvanger[],
  velden: ReadonlyMap<Vorm, readonly Veld[]>,
): Promise<Last> {
  const formulieren = [...velden].map(([vorm, lijst]) => ({
    vorm,
    ontvangers: ontvangers.filter((een) => een.vorm === vorm).length,
    velden: lijst,
  }));
  const partijen = ontvangers.map(({ partijId }) => partijId);
  const mensen = await telZonderMensen(trx.db, { aan, vierOgen: false }, partijen);
  return raamLast(formulieren, [], { tarieven, gemeten: new Map() }, mensen, null);
}

/** The fields of each form that there is of a request. */
export async function leesVormen(
  { trx }: Omgeving,
  aan: Aan,
  velden: readonly Veldkeuze[],
  vormen: readonly Vorm[],
): Promise<ReadonlyMap<Vorm, readonly Veld[]>> {
  const uit = new Map<Vorm, readonly Veld[]>();
  for (const vorm of vormen) uit.set(vorm, await leesFormulier(trx.db, { aan, velden }, vorm));
  return uit;
}
