import { Environment } from '@marcbachmann/cel-js';
import type { Woordenboek } from '../../meten/controles/index.ts';
import { FUNCTIES, metFuncties } from './functies.ts';
import type { Eenheid, Onderwerp } from './namen.ts';

/** A field that a formula can use. */
export interface Veld {
  readonly code: string;
  readonly naam: string;
  readonly eenheid: Eenheid | null;
}

/** What can stand before a point, with the fields that can follow. */
export interface Groep {
  readonly naam: string;
  readonly uitleg: string;
  readonly soort: 'getal' | 'jaNee' | 'reeks';
  readonly velden: readonly Veld[];
}

/** What there is to know about one kind of subject: the fields of formulas, as definitions that hold now give them. */
export interface Taal {
  readonly onderwerp: Onderwerp;
  readonly groepen: readonly Groep[];
  readonly losse: readonly { readonly naam: string; readonly uitleg: string }[];
}

/** How somebody delivers what is asked. Zero where nothing is asked: then nothing is late. */
const LEVERING: Groep = {
  naam: 'levering',
  soort: 'getal',
  uitleg: 'Hoe er wordt geleverd wat is gevraagd',
  velden: [
    { code: 'dagenTeLaat', naam: 'Dagen te laat van de oudste aanlevering die er nog niet is', eenheid: 'dagen' },
    { code: 'ontbrekend', naam: 'Aanleveringen die er hadden moeten zijn', eenheid: 'aantal' },
    { code: 'teruggestuurd', naam: 'Keren teruggestuurd in het afgelopen jaar', eenheid: 'aantal' },
    { code: 'uitstel', naam: 'Keren uitstel gekregen in het afgelopen jaar', eenheid: 'aantal' },
  ],
};
const NIEUWS: Groep = {
  naam: 'nieuws',
  soort: 'getal',
  uitleg: 'Nieuws waarvan een mens bevestigde dat het hierover gaat',
  velden: [{ code: 'aantal', naam: 'Berichten in de afgelopen 90 dagen', eenheid: 'aantal' }],
};
const DAG = {
  naam: 'dag',
  uitleg: 'De dag zelf, als getal: beleid.contractTot - dag is het aantal dagen tot het einde',
};

/** The words of a rule about a provider. */
export function taalVanAanbieder(kengetallen: readonly Veld[], gebeurtenissen: readonly Veld[]): Taal {
  const cijfers = (naam: string, uitleg: string): Groep => ({ naam, uitleg, soort: 'getal', velden: kengetallen });
  return {
    onderwerp: 'aanbieder',
    groepen: [
      cijfers('kengetal', 'De laatste waarde die berekend kon worden'),
      cijfers('vorige', 'De waarde van een kwartaal eerder'),
      cijfers('jaarTerug', 'De waarde van een jaar eerder'),
      {
        naam: 'percentiel',
        soort: 'getal',
        uitleg: 'Plek tussen vergelijkbare aanbieders (zelfde soort en grootte), van 0 tot 100',
        velden: kengetallen.map((veld) => ({ ...veld, eenheid: null })),
      },
      {
        naam: 'reeks',
        soort: 'reeks',
        uitleg: 'De kwartalen tot en met het laatste, oudste eerst; hoogstens twintig',
        velden: kengetallen,
      },
      {
        naam: 'gebeurtenis',
        soort: 'jaNee',
        uitleg: 'Of er een gebeurtenis is die nu nog meeweegt',
        velden: gebeurtenissen,
      },
      LEVERING,
      NIEUWS,
    ],
    losse: [DAG],
  };
}

/** The words of a rule about a municipality or region. */
export function taalVanGebied(
  getallen: readonly Veld[],
  antwoorden: readonly Veld[],
  blokken: readonly Veld[],
  maandfiguren: readonly Veld[],
): Taal {
  return {
    onderwerp: 'gebied',
    groepen: [
      {
        naam: 'beleid',
        soort: 'getal',
        uitleg: 'Het laatste antwoord over inkoop, tarieven en plafonds',
        velden: getallen,
      },
      { naam: 'vorigBeleid', soort: 'getal', uitleg: 'Het antwoord over de periode ervoor', velden: getallen },
      {
        naam: 'gewijzigd',
        soort: 'jaNee',
        uitleg: 'Of het antwoord anders is dan over de periode ervoor',
        velden: antwoorden,
      },
      { naam: 'leeg', soort: 'getal', uitleg: 'Hoeveel vragen van een blok geen antwoord kregen', velden: blokken },
      {
        naam: 'berichten',
        soort: 'reeks',
        uitleg:
          'Maanden uit de iJw-berichten van een regio, oudste eerst; hoogstens 36. Niet voor trendPerJaar: dat rekent met kwartalen',
        velden: maandfiguren,
      },
      LEVERING,
      NIEUWS,
    ],
    losse: [DAG],
  };
}

const CELSOORT = { getal: 'double', jaNee: 'bool', reeks: 'list<double>' } as const;
const typenaam = (groep: Groep): string => `Groep_${groep.naam}`;

/** What the checker of formulas must know of a language. */
export const woordenboekVan = (taal: Taal): Woordenboek => ({
  namen: [...taal.groepen.map(({ naam }) => naam), ...taal.losse.map(({ naam }) => naam)],
  functies: FUNCTIES,
  groepen: Object.fromEntries(taal.groepen.map((groep) => [typenaam(groep), 'een groep gegevens'])),
  voorbeeld: taal.onderwerp === 'aanbieder' ? 'kengetal.solvabiliteit' : 'beleid.contractTot',
  wat: 'een regel',
});

/** CEL with the groups of a language. Everything that counts is a double. */
export function maakOmgeving(taal: Taal): Environment {
  const omgeving = metFuncties(new Environment({ limits: { maxAstNodes: 300, maxDepth: 24 } }));
  for (const groep of taal.groepen) {
    const schema = Object.fromEntries(groep.velden.map(({ code }) => [code, CELSOORT[groep.soort]]));
    omgeving.registerType({ name: typenaam(groep), schema }).registerVariable(groep.naam, typenaam(groep));
  }
  for (const { naam } of taal.losse) omgeving.registerVariable(naam, 'double');
  return omgeving;
}

/** All codes that can follow a point, for a suggestion when one is misspelled. */
export const codesVan = (taal: Taal): string[] => [
  ...new Set(taal.groepen.flatMap(({ velden }) => velden.map(({ code }) => code))),
];

export function veldIn(taal: Taal, bron: string, code: string): Veld | undefined {
  return taal.groepen.find(({ naam }) => naam === bron)?.velden.find((veld) => veld.code === code);
}
