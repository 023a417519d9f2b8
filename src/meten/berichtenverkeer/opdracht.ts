import { parseArgs } from 'node:util';
import { BakenFout } from '../../kernel/fouten.ts';
import { bestaat } from './bronnen.ts';
import { controleer } from './controleer.ts';
import { controleerSamen } from './controleersamen.ts';
import { schrijfRetouren } from './retouren.ts';
import { openXsd } from './xsd.ts';

const GEBRUIK = [
  'Gebruik:',
  '  ./baken ijw controleer BESTAND|MAP… [--samen] [--xsd MAP]',
  '  ./baken ijw retour BESTAND|MAP… --uit MAP',
  '  ./baken ijw vernieuw-sleutel',
].join('\n');

/** What `./baken help ijw` tells. */
export const HULP = [
  GEBRUIK,
  '',
  'Controleert iJw-berichten (JW301 tot en met JW325, release 3.2), zonder database en zonder iets te bewaren.',
  'BESTAND is een XML-bestand of een ZIP, MAP een map met .xml en .zip (ook in mappen daarin).',
  'Een bericht mag in een envelop zitten (StUF, VECOZO); een bestand mag meer berichten bevatten.',
  '',
  'Per bericht komt er één regel JSON:',
  '  {"bestand", "bericht", "identificatie", "geldig": {"xml", "schema", "regels"},',
  '   "bevindingen": [{"regel", "pad", "regelnummer", "melding"}]}',
  '  xml      is het goede XML, in UTF-8 en zonder DOCTYPE',
  '  schema   volgt het de bouw, de soorten waarden en de codelijsten van de standaard',
  '  regels   volgt het de regels die binnen één bericht zijn na te gaan (OP…, TR…)',
  'Een toets die niet kon omdat een eerdere mislukte, is null. Een bevinding noemt nooit een BSN, naam of vrije tekst.',
  '',
  'Keuzes:',
  '  --samen     Legt de berichten ook naast elkaar: een start die twee keer is gestuurd, een declaratie boven wat is toegewezen,',
  '              een antwoord dat te laat kwam. Een bevinding staat bij het bericht dat de regel overtreedt. Wat wacht op een bericht',
  '              dat er niet bij is, telt niet als fout. De regels komen pas als alles is gelezen.',
  "  --xsd MAP   Vraagt ook de officiële schema's in MAP (JW301.xsd … en basisschema.xsd). Zijn die het niet eens met Baken,",
  '              dan is dat een bevinding met regel "xsd".',
  '',
  'retour controleert ook, en schrijft in de map van --uit op elk heenbericht het antwoord: goedgekeurd, of afgekeurd met de',
  'retourcodes. In een antwoord staat het BSN van het bericht waarop het een antwoord is, zoals de standaard vraagt.',
  '',
  'vernieuw-sleutel zet een nieuwe sleutel achter de oude in het sleutelbestand, en geeft iedereen een ander pseudoniem. Wie het',
  'afbreekt, maakt het af door de opdracht nog eens te geven. Gooi oude sleutels niet weg: nieuwe berichten gaan door alle.',
  '',
  'Afsluitcode: 0 alles klopt, 1 er is een bevinding, 2 de opdracht zelf klopt niet.',
] as const;

const weiger = (melding: string): never => {
  throw new BakenFout('ongeldige-invoer', `${melding}\n${GEBRUIK}`);
};

/** `./baken ijw controleer …` and `retour …`: one line of JSON per message. Answers 1 when something was found, or was rejected. */
export async function voerIjw(args: readonly string[], { schrijf }: { schrijf(regel: string): void }): Promise<number> {
  const { wat, paden, map, uit, samen } = leesArgumenten(args);
  for (const pad of paden) if (!(await bestaat(pad))) weiger(`Het bestand of de map ${pad} is er niet.`);
  if (wat === 'retour') return beantwoord(paden, uit, schrijf);
  const xsd = map === undefined ? null : await openXsd(map);
  let aantal = 0;
  let fout = false;
  try {
    for await (const regel of (samen ? controleerSamen : controleer)(paden, { xsd })) {
      aantal += 1;
      fout ||= regel.bevindingen.length > 0;
      schrijf(JSON.stringify(regel));
    }
  } finally {
    xsd?.sluit();
  }
  if (aantal === 0) weiger(`In ${paden.join(', ')} staat geen bestand dat op .xml of .zip eindigt.`);
  return fout ? 1 : 0;
}

async function beantwoord(paden: readonly string[], uit: string | undefined, schrijf: (regel: string) => void) {
  if (uit === undefined) return weiger('Zeg met --uit in welke map de antwoorden komen.');
  let goed = true;
  for await (const regel of schrijfRetouren(paden, uit)) {
    goed &&= regel.goedgekeurd === true;
    schrijf(JSON.stringify(regel));
  }
  return goed ? 0 : 1;
}

function leesArgumenten(args: readonly string[]) {
  const [wat, ...rest] = args;
  if (wat !== 'controleer' && wat !== 'retour')
    return weiger(wat === undefined ? 'Zeg wat u wilt doen.' : `"${wat}" kan niet met ijw.`);
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: wat === 'retour' ? { uit: { type: 'string' } } : { xsd: { type: 'string' }, samen: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (positionals.length === 0) weiger('Noem een bestand of een map.');
    const keuzes = values as { readonly xsd?: string; readonly uit?: string; readonly samen?: boolean };
    return { wat, paden: positionals, map: keuzes.xsd, uit: keuzes.uit, samen: keuzes.samen === true };
  } catch (fout) {
    if (fout instanceof BakenFout) throw fout;
    return weiger(
      `Dit is niet te begrijpen. ${wat === 'retour' ? 'De enige keuze is --uit MAP' : 'De keuzes zijn --samen en --xsd MAP'}; een naam die met een streepje begint, komt na --.`,
    );
  }
}
