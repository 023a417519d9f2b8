import { type Datum, plusMaanden } from '../../kernel/datum.ts';
import { kwartaal, type Periode } from '../../kernel/periode.ts';
import type { Signaal } from './lopend.ts';
import type { Ernst } from './namen.ts';

/** A subject of which signals were tried: `wie` is told on, `besluiten` says when somebody decided on trede 3 or higher. */
interface Beproefd<W> {
  readonly wie: W;
  readonly besluiten: readonly Date[];
  readonly proef: readonly Signaal[];
  readonly nu: readonly Signaal[] | null;
}

export interface Telling {
  readonly lopend: number;
  readonly nieuw: number;
  readonly voorbij: number;
  readonly raak: number;
}

export interface Kwartaaltelling<W = unknown> {
  readonly periode: Periode;
  readonly proef: Telling;
  readonly nu: Telling | null;
  readonly nieuw: readonly { readonly wie: W; readonly ernst: Ernst }[];
  readonly nogTeBeoordelen: boolean;
}

const JAAR_MS = 365 * 86_400_000;
const laatste = ({ momenten }: Signaal): Ernst => momenten.at(-1)?.ernst ?? 'licht';

/** Whether trede 3 or higher was decided within a year after a signal began. */
const isRaak = ({ begin }: Signaal, besluiten: readonly Date[]): boolean =>
  besluiten.some((op) => op.getTime() >= Date.parse(begin) && op.getTime() < Date.parse(begin) + JAAR_MS);

function tel<W>(alle: readonly Beproefd<W>[], welke: 'proef' | 'nu', van: string, tot: string): Telling {
  let [lopend, nieuw, voorbij, raak] = [0, 0, 0, 0];
  for (const een of alle)
    for (const signaal of een[welke] ?? []) {
      const { begin, einde } = signaal;
      if (begin < tot && (einde === null || einde >= tot)) lopend++;
      if (einde !== null && einde >= van && einde < tot) voorbij++;
      if (begin < van || begin >= tot) continue;
      nieuw++;
      if (isRaak(signaal, een.besluiten)) raak++;
    }
  return { lopend, nieuw, voorbij, raak };
}

/** Per calendar quarter from `begin` how many signals there would have been, and how many came before a real case. */
export function telPerKwartaal<W>(
  alle: readonly Beproefd<W>[],
  begin: Datum,
  aantal: number,
  nu: Date,
): Kwartaaltelling<W>[] {
  return Array.from({ length: aantal }, (_, i) => {
    const [van, tot] = [plusMaanden(begin, 3 * i), plusMaanden(begin, 3 * (i + 1))];
    const metNu = alle.some((een) => een.nu !== null);
    return {
      periode: kwartaal(Number(van.slice(0, 4)), (Number(van.slice(5, 7)) + 2) / 3),
      proef: tel(alle, 'proef', van, tot),
      nu: metNu ? tel(alle, 'nu', van, tot) : null,
      nieuw: alle.flatMap(({ wie, proef }) =>
        proef
          .filter((s) => s.begin >= van && s.begin < tot)
          .map((s) => ({ wie, ernst: s.momenten[0]?.ernst ?? laatste(s) })),
      ),
      nogTeBeoordelen: Date.parse(tot) + JAAR_MS > nu.getTime(),
    };
  });
}

/** Who has a running signal under one rule and not under the other. */
export function verschil<W>(
  alle: readonly Beproefd<W>[],
  wel: 'proef' | 'nu',
  niet: 'proef' | 'nu',
): { readonly wie: W; readonly ernst: Ernst }[] {
  const loopt = (signalen: readonly Signaal[] | null) => signalen?.find(({ einde }) => einde === null);
  return alle.flatMap((een) => {
    const signaal = loopt(een[wel]);
    return signaal && !loopt(een[niet]) ? [{ wie: een.wie, ernst: laatste(signaal) }] : [];
  });
}
