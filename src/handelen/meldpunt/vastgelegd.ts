import { z } from 'zod';
import type { Gebeurtenis } from '../dossier/index.ts';
import { ONDERDEEL } from './namen.ts';

/** An event of the provider that was made of a report, as the chain of the report tells it. */
export interface Vastgelegd {
  /** Code of the kind of event. */
  readonly soort: string;
  /** Day on which it happened. */
  readonly datum: string;
  /** When it was put down, and by whom. */
  readonly op: Date;
  readonly door: string;
  /** Signals that the rules made of it; none: no rule did. */
  readonly signalen: readonly { readonly id: number; readonly titel: string }[];
}

/** As `signaal.ts` writes it. */
const feit = z.object({ soort: z.string(), datum: z.string(), signalen: z.array(z.int()) });

/** What was made of a report, oldest first, of as much of its chain as the one who asks may see. */
export function vastgelegdUit(keten: readonly Gebeurtenis[]): Vastgelegd[] {
  const titels = new Map(
    keten.flatMap((g) =>
      g.soort === 'koppeling' && g.gegevens.soort === 'signaal' ? [[g.gegevens.verwijzing, g.gegevens.naam]] : [],
    ),
  );
  return keten.flatMap((g): Vastgelegd[] => {
    if (g.soort !== 'onderdeel' || g.gegevens.onderdeel !== ONDERDEEL.signaal) return [];
    const { soort, datum, signalen } = feit.parse(g.gegevens.gegevens);
    const metTitel = signalen.map((id) => ({ id, titel: titels.get(String(id)) ?? `Signaal ${id}` }));
    return [{ soort, datum, op: g.op, door: g.dader.naam, signalen: metTitel }];
  });
}
