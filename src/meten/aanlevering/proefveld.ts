import type { Veld } from '../uitvraag/index.ts';

/** A field of a form. For tests only. */
export const proefveld = (anders: Partial<Veld> = {}): Veld => ({
  code: 'proef',
  versie: 1,
  naam: 'Proef',
  uitleg: 'Om te proberen.',
  blok: 'balans',
  soort: 'getal',
  eenheid: 'euro',
  aard: null,
  teken: 'vrij',
  mogelijkheden: null,
  bron: 'proef',
  grondslag: null,
  verplicht: false,
  ...anders,
});

export const keuzeveld = (soort: 'jaNee' | 'keuze', keuzen: readonly (readonly [string, string])[]): Veld =>
  proefveld({ soort, eenheid: null, mogelijkheden: keuzen.map(([waarde, tekst]) => ({ waarde, tekst })) });
