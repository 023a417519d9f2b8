import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Datum } from '../../kernel/datum.ts';
import { periode } from '../../kernel/periode.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { instellingOp } from '../register/index.ts';
import type { Gekozen } from './doelgroep.ts';
import { leesMensen, leesPartijen } from './doelgroepstore.ts';
import { type Aan, type Uitvraag, VORMEN_VAN, type Vorm } from './domain.ts';
import { leesFormulier } from './formulierstore.ts';
import { type Gemeten, type Last, raamLast, type Tarieven, type Vooraf } from './last.ts';
import { leesGemeten, leesVorige } from './store.ts';
import { VELDSOORTEN, type Veld } from './veld.ts';
import { telVooraf } from './voorafstore.ts';

type Db = Kysely<Tabellen>;

/** Who fills in, and who approves for the board, by the group that is asked. */
export const ROLLEN: Readonly<Record<Aan, { readonly indienen: string; readonly akkoord: string | null }>> = {
  aanbieders: { indienen: 'indiener', akkoord: 'accordeur' },
  gebieden: { indienen: 'contractmanager', akkoord: null },
};

const vormTarieven = z.record(z.enum([...VELDSOORTEN, 'bekend', 'overgenomen', 'vast']), z.number().min(0));

/** What a burden is reckoned with: our own estimate, and what was measured where enough was. */
export async function leesMaat(db: Db, op: Datum): Promise<{ readonly tarieven: Tarieven; readonly gemeten: Gemeten }> {
  const { waarde } = await instellingOp(db, 'last.seconden', op);
  return { tarieven: vormTarieven.parse(waarde), gemeten: await leesGemeten(db) };
}

/** The forms of a request, each with its fields. */
export async function leesFormulieren(db: Db, uitvraag: Uitvraag): Promise<ReadonlyMap<Vorm, readonly Veld[]>> {
  const formulieren = new Map<Vorm, readonly Veld[]>();
  for (const vorm of VORMEN_VAN[uitvraag.aan]) formulieren.set(vorm, await leesFormulier(db, uitvraag, vorm));
  return formulieren;
}

/** In how many of these parties nobody can hand in, and in how many nobody can approve though that is asked. */
export async function telZonderMensen(
  db: Db,
  { aan, vierOgen }: Pick<Uitvraag, 'aan' | 'vierOgen'>,
  partijen: readonly (number | undefined)[],
): Promise<Pick<Last, 'zonderMensen' | 'zonderAccordeur'>> {
  const bekend = partijen.filter((id) => id !== undefined);
  const { indienen, akkoord } = ROLLEN[aan];
  const zonder = async (rol: string) => {
    const met = new Set((await leesMensen(db, bekend, [rol])).map(({ partijId }) => partijId));
    return partijen.filter((id) => id === undefined || !met.has(id)).length;
  };
  return { zonderMensen: await zonder(indienen), zonderAccordeur: vierOgen && akkoord ? await zonder(akkoord) : 0 };
}

/** Puts together what a request will ask of those who were chosen (N-02). As the program: it looks at who works where. */
export async function leesLast(db: Db, uitvraag: Uitvraag, gekozen: readonly Gekozen[], op: Datum): Promise<Last> {
  const partijen = await leesPartijen(db, gekozen);
  const velden = await leesFormulieren(db, uitvraag);
  const ontvangers = gekozen.map(({ sleutel, organisatieId, vorm }, nr) => ({
    // No delivery has such a number.
    nr: -1 - nr,
    organisatieId,
    partijId: partijen.get(sleutel) ?? null,
    vorm,
  }));
  const over = periode(uitvraag.periode);
  const vooraf = await telVooraf(db, { aan: uitvraag.aan, periode: over, ontvangers, velden });
  const mensen = await telZonderMensen(
    db,
    uitvraag,
    gekozen.map(({ sleutel }) => partijen.get(sleutel)),
  );
  return stelLastSamen(db, { uitvraag, velden, gekozen, vooraf, mensen }, op);
}

interface Lastdelen {
  readonly uitvraag: Uitvraag;
  readonly velden: ReadonlyMap<Vorm, readonly Veld[]>;
  readonly gekozen: readonly Pick<Gekozen, 'vorm'>[];
  readonly vooraf: readonly Vooraf[];
  readonly mensen: Pick<Last, 'zonderMensen' | 'zonderAccordeur'>;
}

/** The burden of receivers of whom is counted already what is known. */
export async function stelLastSamen(
  db: Db,
  { uitvraag, velden, gekozen, vooraf, mensen }: Lastdelen,
  op: Datum,
): Promise<Last> {
  const formulieren = [...velden].map(([vorm, lijst]) => ({
    vorm,
    ontvangers: gekozen.filter((een) => een.vorm === vorm).length,
    velden: lijst,
  }));
  return raamLast(formulieren, vooraf, await leesMaat(db, op), mensen, await leesVorige(db, uitvraag));
}
