import type { Gemeentecode, Jeugdregiocode, Kvk } from '../../kernel/codes.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { toonCel } from '../../platform/bestanden/index.ts';
import type { SoortOrganisatie } from '../catalogus/index.ts';
import { type DigimvOrganisatie, eersteCel, VASTE_NAMEN } from '../openbronnen/index.ts';
import { GEMEENTEN, type NieuweOrganisatie } from '../register/index.ts';
import { normaliseer } from './begrippen.ts';

type Gemeente = (typeof GEMEENTEN)[number];

/** The number and the name as they stand in the file. */
export const identiteit = (organisatie: DigimvOrganisatie): [kvk: string, naam: string] => [
  toonCel(eersteCel(organisatie, VASTE_NAMEN.kvk)),
  toonCel(eersteCel(organisatie, VASTE_NAMEN.naam)),
];

/** Two towns that nearly everyone writes in another way than CBS, as `normaliseer` makes them. */
const GANGBARE_NAMEN = [
  ['denhaag', 'sgravenhage'],
  ['denbosch', 'shertogenbosch'],
] as const;

/**
 * Municipalities by their name, and without what CBS adds to tell towns apart: `Rijswijk (ZH.)` is Rijswijk. Null where that
 * leaves more than one, as with Bergen.
 */
const GEMEENTE_VAN_PLAATS = maakPlaatsen();

function maakPlaatsen(): ReadonlyMap<string, Gemeente | null> {
  const plaatsen = new Map<string, Gemeente | null>();
  for (const gemeente of GEMEENTEN) {
    const kort = normaliseer(gemeente.naam.replace(/ \([A-Z]+\.\)$/, ''));
    plaatsen.set(kort, plaatsen.has(kort) ? null : gemeente);
  }
  for (const gemeente of GEMEENTEN) {
    const voluit = normaliseer(gemeente.naam);
    if (plaatsen.get(voluit) === undefined) plaatsen.set(voluit, gemeente);
  }
  for (const [gangbaar, officieel] of GANGBARE_NAMEN) plaatsen.set(gangbaar, plaatsen.get(officieel) ?? null);
  return plaatsen;
}

/**
 * An organisation for the register, where its town has the name of one municipality, so that its region is certain; otherwise
 * the reason why not. DigiMV does not say which kinds of care an organisation gives: `soort` is what the person chose.
 */
export function alsNieuw(
  organisatie: DigimvOrganisatie,
  { kvk, bron, soort }: { readonly kvk: string; readonly bron: string; readonly soort: SoortOrganisatie },
): Uitkomst<NieuweOrganisatie> {
  const plaats = toonCel(eersteCel(organisatie, VASTE_NAMEN.plaats)).trim().slice(0, 100);
  const gemeente = GEMEENTE_VAN_PLAATS.get(normaliseer(plaats));
  const naam = identiteit(organisatie)[1].trim().slice(0, 200);
  if (naam === '') return mislukt('de naam is leeg');
  if (plaats === '') return mislukt('de plaats is leeg');
  if (gemeente === null) return mislukt(`er is meer dan een gemeente ${plaats}`);
  if (gemeente === undefined) return mislukt(`${plaats} is geen naam van een gemeente`);
  return gelukt({
    kvk: kvk as Kvk,
    agb: null,
    naam,
    rechtsvorm: null,
    plaats,
    gemeentecode: gemeente.code as Gemeentecode,
    jeugdregio: gemeente.jeugdregio as Jeugdregiocode,
    soorten: [soort],
    cruciaal: false,
    cruciaalGrond: null,
    bron,
  });
}
