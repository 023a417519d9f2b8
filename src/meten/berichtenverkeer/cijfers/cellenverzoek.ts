import { type Datum, dagenTussen } from '../../../kernel/datum.ts';
import { werkdagenTussen } from '../../../kernel/werkdag.ts';
import type { Antwoordfeit, Feit, Verzoekfeit } from '../domain.ts';
import { type Geordend, sleutelVan } from '../toestand/orden.ts';
import type { Persoonszoeker } from './cellengeld.ts';
import { maandenTussen, volleMaanden } from './cellenloop.ts';
import type { Kenmerken, Kubus } from './kubus.ts';
import { type Cijferopties, termijnen } from './vensters.ts';

/** A request with what the municipality did about it. */
export interface Verzoek {
  readonly feit: Verzoekfeit;
  /** First answer of any kind: an assignment, a rejection, or that it is under investigation. */
  readonly reactie: Datum | null;
  /** Assignment or rejection, whichever came first. */
  readonly besluit: Datum | null;
  /** Reason (WJ759) where the decision is a rejection. */
  readonly afwijzing: string | null;
}

interface Reactie {
  readonly op: Datum;
  readonly soort: 'toewijzing' | 'afwijzing' | 'onderzoek';
  readonly reden: string | null;
}

/** A request is known by the reference that the provider gave it, which is unique for it (TR347). */
const verzoeksleutel = (f: { gemeente: string; aanbieder: string; referentie: string }): string =>
  `${f.gemeente}|${f.aanbieder}|${f.referentie}`;

const vanAntwoord = ({ dagtekening, antwoord, reden }: Antwoordfeit): Reactie => ({
  op: dagtekening,
  soort: antwoord === '1' ? 'afwijzing' : 'onderzoek',
  reden,
});

/** Every request once, with its answers: assignments that name its reference (TR379) and messages of answer. */
export function verzoekenIn(feiten: Geordend, isOngeldig: (feit: Feit) => boolean): readonly Verzoek[] {
  const verzoeken = new Map<string, Verzoekfeit>();
  const volgorde = (f: Verzoekfeit) => `${f.dagtekening}|${sleutelVan(f)}`;
  for (const feit of feiten.verzoek) {
    if (isOngeldig(feit)) continue;
    const ander = verzoeken.get(verzoeksleutel(feit));
    if (!ander || volgorde(feit) < volgorde(ander)) verzoeken.set(verzoeksleutel(feit), feit);
  }
  const reacties = new Map<string, Reactie[]>();
  const bij = (sleutel: string, reactie: Reactie) => {
    if (verzoeken.has(sleutel)) reacties.set(sleutel, [...(reacties.get(sleutel) ?? []), reactie]);
  };
  for (const feit of feiten.antwoord) if (!isOngeldig(feit)) bij(verzoeksleutel(feit), vanAntwoord(feit));
  for (const feit of feiten.toewijzing)
    if (feit.referentie !== null && !isOngeldig(feit))
      bij(verzoeksleutel({ ...feit, referentie: feit.referentie }), {
        op: feit.dagtekening,
        soort: 'toewijzing',
        reden: null,
      });
  return [...verzoeken].map(([sleutel, feit]) => beantwoord(feit, reacties.get(sleutel) ?? []));
}

function beantwoord(feit: Verzoekfeit, reacties: readonly Reactie[]): Verzoek {
  // An answer from before the request answers something else that got the same reference.
  const volgorde = ({ op, soort, reden }: Reactie) => `${op}|${soort === 'toewijzing' ? 0 : 1}|${reden}`;
  const op = reacties.filter((r) => r.op >= feit.dagtekening).sort((a, b) => (volgorde(a) < volgorde(b) ? -1 : 1));
  const besluit = op.find(({ soort }) => soort !== 'onderzoek');
  return {
    feit,
    reactie: op[0]?.op ?? null,
    besluit: besluit?.op ?? null,
    afwijzing: besluit?.soort === 'afwijzing' ? (besluit.reden ?? 'onbekend') : null,
  };
}

/** Counts requests, how long the municipality takes (working days), and whether it keeps its terms. */
export function telVerzoeken(
  kubus: Kubus,
  verzoeken: readonly Verzoek[],
  wie: Persoonszoeker,
  opties: Cijferopties,
): void {
  const { peildatum } = opties;
  const maanden = volleMaanden(opties);
  const termijn = termijnen();
  const werkdagen = onthoudWerkdagen();
  for (const verzoek of verzoeken) {
    const { feit } = verzoek;
    if (feit.dagtekening > peildatum) continue;
    const { gemeente, aanbieder, categorie, product } = feit;
    const k: Kenmerken = { gemeente, aanbieder, categorie, product, ...wie(feit.persoon) };
    const [reactie, besluit] = [verzoek.reactie, verzoek.besluit].map((op) =>
      op !== null && op <= peildatum ? op : null,
    );
    kubus.tel(k, feit.dagtekening, 'verzoeken');
    for (const { nummer, ultimo } of maandenTussen(maanden, feit.dagtekening, besluit ?? peildatum)) {
      if (besluit === ultimo) continue;
      kubus.tel(k, nummer, 'openVerzoeken');
      kubus.meet(k, nummer, 'openVerzoekDagen', dagenTussen(feit.dagtekening, ultimo));
    }
    if (reactie) {
      kubus.meet(k, reactie, 'reactietijd', werkdagen(feit.dagtekening, reactie));
      kubus.tel(k, reactie, `${reactie <= termijn('reactie', feit.dagtekening) ? 'optijd' : 'telaat'}:reactie`);
    }
    if (!besluit) continue;
    kubus.meet(k, besluit, 'beslistijd', werkdagen(feit.dagtekening, besluit));
    if (verzoek.afwijzing !== null) kubus.tel(k, besluit, `afgewezen:${verzoek.afwijzing}`);
    const code = verzoek.afwijzing === '8' ? 'woonplaats' : 'besluit';
    kubus.tel(k, besluit, `${besluit <= termijn(code, feit.dagtekening) ? 'optijd' : 'telaat'}:${code}`);
  }
}

function onthoudWerkdagen(): (van: Datum, tot: Datum) => number {
  const bekend = new Map<string, number>();
  return (van, tot) => {
    const sleutel = van + tot;
    const aantal = bekend.get(sleutel) ?? werkdagenTussen(van, tot);
    bekend.set(sleutel, aantal);
    return aantal;
  };
}
