import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Periode, rangVan } from '../../kernel/periode.ts';
import { type Gegeven, KENGETAL_PREFIX, opCode } from '../../meten/catalogus/index.ts';
import { opVolgorde } from '../../meten/kennis/index.ts';
import {
  inEws,
  instellingOp,
  leesAanwijzingen,
  leesGeleverdeZorg,
  leesOrganisatie,
  leesRegios,
  type Organisatie,
  toezichthouderOp,
} from '../../meten/register/index.ts';
import { leesToelichtingen } from '../../meten/waarnemingen/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import { euro, noemPeriode, Rekenboek } from '../indicatoren/index.ts';
import {
  type Besluitsignaal,
  beoordeel,
  type Dossierinvoer,
  leesBesluiten,
  leesBewaardeVoorstellen,
  leesDossiers,
  leesGebeurtenissen,
  leesRegels,
  type Oorzaak,
  REKENVERSIE,
  type Regels,
  signalenUit,
  type Voorstel,
} from '../urgentie/index.ts';
import { normsetKort, type Omgeving } from './beeld.ts';
import { verwachtePeriode } from './domain.ts';
import { kengetalreeksen } from './kengetalreeks.ts';
import { leesWaarnemingen } from './store.ts';
import { tredeverloop } from './verloop.ts';
import { verborgen } from './zichtbaar.ts';
import { leesZicht } from './zichtstore.ts';

async function zoek({ database }: Omgeving, kvk: string): Promise<Organisatie> {
  const organisatie = await leesOrganisatie(database.db, kvk);
  if (!organisatie) throw new BakenFout('niet-gevonden', `KvK-nummer ${kvk} staat niet in het register.`);
  return organisatie;
}

/** `teLaat`: the quarter that should be in by now and is not. */
function voorstelBeeld(voorstel: (Voorstel & { rekenversie?: number }) | undefined, teLaat: Periode | null) {
  if (!voorstel) return null;
  const { trede, op, periode, onvolledig, ontbreekt, redenen, nietTeBerekenen } = voorstel;
  const { rekenversie = REKENVERSIE } = voorstel;
  return {
    trede: trede as number,
    op,
    periode,
    rekenversie,
    onvolledig: onvolledig || teLaat !== null,
    ontbreekt: [...(teLaat ? [`Cijfers over ${noemPeriode(teLaat)}`] : []), ...ontbreekt],
    redenen: redenen.map(({ indicator, naam, groep, waarde, norm, trede: t, periode: p, bron, tekst, watNodig }) => ({
      indicator,
      naam,
      groep,
      waarde,
      norm,
      trede: t as number,
      periode: p,
      bron,
      tekst,
      watNodig,
    })),
    nietTeBerekenen: [...nietTeBerekenen],
  };
}

async function ewsBeeld({ database }: Omgeving, organisatie: Organisatie, omzet: number | null, op: Datum) {
  const [aanwijzingen, drempel, termijn] = await Promise.all([
    leesAanwijzingen(database.db, op),
    instellingOp(database.db, 'ews.omzetdrempel', op),
    instellingOp(database.db, 'ews.levertermijnDagen', op),
  ]);
  const eigen = aanwijzingen.filter((a) => a.organisatieId === organisatie.id);
  const oordeel = inEws({ omzetJeugdwet: omzet, aanwijzingen: eigen }, Number(drempel.waarde));
  const gronden = oordeel.gronden.map((g) =>
    g.grond === 'omzet'
      ? `Omzet Jeugdwet ${euro(g.omzet)}, meer dan ${euro(g.drempel)}`
      : `Aangewezen door jeugdregio ${g.jeugdregio}: ${g.reden}`,
  );
  return { inEws: oordeel.inEws, gronden, verwacht: verwachtePeriode(op, Number(termijn.waarde)) };
}

/** The quarter that a provider should have delivered by now, when it has not. */
const ewsTeLaat = (voorstel: Voorstel | undefined, verwacht: Periode): Periode | null =>
  voorstel?.periode && rangVan(voorstel.periode) >= rangVan(verwacht) ? null : verwacht;

/** The trede that holds, since when, and the one before it. */
function geldendBeeld(voorstellen: readonly Voorstel[], besluiten: Awaited<ReturnType<typeof leesBesluiten>>) {
  const verloop = tredeverloop(
    voorstellen.map(({ op, trede }) => ({ op: new Date(op), trede })),
    besluiten.map(({ op, trede, voorstel_trede }) => ({ op, trede, voorstelTrede: voorstel_trede })),
  );
  const nu = verloop.at(-1);
  const tredeperioden = verloop.map(({ op, trede, bron }) => ({ op: op.toISOString(), trede, bron }));
  if (!nu) return { geldend: null, tredeperioden };
  const vorige = verloop.at(-2)?.trede ?? null;
  return { geldend: { trede: nu.trede, bron: nu.bron, sinds: nu.op.toISOString(), vorige }, tredeperioden };
}

async function leesGebeurtenisBeeld(omgeving: Omgeving, id: number, op: Datum, regels: Regels) {
  const rijen = await leesGebeurtenissen(omgeving.database.db, id, op);
  return rijen.map((rij) => {
    const soort = regels.gebeurtenissoorten.get(rij.soort);
    return {
      datum: rij.datum,
      soort: rij.soort,
      naam: soort?.naam ?? rij.soort,
      groep: soort?.groep ?? 'Overig',
      trede: soort && soort.trede > 1 ? (soort.trede as number) : null,
      toelichting: rij.toelichting,
      bron: rij.bron,
      vastgelegdOp: rij.vastgelegd_op.toISOString(),
    };
  });
}

/** Where a provider sits and where it gives help, in the regions of that day. */
async function leesGebied(
  { database }: Omgeving,
  { id, gemeentecode, jeugdregio: zonderGemeente }: Organisatie,
  op: Datum,
) {
  const [zorg, regios] = await Promise.all([
    leesGeleverdeZorg(database.db, { bekendOp: eindeVanDag(op), organisatieId: id }),
    leesRegios(database.db, op),
  ]);
  const namen = new Map(regios.map((r) => [r.code as string, r.naam]));
  const levergebied = zorg.map(({ jeugdregio, hulpvorm, clienten, periode }) => ({
    jeugdregio,
    naam: namen.get(jeugdregio) ?? jeugdregio,
    hulpvorm: hulpvorm as string,
    clienten,
    periode,
  }));
  const zetel = regios.find((r) => gemeentecode !== null && r.gemeenten.includes(gemeentecode))?.code ?? zonderGemeente;
  return { levergebied, jeugdregio: zetel, jeugdregioNaam: namen.get(zetel) ?? zetel };
}

/** Signals older than this many are history, not news. */
const HOOGSTENS_SIGNALEN = 400;

/** Everything about one provider as known at the end of a day: facts, trede with its reasons, ratios, signals, decisions. */
export async function aanbiederDetailOp(omgeving: Omgeving, kvk: string, op: Datum) {
  const { db } = omgeving.database;
  const organisatie = await zoek(omgeving, kvk);
  const nietZichtbaar = verborgen(await leesZicht(omgeving.database), organisatie.id);
  const [regels, dossiers, besluiten, gebied, toezichthouder, normset] = await Promise.all([
    leesRegels(omgeving.database, omgeving.normset),
    leesDossiers(db, [organisatie.id], eindeVanDag(op)),
    leesBesluiten(db, organisatie.id, op),
    leesGebied(omgeving, organisatie, op),
    toezichthouderOp(db, op),
    normsetKort(omgeving),
  ]);
  const dossier: Dossierinvoer = dossiers[0] ?? { soorten: organisatie.soorten, leveringen: [], gebeurtenissen: [] };
  // Who sees only part of what is known cannot make the proposal anew from it: the one that was kept holds.
  const voorstellen =
    nietZichtbaar.length === 0
      ? beoordeel(regels, dossier)
      : await leesBewaardeVoorstellen(db, organisatie.id, omgeving.normset, op);
  const laatste = voorstellen.at(-1);
  const ews = await ewsBeeld(omgeving, organisatie, laatste?.kengetallen.omzetJeugdwet?.waarde ?? null, op);
  const boek = new Rekenboek(regels.formules);
  boek.neemOp(opVolgorde(dossier.leveringen));
  const { id: _id, bron: _bron, gemeentecode: _gemeente, soorten, ...feiten } = organisatie;
  return {
    bekendOp: op,
    demo: omgeving.demo,
    toezichthouder: toezichthouder?.naam ?? 'de toezichthouder',
    ...feiten,
    soorten: [...soorten] as string[],
    ews: { inEws: ews.inEws, gronden: ews.gronden },
    jongeren: laatste?.kengetallen.clienten?.waarde ?? null,
    ...gebied,
    ...geldendBeeld(voorstellen, besluiten),
    voorstel: voorstelBeeld(laatste, ews.inEws ? ewsTeLaat(laatste, ews.verwacht) : null),
    nietZichtbaar,
    besluiten: besluiten.map((b) => ({
      op: b.op.toISOString(),
      trede: b.trede,
      reden: b.reden,
      door: b.door,
      oorzaken: b.oorzaken as Oorzaak[],
      voorstelTrede: b.voorstel_trede,
      voorstelOp: b.voorstel_op?.toISOString() ?? null,
      signalen: b.signalen as Besluitsignaal[],
      normset: b.normset,
    })),
    voorstellen: voorstellen.map((v) => ({ op: v.op, periode: v.periode, trede: v.trede as number })),
    kengetallen: nietZichtbaar.includes('cijfers') ? [] : kengetalreeksen(regels, organisatie.soorten, boek, laatste),
    signalen: signalenUit(voorstellen)
      .slice(-HOOGSTENS_SIGNALEN)
      .map(({ op: moment, groep, ernst, soort, naam, tekst }) => ({ op: moment, groep, ernst, soort, naam, tekst })),
    gebeurtenissen: await leesGebeurtenisBeeld(omgeving, organisatie.id, op, regels),
    normset,
  };
}

const onbekendGegeven = (code: string): Pick<Gegeven, 'naam' | 'eenheid' | 'blok'> => ({
  naam: code,
  eenheid: 'verhouding',
  blok: 'overig',
});

/** All figures of one provider that were known at the end of a day, replaced ones included, with source, both times and story. */
export async function waarnemingenOp(omgeving: Omgeving, kvk: string, op: Datum) {
  const organisatie = await zoek(omgeving, kvk);
  const nietZichtbaar = verborgen(await leesZicht(omgeving.database), organisatie.id);
  const [rijen, regels, toelichtingen] = await Promise.all([
    leesWaarnemingen(omgeving.database, organisatie.id, op),
    leesRegels(omgeving.database, omgeving.normset),
    leesToelichtingen(omgeving.database.db, organisatie.id, eindeVanDag(op)),
  ]);
  const verhalen = new Map(toelichtingen.map((t) => [`${t.gegeven} ${t.periode}`, t.tekst]));
  const indicatoren = opCode(regels.formules.map((f) => f.indicator));
  const waarnemingen = rijen.map((rij) => {
    const gepubliceerd = rij.gegeven.startsWith(KENGETAL_PREFIX)
      ? indicatoren.get(rij.gegeven.slice(KENGETAL_PREFIX.length))?.naam
      : undefined;
    const { naam, eenheid, blok } = regels.gegevens.get(rij.gegeven) ?? onbekendGegeven(rij.gegeven);
    return {
      gegeven: rij.gegeven,
      naam: gepubliceerd ? `${gepubliceerd} (gepubliceerd)` : naam,
      eenheid: eenheid as string,
      blok: blok as string,
      periode: rij.periode,
      waarde: rij.waarde,
      vastgelegdOp: rij.vastgelegdOp.toISOString(),
      vervangenOp: rij.vervangenOp?.toISOString() ?? null,
      bron: rij.bron,
      // The story goes with the figure that holds.
      toelichting: rij.vervangenOp === null ? (verhalen.get(`${rij.gegeven} ${rij.periode}`) ?? '') : '',
    };
  });
  waarnemingen.sort((a, b) => rangVan(b.periode) - rangVan(a.periode));
  return { bekendOp: op, nietZichtbaar, waarnemingen };
}
