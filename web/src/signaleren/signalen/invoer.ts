import type { Handeling, Handelingsoort, Koppelsoort, LoosAlarmOorzaak } from './typen.ts';

/** What can be asked for in a window; taking back is done at once. */
export type Venstersoort = Exclude<Handelingsoort, 'hersteld'>;

/** What was typed and chosen in a window so far. */
export interface Invoer {
  readonly tot: string | undefined;
  readonly oorzaak: LoosAlarmOorzaak | null;
  readonly tekst: string;
  /** The id of a person; the empty text for nobody. */
  readonly eigenaar: string | null;
  readonly met: string | null;
  readonly koppelsoort: Koppelsoort;
  readonly verwijzing: string;
  readonly titel: string;
}

export const LEGE_INVOER: Invoer = {
  tot: undefined,
  oorzaak: null,
  tekst: '',
  eigenaar: null,
  met: null,
  koppelsoort: 'gesprek',
  verwijzing: '',
  titel: '',
};

export type Vraagwoord =
  | 'kiesDag'
  | 'kiesDagTussen'
  | 'vulReden'
  | 'kiesOorzaak'
  | 'vulToelichting'
  | 'kiesEigenaar'
  | 'kiesSignaal'
  | 'vulWatGebeurt'
  | 'vulVerwijzing'
  | 'vulTitel'
  | 'vulOpmerking';

export interface Gemis {
  readonly veld: keyof Invoer;
  readonly woord: Vraagwoord;
}

const REDEN = 10;
const DAG_MS = 86_400_000;
const LANGSTE_DAGEN = 365;

/** A day so many days on. */
export const dagenVerder = (dag: string, dagen: number): string =>
  new Date(Date.parse(`${dag}T00:00:00Z`) + dagen * DAG_MS).toISOString().slice(0, 10);

/** The last day until which something can be put off. */
export const uiterlijk = (vandaag: string): string => dagenVerder(vandaag, LANGSTE_DAGEN);

/** What must still be filled in before it can be sent. */
export function gemist(soort: Venstersoort, invoer: Invoer, vandaag: string): readonly Gemis[] {
  const lang = (minstens: number) => invoer.tekst.trim().length >= minstens;
  const eisen: readonly (readonly [boolean, keyof Invoer, Vraagwoord])[] = {
    toegewezen: [[invoer.eigenaar !== null, 'eigenaar', 'kiesEigenaar']] as const,
    gesluimerd: [
      [invoer.tot !== undefined, 'tot', 'kiesDag'],
      [invoer.tot === undefined || (invoer.tot > vandaag && invoer.tot <= uiterlijk(vandaag)), 'tot', 'kiesDagTussen'],
      [lang(REDEN), 'tekst', 'vulReden'],
    ] as const,
    loosAlarm: [
      [invoer.oorzaak !== null, 'oorzaak', 'kiesOorzaak'],
      [invoer.oorzaak !== 'anders' || lang(REDEN), 'tekst', 'vulToelichting'],
    ] as const,
    terecht: [[lang(REDEN), 'tekst', 'vulWatGebeurt']] as const,
    samengevoegd: [[invoer.met !== null, 'met', 'kiesSignaal']] as const,
    gekoppeld: [
      [invoer.verwijzing.trim() !== '', 'verwijzing', 'vulVerwijzing'],
      [invoer.titel.trim().length >= 2, 'titel', 'vulTitel'],
    ] as const,
    opmerking: [[lang(2), 'tekst', 'vulOpmerking']] as const,
  }[soort];
  return eisen.flatMap(([goed, veld, woord]) => (goed ? [] : [{ veld, woord }]));
}

/** As it is sent. Only for what `gemist` found nothing missing in. */
export function alsHandeling(soort: Venstersoort, invoer: Invoer): Handeling {
  const tekst = invoer.tekst.trim();
  switch (soort) {
    case 'toegewezen':
      return { soort, eigenaar: invoer.eigenaar || null };
    case 'gesluimerd':
      return { soort, tot: invoer.tot ?? '', tekst };
    case 'loosAlarm':
      return { soort, oorzaak: invoer.oorzaak ?? 'anders', tekst };
    case 'samengevoegd':
      return { soort, met: Number(invoer.met), tekst };
    case 'gekoppeld':
      return {
        soort,
        koppeling: {
          soort: invoer.koppelsoort,
          verwijzing: invoer.verwijzing.trim(),
          titel: invoer.titel.trim(),
        },
      };
    default:
      return { soort, tekst };
  }
}
