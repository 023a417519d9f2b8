import type { Proefpersoon } from '../platform/toegang/proefpersoon.ts';
import { type Dader, daderVan, leesProcedure } from './dossier/index.ts';

/** A small procedure with everything that the engine knows. For tests only. */
export const PROEFPROCEDURE = leesProcedure({
  code: 'proef',
  versie: 1,
  geldigVan: '2026-01-01',
  naam: 'Proef',
  uitleg: 'Een kleine procedure om de motor mee te proberen.',
  bron: 'Alleen voor tests.',
  eigenaar: 'Baken',
  kenmerk: 'PRF',
  onderwerpen: ['aanbieder', 'geen'],
  velden: {
    omvang: { naam: 'Omvang', type: 'getal' },
    wens: { naam: 'Wens', type: 'tekst' },
    kleur: {
      naam: 'Kleur',
      type: 'keuze',
      keuzes: [
        { code: 'rood', naam: 'Rood' },
        { code: 'blauw', naam: 'Blauw' },
      ],
    },
  },
  rollen: {
    leider: {
      naam: 'Leider',
      uitleg: 'Leidt het dossier.',
      partijen: ['toezichthouder'],
      systeemrollen: ['analist', 'accountmanager'],
    },
    gast: {
      naam: 'Gast',
      uitleg: 'Doet mee op uitnodiging.',
      partijen: ['aanbieder', 'gemeente', 'jeugdregio', 'bank'],
      systeemrollen: ['indiener', 'accordeur', 'contractmanager', 'bestuurder', 'zaakdeelnemer'],
    },
  },
  opent: { systeemrollen: ['analist'], rol: 'leider', vraagt: [{ veld: 'wens', verplicht: true }] },
  begin: 'nieuw',
  toestanden: {
    nieuw: { naam: 'Nieuw', uitleg: 'Nog niemand kijkt ernaar.', taken: [] },
    bezig: {
      naam: 'In behandeling',
      uitleg: 'Iemand werkt eraan.',
      taken: [
        {
          code: 'bel',
          naam: 'Bel de gast',
          voor: 'leider',
          binnen: { aantal: 2, eenheid: 'werkdagen' },
          verplicht: true,
        },
        {
          code: 'meld',
          naam: 'Meld de voortgang',
          voor: 'gast',
          binnen: { aantal: 1, eenheid: 'maanden' },
          herhaalt: { aantal: 1, eenheid: 'maanden' },
        },
      ],
    },
    wacht: { naam: 'Wacht op antwoord', uitleg: 'De gast moet antwoorden.' },
    klaar: { naam: 'Klaar', uitleg: 'Er hoeft niets meer.', einde: true },
  },
  overgangen: {
    begin: { naam: 'Begin', van: ['nieuw'], naar: 'bezig', door: ['leider'] },
    vraag: {
      naam: 'Vraag de gast',
      van: ['bezig'],
      naar: 'wacht',
      door: ['leider'],
      vraagt: [{ veld: 'omvang', verplicht: true }],
      berichten: [
        { aan: 'gast', onderwerp: 'Een vraag over {titel}', tekst: 'In dossier {kenmerk} is u iets gevraagd.' },
      ],
    },
    antwoord: { naam: 'Antwoord', van: ['wacht'], naar: 'bezig', door: ['gast', 'leider'], reden: 'verplicht' },
    sluit: { naam: 'Sluit', van: ['bezig'], naar: 'klaar', door: ['leider'], besluit: true, klaar: true },
    heropen: { naam: 'Heropen', van: ['klaar'], naar: 'bezig', door: ['leider'], reden: 'verplicht' },
  },
  termijnen: {
    reactie: {
      naam: 'Eerste reactie',
      aantal: 5,
      eenheid: 'werkdagen',
      soort: 'hard',
      loopt: ['nieuw'],
      bron: 'Alleen voor tests.',
      voor: 'leider',
    },
    afronding: {
      naam: 'Afronding',
      aantal: 6,
      eenheid: 'weken',
      soort: 'indicatief',
      loopt: ['nieuw', 'bezig'],
      staatStil: ['wacht'],
      bron: 'Alleen voor tests.',
      voor: 'leider',
    },
  },
  bewaren: { aantal: 60, eenheid: 'maanden', bron: 'Alleen voor tests.' },
});

/** Somebody of a test as the chain of a dossier keeps who acts. */
export const proefdader = ({ persoonId, partijId, rol }: Proefpersoon): Dader =>
  daderVan({ persoonId, partijId, rol, naam: rol, partijNaam: '', client: null });
