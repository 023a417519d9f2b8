import type { Dossier } from '../dossier/typen.ts';
import type { Melding } from './typen.ts';

export type Handeling = 'aanbieder' | 'doorzetten' | 'samenvoegen' | 'delen' | 'signaal';

/** What can be done with a report now, by who looks. */
export function mogelijk(
  { geslotenOp, stappen }: Pick<Dossier, 'geslotenOp' | 'stappen'>,
  { mag, aanbieder, gedeeldSinds }: Pick<Melding, 'mag' | 'aanbieder' | 'gedeeldSinds'>,
): Handeling[] {
  if (geslotenOp !== null) return [];
  // By its own version of the procedure: from which states it can go elsewhere is written there.
  const stap = (code: string) => stappen.some((een) => een.code === code);
  const alle: readonly (readonly [Handeling, boolean])[] = [
    ['aanbieder', mag.leiden],
    ['doorzetten', mag.leiden && stap('zetDoor')],
    ['samenvoegen', mag.leiden && stap('voegSamen')],
    // Who looks along already is asked something by a task or a note, as anybody in the dossier.
    ['delen', mag.leiden && gedeeldSinds === null],
    ['signaal', mag.signaal && aanbieder !== null],
  ];
  return alle.flatMap(([wat, kan]) => (kan ? [wat] : []));
}

/** What the button of an act is called: a second event of one report is said to be another one. */
export const knopVan = (handeling: Handeling, { vastgelegd }: Pick<Melding, 'vastgelegd'>): Handeling | 'nogEen' =>
  handeling === 'signaal' && vastgelegd.length > 0 ? 'nogEen' : handeling;
