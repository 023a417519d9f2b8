import { z } from 'zod';
import type { Plek } from '../../kernel/fouten.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { dagfouten, geldtOp, volgendeVersie } from '../../meten/catalogus/index.ts';
import voorraad from './meldroutes.json' with { type: 'json' };
import { MELDERSSOORTEN, type Melderssoort, URGENTIES, type Urgentie, VOORRANGEN, type Voorrang } from './namen.ts';
import { bevatWoord } from './woorden.ts';

const woord = z.string().trim().min(3, 'schrijf een woord van minstens 3 letters').max(60);

export const meldroutevelden = {
  naam: z.string().trim().min(3, 'geef een naam van minstens 3 tekens').max(80),
  /** All that is filled in must be so; of a list one is enough. */
  als: z.strictObject({
    melders: z.array(z.enum(MELDERSSOORTEN)).max(6),
    urgenties: z.array(z.enum(URGENTIES)).max(3),
    woorden: z.array(woord).max(40),
    regios: z.array(z.string().regex(/^JZ\d{2}$/, 'verwacht een regiocode als JZ12')).max(60),
  }),
  dan: z.strictObject({
    voorrang: z.enum(VOORRANGEN).nullable(),
    deelMetAnalist: z.boolean(),
    eigenaar: z.strictObject({ id: z.uuid(), naam: z.string().max(200) }).nullable(),
    tip: z.string().trim().max(400),
  }),
  waarom: z.string().trim().min(5, 'schrijf in minstens 5 tekens waarom').max(400),
  geldigVan: z.iso.date(),
  geldigTot: z.iso.date().nullable(),
};

export const vormMeldroute = z.strictObject({
  code: z.string().regex(/^[a-z][A-Za-z0-9]{1,39}$/, 'verwacht een code als salaris'),
  versie: z.int().min(1),
  ...meldroutevelden,
  eigen: z.boolean().optional(),
});

/**
 * What happens to a report by itself when it comes in, as data with versions. `geldigTot`: the first day on which it no longer holds.
 * `eigen`: written here by a user.
 */
export type Meldroute = Readonly<z.infer<typeof vormMeldroute>>;
export type Meldrouteconcept = Pick<Meldroute, 'naam' | 'als' | 'dan'>;

/** The routes that come with Baken (`meldroutes.json`). */
export const MELDROUTES: readonly Meldroute[] = z.array(vormMeldroute).parse(voorraad);

/** A report as far as a route looks at it. */
export interface Bekeken {
  readonly melder: Melderssoort;
  readonly urgentie: Urgentie;
  /** Everything that the reporter wrote. */
  readonly tekst: string;
  /** Region of the provider; null: not known. */
  readonly regio: string | null;
}

export interface Treffer<R extends Meldrouteconcept = Meldroute> {
  readonly route: R;
  /** Words of the route that are in the report, as the route writes them. */
  readonly woorden: readonly string[];
}

export interface Routeuitkomst<R extends Meldrouteconcept = Meldroute> {
  readonly treffers: readonly Treffer<R>[];
  readonly voorrang: Voorrang;
  readonly deelMetAnalist: boolean;
  readonly eigenaar: { readonly id: string; readonly naam: string } | null;
  readonly tips: readonly string[];
}

/** A route without any condition would take every report: `foutenIn` refuses it. */
function treft<R extends Meldrouteconcept>(route: R, melding: Bekeken): Treffer<R> | null {
  const { melders, urgenties, woorden, regios } = route.als;
  if (melders.length > 0 && !melders.includes(melding.melder)) return null;
  if (urgenties.length > 0 && !urgenties.includes(melding.urgentie)) return null;
  if (regios.length > 0 && (melding.regio === null || !regios.includes(melding.regio))) return null;
  const gevonden = woorden.filter((w) => bevatWoord(melding.tekst, w));
  return woorden.length > 0 && gevonden.length === 0 ? null : { route, woorden: gevonden };
}

/** What routes do with a report: the highest priority of all, the first owner, every tip. Without any: ordinary. */
export function pasToe<R extends Meldrouteconcept>(routes: readonly R[], melding: Bekeken): Routeuitkomst<R> {
  const treffers = routes.flatMap((route) => treft(route, melding) ?? []);
  const gekozen = treffers.flatMap(({ route }) => route.dan.voorrang ?? []);
  const hoogste = VOORRANGEN.find((v) => gekozen.includes(v));
  return {
    treffers,
    voorrang: hoogste ?? 'gewoon',
    deelMetAnalist: treffers.some(({ route }) => route.dan.deelMetAnalist),
    eigenaar: treffers.find(({ route }) => route.dan.eigenaar !== null)?.route.dan.eigenaar ?? null,
    tips: treffers.flatMap(({ route }) => (route.dan.tip === '' ? [] : [route.dan.tip])),
  };
}

/** What routes did with a report by themselves, and which did: as its timeline says it. */
export function zinVan({ treffers, voorrang, deelMetAnalist, tips }: Routeuitkomst): string {
  const gedaan = [
    ...(treffers.some(({ route }) => route.dan.voorrang !== null) ? [`voorrang ${voorrang}`] : []),
    ...(deelMetAnalist ? ['de analist kijkt mee'] : []),
    ...(treffers.some(({ route }) => route.dan.eigenaar !== null) ? ['een eigenaar gezocht'] : []),
    ...(tips.length > 0 ? [tips.length === 1 ? '1 tip erbij' : `${tips.length} tips erbij`] : []),
  ];
  return `Vanzelf gedaan: ${gedaan.join(', ')}. Volgens: ${treffers.map(({ route }) => route.naam).join('; ')}`;
}

/** Of every route the version that holds on a day, by code: the highest that began, unless it ended. */
export function geldendeRoutes(versies: readonly Meldroute[], dag: string): Meldroute[] {
  return [...Map.groupBy(versies, ({ code }) => code).values()]
    .flatMap((reeks) => {
      const laatste = reeks.filter(({ geldigVan }) => geldigVan <= dag).toSorted((a, b) => b.versie - a.versie)[0];
      return laatste && geldtOp(laatste, dag) ? [laatste] : [];
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** What is wrong with a route, besides its form. */
export function foutenIn({ als, dan }: Pick<Meldroute, 'als' | 'dan'>): Plek[] {
  const fouten: Plek[] = [];
  if (als.melders.length + als.urgenties.length + als.woorden.length + als.regios.length === 0)
    fouten.push({
      plek: 'als',
      melding: 'geen voorwaarde gevonden; verwacht: minstens één, anders treft de regel elke melding',
    });
  if (dan.voorrang === null && !dan.deelMetAnalist && dan.eigenaar === null && dan.tip === '')
    fouten.push({ plek: 'dan', melding: 'geen gevolg gevonden; verwacht: voorrang, delen, een eigenaar of een tip' });
  return fouten;
}

/** The next version of a route as a user wrote it, or what is wrong with it. `versies`: those that there are, oldest first. */
export function nieuweVersie(
  versies: readonly Meldroute[],
  code: string,
  route: Omit<Meldroute, 'code' | 'versie' | 'eigen'>,
  dag: string,
): Uitkomst<Meldroute, Plek[]> {
  const fouten = [...foutenIn(route), ...dagfouten(versies, route, dag)];
  if (fouten.length > 0) return mislukt(fouten);
  return gelukt({ ...route, code, versie: volgendeVersie(versies), eigen: true });
}
