import { HULPVORMEN } from '../../meten/register/index.ts';
import { type Bord, type Groep, vraagtAkkoord } from './bord.ts';
import type { Onderdeel } from './onderdelen.ts';

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const hulp = (code: keyof typeof HULPVORMEN): string => HULPVORMEN[code].toLowerCase();
type Zin<S extends Onderdeel['soort']> = (o: Extract<Onderdeel, { soort: S }>, bord: Bord) => string;

const dag = (iso: string): string => iso.split('-').reverse().map(Number).join('-');
const kinderen = (n: number): string => (n === 1 ? '1 kind' : `${n} kinderen`);
const groepVan = (bord: Bord, id: number): Groep | undefined => bord.groepen.find((g) => g.id === id);
const verzoekVan = (bord: Bord, id: number): string => {
  const groep = groepVan(bord, id);
  if (!groep?.verzoek) return '';
  const { soort, aantal, reden } = groep.verzoek;
  if (soort === 'aantal') return `${groepsnaam(groep)} van ${groep.aantal} naar ${kinderen(aantal)}. ${reden}`;
  return `${groepsnaam(groep)}: ${kinderen(aantal)} naar ${ontvangerVan(bord, groep)}, die zelf niet meedoet`;
};
const ontvangerVan = (bord: Bord, groep: Groep): string =>
  bord.aanbod.find(({ id }) => id === groep.aanbod)?.naam ?? 'een aanbieder';
const bijgesteld = (bord: Bord, id: number, aantal: number, reden: string): string => {
  const groep = groepVan(bord, id);
  const zin = `${groep ? groepsnaam(groep) : 'Groep'} van ${groep?.aantal ?? 0} naar ${kinderen(aantal)}: ${reden}`;
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
const terug = (bord: Bord, id: number, overdracht: number): string => {
  const weg = groepVan(bord, id)?.overdrachten.find((o) => o.id === overdracht);
  return weg ? `${kinderen(weg.aantal)} van ${dag(weg.dag)}` : 'een overdracht';
};

/** A group as people call it: where from, which help, and where. */
export const groepsnaam = ({ gebiedNaam, hulpvorm, locatie }: Groep): string =>
  [gebiedNaam, HULPVORMEN[hulpvorm as keyof typeof HULPVORMEN] ?? hulpvorm, locatie].filter((d) => d !== '').join(', ');

const MET_ZIN: { readonly [S in Onderdeel['soort']]?: Zin<S> } = {
  mijlpaalErbij: (o) => `Mijlpaal erbij: ${o.naam}, uiterlijk ${dag(o.tot)}.`,
  mijlpaalKlaar: (o) => `Mijlpaal gehaald. Bewijs: ${o.bewijs}`,
  mijlpaalVerzet: (o) => `Mijlpaal verzet naar ${dag(o.tot)}: ${o.reden}`,
  voortgang: (o) => `${o.besluit === 'go' ? 'Go: doorgaan' : 'No-go: stoppen'}. ${o.grond}`,
  communicatieErbij: (o) => `Communicatie aan ${o.doelgroep} door ${o.wie} op ${dag(o.op)}: ${o.boodschap}`,
  communicatieKlaar: () => 'Boodschap gebracht.',
  prognose: (o) => `Liquiditeitsprognose van ${o.weken.length} weken${o.bestand ? ` uit ${o.bestand}` : ''}.`,
  realisatie: (o) => `Werkelijke stand van ${o.weken.length} weken${o.bestand ? ` uit ${o.bestand}` : ''}.`,
  sleutelDeel: (o) => `Gewicht in de verdeelsleutel wordt ${o.gewicht} voor ${o.gebied}: ${o.reden}`,
  kostenWeg: (o) => `Kosten ingetrokken: ${o.reden}`,
  kosten: (o) => `Kosten: ${o.omschrijving}, ${euro.format(o.centen / 100)}.`,
  toetsing: (o) => `Toetsing: ${o.oordeel === 'voldoet' ? 'voldoet' : 'voldoet niet'}. ${o.toelichting}`,
  groepErbij: (o) => `Op het bord: ${o.aantal} jongeren, ${hulp(o.hulpvorm)}.`,
  groepBijgesteld: (o, bord) => bijgesteld(bord, o.groep, o.aantal, o.reden),
  groepSplits: (o) => `Groep gesplitst: ${o.aantal} apart.`,
  aanbod: (o) => `Aanbod: ${o.plekken} plekken ${hulp(o.hulpvorm)} vanaf ${dag(o.vanaf)}.`,
  aanbodGewijzigd: (o) => `Aanbod gewijzigd naar ${o.plekken} plekken: ${o.reden}`,
  toewijzen: () => 'Groep toegewezen aan een aanbod.',
  aannemen: (o, bord) => aangenomen(bord, o.groep),
  akkoord: (o, bord) => `Akkoord: ${verzoekVan(bord, o.groep)}`,
  verzoekWeg: (o, bord) => `Verzoek gaat niet door: ${verzoekVan(bord, o.groep)}. ${o.reden}`,
  losmaken: (o) => `Toewijzing losgemaakt: ${o.reden}`,
  overgedragen: (o) => `${o.aantal} overgedragen op ${dag(o.dag)}.`,
  overdrachtTerug: (o, bord) => `Overdracht ongedaan gemaakt: ${terug(bord, o.groep, o.overdracht)}. ${o.reden}`,
  groepStand: () => 'Stand van dossiers, archief, personeel en huisvesting bijgewerkt.',
  groepSluit: () => 'Groep gesloten: alle kinderen, dossiers en het archief zijn over.',
  klok: (o) => ({ start: 'Klok gestart.', pauze: 'Klok stilgezet.', stop: 'Oefening gestopt.' })[o.zet],
};

/** What the timeline says of it, in Dutch. @param bord as it stood before */
export const zinVan = (onderdeel: Onderdeel, bord: Bord): string =>
  (MET_ZIN[onderdeel.soort] as ((o: Onderdeel, b: Bord) => string) | undefined)?.(onderdeel, bord) ?? onderdeel.soort;
