import { datum } from '../../src/kernel/datum.ts';
import type { Verhaal } from '../profiel.ts';
import { binnen } from './hulp.ts';

/** Stories about the figures themselves: late, wrong, absent, or just in. */

const teLaat: Verhaal = {
  titel: 'Levert steeds te laat',
  oorzaken: ['anders'],
  uitleg:
    'De cijfers zijn goed, maar komen vaak weken na de termijn. Te laat leveren is zelf een vroeg signaal. Zodra de cijfers er zijn, vervalt het.',
  profiel: {
    kvk: '99000231',
    naam: 'Reigerschijn Jeugdhulp',
    jeugdregio: 'JZ24',
    soorten: ['jeugdhulp'],
    jeugdomzet: 11_300_000,
    hulpvormen: ['ambulant', 'jeugd-ggz'],
    solvabiliteit: 0.36,
    marge: 0.027,
    margeSpreiding: 0.004,
    kas: 0.16,
    pnil: 0.15,
  },
  levering: {
    '2024-K2': { dagen: 68 },
    '2024-K4': { dagen: 88 },
    '2025-K1': { dagen: 74 },
    '2025-K3': { dagen: 81 },
    '2026-K1': { dagen: 92 },
    '2026-K2': { dagen: 77 },
    '2026-K3': { dagen: null },
  },
  besluiten: [
    {
      op: datum('2025-04-08'),
      trede: 2,
      reden:
        'De cijfers zijn goed, maar komen steeds te laat. De aanbieder heeft te weinig mensen op de administratie.',
    },
    {
      op: datum('2026-07-14'),
      trede: 2,
      reden: 'Weer te laat. Wij hebben een vaste datum afgesproken en bellen een week ervoor.',
    },
  ],
};

const verkeerdeKomma: Verhaal = {
  titel: 'Een verkeerde komma, later hersteld',
  oorzaken: ['anders'],
  uitleg:
    'Bij het eerste kwartaal van 2026 staat het eigen vermogen een factor tien te laag. Zes weken later komt de verbetering. Kies bovenaan "zoals bekend op 1 juni 2026": dan ziet u wat wij toen wisten. Beide cijfers blijven bewaard.',
  profiel: {
    kvk: '99000248',
    naam: 'Zorggroep Kastanjebries',
    jeugdregio: 'JZ39',
    soorten: ['jeugdhulp', 'gehandicaptenzorg'],
    jeugdomzet: 24_300_000,
    aandeelJeugd: 0.42,
    hulpvormen: ['dagbehandeling', 'verblijf', 'ambulant'],
    solvabiliteit: 0.33,
    marge: 0.024,
    margeSpreiding: 0.002,
    kas: 0.15,
    pnil: 0.1,
  },
  levering: { '2026-K1': { dagen: 41, fout: { factoren: { eigenVermogen: 0.1 }, hersteldNa: 43 } } },
  besluiten: [
    {
      op: datum('2026-05-19'),
      trede: 1,
      reden:
        'Het eigen vermogen is tien keer zo laag als het kwartaal ervoor, zonder verlies. Dat is waarschijnlijk een typefout. Wij hebben om verbetering gevraagd.',
    },
  ],
};

const levertNietMeer: Verhaal = {
  titel: 'Levert geen cijfers meer',
  oorzaken: ['anders'],
  uitleg:
    'Na het vierde kwartaal van 2025 is niets meer ontvangen. Baken vult niets in: de laatste bekende cijfers blijven staan, met hun datum, en het beeld is onvolledig. Niets horen is geen goed nieuws.',
  profiel: {
    kvk: '99000255',
    naam: 'Jeugdhulp Mistduiker',
    jeugdregio: 'JZ08',
    soorten: ['jeugdhulp'],
    jeugdomzet: 6_200_000,
    hulpvormen: ['ambulant', 'gezinshuis'],
    solvabiliteit: 0.22,
    marge: 0.004,
    margeSpreiding: 0.004,
  },
  ingreep: (k) => (binnen(k, '2025-K2') ? { marge: -0.012 } : {}),
  levering: {
    '2025-K4': { dagen: 71 },
    '2026-K1': { dagen: null },
    '2026-K2': { dagen: null },
    '2026-K3': { dagen: null },
  },
  gebeurtenissen: [
    {
      datum: datum('2026-03-17'),
      soort: 'accountantGewisseld',
      toelichting: 'De accountant heeft de opdracht teruggegeven.',
    },
  ],
  besluiten: [
    { op: datum('2025-12-02'), trede: 2, reden: 'Klein verlies. De aanbieder verwacht volgend jaar winst.' },
    {
      op: datum('2026-06-23'),
      trede: 3,
      reden:
        'Er komen geen cijfers meer en de accountant is weg. Wij gaan uit van een slechter beeld tot het tegendeel blijkt.',
    },
  ],
};

const netBinnen: Verhaal = {
  titel: 'Net binnen: nog te beoordelen',
  oorzaken: ['financieel'],
  uitleg:
    'De cijfers over het derde kwartaal van 2026 kwamen pas deze week en zijn veel slechter. Het nieuwe voorstel is hoger dan het besluit en telt meteen mee, met de aantekening dat nog niemand het heeft beoordeeld. Neem zelf een besluit met een reden.',
  profiel: {
    kvk: '99000262',
    naam: 'Stichting Zeeglasvuur',
    jeugdregio: 'JZ18',
    soorten: ['jeugdhulp'],
    jeugdomzet: 22_900_000,
    hulpvormen: ['pleegzorg', 'ambulant', 'verblijf'],
    solvabiliteit: 0.235,
    marge: 0.007,
    margeSpreiding: 0.003,
  },
  ingreep: (k) => (k === '2026-K3' ? { marge: -0.075, incidenteleLasten: 0.01, leegloop: 0.002 } : {}),
  levering: { '2026-K3': { dagen: 48 } },
  besluiten: [
    {
      op: datum('2024-06-04'),
      trede: 2,
      reden: 'De solvabiliteit is net boven 20%. Het resultaat is klein maar positief.',
    },
    { op: datum('2026-03-19'), trede: 2, reden: 'Geen verandering. Wij volgen de solvabiliteit elk kwartaal.' },
  ],
  wachtVanaf: datum('2026-11-14'),
};

const langeNaam: Verhaal = {
  titel: 'Een heel lange naam',
  oorzaken: [],
  uitleg:
    'Er is niets aan de hand met deze aanbieder, behalve dat de naam nergens in past. Zo is te zien hoe elk scherm, elke tabel en elke uitdraai daarmee omgaat.',
  profiel: {
    kvk: '99000279',
    naam: 'Coöperatieve Vereniging van Samenwerkende Jeugdhulporganisaties Nevelkade, Otterlantaarn en Stuifboei voor Kinderen, Jongeren en hun Gezinnen U.A.',
    jeugdregio: 'JZ25',
    soorten: ['jeugdhulp', 'ggz'],
    jeugdomzet: 13_700_000,
    aandeelJeugd: 0.5,
    hulpvormen: ['ambulant', 'jeugd-ggz', 'dagbehandeling'],
    rechtsvorm: 'coöperatie',
    solvabiliteit: 0.37,
    marge: 0.028,
    margeSpreiding: 0.003,
    kas: 0.16,
    pnil: 0.12,
  },
  besluiten: [],
};

export const LEVERING: readonly Verhaal[] = [teLaat, verkeerdeKomma, levertNietMeer, netBinnen, langeNaam];
