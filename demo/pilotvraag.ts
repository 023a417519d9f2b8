import { datum, plusDagen } from '../src/kernel/datum.ts';
import { periode } from '../src/kernel/periode.ts';
import {
  type Kandidaatgegeven,
  leesKeuzevelden,
  type Opzet,
  SJABLONEN,
  voegKandidaatToe,
} from '../src/meten/uitvraag/index.ts';
import { type Aanlevering, type Ontvanger, onaangeroerd } from './aanlevering.ts';
import { schrijfAanleveringen, schrijfCellen } from './aanleveringenstore.ts';
import { leesTreden } from './cijferstore.ts';
import { IEDEREEN, leesVormen, leverIn, raamZonderVoorkennis } from './eenvoudig.ts';
import { LAATSTE_DAG, moment } from './kalender.ts';
import { titelVan } from './kwartaalinhoud.ts';
import type { Kwartaalvragen } from './kwartaalvragen.ts';
import { toeval } from './toeval.ts';
import type { Omgeving } from './uitvragen.ts';
import { schrijfPilotoordeel, schrijfUitvraag, schrijfWaarnemingen } from './uitvragenstore.ts';

const OVER = periode('2026-K2');
const BEDACHT = datum('2026-06-22');
const VERSTUURD = datum('2026-07-06');
const DEADLINE = datum('2026-09-01');
const AANTAL = 20;
/** So many of them are at trede 3 or higher, so that there is something to tell apart. */
const ZWAAR = 8;

const BRON = 'Demonstratie: bedacht om een pilot te laten zien';
const kop = { teken: 'positief', bron: BRON, doel: 'vroegsignalering', alleenVoor: [], elders: '' } as const;

const KANDIDATEN: readonly Kandidaatgegeven[] = [
  {
    ...kop,
    code: 'rekeningenOuder90Dagen',
    naam: 'Rekeningen die langer dan 90 dagen openstaan',
    uitleg: 'Wat opdrachtgevers op de laatste dag van het kwartaal langer dan 90 dagen geleden hadden moeten betalen.',
    ...{ eenheid: 'euro', soort: 'stand', blok: 'balans' },
  },
  {
    ...kop,
    code: 'afgewezenAanmeldingen',
    naam: 'Aanmeldingen die zijn afgewezen',
    uitleg: 'Jongeren die zijn aangemeld en niet konden beginnen, sinds 1 januari.',
    ...{ eenheid: 'aantal', soort: 'stroom', blok: 'zorg' },
  },
  {
    ...kop,
    code: 'vertrekBinnenEenJaar',
    naam: 'Nieuwe medewerkers die binnen een jaar vertrokken',
    uitleg: 'Deel van de medewerkers dat een jaar geleden begon en nu weg is.',
    ...{ eenheid: 'procent', soort: 'stand', blok: 'personeel' },
  },
  {
    ...kop,
    code: 'bestuurswisselingen',
    naam: 'Wisselingen in bestuur en toezicht',
    uitleg: 'Hoe vaak een bestuurder of toezichthouder begon of vertrok, sinds 1 januari.',
    ...{ eenheid: 'aantal', soort: 'stroom', blok: 'overig' },
    elders: 'Handelsregister van de KvK',
  },
];

/** Tries candidate fields on some providers, of which one was decided about already. */
export async function vraagPilot(omgeving: Omgeving, kwartalen: Kwartaalvragen): Promise<void> {
  const { trx, mensen, zaad } = omgeving;
  for (const kandidaat of KANDIDATEN) await voegKandidaatToe(trx, kandidaat, BEDACHT);
  const treden = await leesTreden(trx.db);
  const isZwaar = ({ organisatieId }: Ontvanger) => (treden.get(organisatieId ?? 0) ?? 1) >= 3;
  const deelnemers = kiesDeelnemers(kwartalen, isZwaar);
  const opzet = await maakOpzet(omgeving, deelnemers);
  const door = mensen.toezicht;
  const vormen = await leesVormen(omgeving, 'aanbieders', opzet.velden, ['aanbieder', 'gi', 'combinatie']);
  const last = await raamZonderVoorkennis(omgeving, 'aanbieders', deelnemers, vormen);
  const uitvraag = await schrijfUitvraag(trx, 'aanbieders', opzet, last, {
    verstuurd: VERSTUURD,
    gesloten: null,
    door,
  });
  const lijst = deelnemers.map((ontvanger, i): Aanlevering => {
    if (i === AANTAL - 1) return onaangeroerd(ontvanger);
    const t = toeval(`${zaad}/pilot/${ontvanger.sleutel}`);
    const dag = plusDagen(VERSTUURD, t.heel(14, 55));
    const geaccepteerd = { op: moment(plusDagen(dag, t.heel(2, 20)), t.heel(0, 479)), door };
    const afloop = {
      op: moment(dag, t.heel(0, 479)),
      door: mensen.indiener(ontvanger),
      herkomst: 'getypt',
      geaccepteerd,
    } as const;
    const cijfers = kwartalen.boekVan(ontvanger.organisatieId).bekend.get(OVER);
    const zwaar = isZwaar(ontvanger);
    const antwoorden = new Map(
      [
        [
          'rekeningenOuder90Dagen',
          Math.round((cijfers?.get('opbrengstenTotaal') ?? 0) * (zwaar ? t.tussen(0.05, 0.13) : t.tussen(0.004, 0.06))),
        ],
        ['afgewezenAanmeldingen', Math.round((cijfers?.get('uniekeClienten') ?? 0) * t.tussen(0.01, 0.12))],
        ['vertrekBinnenEenJaar', Math.round((zwaar ? t.normaal(27, 5) : t.normaal(20, 5)) * 10) / 10],
        ['bestuurswisselingen', t.heel(0, zwaar ? 2 : 1)],
      ].map(([code, getal]) => [String(code), String(getal)] as const),
    );
    return leverIn(ontvanger, vormen.get(ontvanger.vorm) ?? [], antwoorden, afloop);
  });
  const ids = await schrijfAanleveringen(trx, uitvraag, lijst);
  await schrijfCellen(trx, uitvraag, lijst, ids);
  await schrijfWaarnemingen(trx, uitvraag, moment(DEADLINE, 0));
  await schrijfPilotoordeel(trx, uitvraag, EERDER_BESLUIT, door, moment(datum('2026-10-13'), 290));
}

function kiesDeelnemers({ ontvangers, boekVan }: Kwartaalvragen, isZwaar: (een: Ontvanger) => boolean): Ontvanger[] {
  const bekend = ontvangers.filter(({ organisatieId }) => boekVan(organisatieId).bekend.has(OVER));
  const [zwaar, licht] = [bekend.filter(isZwaar), bekend.filter((een) => !isZwaar(een))];
  // Spread over the alphabet.
  const stap = Math.floor(licht.length / (AANTAL - ZWAAR));
  return [...zwaar.slice(0, ZWAAR), ...licht.filter((_, i) => i % stap === 0).slice(0, AANTAL - ZWAAR)].sort((a, b) =>
    a.naam.localeCompare(b.naam, 'nl'),
  );
}

async function maakOpzet({ trx }: Omgeving, deelnemers: readonly Ontvanger[]): Promise<Opzet> {
  const sjabloon = SJABLONEN.find(({ code }) => code === 'pilot');
  if (!sjabloon) throw new Error('no template for a pilot');
  const keuze = await leesKeuzevelden(trx.db, 'aanbieders', LAATSTE_DAG);
  const codes = new Set(KANDIDATEN.map(({ code }) => code));
  return {
    ...{ titel: titelVan('Pilot met kandidaat-gegevens', OVER), pilot: true, periode: OVER, deadline: DEADLINE },
    ...{ doel: sjabloon.doel, grondslag: sjabloon.grondslag, vierOgen: false },
    velden: keuze
      .filter(({ code }) => codes.has(code))
      .map(({ code, versie, vormen }) => ({ code, versie, vormen, verplicht: false })),
    doelgroep: { ...IEDEREEN, kvks: deelnemers.map(({ sleutel }) => sleutel) },
  };
}

const EERDER_BESLUIT = {
  gegeven: 'bestuurswisselingen',
  nodig: 'nee',
  elders: 'Handelsregister van de KvK',
  besluit: 'nietOpnemen',
  reden: 'Het staat al in het Handelsregister. Wij vragen niet wat wij zelf kunnen opzoeken.',
  // What was on the screen (`signaleren/pilot`): all filled in, nothing to compare with yet.
  bewijs: {
    bron: 'aanleveringen',
    respons: {
      ...{ gevraagd: AANTAL, ingediend: AANTAL - 1, ingevuld: AANTAL - 1 },
      ...{ leeg: 0, uitgelegd: 0, teruggestuurd: 0 },
    },
    periode: OVER,
    gelijkenis: [],
    voorspelling: [],
  },
} as const;
