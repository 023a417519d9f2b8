import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import {
  type GeleverdeZorg,
  leesGeleverdeZorg,
  leesGemeenten,
  leesZorgPerGemeente,
  type ZorgPerGemeente,
} from '../../meten/register/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import { leesZicht, normsetKort, type Omgeving, TREDE_DRAAIBOEK } from '../overzicht/index.ts';
import { MINSTENS_JONGEREN } from './domain.ts';
import { type Dominokennis, domino, type Ontvanger, plekkenSleutel, type Ronde, vrijePlekken } from './domino.ts';
import { type Gemeentetabel, gemeentetabel, telGemeenten } from './gemeenten.ts';
import { BEZETTING_VAN, type Bezetting, leesBezetting } from './store.ts';
import { type Kennissen, kiesRegios, leesKennissen, ONBEKEND, type Wie } from './wie.ts';

/** Bankrupt: care must move away from there already. */
const TREDE_FAILLIET = 6;
/** Of receivers the most asked ones are named; all of them are counted. */
const HOOGSTENS_ONTVANGERS = 200;

export interface Dominovraag {
  readonly kvks: readonly string[];
  /** Receivers that are in trouble themselves, or asked for too much, fall as well. */
  readonly tweede: boolean;
  /** Only the care of this region. */
  readonly regio?: string | undefined;
}

/**
 * What happens when these providers stop: who loses which help where, who might take over, and which of those may fall too
 * . As known at the end of a day. Throws `niet-gevonden` for a provider that may not be seen.
 */
export async function dominobeeld(omgeving: Omgeving, op: Datum, vraag: Dominovraag) {
  const { regio } = vraag;
  const bekendOp = eindeVanDag(op);
  const gevraagd = { bekendOp, ...(regio === undefined ? {} : { jeugdregio: regio }) };
  // All care, because an occupancy is of a whole provider; somebody of a region gets only the care of that region.
  const [regios, alleZorg, kennissen, normset, gemeenten] = await Promise.all([
    kiesRegios(omgeving, op, regio),
    leesGeleverdeZorg(omgeving.database.db, { bekendOp }),
    leesKennissen(omgeving, op),
    normsetKort(omgeving),
    leesGemeenten(omgeving.database.db, op),
  ]);
  const zorg = regio === undefined ? alleZorg : alleZorg.filter(({ jeugdregio }) => jeugdregio === regio);
  const gekozen = [...new Set(vraag.kvks)].map((kvk) => zoekId(kennissen, kvk));
  const bezetting = await leesVolte(omgeving, zorg, op);
  const vrij = kennissen.alles ? telVrij(alleZorg, bezetting.per) : new Map<string, number>();
  const kennis = maakKennis(zorg, kennissen, vrij);
  const rondes = gekozen.length === 0 ? [] : domino(kennis, gekozen, vraag.tweede);
  const vallers = [...new Set(rondes.flatMap(({ gevallen }) => [...gevallen.keys()]))];
  const perGemeente = await leesZorgPerGemeente(omgeving.database.db, { ...gevraagd, organisatieIds: vallers });
  const namen = {
    regio: new Map(regios.map(({ code, naam }) => [code, naam])),
    gemeente: new Map(gemeenten.map(({ code, naam }) => [code, naam])),
  };
  return {
    bekendOp: op,
    normset,
    minstens: kennissen.alles ? null : MINSTENS_JONGEREN,
    regio: regio === undefined ? null : { code: regio, naam: namen.regio.get(regio) ?? regio },
    gekozen: gekozen.map((id) => kennissen.per.get(id) ?? ONBEKEND),
    rondes: rondes.map((ronde) => toonRonde(ronde, { kennissen, bezetting, perGemeente, namen, zorg })),
  };
}

function zoekId({ idVan }: Kennissen, kvk: string): number {
  const id = idVan.get(kvk);
  if (id === undefined)
    throw new BakenFout(
      'niet-gevonden',
      `KvK-nummer ${kvk} staat niet in het register, of is niet zichtbaar voor uw rol.`,
    );
  return id;
}

interface Volte {
  readonly per: ReadonlyMap<string, Bezetting>;
  /** Whether the figures of this provider may be seen at all. */
  zichtbaar(organisatieId: number): boolean;
}

async function leesVolte({ database }: Omgeving, zorg: readonly GeleverdeZorg[], op: Datum): Promise<Volte> {
  const ids = new Set(zorg.filter((z) => BEZETTING_VAN[z.hulpvorm] !== undefined).map((z) => z.organisatieId));
  const [cijfers, zicht] = [await leesBezetting(database, [...ids], op), await leesZicht(database)];
  return {
    per: new Map(cijfers.map((een) => [`${een.organisatieId} ${een.gegeven}`, een])),
    zichtbaar: (id) => zicht.alles || zicht.per.cijfers.has(id),
  };
}

/**
 * Free places per provider and kind of help, in the whole country: an occupancy says nothing of one region. Only for who sees
 * all care; from a part of it there would seem to be fewer places, and a small number of young people could be worked out.
 */
function telVrij(
  alleZorg: readonly GeleverdeZorg[],
  bezetting: ReadonlyMap<string, Bezetting>,
): ReadonlyMap<string, number> {
  const vrij = [...Map.groupBy(alleZorg, (z) => plekkenSleutel(z.organisatieId, z.hulpvorm))].flatMap(
    ([sleutel, delen]) => {
      const [{ organisatieId, hulpvorm }] = delen as [GeleverdeZorg, ...GeleverdeZorg[]];
      const volte = bezetting.get(`${organisatieId} ${BEZETTING_VAN[hulpvorm]}`);
      const jongeren = delen.reduce((n, deel) => n + deel.clienten, 0);
      const plekken = volte === undefined ? null : vrijePlekken(jongeren, volte.waarde);
      return plekken === null ? [] : [[sleutel, plekken] as const];
    },
  );
  return new Map(vrij);
}

function maakKennis(
  zorg: readonly GeleverdeZorg[],
  { per }: Kennissen,
  vrij: ReadonlyMap<string, number>,
): Dominokennis {
  const tredeVan = (id: number) => per.get(id)?.trede ?? null;
  const ids = [...new Set(zorg.map(({ organisatieId }) => organisatieId))];
  return {
    zorg,
    vrij,
    kwetsbaar: new Set(ids.filter((id) => (tredeVan(id) ?? 0) >= TREDE_DRAAIBOEK)),
    uitgesloten: new Set(ids.filter((id) => tredeVan(id) === TREDE_FAILLIET)),
  };
}

interface Toonkennis {
  readonly kennissen: Kennissen;
  readonly bezetting: Volte;
  readonly perGemeente: readonly ZorgPerGemeente[];
  readonly zorg: readonly GeleverdeZorg[];
  readonly namen: Readonly<Record<'regio' | 'gemeente', ReadonlyMap<string, string>>>;
}

function toonRonde(ronde: Ronde, kennis: Toonkennis) {
  const { kennissen, namen } = kennis;
  const wie = (id: number): Wie => kennissen.per.get(id) ?? ONBEKEND;
  const lijst = telGemeenten(
    ronde.verlies,
    kennis.perGemeente.filter(({ organisatieId }) => ronde.gevallen.has(organisatieId)),
  );
  const tabel = gemeentetabel(lijst, kennissen.alles ? null : MINSTENS_JONGEREN);
  const totaalVan = new Map(tabel.hulpvormen.map((vorm, j) => [vorm, tabel.perHulpvorm[j] ?? null]));
  return {
    gevallen: [...ronde.gevallen].map(([id, reden]) => ({ ...wie(id), reden })),
    jongeren: tabel.totaal,
    perHulpvorm: ronde.perHulpvorm.map(({ hulpvorm, jongeren: _, past, onzeker, geenPlek }) => {
      const jongeren = totaalVan.get(hulpvorm) ?? null;
      // The three add up to the number that is hidden.
      return jongeren === null
        ? { hulpvorm, jongeren, past: null, onzeker: null, geenPlek: null }
        : { hulpvorm, jongeren, past, onzeker, geenPlek };
    }),
    gemeenten: toonGemeenten(tabel, namen),
    aantalOntvangers: new Set(ronde.ontvangers.map(({ organisatieId }) => organisatieId)).size,
    ontvangers: ronde.ontvangers
      .slice(0, HOOGSTENS_ONTVANGERS)
      .map((een) => ({ ...wie(een.organisatieId), ...toonOntvanger(een, kennis, totaalVan) })),
  };
}

const toonGemeenten = ({ rijen, hulpvormen }: Gemeentetabel, namen: Toonkennis['namen']) =>
  rijen.map(({ jeugdregio, gemeente, aantallen, totaal }) => ({
    regio: jeugdregio,
    regioNaam: namen.regio.get(jeugdregio) ?? jeugdregio,
    gemeente,
    gemeenteNaam: gemeente === null ? null : (namen.gemeente.get(gemeente) ?? gemeente),
    jongeren: totaal,
    perHulpvorm: hulpvormen.map((hulpvorm, j) => ({ hulpvorm, jongeren: aantallen[j] ?? null })),
  }));

function toonOntvanger(
  een: Ontvanger,
  { kennissen, bezetting }: Toonkennis,
  totaalVan: ReadonlyMap<string, number | null>,
) {
  const { organisatieId, hulpvorm, regios, jongerenNu, vrij, vol, kwetsbaar } = een;
  const klein = !kennissen.alles && jongerenNu < MINSTENS_JONGEREN;
  const meetbaar = BEZETTING_VAN[hulpvorm] !== undefined;
  const volte = bezetting.per.get(`${organisatieId} ${BEZETTING_VAN[hulpvorm]}`);
  // Who sees the occupancy but not all care cannot be told the places.
  const nietZichtbaar = meetbaar && (!bezetting.zichtbaar(organisatieId) || (volte !== undefined && !kennissen.alles));
  return {
    hulpvorm,
    regios: [...regios],
    jongerenNu: klein ? null : jongerenNu,
    gevraagd: klein || totaalVan.get(hulpvorm) == null ? null : Math.round(een.gevraagd),
    vrij,
    capaciteit:
      vrij !== null ? ('bekend' as const) : nietZichtbaar ? ('nietZichtbaar' as const) : ('onbekend' as const),
    bezetting: volte === undefined ? null : { procent: volte.waarde, periode: volte.periode },
    vol,
    kwetsbaar,
  };
}
