import type { Berichtkop, Feit, Feitbasis, Knoop, Pseudoniem } from './domain.ts';
import { aanvragen, antwoord, leveringen, prestaties, toewijzingen, wijziging } from './feitenheen.ts';
import { datumVan } from './feitenknoop.ts';
import { afgekeurdeRegels, afkeurcodes, afkeuringenIn, alsGeheel, HEEN } from './feitenretour.ts';

/** Takes the parts of one message as they are read, and gives what is to be kept. */
export interface Feitenbron {
  /** Facts of one part, as `Berichtluisteraar.deel` gets it. */
  deel(knoop: Knoop, ouder: string): readonly Feit[];
  /** Facts that are known at the end: that the message came by, with how much was in it. */
  einde(): readonly Feit[];
}

/**
 * From the parts of a message to facts. A BSN goes through `pseudoniem` here; names, addresses, other people and free text are
 * never copied. Expects a message that was found valid; what cannot be read is refused with its place and never with its text.
 */
export function feitenVan(kop: Berichtkop, pseudoniem: (bsn: string) => Pseudoniem): Feitenbron {
  const basis = basisVan(kop);
  const over = kop.overIdentificatie;
  const heen = HEEN[kop.soort];
  let regels = 0;
  let declaratie = '';
  let declaratiemaand: string | null = null;
  const tel = <F extends Feit>(feiten: readonly F[], aantal: number = feiten.length): readonly F[] => {
    regels += aantal;
    return feiten;
  };

  const uitHeen = (knoop: Knoop): readonly Feit[] => {
    if (knoop.naam === 'DeclaratieNummer') declaratie = knoop.waarde.trim();
    if (knoop.naam === 'DeclaratiePeriode') declaratiemaand = datumVan(knoop, 'Begindatum').slice(0, 7);
    if (knoop.naam === 'Antwoord') return tel(antwoord(knoop, basis));
    if (knoop.naam !== 'Client') return [];
    if (kop.soort === 'JW301') return tel(toewijzingen(knoop, basis, pseudoniem), 1);
    if (kop.soort === 'JW315') return tel(aanvragen(knoop, basis, pseudoniem), 1);
    if (kop.soort === 'JW317') return tel(wijziging(knoop, basis, pseudoniem), 1);
    if (kop.soort === 'JW323') return tel(prestaties(knoop, basis, declaratie, pseudoniem));
    return tel(leveringen(knoop, basis, pseudoniem), 1);
  };

  const uitRetour = (knoop: Knoop, ouder: string, wat: NonNullable<typeof heen>): readonly Feit[] => {
    if (over === null) return [];
    const ref = { soort: wat, over };
    if (knoop.naam === 'RetourCodes' && ouder.endsWith('DeclaratieAntwoord'))
      return alsGeheel(afkeurcodes({ ...knoop, kinderen: [knoop] }), basis, ref);
    if (knoop.naam === 'Client' && kop.soort === 'JW325') {
      const afgekeurd = afgekeurdeRegels(knoop, basis, ref);
      return tel(afgekeurd, new Set(afgekeurd.map(({ sleutel }) => sleutel)).size);
    }
    if (knoop.naam === 'Client' || knoop.naam === 'Antwoord') return tel(afkeuringenIn(knoop, basis, ref), 1);
    return [];
  };

  return {
    deel: (knoop, ouder) => (heen ? uitRetour(knoop, ouder, heen) : uitHeen(knoop)),
    einde: () => [
      { ...basis, feit: 'bericht', soort: kop.soort, over, regels, declaratiemaand },
      ...(heen && over !== null ? alsGeheel(afkeurcodes(kop.knoop), basis, { soort: heen, over }) : []),
    ],
  };
}

const isGemeente = (partij: string): boolean => /^(GM)?\d{4}$/.test(partij);
const alsGemeente = (partij: string): string => (partij.startsWith('GM') ? partij : `GM${partij}`);

/** Who and which; a municipality is always GM and four digits. */
function basisVan({ afzender, ontvanger, identificatie, dagtekening }: Berichtkop): Feitbasis {
  const [gemeente, aanbieder] = isGemeente(afzender) ? [afzender, ontvanger] : [ontvanger, afzender];
  return { gemeente: alsGemeente(gemeente), aanbieder, bericht: identificatie, dagtekening };
}
