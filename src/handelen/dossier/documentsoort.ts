import { fileTypeFromBuffer } from 'file-type';
import { BakenFout } from '../../kernel/fouten.ts';
import { knip } from '../../kernel/tekst.ts';
import { leesOfficeZip } from './documentzip.ts';
import { toetsZwaarte } from './documentzwaarte.ts';

/** A kind of document that a dossier takes. */
interface Documentsoort {
  /** What the contents must be: as `file-type` recognises it; `office` a ZIP of which the parts are looked at, `tekst` none of those. */
  readonly inhoud: string | 'office' | 'tekst';
  readonly type: string;
}

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';

/** By the end of the name, which says what somebody means it to be; the contents must agree. */
const SOORTEN: Readonly<Record<string, Documentsoort>> = {
  pdf: { inhoud: 'pdf', type: 'application/pdf' },
  docx: { inhoud: 'office', type: `${OOXML}.wordprocessingml.document` },
  xlsx: { inhoud: 'office', type: `${OOXML}.spreadsheetml.sheet` },
  pptx: { inhoud: 'office', type: `${OOXML}.presentationml.presentation` },
  odt: { inhoud: 'office', type: `${ODF}.text` },
  ods: { inhoud: 'office', type: `${ODF}.spreadsheet` },
  png: { inhoud: 'png', type: 'image/png' },
  jpg: { inhoud: 'jpg', type: 'image/jpeg' },
  jpeg: { inhoud: 'jpg', type: 'image/jpeg' },
  webp: { inhoud: 'webp', type: 'image/webp' },
  gif: { inhoud: 'gif', type: 'image/gif' },
  txt: { inhoud: 'tekst', type: 'text/plain' },
  csv: { inhoud: 'tekst', type: 'text/csv' },
  eml: { inhoud: 'tekst', type: 'message/rfc822' },
};

export const DOCUMENTSOORTEN: readonly string[] = Object.keys(SOORTEN);

const weiger = (melding: string): never => {
  throw new BakenFout('verkeerd-bestand', melding, [
    { plek: 'bestand', melding: `verwacht: ${DOCUMENTSOORTEN.join(', ')}` },
  ]);
};

/** What is often tried, with what to do instead. */
const ANDERS: Readonly<Record<string, string>> = {
  docm: 'Een bestand met macro’s neemt Baken niet aan. Sla het op zonder macro’s (.docx).',
  xlsm: 'Een bestand met macro’s neemt Baken niet aan. Sla het op zonder macro’s (.xlsx).',
  pptm: 'Een bestand met macro’s neemt Baken niet aan. Sla het op zonder macro’s (.pptx).',
  doc: 'Dit is een oud Office-bestand. Sla het op als .docx.',
  xls: 'Dit is een oud Office-bestand. Sla het op als .xlsx.',
  ppt: 'Dit is een oud Office-bestand. Sla het op als .pptx.',
  svg: 'Een SVG kan een programma bevatten. Sla de afbeelding op als PNG.',
  html: 'Een webpagina neemt Baken niet aan. Druk haar af naar PDF.',
  htm: 'Een webpagina neemt Baken niet aan. Druk haar af naar PDF.',
  zip: 'Een ZIP-bestand neemt Baken niet aan. Voeg de documenten een voor een toe.',
};

/** The name under which a document is kept: no folders, nothing that a screen does not show, no more than 200 characters. */
export function schoneNaam(naam: string): string {
  const kaal = naam
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  const punt = kaal.lastIndexOf('.');
  const einde = punt > 0 ? knip(kaal.slice(punt), 20) : '';
  return `${knip(punt > 0 ? kaal.slice(0, punt) : kaal, 200 - einde.length)}${einde}`;
}

/**
 * What a document is, by its contents. The name must say the same. Throws `verkeerd-bestand` with what to do instead for everything that
 * is not in the list or that has macros or a password, and `te-groot` for what swells when it is opened.
 */
export async function herkenDocument(naam: string, bytes: Buffer): Promise<string> {
  const einde = /\.([a-z0-9]{1,10})$/i.exec(naam)?.[1]?.toLowerCase() ?? '';
  if (bytes.length === 0) weiger('Dit bestand is leeg.');
  const soort = Object.hasOwn(SOORTEN, einde) ? SOORTEN[einde] : undefined;
  if (!soort) return weiger(ANDERS[einde] ?? 'Dit soort document neemt Baken niet aan.');
  const gevonden = await fileTypeFromBuffer(bytes);
  if (gevonden?.ext === 'cfb')
    weiger('Dit bestand heeft een wachtwoord, of het is een oud Office-bestand. Sla het opnieuw op.');
  if (soort.inhoud === 'office') {
    if (bytes.readUInt16BE(0) !== 0x504b) weiger(`De inhoud is geen .${einde}.`);
    const type = await leesOfficeZip(naam, bytes);
    if (type !== soort.type) weiger(`De inhoud is geen .${einde}.`);
  } else if (soort.inhoud === 'tekst') {
    if (gevonden) weiger(`De naam zegt .${einde}, maar de inhoud is .${gevonden.ext}.`);
    toetsTekst(einde, bytes);
  } else if (gevonden?.ext !== soort.inhoud)
    weiger(`De naam zegt .${einde}, maar de inhoud is ${gevonden ? `.${gevonden.ext}` : 'iets anders'}.`);
  if (soort.inhoud === 'pdf' && bytes.includes('/Encrypt'))
    weiger('Deze PDF heeft een wachtwoord. Sla haar op zonder.');
  await toetsZwaarte(soort.type, bytes);
  return soort.type;
}

/** Of the control characters those that stand in texts: tab, new line, vertical tab, new page, return, and escape. */
const TEKENS_VAN_TEKST: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);

/** Text is text: no bytes that no text has, and nothing that a browser could take for a page. */
function toetsTekst(einde: string, bytes: Buffer): void {
  if (bytes.some((byte) => byte < 0x20 && !TEKENS_VAN_TEKST.has(byte))) weiger('Dit is geen tekst.');
  const begin = bytes
    .subarray(0, 1000)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^<(!doctype|html|head|body|script|svg|\?xml|!--|iframe|img)/i.test(begin))
    weiger('Dit is een webpagina of SVG, geen tekst.');
  if (
    einde === 'eml' &&
    !/^(from|received|return-path|date|subject|message-id|mime-version|delivered-to|x-[\w-]+): /im.test(begin)
  )
    weiger('De inhoud is geen e-mail.');
}
