import type { z } from 'zod';
import type { Plek } from '../../kernel/fouten.ts';
import type * as vorm from './apischema.ts';
import type { Uitvraag } from './domain.ts';
import type { Last } from './last.ts';
import type { Keuzeveld } from './veld.ts';

/** A request as the API gives it. */
export function alsUitvraag(uitvraag: Uitvraag, ontbreekt: readonly Plek[]): z.input<typeof vorm.uitvraag> {
  const { velden, doelgroep, gemaaktOp, verstuurdOp, geslotenOp, ...rest } = uitvraag;
  return {
    ...rest,
    velden: velden.map((veld) => ({ ...veld, vormen: [...veld.vormen] })),
    doelgroep: {
      ...doelgroep,
      soorten: [...doelgroep.soorten] as z.input<typeof vorm.doelgroep>['soorten'],
      regios: [...doelgroep.regios],
      kvks: [...doelgroep.kvks],
      gebieden: [...doelgroep.gebieden],
    },
    gemaaktOp: gemaaktOp.toISOString(),
    verstuurdOp: verstuurdOp?.toISOString() ?? null,
    geslotenOp: geslotenOp?.toISOString() ?? null,
    ontbreekt: [...ontbreekt],
  };
}

export const alsKeuzeveld = (veld: Keuzeveld) => ({
  ...veld,
  mogelijkheden: veld.mogelijkheden && [...veld.mogelijkheden],
  vormen: [...veld.vormen],
});

export const alsLast = (last: Last) => ({ ...last, perVorm: [...last.perVorm] });
