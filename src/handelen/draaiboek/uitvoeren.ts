import { BakenFout } from '../../kernel/fouten.ts';
import { HULPVORMEN, leesGeleverdeZorg, leesZorgPerGemeente } from '../../meten/register/index.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { type Dader, type Dossiers, deelsleutel, type Inhoud, type Werkdossier } from '../dossier/index.ts';
import type { Nieuw } from './bord.ts';
import { leesDraaiboek } from './kamer.ts';
import { metAfspraken, sleutelUitRegister } from './kosten.ts';
import { type Draaiboek, isZet, type Onderdeel } from './onderdelen.ts';
import { alTaak, takenVan } from './stappen.ts';
import { leesGebiedsnamen, leesLaatsteStap, leesStappenplannen } from './store.ts';
import { aanneemtaken, akkoordtaken, gedaneTaken, plektaken, stoptaken } from './taken.ts';
import { toetstaken } from './toetstaken.ts';
import { verhaalVan } from './verhalen.ts';
import { berichtVan } from './wiehoort.ts';
import { speeltInspectie, VERTROUWELIJK } from './wiemag.ts';
import { schrijfDag, zinVan } from './zinnen.ts';

interface Wie {
  readonly dader: Dader;
  readonly nu: Date;
  readonly sleutel: string;
}

/**
 * Does what somebody asks of a draaiboek: adds to the chain what it becomes, all of it or nothing. The dossier is held first, so that
 * what is decided here is decided by how it stands. Whether it may is judged by the room. The same `sleutel` again does nothing.
 */
export function voerUit(
  dossiers: Dossiers,
  database: Database,
  id: number,
  onderdeel: Onderdeel,
  { dader, nu, sleutel }: Wie,
): Promise<Werkdossier> {
  return gehouden(database, async (eigen) => {
    const werk = await dossiers.houd(eigen, id, sleutel);
    eisDraaiboek(werk);
    if (werk.gedaan) return werk;
    const staat = await leesDraaiboek(eigen, id);
    const delen = await inhoudVan(eigen, werk, staat, onderdeel, { dader, nu });
    if (delen.length === 0)
      throw new BakenFout('conflict', 'Het register kent van deze aanbieder geen jongeren. Vul de groepen zelf in.');
    const voor = VERTROUWELIJK.has(onderdeel.soort) ? zonderOntvangers(werk) : null;
    let na: Werkdossier = werk;
    for (const [i, { soort, gegevens, tekst }] of delen.entries()) {
      const bericht = berichtVan(werk, { ...gegevens, soort } as Onderdeel, staat.bord, tekst);
      const wat = { onderdeel: soort, gegevens, tekst, ...(bericht && { bericht }) };
      const inhoud = { soort: 'onderdeel', gegevens: wat } as Inhoud;
      const eigenSleutel = i === 0 ? sleutel : deelsleutel(sleutel, `deel ${i}`);
      na = await dossiers.voeg(eigen, id, inhoud, { dader, nu, sleutel: eigenSleutel, voor });
    }
    const daarna = await leesDraaiboek(eigen, id);
    const { bord } = daarna;
    const dag = datumInNederland(nu);
    const taken = [
      // First, as its number is known by that of the event before it.
      ...aanneemtaken(staat.bord, bord, na, dag),
      ...akkoordtaken(staat.bord, bord, na, dag),
      ...gedaneTaken(na, onderdeel, daarna),
      ...stoptaken(na, onderdeel, dag),
      ...(isZet(onderdeel.soort) ? plektaken(bord, na, dag) : []),
      ...toetstaken(staat, daarna, na, onderdeel, dag),
    ];
    for (const [i, inhoud] of taken.entries())
      na = await dossiers.voeg(eigen, id, inhoud, { dader, nu, sleutel: deelsleutel(sleutel, `taak ${i}`) });
    return na;
  });
}

/** In the transaction that there is, or in a new one: what is held is held until it ends. */
const gehouden = <T>(database: Database, werk: (eigen: Database) => Promise<T>): Promise<T> =>
  database.lopend ? werk(database) : inTransactie(database, (trx) => werk({ ...database, db: trx.db, lopend: trx }));

function eisDraaiboek({ procedure }: Werkdossier): void {
  if (procedure.code !== 'draaiboek') throw new BakenFout('niet-gevonden', 'Dit dossier is geen draaiboek.');
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

async function inhoudVan(
  database: Database,
  werk: Werkdossier,
  staat: Draaiboek,
  onderdeel: Onderdeel,
  { dader, nu }: Pick<Wie, 'dader' | 'nu'>,
): Promise<Deel[]> {
  const { soort, ...gegevens } = onderdeel;
  switch (onderdeel.soort) {
    case 'sleutel':
      return sleutelDelen(database, werk, staat, nu);
    case 'groepenUitRegister':
      return groepDelen(database, werk, staat, nu);
    case 'deelPrognose':
      return prognoseDelen(werk, staat);
    case 'groepErbij': {
      const gebiedNaam = (await leesGebiedsnamen(database.db))(onderdeel.gebied);
      if (gebiedNaam === onderdeel.gebied)
        throw new BakenFout('ongeldige-invoer', 'Deze gemeente bestaat niet.', [
          {
            plek: 'gebied',
            melding: `gevonden: ${onderdeel.gebied}; verwacht: de code van een gemeente of jeugdregio`,
          },
        ]);
      return [{ soort, gegevens: { ...gegevens, gebiedNaam }, tekst: zinVan(onderdeel, staat.bord, gebiedNaam) }];
    }
    case 'aanbod': {
      const van = aanbieder(werk, onderdeel);
      return [{ soort, gegevens: { ...gegevens, ...van }, tekst: zinVan({ ...onderdeel, ...van }, staat.bord) }];
    }
    case 'akkoord': {
      const tekst = zinVan(onderdeel, staat.bord);
      const verzoek = staat.bord.groepen.find(({ id }) => id === onderdeel.groep)?.verzoek;
      if (verzoek?.door.partijId !== dader.partijId || !speeltInspectie(werk)) return [{ soort, gegevens, tekst }];
      const gespeeld = `Oefening, gespeeld als inspectie. ${tekst}`;
      return [{ soort, gegevens: { ...gegevens, alsInspectie: true }, tekst: gespeeld }];
    }
    case 'overgedragen':
      eisGeweest(onderdeel.dag, werk, nu);
      return [{ soort, gegevens, tekst: zinVan(onderdeel, staat.bord) }];
    default:
      return [{ soort, gegevens, tekst: zinVan(onderdeel, staat.bord) }];
  }
}

/** A child that moved did so while the draaiboek was there, and not on a day that has yet to come. Throws `ongeldige-invoer`. */
function eisGeweest(dag: string, { stand }: Werkdossier, nu: Date): void {
  const vandaag = datumInNederland(nu);
  if (dag >= stand.geopendOp && dag <= vandaag) return;
  throw new BakenFout('ongeldige-invoer', 'Kies een dag waarop dit draaiboek er was, en niet in de toekomst.', [
    {
      plek: 'dag',
      melding: `gevonden: ${schrijfDag(dag)}; verwacht: een dag van ${schrijfDag(stand.geopendOp)} tot en met ${schrijfDag(vandaag)}`,
    },
  ]);
}

/** The last forecast and the real balances, for who takes part now. Throws `conflict` when there are none. */
function prognoseDelen({ stand }: Werkdossier, { prognoses, werkelijk }: Draaiboek): Deel[] {
  const prognose = prognoses.at(-1) ?? null;
  if (!prognose && werkelijk.length === 0)
    throw new BakenFout('conflict', 'Er is nog geen prognose of werkelijke stand om te delen.');
  const namen = new Set(stand.deelnemers.filter(({ rol }) => rol !== 'ontvanger').map(({ naam }) => naam));
  const wat = prognose ? `Liquiditeitsprognose van ${prognose.op}` : 'Werkelijke stand';
  const gegevens = { prognose, werkelijk };
  return [{ soort: 'deelPrognose', gegevens, tekst: `${wat} opnieuw gedeeld met: ${[...namen].join(', ')}.` }];
}

const zelfdeNaam = (een: string, ander: string): boolean =>
  een.trim().toLocaleLowerCase('nl') === ander.trim().toLocaleLowerCase('nl');

/**
 * Whose places these are. Throws `ongeldige-invoer` for a party that does not receive, for the provider that its young people leave, and
 * without a name.
 */
function aanbieder({ stand }: Werkdossier, { partijId, naam }: Extract<Onderdeel, { soort: 'aanbod' }>) {
  eisAnder(stand, partijId, naam);
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

/** No child is handed over to the provider that it leaves, and who takes part speaks for itself. */
function eisAnder({ deelnemers, onderwerp }: Werkdossier['stand'], partijId: number | null, naam: string): void {
  const vertrekt = deelnemers.filter(({ rol }) => rol === 'aanbieder');
  const namen = [...vertrekt.map((d) => d.naam), ...(onderwerp.soort === 'aanbieder' ? [onderwerp.naam] : [])];
  if (vertrekt.some((d) => d.partijId === partijId) || namen.some((een) => zelfdeNaam(een, naam)))
    throw new BakenFout('ongeldige-invoer', 'Van deze aanbieder gaan de kinderen juist weg. Kies een andere.', [
      {
        plek: 'naam',
        melding: `gevonden: ${naam || 'deze aanbieder'}; verwacht: een aanbieder die kinderen overneemt`,
      },
    ]);
  const zelf = deelnemers.find((d) => d.rol === 'ontvanger' && zelfdeNaam(d.naam, naam));
  if (partijId === null && zelf)
    throw new BakenFout('ongeldige-invoer', `${zelf.naam} doet zelf mee. Kies deze aanbieder in de lijst.`, [
      { plek: 'naam', melding: 'gevonden: een naam; verwacht: de aanbieder uit de lijst' },
    ]);
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

async function sleutelDelen(database: Database, werk: Werkdossier, staat: Draaiboek, nu: Date): Promise<Deel[]> {
  const { perRegio, perGemeente } = await zorgVan(database, werk, nu);
  const uitRegister = sleutelUitRegister(perRegio, perGemeente, await leesGebiedsnamen(database.db));
  if (uitRegister.length === 0) return [];
  const delen = metAfspraken(uitRegister, staat.sleutel);
  const afgesproken = delen.filter(({ reden }) => reden !== null).map(({ naam }) => naam);
  const tekst = `Verdeelsleutel gemaakt uit het register: ${delen.length} gemeenten naar aantal jongeren.`;
  const bleef = afgesproken.length > 0 ? ` Het afgesproken gewicht bleef staan van: ${afgesproken.join(', ')}.` : '';
  return [{ soort: 'sleutel', gegevens: { delen }, tekst: tekst + bleef }];
}

async function groepDelen(database: Database, werk: Werkdossier, staat: Draaiboek, nu: Date): Promise<Deel[]> {
  if (werk.oefening) return opHetBord(verhaalVan(staat.verhaal)?.groepen ?? [], 'verhaal');
  const { perRegio, perGemeente } = await zorgVan(database, werk, nu);
  const naamVan = await leesGebiedsnamen(database.db);
  const perHulpvorm = Object.keys(HULPVORMEN).flatMap((hulpvorm) =>
    sleutelUitRegister(
      perRegio.filter((z) => z.hulpvorm === hulpvorm),
      perGemeente.filter((z) => z.hulpvorm === hulpvorm),
      naamVan,
    ).map(({ gebied, naam, jongeren }) => ({ gebied, gebiedNaam: naam, hulpvorm, locatie: '', aantal: jongeren })),
  );
  return opHetBord(perHulpvorm, 'register');
}

/** One event, however many groups: for each added event the whole dossier is read. */
function opHetBord(groepen: readonly Nieuw[], uit: 'register' | 'verhaal'): Deel[] {
  if (groepen.length === 0) return [];
  const jongeren = groepen.reduce((som, { aantal }) => som + aantal, 0);
  const aantal = groepen.length === 1 ? '1 groep' : `${groepen.length} groepen`;
  const tekst = `Op het bord uit het ${uit}: ${aantal} met samen ${jongeren} jongeren.`;
  return [{ soort: 'groepenUitRegister', gegevens: { groepen, uit }, tekst }];
}

/** Puts the steps of the phase in which a dossier is as tasks in it, but for those that are there already in this round. */
export function zetStappenKlaar(dossiers: Dossiers, database: Database, id: number, wie: Omit<Wie, 'sleutel'>) {
  return gehouden(database, async (eigen) => {
    let werk: Werkdossier = await dossiers.houd(eigen, id);
    eisDraaiboek(werk);
    const dag = datumInNederland(wie.nu);
    const plan = (await leesStappenplannen(eigen.db)).find(({ geldigVan }) => geldigVan <= dag);
    const fase = werk.procedure.toestanden[werk.stand.toestand]?.fase;
    if (!plan || !fase) return werk;
    const alDaar = alTaak(werk.stand.taken, await leesLaatsteStap(eigen.db, id));
    for (const { naam, uitleg, voor, tot } of takenVan(plan, fase, dag)) {
      if (alDaar.has(naam)) continue;
      const opdracht = { soort: 'taakErbij', naam, uitleg, voor, persoon: null, tot } as const;
      werk = await dossiers.doe(eigen, id, opdracht, { ...wie, sleutel: crypto.randomUUID() });
    }
    return werk;
  });
}
