/** Names of the characters U+00A0 to U+00FF in HTML, in their order. */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

const TEKENS = new Map<string, string>([
  ...LATIN1.map((naam, i) => [naam, String.fromCodePoint(0xa0 + i)] as const),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['euro', '€'],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['bull', '•'],
  ['trade', '™'],
  ['shy', ''],
]);

/** Their content is not for reading. */
const ONLEESBAAR = /^(script|style|template|noscript|iframe|svg|head)$/i;
const NAAM = /^\/?([a-z][a-z0-9:-]*)/i;
/** No tag has a longer name. */
const LANGSTE_NAAM = 60;
/** They change nothing about where a word ends. */
const BINNEN_EEN_WOORD = /^(b|i|em|strong|span|a|u|s|small|sub|sup|mark|code|abbr|font)$/i;

/** Control characters, half characters, and those that turn the direction of what follows or are not seen at all. */
const ONZICHTBAAR = /(?!\s)[\p{Cc}\p{Cf}\p{Cs}]/gu;

function teken(verwijzing: string, inhoud: string): string {
  const nummer = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(inhoud);
  if (!nummer) return TEKENS.get(inhoud) ?? verwijzing;
  const code = nummer[1] ? Number.parseInt(nummer[1], 16) : Number(nummer[2]);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const zonderVerwijzingen = (tekst: string): string =>
  tekst.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,9});/gi, teken);

/** Where the reading goes on after the tag that begins at `op`, and what stands in its place; null when it is no tag. */
function slaTagOver(html: string, op: number): { readonly verder: number; readonly tekst: string } | null {
  if (html.startsWith('<!--', op)) return { verder: na(html, '-->', op + 4), tekst: ' ' };
  const naam = NAAM.exec(html.slice(op + 1, op + 1 + LANGSTE_NAAM))?.[1];
  if (naam === undefined && !/[!?]/.test(html[op + 1] ?? '')) return null;
  const verder = na(html, '>', op);
  if (naam === undefined) return { verder, tekst: ' ' };
  if (ONLEESBAAR.test(naam) && html[op + 1] !== '/') {
    const einde = new RegExp(`</${naam}`, 'gi');
    einde.lastIndex = verder;
    const sluit = einde.exec(html);
    return { verder: sluit ? na(html, '>', sluit.index) : html.length, tekst: ' ' };
  }
  return { verder, tekst: BINNEN_EEN_WOORD.test(naam) ? '' : ' ' };
}

/** The place after the next `wat`; the end of the text when there is none. */
function na(html: string, wat: string, vanaf: number): number {
  const plek = html.indexOf(wat, vanaf);
  return plek < 0 ? html.length : plek + wat.length;
}

/**
 * The text of a piece of HTML on one line: without tags, scripts, references and invisible characters. What is no HTML
 * stays as it is (`3 < 4`). Takes time in proportion to the length of its input.
 */
export function tekstVanHtml(html: string): string {
  const delen: string[] = [];
  let begin = 0;
  for (let op = html.indexOf('<'); op >= 0; op = html.indexOf('<', Math.max(op + 1, begin))) {
    if (op < begin) continue;
    const tag = slaTagOver(html, op);
    if (!tag) continue;
    delen.push(html.slice(begin, op), tag.tekst);
    begin = tag.verder;
  }
  delen.push(html.slice(begin));
  return zonderVerwijzingen(delen.join('')).replace(ONZICHTBAAR, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}
