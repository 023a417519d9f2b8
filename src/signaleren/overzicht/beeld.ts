import { type Datum, plusMaanden } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import {
  instellingOp,
  leesGeleverdeZorg,
  leesGemeenten,
  leesRegios,
  toezichthouderOp,
} from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import { kiesNormset, leesAlleDefinities } from '../urgentie/index.ts';
import { kerncijfers, ladder, regiobeelden, veranderingen, verwachtePeriode, wegvallendeZorg } from './domain.ts';
import type { KorteStand, Peiling } from './stand.ts';
import { leesKorteStanden, leesLaatstBekend, type Selectie } from './store.ts';
import { leesZicht } from './zichtstore.ts';

/** Figures are compared with those of a quarter earlier, and drawn over eight such points. */
const STAP_MAANDEN = 3;
const PUNTEN = 8;
/** Of those who changed trede the overview names the heaviest; the list has them all. */
const HOOGSTENS_VERANDERD = 50;

export interface Omgeving {
  readonly database: Database;
  /** The data are synthetic: every screen says so. */
  readonly demo: boolean;
  /** Code of the norm set by which proposals are made. */
  readonly normset: string;
}

/** The same without the database: a route gets that from the one who asks. */
export type Vast = Omit<Omgeving, 'database'>;

/** Threshold and term as policy had them on a date. */
async function leesBeleid(database: Database, op: Datum): Promise<{ omzetdrempel: number; termijn: number }> {
  const [drempel, termijn] = await Promise.all([
    instellingOp(database.db, 'ews.omzetdrempel', op),
    instellingOp(database.db, 'ews.levertermijnDagen', op),
  ]);
  return { omzetdrempel: Number(drempel.waarde), termijn: Number(termijn.waarde) };
}

export async function selectieOp(omgeving: Omgeving, op: Datum): Promise<Selectie & { termijn: number }> {
  const beleid = await leesBeleid(omgeving.database, op);
  return { op, normset: omgeving.normset, nieuwSinds: plusMaanden(op, -STAP_MAANDEN), ...beleid };
}

/** Chooses the providers that a picture is about, out of all that were known. */
type Keuze = (standen: readonly KorteStand[]) => KorteStand[];

async function peil(omgeving: Omgeving, op: Datum, kies: Keuze): Promise<Peiling> {
  const selectie = await selectieOp(omgeving, op);
  const standen = await leesKorteStanden(omgeving.database, selectie);
  return { op, verwachtePeriode: verwachtePeriode(op, selectie.termijn), standen: kies(standen) };
}

/** The norm set by which the proposals were made, for the line that says that it is an example. */
export async function normsetKort({ database, normset }: Omgeving) {
  const { code, naam, versie, status } = kiesNormset(await leesAlleDefinities(database.db), normset);
  return { code, naam, versie, status };
}

async function gemeenschappelijk(omgeving: Omgeving, op: Datum, kies: Keuze) {
  const { database } = omgeving;
  const momenten = Array.from({ length: PUNTEN }, (_, i) => plusMaanden(op, -STAP_MAANDEN * (PUNTEN - 1 - i)));
  const [peilingen, toezichthouder, normset, laatstBekend] = await Promise.all([
    Promise.all(momenten.map((moment) => peil(omgeving, moment, kies))),
    toezichthouderOp(database.db, op),
    normsetKort(omgeving),
    leesLaatstBekend(database, op),
  ]);
  const nu = peilingen.at(-1) as Peiling;
  const vorige = peilingen.at(-2) as Peiling;
  const beeld = {
    bekendOp: op,
    vergelekenMet: vorige.op,
    verwachtePeriode: nu.verwachtePeriode,
    laatstBekend: laatstBekend?.toISOString() ?? null,
    demo: omgeving.demo,
    toezichthouder: toezichthouder?.naam ?? 'de toezichthouder',
    aantal: nu.standen.length,
    kerncijfers: kerncijfers(peilingen, vorige),
    ladder: ladder(nu.standen, vorige.standen),
    veranderd: veranderingen(nu.standen, vorige.standen).slice(0, HOOGSTENS_VERANDERD),
    normset,
  };
  return { beeld, nu };
}

/** The national picture of the providers in the EWS, as known at the end of `op`. */
export async function landelijkBeeld(omgeving: Omgeving, op: Datum) {
  const [{ beeld, nu }, regios] = await Promise.all([
    gemeenschappelijk(omgeving, op, (standen) => standen.filter((s) => s.inEws)),
    leesRegios(omgeving.database.db, op),
  ]);
  return { ...beeld, regios: regiobeelden(nu.standen, regios) };
}

/** Clients in one region per provider that delivers there, whatever kind of help. */
export async function clientenInRegio({ database }: Omgeving, code: string, op: Datum): Promise<Map<number, number>> {
  const zorg = await leesGeleverdeZorg(database.db, { bekendOp: eindeVanDag(op), jeugdregio: code });
  const perAanbieder = new Map<number, number>();
  for (const { organisatieId, clienten } of zorg)
    perAanbieder.set(organisatieId, (perAanbieder.get(organisatieId) ?? 0) + clienten);
  return perAanbieder;
}

/**
 * The picture of one region: the providers that have their seat there or help its young people, who alone are
 * counted, and the care that may fall away, whoever delivers it.
 */
export async function regioBeeld(omgeving: Omgeving, code: string, op: Datum) {
  const { db } = omgeving.database;
  const [regios, gemeenten] = await Promise.all([leesRegios(db, op), leesGemeenten(db, op)]);
  const regio = regios.find((r) => r.code === code);
  if (!regio) throw new BakenFout('niet-gevonden', `Jeugdregio ${code} bestaat niet op ${op}.`);
  const clienten = await clientenInRegio(omgeving, code, op);
  const [{ beeld }, zorg, alle] = await Promise.all([
    gemeenschappelijk(omgeving, op, (standen) =>
      standen
        .filter((s) => s.inEws && (s.jeugdregio === code || clienten.has(s.id)))
        .map((s) => ({ ...s, jongeren: clienten.get(s.id) ?? 0 })),
    ),
    leesGeleverdeZorg(db, { bekendOp: eindeVanDag(op), jeugdregio: code }),
    selectieOp(omgeving, op).then((s) => leesKorteStanden(omgeving.database, s)),
  ]);
  const namen = new Map(gemeenten.map((g) => [g.code as string, g.naam]));
  // Who sees only some tredes would take counts over those for counts over all.
  const { alles } = await leesZicht(omgeving.database);
  const leeg = alles ? {} : { kerncijfers: [], ladder: [], veranderd: [] };
  return {
    ...beeld,
    ...leeg,
    beperkt: !alles,
    regio: { code: regio.code as string, naam: regio.naam },
    gemeenten: regio.gemeenten.map((g) => ({ code: g as string, naam: namen.get(g) ?? g })),
    wegvallendeZorg: alles ? wegvallendeZorg(zorg, new Map(alle.map((s) => [s.id, s]))) : [],
  };
}
