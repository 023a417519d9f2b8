import { type Datum, datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { instellingOp, leesGeleverdeZorg, leesRegios } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import {
  leesEigenRegios,
  leesStanden,
  leesZicht,
  normsetKort,
  type Omgeving,
  type Stand,
  selectieOp,
  TREDE_DRAAIBOEK,
} from '../overzicht/index.ts';
import {
  bewegers,
  bewoog,
  inEwsOp,
  kwartaalEerder,
  kwartaalVanEinde,
  momentenTot,
  overgangen,
  regiocel,
  type Telling,
  tredeVoor,
  vergelijkZwaarte,
} from './domain.ts';
import { leesVerlopen, type Verloop } from './store.ts';
import { verblijfsduren, verblijven } from './verblijf.ts';

/** Which providers a view is about. Unset means: all. */
export interface Keuze {
  readonly bereik: 'ews' | 'alle';
  /** Region of the seat, or one in which help is given. */
  readonly regio?: string | undefined;
  readonly soort?: string | undefined;
  readonly hulpvorm?: string | undefined;
}

/** Nothing is known of a provider yet. */
const LEEG: Verloop = { stappen: [], vast: [], omzetten: [], aanwijzingen: [] };

interface Gekozen {
  /** Whether there are providers of which the treden may not be seen. */
  readonly beperkt: boolean;
  readonly bereik: Keuze['bereik'];
  readonly rijen: readonly { readonly stand: Stand; readonly verloop: Verloop; readonly zichtbaar: boolean }[];
}

/**
 * The providers of a choice with all that is known of their course. Who may not see every trede does not know who is in the
 * EWS either: then it is about all providers that may be seen. Throws `verboden` for a region of others, because one would
 * see a piece of it and take it for everything.
 */
async function kies(omgeving: Omgeving, op: Datum, keuze: Keuze): Promise<Gekozen> {
  const { database, normset } = omgeving;
  const zicht = await leesZicht(database);
  if (!zicht.alles && keuze.regio && !(await leesEigenRegios(database)).includes(keuze.regio))
    throw new BakenFout('verboden', 'Deze regio is niet zichtbaar voor uw rol.');
  const [standen, verlopen, helptDaar] = await Promise.all([
    selectieOp(omgeving, op).then((selectie) => leesStanden(database, selectie)),
    leesVerlopen(database, { op, normset }),
    keuze.regio ? wieHelpt(database, keuze.regio, op) : new Set<number>(),
  ]);
  const { regio, soort, hulpvorm } = keuze;
  const rijen = standen
    .filter(
      (s) =>
        (regio === undefined || s.jeugdregio === regio || helptDaar.has(s.id)) &&
        (soort === undefined || s.soorten.includes(soort)) &&
        (hulpvorm === undefined || s.hulpvormen.includes(hulpvorm)),
    )
    .map((stand) => ({
      stand,
      verloop: verlopen.get(stand.id) ?? LEEG,
      zichtbaar: zicht.alles || zicht.per.oordeel.has(stand.id),
    }));
  return { beperkt: !zicht.alles, bereik: zicht.alles ? keuze.bereik : 'alle', rijen };
}

async function wieHelpt({ db }: Database, jeugdregio: string, op: Datum): Promise<Set<number>> {
  const zorg = await leesGeleverdeZorg(db, { bekendOp: eindeVanDag(op), jeugdregio });
  return new Set(zorg.map(({ organisatieId }) => organisatieId));
}

const opNaam = (a: Stand, b: Stand) => a.naam.localeCompare(b.naam, 'nl') || a.kvk.localeCompare(b.kvk);

export interface Matrixvraag extends Keuze {
  readonly kwartalen: number;
  /** Only who changed trede between two of the moments. */
  readonly bewogen: boolean;
}

/** Every provider × quarter: the trede that held at the end of it, as it was known then. */
export async function tredematrix(omgeving: Omgeving, op: Datum, vraag: Matrixvraag) {
  const momenten = momentenTot(op, vraag.kwartalen);
  const eindes = momenten.map(eindeVanDag);
  const [gekozen, regios, normset] = await Promise.all([
    kies(omgeving, op, vraag),
    leesRegios(omgeving.database.db, op),
    normsetKort(omgeving),
  ]);
  const allen = gekozen.rijen.filter(({ stand }) => gekozen.bereik === 'alle' || stand.inEws);
  const rijen = allen
    .map(({ stand, verloop, zichtbaar }) => ({
      stand,
      zichtbaar,
      treden: eindes.map((einde) => (zichtbaar ? tredeVoor(verloop.stappen, einde) : null)),
    }))
    .sort((a, b) => vergelijkZwaarte(a.treden, b.treden) || opNaam(a.stand, b.stand));
  const perRegio = Map.groupBy(rijen, ({ stand }) => stand.jeugdregio);
  return {
    bekendOp: op,
    normset,
    bereik: gekozen.bereik,
    beperkt: gekozen.beperkt,
    momenten: momenten.map((moment) => ({ op: moment, periode: kwartaalVanEinde(moment) })),
    aantal: rijen.length,
    verborgen: rijen.filter(({ zichtbaar }) => !zichtbaar).length,
    aanbieders: rijen
      .filter(({ treden }) => !vraag.bewogen || bewoog(treden))
      .map(({ stand: { kvk, naam, plaats, jeugdregio, jeugdregioNaam }, zichtbaar, treden }) => ({
        kvk,
        naam,
        plaats,
        jeugdregio,
        jeugdregioNaam,
        treden,
        nietZichtbaar: !zichtbaar,
      })),
    // Counted over some of the providers, a region would look better than it is.
    regios: gekozen.beperkt
      ? []
      : regios
          .map(({ code, naam }) => {
            const hier = perRegio.get(code) ?? [];
            const cellen = momenten.map((_, i) =>
              regiocel(
                hier.map(({ treden }) => treden[i] ?? null),
                TREDE_DRAAIBOEK,
              ),
            );
            return { code, naam, cellen };
          })
          .filter(({ code }) => vraag.regio === undefined || code === vraag.regio)
          .sort(
            (a, b) =>
              vergelijkZwaarte(hoogsten(a), hoogsten(b)) ||
              vergelijkZwaarte(driePlussen(a), driePlussen(b)) ||
              a.naam.localeCompare(b.naam, 'nl'),
          ),
  };
}

type Regiorij = { readonly cellen: readonly { readonly hoogste: number | null; readonly driePlus: number }[] };
const hoogsten = ({ cellen }: Regiorij) => cellen.map(({ hoogste }) => hoogste);
const driePlussen = ({ cellen }: Regiorij) => cellen.map(({ driePlus }) => driePlus);

export interface Bewegingsvraag extends Keuze {
  /** First and last day; without them the quarter up to the day that is looked at. */
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
}

/** Days as they are asked for. Throws `ongeldige-invoer` when they are not in order, or after what is known. */
function leesDagen(op: Datum, vraag: Bewegingsvraag): { van: Datum; tot: Datum } {
  const tot = vraag.tot === undefined ? op : datum(vraag.tot);
  const van = vraag.van === undefined ? kwartaalEerder(tot) : datum(vraag.van);
  if (tot > op)
    throw new BakenFout('ongeldige-invoer', 'De laatste dag ligt na de dag waarop u kijkt.', [
      { plek: 'tot', melding: `gevonden: ${tot}; verwacht: ${op} of eerder` },
    ]);
  if (van >= tot)
    throw new BakenFout('ongeldige-invoer', 'De eerste dag ligt niet voor de laatste dag.', [
      { plek: 'van', melding: `gevonden: ${van}; verwacht: een dag voor ${tot}` },
    ]);
  return { van, tot };
}

/** Who moved between two days, from where to where, and how long providers stay on a trede. */
export async function beweging(omgeving: Omgeving, op: Datum, vraag: Bewegingsvraag) {
  const { van, tot } = leesDagen(op, vraag);
  const [gekozen, normset] = await Promise.all([kies(omgeving, op, vraag), normsetKort(omgeving)]);
  const zichtbaar = gekozen.rijen.filter((rij) => rij.zichtbaar);
  const telOp = async (dag: Datum): Promise<Telling> => {
    const drempel = Number((await instellingOp(omgeving.database.db, 'ews.omzetdrempel', dag)).waarde);
    const einde = eindeVanDag(dag);
    const meegeteld = zichtbaar.filter(
      ({ verloop }) => gekozen.bereik === 'alle' || inEwsOp(verloop, dag, einde, drempel),
    );
    return new Map(meegeteld.map(({ stand, verloop }) => [stand.id, tredeVoor(verloop.stappen, einde)]));
  };
  const [begin, eind] = [await telOp(van), await telOp(tot)];
  const bewogen = bewegers(begin, eind);
  const bijId = new Map(zichtbaar.map(({ stand }) => [stand.id, stand]));
  const wie = (id: number) => {
    const { kvk, naam, jeugdregioNaam } = bijId.get(id) as Stand;
    return { kvk, naam, jeugdregioNaam };
  };
  const geteld = zichtbaar.filter(({ stand }) => eind.has(stand.id));
  return {
    bekendOp: op,
    normset,
    bereik: gekozen.bereik,
    beperkt: gekozen.beperkt,
    van,
    tot,
    aantalVan: begin.size,
    aantalTot: eind.size,
    verborgen: gekozen.rijen.length - zichtbaar.length,
    overgangen: overgangen(begin, eind).map(({ van: a, naar, aantal }) => ({ vanPlaats: a, naarPlaats: naar, aantal })),
    gestegen: bewogen.gestegen.map(({ id, van: a, naar }) => ({ ...wie(id), van: a, naar })),
    gedaald: bewogen.gedaald.map(({ id, van: a, naar }) => ({ ...wie(id), van: a, naar })),
    erbij: bewogen.erbij.map((id) => ({ ...wie(id), trede: eind.get(id) ?? null })),
    eraf: bewogen.eraf.map((id) => ({ ...wie(id), trede: begin.get(id) ?? null })),
    verblijf: verblijfsduren(geteld.flatMap(({ verloop }) => verblijven(verloop.vast, eindeVanDag(tot)))),
  };
}
