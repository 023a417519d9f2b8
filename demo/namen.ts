import type { Soort } from '../src/meten/register/index.ts';
import type { Toeval } from './toeval.ts';

/** Words of water, light and weather, joined as no real provider joins them. */
const EERSTE =
  'Maan Nevel Otter Gloor Zilt Vonk Kiezel Schemer Dauw Krekel Wolken Stuif Kobalt Zwaluw Barnsteen Schelp Glim Regen Mist Kwik Reiger Saffier Ijzel Lampion Zeeglas Wakker Morgen Avond Ruis Hagel Fazant Grutto Kastanje Zonnestraal Waterjuffer Kompas Noorder Wester Ginkgo Libel'.split(
    ' ',
  );
const TWEEDE =
  'varen kade wiek vlonder lantaarn zwerm steven deining anker boei tij kiel bries vuur rak zoom vlucht gloed baken duiker sloep veer meander roer schijn tuimel'.split(
    ' ',
  );

/** All joined words, in a fixed but unsorted order. */
const WOORDEN = TWEEDE.flatMap((_, ronde) =>
  EERSTE.map((eerste, i) => `${eerste}${TWEEDE[(i * 7 + ronde) % TWEEDE.length]}`),
);

const VORMEN: Readonly<Record<Soort | 'groot' | 'klein', readonly string[]>> = {
  groot: ['Zorggroep #', 'Stichting #', '# Jeugdhulp', 'Jeugdgroep #', '# Groep', 'Stichting Jeugdhulp #'],
  jeugdhulp: ['# Jeugdhulp', 'Jeugdhulp #', 'Stichting #', '# Jeugd en Gezin', 'Jeugdzorg #', '#', 'Kinderhuis #'],
  gi: ['Jeugdbescherming #', 'Gecertificeerde Instelling #', '# Jeugdbescherming en Reclassering'],
  ggz: ['Ggz-groep #', '# Geestelijke Gezondheidszorg', 'Jeugdkliniek #', '# Psychiatrie'],
  gehandicaptenzorg: ['Zorggroep #', '# Gehandicaptenzorg', 'Stichting #', '# Wonen en Begeleiden'],
  klein: [
    'Praktijk #',
    'Gezinshuis #',
    'Begeleiding #',
    'Kindertherapie #',
    'Zorgboerderij #',
    'Ambulant Team #',
    '# Coaching',
    'Logeerhuis #',
    'Psychologen #',
    'Jeugdcoöperatie #',
  ],
};

/**
 * Hands out names that were not given before, nor are in `bezet`. With `eigenWoord` no word is used twice either, so that
 * searching for one finds one provider.
 */
export function maakNamen(
  bezet: readonly string[],
  eigenWoord = false,
): (vorm: keyof typeof VORMEN, toeval: Toeval) => string {
  const gegeven = new Set(bezet);
  const vrij = WOORDEN.filter((woord) => !eigenWoord || !bezet.some((naam) => naam.includes(woord)));
  return (vorm, toeval) => {
    for (;;) {
      const woord = toeval.kies(vrij);
      const naam = toeval.kies(VORMEN[vorm]).replace('#', woord);
      if (gegeven.has(naam)) continue;
      gegeven.add(naam);
      if (eigenWoord) vrij.splice(vrij.indexOf(woord), 1);
      return naam;
    }
  };
}
