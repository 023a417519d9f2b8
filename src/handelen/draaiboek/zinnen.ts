import { HULPVORMEN } from '../../meten/register/index.ts';
import { type Bord, type Groep, type Voortgang, vraagtAkkoord } from './bord.ts';
import type { Onderdeel } from './onderdelen.ts';

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const hulp = (code: keyof typeof HULPVORMEN): string => HULPVORMEN[code].toLowerCase();
type Zin<S extends Onderdeel['soort']> = (o: Extract<Onderdeel, { soort: S }>, bord: Bord, gebied: string) => string;

/** "2026-11-27" as people write it: "27-11-2026". */
export const schrijfDag = (iso: string): string => iso.split('-').reverse().map(Number).join('-');
const plekken = (n: number): string => (n === 1 ? '1 plek' : `${n} plekken`);
const kinderen = (n: number): string => (n === 1 ? '1 kind' : `${n} kinderen`);
const groepVan = (bord: Bord, id: number): Groep | undefined => bord.groepen.find((g) => g.id === id);
const naamVan = (bord: Bord, id: number): string => {
  const groep = groepVan(bord, id);
  return groep ? groepsnaam(groep) : 'Groep';
};
const aanbodVan = (bord: Bord, id: number | null): string =>
  bord.aanbod.find((a) => a.id === id)?.naam ?? 'een aanbieder';
const verzoekVan = (bord: Bord, id: number): string => {
  const groep = groepVan(bord, id);
  if (!groep?.verzoek) return '';
  const { soort, aantal, reden } = groep.verzoek;
  if (soort === 'aantal') return `${groepsnaam(groep)} van ${groep.aantal} naar ${kinderen(aantal)}. ${reden}`;
  return `${groepsnaam(groep)}: ${kinderen(aantal)} naar ${ontvangerVan(bord, groep)}, die zelf niet meedoet`;
};
const ontvangerVan = (bord: Bord, groep: Groep): string => aanbodVan(bord, groep.aanbod);
const bijgesteld = (bord: Bord, id: number, aantal: number, reden: string): string => {
  const groep = groepVan(bord, id);
  const zin = `${naamVan(bord, id)} van ${groep?.aantal ?? 0} naar ${kinderen(aantal)}: ${reden}`;
  return groep && aantal < groep.aantal
    ? `Verzoek, wacht op akkoord van een andere partij: ${zin}`
    : `Bijgesteld: ${zin}`;
};
const aangenomen = (bord: Bord, id: number): string => {
  const groep = groepVan(bord, id);
  if (!groep) return 'Groep aangenomen.';
  const zin = `${groepsnaam(groep)}: ${kinderen(groep.aantal)} naar ${ontvangerVan(bord, groep)}`;
  return vraagtAkkoord(bord, { soort: 'aannemen', groep: id })
    ? `Verzoek, wacht op akkoord van een andere partij: ${zin}, die zelf niet meedoet.`
    : `Aangenomen: ${zin}.`;
};
const overgedragen = (bord: Bord, id: number, aantal: number, op: string): string => {
  const groep = groepVan(bord, id);
  const naar = groep ? ` naar ${ontvangerVan(bord, groep)}` : '';
  return `Overgedragen op ${op}: ${kinderen(aantal)} van ${naamVan(bord, id)}${naar}.`;
};
const terug = (bord: Bord, id: number, overdracht: number): string => {
  const weg = groepVan(bord, id)?.overdrachten.find((o) => o.id === overdracht);
  return weg ? `${kinderen(weg.aantal)} van ${schrijfDag(weg.dag)}` : 'een overdracht';
};

const VOORTGANGNAAM: Readonly<Record<Voortgang, string>> = {
  nietBegonnen: 'niet begonnen',
  bezig: 'bezig',
  klaar: 'klaar',
};
/** What became of it; of staff and housing only what is new. */
const standVan = (o: Extract<Onderdeel, { soort: 'groepStand' }>, groep: Groep | undefined): string =>
  [
    `dossiers ${VOORTGANGNAAM[o.dossiers]}`,
    `archief ${VOORTGANGNAAM[o.archief]}`,
    ...(o.personeel === (groep?.personeel ?? '') ? [] : [`personeel: ${o.personeel || 'leeg gemaakt'}`]),
    ...(o.huisvesting === (groep?.huisvesting ?? '') ? [] : [`huisvesting: ${o.huisvesting || 'leeg gemaakt'}`]),
  ]
    .join(', ')
    .replace(/\.$/, '');

/** A group as people call it: where from, which help, and where. */
export const groepsnaam = ({ gebiedNaam, hulpvorm, locatie }: Groep): string =>
  [gebiedNaam, HULPVORMEN[hulpvorm as keyof typeof HULPVORMEN] ?? hulpvorm, locatie].filter((d) => d !== '').join(', ');

const MET_ZIN: { readonly [S in Onderdeel['soort']]?: Zin<S> } = {
  mijlpaalErbij: (o) => `Mijlpaal erbij: ${o.naam}, uiterlijk ${schrijfDag(o.tot)}.`,
  mijlpaalKlaar: (o) => `Mijlpaal gehaald. Bewijs: ${o.bewijs}`,
  mijlpaalVerzet: (o) => `Mijlpaal verzet naar ${schrijfDag(o.tot)}: ${o.reden}`,
  voortgang: (o) => `${o.besluit === 'go' ? 'Go: doorgaan' : 'No-go: stoppen'}. ${o.grond}`,
  communicatieErbij: (o) => `Communicatie aan ${o.doelgroep} door ${o.wie} op ${schrijfDag(o.op)}: ${o.boodschap}`,
  communicatieKlaar: () => 'Boodschap gebracht.',
  prognose: (o) => `Liquiditeitsprognose van ${o.weken.length} weken${o.bestand ? ` uit ${o.bestand}` : ''}.`,
  realisatie: (o) => `Werkelijke stand van ${o.weken.length} weken${o.bestand ? ` uit ${o.bestand}` : ''}.`,
  sleutelDeel: (o) => `Gewicht in de verdeelsleutel wordt ${o.gewicht} voor ${o.gebied}: ${o.reden}`,
  kostenWeg: (o) => `Kosten ingetrokken: ${o.reden}`,
  kosten: (o) => `Kosten: ${o.omschrijving}, ${euro.format(o.centen / 100)}.`,
  toetsing: (o) => `Toetsing: ${o.oordeel === 'voldoet' ? 'voldoet' : 'voldoet niet'}. ${o.toelichting}`,
  toetsingGevraagd: (o) => `De inspectie is gevraagd om opnieuw te toetsen: ${o.toelichting}`,
  groepErbij: (o, _, gebied) =>
    `Op het bord: ${[gebied, HULPVORMEN[o.hulpvorm], o.locatie].filter((d) => d !== '').join(', ')}, ${kinderen(o.aantal)}.`,
  groepBijgesteld: (o, bord) => bijgesteld(bord, o.groep, o.aantal, o.reden),
  groepSplits: (o, bord) => `Gesplitst: ${naamVan(bord, o.groep)}, ${kinderen(o.aantal)} apart.`,
  aanbod: (o) => `Aanbod van ${o.naam}: ${plekken(o.plekken)} ${hulp(o.hulpvorm)} vanaf ${schrijfDag(o.vanaf)}.`,
  aanbodGewijzigd: (o, bord) =>
    o.plekken === 0
      ? `Aanbod van ${aanbodVan(bord, o.aanbod)} ingetrokken: ${o.reden}`
      : `Aanbod van ${aanbodVan(bord, o.aanbod)} wordt ${plekken(o.plekken)}: ${o.reden}`,
  toewijzen: (o, bord) => `Toegewezen: ${naamVan(bord, o.groep)} aan ${aanbodVan(bord, o.aanbod)}.`,
  aannemen: (o, bord) => aangenomen(bord, o.groep),
  akkoord: (o, bord) => `Akkoord: ${verzoekVan(bord, o.groep).replace(/(?<![.!?])$/, '.')}`,
  verzoekWeg: (o, bord) => `Verzoek gaat niet door: ${verzoekVan(bord, o.groep)}. ${o.reden}`,
  losmaken: (o, bord) => `Losgemaakt: ${naamVan(bord, o.groep)}. ${o.reden}`,
  overgedragen: (o, bord) => overgedragen(bord, o.groep, o.aantal, schrijfDag(o.dag)),
  overdrachtTerug: (o, bord) =>
    `Overdracht ongedaan gemaakt: ${naamVan(bord, o.groep)}, ${terug(bord, o.groep, o.overdracht)}. ${o.reden}`,
  groepStand: (o, bord) => `${naamVan(bord, o.groep)}: ${standVan(o, groepVan(bord, o.groep))}.`,
  groepSluit: (o, bord) =>
    `Groep gesloten: ${naamVan(bord, o.groep)}. Alle kinderen, dossiers en het archief zijn over.`,
  klok: (o) => ({ start: 'Klok gestart.', pauze: 'Klok stilgezet.', stop: 'Oefening gestopt.' })[o.zet],
};

/**
 * What the timeline says of it, in Dutch.
 * @param bord as it stood before
 * @param gebied name of the place of a group that is new
 */
export const zinVan = (onderdeel: Onderdeel, bord: Bord, gebied = ''): string =>
  (MET_ZIN[onderdeel.soort] as Zin<Onderdeel['soort']> | undefined)?.(onderdeel, bord, gebied) ?? onderdeel.soort;
