/** Texts that people wrote with it, by the name under which an event keeps them. */
const BIJSCHRIFT = ['tekst', 'reden', 'grond', 'toelichting', 'uitleg'] as const;

interface Bijschrift {
  readonly naam: (typeof BIJSCHRIFT)[number];
  readonly tekst: string;
}

/** What was written with an event, each text once: a reason that is the ground of the decision as well is shown as that. */
export function bijschriftenVan(soort: string, gegevens: Readonly<Record<string, unknown>>): Bijschrift[] {
  // The sentence of a part of a room is what happened itself.
  if (soort === 'onderdeel') return [];
  const alle = BIJSCHRIFT.flatMap((naam): Bijschrift[] => {
    const tekst = gegevens[naam];
    return typeof tekst === 'string' && tekst.trim() !== '' ? [{ naam, tekst }] : [];
  });
  const grond = alle.find(({ naam }) => naam === 'grond')?.tekst.trim();
  return alle.filter(({ naam, tekst }) => naam === 'grond' || tekst.trim() !== grond);
}
