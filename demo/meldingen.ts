import { createHash } from 'node:crypto';
import { maakDossiers, type Opdracht } from '../src/handelen/dossier/index.ts';
import { deel, MELDKAMER, type NieuweMelding, ontvang, voegSamen, zetDoor } from '../src/handelen/meldpunt/index.ts';
import { plusDagen } from '../src/kernel/datum.ts';
import type { Database } from '../src/platform/database/index.ts';
import { LAATSTE_DAG, moment } from './kalender.ts';
import { leesMeldwereld, telMeldingen } from './meldingenstore.ts';
import { emailVan } from './mensen.ts';
import { AANBIEDER_IN_NOOD, ANDERE_AANBIEDER, JEUGDREGIO } from './partijen.ts';

/** What somebody reported in the demo, and what the meldpunt did with it. */
interface Verhaal {
  /** Days before the last day of the demo. */
  readonly geleden: number;
  /** Name of the provider in the register; without it only what the reporter wrote. */
  readonly aanbieder?: string;
  readonly melding: Omit<NieuweMelding, 'kvk' | 'sinds'>;
  readonly daarna?: 'inBehandeling' | 'vraag' | 'doorgezet' | 'gedeeld' | 'samengevoegd' | 'gesloten';
}

const contact = (naam: string, organisatie: string, vertrouwelijk: boolean) => ({
  ...{ naam, organisatie, vertrouwelijk, email: emailVan('melder'), telefoon: '', mailBijNieuws: true },
});

const VERHALEN: readonly Verhaal[] = [
  {
    geleden: 24,
    aanbieder: AANBIEDER_IN_NOOD,
    melding: {
      ...{ soortMelder: 'bank', urgentie: 'vandaag', overWie: AANBIEDER_IN_NOOD },
      watZietU: 'De rekening staat al drie weken voor het volle krediet rood. Wij overwegen het krediet op te zeggen.',
      contact: contact('Wouter Rekeningsma', 'Bank van de demonstratie', false),
    },
    daarna: 'gedeeld',
  },
  {
    geleden: 17,
    melding: {
      ...{ soortMelder: 'anders', urgentie: 'dezeWeek', overWie: 'Gezinshuis De Eik' },
      watZietU:
        'Het gezinshuis zoekt met spoed een nieuw pand. De huur loopt over twee maanden af en er is nog niets gevonden.',
      contact: null,
    },
    daarna: 'vraag',
  },
  {
    geleden: 12,
    aanbieder: ANDERE_AANBIEDER,
    melding: {
      ...{ soortMelder: 'gemeente', urgentie: 'later', overWie: ANDERE_AANBIEDER },
      watZietU: 'Het tarief voor ambulante hulp is volgens de aanbieder te laag. Hij wil het contract niet verlengen.',
      contact: contact('Sjoerd Inkoopstra', 'Gemeente in de regio', false),
    },
    daarna: 'doorgezet',
  },
  {
    geleden: 9,
    melding: {
      ...{ soortMelder: 'anders', urgentie: 'later', overWie: 'De zorg van mijn buurman' },
      watZietU: 'Mijn buurman wacht al lang op hulp voor zijn kind. Ik weet niet waar hij terechtkan.',
      contact: null,
    },
    daarna: 'gesloten',
  },
  {
    geleden: 2,
    aanbieder: AANBIEDER_IN_NOOD,
    melding: {
      ...{ soortMelder: 'anders', urgentie: 'vandaag', overWie: AANBIEDER_IN_NOOD },
      watZietU: 'Collega’s kregen deze maand maar een deel van hun salaris. Er is gezegd dat de rest later komt.',
      contact: contact('Marijke Stilstra', '', true),
    },
  },
  {
    geleden: 1,
    aanbieder: AANBIEDER_IN_NOOD,
    melding: {
      ...{ soortMelder: 'anders', urgentie: 'dezeWeek', overWie: AANBIEDER_IN_NOOD },
      watZietU: 'Het salaris is deze maand maar voor een deel betaald. Een deel van de collega’s zoekt ander werk.',
      contact: null,
    },
    daarna: 'samengevoegd',
  },
];

/** The same key every time: what was done once is not done again. */
const sleutelVan = (wat: string): string => {
  const hex = createHash('sha256').update(`demo melding ${wat}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Some reports in different states, through the doors that reporters and the meldpunt use. A second time it changes nothing. */
export async function laadMeldingen(database: Database, voortgang: (regel: string) => void): Promise<void> {
  if ((await telMeldingen(database.db)) > 0) return;
  const wereld = await leesMeldwereld(database.db, { account: emailVan('dirkje'), regio: JEUGDREGIO });
  if (!wereld) return;
  const dossiers = maakDossiers([MELDKAMER]);
  const { dader, regioId, kvks } = wereld;
  const kenmerken: string[] = [];
  for (const [i, { geleden, aanbieder, melding, daarna }] of VERHALEN.entries()) {
    const dag = plusDagen(LAATSTE_DAG, -geleden);
    const kvk = (aanbieder && kvks.get(aanbieder)) ?? null;
    const { dossier } = await ontvang(
      database,
      dossiers,
      { ...melding, kvk, sinds: null },
      { nu: moment(dag, 60 + i), sleutel: sleutelVan(`${i}`) },
    );
    kenmerken.push(dossier.kenmerk);
    const { id } = dossier;
    const later = (n: number) => moment(plusDagen(dag, n > 1 ? 1 : 0), 200 + n);
    const wie = (n: number) => ({ dader, nu: later(n), sleutel: sleutelVan(`${i} ${n}`) });
    const stap = (overgang: string, van: string, velden: Record<string, unknown>): Opdracht => ({
      ...{ soort: 'overgang', overgang, van, velden, reden: '', grond: '' },
    });
    if (daarna === 'gesloten') {
      const terugkoppeling =
        'Wij gaan over organisaties, niet over de hulp aan één gezin. De gemeente kan uw buurman helpen, en het AKJ helpt gratis bij een klacht.';
      await dossiers.doe(database, id, stap('sluit', 'ontvangen', { uitkomst: 'nietOnze', terugkoppeling }), wie(1));
      continue;
    }
    if (daarna === undefined) continue;
    await dossiers.doe(
      database,
      id,
      stap('neemIn', 'ontvangen', { voorrang: dossier.stand.velden.voorrang ?? 'gewoon' }),
      wie(1),
    );
    if (daarna === 'vraag') {
      const vraag = 'Weet u hoeveel kinderen er wonen, en wie met de verhuurder praat?';
      await dossiers.doe(database, id, stap('vraagMelder', 'inBehandeling', { vraag }), wie(2));
    }
    if (daarna === 'gedeeld') await deel(database, dossiers, id, 'Is dit al bekend?', wie(2));
    if (daarna === 'doorgezet') {
      const toelichting = 'Dit gaat over uw contract. Wilt u laten weten hoe het gesprek loopt?';
      await zetDoor(database, dossiers, id, { partijId: regioId, metNaam: true, toelichting }, wie(2));
    }
    if (daarna === 'samengevoegd') {
      const met = kenmerken[i - 1] ?? '';
      await voegSamen(database, dossiers, id, { met, reden: 'Gaat over hetzelfde salaris.' }, wie(2));
    }
  }
  voortgang(`Meldingen: ${VERHALEN.length}`);
}
