import type { Berichtsoort, Feit } from './domain.ts';
import { HEEN } from './feitenretour.ts';

const ANTWOORD_OP: ReadonlyMap<string, Berichtsoort> = new Map(
  Object.entries(HEEN).map(([antwoord, heen]) => [heen, antwoord as Berichtsoort]),
);

/** Kind of the message that a fact came in. */
export function berichtsoortVan(feit: Feit): Berichtsoort {
  switch (feit.feit) {
    case 'bericht':
      return feit.soort;
    case 'toewijzing':
      return 'JW301';
    case 'start':
      return 'JW305';
    case 'stop':
      return 'JW307';
    case 'verzoek':
      return feit.soort === 'toewijzing' ? 'JW315' : 'JW317';
    case 'antwoord':
      return 'JW319';
    case 'prestatie':
      return 'JW323';
    case 'afkeuring':
      return ANTWOORD_OP.get(feit.soort) ?? 'JW325';
  }
}
