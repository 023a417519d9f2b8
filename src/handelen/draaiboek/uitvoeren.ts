import { randomUUID } from 'node:crypto';
import { BakenFout } from '../../kernel/fouten.ts';
import { HULPVORMEN, leesGeleverdeZorg, leesZorgPerGemeente } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import type { Dader, Dossiers, Inhoud, Werkdossier } from '../dossier/index.ts';
import { sleutelUitRegister } from './kosten.ts';
import { type Onderdeel, VERTROUWELIJK, vouwDraaiboek } from './onderdelen.ts';
import { takenVan } from './stappen.ts';
import { leesGebeurd, leesGebiedsnamen, leesStappenplannen } from './store.ts';
import { verhaalVan } from './verhalen.ts';

interface Wie {
  readonly dader: Dader;
  readonly nu: Date;
  readonly sleutel: string;
}

/**
 * Does what somebody asks of a draaiboek: adds to the chain what it becomes, all of it or nothing. Whether it may is judged by the room,
 * while the dossier is held. The same `sleutel` again does nothing.
 */
export async function voerUit(
  dossiers: Dossiers,
  database: Database,
  id: number,
  onderdeel: Onderdeel,
  { dader, nu, sleutel }: Wie,
): Promise<Werkdossier> {
  const werk = await dossiers.lees(database, id);
  let na = werk;
  const delen = await inhoudVan(database, werk, onderdeel, nu);
  if (delen.length === 0)
    throw new BakenFout('conflict', 'Het register kent van deze aanbieder geen jongeren. Vul de groepen zelf in.');
  for (const [i, { soort, gegevens, tekst }] of delen.entries()) {
    const inhoud = { soort: 'onderdeel', gegevens: { onderdeel: soort, gegevens, tekst } } as Inhoud;
    const voor = VERTROUWELIJK.has(onderdeel.soort) ? zonderOntvangers(werk) : null;
    const eigen = i === 0 ? sleutel : randomUUID();
    na = await dossiers.voeg(database, id, inhoud, { dader, nu, sleutel: eigen, voor });
    if (na.stand.nummer === werk.stand.nummer) return na;
  }
  if (onderdeel.soort !== 'voortgang') return na;
  // The decision of the month is the task of the month: nobody has to say so twice.
  const taak = na.stand.taken.find((t) => t.code === 'voortgang' && t.stand === 'open');
  if (!taak) return na;
  const klaar: Inhoud = { soort: 'taakKlaar', gegevens: { taak: taak.id, toelichting: onderdeel.grond } };
  return dossiers.voeg(database, id, klaar, { dader, nu });
}

/** Parties that are more than a receiving provider. */
const zonderOntvangers = ({ stand }: Werkdossier): number[] => [
  ...new Set(stand.deelnemers.filter(({ rol }) => rol !== 'ontvanger').map(({ partijId }) => partijId)),
];

interface Deel {
  readonly soort: string;
  readonly gegevens: object;
  /** Dutch, for the timeline. */
  readonly tekst: string;
}

async function inhoudVan(database: Database, werk: Werkdossier, onderdeel: Onderdeel, nu: Date): Promise<Deel[]> {
  const { soort, ...gegevens } = onderdeel;
  switch (onderdeel.soort) {
    case 'sleutel':
      return sleutelDelen(database, werk, nu);
    case 'groepenUitRegister':
      return groepDelen(database, werk, nu);
    case 'groepErbij': {
      const gebiedNaam = (await leesGebiedsnamen(database.db))(onderdeel.gebied);
      return [{ soort, gegevens: { ...gegevens, gebiedNaam }, tekst: zinVan(onderdeel) }];
    }
    case 'aanbod':
      return [{ soort, gegevens: { ...gegevens, ...aanbieder(werk, onderdeel) }, tekst: zinVan(onderdeel) }];
    default:
      return [{ soort, gegevens, tekst: zinVan(onderdeel) }];
  }
}

/** Whose places these are. Throws `ongeldige-invoer` for a party that does not receive, and without a name. */
function aanbieder({ stand }: Werkdossier, { partijId, naam }: Extract<Onderdeel, { soort: 'aanbod' }>) {
  const partij = stand.deelnemers.find((d) => d.partijId === partijId && d.rol === 'ontvanger');
  if (partijId !== null && !partij)
    throw new BakenFout('ongeldige-invoer', 'Deze partij doet niet mee als ontvangende aanbieder.', [
      { plek: 'partijId', melding: 'nodig de aanbieder eerst uit, of vul alleen een naam in' },
    ]);
  if (!partij && naam.length < 2)
    throw new BakenFout('ongeldige-invoer', 'Van wie zijn deze plekken?', [
      { plek: 'naam', melding: 'vul de naam van de aanbieder in' },
    ]);
  return { naam: partij?.naam ?? naam };
}

async function zorgVan(database: Database, { stand }: Werkdossier, nu: Date) {
  const { onderwerp } = stand;
  if (onderwerp.soort !== 'aanbieder') return { perRegio: [], perGemeente: [] };
  const { organisatieId } = onderwerp;
  return {
    perRegio: await leesGeleverdeZorg(database.db, { bekendOp: nu, organisatieId }),
    perGemeente: await leesZorgPerGemeente(database.db, { bekendOp: nu, organisatieIds: [organisatieId] }),
  };
}

async function sleutelDelen(database: Database, werk: Werkdossier, nu: Date): Promise<Deel[]> {
  const { perRegio, perGemeente } = await zorgVan(database, werk, nu);
  const delen = sleutelUitRegister(perRegio, perGemeente, await leesGebiedsnamen(database.db));
  if (delen.length === 0) return [];
  const tekst = `Verdeelsleutel gemaakt uit het register: ${delen.length} gemeenten naar aantal jongeren.`;
  return [{ soort: 'sleutel', gegevens: { delen }, tekst }];
}

async function groepDelen(database: Database, werk: Werkdossier, nu: Date): Promise<Deel[]> {
  if (werk.oefening) return groepenUitVerhaal(database, werk);
  const { perRegio, perGemeente } = await zorgVan(database, werk, nu);
  const naamVan = await leesGebiedsnamen(database.db);
  const perHulpvorm = Object.keys(HULPVORMEN).flatMap((hulpvorm) =>
    sleutelUitRegister(
      perRegio.filter((z) => z.hulpvorm === hulpvorm),
      perGemeente.filter((z) => z.hulpvorm === hulpvorm),
      naamVan,
    ).map(({ gebied, naam, jongeren }) => ({ gebied, gebiedNaam: naam, hulpvorm, locatie: '', aantal: jongeren })),
  );
  return perHulpvorm.map((gegevens) => ({
    soort: 'groepErbij',
    gegevens,
    tekst: `Op het bord uit het register: ${gegevens.aantal} jongeren uit ${gegevens.gebiedNaam}.`,
  }));
}

/** The young people of an exercise come from its story. */
async function groepenUitVerhaal(database: Database, { id }: Werkdossier): Promise<Deel[]> {
  const { verhaal } = vouwDraaiboek((await leesGebeurd(database.db, [id])).get(id) ?? []);
  return (verhaalVan(verhaal)?.groepen ?? []).map((gegevens) => ({
    soort: 'groepErbij',
    gegevens,
    tekst: `Op het bord uit het verhaal: ${gegevens.aantal} jongeren uit ${gegevens.gebiedNaam}.`,
  }));
}

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const hulp = (code: keyof typeof HULPVORMEN): string => HULPVORMEN[code].toLowerCase();
const MET_ZIN: { readonly [S in Onderdeel['soort']]?: (o: Extract<Onderdeel, { soort: S }>) => string } = {
  mijlpaalErbij: (o) => `Mijlpaal erbij: ${o.naam}, uiterlijk ${o.tot}.`,
  mijlpaalKlaar: (o) => `Mijlpaal gehaald. Bewijs: ${o.bewijs}`,
  mijlpaalVerzet: (o) => `Mijlpaal verzet naar ${o.tot}: ${o.reden}`,
  voortgang: (o) => `${o.besluit === 'go' ? 'Go: doorgaan' : 'No-go: stoppen'}. ${o.grond}`,
  communicatieErbij: (o) => `Communicatie aan ${o.doelgroep} door ${o.wie} op ${o.op}: ${o.boodschap}`,
  communicatieKlaar: () => 'Boodschap gebracht.',
  prognose: (o) => `Liquiditeitsprognose van ${o.weken.length} weken${o.bestand ? ` uit ${o.bestand}` : ''}.`,
  realisatie: (o) => `Werkelijke stand van ${o.weken.length} weken${o.bestand ? ` uit ${o.bestand}` : ''}.`,
  sleutelDeel: (o) => `Gewicht in de verdeelsleutel wordt ${o.gewicht} voor ${o.gebied}: ${o.reden}`,
  kosten: (o) => `Kosten: ${o.omschrijving}, ${euro.format(o.centen / 100)}.`,
  toetsing: (o) => `Toetsing: ${o.oordeel === 'voldoet' ? 'voldoet' : 'voldoet niet'}. ${o.toelichting}`,
  groepErbij: (o) => `Op het bord: ${o.aantal} jongeren, ${hulp(o.hulpvorm)}.`,
  groepBijgesteld: (o) => `Groep bijgesteld naar ${o.aantal}: ${o.reden}`,
  groepSplits: (o) => `Groep gesplitst: ${o.aantal} apart.`,
  aanbod: (o) => `Aanbod: ${o.plekken} plekken ${hulp(o.hulpvorm)} vanaf ${o.vanaf}.`,
  aanbodGewijzigd: (o) => `Aanbod gewijzigd naar ${o.plekken} plekken: ${o.reden}`,
  toewijzen: () => 'Groep toegewezen aan een aanbod.',
  aannemen: () => 'Groep aangenomen.',
  losmaken: (o) => `Toewijzing losgemaakt: ${o.reden}`,
  overgedragen: (o) => `${o.aantal} overgedragen op ${o.dag}.`,
  groepStand: () => 'Stand van dossiers, archief, personeel en huisvesting bijgewerkt.',
  groepSluit: () => 'Groep gesloten: alle kinderen, dossiers en het archief zijn over.',
  klok: (o) => ({ start: 'Klok gestart.', pauze: 'Klok stilgezet.', stop: 'Oefening gestopt.' })[o.zet],
};

const zinVan = (onderdeel: Onderdeel): string =>
  (MET_ZIN[onderdeel.soort] as ((o: Onderdeel) => string) | undefined)?.(onderdeel) ?? onderdeel.soort;

/** Puts the steps of the phase in which a dossier is as tasks in it, but for those that are there already. */
export async function zetStappenKlaar(dossiers: Dossiers, database: Database, id: number, wie: Omit<Wie, 'sleutel'>) {
  let werk = await dossiers.lees(database, id);
  const dag = datumInNederland(wie.nu);
  const plan = (await leesStappenplannen(database.db)).find(({ geldigVan }) => geldigVan <= dag);
  const fase = werk.procedure.toestanden[werk.stand.toestand]?.fase;
  if (!plan || !fase) return werk;
  const alDaar = new Set(werk.stand.taken.map(({ naam }) => naam));
  for (const { naam, uitleg, voor, tot } of takenVan(plan, fase, dag)) {
    if (alDaar.has(naam)) continue;
    const opdracht = { soort: 'taakErbij', naam, uitleg, voor, persoon: null, tot } as const;
    werk = await dossiers.doe(database, id, opdracht, { ...wie, sleutel: randomUUID() });
  }
  return werk;
}
