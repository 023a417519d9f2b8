import { OPDRACHTEN } from './index.ts';
import type { Voer } from './opdracht.ts';

const INSTELLINGEN = [
  ['DATABASE_URL', 'een eigen PostgreSQL (15 of nieuwer); anders start Baken er zelf een'],
  ['BAKEN_DATA', 'map voor de gegevens (standaard: data/)'],
  ['BAKEN_POORT', 'poort voor de browser (standaard: 8080)'],
  ['BAKEN_LOG', 'hoeveel er in het logboek komt: warn, info, debug …'],
] as const;

export const voer: Voer = async (_args, { schrijf }) => {
  schrijf('Baken houdt de jeugdhulp gaande: meten, signaleren, handelen.\n');
  for (const { naam, gebruik, uitleg } of OPDRACHTEN)
    schrijf(`${`  ./baken ${naam} ${gebruik}`.trimEnd()}\n      ${uitleg}`);
  schrijf('\nInstellingen (omgevingsvariabelen):');
  for (const [naam, uitleg] of INSTELLINGEN) schrijf(`  ${naam.padEnd(14)}${uitleg}`);
  return 0;
};
