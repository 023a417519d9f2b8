import { type Datum, datum } from '../../kernel/datum.ts';
import type { Plek } from '../../kernel/fouten.ts';
import { jaarVan, periode } from '../../kernel/periode.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { type Aanwijzingswens, plekVan, type Zorgwens } from './registerbestand.ts';

/** What the rest of the file and the register know. */
export interface Bekenden {
  /** KvK numbers of the register and of this file. */
  readonly kvks: ReadonlySet<string>;
  readonly regios: ReadonlySet<string>;
  /** The region of each municipality, today. */
  readonly regioVan: ReadonlyMap<string, string>;
}

/** A designation as it is stored: `[van, tot)`; `tot` null is until further notice. */
export interface Aanwijzingsrij {
  readonly kvk: string;
  readonly jeugdregio: string;
  readonly reden: string;
  readonly van: Datum;
  readonly tot: Datum | null;
}

/** One version of a care figure: known from `van` until `tot`. */
export interface Zorgversie {
  readonly kvk: string;
  readonly jeugdregio: string;
  /** The part of the region that it is about; without one, all of it. */
  readonly gemeente?: string | undefined;
  readonly hulpvorm: string;
  readonly periode: string;
  readonly clienten: number;
  readonly van: Date;
  readonly tot: Date | null;
}

export interface Plan<T> {
  readonly nieuw: readonly T[];
  readonly gewijzigd: readonly T[];
  readonly ongewijzigd: number;
}

const onbekenden = (pad: readonly PropertyKey[], wens: Aanwijzingswens | Zorgwens, { kvks, regios }: Bekenden) => [
  ...(kvks.has(wens.kvk)
    ? []
    : [plekVan([...pad, 'kvk'], wens.kvk, 'een organisatie uit het register of uit dit bestand')]),
  ...(regios.has(wens.jeugdregio)
    ? []
    : [plekVan([...pad, 'jeugdregio'], wens.jeugdregio, 'een jeugdregio die vandaag bestaat')]),
];

/**
 * What becomes of the designations of a file. The key is organisatie, region and first day; the reason and the end
 * can change. Two designations of one organisatie by one region never hold on one day.
 */
export function planAanwijzingen(
  wensen: readonly Aanwijzingswens[],
  rijen: readonly Aanwijzingsrij[],
  bekenden: Bekenden,
): Uitkomst<Plan<Aanwijzingsrij>, readonly Plek[]> {
  const fouten: Plek[] = [];
  const nieuw: Aanwijzingsrij[] = [];
  const gewijzigd: Aanwijzingsrij[] = [];
  const perRegio = Map.groupBy(rijen, aanwijzer);
  for (const [i, wens] of wensen.entries()) {
    const pad = ['aanwijzingen', i];
    fouten.push(...onbekenden(pad, wens, bekenden));
    const eerdere = perRegio.get(aanwijzer(wens)) ?? [];
    const huidig = eerdere.find((een) => een.van === wens.van);
    const tot = wens.tot === undefined ? (huidig?.tot ?? null) : wens.tot;
    const straks = { ...wens, van: datum(wens.van), tot: tot === null ? null : datum(tot) };
    if (straks.tot !== null && straks.tot <= straks.van)
      fouten.push(plekVan([...pad, 'tot'], straks.tot, `een dag na ${straks.van}`));
    if (!huidig) nieuw.push(straks);
    else if (huidig.reden !== straks.reden || huidig.tot !== straks.tot) gewijzigd.push(straks);
    perRegio.set(aanwijzer(wens), [...eerdere.filter((een) => een !== huidig), straks]);
  }
  fouten.push(...wensen.flatMap((wens, i) => botsing(wens, i, perRegio.get(aanwijzer(wens)) ?? [])));
  if (fouten.length > 0) return mislukt(fouten);
  return gelukt({ nieuw, gewijzigd, ongewijzigd: wensen.length - nieuw.length - gewijzigd.length });
}

/** Looked at when all of the file is in: it may end one designation and begin the next, in any order. */
function botsing(wens: Aanwijzingswens, i: number, rijen: readonly Aanwijzingsrij[]): Plek[] {
  const eigen = rijen.find((een) => een.van === wens.van);
  const ander = rijen.find((een) => eigen && een !== eigen && overlapt(een, eigen));
  if (!ander) return [];
  return [plekVan(['aanwijzingen', i, 'van'], wens.van, `een tijd buiten de aanwijzing die op ${ander.van} begint`)];
}

const aanwijzer = ({ kvk, jeugdregio }: { kvk: string; jeugdregio: string }): string => `${kvk} ${jeugdregio}`;

const overlapt = (a: Aanwijzingsrij, b: Aanwijzingsrij): boolean =>
  (a.tot === null || b.van < a.tot) && (b.tot === null || a.van < b.tot);

/**
 * What becomes of the care figures of a file. A changed figure closes the version that we had and adds one; what was known
 * before stays known. Refused: a figure that would change what was already known on its day.
 *
 * @param nu the moment for a figure without `bekendOp`
 * @returns new versions, and the versions that we had with their `tot` filled in
 */
export function planZorg(
  wensen: readonly Zorgwens[],
  rijen: readonly Zorgversie[],
  bekenden: Bekenden,
  nu: Date,
): Uitkomst<Plan<Zorgversie>, readonly Plek[]> {
  const fouten: Plek[] = [];
  const versies = Map.groupBy(rijen, zorgsleutel);
  let ongewijzigd = 0;
  const opTijd = wensen
    .map((wens, i) => ({ wens, i, moment: wens.bekendOp ? new Date(`${wens.bekendOp}T00:00:00Z`) : nu }))
    .sort((a, b) => a.moment.getTime() - b.moment.getTime() || a.i - b.i);
  for (const { wens, i, moment } of opTijd) {
    const pad = ['zorg', i];
    fouten.push(
      ...onbekenden(pad, wens, bekenden),
      ...gemeentefouten(pad, wens, bekenden),
      ...tijdfouten(pad, wens, moment, nu),
    );
    const eerdere = versies.get(zorgsleutel(wens)) ?? [];
    const toen = eerdere.find(({ van, tot }) => van <= moment && (tot === null || moment < tot));
    const laatste = eerdere.reduce((hoogste, { van }) => Math.max(hoogste, van.getTime()), -Infinity);
    if (toen?.clienten === wens.clienten) ongewijzigd += 1;
    else if (laatste >= moment.getTime())
      fouten.push(
        plekVan([...pad, 'bekendOp'], wens.bekendOp, `een dag na ${new Date(laatste).toISOString().slice(0, 10)}`),
      );
    else {
      const { bekendOp: _, ...feiten } = wens;
      const rest = eerdere.map((een) => (een === toen ? { ...een, tot: moment } : een));
      versies.set(zorgsleutel(wens), [...rest, { ...feiten, van: moment, tot: null }]);
    }
  }
  const delen = Map.groupBy([...versies.values()].flat(), deelsleutel);
  fouten.push(...wensen.flatMap((wens, i) => teveel(wens, ['zorg', i], delen.get(deelsleutel(wens)) ?? [])));
  if (fouten.length > 0) return mislukt(fouten);
  const had = new Map(rijen.map((een) => [versiesleutel(een), een]));
  const alle = [...versies.values()].flat();
  return gelukt({
    nieuw: alle.filter((een) => !had.has(versiesleutel(een))),
    gewijzigd: alle.filter((een) => had.get(versiesleutel(een))?.tot === null && een.tot !== null),
    ongewijzigd,
  });
}

function tijdfouten(pad: readonly PropertyKey[], wens: Zorgwens, moment: Date, nu: Date): Plek[] {
  if (moment > nu) return [plekVan([...pad, 'bekendOp'], wens.bekendOp, 'een dag die niet in de toekomst ligt')];
  if (jaarVan(periode(wens.periode)) <= moment.getUTCFullYear()) return [];
  return [plekVan([...pad, 'periode'], wens.periode, 'een periode die begonnen was toen dit bekend werd')];
}

function gemeentefouten(
  pad: readonly PropertyKey[],
  { gemeente, jeugdregio }: Zorgwens,
  { regioVan }: Bekenden,
): Plek[] {
  if (gemeente === undefined || regioVan.get(gemeente) === jeugdregio) return [];
  return [plekVan([...pad, 'gemeente'], gemeente, `een gemeente die vandaag in ${jeugdregio} ligt`)];
}

/**
 * The municipalities of a region never have more young people than the region itself: at every moment from which one of
 * their figures holds, and with the figure of the region that held then.
 */
function teveel(wens: Zorgwens, pad: readonly PropertyKey[], samen: readonly Zorgversie[]): Plek[] {
  if (wens.gemeente === undefined && samen.every(({ gemeente }) => gemeente === undefined)) return [];
  const som = (lijst: readonly Zorgversie[], op: Date) =>
    lijst.filter(({ van, tot }) => van <= op && (tot === null || op < tot)).reduce((n, een) => n + een.clienten, 0);
  const [regio, gemeenten] = [samen.filter((een) => !een.gemeente), samen.filter((een) => een.gemeente)];
  const fout = samen.find(({ van }) => som(gemeenten, van) > som(regio, van));
  if (!fout) return [];
  const hoogstens = som(regio, fout.van);
  const verwacht = `samen hoogstens de ${hoogstens} jeugdigen van ${wens.jeugdregio}, uit een regel zonder gemeente`;
  return [plekVan([...pad, 'clienten'], som(gemeenten, fout.van), verwacht)];
}

const deelsleutel = ({ kvk, jeugdregio, hulpvorm, periode: p }: Omit<Zorgversie, 'clienten' | 'van' | 'tot'>): string =>
  `${kvk} ${jeugdregio} ${hulpvorm} ${p}`;
const zorgsleutel = (een: Omit<Zorgversie, 'clienten' | 'van' | 'tot'>): string =>
  `${deelsleutel(een)} ${een.gemeente ?? ''}`;
const versiesleutel = (een: Zorgversie): string => `${zorgsleutel(een)} ${een.van.getTime()}`;
