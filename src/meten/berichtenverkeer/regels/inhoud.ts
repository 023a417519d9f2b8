import { BEDRAGREGELS } from './bedragen.ts';
import { DATUMREGELS } from './datums.ts';
import { PERSOONREGELS } from './personen.ts';
import { PRODUCTREGELS } from './producten.ts';
import type { Inhoudregel } from './regel.ts';
import { SLEUTELREGELS } from './sleutels.ts';
import { VERZOEKREGELS } from './verzoeken.ts';

/** Every rule that is checked within one message. One more rule: add it to the file of its subject. */
export const INHOUDREGELS: readonly Inhoudregel[] = [
  ...DATUMREGELS,
  ...BEDRAGREGELS,
  ...PRODUCTREGELS,
  ...VERZOEKREGELS,
  ...PERSOONREGELS,
  ...SLEUTELREGELS,
];
