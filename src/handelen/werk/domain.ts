import { type Datum, dagenTussen } from '../../kernel/datum.ts';
import type { Gebeurtenis, Procedure } from '../dossier/index.ts';
import { inZin, komst, vulIn } from './tekst.ts';

/** How somebody wants to be mailed: at once, one mail a day, or never. */
export const VOORKEUREN = ['direct', 'dagelijks', 'nooit'] as const;
export type Voorkeur = (typeof VOORKEUREN)[number];

/** Of who chose nothing: everything of a day in one mail. What a procedure sends to somebody does not wait for that. */
export const STANDAARDVOORKEUR: Voorkeur = 'dagelijks';

/** Why somebody is told of an event; the first that holds is the one that is named. */
export const REDENEN = [
  'genoemd',
  'bericht',
  'taak',
  'eigenaar',
  'termijn',
  'deelnemer',
  'document',
  'stap',
  'notitie',
] as const;
export type Reden = (typeof REDENEN)[number];

/** Somebody who can see a dossier today: for which party, and in which roles of the procedure. */
export interface Mens {
  readonly persoonId: string;
  readonly partijId: number;
  readonly rollen: readonly string[];
}

/** What telling of an event needs to know of its dossier. */
export interface Beeld {
  readonly id: number;
  readonly kenmerk: string;
  readonly titel: string;
  readonly procedure: Procedure;
  /** What the parts of this procedure are called, by their code, as in "een aanbod van plekken". */
  readonly onderdelen?: Readonly<Record<string, string>>;
  /** Person that owns the dossier. */
  readonly eigenaar: string | null;
  readonly mensen: readonly Mens[];
  /** Tasks that are open now. */
  readonly taken: readonly {
    readonly id: string;
    readonly naam: string;
    readonly voor: string | null;
    readonly persoon: string | null;
  }[];
  /** Tasks that are done or dropped. */
  readonly gedaan?: Beeld['taken'];
  /** Terms that run, or were met; `afgelopenOp` null: running. */
  readonly termijnen: readonly { readonly code: string; readonly voor: string; readonly afgelopenOp: string | null }[];
}

/** What somebody is told. */
export interface Bericht {
  readonly persoonId: string;
  readonly reden: Reden;
  readonly tekst: string;
  /** Subject that the procedure gives its mail. */
  readonly onderwerp?: string;
}

type Keuze = Omit<Bericht, 'persoonId'> & { readonly aan: (mens: Mens) => boolean };

/**
 * Who is told of an event, and what. Nobody is told of what he did himself or may not see (`voor`), and everybody at most once: for the
 * first of `REDENEN` that holds.
 */
export function wieHoort(g: Gebeurtenis, beeld: Beeld): Bericht[] {
  const keuzes = [...keuzesVan(g, beeld)].sort((a, b) => REDENEN.indexOf(a.reden) - REDENEN.indexOf(b.reden));
  const gekozen = new Map<string, Bericht>();
  for (const { aan, ...wat } of keuzes)
    for (const mens of beeld.mensen) {
      const { persoonId } = mens;
      if (gekozen.has(persoonId) || !magHoren(g, mens) || !aan(mens)) continue;
      gekozen.set(persoonId, { persoonId, ...wat });
    }
  return [...gekozen.values()];
}

const magHoren = (g: Gebeurtenis, { persoonId, partijId }: Mens): boolean =>
  persoonId !== g.dader.persoonId && (g.voor === null || g.voor.includes(partijId));

const heeftRol =
  (rol: string | null) =>
  ({ rollen }: Mens): boolean =>
    rol !== null && rollen.includes(rol);
const is =
  (id: string | null | undefined) =>
  ({ persoonId }: Mens): boolean =>
    persoonId === id;

/** Who carries a dossier at this moment: its owner, and the roles of which a term runs. */
function betrokken(g: Gebeurtenis, { eigenaar, termijnen }: Beeld): (mens: Mens) => boolean {
  const rollen = new Set(
    termijnen.filter(({ afgelopenOp }) => afgelopenOp === null || afgelopenOp === g.dag).map(({ voor }) => voor),
  );
  return (mens) => is(eigenaar)(mens) || mens.rollen.some((rol) => rollen.has(rol));
}

const iedereen = (): boolean => true;

/** Whether a step brings a dossier in another phase, or ends it: that concerns everybody who takes part. */
function isNieuweFase({ gegevens: { van, naar } }: Gebeurtenis<'overgang'>, { procedure }: Beeld): boolean {
  const [was, wordt] = [procedure.toestanden[van], procedure.toestanden[naar]];
  return was?.fase !== wordt?.fase || was?.einde !== wordt?.einde;
}

function* keuzesVan(g: Gebeurtenis, beeld: Beeld): Iterable<Keuze> {
  yield* taakkeuzes(g, beeld);
  const tekst = inZin(g, beeld);
  const dragers = betrokken(g, beeld);
  switch (g.soort) {
    case 'geopend':
      return yield { reden: 'stap', tekst, aan: dragers };
    case 'overgang':
      yield* procedureberichten(g, beeld);
      return yield { reden: 'stap', tekst, aan: isNieuweFase(g, beeld) ? iedereen : dragers };
    case 'notitie': {
      const genoemd = new Set(g.gegevens.genoemd.map(({ id }) => id));
      yield {
        reden: 'genoemd',
        tekst: `${g.dader.naam} noemt u in een notitie.`,
        aan: (m) => genoemd.has(m.persoonId),
      };
      return yield { reden: 'notitie', tekst, aan: is(beeld.eigenaar) };
    }
    case 'deelnemerErbij': {
      const { partij, rol } = g.gegevens;
      const nieuw = (mens: Mens) => mens.partijId === partij.id && heeftRol(rol)(mens);
      yield { reden: 'deelnemer', tekst: komst('U doet', g.gegevens.tot), aan: nieuw };
      return yield { reden: 'deelnemer', tekst, aan: is(beeld.eigenaar) };
    }
    case 'deelnemerWeg':
      return yield { reden: 'deelnemer', tekst, aan: is(beeld.eigenaar) };
    case 'documentErbij':
    case 'documentWeg':
      return yield { reden: 'document', tekst, aan: dragers };
    case 'termijnVerlengd': {
      const termijn = beeld.termijnen.find(({ code }) => code === g.gegevens.termijn);
      return yield { reden: 'termijn', tekst, aan: (m) => is(beeld.eigenaar)(m) || heeftRol(termijn?.voor ?? null)(m) };
    }
    // Who owns the dossier sees to it that nothing that was agreed slips; who was to do it hears that it is not needed, or not yet.
    case 'taakKlaar': {
      const taak = (beeld.gedaan ?? []).find(({ id }) => id === g.gegevens.taak);
      return taak && isAfspraak(taak) ? yield { reden: 'taak', tekst, aan: is(beeld.eigenaar) } : undefined;
    }
    case 'taakWeg':
    case 'taakVerzet': {
      const taak = (g.soort === 'taakWeg' ? (beeld.gedaan ?? []) : beeld.taken).find(
        ({ id }) => id === g.gegevens.taak,
      );
      if (!taak) return;
      return yield { reden: 'taak', tekst, aan: (m) => is(beeld.eigenaar)(m) || eigenaarVan(taak, g, beeld)(m) };
    }
    case 'eigenaar':
      return yield { reden: 'eigenaar', tekst, aan: is(g.gegevens.persoon?.id) };
    case 'onderdeel': {
      const raakt = new Set(g.gegevens.bericht?.aan ?? []);
      return yield { reden: 'stap', tekst, aan: (m) => raakt.has(m.partijId) || dragers(m) };
    }
    default:
      // Fields, links and another version of the procedure: who looks at the dossier sees them.
      return;
  }
}

/** Of whom a task is: of a person, else of everybody in its role, else of who carries the dossier. */
const eigenaarVan = (taak: Beeld['taken'][number], g: Gebeurtenis, beeld: Beeld): ((mens: Mens) => boolean) =>
  taak.persoon !== null ? is(taak.persoon) : taak.voor !== null ? heeftRol(taak.voor) : betrokken(g, beeld);

/** Added by a person, and not by the procedure: those are known by the event with a name behind it. */
const isAfspraak = ({ id }: Beeld['taken'][number]): boolean => !id.includes('.');

/** Tasks that this event opened or gave to somebody, as far as they are still open. */
function* taakkeuzes(g: Gebeurtenis, beeld: Beeld): Iterable<Keuze> {
  const nummer = String(g.nummer);
  const nieuw = beeld.taken.filter(({ id }) => id === nummer || id.startsWith(`${nummer}.`));
  // Who gets several tasks at once is told of all in one sentence.
  for (const mens of beeld.mensen) {
    const eigen = nieuw.filter((taak) => eigenaarVan(taak, g, beeld)(mens)).map(({ naam }) => naam);
    if (eigen.length === 0) continue;
    const tekst = `${eigen.length === 1 ? 'Nieuwe taak' : 'Nieuwe taken'}: ${eigen.join('; ')}.`;
    yield { reden: 'taak', tekst, aan: (ander) => ander === mens };
  }
  if (g.soort !== 'taakToegewezen' || !beeld.taken.some(({ id }) => id === g.gegevens.taak)) return;
  yield { reden: 'taak', tekst: inZin(g, beeld), aan: is(g.gegevens.persoon.id) };
}

/** What the procedure itself sends to the people of a role when this step is taken. */
function* procedureberichten(g: Gebeurtenis<'overgang'>, beeld: Beeld): Iterable<Keuze> {
  for (const { aan, onderwerp, tekst } of beeld.procedure.overgangen[g.gegevens.overgang]?.berichten ?? []) {
    const toestand = beeld.procedure.toestanden[g.gegevens.naar]?.naam ?? g.gegevens.naar;
    const woorden = { titel: beeld.titel, kenmerk: beeld.kenmerk, toestand };
    yield { reden: 'bericht', tekst: vulIn(tekst, woorden), onderwerp: vulIn(onderwerp, woorden), aan: heeftRol(aan) };
  }
}

/**
 * How a notice is mailed. What a procedure sends to somebody goes at once, unless that person wants no mail; an exercise is never
 * mailed, and neither is who has no address that mail can go to.
 */
export function mailwijze(
  voorkeur: Voorkeur,
  reden: Reden,
  { oefening, bereikbaar }: { readonly oefening: boolean; readonly bereikbaar: boolean },
): Voorkeur {
  if (oefening || !bereikbaar || voorkeur === 'nooit') return 'nooit';
  return reden === 'bericht' ? 'direct' : voorkeur;
}

/** Days after a term (before it: below zero) on which those who carry it are reminded. */
export const MOMENTEN = [-3, 0, 1] as const;
export type Moment = (typeof MOMENTEN)[number];

/** So many days later a reminder is still given, when nothing could be on its own day. */
const NOG = 2;

/**
 * Which reminder of a term belongs to a day; null: none. A term that began after the day of the reminder needs none: those who carry it
 * were told of it then.
 */
export function momentVan(vandaag: Datum, tot: Datum, begon: Datum): Moment | null {
  const dag = dagenTussen(tot, vandaag);
  const moment = MOMENTEN.findLast((een) => een <= dag);
  if (moment === undefined || dag - moment > NOG) return null;
  return dagenTussen(begon, tot) + moment > 0 ? moment : null;
}

/** People are mailed, and reminded, from seven in the morning until seven in the evening in the Netherlands. */
export const isDagtijd = (uur: number): boolean => uur >= 7 && uur < 19;
