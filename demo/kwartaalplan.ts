import { type Datum, plusDagen } from '../src/kernel/datum.ts';
import { kwartaalVan, type Periode } from '../src/kernel/periode.ts';
import type { PerPeriode } from '../src/meten/controles/index.ts';
import {
  type Aanlevering,
  type Mensen,
  type Ontvanger,
  onaangeroerd,
  type Terug,
  type Uitstel,
  type Versie,
} from './aanlevering.ts';
import { REDENEN_UITSTEL, TERUG_FOUT, TERUG_JAARREKENING, TERUG_VRAGEN } from './aanleverteksten.ts';
import { isVoorbij, moment } from './kalender.ts';
import { type Formulier, vulIn } from './kwartaalinhoud.ts';
import { type Toeval, toeval } from './toeval.ts';

/** A request for quarterly figures that was sent in the demo. */
export interface Ronde {
  readonly periode: Periode;
  readonly verstuurd: Datum;
  readonly deadline: Datum;
  readonly gesloten: Datum | null;
  /** Seconds that a delivery takes, from and to. */
  readonly seconden: readonly [number, number];
  /** Sent back and not mended yet: the fields, by KvK number. */
  readonly terug: Readonly<Record<string, readonly string[]>>;
}

/** How the figures of one provider over one quarter became known. */
export interface Komst {
  readonly van: Date;
  /** When they were mended, and what stood there first. */
  readonly hersteld: { readonly op: Date; readonly was: ReadonlyMap<string, number> } | null;
}

export interface Gegevens {
  readonly ontvanger: Ontvanger;
  readonly bekend: PerPeriode;
  readonly komst: Komst | null;
  readonly formulier: Formulier;
  readonly gemeten: boolean;
}

const UUR = 3_600_000;
const later = (op: Date, uren: number): Date => new Date(op.getTime() + uren * UUR);
const dagVan = (op: Date): Datum => op.toISOString().slice(0, 10) as Datum;
const dagenLater = (op: Date, dagen: number, t: Toeval): Date => moment(plusDagen(dagVan(op), dagen), t.heel(0, 479));

type Stap = Aanlevering['stappen'][number];

/** The delivery of a provider whose figures are known: what was handed in, and what the supervisor did with it. */
export function speelLevering(
  ronde: Ronde,
  wat: Gegevens & { komst: Komst },
  mensen: Mensen,
  zaad: string,
): Aanlevering {
  const { ontvanger, komst, gemeten } = wat;
  const t = toeval(`${zaad}/aanlevering/${ronde.periode}/${ontvanger.sleutel}`);
  const versies = maakVersies(ronde, wat, mensen, t);
  const verloop = beoordeel(ronde, wat, versies, mensen, t);
  const uitstel =
    komst.van > moment(ronde.deadline, 900) && t.kans(0.5) ? [kregenUitstel(ronde, ontvanger, mensen, t)] : [];
  const stappen = [...uitstel.flatMap((een) => stappenVanUitstel(een, mensen)), ...verloop.stappen];
  const laatste = versies.at(-1);
  return {
    ...onaangeroerd(ontvanger),
    ...verloop,
    versies,
    bevindingen: laatste?.inhoud.bevindingen ?? [],
    uitstel,
    stappen: stappen.sort((a, b) => a.op.getTime() - b.op.getTime()),
    deadline: uitstel[0]?.besluit?.tot ?? null,
    klaar: verloop.klaar ?? laatste?.ingediend ?? null,
    seconden: gemeten ? t.heel(...ronde.seconden) : null,
  };
}

function maakVersies({ periode }: Ronde, wat: Gegevens & { komst: Komst }, mensen: Mensen, t: Toeval): Versie[] {
  const { ontvanger, bekend, komst, formulier } = wat;
  const nu = bekend.get(periode) ?? new Map<string, number>();
  const { hersteld } = komst;
  const eerst = hersteld ? new Map([...nu, ...hersteld.was]) : nu;
  const herkomst = t.kies(['geplakt', 'geplakt', 'bestand', 'api', 'getypt'] as const);
  const [indiener, bestuur] = [mensen.indiener(ontvanger), mensen.accordeur(ontvanger)];
  const versie = (
    waarden: ReadonlyMap<string, number>,
    eerder: ReadonlyMap<string, number> | null,
    op: Date,
  ): Versie => ({
    inhoud: vulIn(formulier, { periode, waarden, bekend, eerder, herkomst }, t),
    ingediend: { wie: indiener, op: later(op, -t.tussen(0.3, 20)) },
    akkoord: bestuur,
    op,
  });
  return [versie(eerst, null, komst.van), ...(hersteld ? [versie(nu, eerst, hersteld.op)] : [])];
}

type Verloop = Pick<Aanlevering, 'status' | 'stappen' | 'terug' | 'getypt' | 'klaar'>;

/** What the supervisor did with each version, as far as that lies before the last day of the demo. */
function beoordeel(
  ronde: Ronde,
  wat: Gegevens & { komst: Komst },
  versies: readonly Versie[],
  mensen: Mensen,
  t: Toeval,
): Verloop {
  const ingediend = versies.flatMap(({ ingediend: { wie, op }, akkoord, op: klaar }, i): Stap[] => [
    { op, stap: 'klaargezet', door: wie.naam, tekst: '' },
    { op: klaar, stap: 'ingediend', door: akkoord?.naam ?? wie.naam, tekst: `versie ${i + 1}` },
  ]);
  const laatste = versies.at(-1) as Versie;
  const klaar = { stappen: ingediend, terug: [] as Terug[], getypt: [], klaar: null };
  const verbeterd = wat.komst.hersteld ? stuurVersieTerug(ronde, wat, t) : [];
  const terug = ronde.gesloten === null && versies.length === 1 ? kiesTerug(ronde, wat, laatste, t) : [];
  const stap = terugstappen([...verbeterd, ...terug], wat.formulier, mensen);
  if (terug.length > 0)
    return verbeterNu(
      ronde,
      wat,
      { ...klaar, status: 'teruggestuurd', terug, stappen: [...ingediend, ...stap] },
      mensen,
      t,
    );
  const geaccepteerd = dagenLater(laatste.op, t.heel(3, 18), t);
  const rest = { ...klaar, terug: verbeterd, stappen: [...ingediend, ...stap] };
  if (!isVoorbij(dagVan(geaccepteerd))) return { ...rest, status: 'ingediend' };
  const akkoord: Stap = { op: geaccepteerd, stap: 'geaccepteerd', door: mensen.toezicht.naam, tekst: '' };
  return { ...rest, status: 'geaccepteerd', stappen: [...rest.stappen, akkoord] };
}

/** Of figures that were mended, the first version was sent back: after the audit of the year, or because it could not be right. */
function stuurVersieTerug(
  { periode }: Ronde,
  { komst, bekend, formulier }: Gegevens & { komst: Komst },
  t: Toeval,
): Terug[] {
  const { hersteld, van } = komst;
  if (!hersteld) return [];
  const jaarrekening = kwartaalVan(periode) === 4;
  const op = jaarrekening ? dagenLater(hersteld.op, -t.heel(3, 9), t) : dagenLater(van, 8, t);
  const nu = bekend.get(periode);
  const gevraagd = new Set(formulier.velden.map(({ code }) => code));
  return [...hersteld.was]
    .filter(([code, was]) => gevraagd.has(code) && nu?.get(code) !== was)
    .map(([gegeven]) => ({ versie: 1, gegeven, reden: jaarrekening ? TERUG_JAARREKENING : TERUG_FOUT, op }));
}

const KANS_TERUG = 0.04;

/** The fields of the last version that the supervisor sent back and that nobody mended yet. */
function kiesTerug(ronde: Ronde, { ontvanger }: Gegevens, { inhoud, op }: Versie, t: Toeval): Terug[] {
  const gevuld = inhoud.cellen.filter(({ waarde }) => waarde !== null).map(({ gegeven }) => gegeven);
  const kan = Object.keys(TERUG_VRAGEN).filter((code) => gevuld.includes(code));
  const gekozen = t.kans(KANS_TERUG) ? [...new Set([t.kies(kan), t.kies(kan)])] : [];
  const velden = ronde.terug[ontvanger.sleutel] ?? (kwartaalVan(ronde.periode) === 3 ? gekozen : []);
  const teruggestuurd = dagenLater(op, t.heel(2, 6), t);
  if (!isVoorbij(dagVan(teruggestuurd))) return [];
  return velden.map((gegeven) => ({
    versie: 1,
    gegeven,
    reden: TERUG_VRAGEN[gegeven] ?? TERUG_FOUT,
    op: teruggestuurd,
  }));
}

const KANS_VERBETERD = 0.4;

/** Some have mended what came back, and wait for their board. */
function verbeterNu(ronde: Ronde, { ontvanger, bekend }: Gegevens, terug: Verloop, mensen: Mensen, t: Toeval): Verloop {
  const wie = mensen.indiener(ontvanger);
  const op = dagenLater(terug.stappen.at(-1)?.op ?? new Date(0), t.heel(1, 3), t);
  if (wie.id !== null || !t.kans(KANS_VERBETERD) || !isVoorbij(dagVan(op))) return terug;
  const getypt = terug.terug.map(({ gegeven }) => {
    const was = bekend.get(ronde.periode)?.get(gegeven) ?? 0;
    return { gegeven, waarde: String(Math.round(was * 0.97)), door: wie, op: later(op, -0.2) };
  });
  const klaargezet: Stap = { op, stap: 'klaargezet', door: wie.naam, tekst: '' };
  return { ...terug, status: 'klaar', getypt, klaar: { wie, op }, stappen: [...terug.stappen, klaargezet] };
}

function terugstappen(terug: readonly Terug[], { velden }: Formulier, { toezicht }: Mensen): Stap[] {
  const [eerste] = terug;
  if (!eerste) return [];
  const namen = new Map(velden.map(({ code, naam }) => [code, naam]));
  const tekst = terug.map(({ gegeven, reden }) => `${namen.get(gegeven)}: ${reden}`).join('\n');
  return [{ op: eerste.op, stap: 'teruggestuurd', door: toezicht.naam, tekst }];
}

/** Late, with more time that was asked for and given. */
function kregenUitstel({ deadline }: Ronde, ontvanger: Ontvanger, mensen: Mensen, t: Toeval): Uitstel {
  const tot = plusDagen(deadline, 28);
  return {
    tot,
    reden: t.kies(REDENEN_UITSTEL),
    door: mensen.indiener(ontvanger),
    op: moment(plusDagen(deadline, -6), t.heel(0, 479)),
    besluit: {
      tot,
      reden: 'Akkoord. Laat het weten als ook deze dag niet lukt.',
      naam: mensen.toezicht.naam,
      op: moment(plusDagen(deadline, -4), t.heel(0, 479)),
    },
  };
}

export function stappenVanUitstel({ tot, reden, door, op, besluit }: Uitstel, { toezicht }: Mensen): Stap[] {
  const gevraagd: Stap = { op, stap: 'uitstelGevraagd', door: door.naam, tekst: `tot ${tot}: ${reden}` };
  if (!besluit) return [gevraagd];
  const tekst = besluit.tot === null ? besluit.reden : `tot ${besluit.tot}: ${besluit.reden}`;
  const stap = besluit.tot === null ? 'uitstelAfgewezen' : 'uitstelToegekend';
  return [gevraagd, { op: besluit.op, stap, door: toezicht.naam, tekst }];
}
