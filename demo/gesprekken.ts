import { createHash } from 'node:crypto';
import { maakDossiers, type Onderwerp, type Opdracht } from '../src/handelen/dossier/index.ts';
import { gesprekKamer, overleg } from '../src/handelen/gesprekken/index.ts';
import { overlegKamer } from '../src/handelen/programma/index.ts';
import { type Datum, datum, plusDagen } from '../src/kernel/datum.ts';
import { type Database, inTransactie } from '../src/platform/database/index.ts';
import { STANDAARDNORMSET } from '../src/signaleren/urgentie/index.ts';
import * as store from './gesprekkenstore.ts';
import { LAATSTE_DAG, moment } from './kalender.ts';
import { emailVan } from './mensen.ts';
import { AANBIEDER_IN_NOOD, ANDERE_AANBIEDER, GEMEENTE, JEUGDREGIO } from './partijen.ts';
import { toeval } from './toeval.ts';
import { ZAAD } from './wereld.ts';

const dossiers = maakDossiers([gesprekKamer, overlegKamer]);
const omgeving = { dossiers, normset: STANDAARDNORMSET, naVastleggen: async () => undefined };

/** Every act of the demo has a key of its own, so that the same demo is the same chain. */
const sleutelVan = (wat: string): string => {
  const h = createHash('sha256').update(`demo-gesprek/${wat}`).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`;
};

type Mens = NonNullable<Awaited<ReturnType<typeof store.leesDader>>>;

/** A meeting that is played through the same doors as people use, on days of the past. */
function speel(database: Database, { dader, partij }: Mens, wat: string) {
  let id = 0;
  let teller = 0;
  const wie = (dag: Datum) => {
    teller += 1;
    return { dader, nu: moment(dag, 30 + teller), sleutel: sleutelVan(`${wat}/${teller}`) };
  };
  const doe = (dag: Datum, opdracht: object) => dossiers.doe(database, id, opdracht as Opdracht, wie(dag));
  return {
    async open(dag: Datum, procedure: string, titel: string, onderwerp: Onderwerp, velden: object) {
      const { nu, sleutel } = wie(dag);
      const opening = { procedure, titel, onderwerp, velden: { ...velden }, partij, sleutel };
      id = (await dossiers.open(database, opening, dader, nu)).id;
      if (dader.persoonId) await doe(dag, { soort: 'eigenaar', persoon: dader.persoonId });
    },
    doe,
    async stap(dag: Datum, overgang: string, velden: object = {}, grond = '') {
      const { stand } = await dossiers.lees(database, id);
      await doe(dag, { soort: 'overgang', overgang, van: stand.toestand, velden, reden: grond, grond });
    },
    async bereidVoor(dag: Datum) {
      const { sleutel, ...rest } = wie(dag);
      await overleg.bereidVoor(database, omgeving, id, sleutel, rest);
    },
    /** A point with what was said about it. */
    async punt(dag: Datum, titel: string, tekst: string) {
      const { sleutel, ...rest } = wie(dag);
      const punt = sleutelVan(`${wat}/punt/${titel}`);
      await overleg.bewaarPunt(
        database,
        omgeving,
        id,
        { id: punt, sleutel, titel, aanleiding: '', vervallen: false },
        rest,
      );
      if (tekst === '') return;
      const zegt = wie(dag);
      await overleg.bewaarBevinding(
        database,
        omgeving,
        id,
        { punt, sleutel: zegt.sleutel, tekst, besproken: true, nummer: 0 },
        zegt,
      );
    },
    async verslag(dag: Datum) {
      const { sleutel, ...rest } = wie(dag);
      await overleg.maakVerslag(database, omgeving, id, sleutel, rest);
    },
  };
}

const terug = (dagen: number): Datum => plusDagen(datum(LAATSTE_DAG), -dagen);

/** Talks and quarterly meetings in several states, and when the others were spoken to. A second time it changes nothing. */
export async function laadGesprekken(database: Database, voortgang: (regel: string) => void): Promise<void> {
  const casper = await store.leesDader(database.db, emailVan('casper'));
  const anouk = await store.leesDader(database.db, emailVan('anouk'));
  if (!casper || !anouk || (await store.heeftGesprekken(database.db))) return;
  await inTransactie(database, async (trx) => {
    const eigen = { ...database, db: trx.db, lopend: trx };
    await schrijfEerdere(eigen, casper.dader.naam);
    await speelGesprekken(eigen, casper);
    await speelOverleggen(eigen, anouk);
  });
  voortgang('Gesprekken en overleggen: 6');
}

/** Most were spoken to in time, some are late, a few never. */
async function schrijfEerdere({ db }: Database, door: string): Promise<void> {
  const kans = toeval(`${ZAAD}/gesprekken`);
  const rijen = (await store.leesAllePartners(db)).flatMap((partner) => {
    const [dagen, ooit] = [kans.heel(5, partner.soort === 'jeugdregio' ? 200 : 400), kans.kans(0.96)];
    const gebied = partner.soort === 'gemeente' ? partner.gemeentecode : partner.regiocode;
    const organisatieId = partner.soort === 'aanbieder' ? partner.organisatieId : null;
    if (!ooit || (organisatieId === null && (partner.soort === 'aanbieder' || gebied === null))) return [];
    const dag = terug(dagen);
    return [{ organisatieId, gebied: organisatieId === null ? gebied : null, gevoerdOp: dag, op: moment(dag, 400) }];
  });
  await store.schrijfEerdere(db, door, rijen);
}

async function speelGesprekken(database: Database, casper: Mens): Promise<void> {
  const begin = async (naam: string, wat: string, dag: Datum, velden: { datum: Datum; tijd?: string }) => {
    const partner = await store.leesPartner(database.db, naam);
    if (!partner) return undefined;
    const onderwerp = (
      partner.kvk !== null
        ? { soort: 'aanbieder', organisatieId: partner.organisatieId, kvk: partner.kvk, naam: partner.naam }
        : {
            soort: partner.soort,
            code: partner.gemeentecode ?? partner.regiocode,
            naam: partner.naam.replace(/^\w+ /, ''),
          }
    ) as Onderwerp;
    const spel = speel(database, casper, wat);
    await spel.open(dag, 'accountgesprek', `Accountgesprek met ${naam}`, onderwerp, {
      duur: 60,
      wijze: 'video',
      ...velden,
    });
    await spel.doe(dag, { soort: 'deelnemerErbij', partijId: partner.id, rol: 'gesprekspartner', tot: null });
    return spel;
  };

  const vorig = await begin(AANBIEDER_IN_NOOD, 'nood-1', terug(60), { datum: terug(46), tijd: '10:00' });
  if (vorig) {
    await vorig.stap(terug(59), 'nodigUit');
    await vorig.stap(terug(46), 'voer', {
      gevoerdOp: terug(46),
      aanwezigen: 'Bestuurder en controller van de aanbieder, accountmanager',
    });
    await vorig.punt(
      terug(46),
      'Liquiditeit tot de winter',
      'De lening van de gemeenten dekt de salarissen tot en met december. Daarna is er geld voor drie weken.',
    );
    await vorig.punt(
      terug(46),
      'Tarief voor 2027',
      'De aanbieder vindt het etmaaltarief te laag en onderbouwt dat met een kostprijsonderzoek.',
    );
    await vorig.doe(terug(46), {
      soort: 'taakErbij',
      naam: 'Stuur de liquiditeitsprognose per week',
      uitleg: '',
      voor: 'gesprekspartner',
      persoon: null,
      tot: terug(20),
    });
    await vorig.doe(terug(46), {
      soort: 'taakErbij',
      naam: 'Bespreek het voorschot met de regio',
      uitleg: '',
      voor: 'accountmanager',
      persoon: null,
      tot: terug(-10),
    });
    await vorig.verslag(terug(45));
    await vorig.stap(terug(45), 'legVoor');
    await vorig.stap(terug(38), 'stelVast', {}, 'De aanbieder liet per mail weten dat het verslag klopt.');
  }
  const komend = await begin(AANBIEDER_IN_NOOD, 'nood-2', terug(8), { datum: terug(-13), tijd: '14:00' });
  if (komend) {
    await komend.stap(terug(7), 'nodigUit');
    await komend.bereidVoor(terug(1));
  }
  const gemeente = await begin(GEMEENTE, 'gemeente', terug(30), { datum: terug(9), tijd: '09:30' });
  if (gemeente) {
    await gemeente.stap(terug(29), 'nodigUit');
    await gemeente.stap(terug(9), 'voer', {
      gevoerdOp: terug(9),
      aanwezigen: 'Contractmanager van de gemeente, accountmanager',
    });
    await gemeente.punt(
      terug(9),
      'Inkoop voor 2027',
      'De gemeente verlengt de contracten met een jaar en past de tarieven aan het loon aan.',
    );
    await gemeente.verslag(terug(6));
    await gemeente.stap(terug(6), 'legVoor');
  }
  const regio = await begin(JEUGDREGIO, 'regio', terug(5), { datum: terug(-18), tijd: '11:00' });
  if (regio) {
    await regio.punt(terug(5), 'Wachttijd voor verblijf', '');
    await regio.stap(terug(4), 'nodigUit');
  }
  await begin(ANDERE_AANBIEDER, 'ander', terug(3), { datum: terug(-40) });
}

async function speelOverleggen(database: Database, anouk: Mens): Promise<void> {
  const partijen = await store.leesConvenantpartijen(database.db);
  const begin = async (wat: string, dag: Datum, op: Datum) => {
    const spel = speel(database, anouk, wat);
    const titel = `Kwartaaloverleg ${op.split('-').reverse().join('-')}`;
    await spel.open(dag, 'kwartaaloverleg', titel, { soort: 'geen' }, { datum: op, tijd: '13:00', plaats: 'Utrecht' });
    for (const { id } of partijen)
      await spel.doe(dag, { soort: 'deelnemerErbij', partijId: id, rol: 'convenantpartij', tot: null });
    await spel.stap(dag, 'nodigUit');
    return spel;
  };
  const vorig = await begin('overleg-1', terug(100), terug(76));
  await vorig.stap(terug(76), 'houd', { gevoerdOp: terug(76), aanwezigen: 'Alle partijen' });
  await vorig.punt(
    terug(76),
    'Gebruik van het meldpunt',
    'Besloten: het formulier wordt korter. Alleen wat nodig is om te kunnen terugbellen, blijft verplicht.',
  );
  await vorig.punt(terug(76), 'Overdracht bij trede 5', 'Besloten: elke regio wijst een vast aanspreekpunt aan.');
  await vorig.doe(terug(76), {
    soort: 'taakErbij',
    naam: 'Stuur de lijst met aanspreekpunten',
    uitleg: '',
    voor: 'convenantpartij',
    persoon: null,
    tot: terug(-12),
  });
  await vorig.verslag(terug(74));
  await vorig.stap(terug(70), 'stelVast', {}, 'Alle partijen reageerden op de besluitenlijst.');
  const komend = await begin('overleg-2', terug(20), terug(-14));
  await komend.punt(terug(10), 'Evaluatie van het convenant', '');
}
