import { z } from 'zod';
import type { Datum } from '../../kernel/datum.ts';
import type { Dader } from './gebeurtenis.ts';
import type { Procedure } from './procedure.ts';
import { type Stand, systeemrollenVan } from './stand.ts';

const tekst = z.string().trim().max(10_000);
const reden = z.string().trim().min(10, 'schrijf in minstens 10 tekens waarom').max(4000);
const persoonId = z.uuid();
const dag = z.iso.date();
const velden = z.record(z.string().max(60), z.unknown());

/** What somebody asks to happen in a dossier. What it becomes in the chain is an event (`gebeurtenis.ts`). */
export const vormOpdracht = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('overgang'),
    overgang: z.string().max(40),
    /** The state that the one who asks sees: somebody else may have been first. */
    van: z.string().max(40),
    velden: velden.default({}),
    reden: tekst.default(''),
    grond: tekst.default(''),
  }),
  z.object({ soort: z.literal('velden'), velden }),
  z.object({ soort: z.literal('notitie'), tekst: tekst.min(1), genoemd: z.array(persoonId).max(20).default([]) }),
  z.object({
    soort: z.literal('taakErbij'),
    naam: z.string().trim().min(3).max(200),
    uitleg: tekst.default(''),
    voor: z.string().max(40).nullable().default(null),
    persoon: persoonId.nullable().default(null),
    tot: dag.nullable().default(null),
  }),
  z.object({ soort: z.literal('taakKlaar'), taak: z.string().max(60), toelichting: tekst.default('') }),
  z.object({ soort: z.literal('taakWeg'), taak: z.string().max(60), reden }),
  z.object({ soort: z.literal('taakToegewezen'), taak: z.string().max(60), persoon: persoonId }),
  z.object({ soort: z.literal('taakVerzet'), taak: z.string().max(60), tot: dag, reden }),
  z.object({ soort: z.literal('termijnVerlengd'), termijn: z.string().max(40), tot: dag, reden }),
  z.object({
    soort: z.literal('deelnemerErbij'),
    partijId: z.int().min(1),
    rol: z.string().max(40),
    tot: dag.nullable().default(null),
  }),
  z.object({ soort: z.literal('deelnemerWeg'), partijId: z.int().min(1), rol: z.string().max(40), reden }),
  z.object({ soort: z.literal('documentWeg'), document: z.uuid().toLowerCase(), reden }),
  z.object({ soort: z.literal('versie'), versie: z.int().min(1), reden }),
  z.object({
    soort: z.literal('koppeling'),
    koppeling: z.object({
      soort: z.enum(['signaal', 'tredebesluit', 'dossier', 'nieuws', 'aanlevering', 'scenario']),
      verwijzing: z.string().trim().min(1).max(100),
      naam: z.string().trim().min(1).max(200),
    }),
  }),
  z.object({ soort: z.literal('eigenaar'), persoon: persoonId.nullable() }),
]);
export type Opdracht = z.infer<typeof vormOpdracht>;

/** For which party somebody can act, in which role of Baken. */
export interface Namens {
  readonly partijId: number;
  readonly rol: string;
}

/** What the judgement needs to know besides the dossier: people and parties that the command names, as the register knows them. */
export interface Bekenden {
  readonly personen: ReadonlyMap<
    string,
    { readonly id: string; readonly naam: string; readonly namens: readonly Namens[] }
  >;
  readonly partijen: ReadonlyMap<number, { readonly id: number; readonly naam: string; readonly soort: string }>;
}

/** Kinds of which only some parties may know: they change nothing of the state itself. All others are for every participant. */
export const BESLOTEN: ReadonlySet<string> = new Set([
  'notitie',
  'documentErbij',
  'documentWeg',
  'koppeling',
  'onderdeel',
]);

/** The roles in which somebody takes part on a day. */
export function rollenVan(stand: Stand, procedure: Procedure, dader: Dader, op: Datum): ReadonlySet<string> {
  return new Set(
    stand.deelnemers
      .filter(({ partijId, tot }) => partijId === dader.partijId && (tot === null || op <= tot))
      .filter((deelnemer) => systeemrollenVan(deelnemer, procedure).includes(dader.systeemrol))
      .map(({ rol }) => rol),
  );
}
