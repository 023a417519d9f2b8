import { createHash } from 'node:crypto';
import { type Dader, maakDossiers, type Opdracht, type Werkdossier } from '../src/handelen/dossier/index.ts';
import { draaiboekKamer, type Onderdeel, voerUit } from '../src/handelen/draaiboek/index.ts';
import { datum, plusDagen } from '../src/kernel/datum.ts';
import type { Database } from '../src/platform/database/index.ts';
import { type Draaiboekwereld, leesDraaiboekwereld } from './draaiboekenstore.ts';
import { LAATSTE_DAG, moment } from './kalender.ts';
import { emailVan } from './mensen.ts';
import { AANBIEDER_IN_NOOD, ANDERE_AANBIEDER, BANK, GEMEENTE, INSPECTIE, JEUGDREGIO } from './partijen.ts';

const PARTIJEN = [AANBIEDER_IN_NOOD, ANDERE_AANBIEDER, BANK, GEMEENTE, INSPECTIE, JEUGDREGIO];

/** Every act of the demo has a key of its own, so that the same demo is the same chain. */
const sleutelVan = (wat: string): string => {
  const h = createHash('sha256').update(`demo-draaiboek/${wat}`).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`;
};

/** One draaiboek in herstelplan and one in overdracht, by the same doors as people use. A second time it changes nothing. */
export async function laadDraaiboeken(database: Database, voortgang: (regel: string) => void): Promise<void> {
  const wereld = await leesDraaiboekwereld(
    database.db,
    { leider: emailVan('anouk'), ontvanger: emailVan('jelle'), gemeente: emailVan('eefje') },
    AANBIEDER_IN_NOOD,
    PARTIJEN,
  );
  if (!wereld || wereld.aantal > 0) return;
  await overdracht(database, wereld);
  await herstelplan(database, wereld);
  voortgang('Draaiboeken geopend: 2');
}

/** A dossier on which things happen on days before the last day of the demo. */
function maakSpeler(database: Database, { dader, partij }: Draaiboekwereld, naam: string) {
  const dossiers = maakDossiers([draaiboekKamer]);
  let werk: Werkdossier;
  let teller = 0;
  const wie = (geleden: number) => {
    teller += 1;
    return {
      dader,
      nu: moment(plusDagen(datum(LAATSTE_DAG), -geleden), 60 + teller),
      sleutel: sleutelVan(`${naam}/${teller}`),
    };
  };
  return {
    async open(geleden: number, onderwerp: Draaiboekwereld['zorgelijk'], velden: object) {
      const { nu, sleutel } = wie(geleden);
      const { organisatieId, kvk, naam: aanbieder } = onderwerp;
      const opening = {
        procedure: 'draaiboek',
        titel: `Draaiboek ${aanbieder}`,
        velden: { ...velden },
        partij,
        sleutel,
      };
      werk = await dossiers.open(
        database,
        { ...opening, onderwerp: { soort: 'aanbieder', organisatieId, kvk, naam: aanbieder } },
        dader,
        nu,
      );
    },
    async doe(geleden: number, opdracht: object) {
      werk = await dossiers.doe(database, werk.id, opdracht as Opdracht, wie(geleden));
    },
    /** Says that a task of the procedure is done. */
    async klaar(geleden: number, code: string, door: Dader) {
      const taak = werk.stand.taken.find((een) => een.code === code && een.stand === 'open')?.id ?? '';
      const opdracht: Opdracht = { soort: 'taakKlaar', taak, toelichting: '' };
      werk = await dossiers.doe(database, werk.id, opdracht, { ...wie(geleden), dader: door });
    },
    async stap(geleden: number, overgang: string, grond: string) {
      const opdracht = { soort: 'overgang', overgang, van: werk.stand.toestand, velden: {}, reden: grond, grond };
      werk = await dossiers.doe(database, werk.id, opdracht as Opdracht, wie(geleden));
    },
    /** @returns number of the event */
    async leg(geleden: number, onderdeel: object, door: Dader = dader) {
      const heel = { locatie: '', naam: '', toelichting: '', bestand: null, ...onderdeel } as unknown as Onderdeel;
      // Behind it may come tasks that it made.
      const nummer = werk.stand.nummer + 1;
      werk = await voerUit(dossiers, database, werk.id, heel, { ...wie(geleden), dader: door });
      return nummer;
    },
  };
}

async function nodigUit(
  speler: ReturnType<typeof maakSpeler>,
  geleden: number,
  wereld: Draaiboekwereld,
  rollen: object,
) {
  for (const [naam, rol] of Object.entries(rollen)) {
    const partijId = wereld.partijen.get(naam);
    if (partijId !== undefined) await speler.doe(geleden, { soort: 'deelnemerErbij', partijId, rol, tot: null });
  }
}

async function overdracht(database: Database, wereld: Draaiboekwereld): Promise<void> {
  const s = maakSpeler(database, wereld, 'overdracht');
  await s.open(40, wereld.inNood, {
    cruciaal: true,
    cruciaalGrond:
      'Gesloten jeugdhulp en pleegzorg: een groep van de Subsidieregeling continuïteit cruciale jeugdzorg.',
    aanleiding: 'De toezichthouder besloot dat de hulp aan jongeren bij deze aanbieder niet zeker is.',
  });
  await nodigUit(s, 39, wereld, {
    [AANBIEDER_IN_NOOD]: 'aanbieder',
    [GEMEENTE]: 'coordinerendeGemeente',
    [JEUGDREGIO]: 'regio',
    [ANDERE_AANBIEDER]: 'ontvanger',
    [INSPECTIE]: 'inspectie',
    [BANK]: 'bank',
  });
  await s.stap(35, 'kiesContinuiteitsplan', 'De aanbieder kan het herstel niet zelf betalen.');
  await s.leg(34, { soort: 'prognose', weken: wekenVanaf(26, 900_000, -60_000) });
  await s.leg(33, { soort: 'sleutel' });
  await s.doe(33, { soort: 'velden', velden: { regievoerder: 'Marga Regelinkstra' } });
  await s.klaar(33, 'regie', wereld.gemeente);
  await s.klaar(33, 'kosten', wereld.gemeente);
  await s.leg(32, { soort: 'kosten', omschrijving: 'Regievoerder en tijdelijke huur', centen: 125_000_000 });
  await s.stap(20, 'beginOverdracht', 'De overname ging niet door en de lonen zijn niet zeker.');
  const verblijf = await s.leg(19, {
    soort: 'groepErbij',
    gebied: 'GM1674',
    hulpvorm: 'verblijf',
    locatie: 'Groep De Boei',
    aantal: 8,
  });
  await s.leg(19, { soort: 'groepErbij', gebied: 'GM1674', hulpvorm: 'pleegzorg', aantal: 14 });
  await s.klaar(19, 'bord', wereld.gemeente);
  const plekken = { hulpvorm: 'verblijf', plekken: 10, vanaf: plusDagen(datum(LAATSTE_DAG), -10) };
  const partijId = wereld.partijen.get(ANDERE_AANBIEDER) ?? null;
  const aanbod = await s.leg(18, { soort: 'aanbod', partijId, naam: ANDERE_AANBIEDER, ...plekken });
  await s.leg(17, { soort: 'toewijzen', groep: verblijf, aanbod });
  // A receiving provider accepts for itself.
  await s.leg(16, { soort: 'aannemen', groep: verblijf }, wereld.ontvanger);
  await s.leg(14, { soort: 'realisatie', weken: wekenVanaf(3, 880_000, -85_000) });
  for (const [geleden, aantal] of [
    [9, 2],
    [8, 1],
    [3, 2],
  ] as const)
    await s.leg(geleden, {
      soort: 'overgedragen',
      groep: verblijf,
      aantal,
      dag: plusDagen(datum(LAATSTE_DAG), -geleden),
    });
}

async function herstelplan(database: Database, wereld: Draaiboekwereld): Promise<void> {
  const s = maakSpeler(database, wereld, 'herstel');
  await s.open(60, wereld.zorgelijk, {
    cruciaal: wereld.zorgelijk.cruciaal,
    cruciaalGrond: wereld.zorgelijk.cruciaal ? 'Pleegzorg, zie het register.' : 'Volgt het draaiboek vrijwillig.',
    aanleiding: 'De toezichthouder besloot dat herstel van deze aanbieder begeleiding vraagt.',
  });
  await s.stap(50, 'kiesHerstelplan', 'De aanbieder heeft een plan en de bank blijft.');
  await s.leg(48, {
    soort: 'mijlpaalErbij',
    naam: 'Ziekteverzuim onder 7 procent',
    voor: 'aanbieder',
    tot: plusDagen(datum(LAATSTE_DAG), 60),
  });
  const tarief = {
    naam: 'Nieuw tarief afgesproken met de gemeenten',
    voor: 'aanbieder',
    tot: plusDagen(datum(LAATSTE_DAG), -12),
  };
  const mijlpaal = await s.leg(47, { soort: 'mijlpaalErbij', ...tarief });
  await s.leg(20, { soort: 'voortgang', besluit: 'go', grond: 'De eerste mijlpalen zijn op tijd.' });
  await s.leg(13, { soort: 'mijlpaalKlaar', mijlpaal, bewijs: 'Getekende afspraak van drie gemeenten.' });
}

/** Weeks in a row of which the balance changes by as much each week. */
const wekenVanaf = (aantal: number, begin: number, stap: number) =>
  Array.from({ length: aantal }, (_, i) => ({
    week: `${i < 13 ? 2026 : 2027}-W${String(i < 13 ? 41 + i : i - 12).padStart(2, '0')}`,
    stand: begin + i * stap,
  }));
