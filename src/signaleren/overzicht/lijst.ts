import type { Datum } from '../../kernel/datum.ts';
import { clientenInRegio, type Omgeving, selectieOp } from './beeld.ts';
import { verwachtePeriode } from './domain.ts';
import { isCompleet, type Stand } from './stand.ts';
import { leesKorteStanden, leesStanden } from './store.ts';
import { verborgen } from './zichtbaar.ts';
import { leesZicht } from './zichtstore.ts';

/** Which rows a list wants. Unset means: all. */
export interface Lijstvraag {
  readonly bereik: 'ews' | 'alle';
  /** Region of the seat. */
  readonly regio?: string | undefined;
  /** Region of the seat, or one in which help is given. */
  readonly werkgebied?: string | undefined;
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

const past = (v: Lijstvraag, zoek: string, helptDaar: ReadonlyMap<number, number>) => (s: Stand) =>
  (v.bereik === 'alle' || s.inEws) &&
  (v.regio === undefined || s.jeugdregio === v.regio) &&
  (v.werkgebied === undefined || s.jeugdregio === v.werkgebied || helptDaar.has(s.id)) &&
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
  const [zicht, standen, eerder, helptDaar] = await Promise.all([
    leesZicht(omgeving.database),
    leesStanden(omgeving.database, selectie),
    leesKorteStanden(omgeving.database, { ...selectie, op: selectie.nieuwSinds }),
    vraag.werkgebied ? clientenInRegio(omgeving, vraag.werkgebied, op) : new Map<number, number>(),
  ]);
  const vorige = new Map(eerder.map((s) => [s.id, s.trede]));
  const gekozen = standen.filter(past(vraag, kaal(vraag.zoek ?? '').trim(), helptDaar)).sort(VOLGORDEN[vraag.sorteer]);
  const begin = (vraag.pagina - 1) * vraag.paginaGrootte;
  const aanbieders = gekozen.slice(begin, begin + vraag.paginaGrootte).map(({ id, ...stand }) => {
    const nietZichtbaar = verborgen(zicht, id);
    // Who is in the EWS delivers every quarter: a quarter that should be in and is not, is missing too.
    const onvolledig = stand.onvolledig || (stand.inEws && !isCompleet(stand, verwacht));
    return {
      ...stand,
      onvolledig: onvolledig && !nietZichtbaar.includes('oordeel'),
      vorigeTrede: vorige.get(id) ?? null,
      jongerenInWerkgebied: vraag.werkgebied === undefined ? null : (helptDaar.get(id) ?? 0),
      nietZichtbaar,
    };
  });
  return { bekendOp: op, totaal: gekozen.length, pagina: vraag.pagina, paginaGrootte: vraag.paginaGrootte, aanbieders };
}
