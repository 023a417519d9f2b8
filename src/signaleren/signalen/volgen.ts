import { type Datum, dagenTussen } from '../../kernel/datum.ts';
import { datumInNederland } from '../../platform/klok.ts';
import type {
  Afhandeling,
  Ernst,
  Handelingsoort,
  Koppelsoort,
  LoosAlarmOorzaak,
  Momentsoort,
  Status,
} from './namen.ts';
import { ERNSTEN } from './namen.ts';

/** A line in the log of a signal: what somebody did, and when. */
export interface Opvolgregel {
  readonly nummer: number;
  readonly op: Date;
  readonly door: string;
  readonly soort: Handelingsoort;
  readonly tekst: string;
  readonly eigenaar: { readonly id: string; readonly naam: string } | null;
  readonly tot: Datum | null;
  readonly loosAlarm: LoosAlarmOorzaak | null;
  readonly met: number | null;
  readonly koppeling: { readonly soort: Koppelsoort; readonly verwijzing: string; readonly titel: string } | null;
  readonly herstelt: number | null;
}

/** When a signal began, grew and ended. */
export interface Groeimoment {
  readonly op: Date;
  readonly ernst: Ernst;
  readonly soort: Momentsoort;
}

/** What is known of a signal by the end of a day. `momenten`: oldest first, at least one. */
export interface Volgbaar {
  readonly momenten: readonly Groeimoment[];
  readonly einde: Date | null;
  readonly vervallen: boolean;
  /** 0 … 1, of the last moment. */
  readonly kwaliteit: number;
}

export interface Stand {
  readonly status: Status;
  readonly afhandeling: Afhandeling | null;
  readonly gesluimerdTot: Datum | null;
  readonly eigenaar: { readonly id: string; readonly naam: string } | null;
}

const zwaarte = (ernst: Ernst): number => ERNSTEN.indexOf(ernst);
const BESLISSEND: ReadonlySet<Handelingsoort> = new Set(['gesluimerd', 'samengevoegd', 'loosAlarm', 'terecht']);

/** The lines that still count: without those that were undone, and without the undoing itself. */
export function geldig(log: readonly Opvolgregel[]): Opvolgregel[] {
  const hersteld = new Set(log.flatMap(({ herstelt }) => herstelt ?? []));
  return log.filter(({ nummer, soort }) => soort !== 'hersteld' && !hersteld.has(nummer));
}

export const ernstOp = (momenten: readonly Groeimoment[], op: Date): Ernst =>
  momenten.findLast((m) => m.op <= op && m.soort !== 'einde')?.ernst ?? 'licht';

/** Whether a signal grew heavier after a moment than it was then: what was decided was about something lighter. */
const groeide = (momenten: readonly Groeimoment[], sinds: Date): boolean =>
  momenten.some((m) => m.op > sinds && m.soort !== 'einde' && zwaarte(m.ernst) > zwaarte(ernstOp(momenten, sinds)));

/**
 * Whether a signal is still taken care of by the one that it was merged with: while that one runs (or is merged itself), and after
 * it was right or passed, when this one ended as well. A target that was a false alarm, or would never have been, takes care of nothing.
 */
function gaatOpIn(doel: Stand | undefined, einde: Date | null): boolean {
  if (!doel) return false;
  if (doel.status !== 'afgehandeld' || doel.afhandeling === 'samengevoegd') return true;
  return einde !== null && (doel.afhandeling === 'terecht' || doel.afhandeling === 'voorbij');
}

/**
 * Where a signal stands on a day. The last decision that was not undone counts, until the signal grows heavier than it was then: it
 * is open again. Snoozing ends by itself after its last day, and merging with the signal that it was merged with.
 * `standVanDoel`: where that signal stands on that day; undefined when it is not there.
 */
export function standVan(
  { momenten, einde, vervallen }: Volgbaar,
  log: readonly Opvolgregel[],
  dag: Datum,
  standVanDoel: (id: number) => Stand | undefined = () => undefined,
): Stand {
  const telt = geldig(log);
  const eigenaar = telt.findLast(({ soort }) => soort === 'toegewezen')?.eigenaar ?? null;
  const besluit = telt.findLast(({ soort }) => BESLISSEND.has(soort));
  const isSamen = besluit?.met == null || gaatOpIn(standVanDoel(besluit.met), einde);
  const geldt = besluit && isSamen && !groeide(momenten, besluit.op) ? besluit : undefined;
  const stand = (status: Status, afhandeling: Afhandeling | null, gesluimerdTot: Datum | null = null): Stand => ({
    status,
    afhandeling,
    gesluimerdTot,
    eigenaar,
  });
  if (vervallen) return stand('afgehandeld', 'vervallen');
  if (geldt && geldt.soort !== 'gesluimerd') return stand('afgehandeld', geldt.soort as Afhandeling);
  if (einde) return stand('afgehandeld', 'voorbij');
  if (geldt?.tot && dag <= geldt.tot) return stand('gesluimerd', null, geldt.tot);
  return stand('open', null);
}

const PUNTEN: Readonly<Record<Ernst, number>> = { licht: 1, stevig: 3, ernstig: 9 };
const [VERS, OUD] = [30, 180];
const LAAGSTE_NIEUWHEID = 0.5;
const GROEI: ReadonlySet<Momentsoort> = new Set(['begin', 'zwaarder', 'nieuweGrond']);

/** The moment at which a signal grew last: it began, became heavier, or got a new ground. */
export const laatsteGroei = (momenten: readonly Groeimoment[]): Groeimoment =>
  momenten.findLast(({ soort }) => GROEI.has(soort)) ?? (momenten[0] as Groeimoment);

/** The last severity; at the end that of before. */
export const laatsteErnst = (momenten: readonly Groeimoment[]): Ernst => momenten.at(-1)?.ernst ?? 'licht';

export const hoogsteErnst = (momenten: readonly Groeimoment[]): Ernst =>
  momenten.reduce<Ernst>((zwaarst, { ernst }) => (zwaarte(ernst) > zwaarte(zwaarst) ? ernst : zwaarst), 'licht');

const komma = (getal: number): string => String(Math.round(getal * 100) / 100).replace('.', ',');

/** Where a signal belongs in a list, and why: severity × quality of the data × how lately it grew. */
export function gewichtVan({ momenten, kwaliteit }: Volgbaar, dag: Datum): { gewicht: number; volgorde: string } {
  const ernst = laatsteErnst(momenten);
  const dagen = Math.max(0, dagenTussen(datumInNederland(laatsteGroei(momenten).op), dag));
  const deel = Math.min(1, Math.max(0, (dagen - VERS) / (OUD - VERS)));
  const nieuwheid = 1 - deel * (1 - LAAGSTE_NIEUWHEID);
  const gewicht = Math.round(PUNTEN[ernst] * kwaliteit * nieuwheid * 1000) / 1000;
  const volgorde = `Plaats in de lijst: ${PUNTEN[ernst]} punten voor “${ernst}”, × ${komma(kwaliteit)} voor de kwaliteit van de gegevens, × ${komma(nieuwheid)} voor hoe nieuw het is. Samen ${komma(gewicht)}.`;
  return { gewicht, volgorde };
}
