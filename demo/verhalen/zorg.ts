import { datum } from '../../src/kernel/datum.ts';
import type { Verhaal } from '../profiel.ts';
import { binnen, glijdend } from './hulp.ts';

/** Stories in which the help itself is the beginning. */

const verliesOpJeugd: Verhaal = {
  titel: 'Verlies op jeugd in een gezonde groep',
  oorzaken: ['financieel'],
  uitleg:
    'De ggz-groep als geheel maakt winst en heeft een ruime reserve. De jeugdtak verliest elk jaar geld. Wie alleen naar de groep kijkt, ziet niets; het risico is dat de groep met jeugdhulp stopt.',
  profiel: {
    kvk: '99000163',
    naam: 'Ggz-groep Saffiermeander',
    jeugdregio: 'JZ28',
    soorten: ['jeugdhulp', 'ggz'],
    jeugdomzet: 19_500_000,
    aandeelJeugd: 0.16,
    hulpvormen: ['jeugd-ggz', 'verblijf'],
    solvabiliteit: 0.34,
    marge: 0.024,
    margeSpreiding: 0.002,
    kas: 0.14,
  },
  ingreep: (k) => ({ margeJeugd: glijdend(k, '2023-K4', '2025-K4', -0.03, -0.095) }),
  gebeurtenissen: [
    {
      datum: datum('2026-05-19'),
      soort: 'locatieSluit',
      toelichting: 'De groep sluit een van de twee klinieken voor jongeren.',
    },
  ],
  besluiten: [
    {
      op: datum('2024-09-10'),
      trede: 2,
      reden: 'De jeugdtak maakt verlies. De groep kan dat dragen en zegt jeugdhulp te willen blijven doen.',
    },
    {
      op: datum('2026-05-26'),
      trede: 3,
      reden:
        'De groep sluit een kliniek voor jongeren en praat over stoppen met jeugdhulp. Wij bespreken met de regio wie de hulp kan overnemen.',
    },
  ],
};

const certificaatKwijt: Verhaal = {
  titel: 'Een GI raakt haar certificaat kwijt',
  oorzaken: ['personeel'],
  uitleg:
    'De cijfers van deze gecertificeerde instelling waren niet slecht. Toch moet ze haar werk overdragen, omdat haar certificaat in april 2026 is ingetrokken. Eén gebeurtenis weegt hier zwaarder dan alle kengetallen.',
  profiel: {
    kvk: '99000170',
    naam: 'Jeugdbescherming Zwaluwbaken',
    jeugdregio: 'JZ38',
    soorten: ['gi'],
    jeugdomzet: 17_600_000,
    solvabiliteit: 0.23,
    marge: 0.006,
    margeSpreiding: 0.004,
    verzuim: 8.1,
  },
  ingreep: (k) => ({
    verzuim: glijdend(k, '2025-K1', '2026-K1', 0, 2.4),
    vacatures: glijdend(k, '2025-K1', '2026-K1', 0, 0.08),
    ...(binnen(k, '2025-K3', '2025-K4') && { certificaatMaanden: 5 }),
    ...(binnen(k, '2026-K1') && { certificaatMaanden: 2 }),
    ...(binnen(k, '2026-K2') && { certificaatMaanden: 0, omzet: 0.75, marge: -0.025 }),
  }),
  gebeurtenissen: [
    {
      datum: datum('2025-09-30'),
      soort: 'certificaatTijdelijk',
      toelichting: 'Het nieuwe certificaat geldt maar zes maanden: er zijn te weinig vaste jeugdbeschermers.',
    },
    {
      datum: datum('2026-04-15'),
      soort: 'certificaatIngetrokken',
      toelichting: 'Het certificaat is ingetrokken. De maatregelen gaan over naar andere instellingen.',
    },
  ],
  besluiten: [
    {
      op: datum('2025-10-07'),
      trede: 3,
      reden: 'Het certificaat geldt maar zes maanden. Er staan te veel banen open om aan de eisen te voldoen.',
    },
    {
      op: datum('2026-04-15'),
      trede: 5,
      reden: 'Zonder certificaat mag de instelling haar werk niet doen. De gemeenten regelen de overdracht.',
    },
  ],
};

const kleineSpecialist: Verhaal = {
  titel: 'Kleine specialist, door een regio aangewezen',
  oorzaken: ['financieel', 'minderVraag'],
  uitleg:
    'Deze aanbieder heeft een jeugdomzet van nog geen miljoen euro en valt dus niet vanzelf onder het EWS. De regio heeft hem aangewezen, omdat niemand anders deze hulp kan geven. Bijna al het geld komt van drie opdrachtgevers.',
  profiel: {
    kvk: '99000187',
    naam: 'Kinderhuis Waterjufferlantaarn',
    jeugdregio: 'JZ03',
    soorten: ['jeugdhulp'],
    jeugdomzet: 940_000,
    hulpvormen: ['gezinshuis'],
    gebied: 3,
    aangewezen: {
      reden: 'Enige plek in Noord-Holland voor kinderen met een zeldzame stofwisselingsziekte.',
      van: datum('2023-02-01'),
    },
    solvabiliteit: 0.19,
    marge: 0.001,
    margeSpreiding: 0.006,
    aandeelTopDrie: 0.96,
    kas: 0.1,
  },
  ingreep: (k) => (binnen(k, '2025-K4') ? { marge: -0.018 } : {}),
  besluiten: [
    { op: datum('2024-03-12'), trede: 2, reden: 'Kleine reserve, maar een vast contract tot en met 2026.' },
    {
      op: datum('2026-05-28'),
      trede: 3,
      reden: 'Er is verlies en het grootste contract loopt eind 2026 af. De hulp is moeilijk te vervangen.',
    },
  ],
};

const herstel: Verhaal = {
  titel: 'Herstel',
  oorzaken: ['financieel', 'personeel'],
  uitleg:
    'In 2024 stond deze aanbieder op trede 5. Met een herstelplan, nieuwe tarieven en minder inhuur ging het stap voor stap beter: trede 3 in 2025, trede 2 in 2026. De besluiten en hun redenen staan onder elkaar.',
  profiel: {
    kvk: '99000194',
    naam: 'Zorggroep Dauwanker',
    jeugdregio: 'JZ02',
    soorten: ['jeugdhulp'],
    jeugdomzet: 38_500_000,
    hulpvormen: ['pleegzorg', 'verblijf', 'ambulant', 'crisis'],
    solvabiliteit: 0.22,
    marge: 0.012,
    margeSpreiding: 0.002,
    balans: 0.42,
    kas: 0.075,
    krediet: 0.02,
    pnil: 0.2,
  },
  ingreep: (k) => ({
    marge: binnen(k, '2024-K2') ? glijdend(k, '2024-K2', '2025-K1', -0.03, 0.018) : -0.052,
    leegloop: binnen(k, '2022-K4', '2024-K2') ? 0.008 : 0,
    pnil: glijdend(k, '2024-K2', '2025-K4', 0.06, -0.08),
  }),
  gebeurtenissen: [
    {
      datum: datum('2024-02-20'),
      soort: 'noodsteun',
      toelichting: 'Gemeenten betalen een deel van de omzet van 2024 vooruit.',
    },
    {
      datum: datum('2025-07-01'),
      soort: 'noodsteunBeeindigd',
      toelichting: 'De steun is niet meer nodig en is verrekend.',
    },
  ],
  besluiten: [
    {
      op: datum('2023-02-21'),
      trede: 4,
      reden: 'Groot verlies en steeds minder geld. De aanbieder maakt een herstelplan met de gemeenten.',
    },
    {
      op: datum('2024-02-22'),
      trede: 5,
      reden: 'Zonder steun is het geld in april op. De gemeenten leiden het continuïteitsplan.',
    },
    {
      op: datum('2025-03-11'),
      trede: 4,
      reden: 'De inhuur daalt en de nieuwe tarieven helpen. Het geld is genoeg voor een jaar.',
    },
    {
      op: datum('2025-09-02'),
      trede: 3,
      reden: 'Drie kwartalen winst en de steun is terugbetaald. De solvabiliteit is nog te laag.',
    },
    {
      op: datum('2026-06-16'),
      trede: 2,
      reden: 'Een jaar lang winst en genoeg geld. De reserve moet nog groeien; wij volgen dat elk kwartaal.',
    },
  ],
};

const opnamestop: Verhaal = {
  titel: 'Opnamestop',
  oorzaken: ['personeel', 'financieel'],
  uitleg:
    'In oktober 2025 mag deze aanbieder geen nieuwe jongeren opnemen, omdat er te weinig vaste mensen zijn. De bezetting daalt, daarna de omzet. De stop is in juni 2026 opgeheven, maar het geld is nog niet terug.',
  profiel: {
    kvk: '99000217',
    naam: 'Stichting Schemerkade',
    jeugdregio: 'JZ07',
    soorten: ['jeugdhulp'],
    jeugdomzet: 16_900_000,
    hulpvormen: ['verblijf', 'crisis'],
    solvabiliteit: 0.25,
    marge: 0.009,
    margeSpreiding: 0.003,
  },
  ingreep: (k) => ({
    ...(binnen(k, '2025-K4', '2026-K2') && { omzet: 0.86, marge: -0.032, bezetting: 71, vacatures: 0.09, pnil: 0.1 }),
    ...(binnen(k, '2026-K3') && { omzet: 0.93, marge: -0.012, bezetting: 81, vacatures: 0.05 }),
  }),
  gebeurtenissen: [
    {
      datum: datum('2025-10-09'),
      soort: 'opnamestop',
      toelichting: 'Geen nieuwe opnames op drie van de vijf groepen.',
    },
    {
      datum: datum('2025-11-04'),
      soort: 'verscherptToezicht',
      toelichting: 'De inspectie stelt de aanbieder een half jaar onder verscherpt toezicht.',
    },
    {
      datum: datum('2026-05-04'),
      soort: 'verscherptToezichtBeeindigd',
      toelichting: 'De inspectie ziet genoeg verbetering.',
    },
    { datum: datum('2026-06-11'), soort: 'opnamestopOpgeheven', toelichting: 'Alle groepen nemen weer jongeren op.' },
  ],
  besluiten: [
    {
      op: datum('2025-10-14'),
      trede: 3,
      reden: 'Een opnamestop op drie groepen: de inkomsten dalen en de kosten blijven.',
    },
    {
      op: datum('2026-07-02'),
      trede: 3,
      reden: 'De stop is voorbij. De bezetting moet eerst terug op het oude niveau.',
    },
  ],
};

export const ZORG: readonly Verhaal[] = [verliesOpJeugd, certificaatKwijt, kleineSpecialist, herstel, opnamestop];
