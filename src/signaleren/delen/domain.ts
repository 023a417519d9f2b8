import { BakenFout } from '../../kernel/fouten.ts';
import { ONDERDELEN, type Onderdeel, TREDE_DRAAIBOEK } from '../overzicht/index.ts';

const UUR = 60 * 60_000;
const DAG = 24 * UUR;

/** How long access may last, in milliseconds: shared with a party, given to one person, or taken in an emergency. */
export const LANGST = { deling: 366 * DAG, persoonlijk: 92 * DAG, noodtoegang: 24 * UUR } as const;

/** How many cases one person may have in an emergency at the same time. */
export const HOOGSTENS_IN_NOOD = 3;

export interface Deelwens {
  readonly onderdelen: readonly Onderdeel[];
  readonly tot: Date;
}

/** The party that would see the case: its kind, and whether such a kind can be party to one at all. */
export interface Ontvanger {
  readonly soort: string;
  readonly kanPartijZijn: boolean;
}

/**
 * Checks whether a case may be shared with a party, or with one person of it. Of early warning a municipality or region sees
 * only cases to which it is party, from trede 3 on, and only what was shared (N-05). Throws `conflict` or `ongeldige-invoer`.
 */
export function toetsDeling(
  soort: 'deling' | 'persoonlijk',
  { tot }: Deelwens,
  { trede, partij, nu }: { readonly trede: number | null; readonly partij: Ontvanger; readonly nu: Date },
): void {
  if (trede === null || trede < TREDE_DRAAIBOEK)
    throw new BakenFout('conflict', `Delen kan vanaf trede ${TREDE_DRAAIBOEK}. Deze aanbieder staat daar niet op.`);
  if (!partij.kanPartijZijn)
    throw new BakenFout('ongeldige-invoer', 'Met deze partij kan vroegsignalering niet worden gedeeld.', [
      { plek: 'partijId', melding: `gevonden: ${partij.soort}; verwacht: een gemeente of jeugdregio` },
    ]);
  toetsTermijn(tot, nu, LANGST[soort]);
}

function toetsTermijn(tot: Date, nu: Date, langst: number): void {
  if (tot > nu && tot.getTime() - nu.getTime() <= langst) return;
  const dagen = Math.floor(langst / DAG);
  throw new BakenFout('ongeldige-invoer', `Kies een einddatum binnen ${dagen} dagen.`, [
    { plek: 'tot', melding: `gevonden: ${tot.toISOString().slice(0, 10)}; verwacht: na nu en binnen ${dagen} dagen` },
  ]);
}

/** An emergency is about one provider, or a few. Throws `conflict` for who has as many cases (`lopend`) as one may have. */
export function toetsNoodtoegang(lopend: number): void {
  if (lopend >= HOOGSTENS_IN_NOOD)
    throw new BakenFout(
      'conflict',
      `U heeft al noodtoegang tot ${lopend} aanbieders. Meer dan ${HOOGSTENS_IN_NOOD} tegelijk kan niet: vraag de toezichthouder om hulp.`,
    );
}

/** Access in an emergency: everything of one provider, for a day. */
export const noodtoegang = (nu: Date): Deelwens => ({
  onderdelen: ONDERDELEN,
  tot: new Date(nu.getTime() + LANGST.noodtoegang),
});
