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
import { isCompleet, type KorteStand, type Peiling, type Stand } from './stand.ts';
import { leesKorteStanden, leesLaatstBekend, leesStanden, type Selectie } from './store.ts';

/** Figures are compared with those of a quarter earlier, and drawn over eight such points. */
const STAP_MAANDEN = 3;
const PUNTEN = 8;

export interface Omgeving {
  readonly database: Database;
  /** The data are synthetic: every screen says so. */
  readonly demo: boolean;
  /** Code of the norm set by which proposals are made. */
  readonly normset: string;
}

/** Threshold and term as policy had them on a date. */
async function leesBeleid(database: Database, op: Datum): Promise<{ omzetdrempel: number; termijn: number }> {
  const [drempel, termijn] = await Promise.all([
    instellingOp(database.db, 'ews.omzetdrempel', op),
    instellingOp(database.db, 'ews.levertermijnDagen', op),
  ]);
  return { omzetdrempel: Number(drempel.waarde), termijn: Number(termijn.waarde) };
}

async function selectieOp(omgeving: Omgeving, op: Datum): Promise<Selectie & { termijn: number }> {
  const beleid = await leesBeleid(omgeving.database, op);
  return { op, normset: omgeving.normset, nieuwSinds: plusMaanden(op, -STAP_MAANDEN), ...beleid };
}

async function peil(omgeving: Omgeving, op: Datum, hoortErbij: (s: KorteStand) => boolean): Promise<Peiling> {
  const selectie = await selectieOp(omgeving, op);
  const standen = await leesKorteStanden(omgeving.database, selectie);
  return { op, verwachtePeriode: verwachtePeriode(op, selectie.termijn), standen: standen.filter(hoortErbij) };
}

/** The norm set by which the proposals were made, for the line that says that it is an example. */
export async function normsetKort({ database, normset }: Omgeving) {
  const { code, naam, versie, status } = kiesNormset(await leesAlleDefinities(database.db), normset);
  return { code, naam, versie, status };
}

async function gemeenschappelijk(omgeving: Omgeving, op: Datum, hoortErbij: (s: KorteStand) => boolean) {
  const { database } = omgeving;
  const momenten = Array.from({ length: PUNTEN }, (_, i) => plusMaanden(op, -STAP_MAANDEN * (PUNTEN - 1 - i)));
  const [peilingen, toezichthouder, normset, laatstBekend] = await Promise.all([
    Promise.all(momenten.map((moment) => peil(omgeving, moment, hoortErbij))),
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
    veranderd: veranderingen(nu.standen, vorige.standen),
    normset,
  };
  return { beeld, nu };
}

/** The national picture of the providers in the EWS, as known at the end of `op`. */
export async function landelijkBeeld(omgeving: Omgeving, op: Datum) {
  const [{ beeld, nu }, regios] = await Promise.all([
    gemeenschappelijk(omgeving, op, (s) => s.inEws),
    leesRegios(omgeving.database.db, op),
  ]);
  return { ...beeld, regios: regiobeelden(nu.standen, regios) };
}

/** The picture of one region: its own providers, and the care in it that may fall away, whoever delivers it. */
export async function regioBeeld(omgeving: Omgeving, code: string, op: Datum) {
  const { db } = omgeving.database;
  const [regios, gemeenten] = await Promise.all([leesRegios(db, op), leesGemeenten(db, op)]);
  const regio = regios.find((r) => r.code === code);
  if (!regio) throw new BakenFout('niet-gevonden', `Jeugdregio ${code} bestaat niet op ${op}.`);
  const [{ beeld }, zorg, alle] = await Promise.all([
    gemeenschappelijk(omgeving, op, (s) => s.inEws && s.jeugdregio === code),
    leesGeleverdeZorg(db, { bekendOp: eindeVanDag(op), jeugdregio: code }),
    selectieOp(omgeving, op).then((s) => leesKorteStanden(omgeving.database, s)),
  ]);
  const namen = new Map(gemeenten.map((g) => [g.code as string, g.naam]));
  return {
    ...beeld,
    regio: { code: regio.code as string, naam: regio.naam },
    gemeenten: regio.gemeenten.map((g) => ({ code: g as string, naam: namen.get(g) ?? g })),
    wegvallendeZorg: wegvallendeZorg(zorg, new Map(alle.map((s) => [s.id, s]))),
  };
}

/** Which rows a list wants. Unset means: all. */
export interface Lijstvraag {
  readonly bereik: 'ews' | 'alle';
  readonly regio?: string | undefined;
  readonly soort?: string | undefined;
  readonly hulpvorm?: string | undefined;
  readonly zoek?: string | undefined;
  readonly treden?: readonly number[] | undefined;
  readonly sorteer: Sortering;
  readonly pagina: number;
  readonly paginaGrootte: number;
}

export const SORTERINGEN = ['trede', 'naam', 'signalen', 'jongeren', 'solvabiliteit'] as const;
export type Sortering = (typeof SORTERINGEN)[number];

const kaal = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const past = (v: Lijstvraag, zoek: string) => (s: Stand) =>
  (v.bereik === 'alle' || s.inEws) &&
  (v.regio === undefined || s.jeugdregio === v.regio) &&
  (v.soort === undefined || s.soorten.includes(v.soort)) &&
  (v.hulpvorm === undefined || s.hulpvormen.includes(v.hulpvorm)) &&
  (v.treden === undefined || (s.trede !== null && v.treden.includes(s.trede))) &&
  (zoek === '' || kaal(`${s.naam} ${s.plaats ?? ''} ${s.kvk}`).includes(zoek));

const opNaam = (a: Stand, b: Stand) => a.naam.localeCompare(b.naam, 'nl') || a.kvk.localeCompare(b.kvk);
const VOLGORDEN: Readonly<Record<Sortering, (a: Stand, b: Stand) => number>> = {
  trede: (a, b) => (b.trede ?? 0) - (a.trede ?? 0) || b.signalen - a.signalen || opNaam(a, b),
  naam: opNaam,
  signalen: (a, b) => b.signalen - a.signalen || opNaam(a, b),
  jongeren: (a, b) => (b.jongeren ?? -1) - (a.jongeren ?? -1) || opNaam(a, b),
  solvabiliteit: (a, b) =>
    (a.kengetallen.solvabiliteit?.waarde ?? Infinity) - (b.kengetallen.solvabiliteit?.waarde ?? Infinity) ||
    opNaam(a, b),
};

/** A page of providers, each with the trede of a quarter earlier beside the one of now. */
export async function aanbiederlijst(omgeving: Omgeving, op: Datum, vraag: Lijstvraag) {
  const selectie = await selectieOp(omgeving, op);
  const verwacht = verwachtePeriode(op, selectie.termijn);
  const [standen, eerder] = await Promise.all([
    leesStanden(omgeving.database, selectie),
    leesKorteStanden(omgeving.database, { ...selectie, op: selectie.nieuwSinds }),
  ]);
  const vorige = new Map(eerder.map((s) => [s.id, s.trede]));
  const gekozen = standen.filter(past(vraag, kaal(vraag.zoek ?? '').trim())).sort(VOLGORDEN[vraag.sorteer]);
  const begin = (vraag.pagina - 1) * vraag.paginaGrootte;
  const aanbieders = gekozen.slice(begin, begin + vraag.paginaGrootte).map(({ id, ...stand }) => ({
    ...stand,
    // Who is in the EWS delivers every quarter: a quarter that should be in and is not, is missing too.
    onvolledig: stand.onvolledig || (stand.inEws && !isCompleet(stand, verwacht)),
    vorigeTrede: vorige.get(id) ?? null,
  }));
  return { bekendOp: op, totaal: gekozen.length, pagina: vraag.pagina, paginaGrootte: vraag.paginaGrootte, aanbieders };
}
