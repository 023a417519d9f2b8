import { BakenFout } from '../kernel/fouten.ts';
import type { Opdracht } from './opdracht.ts';

/** Every command, in the order in which help shows them. */
export const OPDRACHTEN: readonly Opdracht[] = [
  {
    naam: 'demo',
    gebruik: '[--poort N]',
    uitleg: 'Start Baken met een verzonnen Nederland, om rond te kijken.',
    laad: () => import('./demo.ts'),
  },
  {
    naam: 'serve',
    gebruik: '[--role all|api|worker] [--poort N]',
    uitleg: 'Start Baken met uw eigen gegevens.',
    laad: () => import('./serve.ts'),
  },
  {
    naam: 'import',
    gebruik: 'kwartaalcijfers|digimv|definities|register|partijen|ijw|ketendata BESTAND…',
    uitleg: 'Leest cijfers in uit CSV, XLSX, JSON of ODS, of iJw-berichten. De keuzes staan in ./baken help import.',
    hulp: async () => (await import('../meten/inlezen/opdracht.ts')).HULP,
    laad: () => import('./import.ts'),
  },
  {
    naam: 'ijw',
    gebruik: 'controleer BESTAND|MAP… [--xsd MAP] | retour BESTAND|MAP… --uit MAP | vernieuw-sleutel',
    uitleg: 'Controleert iJw-berichten op XML, schema en regels, zonder database. Meer in ./baken help ijw.',
    hulp: async () => (await import('../meten/berichtenverkeer/opdracht.ts')).HULP,
    laad: () => import('./ijw.ts'),
  },
  {
    naam: 'beoordeel',
    gebruik: '[--norm ID] BESTAND.json | --schema',
    uitleg: 'Stelt de trede van één aanbieder voor, zonder database.',
    laad: () => import('./beoordeel.ts'),
  },
  {
    naam: 'backtest',
    gebruik: '[--norm ID] [--uit RESULTAAT.json] BESTAND.json… | --schema',
    uitleg: 'Toetst achteraf hoe goed het signaal was, naast vier eenvoudige regels, zonder database.',
    laad: () => import('./backtest.ts'),
  },
  {
    naam: 'herbereken',
    gebruik: '',
    uitleg: 'Maakt alle tredevoorstellen opnieuw, bijvoorbeeld na een nieuwe norm.',
    laad: () => import('./herbereken.ts'),
  },
  {
    naam: 'nodig-uit',
    gebruik: '--partij NAAM [--rol ROL] --naam NAAM [--demo] E-MAIL',
    uitleg: 'Nodigt iemand uit voor een partij; zonder --rol als beheerder, die daarna zelf mensen uitnodigt.',
    laad: () => import('./nodig-uit.ts'),
  },
  {
    naam: 'logboek',
    gebruik: 'controleer [--wortels BESTAND] [--demo]',
    uitleg: 'Rekent de ketens van het logboek na en noemt de eerste regel die niet klopt. Wijzigt niets.',
    laad: () => import('./logboek.ts'),
  },
  {
    naam: 'dossier',
    gebruik: 'controleer BESTAND.zip',
    uitleg: 'Rekent de hashes na van een dossier dat als ZIP is opgehaald, zonder database.',
    laad: () => import('./dossier.ts'),
  },
  {
    naam: 'geheimen',
    gebruik: '[--toon-plaats] [--demo]',
    uitleg: 'Maakt de geheimen van deze installatie die er nog niet zijn. Verandert niets, en toont geen waarden.',
    laad: () => import('./geheimen.ts'),
  },
  {
    naam: 'sbom',
    gebruik: '[--licenties]',
    uitleg: 'Somt alle pakketten op die meedraaien (CycloneDX). --licenties toont en controleert hun licenties.',
    laad: () => import('./sbom.ts'),
  },
  {
    naam: 'test',
    gebruik: '[--snel]',
    uitleg: 'Controleert het programma zelf. --snel slaat database, browser en processen over.',
    laad: () => import('./test.ts'),
  },
  {
    naam: 'help',
    gebruik: '[OPDRACHT]',
    uitleg: 'Laat deze lijst zien, of alles over één opdracht.',
    laad: () => import('./help.ts'),
  },
];

/** The command with this name. Throws a BakenFout (exit code 2) when there is none. */
export function findOpdracht(naam: string): Opdracht {
  const gezocht = naam === '--help' || naam === '-h' ? 'help' : naam;
  const opdracht = OPDRACHTEN.find((kandidaat) => kandidaat.naam === gezocht);
  if (!opdracht) {
    const namen = OPDRACHTEN.map((kandidaat) => kandidaat.naam).join(', ');
    throw new BakenFout('ongeldige-invoer', `De opdracht "${naam}" bestaat niet. Kies uit: ${namen}.`);
  }
  return opdracht;
}
