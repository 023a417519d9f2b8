/** Pairs of which the first is part of the second, so it cannot be more. Source: structure of balance sheet and accounts. */
export const DEEL_VAN_GEHEEL: readonly (readonly [deel: string, geheel: string])[] = [
  ['eigenVermogen', 'balanstotaal'],
  ['liquideMiddelen', 'balanstotaal'],
  ['vlottendeActiva', 'balanstotaal'],
  ['opbrengstenJeugdwet', 'opbrengstenTotaal'],
  ['opbrengstenJeugd', 'opbrengstenTotaal'],
  ['personeelskosten', 'bedrijfslasten'],
  ['kostenPnil', 'personeelskosten'],
  ['vacaturesLangerDan3Maanden', 'vacatures'],
];

/** Between these factors a figure differs from the previous period as thousands of euros differ from euros. */
export const DUIZENDMAAL = { van: 400, tot: 2500 } as const;

/** Something that is possible, but so unlikely that a person should look at it. */
export interface Opvallend {
  readonly rij: number;
  readonly gegeven: string;
  readonly waarde: number;
  readonly soort: 'meerDanGeheel' | 'dalendeStroom' | 'duizendmaal';
  /** The figure that it was compared with: the whole, or the same one a period earlier. */
  readonly ander: string;
  readonly anderWaarde: number;
}

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 });

/** Why it stands out, in one Dutch sentence. */
export function legOpvallendUit({ gegeven, waarde, soort, ander, anderWaarde }: Opvallend): string {
  const [dit, dat] = [getal.format(waarde), getal.format(anderWaarde)];
  switch (soort) {
    case 'meerDanGeheel':
      return `${gegeven} is ${dit}, meer dan ${ander} (${dat}); verwacht ten hoogste evenveel`;
    case 'dalendeStroom':
      return `${gegeven} telt op vanaf 1 januari, maar ${dit} is minder dan de ${dat} van ${ander}; verwacht evenveel of meer`;
    case 'duizendmaal':
      return `${gegeven} is ${dit}, en was ${dat} in ${ander}: zo’n duizend keer anders. Staat een van beide in duizenden euro’s?`;
  }
}
