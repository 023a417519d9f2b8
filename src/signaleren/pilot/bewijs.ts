import { createHash } from 'node:crypto';
import { type Datum, datum, plusMaanden } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import {
  eindeVan,
  jaarVan,
  kwartaalMetRang,
  kwartaalVan,
  type Periode,
  periode,
  rangVan,
} from '../../kernel/periode.ts';
import { leesDefinities } from '../../meten/catalogus/index.ts';
import { inEws, instellingOp } from '../../meten/register/index.ts';
import {
  type Keuzeveld,
  kiesAanbieders,
  leesKandidaten,
  leesKeuzevelden,
  leesUitvraag,
  type Uitvraag,
} from '../../meten/uitvraag/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import { tredeverloop } from '../overzicht/index.ts';
import { geldendeTrede } from '../urgentie/index.ts';
import * as d from './domain.ts';
import * as store from './store.ts';

type Db = Database['db'];

/** All that is known of one field of a pilot. */
export interface Veldbewijs {
  readonly bron: 'aanleveringen' | 'waarnemingen';
  readonly respons: d.Respons;
  /** Period of the figures with which it was compared; null: no figures. */
  readonly periode: string | null;
  readonly gelijkenis: (d.Gelijkenis & { readonly naam: string })[];
  readonly voorspelling: d.Voorspelling[];
}

export interface Pilotveld extends Pick<Keuzeveld, 'code' | 'naam' | 'uitleg' | 'eenheid' | 'elders' | 'kandidaat'> {
  readonly bewijs: Veldbewijs;
}

export interface Pilotbewijs {
  readonly pilot: Uitvraag;
  /** Deliveries, and how many of them were handed in. */
  readonly gevraagd: number;
  readonly ingediend: number;
  readonly velden: readonly Pilotveld[];
  /** Of municipalities and regions nobody doubts whom to ask: null. */
  readonly groep: d.Groepsbewijs | null;
}

/** Quarters back from the period of the request among which figures are looked for. */
const TERUG = 12;
const KWARTALEN_PER_JAAR = 4;
const DREMPEL = 'ews.omzetdrempel';

/** The same evidence gives the same stamp: who decides sends it along, so that what is kept is what was on the screen. */
export const stempel = (bewijs: unknown): string =>
  createHash('sha256').update(JSON.stringify(bewijs)).digest('hex').slice(0, 32);

/** The same period of the year before. */
const jaarEerder = (p: Periode): Periode =>
  kwartaalVan(p) === null ? periode(String(jaarVan(p) - 1)) : kwartaalMetRang(rangVan(p) - KWARTALEN_PER_JAAR);

/** The period and those before it, the newest first. */
function terugVanaf(p: Periode): Periode[] {
  if (kwartaalVan(p) === null) return [0, 1, 2, 3].map((jaren) => periode(String(jaarVan(p) - jaren)));
  return Array.from({ length: TERUG + 1 }, (_, i) => kwartaalMetRang(rangVan(p) - i));
}

/** The end of a period, and a year later. */
const venster = (p: Periode) => {
  const einde = datum(eindeVan(p));
  return { van: eindeVanDag(einde).getTime(), tot: eindeVanDag(plusMaanden(einde, 12)).getTime() };
};

interface Rekening {
  readonly nu: number;
  readonly periode: Periode;
  /** As delivered in this pilot. */
  readonly geleverd: ReadonlyMap<string, d.Reeks>;
  readonly reeksen: ReadonlyMap<string, ReadonlyMap<string, d.Reeks>>;
  readonly verlopen: ReadonlyMap<number, readonly d.Tredestand[]>;
}

/** The figures of a field over a period: as delivered in the pilot where they are, and otherwise as we knew them already. */
function reeksVan({ geleverd, reeksen, periode: eigen }: Rekening, code: string, p: Periode): d.Reeks {
  const nieuw = p === eigen ? geleverd.get(code) : undefined;
  return nieuw && nieuw.size > 0 ? nieuw : (reeksen.get(code)?.get(p) ?? new Map());
}

function voorspelOver(rekening: Rekening, code: string, p: Periode, uitkomst: d.Uitkomstsoort): d.Voorspelling[] {
  const { van, tot } = venster(p);
  const uitkomsten =
    uitkomst === 'vooruit'
      ? d.uitkomstenVooruit(rekening.verlopen, van, tot)
      : d.uitkomstenNu(rekening.verlopen, rekening.nu);
  const nu = reeksVan(rekening, code, p);
  const kop = { uitkomst, periode: p };
  const delen = [
    d.voorspel(nu, uitkomsten, { ...kop, wat: 'waarde' }),
    d.voorspel(d.verandering(nu, reeksVan(rekening, code, jaarEerder(p))), uitkomsten, { ...kop, wat: 'verandering' }),
  ];
  return delen.filter((deel) => deel !== undefined);
}

/** Looks ahead from the newest period of which the year after is over; where that says nothing, at the treden of today. */
function voorspelling(rekening: Rekening, code: string): d.Voorspelling[] {
  for (const p of terugVanaf(rekening.periode)) {
    if (venster(p).tot > rekening.nu) continue;
    const vooruit = voorspelOver(rekening, code, p, 'vooruit');
    if (vooruit.length > 0) return vooruit;
  }
  const laatste = terugVanaf(rekening.periode).find((p) => reeksVan(rekening, code, p).size > 0);
  return laatste ? voorspelOver(rekening, code, laatste, 'nu') : [];
}

/** Text that is a number; dates, words and empty cells are none. */
const alsGetal = (waarde: string | null): number | undefined =>
  waarde !== null && /^-?\d+(\.\d+)?$/.test(waarde) ? Number(waarde) : undefined;

function antwoordenOp(code: string, leveringen: readonly store.Levering[]): d.Antwoord[] {
  return leveringen.flatMap(({ organisatieId, inhoud, terug }) => {
    const cel = inhoud?.cellen.find(({ gegeven }) => gegeven === code);
    if (!inhoud || !cel) return [];
    const bijUitleg = inhoud.bevindingen.some(({ gegevens, uitleg }) => uitleg !== null && gegevens.includes(code));
    return [
      {
        organisatieId,
        waarde: cel.waarde,
        uitgelegd: cel.toelichting !== '' || bijUitleg,
        teruggestuurd: terug.includes(code),
      },
    ];
  });
}

function alsReeks(antwoorden: readonly d.Antwoord[]): d.Reeks {
  const uit = new Map<number, number>();
  for (const { organisatieId, waarde } of antwoorden) {
    const getal = alsGetal(waarde);
    if (organisatieId !== null && getal !== undefined) uit.set(organisatieId, getal);
  }
  return uit;
}

/** Names of everything that can be an observation, by code. */
async function leesNamen(db: Db): Promise<ReadonlyMap<string, string>> {
  const definities = await leesDefinities(db);
  return new Map(
    definities.map(({ soort, code, inhoud }) => [
      soort === 'indicator' ? `kengetal.${code}` : code,
      (inhoud as { naam?: string }).naam ?? code,
    ]),
  );
}

async function leesVerlopen(db: Db, ids: readonly number[], normset: string) {
  const momenten = await store.leesTreden(db, ids, normset);
  return new Map(
    [...momenten].map(([id, { voorstellen, besluiten }]) => [
      id,
      tredeverloop(voorstellen, besluiten).map(({ op, trede }) => ({ op: op.getTime(), trede })),
    ]),
  );
}

/** All providers, and the turnover from which one falls under the EWS. */
async function leesRegister(db: Db, vandaag: Datum) {
  const drempel = Number((await instellingOp(db, DREMPEL, vandaag)).waarde);
  return { kandidaten: await leesKandidaten(db, vandaag), drempel };
}

type Register = Awaited<ReturnType<typeof leesRegister>>;

/** From whom figures must be asked: everyone in the register by turnover, with who is asked and who is on trede 3 or higher. */
async function weegGroep(db: Db, { kandidaten, drempel }: Register, gevraagd: ReadonlySet<number>, normset: string) {
  const treden = await store.leesLaatsteTreden(db, normset);
  const leden = kandidaten.map((kandidaat) => {
    const { voorstellen = [], besluiten = [] } = treden.get(kandidaat.organisatieId) ?? {};
    return {
      omzetJeugdwet: kandidaat.omzetJeugdwet,
      inEws: inEws(kandidaat, drempel).inEws,
      gevraagd: gevraagd.has(kandidaat.organisatieId),
      trede: geldendeTrede(besluiten.at(-1) ?? null, voorstellen.at(-1) ?? null)?.trede ?? null,
    };
  });
  return d.weegGroep(leden, drempel);
}

/** Who is asked: whoever has a delivery, or whom the rule would choose now, while nothing was sent. */
function gevraagden(
  pilot: Uitvraag,
  leveringen: readonly store.Levering[],
  { kandidaten, drempel }: Register,
): number[] {
  if (pilot.status !== 'concept' || pilot.aan !== 'aanbieders')
    return leveringen.flatMap(({ organisatieId }) => organisatieId ?? []);
  return kiesAanbieders(kandidaten, pilot.doelgroep, drempel).flatMap(({ organisatieId }) => organisatieId ?? []);
}

/**
 * Gathers the evidence of a pilot as it is now, as the one who asks. Throws `niet-gevonden`, and
 * `conflict` for a request that is no pilot.
 */
export async function leesPilotbewijs(
  db: Db,
  id: number,
  normset: string,
  vandaag: Datum,
  nu: Date,
): Promise<Pilotbewijs> {
  const pilot = await leesUitvraag(db, id);
  if (!pilot.pilot)
    throw new BakenFout('conflict', 'Deze uitvraag is geen pilot. Dat kiest u bij het opstellen van de uitvraag.');
  const register = await leesRegister(db, vandaag);
  const leveringen = await store.leesLeveringen(db, id);
  const ids = gevraagden(pilot, leveringen, register);
  const codes = pilot.velden.map(({ code }) => code);
  const keuzevelden = new Map((await leesKeuzevelden(db, pilot.aan, vandaag)).map((veld) => [veld.code, veld]));
  const eigen = periode(pilot.periode);
  const antwoorden = new Map(codes.map((code) => [code, antwoordenOp(code, leveringen)]));
  const periodes = terugVanaf(eigen);
  const rekening: Rekening = {
    nu: nu.getTime(),
    periode: eigen,
    geleverd: new Map([...antwoorden].map(([code, alle]) => [code, alsReeks(alle)])),
    reeksen: await store.leesReeksen(db, ids, [...new Set([...periodes, ...periodes.map(jaarEerder)])], codes),
    verlopen: await leesVerlopen(db, ids, normset),
  };
  const kandidaten = codes.filter((code) => keuzevelden.get(code)?.kandidaat);
  const weeg = await maakWeging(db, ids, rekening, new Set(kandidaten));
  const velden = pilot.velden.flatMap(({ code, vormen }) => {
    const veld = keuzevelden.get(code);
    if (!veld) return [];
    const gevraagd = leveringen.filter(({ vorm }) => vormen.includes(vorm)).length;
    const { naam, uitleg, eenheid, elders, kandidaat } = veld;
    return [
      { code, naam, uitleg, eenheid, elders, kandidaat, bewijs: weeg(code, gevraagd, antwoorden.get(code) ?? []) },
    ];
  });
  return {
    pilot,
    gevraagd: leveringen.length,
    ingediend: leveringen.filter(({ inhoud }) => inhoud !== null).length,
    velden,
    groep: pilot.aan === 'aanbieders' ? await weegGroep(db, register, new Set(ids), normset) : null,
  };
}

/**
 * Reads what fields are compared with, and gives the function that weighs one of them. `kandidaten`: what is itself on trial in
 * this pilot is not known already.
 */
async function maakWeging(db: Db, ids: readonly number[], rekening: Rekening, kandidaten: ReadonlySet<string>) {
  const namen = await leesNamen(db);
  const ernaast = new Map<Periode, ReadonlyMap<string, ReadonlyMap<string, d.Reeks>>>();
  const basis = (code: string) => terugVanaf(rekening.periode).find((p) => reeksVan(rekening, code, p).size > 0);
  const nodig = new Set([...rekening.geleverd.keys()].flatMap((code) => basis(code) ?? []));
  for (const p of nodig) {
    const jaar = periode(String(jaarVan(p)));
    ernaast.set(p, await store.leesReeksen(db, ids, [...new Set([p, jaar, jaarEerder(jaar)])]));
  }
  return (code: string, gevraagd: number, antwoorden: readonly d.Antwoord[]): Veldbewijs => {
    const p = basis(code);
    const bekend = [...(p ? (ernaast.get(p) ?? []) : [])].flatMap(([gegeven, perPeriode]) =>
      [...perPeriode].flatMap(([dan, reeks]) =>
        kandidaten.has(gegeven) || (gegeven === code && dan === p) ? [] : [{ gegeven, periode: dan, reeks }],
      ),
    );
    const gelijkenis = p ? d.zoekGelijkenis(reeksVan(rekening, code, p), bekend) : [];
    return {
      bron: antwoorden.length > 0 ? 'aanleveringen' : 'waarnemingen',
      respons: d.telRespons(gevraagd, antwoorden),
      periode: p ?? null,
      gelijkenis: gelijkenis.map((een) => ({ ...een, naam: namen.get(een.gegeven) ?? een.gegeven })),
      voorspelling: voorspelling(rekening, code),
    };
  };
}
