import { z } from 'zod';
import type { Plek } from '../../kernel/fouten.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { dagfouten, definitieKop, geldtOp, volgendeVersie } from '../../meten/catalogus/index.ts';
import voorraad from './regels.json' with { type: 'json' };
import { regelvelden } from './regelschema.ts';

export const vormRegel = z.strictObject({
  ...definitieKop,
  ...regelvelden,
  geldigTot: z.iso.date().nullable(),
  eigen: z.boolean().optional(),
});

/**
 * A rule by which Baken signals, as data (CEL).
 * `voorwaarde`: true when there is something. `zwaarder`: when it is heavier than `ernst`. `oorzaak`: rules with the same cause
 * make one running signal together. `eindigt`: how a ground ends when the rule no longer holds, see `lopend.ts`. `uitleg`: plain
 * Dutch with {…} for a number of `getallen`. `geldigTot`: the first day on which it no longer holds. `eigen`: written by a user.
 */
export type Regel = Readonly<z.infer<typeof vormRegel>>;

/** The rules that come with Baken (`regels.json`). */
export const REGELS: readonly Regel[] = z.array(vormRegel).parse(voorraad);

/** A rule without what only a kept one has: as it is tried. */
export type Regelconcept = Pick<
  Regel,
  'onderwerp' | 'ernst' | 'voorwaarde' | 'zwaarder' | 'eindigt' | 'uitleg' | 'getallen'
>;

/** Of all versions of one rule the one that counts on a day: the highest that has begun, unless it has ended. */
export function versieOp<T extends Pick<Regel, 'versie' | 'geldigVan' | 'geldigTot'>>(
  versies: readonly T[],
  dag: string,
): T | undefined {
  const begonnen = versies.filter(({ geldigVan }) => geldigVan <= dag);
  const laatste = begonnen.reduce<T | undefined>((a, b) => (a && a.versie > b.versie ? a : b), undefined);
  return laatste && geldtOp(laatste, dag) ? laatste : undefined;
}

/**
 * The next version of a rule as a user wrote it. Refuses a first day before today (what was signalled then stays as it was), an end
 * before the beginning, a beginning before that of a version that has not begun yet, and another subject than it had: a rule about
 * providers does not become one about municipalities.
 */
export function nieuweVersie(
  versies: readonly Regel[],
  code: string,
  regel: Omit<Regel, 'code' | 'versie' | 'eigen'>,
  dag: string,
): Uitkomst<Regel, Plek[]> {
  const fouten = dagfouten(versies, regel, dag);
  const laatste = versies.at(-1);
  if (laatste && laatste.onderwerp !== regel.onderwerp)
    fouten.push({
      plek: 'onderwerp',
      melding: `is ${regel.onderwerp}; verwacht: ${laatste.onderwerp}, zoals in versie ${laatste.versie}`,
    });
  if (fouten.length > 0) return mislukt(fouten);
  return gelukt({ ...regel, code, versie: volgendeVersie(versies), eigen: true });
}
