/** Text that was typed and not sent yet, kept by this browser tab: closing a window by accident loses nothing. */
import { CONCEPT } from '../../app/concepten.ts';

const sleutel = (naam: string) => `${CONCEPT}${naam}`;

export function leesConcept<T extends object>(naam: string): Partial<T> {
  try {
    return JSON.parse(sessionStorage.getItem(sleutel(naam)) ?? '{}') as Partial<T>;
  } catch {
    return {};
  }
}

export function bewaarConcept(naam: string, concept: object): void {
  try {
    sessionStorage.setItem(sleutel(naam), JSON.stringify(concept));
  } catch {
    // Storage may be full or forbidden; the text then lasts as long as the window is open.
  }
}

export function wisConcept(naam: string): void {
  try {
    sessionStorage.removeItem(sleutel(naam));
  } catch {
    // Nothing was kept either.
  }
}
