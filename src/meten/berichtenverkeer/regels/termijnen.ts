import { type Datum, datum, plusMaanden } from '../../../kernel/datum.ts';
import { eindeVan } from '../../../kernel/termijn.ts';
import { plusWerkdagen } from '../../../kernel/werkdag.ts';
import {
  type Berichtfeit,
  type Berichtsoort,
  heeftIdentificatie,
  type Leveringfeit,
  type Verzoekfeit,
} from '../domain.ts';
import { HEEN } from '../feitenretour.ts';
import { laatsteVanMaand } from './kalender.ts';
import {
  type Beeld,
  type Meld,
  nummersleutel,
  perSleutel,
  referentiesleutel,
  type Tussenopties,
} from './tussenbeeld.ts';
import { beslistOp, type Verzoeken, verzoekenVan } from './tussenverzoek.ts';

/**
 * Terms of the messages, by the dates of the messages themselves. Source: informatiemodel.istandaarden.nl, iJw 3.2, OP090, OP090x4,
 * OP271, OP272, OP274, OP346, OP359; declaration by the last day of the next month: standaard administratieprotocol inspanningsgericht, 2.5.1.
 */

const RETOUR_WERKDAGEN = 3;
const DECLARATIEANTWOORD_WERKDAGEN = 10;
const LEVERING_WERKDAGEN = 5;
const VERZOEK_WERKDAGEN = 5;
const BESLUIT = { aantal: 8, eenheid: 'weken' } as const;
const WOONPLAATSBEGINSEL = { aantal: 2, eenheid: 'weken', wettelijk: true } as const;

const eerste = (dagen: readonly Datum[]): Datum | null => [...dagen].sort()[0] ?? null;
const laatste = (a: Datum, b: Datum | null): Datum => (b !== null && b > a ? b : a);

/** Says it when something came too late, or did not come and should have. */
function telaat(gedaan: Datum | null, uiterlijk: Datum, vandaag: Datum): string | null {
  if (gedaan !== null) return gedaan > uiterlijk ? `gedaan op ${gedaan}; verwacht uiterlijk ${uiterlijk}` : null;
  return vandaag > uiterlijk ? `nog niet gedaan; verwacht uiterlijk ${uiterlijk}` : null;
}

/** What all terms are judged by; working days take long to count, so what was counted is remembered. */
interface Klok {
  readonly vandaag: Datum;
  werkdagenNa(dag: Datum, aantal: number): Datum;
  eindeVan(dag: Datum, duur: Parameters<typeof eindeVan>[1]): Datum;
}

function maakKlok({ vandaag, vrij }: Tussenopties): Klok {
  const bekend = new Map<string, Datum>();
  const onthoud = (sleutel: string, reken: () => Datum): Datum => {
    const dag = bekend.get(sleutel) ?? reken();
    bekend.set(sleutel, dag);
    return dag;
  };
  return {
    vandaag,
    werkdagenNa: (dag, aantal) => onthoud(`${dag}|${aantal}`, () => plusWerkdagen(dag, aantal, vrij)),
    eindeVan: (dag, duur) =>
      onthoud(`${dag}|${duur.aantal} ${duur.eenheid}|${duur.wettelijk}`, () => eindeVan(dag, duur, vrij)),
  };
}

/** OP271, 272: a start or stop is told within five working days, or after the assignment where that came later. */
function leveringen({ geldig, versies }: Beeld, klok: Klok, meld: Meld): void {
  const correcties = perSleutel(
    [...geldig.start, ...geldig.stop].filter(({ status }) => status === '3'),
    (f) => `${f.feit}|${f.persoon}|${nummersleutel(f)}`,
  );
  const toets = (regel: string, feit: Leveringfeit, gebeurd: Datum) => {
    const hersteld = correcties.get(`${feit.feit}|${feit.persoon}|${nummersleutel(feit)}`) ?? [];
    // What replaces something that was sent before was told in time, or not, by that.
    if (feit.status === '3' || hersteld.some(({ dagtekening }) => dagtekening <= feit.dagtekening)) return;
    const ontvangen = eerste((versies.get(nummersleutel(feit)) ?? []).map(({ dagtekening }) => dagtekening));
    const uiterlijk = klok.werkdagenNa(laatste(gebeurd, ontvangen), LEVERING_WERKDAGEN);
    if (feit.dagtekening > uiterlijk)
      meld(regel, feit, `verzonden op ${feit.dagtekening}; verwacht uiterlijk ${uiterlijk}`);
  };
  for (const feit of geldig.start) toets('OP271', feit, feit.begin);
  for (const feit of geldig.stop) toets('OP272', feit, feit.einde);
}

/** OP274, 346: a request is answered in five working days, and decided in eight weeks when it had to be looked into. */
function verzoek(feit: Verzoekfeit, lijst: Verzoeken, klok: Klok, meld: Meld): void {
  const sleutel = referentiesleutel(feit);
  const regel = feit.soort === 'toewijzing' ? 'OP274' : 'OP346';
  const antwoorden = lijst.antwoorden.get(sleutel) ?? [];
  const toegewezen = (lijst.toewijzingen.get(sleutel) ?? []).map(({ dagtekening }) => dagtekening);
  const gereageerd = eerste([...antwoorden.map(({ dagtekening }) => dagtekening), ...toegewezen]);
  const reactie = telaat(gereageerd, klok.werkdagenNa(feit.dagtekening, VERZOEK_WERKDAGEN), klok.vandaag);
  if (reactie) meld(regel, feit, `antwoord op het verzoek ${reactie}`);
  if (!antwoorden.some(({ antwoord }) => antwoord === '2')) return;
  const besluit = telaat(beslistOp(lijst, sleutel), klok.eindeVan(feit.dagtekening, BESLUIT), klok.vandaag);
  if (besluit) meld(regel, feit, `besluit na onderzoek ${besluit}`);
}

function verzoeken(beeld: Beeld, klok: Klok, meld: Meld): void {
  const lijst = verzoekenVan(beeld);
  for (const feit of beeld.geldig.verzoek) verzoek(feit, lijst, klok, meld);
  for (const feit of beeld.geldig.antwoord) {
    const gevraagd = lijst.verzoeken.get(referentiesleutel(feit))?.[0];
    if (feit.reden !== '8' || gevraagd?.soort !== 'toewijzing') continue;
    const uiterlijk = klok.eindeVan(gevraagd.dagtekening, WOONPLAATSBEGINSEL);
    const melding = telaat(feit.dagtekening, uiterlijk, klok.vandaag);
    if (melding) meld('OP359', feit, `afwijzing om het woonplaatsbeginsel ${melding}`);
  }
}

/**
 * OP090, 090x4: an answer in three working days, to a declaration in ten. That one is missing can be said only where answers of that
 * kind between these two are kept at all.
 */
function retouren({ alle }: Beeld, klok: Klok, meld: Meld): void {
  const partijen = (f: Berichtfeit, soort: Berichtsoort) => `${soort}|${f.gemeente}|${f.aanbieder}`;
  const antwoorden = alle.bericht.flatMap((feit) => {
    const heen = HEEN[feit.soort];
    return heen && feit.over !== null ? [{ feit, heen, over: feit.over }] : [];
  });
  const bewaard = new Set(antwoorden.map(({ feit, heen }) => partijen(feit, heen)));
  const op = perSleutel(antwoorden, ({ feit, heen, over }) => `${partijen(feit, heen)}|${over}`);
  for (const feit of alle.bericht) {
    const partij = partijen(feit, feit.soort);
    // An answer names the identification of what it answers.
    if (!bewaard.has(partij) || !heeftIdentificatie(feit)) continue;
    const [regel, dagen] =
      feit.soort === 'JW323'
        ? (['OP090x4', DECLARATIEANTWOORD_WERKDAGEN] as const)
        : (['OP090', RETOUR_WERKDAGEN] as const);
    const gedaan = eerste((op.get(`${partij}|${feit.bericht}`) ?? []).map((antwoord) => antwoord.feit.dagtekening));
    const melding = telaat(gedaan, klok.werkdagenNa(feit.dagtekening, dagen), klok.vandaag);
    if (melding) meld(regel, feit, `antwoord op de ${feit.soort} ${melding}`);
  }
}

/** SAP 2.5.1: declared by the last day of the month after. */
function declaraties({ alle }: Beeld, meld: Meld): void {
  for (const feit of alle.bericht) {
    if (feit.soort !== 'JW323' || feit.declaratiemaand === null) continue;
    const uiterlijk = laatsteVanMaand(plusMaanden(datum(`${feit.declaratiemaand}-01`), 1));
    if (feit.dagtekening > uiterlijk)
      meld(
        'SAP2.5.1',
        feit,
        `declaratie over ${feit.declaratiemaand} gedaan op ${feit.dagtekening}; verwacht uiterlijk ${uiterlijk}`,
      );
  }
}

/** All terms. */
export function toetsTermijnen(beeld: Beeld, opties: Tussenopties, meld: Meld): void {
  const klok = maakKlok(opties);
  leveringen(beeld, klok, meld);
  verzoeken(beeld, klok, meld);
  retouren(beeld, klok, meld);
  declaraties(beeld, meld);
}
