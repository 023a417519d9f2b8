import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { Datum } from '../../kernel/datum.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import type { lijstQuery, signaalrij } from './apischema.ts';
import { type Keuze, leesOpvolging, leesSignaalrijen, type Signaalrij } from './inboxstore.ts';
import { ERNSTEN, STATUSSEN, type Status } from './namen.ts';
import {
  gewichtVan,
  hoogsteErnst,
  laatsteErnst,
  laatsteGroei,
  type Opvolgregel,
  type Stand,
  standVan,
} from './volgen.ts';

type Db = Kysely<Tabellen>;
type Uitrij = z.infer<typeof signaalrij>;
type Vraag = z.infer<typeof lijstQuery>;

/** A signal with what people did with it. */
export interface Gevolgd {
  readonly rij: Signaalrij;
  readonly log: readonly Opvolgregel[];
  /** The signals that these were merged with, and those in turn. */
  readonly doelen: ReadonlyMap<number, Omit<Gevolgd, 'doelen'>>;
}

/** Signals with their log, as known at the end of a day. */
export async function leesGevolgd(db: Db, op: Datum, keuze: Keuze = {}): Promise<Gevolgd[]> {
  const rijen = await leesSignaalrijen(db, op, keuze);
  const alles = keuze.ids === undefined && keuze.organisatieId === undefined && keuze.gebied === undefined;
  const log = await leesOpvolging(db, op, alles ? undefined : rijen.map(({ id }) => id));
  const gelezen = rijen.map((rij) => ({ rij, log: log.get(rij.id) ?? [] }));
  const doelen = new Map<number, Omit<Gevolgd, 'doelen'>>(gelezen.map((een) => [een.rij.id, een]));
  if (!alles) await voegDoelenToe(db, op, doelen);
  return gelezen.map((een) => ({ ...een, doelen }));
}

/** Adds the signals that others were merged with, until none is missing that may be seen. */
async function voegDoelenToe(db: Db, op: Datum, bekend: Map<number, Omit<Gevolgd, 'doelen'>>): Promise<void> {
  const gezocht = new Set(bekend.keys());
  for (;;) {
    const ids = [...bekend.values()].flatMap(({ log }) => log.flatMap(({ met }) => met ?? []));
    const nieuw = [...new Set(ids)].filter((id) => !gezocht.has(id));
    if (nieuw.length === 0) return;
    for (const id of nieuw) gezocht.add(id);
    const rijen = await leesSignaalrijen(db, op, { ids: nieuw });
    const log = await leesOpvolging(db, op, nieuw);
    for (const rij of rijen) bekend.set(rij.id, { rij, log: log.get(rij.id) ?? [] });
  }
}

/** Where a signal stands on a day, also by where the one stands that it was merged with. */
export function standOp({ rij, log, doelen }: Gevolgd, op: Datum, gezien: readonly number[] = []): Stand {
  return standVan(rij, log, op, (id) => {
    const doel = gezien.includes(id) ? undefined : doelen.get(id);
    return doel && standOp({ ...doel, doelen }, op, [...gezien, rij.id]);
  });
}

/** One row of the list. */
export function alsRij(gevolgd: Gevolgd, op: Datum): Uitrij {
  const { rij, log } = gevolgd;
  const { status, afhandeling, gesluimerdTot, eigenaar } = standOp(gevolgd, op);
  return {
    id: rij.id,
    revisie: rij.revisie,
    onderwerp: {
      soort: rij.gebied === null ? 'aanbieder' : 'gebied',
      kvk: rij.kvk,
      gebied: rij.gebied,
      naam: rij.naam,
      jeugdregio: rij.jeugdregio,
      jeugdregioNaam: rij.jeugdregioNaam,
    },
    oorzaak: { ...rij.oorzaak },
    titel: rij.titel,
    tekst: rij.tekst,
    ernst: laatsteErnst(rij.momenten),
    hoogsteErnst: hoogsteErnst(rij.momenten),
    status,
    afhandeling,
    gesluimerdTot,
    eigenaar,
    begin: rij.begin.toISOString(),
    laatsteOp: laatsteGroei(rij.momenten).op.toISOString(),
    einde: rij.einde?.toISOString() ?? null,
    momenten: rij.momenten.filter(({ soort }) => soort !== 'einde').length,
    kwaliteit: { gewicht: rij.kwaliteit, punten: [...rij.punten] },
    ...gewichtVan(rij, op),
    antwoorden: log.filter(({ soort }) => soort === 'antwoord').length,
  };
}

const past = (rij: Uitrij, vraag: Omit<Vraag, 'status'>, ik: string | null): boolean => {
  const { ernst, oorzaak, soort, onderwerp, regio, kvk, gebied, eigenaar, zoek } = vraag;
  if (ernst && !ernst.split(',').includes(rij.ernst)) return false;
  if (oorzaak && rij.oorzaak.code !== oorzaak) return false;
  if (soort && rij.oorzaak.soort !== soort) return false;
  if (onderwerp && rij.onderwerp.soort !== onderwerp) return false;
  if (regio && rij.onderwerp.jeugdregio !== regio) return false;
  if (kvk && rij.onderwerp.kvk !== kvk) return false;
  if (gebied && rij.onderwerp.gebied !== gebied) return false;
  if (eigenaar === 'niemand' && rij.eigenaar !== null) return false;
  if (eigenaar === 'mij' && (ik === null || rij.eigenaar?.id !== ik)) return false;
  if (eigenaar && eigenaar !== 'mij' && eigenaar !== 'niemand' && rij.eigenaar?.id !== eigenaar) return false;
  const tekst = zoek?.toLocaleLowerCase('nl');
  return (
    !tekst || [rij.onderwerp.naam, rij.titel, rij.tekst].some((deel) => deel.toLocaleLowerCase('nl').includes(tekst))
  );
};

const laatstEerst = (a: Uitrij, b: Uitrij): number =>
  a.laatsteOp < b.laatsteOp ? 1 : a.laatsteOp > b.laatsteOp ? -1 : a.id - b.id;

const VERGELIJK: Readonly<Record<Vraag['sorteer'], (a: Uitrij, b: Uitrij) => number>> = {
  gewicht: (a, b) => b.gewicht - a.gewicht || laatstEerst(a, b),
  nieuwste: laatstEerst,
  oudste: (a, b) => -laatstEerst(a, b),
  ernst: (a, b) => ERNSTEN.indexOf(b.ernst) - ERNSTEN.indexOf(a.ernst) || laatstEerst(a, b),
  onderwerp: (a, b) => a.onderwerp.naam.localeCompare(b.onderwerp.naam, 'nl') || laatstEerst(a, b),
};

/** The list as it was asked for: one page, with counts per tab under the same filters. */
export function maakLijst(gevolgd: readonly Gevolgd[], vraag: Vraag, op: Datum, ik: string | null) {
  const rijen = gevolgd.map((een) => alsRij(een, op));
  const passend = rijen.filter((rij) => past(rij, vraag, ik));
  const perStatus = Map.groupBy(passend, ({ status }) => status);
  const tel = (status: Status): number => perStatus.get(status)?.length ?? 0;
  const hier = (perStatus.get(vraag.status) ?? []).sort(VERGELIJK[vraag.sorteer]);
  // Of the causes also those that a choice of cause hides, so that another can be chosen.
  const kiesbaar = rijen.filter(
    (rij) => rij.status === vraag.status && past(rij, { ...vraag, oorzaak: undefined }, ik),
  );
  const oorzaken = [...Map.groupBy(kiesbaar, ({ oorzaak }) => oorzaak.code).values()].map((lijst) => ({
    code: lijst[0]?.oorzaak.code ?? '',
    naam: lijst[0]?.oorzaak.naam ?? '',
    aantal: lijst.length,
  }));
  const begin = (vraag.pagina - 1) * vraag.paginaGrootte;
  return {
    aantal: hier.length,
    telling: Object.fromEntries(STATUSSEN.map((status) => [status, tel(status)])) as Record<Status, number>,
    vanMij: ik === null ? 0 : rijen.filter(({ status, eigenaar }) => status === 'open' && eigenaar?.id === ik).length,
    oorzaken: oorzaken.sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    signalen: hier.slice(begin, begin + vraag.paginaGrootte),
  };
}
