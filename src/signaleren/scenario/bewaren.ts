import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { leesRegios } from '../../meten/register/index.ts';
import type { Aannamen } from './aannamen.ts';
import { aanbiederScenario, regioScenario, type Vraag, zietTrede } from './beeld.ts';
import type { Regiouitkomst, Werking } from './regio.ts';
import type { Onderwerp, Scenariorij } from './store.ts';

/** What a scenario for a region comes down to. */
export const regiokern = ({ leden, hoger, naarVier, totaal }: Regiouitkomst) => ({
  aanbieders: leden.length,
  hoger,
  naarVier: naarVier.aanbieders,
  jongerenNaarVier: naarVier.jongeren,
  effect: totaal.effect,
  tekorten: leden.filter((l) => l.tekortStraks !== null).length,
});

/** A scenario reckoned for keeping: its core, by which norms, and what it is about. */
export interface Gerekend {
  readonly onderwerp: Onderwerp;
  readonly normset: string;
  readonly normversie: number;
  /** null: there are no figures to reckon with, or they may not be seen. */
  readonly kern: Readonly<Record<string, unknown>> | null;
  /** What may not be told of what is kept of it: a trede can have been said by a colleague who saw more. */
  readonly verberg: readonly string[];
}

/**
 * Only for a region it can be told which part of the turnover is of that region; a provider is reckoned with all of it.
 * Throws `ongeldige-invoer`.
 */
export function eisWerking(kvk: string | null, werking: Werking): void {
  if (kvk === null || werking === 'geheel') return;
  throw new BakenFout('ongeldige-invoer', 'Dit scenario kan zo niet worden bewaard.', [
    {
      plek: '/werking',
      melding:
        'Bij één aanbieder werken de aannamen op alle jeugdomzet: kies `geheel`. `regiodeel` kan alleen bij een regio.',
    },
  ]);
}

const TREDEN = ['tredeNu', 'tredeStraks'] as const;

/** What was kept, without what the one who asks may not see of it. */
export const toonToen = (toen: Readonly<Record<string, unknown>>, { verberg }: Gerekend): Record<string, unknown> => ({
  ...toen,
  ...Object.fromEntries(verberg.map((veld) => [veld, null])),
});

/** Reckons what a scenario comes down to, for a provider (`kvk`) or a region. Throws `niet-gevonden`. */
export async function rekenKern(
  vraag: Vraag,
  over: { readonly kvk: string | null; readonly regio: string | null },
  aannamen: Aannamen,
  werking: Werking,
): Promise<Gerekend> {
  if (over.kvk !== null) {
    const { organisatie, regels, beeld } = await aanbiederScenario(vraag, over.kvk, aannamen);
    const { code, versie } = regels.normset;
    const onderwerp = { organisatieId: organisatie.id, jeugdregio: organisatie.jeugdregio };
    return {
      onderwerp,
      normset: code,
      normversie: versie,
      kern: beeld.uitkomst?.kern ?? null,
      verberg: zietTrede(beeld.nietZichtbaar) ? [] : TREDEN,
    };
  }
  const { regels, beeld } = await regioScenario(vraag, over.regio ?? '', aannamen, werking);
  const { code, versie } = regels.normset;
  const kern = regiokern(beeld.uitkomst);
  const onderwerp = { organisatieId: null, jeugdregio: beeld.regio.code };
  return {
    onderwerp,
    normset: code,
    normversie: versie,
    kern,
    verberg: kern.jongerenNaarVier === null ? ['jongerenNaarVier'] : [],
  };
}

/** The core, or a refusal: a scenario without figures says nothing, so it is not kept. Throws `conflict`. */
export function eisKern({ kern }: Gerekend): Readonly<Record<string, unknown>> {
  if (kern) return kern;
  throw new BakenFout('conflict', 'Er zijn geen cijfers om mee te rekenen. Dit scenario kan nog niet worden bewaard.');
}

/** Names of what is not the same in two outcomes. */
export function verschillen(
  toen: Readonly<Record<string, unknown>>,
  nu: Readonly<Record<string, unknown>> | null,
): string[] {
  if (!nu) return [];
  return Object.keys(nu).filter((sleutel) => toen[sleutel] !== nu[sleutel]);
}

/** The names of the regions on a day, for the titles of scenarios about them. */
export async function leesRegionamen({ database, op }: Pick<Vraag, 'database' | 'op'>): Promise<Map<string, string>> {
  return new Map((await leesRegios(database.db, op)).map((r) => [r.code as string, r.naam]));
}

/** One saved scenario as a list shows it. */
export const kopVan = (rij: Scenariorij, regionamen: ReadonlyMap<string, string>) => ({
  id: rij.id,
  versie: rij.versie,
  soort: rij.soort,
  kvk: rij.kvk,
  regio: rij.soort === 'regio' ? rij.jeugdregio : null,
  onderwerp: rij.organisatie ?? regionamen.get(rij.jeugdregio) ?? rij.jeugdregio,
  naam: rij.naam,
  toelichting: rij.toelichting,
  gedeeld: rij.gedeeld,
  eigen: rij.eigen,
  aannamen: rij.aannamen as Aannamen,
  werking: rij.werking,
  bekendOp: rij.bekend_op as Datum,
  normset: rij.normset,
  normversie: rij.normversie,
  rekenversie: rij.rekenversie,
  door: rij.door_naam,
  partij: rij.partij,
  op: rij.op.toISOString(),
});
