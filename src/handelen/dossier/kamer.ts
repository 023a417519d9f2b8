import type { Database } from '../../platform/database/index.ts';
import type { Dader, Gebeurtenis, Inhoud } from './gebeurtenis.ts';
import type { Werkdossier } from './opening.ts';

/** What a room has to say of a step before anybody takes it: shown beside the step, and not only when it is tried. */
export interface Vooraf {
  /** Why it cannot be taken now, whatever is filled in with it, as Dutch sentences; none: it can. */
  readonly bezwaren: readonly string[];
  /** What makes it unusual now: it can be taken, with a reason. */
  readonly redenOm?: readonly string[];
  /** Where what is against it can be looked at: a path of the program, and what stands there. */
  readonly kijkBij?: { readonly naam: string; readonly pad: string } | undefined;
}

/** What a room asks before a task can be called done. Dutch sentences. */
export interface Taakeis {
  /** Why it cannot be done yet; null: it can. */
  readonly bezwaar: string | null;
  /** What has to be written with it; null: nothing has to. */
  readonly vraagt: string | null;
  /** It cannot be dropped either. */
  readonly blijft: boolean;
}

/** A party that would go out of a role. */
export type Vertrek = Pick<Inhoud<'deelnemerWeg'>['gegevens'], 'partijId' | 'rol'>;

/**
 * What a room adds to its procedure. All of it runs in the transaction of the event: what a room writes is there exactly when the event is.
 */
export interface Kamer {
  readonly procedure: string;
  /** Why this may not happen now, as Dutch sentences; none: it may. On opening `dossier` is how it would stand then: it is not there yet. */
  readonly bezwaren?: (
    database: Database,
    dossier: Werkdossier,
    inhoud: Inhoud,
    dader: Dader,
  ) => Promise<readonly string[]>;
  readonly vooraf?: (database: Database, dossier: Werkdossier, overgang: string) => Promise<Vooraf>;
  /** By id of the open task; of a task that is not there nothing is asked. */
  readonly taken?: (database: Database, dossier: Werkdossier) => Promise<ReadonlyMap<string, Taakeis>>;
  /** Why a party cannot be taken out of a role now, by party and role, as Dutch sentences; none: it can. */
  readonly vertrek?: (database: Database, dossier: Werkdossier) => Promise<(weg: Vertrek) => readonly string[]>;
  /** Unique indexes that guard this procedure, by name, each with what to say when somebody else was just first. */
  readonly uniek?: Readonly<Record<string, string>>;
  /** After the event, with the state that it led to. */
  readonly na?: (database: Database, dossier: Werkdossier, gebeurtenis: Gebeurtenis) => Promise<void>;
  /**
   * What follows of itself from an event, but for the opening: added right behind it, in the name of who did that, once. From what followed nothing follows
   * any more. Each is judged as any event of the room is.
   */
  readonly gevolgen?: (
    database: Database,
    dossier: Werkdossier,
    gebeurtenis: Gebeurtenis,
  ) => Promise<readonly Inhoud[]>;
}
