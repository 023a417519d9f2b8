import { findOpdracht, OPDRACHTEN } from './index.ts';
import type { Opdracht, Voer } from './opdracht.ts';

const INSTELLINGEN = [
  ['DATABASE_URL', 'een eigen PostgreSQL (15 of nieuwer); anders start Baken er zelf een'],
  ['BAKEN_DATA', 'map voor de gegevens (standaard: data/)'],
  ['BAKEN_POORT', 'poort voor de browser (standaard: 8080)'],
  ['BAKEN_HOST', 'waar Baken luistert: 127.0.0.1 (alleen deze computer) of 0.0.0.0 (ook andere)'],
  ['BAKEN_ADRES', 'het adres waarop mensen Baken openen, zoals https://baken.voorbeeld.nl; nodig bij 0.0.0.0'],
  [
    'BAKEN_PROXY',
    'adres van de proxy die https afhandelt, zoals 127.0.0.1; alleen die wordt geloofd over wie erachter zit',
  ],
  ['BAKEN_LOG', 'hoeveel er in het logboek komt: warn, info, debug …'],
  ['BAKEN_WORTELS', 'bestand met de wortels van het logboek, liefst op een andere schijf (standaard: in data/)'],
  ['BAKEN_SMTP', 'mailserver, zoals smtps://gebruiker:wachtwoord@mail.voorbeeld.nl; anders wordt mail alleen bewaard'],
  ['BAKEN_SMTP_WACHTWOORD_BESTAND', 'bestand met het wachtwoord voor de mailserver'],
  ['BAKEN_AANMELDDIENSTEN', 'JSON-bestand met de inlogdiensten (OpenID Connect) van uw organisaties'],
  ['BAKEN_SLEUTEL', 'sleutel van 32 bytes in base64 voor inloggen met wachtwoord; nodig bij een eigen DATABASE_URL'],
  ['BAKEN_SLEUTEL_BESTAND', 'of: het bestand waar die sleutel in staat'],
  ['BAKEN_PSEUDONIEM_BESTAND', 'bestand met de sleutels die van een BSN een pseudoniem maken (standaard: in data/)'],
  [
    'BAKEN_METRICS_TOKEN_BESTAND',
    'bestand met het token waarmee /metrics van elders te lezen is; anders alleen van hier',
  ],
  ['BAKEN_AFZENDER', 'e-mailadres waar mail van Baken vandaan komt'],
  ['BAKEN_CLAMAV', 'virusscanner (ClamAV) voor documenten, zoals 127.0.0.1:3310; anders wordt niet gescand'],
  ['BAKEN_S3', 'adres van een bucket (S3) voor documenten; anders staan ze in de database'],
  ['BAKEN_S3_REGIO', 'regio van die opslag (standaard: us-east-1)'],
  ['BAKEN_S3_SLEUTEL_ID', 'naam van de sleutel voor die opslag'],
  ['BAKEN_S3_GEHEIM_BESTAND', 'bestand met het geheim van die sleutel'],
] as const;

/** Where the explanation begins: two spaces after the longest name. */
const KOLOM = Math.max(...INSTELLINGEN.map(([naam]) => naam.length)) + 2;

export const voer: Voer = async ([naam], { schrijf }) => {
  if (naam === undefined) toonAlles(schrijf);
  else await toonOpdracht(findOpdracht(naam), schrijf);
  return 0;
};

function toonAlles(schrijf: (regel: string) => void): void {
  schrijf('Baken houdt de jeugdhulp gaande: meten, signaleren, handelen.\n');
  for (const opdracht of OPDRACHTEN) toonKort(opdracht, schrijf);
  schrijf('\nInstellingen (omgevingsvariabelen):');
  for (const [naam, uitleg] of INSTELLINGEN) schrijf(`  ${naam.padEnd(KOLOM)}${uitleg}`);
}

function toonKort({ naam, gebruik, uitleg }: Opdracht, schrijf: (regel: string) => void): void {
  schrijf(`${`  ./baken ${naam} ${gebruik}`.trimEnd()}\n      ${uitleg}`);
}

async function toonOpdracht(opdracht: Opdracht, schrijf: (regel: string) => void): Promise<void> {
  if (!opdracht.hulp) return toonKort(opdracht, schrijf);
  for (const regel of await opdracht.hulp()) schrijf(regel);
}
