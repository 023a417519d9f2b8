import { type Datum, datum } from '../../kernel/datum.ts';
import { HULPVORMEN } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { STANDAARDNORMSET } from '../../signaleren/urgentie/index.ts';
import { type Dader, deelnemersAls, type Procedure, rollenVan, type Werkdossier } from '../dossier/index.ts';
import {
  aangenomenVan,
  allenOver,
  type Bord,
  bezwaarTegenAfronden,
  type Groep,
  perDag,
  telling,
  vrijVan,
  type Zet,
} from './bord.ts';
import { tegenAfronden } from './einde.ts';
import { HERSTELGRENS, toetsHerstel } from './herstel.ts';
import { leesDraaiboek, leesTrede } from './kamer.ts';
import { kostenSamen, verdeel } from './kosten.ts';
import { bezwaarTegenDruk, gebeurdOp, KLOKZETTEN, klokstand } from './oefening.ts';
import { type Draaiboek, isGestopt } from './onderdelen.ts';
import { eindeVanWeek, tekortweken, toetsPrognose, vergelijk } from './prognose.ts';
import { type Tegenspraak, tegenspraken } from './samenhang.ts';
import { alTaak, type Stappenplan, takenVan } from './stappen.ts';
import {
  GEEN_ERNSTIG,
  heeftLater,
  leesBesluiten,
  leesKwartalen,
  leesLaatsteStap,
  leesStappenplannen,
  telErnstig,
} from './store.ts';
import { tegenToetsvraag } from './toetstaken.ts';
import { verhaalVan } from './verhalen.ts';
import { AKKOORD, bezwaarVanFase, speeltInspectie, WIE_MAG } from './wiemag.ts';
import { bezwaarTegenZet } from './zetbezwaar.ts';

const hulpvormNaam = (code: string): string => HULPVORMEN[code as keyof typeof HULPVORMEN] ?? code;

/** The step templates that hold on a day; null when there are none. */
export const geldendPlan = (plannen: readonly Stappenplan[], dag: string): Stappenplan | null =>
  plannen.find(({ geldigVan }) => geldigVan <= dag) ?? null;

/** One draaiboek as the one who asks may see it. */
export async function toonDraaiboek(
  database: Database,
  werk: Werkdossier,
  dader: Dader,
  nu: Date,
  magSchrijven: boolean,
) {
  const { stand, procedure } = werk;
  const dag = datumInNederland(nu);
  const staat = await leesDraaiboek(database, werk.id);
  const rollen = rollenVan(stand, procedure, dader, dag);
  const fase = procedure.toestanden[stand.toestand]?.fase ?? null;
  const plan = geldendPlan(await leesStappenplannen(database.db), dag);
  const rolnaam = (code: string) => procedure.rollen[code]?.naam ?? code;
  const taaknamen = alTaak(stand.taken, await leesLaatsteStap(database.db, werk.id));
  const mag = stand.geslotenOp !== null || !magSchrijven ? [] : watMag(rollen, stand.toestand);
  const stappen = plan && fase ? takenVan(plan, fase, dag) : [];
  return {
    id: werk.id,
    nummer: stand.nummer,
    fase,
    mag,
    stand: await toonStand(database, werk, staat, nu),
    herstel: await toonHerstel(database, werk, rollen),
    verantwoordelijkheden: verantwoordelijkheden(procedure, plan, fase, stand, dag),
    stappen: stappen.map(({ naam, voor, tot }) => ({ naam, voor: rolnaam(voor), tot, alTaak: taaknamen.has(naam) })),
    stappenplanVersie: plan?.versie ?? null,
    mijlpalen: staat.mijlpalen.map((m) => ({ ...m, voorNaam: rolnaam(m.voor) })),
    voortgang: staat.voortgang.toReversed(),
    besluiten: besluitenVan(await leesBesluiten(database.db, werk.id), staat, procedure),
    communicatie: staat.communicatie.toSorted((a, b) => (a.op < b.op ? -1 : 1)),
    liquiditeit: toonLiquiditeit(staat, dag, [...rollen].every((rol) => rol === 'ontvanger') && rollen.size > 0),
    kosten: toonKosten(staat),
    bord: {
      ...toonBord(staat.bord, { partijId: dader.partijId, mag, rollen, speelt: speeltInspectie(werk) }),
      // As the step says it: the board of a transfer is not done before the inspectie is content.
      ...(stand.toestand === 'overdracht' && {
        afrondbaar: (await tegenAfronden(database, werk, staat, dag)).join(' ') || null,
      }),
      dicht: bezwaarVanFase('groepErbij', stand.toestand),
      ontvangers: deelnemersAls(stand, 'ontvanger', dag).map(({ partijId, naam }) => ({ partijId, naam })),
    },
    toetsingen: staat.toetsingen.toReversed(),
    toetsvraagKan: mag.includes('toetsingGevraagd') && tegenToetsvraag(werk, staat, dag) === null,
    oefening: toonOefening(staat, nu),
  };
}

/** Steps that are a decision, and those of each month whether to go on; the newest first (N-13). */
function besluitenVan(
  stappen: Awaited<ReturnType<typeof leesBesluiten>>,
  { voortgang }: Draaiboek,
  procedure: Procedure,
) {
  const gezet = stappen.map(({ op, overgang, ...rest }) => {
    const naam = procedure.overgangen[overgang]?.naam ?? overgang;
    return { op: op.toISOString(), naam, ...rest };
  });
  const maandelijks = voortgang.map(({ moment, besluit, grond, door }) => {
    const naam = besluit === 'go' ? 'Besluit van de maand: doorgaan' : 'Besluit van de maand: stoppen';
    return { op: moment.toISOString(), naam, grond, reden: '', door };
  });
  return [...gezet, ...maandelijks].sort((a, b) => (a.op < b.op ? 1 : -1));
}

const watMag = (rollen: ReadonlySet<string>, toestand: string): string[] =>
  Object.entries(WIE_MAG)
    .filter(([soort, wie]) => wie.some((rol) => rollen.has(rol)) && bezwaarVanFase(soort, toestand) === null)
    .map(([soort]) => soort);

async function toonStand(database: Database, werk: Werkdossier, staat: Draaiboek, nu: Date) {
  const { stand, oefening } = werk;
  const { trede, onbeoordeeld, cruciaal } = await leesTrede(database, werk, staat, nu);
  const eigen = typeof stand.velden.cruciaal === 'boolean' ? stand.velden.cruciaal : null;
  const organisatie = stand.onderwerp.soort === 'aanbieder' ? stand.onderwerp.organisatieId : -1;
  const ernstig = (oefening ? null : (await telErnstig(database.db, [organisatie])).get(organisatie)) ?? GEEN_ERNSTIG;
  const overgedragen = allenOver(staat.bord);
  const voorbij = stand.geslotenOp !== null && (oefening || (await heeftLater(database.db, organisatie, werk.id)));
  const gevonden: Tegenspraak[] = voorbij
    ? []
    : tegenspraken({
        trede,
        onbeoordeeld,
        draaiboek: { toestand: stand.toestand, cruciaal: eigen },
        cruciaal,
        // Of who has no young people left the signals that somebody judged are what made them leave.
        ernstigeSignalen: overgedragen ? ernstig.onbeoordeeld : ernstig.alle,
        overgedragen,
        gestopt: isGestopt(staat, await leesLaatsteStap(database.db, werk.id)),
      });
  const cruciaalGrond = String(stand.velden.cruciaalGrond ?? '');
  return { trede, cruciaal: eigen, cruciaalGrond, tegenspraken: gevonden };
}

async function toonHerstel(database: Database, { stand, oefening }: Werkdossier, rollen: ReadonlySet<string>) {
  if (oefening || stand.onderwerp.soort !== 'aanbieder' || !(rollen.has('leider') || rollen.has('aanbieder')))
    return null;
  const kwartalen = await leesKwartalen(database.db, STANDAARDNORMSET, stand.onderwerp.organisatieId);
  const grens = stand.toestand === 'continuiteitsplan' ? HERSTELGRENS.schaalAf : HERSTELGRENS.sluit;
  const uit = toetsHerstel(kwartalen, grens);
  return { ...uit, kwartalen: [...uit.kwartalen] };
}

function verantwoordelijkheden(
  procedure: Procedure,
  plan: Stappenplan | null,
  fase: string | null,
  stand: Werkdossier['stand'],
  dag: string,
) {
  const teksten = (fase && plan?.verantwoordelijkheden[fase]) || {};
  return Object.entries(procedure.rollen).map(([rol, { naam, uitleg }]) => ({
    rol,
    naam,
    wie: deelnemersAls(stand, rol, dag).map((d) => d.naam),
    tekst: teksten[rol] ?? uitleg,
  }));
}

/** `ontvanger`: who asks is only a receiving provider, that may not see it. */
function toonLiquiditeit(staat: Draaiboek, dag: Datum, ontvanger: boolean) {
  const laatste = staat.prognoses.at(-1);
  const toets = laatste ? toetsPrognose(laatste.weken, dag) : null;
  const tekort = tekortweken(laatste?.weken ?? [], dag);
  return {
    zichtbaar: !ontvanger,
    laatste: laatste
      ? { op: laatste.op, door: laatste.door, bestand: laatste.bestand, weken: laatste.weken.length }
      : null,
    weken: vergelijk(staat.prognoses, staat.werkelijk).map((w) => ({
      ...w,
      eindigt: eindeVanWeek(w.week) ?? datum(dag),
    })),
    toets: toets && {
      binnenZesMaanden: toets.binnenZesMaanden,
      totEnMet: toets.totEnMet,
      eersteTekort: tekort.eerste,
      grootsteTekort: tekort.grootste,
      onbekend: [...toets.onbekend],
    },
  };
}

function toonKosten({ kosten, sleutel }: Draaiboek) {
  const totaalCenten = kostenSamen(kosten);
  return { totaalCenten, posten: [...kosten], delen: sleutel.length > 0 ? verdeel(totaalCenten, sleutel) : [] };
}

interface Kijker {
  readonly partijId: number | null;
  readonly mag: readonly string[];
  readonly rollen: ReadonlySet<string>;
  readonly speelt: boolean;
}

/** Whether who looks may make this move, and nothing is against it. A receiving provider acts for its own places only. */
const kan = (bord: Bord, kijker: Kijker, z: Zet): boolean =>
  kijker.mag.includes(z.soort) && bezwaarTegenZet(bord, z, kijker.partijId) === null && vanHem(bord, kijker, z);

function vanHem(bord: Bord, { rollen, partijId }: Kijker, z: Zet): boolean {
  if ([...rollen].some((rol) => rol !== 'ontvanger')) return true;
  const id = 'aanbod' in z ? z.aanbod : 'groep' in z ? bord.groepen.find((g) => g.id === z.groep)?.aanbod : null;
  return bord.aanbod.find((a) => a.id === id)?.partijId === partijId;
}

/** Who leads lets go what nobody moved of; a receiving provider only what it did not accept. */
const magLos = (bord: Bord, kijker: Kijker, groep: Groep): boolean =>
  kan(bord, kijker, { soort: 'losmaken', groep: groep.id, reden: '' }) &&
  ([...kijker.rollen].some((rol) => rol !== 'ontvanger') || !groep.aangenomen);

const toonBord = (bord: Bord, kijker: Kijker) => ({
  groepen: bord.groepen.map((g) => ({
    ...g,
    overdrachten: [...g.overdrachten],
    hulpvormNaam: hulpvormNaam(g.hulpvorm),
    magAannemen: kan(bord, kijker, { soort: 'aannemen', groep: g.id }),
    magLosmaken: magLos(bord, kijker, g),
    magSluiten: kan(bord, kijker, { soort: 'groepSluit', groep: g.id }),
    verzoek: toonVerzoek(g, kijker),
  })),
  aanbod: bord.aanbod.map((a) => ({
    ...a,
    hulpvormNaam: hulpvormNaam(a.hulpvorm),
    aangenomen: aangenomenVan(bord, a.id),
    vrij: Math.max(0, vrijVan(bord, a)),
    magWijzigen: kan(bord, kijker, { soort: 'aanbodGewijzigd', aanbod: a.id, plekken: a.plekken, reden: '' }),
  })),
  begin: bord.begin,
  bijgesteld: bord.bijgesteld,
  ...telling(bord),
  perDag: perDag(bord),
  akkoorden: [...bord.akkoorden],
  afgewezen: [...bord.afgewezen],
  teruggedraaid: [...bord.teruggedraaid],
  afrondbaar: bezwaarTegenAfronden(bord),
});

function toonVerzoek({ verzoek }: Groep, { partijId, mag, rollen, speelt }: Kijker) {
  if (!verzoek) return null;
  const { id, soort, aantal, reden, door } = verzoek;
  const eigen = door.partijId === partijId;
  return {
    ...{ id, soort, aantal, reden, door: door.naam, op: door.dag },
    magAkkoord: mag.includes('akkoord') && (!eigen || speelt),
    alsInspectie: mag.includes('akkoord') && eigen && speelt,
    magWeg: mag.includes('verzoekWeg') && (eigen || AKKOORD.some((rol) => rollen.has(rol))),
  };
}

function toonOefening(staat: Draaiboek, nu: Date) {
  const verhaal = verhaalVan(staat.verhaal);
  if (!verhaal) return null;
  const klok = klokstand(staat.drukken, nu.getTime(), verhaal.dagen);
  return {
    naam: verhaal.naam,
    dagen: verhaal.dagen,
    ...klok,
    kan: KLOKZETTEN.filter((zet) => bezwaarTegenDruk(klok, zet) === null),
    gebeurd: gebeurdOp(verhaal, klok.dag).map(({ dag, titel, tekst, vraag }) => ({
      dag,
      titel,
      tekst,
      vraag: vraag ?? null,
    })),
  };
}
