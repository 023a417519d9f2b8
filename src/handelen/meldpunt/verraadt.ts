import { GEWONE_WOORDEN } from './gewonewoorden.ts';
import { kaal, LEEG, zonderAccenten } from './woorden.ts';

/** Stand before a surname and are part of it. */
const TUSSENVOEGSELS: ReadonlySet<string> = new Set(
  'aan al auf ben bij bin d da das de del den der di dos du el het ibn in l la le les onder op over s t te ten ter tot uit van voor von zu zum'.split(
    ' ',
  ),
);
/** Those that everyday Dutch does not have: "der meer" is somebody, and "de groot" may be the beginning of "de groot-aandeelhouder". */
const ALLEEN_IN_NAMEN: ReadonlySet<string> = new Set(['der', 'den']);
/** Are written with a capital and are nobody's name. */
const ORGANEN = [
  ...['raad van toezicht', 'raad van bestuur', 'raad van commissarissen', 'raad van state'],
  ...['raad voor de kinderbescherming', 'hoge raad', 'sociaal werk', 'veilig thuis'],
];

/**
 * Whether a text gives somebody away: a name (whole, or a surname), address or number of the reporter is in it. A surname that is an
 * everyday word counts where it is written as a name. `bekend`: the name of the provider that it is about, which may be called as who
 * founded it, and is told by the report anyway.
 */
export function verraadt(
  tekst: string,
  wie: { readonly naam: string; readonly email: string; readonly telefoon: string },
  bekend = '',
): boolean {
  const cijfers = wie.telefoon.replace(/\D/g, '').slice(-8);
  return (
    noemt(tekst, wie.naam, bekend) ||
    (wie.email !== '' && tekst.toLowerCase().includes(wie.email.toLowerCase())) ||
    (cijfers.length === 8 && tekst.replace(/\D/g, '').includes(cijfers))
  );
}

function noemt(tekst: string, naam: string, bekend: string): boolean {
  const woorden = kaal(naam).split(' ');
  const achternaam = woorden.at(-1);
  if (!achternaam) return false;
  const hier = [bekend, ...ORGANEN].reduce(zonder, zonderAccenten(tekst));
  const voor = woorden.slice(0, -1);
  const heeftVoornaam = voor.some((woord) => !TUSSENVOEGSELS.has(woord));
  if (heeftVoornaam && plekken(hier, woorden).length > 0) return true;
  // Of a whole name two letters are enough to know it by, not of a surname.
  if (heeftVoornaam && achternaam.length <= 2) return false;
  const isGewoon = LEEG.has(achternaam) || GEWONE_WOORDEN.has(achternaam);
  const los = plekken(hier, [achternaam]);
  const tussen = voor.at(-1);
  if (tussen === undefined || !TUSSENVOEGSELS.has(tussen))
    return isGewoon ? los.some((plek) => isNaam(hier, plek, achternaam)) : los.length > 0;
  const samen = plekken(hier, [tussen, achternaam]);
  return isGewoon
    ? samen.some((plek) => ALLEEN_IN_NAMEN.has(tussen) || isHoofdletter(hier, plek)) ||
        los.some((plek) => isNaam(hier, plek, achternaam))
    : samen.length > 0 || los.some((plek) => isHoofdletter(hier, plek));
}

const alsPatroon = (woorden: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z0-9])${woorden.join('[^a-z0-9]+')}(?![a-z0-9])`, 'gi');

/** Where words stand after each other, whatever is between them: the places of the last of them. */
const plekken = (tekst: string, woorden: readonly string[]): number[] =>
  [...tekst.matchAll(alsPatroon(woorden))].map(
    ({ 0: gevonden, index }) => index + gevonden.length - (woorden.at(-1) ?? '').length,
  );

/** A sign stays in its place, so that what follows does not begin a sentence. */
const zonder = (tekst: string, naam: string): string =>
  kaal(naam) === '' ? tekst : tekst.replace(alsPatroon(kaal(naam).split(' ')), '#');

const isHoofdletter = (tekst: string, plek: number): boolean => /[A-Z]/.test(tekst.charAt(plek));

/** Initials and titles end in a full stop and no sentence. */
const AANHEF = /(^|[^a-z])([a-z]|dhr|hr|mw|mevr|mej|fam|dr|drs|mr|ir|ing|prof)\.\s*$/i;
const BEGIN_VAN_ZIN = /(^|[.!?…\n\r]|:\s*["'“”„‘’«])[\s"'“”„‘’«»*•–—-]*$/;
/** Further back than this nothing says whether a sentence begins. */
const TERUG = 60;

/** Whether a word is written as a name: with a capital that no sentence asks for, or alone on its line, as who signs. */
function isNaam(tekst: string, plek: number, woord: string): boolean {
  if (!isHoofdletter(tekst, plek)) return false;
  const ervoor = tekst.slice(Math.max(0, plek - TERUG), plek);
  if (!BEGIN_VAN_ZIN.test(ervoor) || AANHEF.test(ervoor)) return true;
  const begin = tekst.lastIndexOf('\n', plek) + 1;
  const einde = tekst.indexOf('\n', plek);
  return kaal(tekst.slice(begin, einde < 0 ? undefined : einde)) === woord;
}
