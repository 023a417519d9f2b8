import type { Kysely } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import { jaarVan, kwartaalMetRang, kwartaalVan, type Periode, periode, rangVan } from '../../kernel/periode.ts';
import type { Tabellen } from '../../platform/database/tabellen.ts';
import { isCombinatie } from '../register/index.ts';
import type { Bevinding, Controlegegevens } from './domain.ts';
import { maakControlegegevens } from './gegevens.ts';
import { leesAanbieders, leesLaatsteKwartaal, type Proefaanbieder } from './proefstore.ts';
import type { Controleveld } from './store.ts';
import { type GereedeControle, isTeToetsen, veldenIn, voerUit } from './uitvoeren.ts';

type Db = Kysely<Tabellen>;

/** What a check would say about the figures that we have. */
export interface Proefuitkomst {
  readonly periode: string;
  /** Providers with figures over this period. */
  readonly aanbieders: number;
  /** Of whom all figures that the check needs are known, in a form and period that it is for. */
  readonly getoetst: number;
  readonly raak: readonly { readonly kvk: string; readonly naam: string; readonly meldingen: readonly string[] }[];
}

/** All periods that a check over `p` can look at. */
function periodesRond(p: Periode): string[] {
  const jaren = [0, 1, 2, 3].map((terug) => String(jaarVan(p) - terug));
  if (kwartaalVan(p) === null) return [...jaren, ...Array.from({ length: 9 }, (_, i) => String(jaarVan(p) - 4 - i))];
  return [...Array.from({ length: 14 }, (_, terug) => kwartaalMetRang(rangVan(p) - terug)), ...jaren.slice(0, 2)];
}

const vormVan = ({ soorten }: Proefaanbieder): Controlegegevens['vorm'] =>
  soorten.includes('gi') ? 'gi' : isCombinatie(soorten) ? 'combinatie' : 'aanbieder';

/**
 * Tries ready checks on what was delivered: all providers over the last quarter (or `over`), or one of them. What was known
 * before a correction is left aside.
 * Throws `niet-gevonden` when the one asked about has no figures.
 */
export async function probeer(
  db: Db,
  gereed: readonly GereedeControle[],
  velden: readonly Controleveld[],
  { over, kvk }: { readonly over?: string | undefined; readonly kvk?: string | undefined },
): Promise<Proefuitkomst | null> {
  const codes = veldenIn(gereed);
  const gekozen = over ?? (codes.length > 0 ? await leesLaatsteKwartaal(db, codes) : null);
  if (gekozen === null) return null;
  const p = periode(gekozen);
  const reeksen = velden.filter(({ code }) => codes.includes(code));
  const gevonden = codes.length > 0 ? await leesAanbieders(db, codes, periodesRond(p), kvk) : [];
  const aanbieders = gevonden.filter(({ bekend }) => bekend.has(p));
  if (kvk !== undefined && aanbieders.length === 0)
    throw new BakenFout(
      'niet-gevonden',
      `Van KvK-nummer ${kvk} zijn over ${p} geen cijfers bekend voor deze controle.`,
    );
  const uitkomsten = aanbieders.map((aanbieder) => {
    const cel = aanbieder.bekend.get(p) ?? new Map<string, number>();
    const rest = new Map([...aanbieder.bekend].filter(([sleutel]) => sleutel !== p));
    const gegevens = maakControlegegevens({ periode: p, vorm: vormVan(aanbieder) }, reeksen, cel, rest);
    return {
      kvk: aanbieder.kvk,
      naam: aanbieder.naam,
      getoetst: gereed.some((controle) => isTeToetsen(controle, gegevens)),
      meldingen: voerUit(gereed, gegevens).map((b: Bevinding) => b.melding),
    };
  });
  return {
    periode: p,
    aanbieders: uitkomsten.length,
    getoetst: uitkomsten.filter((u) => u.getoetst).length,
    raak: uitkomsten
      .filter((u) => u.meldingen.length > 0)
      .map(({ kvk: nummer, naam, meldingen }) => ({ kvk: nummer, naam, meldingen })),
  };
}
