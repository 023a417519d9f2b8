import type { Periode } from '../src/kernel/periode.ts';
import { maakEwsAanbieders } from './bevolking.ts';
import { voerBoekhouding } from './boekhouding.ts';
import { maakOpgaven, type Opgave } from './cijfers.ts';
import { maakJaarcijfers, maakKleineAanbieders } from './kleine.ts';
import { lever } from './levering.ts';
import type { Aanbieder, Feit, Gebeurtenis, Verhaal } from './profiel.ts';
import { toeval } from './toeval.ts';
import { VERHALEN } from './verhalen/index.ts';
import { maakZorg, type Zorgregel } from './zorg.ts';

/** The synthetic Netherlands is the same for everyone; another seed gives another one. */
export const ZAAD = 'Baken 2026';

/** All that is known about one provider. */
export interface Leven {
  readonly aanbieder: Aanbieder;
  readonly feiten: readonly Feit[];
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly zorg: readonly Zorgregel[];
}

export interface Wereld {
  readonly ews: readonly Aanbieder[];
  readonly klein: readonly Aanbieder[];
}

/** Who there is. */
export function maakWereld(zaad: string): Wereld {
  const ews = maakEwsAanbieders(zaad, VERHALEN);
  const klein = maakKleineAanbieders(
    zaad,
    ews.map((een) => een.profiel.naam),
  );
  return { ews, klein };
}

/** What is known about them, one at a time, so that never more than one life is in memory. */
export function* leefWereld(zaad: string, wereld: Wereld): Generator<Leven> {
  for (const aanbieder of wereld.ews) yield leefMetKwartalen(zaad, aanbieder);
  for (const aanbieder of wereld.klein) {
    const { profiel } = aanbieder;
    yield {
      aanbieder,
      feiten: maakJaarcijfers(profiel, toeval(`${zaad}/jaarcijfers/${profiel.kvk}`)),
      gebeurtenissen: [],
      zorg: maakZorg(profiel, toeval(`${zaad}/zorg/${profiel.kvk}`)),
    };
  }
}

/** The true figures of every quarter of a provider, whether it delivered them or not. */
export function opgavenVan(zaad: string, { profiel, verhaal }: Aanbieder): Map<Periode, Opgave> {
  const t = toeval(`${zaad}/cijfers/${profiel.kvk}`);
  return maakOpgaven(profiel, voerBoekhouding(profiel, verhaal?.ingreep ?? (() => ({})), t), t);
}

/** What a story tells. By the convenant a herstelplan goes with the first decision on trede 3 or higher. */
export function vertelde({ besluiten, gebeurtenissen = [] }: Verhaal): Gebeurtenis[] {
  const eerste = besluiten.find((besluit) => besluit.trede >= 3);
  const toelichting = 'De aanbieder maakt een plan met de toezichthouder en de gemeenten.';
  return [...gebeurtenissen, ...(eerste ? [{ datum: eerste.op, soort: 'herstelplan', toelichting }] : [])];
}

function leefMetKwartalen(zaad: string, aanbieder: Aanbieder): Leven {
  const { profiel, verhaal } = aanbieder;
  const levering = lever(opgavenVan(zaad, aanbieder), verhaal, toeval(`${zaad}/levering/${profiel.kvk}`));
  return {
    aanbieder,
    feiten: levering.feiten,
    gebeurtenissen: [...(verhaal ? vertelde(verhaal) : []), ...levering.gebeurtenissen],
    zorg: maakZorg(profiel, toeval(`${zaad}/zorg/${profiel.kvk}`)),
  };
}
