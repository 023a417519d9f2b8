import type { Datum } from '../../../kernel/datum.ts';
import type { Antwoordfeit, Toewijzingfeit, Verzoekfeit } from '../domain.ts';
import { type Beeld, isVerwijderd, type Meld, nummersleutel, perSleutel, referentiesleutel } from './tussenbeeld.ts';

/**
 * Rules on requests, answers and assignments (JW315, 317, 319, 301). Source: informatiemodel.istandaarden.nl, iJw 3.2, TR332, 347,
 * 349–351, 355, 359, 360, 365, 374, 379.
 */

const AFGEWEZEN = '1';

/** What is known by reference. */
export interface Verzoeken {
  readonly verzoeken: ReadonlyMap<string, readonly Verzoekfeit[]>;
  readonly antwoorden: ReadonlyMap<string, readonly Antwoordfeit[]>;
  readonly toewijzingen: ReadonlyMap<string, readonly Toewijzingfeit[]>;
}

export const verzoekenVan = ({ geldig }: Beeld): Verzoeken => ({
  verzoeken: perSleutel(geldig.verzoek, referentiesleutel),
  antwoorden: perSleutel(geldig.antwoord, referentiesleutel),
  toewijzingen: perSleutel(geldig.toewijzing, (f) => (f.referentie === null ? null : referentiesleutel(f))),
});

/** Day on which a request was decided: assigned, or rejected. Null while it is pending. */
export function beslistOp({ antwoorden, toewijzingen }: Verzoeken, sleutel: string): Datum | null {
  const dagen = [
    ...(antwoorden.get(sleutel) ?? []).filter(({ antwoord }) => antwoord === AFGEWEZEN),
    ...(toewijzingen.get(sleutel) ?? []),
  ].map(({ dagtekening }) => dagtekening);
  return dagen.sort()[0] ?? null;
}

/** TR347: a reference is of one request. */
function eigenReferentie({ verzoeken }: Verzoeken, meld: Meld): void {
  for (const groep of verzoeken.values())
    for (const verzoek of groep)
      if (verzoek.bericht !== groep[0]?.bericht || verzoek.soort !== groep[0]?.soort)
        meld('TR347', verzoek, 'deze ReferentieAanbieder is al gebruikt in een eerder verzoek');
}

/** TR374: one request at a time for a client at a provider. */
function eenTegelijk(beeld: Beeld, lijst: Verzoeken, meld: Meld): void {
  for (const groep of perSleutel(beeld.geldig.verzoek, (f) => `${f.gemeente}|${f.aanbieder}|${f.persoon}`).values())
    for (const [index, verzoek] of groep.entries()) {
      const onderhanden = groep.slice(0, index).find((eerder) => {
        if (eerder.bericht === verzoek.bericht || eerder.referentie === verzoek.referentie) return false;
        const beslist = beslistOp(lijst, referentiesleutel(eerder));
        return beslist === null || beslist > verzoek.dagtekening;
      });
      if (onderhanden)
        meld('TR374', verzoek, `het verzoek van ${onderhanden.dagtekening} voor deze cliënt was nog niet afgehandeld`);
    }
}

/** Assignments of each person at a provider that held on a day or begin later, by what was assigned until then. */
function actueel(versies: readonly (readonly Toewijzingfeit[])[], op: Datum): Toewijzingfeit[] {
  return versies.flatMap((groep) => {
    const toen = groep.filter(({ dagtekening }) => dagtekening <= op).at(-1);
    return toen && !isVerwijderd(toen) && (toen.einde === null || toen.einde >= op) ? [toen] : [];
  });
}

/** TR349, 350, 351: a request for a change names every current assignment, and no other. */
function volledig({ geldig, versies }: Beeld, meld: Meld): void {
  const perPersoon = perSleutel(versies.values(), ([f]) => (f ? `${f.gemeente}|${f.aanbieder}|${f.persoon}` : null));
  for (const verzoek of geldig.verzoek) {
    const { ongewijzigd, teWijzigen, dagtekening } = verzoek;
    if (verzoek.soort !== 'wijziging' || !ongewijzigd || !teWijzigen) continue;
    const groepen = perPersoon.get(`${verzoek.gemeente}|${verzoek.aanbieder}|${verzoek.persoon}`) ?? [];
    const nu = new Set(actueel(groepen, dagtekening).map(({ nummer }) => nummer));
    const ontbreekt = [...nu].filter((nummer) => !ongewijzigd.includes(nummer) && !teWijzigen.includes(nummer)).sort();
    if (ontbreekt.length > 0)
      meld(
        'TR349',
        verzoek,
        `in het verzoek ontbreekt toewijzing ${ontbreekt.join(', ')}, die op ${dagtekening} actueel was`,
      );
    for (const [regel, nummers] of [
      ['TR350', ongewijzigd],
      ['TR351', teWijzigen],
    ] as const)
      for (const nummer of [...nummers].filter((een) => !nu.has(een)).sort()) {
        const bekend = versies.has(nummersleutel({ gemeente: verzoek.gemeente, nummer }));
        meld(
          regel,
          verzoek,
          bekend
            ? `toewijzing ${nummer} was op ${dagtekening} niet actueel voor deze cliënt`
            : `toewijzing ${nummer} is nog niet bekend`,
          !bekend,
        );
      }
  }
}

/** TR355, 359, 360, 365: an answer belongs to a request that is not decided yet, and says only once that it is looked into. */
function antwoorden(lijst: Verzoeken, meld: Meld): void {
  for (const [sleutel, groep] of lijst.antwoorden) {
    const toegewezenOp = (lijst.toewijzingen.get(sleutel) ?? []).map(({ dagtekening }) => dagtekening).sort()[0];
    for (const [index, feit] of groep.entries()) {
      const eerder = groep.slice(0, index);
      const afwijzing = eerder.find(({ antwoord }) => antwoord === AFGEWEZEN);
      if (!lijst.verzoeken.has(sleutel))
        meld('TR355', feit, 'het verzoek met deze ReferentieAanbieder is nog niet bekend', true);
      if (toegewezenOp !== undefined && toegewezenOp < feit.dagtekening)
        meld('TR359', feit, `dit verzoek is op ${toegewezenOp} al gehonoreerd met een toewijzing`);
      if (feit.antwoord === '2' && eerder.length > 0)
        meld('TR360', feit, `dit verzoek is op ${eerder[0]?.dagtekening} al beantwoord`);
      if (feit.antwoord === AFGEWEZEN && afwijzing)
        meld('TR365', feit, `dit verzoek is op ${afwijzing.dagtekening} al afgewezen`);
    }
  }
}

/** TR332, 379: a number is of one assignment, and a reference of a request that there is. */
function nummers({ versies }: Beeld, lijst: Verzoeken, meld: Meld): void {
  for (const groep of versies.values()) {
    const [eerste] = groep;
    for (const feit of groep)
      if (
        eerste &&
        (feit.persoon !== eerste.persoon ||
          feit.aanbieder !== eerste.aanbieder ||
          feit.categorie !== eerste.categorie ||
          feit.product !== eerste.product)
      )
        meld(
          'TR332',
          feit,
          `ToewijzingNummer ${feit.nummer} is al gebruikt voor een andere cliënt, aanbieder of product`,
        );
  }
  for (const [sleutel, groep] of lijst.toewijzingen)
    if (!lijst.verzoeken.has(sleutel))
      for (const feit of groep)
        meld('TR379', feit, `het verzoek waar toewijzing ${feit.nummer} op antwoordt is nog niet bekend`, true);
}

/** All rules on requests, answers and assignments. */
export function toetsVerzoeken(beeld: Beeld, meld: Meld): void {
  const lijst = verzoekenVan(beeld);
  eigenReferentie(lijst, meld);
  eenTegelijk(beeld, lijst, meld);
  volledig(beeld, meld);
  antwoorden(lijst, meld);
  nummers(beeld, lijst, meld);
}
