import { type Datum, datum } from '../../kernel/datum.ts';
import { HULPVORMEN } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { geldendeTrede, STANDAARDNORMSET } from '../../signaleren/urgentie/index.ts';
import { type Dader, leesProcedures, type Procedure, rollenVan, type Werkdossier } from '../dossier/index.ts';
import { aangenomenVan, type Bord, bezwaarTegenAfronden, telling } from './bord.ts';
import { HERSTELGRENS, toetsHerstel } from './herstel.ts';
import { leesDraaiboek, leesTrede } from './kamer.ts';
import { kostenSamen, verdeel } from './kosten.ts';
import { bezwaarTegenDruk, gebeurdOp, KLOKZETTEN, klokstand, tredeOp } from './oefening.ts';
import { type Draaiboek, vouwDraaiboek, WIE_MAG } from './onderdelen.ts';
import { eindeVanWeek, toetsPrognose, vergelijk } from './prognose.ts';
import { type Tegenspraak, tegenspraken } from './samenhang.ts';
import { alTaak, type Stappenplan, takenVan } from './stappen.ts';
import {
  leesBesluiten,
  leesDraaiboeken,
  leesGebeurd,
  leesKwartalen,
  leesLaatsteStap,
  leesStappenplannen,
  leesTredestanden,
  telErnstig,
} from './store.ts';
import { VERHALEN, verhaalVan } from './verhalen.ts';

const hulpvormNaam = (code: string): string => HULPVORMEN[code as keyof typeof HULPVORMEN] ?? code;

/** The step templates that hold on a day; null when there are none. */
export const geldendPlan = (plannen: readonly Stappenplan[], dag: string): Stappenplan | null =>
  plannen.find(({ geldigVan }) => geldigVan <= dag) ?? null;

/** Every draaiboek, and what contradicts: between trede, draaiboek and signals. `landelijk`: who asks sees every provider. */
export async function toonOverzicht(database: Database, nu: Date, landelijk: boolean) {
  const rijen = await leesDraaiboeken(database.db);
  const procedures = (await leesProcedures(database.db, 'draaiboek')).toSorted((a, b) => b.versie - a.versie);
  const ids = rijen.flatMap(({ organisatie_id: id }) => id ?? []);
  const standen = await leesTredestanden(database.db, STANDAARDNORMSET, landelijk ? undefined : ids);
  const perOrganisatie = new Map(standen.map((s) => [s.organisatieId, s]));
  const ernstig = await telErnstig(database.db, ids);
  const gebeurd = await leesGebeurd(
    database.db,
    rijen.map(({ id }) => id),
  );
  const zaken = rijen.map((rij) => {
    const regels = procedures.find(({ versie }) => versie === rij.versie) ?? procedures[0];
    const staat = vouwDraaiboek(gebeurd.get(rij.id) ?? []);
    const stand = rij.oefening ? undefined : perOrganisatie.get(rij.organisatie_id ?? -1);
    const geldend = stand ? geldendeTrede(stand.besluit, stand.voorstel) : null;
    const trede = rij.oefening ? tredeVanVerhaal(staat, nu) : (geldend?.trede ?? null);
    const cruciaal = (rij.velden as { cruciaal?: boolean }).cruciaal ?? null;
    const toestand = regels?.toestanden[rij.toestand];
    return {
      id: rij.id,
      kenmerk: rij.kenmerk,
      titel: rij.titel,
      kvk: stand?.kvk ?? null,
      aanbieder: stand?.naam ?? null,
      toestand: rij.toestand,
      toestandNaam: toestand?.naam ?? rij.toestand,
      fase: toestand?.fase ?? null,
      sinds: rij.sinds,
      geslotenOp: rij.gesloten_op,
      termijn: rij.termijn,
      openTaken: rij.open_taken,
      oefening: rij.oefening,
      cruciaal,
      trede,
      jongeren: telling(staat.bord).totaal,
      over: telling(staat.bord).over,
      tegenspraken:
        rij.gesloten_op !== null || rij.oefening
          ? []
          : tegenspraken({
              trede,
              onbeoordeeld: geldend?.bron === 'nieuwVoorstel',
              draaiboek: { toestand: rij.toestand, cruciaal },
              cruciaal: stand?.cruciaal ?? null,
              ernstigeSignalen: ernstig.get(rij.organisatie_id ?? -1) ?? 0,
            }),
    };
  });
  const open = new Set(rijen.filter((r) => !r.oefening && r.gesloten_op === null).map((r) => r.organisatie_id));
  const zonder = standen.flatMap(({ organisatieId, kvk, naam, cruciaal, jeugdregio, besluit, voorstel }) => {
    const trede = geldendeTrede(besluit, voorstel)?.trede ?? 0;
    const leeg = { onbeoordeeld: false, draaiboek: null, cruciaal: null, ernstigeSignalen: 0 };
    if (!landelijk || open.has(organisatieId) || tegenspraken({ trede, ...leeg }).length === 0) return [];
    return [{ kvk, naam, trede, cruciaal, jeugdregio }];
  });
  return {
    zaken,
    zonder: zonder.sort(
      (a, b) => Number(b.cruciaal) - Number(a.cruciaal) || b.trede - a.trede || a.naam.localeCompare(b.naam, 'nl'),
    ),
    fasen: [...(procedures[0]?.fasen ?? [])],
    magOpenen: landelijk,
    verhalen: VERHALEN.map(({ code, naam, uitleg, dagen }) => ({ code, naam, uitleg, dagen })),
  };
}

function tredeVanVerhaal(staat: Draaiboek, nu: Date): number | null {
  const verhaal = verhaalVan(staat.verhaal);
  return verhaal && tredeOp(verhaal, klokstand(staat.drukken, nu.getTime(), verhaal.dagen).dag);
}

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
  const stappen = plan && fase ? takenVan(plan, fase, dag) : [];
  return {
    id: werk.id,
    nummer: stand.nummer,
    fase,
    mag: stand.geslotenOp !== null || !magSchrijven ? [] : watMag(rollen),
    stand: await toonStand(database, werk, staat, nu),
    herstel: await toonHerstel(database, werk, rollen),
    verantwoordelijkheden: verantwoordelijkheden(procedure, plan, fase, stand.deelnemers),
    stappen: stappen.map(({ naam, voor, tot }) => ({ naam, voor: rolnaam(voor), tot, alTaak: taaknamen.has(naam) })),
    stappenplanVersie: plan?.versie ?? null,
    mijlpalen: staat.mijlpalen.map((m) => ({ ...m, voorNaam: rolnaam(m.voor) })),
    voortgang: staat.voortgang.toReversed(),
    besluiten: (await leesBesluiten(database.db, werk.id)).map((b) => ({
      op: b.op.toISOString(),
      naam: procedure.overgangen[b.overgang]?.naam ?? b.overgang,
      grond: b.grond,
      reden: b.reden,
      door: b.door,
    })),
    communicatie: staat.communicatie.toSorted((a, b) => (a.op < b.op ? -1 : 1)),
    liquiditeit: toonLiquiditeit(staat, dag),
    kosten: toonKosten(staat),
    bord: {
      ...toonBord(staat.bord),
      ontvangers: stand.deelnemers
        .filter(({ rol }) => rol === 'ontvanger')
        .map(({ partijId, naam }) => ({ partijId, naam })),
    },
    toetsingen: staat.toetsingen.toReversed(),
    oefening: toonOefening(staat, nu),
  };
}

const watMag = (rollen: ReadonlySet<string>): string[] =>
  Object.entries(WIE_MAG)
    .filter(([, wie]) => wie.some((rol) => rollen.has(rol)))
    .map(([soort]) => soort);

async function toonStand(database: Database, werk: Werkdossier, staat: Draaiboek, nu: Date) {
  const { stand, oefening } = werk;
  const { trede, onbeoordeeld, cruciaal } = await leesTrede(database, werk, staat, nu);
  const eigen = typeof stand.velden.cruciaal === 'boolean' ? stand.velden.cruciaal : null;
  const organisatie = stand.onderwerp.soort === 'aanbieder' ? stand.onderwerp.organisatieId : -1;
  const ernstig = oefening ? 0 : ((await telErnstig(database.db, [organisatie])).get(organisatie) ?? 0);
  const gevonden: Tegenspraak[] =
    stand.geslotenOp !== null
      ? []
      : tegenspraken({
          trede,
          onbeoordeeld,
          draaiboek: { toestand: stand.toestand, cruciaal: eigen },
          cruciaal,
          ernstigeSignalen: ernstig,
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
  deelnemers: readonly { readonly rol: string; readonly naam: string }[],
) {
  const teksten = (fase && plan?.verantwoordelijkheden[fase]) || {};
  return Object.entries(procedure.rollen).map(([rol, { naam, uitleg }]) => ({
    rol,
    naam,
    wie: deelnemers.filter((d) => d.rol === rol).map((d) => d.naam),
    tekst: teksten[rol] ?? uitleg,
  }));
}

function toonLiquiditeit(staat: Draaiboek, dag: Datum) {
  const laatste = staat.prognoses.at(-1);
  const toets = laatste ? toetsPrognose(laatste.weken, dag) : null;
  return {
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
      eersteTekort: toets.eersteTekort && { maand: toets.eersteTekort.maand, tekort: toets.eersteTekort.tekort },
      onbekend: [...toets.onbekend],
    },
  };
}

function toonKosten({ kosten, sleutel }: Draaiboek) {
  const totaalCenten = kostenSamen(kosten);
  return { totaalCenten, posten: [...kosten], delen: sleutel.length > 0 ? verdeel(totaalCenten, sleutel) : [] };
}

const toonBord = (bord: Bord) => ({
  groepen: bord.groepen.map((g) => ({ ...g, hulpvormNaam: hulpvormNaam(g.hulpvorm) })),
  aanbod: bord.aanbod.map((a) => ({
    ...a,
    hulpvormNaam: hulpvormNaam(a.hulpvorm),
    aangenomen: aangenomenVan(bord, a.id),
  })),
  begin: bord.begin,
  bijgesteld: bord.bijgesteld,
  ...telling(bord),
  perDag: Object.entries(bord.perDag)
    .map(([dag, aantal]) => ({ dag, aantal }))
    .sort((a, b) => (a.dag < b.dag ? -1 : 1)),
  afrondbaar: bezwaarTegenAfronden(bord),
});

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
