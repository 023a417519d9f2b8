import { z } from 'zod';

/**
 * What can happen in a dossier. A dossier is the list of what happened, in order, and nothing else: its state is worked out from it
 * (`stand.ts`). Rows are only added, each with a hash over itself and the one before it (`keten.ts`).
 */

const dag = z.iso.date();
const tekst = z.string().trim();
const waarde = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
export type Veldwaarde = z.infer<typeof waarde>;
const velden = z.record(z.string(), waarde);
const persoon = z.object({ id: z.uuid(), naam: z.string() });

export const onderwerp = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('aanbieder'), organisatieId: z.int(), kvk: z.string(), naam: z.string() }),
  z.object({ soort: z.literal('gemeente'), code: z.string(), naam: z.string() }),
  z.object({ soort: z.literal('jeugdregio'), code: z.string(), naam: z.string() }),
  z.object({ soort: z.literal('geen') }),
]);
export type Onderwerp = z.infer<typeof onderwerp>;

/** To what a dossier can point: `verwijzing` is the number or code by which that is found. */
const koppelsoort = z.enum(['signaal', 'tredebesluit', 'dossier', 'nieuws', 'aanlevering', 'scenario']);

const inhoudPerSoort = {
  geopend: z.object({
    procedure: z.string(),
    versie: z.int(),
    titel: tekst,
    onderwerp,
    velden,
    partij: z.object({ id: z.int(), naam: z.string() }),
    rol: z.string(),
    systeemrollen: z.array(z.string()).nullable(),
  }),
  overgang: z.object({
    overgang: z.string(),
    van: z.string(),
    naar: z.string(),
    velden,
    reden: tekst,
    /** Of a decision: on what it rests. Null when it is none. */
    grond: tekst.nullable(),
  }),
  velden: z.object({ velden }),
  /** `genoemd`: people who are told of it. */
  notitie: z.object({ tekst, genoemd: z.array(persoon).default([]) }),
  taakErbij: z.object({
    naam: tekst,
    uitleg: tekst.default(''),
    voor: z.string().nullable(),
    persoon: persoon.nullable(),
    tot: dag.nullable(),
  }),
  taakKlaar: z.object({ taak: z.string(), toelichting: tekst }),
  taakWeg: z.object({ taak: z.string(), reden: tekst }),
  taakToegewezen: z.object({ taak: z.string(), persoon }),
  taakVerzet: z.object({ taak: z.string(), tot: dag, reden: tekst }),
  termijnVerlengd: z.object({ termijn: z.string(), tot: dag, reden: tekst }),
  deelnemerErbij: z.object({
    partij: z.object({ id: z.int(), naam: z.string() }),
    rol: z.string(),
    /** Only people in these roles of that party; null: those that the procedure names. */
    systeemrollen: z.array(z.string()).nullable(),
    /** The last day; null: as long as the dossier lives. */
    tot: dag.nullable(),
  }),
  deelnemerWeg: z.object({ partijId: z.int(), rol: z.string(), reden: tekst }),
  documentErbij: z.object({
    document: z.uuid(),
    naam: z.string(),
    soort: z.string(),
    grootte: z.int(),
    hash: z.string(),
  }),
  documentWeg: z.object({ document: z.uuid(), reden: tekst }),
  versie: z.object({ versie: z.int(), reden: tekst }),
  koppeling: z.object({ soort: koppelsoort, verwijzing: z.string(), naam: tekst }),
  eigenaar: z.object({ persoon: persoon.nullable() }),
  /** Something of the room that the procedure belongs to, such as a milestone or a place that was offered. */
  onderdeel: z.object({
    ...{ onderdeel: z.string(), gegevens: z.json(), tekst },
    /** Who is told of it besides those who carry the dossier, by party, and in which words: notices are mailed, so nothing that people wrote. */
    bericht: z.object({ tekst: z.string(), aan: z.array(z.int()) }).optional(),
  }),
} as const;

export type Soort = keyof typeof inhoudPerSoort;
export type Inhoud<S extends Soort = Soort> = {
  [K in S]: { readonly soort: K; readonly gegevens: z.infer<(typeof inhoudPerSoort)[K]> };
}[S];

/** Who did it, as it stood then. `persoonId` null: Baken itself, or somebody who did not log in. */
export interface Dader {
  readonly persoonId: string | null;
  readonly naam: string;
  readonly partijId: number | null;
  readonly systeemrol: string;
}

export interface Gebeurteniskop {
  readonly nummer: number;
  readonly op: Date;
  /** Calendar day of `op` in the Netherlands: terms are counted from it. */
  readonly dag: string;
  readonly dader: Dader;
  /** Parties that may see it; null: every participant. */
  readonly voor: readonly number[] | null;
}
/** One thing that happened. */
export type Gebeurtenis<S extends Soort = Soort> = Gebeurteniskop & Inhoud<S>;

/** Reads the contents of an event. Throws when they are not what the kind of event has. */
export const leesInhoud = (soort: Soort, gegevens: unknown): Inhoud =>
  ({ soort, gegevens: inhoudPerSoort[soort].parse(gegevens) }) as Inhoud;
