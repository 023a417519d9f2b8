import { datum } from '../../src/kernel/datum.ts';
import type { Verhaal } from '../profiel.ts';
import { binnen, glijdend } from './hulp.ts';

/** Stories in which money is the beginning. */

const langzaamAfglijden: Verhaal = {
  titel: 'Langzaam afglijden',
  oorzaken: ['financieel', 'personeel'],
  uitleg:
    'De marge daalt elk kwartaal een klein beetje. Geen enkel kwartaal valt op, maar de lijn wel: de solvabiliteit zakt in drie jaar van bijna 30% naar onder de 20%. Kijk naar de kleine grafieken en naar de treden in de tijd.',
  profiel: {
    kvk: '99000101',
    naam: 'Zorggroep Maanvaren',
    jeugdregio: 'JZ14',
    soorten: ['jeugdhulp'],
    jeugdomzet: 47_500_000,
    hulpvormen: ['ambulant', 'dagbehandeling', 'verblijf', 'pleegzorg'],
    solvabiliteit: 0.275,
    marge: 0.009,
    margeSpreiding: 0.002,
    balans: 0.36,
    kas: 0.1,
    groei: 0.07,
  },
  ingreep: (k) => ({
    marge: glijdend(k, '2023-K2', '2025-K3', 0, -0.034),
    pnil: glijdend(k, '2023-K2', '2026-K1', 0, 0.07),
    verzuim: glijdend(k, '2023-K2', '2026-K1', 0, 1.2),
  }),
  gebeurtenissen: [
    {
      datum: datum('2025-10-06'),
      soort: 'bestuurderWeg',
      toelichting: 'De bestuurder is vertrokken. Een interim-bestuurder begint in november.',
    },
  ],
  besluiten: [
    {
      op: datum('2024-12-03'),
      trede: 2,
      reden: 'De marge daalt al vijf kwartalen. Er is nog geen acuut probleem. Wij voeren elk kwartaal een gesprek.',
    },
    {
      op: datum('2025-09-18'),
      trede: 3,
      reden: 'Het resultaat is over vier kwartalen negatief. De aanbieder maakt een herstelplan.',
    },
    {
      op: datum('2026-06-09'),
      trede: 4,
      reden: 'Het herstelplan levert te weinig op en de solvabiliteit nadert 20%. De gemeenten zijn betrokken.',
    },
  ],
};

const plotselingeVal: Verhaal = {
  titel: 'Plotselinge val',
  oorzaken: ['financieel'],
  uitleg:
    'Tot midden 2025 lijkt alles in orde. Dan breekt de aanbieder een afspraak met de bank, komt onder bijzonder beheer en gaat binnen acht maanden failliet. Zet de datum bovenaan op 1 oktober 2025 en daarna op vandaag: wat was toen al te zien?',
  profiel: {
    kvk: '99000118',
    naam: 'Stichting Kobaltsteven',
    jeugdregio: 'JZ29',
    soorten: ['jeugdhulp'],
    jeugdomzet: 31_000_000,
    hulpvormen: ['verblijf', 'crisis', 'ambulant'],
    solvabiliteit: 0.24,
    marge: 0.01,
    margeSpreiding: 0.004,
    kas: 0.09,
  },
  ingreep: (k) => ({
    ...(binnen(k, '2025-K3') && { marge: -0.11, leegloop: 0.012, vertraagd: 0.02, pnil: 0.12, verzuim: 2.5 }),
    ...(binnen(k, '2025-K4') && { marge: -0.15, leegloop: 0.016, convenantGebroken: true, omzet: 0.9 }),
    ...(binnen(k, '2026-K1') && { bijzonderBeheer: true, marge: -0.2, leegloop: 0.02 }),
  }),
  gebeurtenissen: [
    {
      datum: datum('2025-11-20'),
      soort: 'convenantbreuk',
      toelichting: 'De solvabiliteit is lager dan met de bank is afgesproken.',
    },
    { datum: datum('2026-01-14'), soort: 'bijzonderBeheer', toelichting: 'De bank kijkt bij elke grote uitgave mee.' },
    {
      datum: datum('2026-03-30'),
      soort: 'bankZegtKredietOp',
      toelichting: 'De bank wil het krediet voor 1 mei terug.',
    },
    {
      datum: datum('2026-05-12'),
      soort: 'uitstelVanBetaling',
      toelichting: 'De rechtbank heeft voorlopig uitstel van betaling gegeven.',
    },
    {
      datum: datum('2026-06-02'),
      soort: 'faillissement',
      toelichting: 'De rechtbank heeft het faillissement uitgesproken. De hulp gaat over naar drie andere aanbieders.',
    },
  ],
  levering: { '2026-K1': { dagen: 58 }, '2026-K2': { dagen: null }, '2026-K3': { dagen: null } },
  besluiten: [
    {
      op: datum('2025-11-27'),
      trede: 4,
      reden:
        'Groot verlies in één kwartaal en een gebroken afspraak met de bank. Wij spreken bestuur en regio deze week.',
    },
    {
      op: datum('2026-01-20'),
      trede: 5,
      reden: 'De bank heeft de aanbieder onder bijzonder beheer gesteld. Het geld is binnen acht weken op.',
    },
    {
      op: datum('2026-05-12'),
      trede: 6,
      reden: 'Uitstel van betaling. De regio draagt de hulp over volgens het continuïteitsplan.',
    },
  ],
};

const verborgenVerlies: Verhaal = {
  titel: 'Een eenmalige bate verbergt een verlies',
  oorzaken: ['financieel'],
  uitleg:
    'In het tweede kwartaal van 2026 verkoopt de aanbieder een gebouw. Het nettoresultaat is daardoor positief, maar zonder de verkoop is er verlies. Baken laat beide zien, en de verkoop haalt het signaal niet weg.',
  profiel: {
    kvk: '99000125',
    naam: 'Glimvlonder Jeugdhulp',
    jeugdregio: 'JZ33',
    soorten: ['jeugdhulp'],
    jeugdomzet: 28_500_000,
    hulpvormen: ['ambulant', 'gezinshuis', 'verblijf'],
    solvabiliteit: 0.26,
    marge: 0.008,
    margeSpreiding: 0.003,
    balans: 0.6,
  },
  ingreep: (k) => ({
    ...(binnen(k, '2025-K3') && { marge: -0.028 }),
    ...(k === '2026-K2' && { incidenteleBaten: 0.042, verkocht: 0.05 }),
  }),
  besluiten: [
    {
      op: datum('2026-03-10'),
      trede: 3,
      reden: 'Twee kwartalen verlies. De aanbieder heeft geen plan dat het verlies stopt.',
    },
    {
      op: datum('2026-08-27'),
      trede: 3,
      reden:
        'De winst komt alleen door de verkoop van een gebouw. Zonder die verkoop is er nog steeds verlies, dus de trede blijft 3.',
    },
  ],
};

const salarissenTeLaat: Verhaal = {
  titel: 'Salarissen te laat betaald',
  oorzaken: ['financieel'],
  uitleg:
    'In februari 2026 krijgen medewerkers maar een deel van hun salaris, in maart niets. De cijfers over dat kwartaal komen pas in mei: hier zijn gebeurtenissen sneller dan cijfers.',
  profiel: {
    kvk: '99000132',
    naam: 'Jeugdzorg Hagelrak',
    jeugdregio: 'JZ36',
    soorten: ['jeugdhulp'],
    jeugdomzet: 9_400_000,
    hulpvormen: ['gezinshuis', 'ambulant'],
    solvabiliteit: 0.14,
    marge: 0,
    margeSpreiding: 0.006,
    kas: 0.06,
    krediet: 0.015,
    balans: 0.42,
  },
  ingreep: (k) => ({
    ...(binnen(k, '2025-K2') && { marge: -0.03, leegloop: 0.004 }),
    ...(binnen(k, '2025-K4') && { marge: -0.05, leegloop: 0.009, vertraagd: 0.025 }),
  }),
  levering: { '2026-K3': { komtNog: true } },
  gebeurtenissen: [
    {
      datum: datum('2026-02-24'),
      soort: 'salarissenDeelsBetaald',
      toelichting: 'Medewerkers kregen 70% van hun salaris.',
    },
    {
      datum: datum('2026-03-24'),
      soort: 'salarissenNietBetaald',
      toelichting: 'Op de betaaldag is geen salaris betaald.',
      bekendOp: datum('2026-03-25'),
    },
    {
      datum: datum('2026-04-10'),
      soort: 'noodlening',
      toelichting: 'Vijf gemeenten lenen samen geld om de salarissen te betalen.',
    },
    { datum: datum('2026-04-13'), soort: 'salarissenHersteld', toelichting: 'De achterstand in salaris is betaald.' },
  ],
  besluiten: [
    {
      op: datum('2025-09-02'),
      trede: 3,
      reden: 'De buffer is klein en het resultaat negatief. De aanbieder maakt een herstelplan.',
    },
    {
      op: datum('2026-02-26'),
      trede: 5,
      reden: 'De salarissen zijn niet helemaal betaald. Wij overleggen dagelijks met de regio.',
    },
    {
      op: datum('2026-09-15'),
      trede: 5,
      reden: 'De salarissen worden weer betaald, maar met geleend geld. Zonder nieuw tarief keert het probleem terug.',
    },
  ],
};

export const GELD: readonly Verhaal[] = [langzaamAfglijden, plotselingeVal, verborgenVerlies, salarissenTeLaat];
