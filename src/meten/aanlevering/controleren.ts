import type { Kysely } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import { periode } from '../../kernel/periode.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import {
  compileerControles,
  dagGetal,
  type GereedeControle,
  leesControles,
  leesControlevelden,
  maakControlegegevens,
  type PerPeriode,
  perPeriode,
  type Reeksveld,
  veldenIn,
  voerUit,
} from '../controles/index.ts';
import { leesFormulier, type Veld } from '../uitvraag/index.ts';
import type { Cel } from './domain.ts';
import { type Uitgelegd, voegUitlegBij } from './inhoud.ts';
import { type Aanlevering, leesBekend, leesUitleg } from './store.ts';

type Db = Kysely<Tabellen>;

/** Checks to run, and the fields of which they may read earlier figures, also those that the form does not ask. */
interface Gereed {
  readonly controles: readonly GereedeControle[];
  readonly reeksen: readonly Reeksveld[];
}

/** Reading CEL costs more than running it; the same checks over the same fields stay ready. */
const gereed = new Map<string, Gereed>();
const HOOGSTENS = 50;

async function maakGereed(db: Db, velden: readonly Veld[]): Promise<Gereed> {
  const controles = await leesControles(db, vandaag());
  const sleutel = JSON.stringify([controles.map((c) => [c.code, c.versie]), velden.map((v) => v.code)]);
  const bekend = gereed.get(sleutel);
  if (bekend) return bekend;
  const codes = new Set(velden.map(({ code }) => code));
  // A check about a field that this form does not ask has nothing to say about it.
  const passend = controles.filter((c) => c.gegevens.some((code) => codes.has(code)));
  // It may lean on a field that this form does not ask, but that is known of another period.
  const alle = await leesControlevelden(db, vandaag());
  const uitkomst = compileerControles(passend, [...alle, ...velden]);
  if (!uitkomst.ok) {
    const plekken = uitkomst.fout.map(({ plek, melding }) => ({ plek, melding }));
    throw new BakenFout('conflict', 'De controles spreken elkaar tegen; er kan niet mee worden gerekend.', plekken);
  }
  if (gereed.size >= HOOGSTENS) gereed.clear();
  const gelezen = new Set(veldenIn(uitkomst.waarde));
  const klaar = { controles: uitkomst.waarde, reeksen: alle.filter(({ code }) => gelezen.has(code)) };
  gereed.set(sleutel, klaar);
  return klaar;
}

/** What checks can reckon with among the cells. */
export function getallenIn(
  velden: readonly Veld[],
  cellen: ReadonlyMap<string, Pick<Cel, 'waarde'>>,
): Map<string, number> {
  const uit = new Map<string, number>();
  for (const { code, soort } of velden) {
    const waarde = cellen.get(code)?.waarde ?? null;
    if (waarde === null) continue;
    if (soort === 'getal' || soort === 'jaNee') uit.set(code, Number(waarde));
    else if (soort === 'datum') uit.set(code, dagGetal(waarde));
  }
  return uit;
}

/** A delivery with everything that its checks look at. */
export interface Stand {
  readonly aanlevering: Aanlevering;
  readonly velden: readonly Veld[];
  readonly bekend: PerPeriode;
}

/** The fields of a delivery, and what is known beside them. */
export async function leesStand(db: Db, aanlevering: Aanlevering): Promise<Stand> {
  const { uitvraag, vorm, organisatieId } = aanlevering;
  const velden = await leesFormulier(db, uitvraag, vorm);
  const bekend = perPeriode(await leesBekend(db, organisatieId, uitvraag.periode));
  return { aanlevering, velden, bekend };
}

/** Runs the checks over cells as they are, and joins the explanations that were given. */
export async function controleer(
  db: Db,
  { aanlevering, velden, bekend }: Stand,
  cellen: ReadonlyMap<string, Cel>,
): Promise<Uitgelegd[]> {
  const { controles, reeksen } = await maakGereed(db, velden);
  const { id, uitvraag, vorm } = aanlevering;
  const gegevens = maakControlegegevens(
    { periode: periode(uitvraag.periode), vorm },
    reeksen,
    getallenIn(velden, cellen),
    bekend,
  );
  return voegUitlegBij(voerUit(controles, gegevens), await leesUitleg(db, id));
}
