import { BakenFout } from '../../kernel/fouten.ts';
import type { Database, Transactie } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import type { Dader, Dossiers, Inhoud, Werkdossier } from '../dossier/index.ts';
import { rollenVan } from '../dossier/index.ts';

export interface Wie {
  readonly dader: Dader;
  readonly nu: Date;
}

export interface Omgeving {
  readonly dossiers: Dossiers;
  readonly normset: string;
  /** What has to be made anew after an event, in the same transaction. */
  readonly naVastleggen: (trx: Transactie, organisatieIds: readonly number[]) => Promise<void>;
}

interface Agendaregels {
  readonly leidt: string;
  /** Only the party that leads sees what was said, until the report. */
  readonly besloten: boolean;
  /** States before it was held: everybody puts points on the agenda. */
  readonly vooraf: readonly string[];
  /** States after that in which it is still written down; in no other anything changes. */
  readonly schrijft: readonly string[];
}

/** Procedures that have an agenda. */
const MET_AGENDA: Readonly<Record<string, Agendaregels>> = {
  accountgesprek: {
    leidt: 'accountmanager',
    besloten: true,
    vooraf: ['gepland', 'uitgenodigd', 'voorbereid'],
    schrijft: ['gevoerd', 'aanpassingGevraagd'],
  },
  kwartaaloverleg: {
    leidt: 'voorzitter',
    besloten: false,
    vooraf: ['gepland', 'uitgenodigd'],
    schrijft: ['gehouden'],
  },
};

export const regelsVan = ({ procedure }: Werkdossier) => {
  const regels = MET_AGENDA[procedure.code];
  if (regels) return regels;
  throw new BakenFout('niet-gevonden', 'Dit dossier is geen gesprek of overleg.');
};

/** A dossier with an agenda. Throws `niet-gevonden` for another, or one that may not be seen. */
export async function leesWerk(database: Database, dossiers: Dossiers, id: number): Promise<Werkdossier> {
  const werk = await dossiers.lees(database, id);
  regelsVan(werk);
  return werk;
}

/** The roles in which somebody takes part now. */
export const rollenIn = (werk: Werkdossier, { dader, nu }: Wie) =>
  rollenVan(werk.stand, werk.procedure, dader, datumInNederland(nu));

/** A dossier with an agenda, held until the transaction ends: who looks how it stands and then acts on that is alone in between. */
export async function houdWerk(database: Database, dossiers: Dossiers, id: number, sleutel: string) {
  const werk = await dossiers.houd(database, id, sleutel);
  regelsVan(werk);
  return werk;
}

/** The dossier, held, for who leads it and while it is open. Throws `conflict` otherwise. */
export async function houdAlsLeider(database: Database, { dossiers }: Omgeving, id: number, sleutel: string, wie: Wie) {
  const werk = await houdWerk(database, dossiers, id, sleutel);
  const { leidt } = regelsVan(werk);
  if (!rollenIn(werk, wie).has(leidt))
    throw new BakenFout('conflict', `Dit is aan: ${werk.procedure.rollen[leidt]?.naam ?? leidt}.`);
  eisOpen(werk);
  return werk;
}

export function eisOpen({ stand }: Werkdossier): void {
  if (stand.geslotenOp !== null) throw new BakenFout('conflict', 'Dit dossier is gesloten. Heropen het eerst.');
}

/** Whether it was not held yet. */
export const isVooraf = (werk: Werkdossier): boolean => regelsVan(werk).vooraf.includes(werk.stand.toestand);

/** Whether agenda, findings and report may still change: until the report was put before the others. */
export const isTeWijzigen = (werk: Werkdossier): boolean =>
  isVooraf(werk) || regelsVan(werk).schrijft.includes(werk.stand.toestand);

/** Throws `conflict` once the report was put before the others or holds. */
export function eisTeWijzigen(werk: Werkdossier): void {
  eisOpen(werk);
  if (isTeWijzigen(werk)) return;
  const nu = werk.procedure.toestanden[werk.stand.toestand]?.naam ?? werk.stand.toestand;
  throw new BakenFout(
    'conflict',
    `Dit dossier staat op “${nu}”. Het verslag verandert nu niet meer. Heropen het eerst.`,
  );
}

export const onderdeel = (soort: string, gegevens: object, tekst: string): Inhoud => ({
  soort: 'onderdeel',
  gegevens: { onderdeel: soort, gegevens: gegevens as never, tekst },
});

/** Parties that see what is written during a closed talk: only the one that leads it. */
export const voorWie = (werk: Werkdossier, { dader }: Wie): readonly number[] | null =>
  regelsVan(werk).besloten && dader.partijId !== null ? [dader.partijId] : null;

/** Whom or what a meeting is about, as signals know it; null: nobody in particular. */
export const alsOver = (onderwerp: Werkdossier['stand']['onderwerp']) =>
  onderwerp.soort === 'geen'
    ? null
    : onderwerp.soort === 'aanbieder'
      ? { organisatieId: onderwerp.organisatieId }
      : { gebied: onderwerp.code };
