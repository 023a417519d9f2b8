import type { Berichtfeit, Berichtsoort, Feit } from '../domain.ts';
import { vergelijk } from '../toestand/orden.ts';
import { retourcodeVan } from './overzicht.ts';
import { toetsTermijnen } from './termijnen.ts';
import {
  type Beeld,
  identiteit,
  type Meld,
  maakBeeld,
  perSleutel,
  type TussenBevinding,
  type Tussenopties,
} from './tussenbeeld.ts';
import { toetsDeclaraties } from './tussendeclaratie.ts';
import { toetsLeveringen } from './tussenlevering.ts';
import { toetsVerzoeken } from './tussenverzoek.ts';

export type { TussenBevinding, Tussenopties } from './tussenbeeld.ts';

/** Messages with an identification of their sender; other answers repeat that of what they answer. */
const AFZENDERS: Readonly<Partial<Record<Berichtsoort, 'gemeente' | 'aanbieder'>>> = {
  JW301: 'gemeente',
  JW305: 'aanbieder',
  JW307: 'aanbieder',
  JW315: 'aanbieder',
  JW317: 'aanbieder',
  JW319: 'gemeente',
  JW323: 'aanbieder',
  JW325: 'gemeente',
};

/** Terms of an answer: what is late of a message is the doing of who receives it. */
export const DOOR_ONTVANGER: ReadonlySet<string> = new Set(['OP090', 'OP090x4', 'OP274', 'OP346']);

/** TR056: an identification is used once by its sender, per kind of message. Two facts with one identification say different things. */
function identificaties({ alle }: Beeld, meld: Meld): void {
  const sleutel = (f: Berichtfeit) => {
    const afzender = AFZENDERS[f.soort];
    return afzender ? `${f.soort}|${f[afzender]}|${f.bericht}` : null;
  };
  for (const groep of perSleutel(alle.bericht, sleutel).values())
    for (const feit of groep.slice(1)) meld('TR056', feit, `de identificatie van deze ${feit.soort} is al gebruikt`);
}

/**
 * Checks the rules that lie between messages, over the facts of a municipality and a provider (more of them at once may be given).
 * What comes out depends on which facts there are, and not on the order in which they are given or on how often (OP080); it is
 * sorted by fact and rule. What was rejected by its receiver counts as not sent.
 */
export function toetsTussen(feiten: readonly Feit[], opties: Tussenopties): readonly TussenBevinding[] {
  const bevindingen: TussenBevinding[] = [];
  const meld: Meld = (regel, feit, melding, wacht = false) =>
    bevindingen.push({
      regel,
      code: retourcodeVan(regel),
      wacht,
      feit,
      sleutel: identiteit(feit),
      melding,
    });
  const beeld = maakBeeld(feiten);
  identificaties(beeld, meld);
  toetsVerzoeken(beeld, meld);
  toetsLeveringen(beeld, meld);
  toetsDeclaraties(beeld, meld);
  toetsTermijnen(beeld, opties, meld);
  return bevindingen.sort(
    (a, b) => vergelijk(a.sleutel, b.sleutel) || vergelijk(a.regel, b.regel) || vergelijk(a.melding, b.melding),
  );
}
