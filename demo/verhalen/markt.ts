import { datum } from '../../src/kernel/datum.ts';
import type { Verhaal } from '../profiel.ts';
import { binnen, glijdend } from './hulp.ts';

/** Stories about growing, joining, and those who buy the help. */

const contractVerloren: Verhaal = {
  titel: 'Groot contract verloren',
  oorzaken: ['minderVraag', 'financieel'],
  uitleg:
    'De grootste opdrachtgever stapt per april 2026 over naar een ander. De omzet daalt met een derde; de kosten dalen langzamer. De gebeurtenis was tien maanden eerder bekend dan het verlies.',
  profiel: {
    kvk: '99000200',
    naam: 'Jeugdhulp Gruttotij',
    jeugdregio: 'JZ35',
    soorten: ['jeugdhulp'],
    jeugdomzet: 14_600_000,
    hulpvormen: ['ambulant', 'dagbehandeling', 'gezinshuis'],
    solvabiliteit: 0.28,
    marge: 0.014,
    margeSpreiding: 0.003,
    aandeelTopDrie: 0.84,
  },
  ingreep: (k) => ({
    ...(k === '2026-K2' && { omzet: 0.68, marge: -0.12, leegloop: 0.006 }),
    ...(binnen(k, '2026-K3') && { omzet: 0.66, marge: -0.075, incidenteleLasten: 0.012, leegloop: 0.005 }),
  }),
  gebeurtenissen: [
    {
      datum: datum('2025-10-21'),
      soort: 'grootContractVerloren',
      toelichting:
        'De regio gunt het contract vanaf april 2026 aan een andere aanbieder. Het gaat om een derde van de omzet.',
    },
    { datum: datum('2026-07-14'), soort: 'reorganisatie', toelichting: 'Er verdwijnen 45 banen.' },
  ],
  besluiten: [
    {
      op: datum('2025-10-30'),
      trede: 3,
      reden: 'Vanaf april valt een derde van de omzet weg. De aanbieder maakt een plan om kosten te verlagen.',
    },
    {
      op: datum('2026-08-25'),
      trede: 4,
      reden: 'De kosten dalen te langzaam. Zonder ingreep is de reserve over een jaar op.',
    },
  ],
};

const leegBijPlus: Verhaal = {
  titel: 'JeugdzorgPlus met veel lege plekken',
  oorzaken: ['minderVraag'],
  uitleg:
    'Het aantal gesloten plaatsingen daalt, en dat is gewenst. Maar de tarieven rekenen op een bezetting van 90% en hier is dat ruim 60%. De aanbieder is cruciaal: bijna niemand anders heeft deze plekken.',
  profiel: {
    kvk: '99000224',
    naam: 'Kompasgloed Jeugdhulp',
    jeugdregio: 'JZ17',
    soorten: ['jeugdhulp'],
    jeugdomzet: 42_000_000,
    hulpvormen: ['jeugdzorgplus', 'verblijf', 'dagbehandeling'],
    solvabiliteit: 0.22,
    marge: 0.004,
    margeSpreiding: 0.003,
    balans: 0.62,
  },
  ingreep: (k) => ({
    bezetting: glijdend(k, '2023-K1', '2026-K2', 84, 62),
    marge: glijdend(k, '2023-K4', '2026-K1', 0, -0.017),
  }),
  besluiten: [
    {
      op: datum('2024-05-30'),
      trede: 2,
      reden: 'De bezetting daalt onder 85%. De aanbieder bouwt plekken om naar kleine groepen.',
    },
    {
      op: datum('2025-12-09'),
      trede: 3,
      reden:
        'De ombouw kost meer dan verwacht en het resultaat is negatief. De Jeugdautoriteit en de landelijke inkoper praten over een overgangsbedrag.',
    },
  ],
};

const snelleGroeier: Verhaal = {
  titel: 'Snelle groeier met weinig reserve',
  oorzaken: ['financieel'],
  uitleg:
    'De omzet groeit met een derde per jaar en er is elk jaar winst. Toch daalt de solvabiliteit, omdat de schulden harder groeien dan de reserve. Vergelijk solvabiliteit en weerstandsvermogen: ze zeggen niet hetzelfde.',
  profiel: {
    kvk: '99000149',
    naam: 'Morgensloep Jeugd en Gezin',
    jeugdregio: 'JZ13',
    soorten: ['jeugdhulp'],
    jeugdomzet: 12_800_000,
    hulpvormen: ['ambulant', 'jeugd-ggz', 'dagbehandeling'],
    groei: 0.32,
    solvabiliteit: 0.22,
    marge: 0.007,
    margeSpreiding: 0.003,
    balans: 0.42,
    pnil: 0.34,
    kas: 0.1,
  },
  besluiten: [
    {
      op: datum('2024-06-11'),
      trede: 2,
      reden: 'De groei is snel en veel medewerkers zijn ingehuurd. Het resultaat is goed.',
    },
    {
      op: datum('2025-09-25'),
      trede: 3,
      reden: 'De solvabiliteit is lager dan 20% en daalt verder. De aanbieder remt de groei af.',
    },
  ],
};

const mislukteOvername: Verhaal = {
  titel: 'Een overname gaat niet door',
  oorzaken: ['financieel'],
  uitleg:
    'Een andere organisatie zou deze aanbieder overnemen, maar trekt zich in juli 2026 terug. De gemeenten geven een noodlening. Kijk naar de prognose van het geld op de bank.',
  profiel: {
    kvk: '99000156',
    naam: 'Stichting Barnsteenveer',
    jeugdregio: 'JZ41',
    soorten: ['jeugdhulp'],
    jeugdomzet: 21_700_000,
    hulpvormen: ['verblijf', 'dagbehandeling', 'ambulant'],
    solvabiliteit: 0.17,
    marge: -0.004,
    margeSpreiding: 0.004,
    kas: 0.075,
    krediet: 0.02,
  },
  ingreep: (k) => ({
    ...(binnen(k, '2025-K1') && { marge: -0.03, leegloop: 0.003 }),
    ...(binnen(k, '2026-K1') && { marge: -0.045, leegloop: 0.009, vertraagd: 0.015 }),
  }),
  gebeurtenissen: [
    {
      datum: datum('2026-02-11'),
      soort: 'fusieAangekondigd',
      toelichting: 'Een aanbieder uit de regio wil overnemen en doet onderzoek.',
    },
    {
      datum: datum('2026-07-07'),
      soort: 'mislukteOvername',
      toelichting: 'De overname gaat niet door: de schulden zijn te hoog.',
    },
    {
      datum: datum('2026-08-21'),
      soort: 'noodlening',
      toelichting: 'De gemeenten in de regio lenen geld tot en met januari 2027.',
    },
  ],
  besluiten: [
    {
      op: datum('2025-06-17'),
      trede: 3,
      reden: 'De solvabiliteit is laag en er is verlies. De aanbieder zoekt een partner.',
    },
    {
      op: datum('2026-03-03'),
      trede: 4,
      reden: 'Het verlies loopt op. De overname is de oplossing waar de aanbieder op rekent.',
    },
    {
      op: datum('2026-07-09'),
      trede: 5,
      reden: 'De overname is van de baan. De gemeenten maken een continuïteitsplan.',
    },
  ],
};

export const MARKT: readonly Verhaal[] = [contractVerloren, leegBijPlus, snelleGroeier, mislukteOvername];
