import { datum } from '../src/kernel/datum.ts';
import { type Periode, periode } from '../src/kernel/periode.ts';
import { compileerControles, type GereedeControle, leesControles } from '../src/meten/controles/index.ts';
import {
  type Last,
  leesFormulier,
  leesKeuzevelden,
  raamLast,
  SJABLONEN,
  telZonderMensen,
  type Veld,
  type Veldkeuze,
  type Vooraf,
  type Vorm,
  veldenVan,
  vulVooraf,
} from '../src/meten/uitvraag/index.ts';
import { type Aanlevering, type Ontvanger, onaangeroerd } from './aanlevering.ts';
import { schrijfAanleveringen, schrijfCellen, schrijfToelichtingen } from './aanleveringenstore.ts';
import { type Boek, leesBoeken } from './cijferstore.ts';
import { LAATSTE_DAG } from './kalender.ts';
import { type Formulier, maakVoorstellen, titelVan } from './kwartaalinhoud.ts';
import { type Ronde, speelLevering } from './kwartaalplan.ts';
import { houdingVan, speelOpen } from './openplan.ts';
import { AANBIEDER_IN_NOOD } from './partijen.ts';
import type { Aanbieder } from './profiel.ts';
import type { Omgeving } from './uitvragen.ts';
import { schrijfUitvraag } from './uitvragenstore.ts';
import { VERHALEN } from './verhalen/index.ts';
import { opgavenVan } from './wereld.ts';

const VORMEN: readonly Vorm[] = ['aanbieder', 'gi', 'combinatie'];
/** The provider that is told to be late each time: its second quarter waits to be mended. */
const TERUGGESTUURD = { kvk: '99000231', velden: ['jaarprognoseResultaat', 'langlopendeSchulden'] };

export const RONDES: readonly Ronde[] = [
  {
    ...{ periode: periode('2025-K4'), verstuurd: datum('2026-01-05'), deadline: datum('2026-02-14') },
    ...{ gesloten: datum('2026-08-17'), seconden: [2400, 5400], terug: {} },
  },
  {
    ...{ periode: periode('2026-K1'), verstuurd: datum('2026-04-02'), deadline: datum('2026-05-15') },
    ...{ gesloten: datum('2026-09-15'), seconden: [1800, 3900], terug: {} },
  },
  {
    ...{ periode: periode('2026-K2'), verstuurd: datum('2026-07-02'), deadline: datum('2026-08-14') },
    ...{ gesloten: null, seconden: [1300, 2900], terug: { [TERUGGESTUURD.kvk]: TERUGGESTUURD.velden } },
  },
  {
    ...{ periode: periode('2026-K3'), verstuurd: datum('2026-10-02'), deadline: datum('2026-12-15') },
    ...{ gesloten: null, seconden: [900, 2100], terug: {} },
  },
];

/** These take the most trouble to gather; who cannot may leave them empty. */
const MAG_LEEG = ['vacatures', 'verzuimPercentage'];
const EXTRA_TIJD =
  ' Wij vragen deze cijfers binnen 45 dagen. Wie meer tijd nodig heeft, kan aanleveren tot en met 15 december.';

/** The four quarterly requests, ready to be played one by one. */
export interface Kwartaalvragen {
  readonly ontvangers: readonly Ontvanger[];
  readonly boekVan: (organisatieId: number | null) => Boek;
  /** Parties that let their time be measured. */
  readonly gemeten: ReadonlySet<number>;
  speel(ronde: Ronde): Promise<void>;
}

/** Reads what all four rounds need. */
export async function maakKwartaalvragen(omgeving: Omgeving): Promise<Kwartaalvragen> {
  const { trx, kies, aanbieders } = omgeving;
  const sjabloon = SJABLONEN.find(({ code }) => code === 'kwartaal');
  if (!sjabloon) throw new Error('no template for quarterly figures');
  const ontvangers = await kies(sjabloon.doelgroep);
  const keuzevelden = await leesKeuzevelden(trx.db, 'aanbieders', LAATSTE_DAG);
  const velden = veldenVan(sjabloon, keuzevelden).map((veld) => ({
    ...veld,
    verplicht: veld.verplicht && !MAG_LEEG.includes(veld.code),
  }));
  const formulieren = await maakFormulieren(omgeving, velden, keuzevelden);
  const ids = ontvangers.flatMap(({ organisatieId }) => organisatieId ?? []);
  const boekVan = await leesBoeken(
    trx.db,
    ids,
    RONDES.map((ronde) => ronde.periode),
  );
  const gemeten = kiesGemeten(ontvangers);
  const wereld = { ontvangers, boekVan, gemeten, formulieren, aanbieders };
  let vorige: Last['vorige'] = null;
  const speel = async (ronde: Ronde): Promise<void> => {
    const { naam, doel, grondslag, doelgroep, vierOgen } = sjabloon;
    const opzet = {
      ...{ titel: titelVan(naam, ronde.periode), pilot: false, periode: ronde.periode, deadline: ronde.deadline },
      ...{ doel: ronde.gesloten === null && ronde.deadline > LAATSTE_DAG ? doel + EXTRA_TIJD : doel },
      ...{ grondslag, velden, doelgroep, vierOgen },
    };
    const last = await raam(omgeving, wereld, ronde, vorige);
    const uitvraag = await schrijfUitvraag(trx, 'aanbieders', opzet, last, {
      ...ronde,
      door: omgeving.mensen.toezicht,
    });
    vorige = { id: uitvraag.id, titel: uitvraag.titel, ontvangers: last.ontvangers, minutenTotaal: last.minutenTotaal };
    const lijst = speelRonde(omgeving, wereld, ronde);
    const nummers = await schrijfAanleveringen(trx, uitvraag, lijst);
    await vulOpen(omgeving, formulieren, ronde, lijst, nummers);
    await schrijfCellen(trx, uitvraag, lijst, nummers);
    await schrijfToelichtingen(trx, uitvraag);
  };
  return { ontvangers, boekVan, gemeten, speel };
}

type Formulieren = ReadonlyMap<Vorm, Formulier>;

interface Wereld {
  readonly ontvangers: readonly Ontvanger[];
  readonly boekVan: (organisatieId: number | null) => Boek;
  readonly gemeten: ReadonlySet<number>;
  readonly formulieren: Formulieren;
  readonly aanbieders: ReadonlyMap<string, Aanbieder>;
}

async function maakFormulieren(
  { trx: { db } }: Omgeving,
  keuze: readonly Veldkeuze[],
  bekend: readonly Pick<Veld, 'code' | 'naam' | 'eenheid'>[],
): Promise<Formulieren> {
  const codes = new Set(bekend.map(({ code }) => code));
  const alle = (await leesControles(db, LAATSTE_DAG)).filter((c) => codes.has(c.gegevens[0] ?? ''));
  const gereed = compileerControles(alle, bekend);
  // Of rules that a user wrote and that do not go together, the demo holds nothing against its figures.
  const controles: readonly GereedeControle[] = gereed.ok ? gereed.waarde : [];
  const uit = new Map<Vorm, Formulier>();
  for (const vorm of VORMEN) {
    const velden = await leesFormulier(db, { aan: 'aanbieders', velden: keuze }, vorm);
    const gevraagd = new Set(velden.map(({ code }) => code));
    uit.set(vorm, {
      vorm,
      velden,
      controles: controles.filter(({ controle }) => controle.gegevens.some((code) => gevraagd.has(code))),
    });
  }
  return uit;
}

/** Providers of which a story is told: what they deliver is part of it. */
const VERTELD = new Set(VERHALEN.map(({ profiel }) => profiel.kvk));

const GEMETEN: Readonly<Partial<Record<Vorm, number>>> = { aanbieder: 8, gi: 5, combinatie: 5 };

/** Some of every form, and the provider of the demo; no other provider of which a story is told. */
function kiesGemeten(ontvangers: readonly Ontvanger[]): ReadonlySet<number> {
  const gekozen = VORMEN.flatMap((vorm) =>
    ontvangers.filter((een) => een.vorm === vorm && !VERTELD.has(een.sleutel)).slice(0, GEMETEN[vorm] ?? 0),
  );
  const eigen = ontvangers.filter(({ naam }) => naam === AANBIEDER_IN_NOOD);
  return new Set([...gekozen, ...eigen].map(({ partijId }) => partijId));
}

const formulierVan = (formulieren: Formulieren, { vorm }: Ontvanger): Formulier =>
  formulieren.get(vorm) ?? { vorm, velden: [], controles: [] };

function speelRonde({ mensen, zaad }: Omgeving, wereld: Wereld, ronde: Ronde): Aanlevering[] {
  let nummer = 0;
  return wereld.ontvangers.map((ontvanger) => {
    const { bekend, komst: perKwartaal } = wereld.boekVan(ontvanger.organisatieId);
    const komst = perKwartaal.get(ronde.periode);
    const formulier = formulierVan(wereld.formulieren, ontvanger);
    const wat = { ontvanger, bekend, formulier, gemeten: wereld.gemeten.has(ontvanger.partijId) };
    if (komst) return speelLevering(ronde, { ...wat, komst }, mensen, zaad);
    const aanbieder = wereld.aanbieders.get(ontvanger.sleutel);
    const waar = aanbieder && opgavenVan(zaad, aanbieder).get(ronde.periode);
    // Who was late with an earlier quarter never came back to it.
    if (!waar || VERTELD.has(ontvanger.sleutel) || ronde.deadline <= LAATSTE_DAG) return onaangeroerd(ontvanger);
    return speelOpen(ronde, wat, { houding: houdingVan(nummer++), waar }, mensen, zaad);
  });
}

/** Fills in what is known for who has not handed in, the way that sending does. */
async function vulOpen(
  { trx }: Omgeving,
  formulieren: Formulieren,
  { periode: over, verstuurd }: Ronde,
  lijst: readonly Aanlevering[],
  ids: ReadonlyMap<number, number>,
): Promise<void> {
  const ontvangers = lijst
    .filter(({ versies }) => versies.length === 0)
    .map(({ ontvanger }) => ({ ...ontvanger, nr: ids.get(ontvanger.partijId) ?? 0 }));
  const velden = new Map([...formulieren].map(([vorm, formulier]) => [vorm, formulier.velden]));
  await vulVooraf(trx.db, { aan: 'aanbieders', periode: over, ontvangers, velden }, new Date(`${verstuurd}T09:35:00Z`));
}

/** The burden as it was when the request was sent: then nothing of the quarter itself was known. */
async function raam(
  { trx: { db }, tarieven }: Omgeving,
  wereld: Wereld,
  { periode: over }: Ronde,
  vorige: Last['vorige'],
): Promise<Last> {
  const { ontvangers, formulieren } = wereld;
  const vooraf = [...formulieren.values()].flatMap((formulier) => telVoorstellen(wereld, formulier, over));
  const formulierlast = [...formulieren.values()].map(({ vorm, velden }) => ({
    vorm,
    ontvangers: ontvangers.filter((een) => een.vorm === vorm).length,
    velden,
  }));
  const partijen = ontvangers.map(({ partijId }) => partijId);
  const mensen = await telZonderMensen(db, { aan: 'aanbieders', vierOgen: true }, partijen);
  return raamLast(formulierlast, vooraf, { tarieven, gemeten: new Map() }, mensen, vorige);
}

function telVoorstellen({ ontvangers, boekVan }: Wereld, { vorm, velden }: Formulier, over: Periode): Vooraf[] {
  const voorstellen = ontvangers
    .filter((een) => een.vorm === vorm)
    .map(({ organisatieId }) => maakVoorstellen(over, boekVan(organisatieId).bekend));
  return velden.map(({ code }) => ({
    vorm,
    gegeven: code,
    bekend: 0,
    overgenomen: voorstellen.filter((een) => een.has(code)).length,
  }));
}
