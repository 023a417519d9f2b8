/** Under these names forms keep in this tab what was typed and not sent yet. */
export const CONCEPT = 'baken.concept.';

/** Throws away everything that was typed: the next person at this computer is somebody else. */
export function wisConcepten(): void {
  try {
    for (const naam of Object.keys(sessionStorage)) if (naam.startsWith(CONCEPT)) sessionStorage.removeItem(naam);
  } catch {
    // What stores nothing has nothing to throw away.
  }
}

const VAN = 'baken.concepten-van';

/** What was typed by somebody else, who was signed in before in this tab, goes away. */
export function houdConceptenVan(wie: string): void {
  try {
    if (sessionStorage.getItem(VAN) === wie) return;
    wisConcepten();
    sessionStorage.setItem(VAN, wie);
  } catch {
    // Nothing is kept here at all.
  }
}
