import { useState } from 'react';
import type { Melder, Urgentie } from './typen.ts';

export type Bekendheid = 'anoniem' | 'vertrouwelijk' | 'open';

/** A report as far as it was filled in. */
export interface Concept {
  readonly wie: Melder | null;
  readonly kvk: string | null;
  readonly over: string;
  readonly wat: string;
  readonly sinds: string;
  readonly haast: Urgentie | null;
  readonly bekend: Bekendheid | null;
  readonly naam: string;
  readonly organisatie: string;
  readonly email: string;
  readonly telefoon: string;
  /** A mail at each step. */
  readonly mail: boolean;
}

const LEEG: Concept = {
  ...{ wie: null, kvk: null, over: '', wat: '', sinds: '', haast: null, bekend: null },
  ...{ naam: '', organisatie: '', email: '', telefoon: '', mail: false },
};
/** In this tab only: what somebody reports is not left behind on a computer. */
const SLEUTEL = 'baken-melding';

function lees(): Concept {
  try {
    return { ...LEEG, ...(JSON.parse(sessionStorage.getItem(SLEUTEL) ?? '{}') as Partial<Concept>) };
  } catch {
    return LEEG;
  }
}

/** What was filled in, kept in this tab until it was sent. */
export function useConcept() {
  const [concept, setConcept] = useState(lees);
  const bewaar = (nieuw: Concept) => {
    setConcept(nieuw);
    try {
      sessionStorage.setItem(SLEUTEL, JSON.stringify(nieuw));
    } catch {
      // A browser that keeps nothing: then it is only in this page.
    }
  };
  return {
    concept,
    zet: (deel: Partial<Concept>) => bewaar({ ...concept, ...deel }),
    wis: () => {
      setConcept(LEEG);
      sessionStorage.removeItem(SLEUTEL);
    },
  };
}
