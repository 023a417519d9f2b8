import { dagenTussen, datum, parseDatum, plusMaanden } from '../../kernel/datum.ts';
import type { Periode } from '../../kernel/periode.ts';
import type { Beleidsgegeven } from '../../meten/catalogus/index.ts';
import { dagGetal } from '../../meten/controles/index.ts';
import type { Moment } from '../../meten/kennis/index.ts';
import { beginVan, dagVan } from '../urgentie/index.ts';
import type { Beeld, Waarde } from './beeld.ts';
import { type Aftrek, weeg } from './kwaliteit.ts';
import { gedragmomenten, gedragOp, type Uitvraagfeit } from './levergedrag.ts';
import { type Nieuwsfeit, nieuwsmomenten, nieuwsOp } from './nieuwstelling.ts';

/** What a municipality or region handed in about its policy: an answer for each field that was asked, null where it left one empty. */
export interface Beleidversie {
  readonly op: Moment;
  readonly periode: Periode;
  readonly antwoorden: Readonly<Record<string, string | null>>;
  /** Warnings of a check that were explained. */
  readonly uitgelegd: number;
}

/** All that is known of one municipality or region; in any order. */
export interface Gebiedkennis {
  readonly beleid: readonly Beleidversie[];
  readonly uitvragen: readonly Uitvraagfeit[];
  readonly nieuws: readonly Nieuwsfeit[];
  /** Only of a region: figures per month out of its iJw messages. */
  readonly berichten: readonly Maandstand[];
}

/** What one month came to, from when until when that was known; null: it holds now. */
export interface Maandstand {
  readonly op: Moment;
  readonly tot: Moment | null;
  readonly figuur: string;
  readonly maand: string;
  readonly waarde: number;
}

export interface Gebiedkijk {
  readonly velden: ReadonlyMap<string, Beleidsgegeven>;
  readonly ook: readonly Moment[];
  readonly tot: Moment;
}

/** Contracts end and answers age while nobody says anything: a region is looked at again on the first of every month. */
function maanden(eerste: Moment, tot: Moment): Moment[] {
  const uit: Moment[] = [];
  let dag = datum(`${dagVan(eerste).slice(0, 7)}-01`);
  for (;;) {
    dag = plusMaanden(dag, 1);
    const moment = beginVan(dag);
    if (moment > tot) return uit;
    uit.push(moment);
  }
}

function momentenVan(kennis: Gebiedkennis, { ook, tot }: Gebiedkijk): Moment[] {
  const feiten = [
    ...kennis.beleid.map(({ op }) => op),
    ...gedragmomenten(kennis.uitvragen),
    ...nieuwsmomenten(kennis.nieuws),
    ...kennis.berichten.flatMap(({ op, tot: einde }) => (einde === null ? [op] : [op, einde])),
  ].filter((m) => m <= tot);
  const eerste = feiten.reduce((vroegst, m) => (vroegst === '' || m < vroegst ? m : vroegst), '');
  if (eerste === '') return [];
  return [...new Set([...feiten, ...maanden(eerste, tot), ...ook.filter((m) => m > eerste && m <= tot)])].sort();
}

/** The version that holds at a moment, and the last one over an earlier period. */
function geldend(beleid: readonly Beleidversie[], op: Moment): { nu?: Beleidversie; eerder?: Beleidversie } {
  const bekend = beleid
    .filter((versie) => versie.op <= op)
    .sort((a, b) => (a.periode < b.periode ? -1 : a.periode > b.periode ? 1 : a.op < b.op ? -1 : 1));
  const nu = bekend.at(-1);
  const eerder = bekend.findLast(({ periode }) => nu !== undefined && periode < nu.periode);
  return { ...(nu && { nu }), ...(eerder && { eerder }) };
}

/** A number as formulas reckon with it; undefined for what is no number, or is empty. */
function alsGetal(veld: Beleidsgegeven | undefined, antwoord: string | null | undefined): number | undefined {
  if (antwoord === null || antwoord === undefined || antwoord === '') return undefined;
  switch (veld?.antwoord.soort) {
    case 'datum':
      return parseDatum(antwoord).ok ? dagGetal(antwoord) : undefined;
    case 'getal':
    case 'jaNee': {
      const getal = Number(antwoord);
      return Number.isFinite(getal) ? getal : undefined;
    }
    default:
      return undefined;
  }
}

function getallen(versie: Beleidversie | undefined, velden: Gebiedkijk['velden']): Record<string, number> {
  return Object.fromEntries(
    Object.entries(versie?.antwoorden ?? {}).flatMap(([code, antwoord]) => {
      const getal = alsGetal(velden.get(code), antwoord);
      return getal === undefined ? [] : [[code, getal] as const];
    }),
  );
}

/** Whether an answer differs from the one before; only where both were given. */
function gewijzigd(nu: Beleidversie | undefined, eerder: Beleidversie | undefined): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(nu?.antwoorden ?? {}).flatMap(([code, antwoord]) => {
      const was = eerder?.antwoorden[code];
      return antwoord === null || was === null || was === undefined ? [] : [[code, antwoord !== was] as const];
    }),
  );
}

function leeg(nu: Beleidversie | undefined, velden: Gebiedkijk['velden']): Record<string, number> {
  const uit: Record<string, number> = {};
  for (const [code, antwoord] of Object.entries(nu?.antwoorden ?? {})) {
    const blok = velden.get(code)?.blok;
    if (blok) uit[blok] = (uit[blok] ?? 0) + (antwoord === null || antwoord === '' ? 1 : 0);
  }
  return uit;
}

/** Months of a series: three years, as long as messages are kept. */
const MAANDEN = 36;

/** The series per month as they were known at a moment, oldest first. */
function maandreeksen(berichten: readonly Maandstand[], op: Moment): Record<string, number[]> {
  const bekend = berichten.filter((stand) => stand.op <= op && (stand.tot === null || stand.tot > op));
  return Object.fromEntries(
    [...Map.groupBy(bekend, ({ figuur }) => figuur)].map(([figuur, rij]) => [
      figuur,
      rij
        .sort((a, b) => (a.maand < b.maand ? -1 : 1))
        .slice(-MAANDEN)
        .map(({ waarde }) => waarde),
    ]),
  );
}

const OUD = 400;

function aftrek(nu: Beleidversie | undefined, kennis: Gebiedkennis, op: Moment): Aftrek[] {
  const uit: Aftrek[] = [];
  const dag = dagVan(op);
  if (nu && dagenTussen(dagVan(nu.op), dag) > OUD)
    uit.push({
      punt: `De antwoorden zijn van ${Math.round(dagenTussen(dagVan(nu.op), dag) / 30.4)} maanden geleden.`,
      aftrek: 0.2,
    });
  if (nu && nu.uitgelegd > 0)
    uit.push({
      punt: 'Bij antwoorden gaf een controle een waarschuwing. De gemeente of regio legde het uit.',
      aftrek: 0.1,
    });
  const terug = kennis.uitvragen.some(({ teruggestuurd, ingediend }) => {
    const laatste = teruggestuurd
      .filter((m) => m <= op)
      .sort()
      .at(-1);
    return laatste !== undefined && !ingediend.some((m) => m > laatste && m <= op);
  });
  if (terug) uit.push({ punt: 'Een deel van de antwoorden is teruggestuurd en nog niet verbeterd.', aftrek: 0.2 });
  return uit;
}

/** What a municipality or region looked like at each moment at which something may have changed, oldest first. Pure. */
export function* gebiedbeelden(kennis: Gebiedkennis, kijk: Gebiedkijk): Generator<Beeld> {
  for (const op of momentenVan(kennis, kijk)) {
    const { nu, eerder } = geldend(kennis.beleid, op);
    const bronnen: Record<string, Readonly<Record<string, Waarde>>> = {
      beleid: getallen(nu, kijk.velden),
      vorigBeleid: getallen(eerder, kijk.velden),
      gewijzigd: gewijzigd(nu, eerder),
      leeg: leeg(nu, kijk.velden),
      levering: { ...gedragOp(kennis.uitvragen, op) },
      nieuws: { aantal: nieuwsOp(kennis.nieuws, op) },
      berichten: maandreeksen(kennis.berichten, op),
    };
    const perioden: Readonly<Record<string, Periode | undefined>> = {
      beleid: nu?.periode,
      gewijzigd: nu?.periode,
      leeg: nu?.periode,
      vorigBeleid: eerder?.periode,
    };
    yield {
      op,
      periode: nu?.periode ?? null,
      bronnen,
      stand: (bron) => ({ periode: perioden[bron] ?? null, laatstBekend: false }),
      kwaliteit: (nodig) => weeg(nodig.some(({ bron }) => bron in perioden) ? aftrek(nu, kennis, op) : []),
    };
  }
}
