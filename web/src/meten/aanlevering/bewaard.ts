/** What a page leaves on the device when it goes, and how the next one takes it up. */
import { isAllesOpgeslagen, metEerder, type Stand, type Wijziging } from './synchronisatie.ts';

type PerGegeven<T> = Readonly<Record<string, T>>;

/** What must outlive the page: everything that the server has not said to have. */
export interface Bewaard {
  readonly wachtend: PerGegeven<Wijziging>;
  readonly klad: PerGegeven<string>;
}

/** What of a state must outlive the page; null when there is nothing. */
export function teBewaren(stand: Stand): Bewaard | null {
  if (isAllesOpgeslagen(stand)) return null;
  const botsend = Object.fromEntries(Object.entries(stand.botsingen).map(([gegeven, { mijn }]) => [gegeven, mijn]));
  return { wachtend: { ...botsend, ...metEerder(stand) }, klad: stand.klad };
}

/** Takes up again what an earlier page left; of two values for one cell the one that was typed last. */
export function herstel(stand: Stand, { wachtend, klad }: Bewaard): Stand {
  const samen = { ...stand.wachtend };
  let { volg } = stand;
  for (const [gegeven, wijziging] of Object.entries(wachtend)) {
    if ((samen[gegeven]?.om ?? Number.NEGATIVE_INFINITY) > wijziging.om) continue;
    volg += 1;
    samen[gegeven] = { ...wijziging, volg };
  }
  return { ...stand, volg, wachtend: samen, klad: { ...klad, ...stand.klad } };
}
