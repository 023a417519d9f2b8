import { z } from 'zod';
import type { Plek } from '../../kernel/fouten.ts';
import { alsWijzer, toonGevonden, waardeOp } from '../../kernel/jsonpad.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { HULPVORMEN, type Hulpvorm, SOORTEN, type Soort } from './domain.ts';

/**
 * The file of `./baken import register`. The message of each field says what was expected, so that a mistake needs only
 * its place and what was found. A field that is left out stays as it is; `null` empties it.
 */

const codesVan = <T extends string>(namen: Readonly<Record<T, string>>) => Object.keys(namen) as [T, ...T[]];

const tekst = (verwacht: string, langst = 200) =>
  z.string(verwacht).trim().min(1, verwacht).max(langst, verwacht).describe(verwacht);
const code = (vorm: RegExp, verwacht: string) => z.string(verwacht).regex(vorm, verwacht).describe(verwacht);
const keuze = <T extends string>(codes: [T, ...T[]]) => z.enum(codes, `een van ${codes.join(', ')}`);
const object = <T extends z.core.$ZodLooseShape>(velden: T) => z.strictObject(velden, 'een object: { … }');
const lijst = <T extends z.ZodType>(deel: T) =>
  z.array(deel, 'een lijst: [ … ]').max(100_000, 'hoogstens 100.000 regels').default([]);

const kvk = code(/^\d{8}$/, 'een KvK-nummer: 8 cijfers tussen aanhalingstekens');
const gemeentecode = code(/^GM\d{4}$/, 'een gemeentecode als GM0034');
const jeugdregio = code(/^JZ\d{2}$/, 'een jeugdregio als JZ08');
const dag = z.iso.date('een datum als 2026-07-01').describe('een datum als 2026-07-01');

const vormOrganisatie = object({
  kvk,
  agb: code(/^\d{8}$/, 'een AGB-code: 8 cijfers tussen aanhalingstekens')
    .nullable()
    .optional(),
  naam: tekst('een naam van 1 tot 200 tekens'),
  rechtsvorm: tekst('een rechtsvorm, zoals stichting').nullable().optional(),
  plaats: tekst('een plaatsnaam').nullable().optional(),
  gemeentecode: gemeentecode.nullable().optional(),
  jeugdregio: jeugdregio.optional().describe('regio van de zetel; zonder dit veld: die van de gemeente, vandaag'),
  soorten: z.array(keuze<Soort>(codesVan(SOORTEN)), 'een lijst: [ … ]').min(1, 'minstens één soort'),
  cruciaal: z.boolean('true of false').optional(),
  cruciaalGrond: tekst('de grond waarom de aanbieder cruciaal is', 2000).nullable().optional(),
  bron: tekst('waar de gegevens vandaan komen', 500),
});

const vormAanwijzing = object({
  kvk,
  jeugdregio,
  reden: tekst('de reden van de aanwijzing', 2000),
  van: dag,
  tot: dag.nullable().optional().describe('eerste dag waarop de aanwijzing niet meer geldt; null: tot nader order'),
});

const vormZorg = object({
  kvk,
  jeugdregio: jeugdregio.describe('de regio van de jeugdigen'),
  gemeente: gemeentecode
    .optional()
    .describe(
      'de gemeente van de jeugdigen, als uitsplitsing van het cijfer van de regio; zonder dit veld: de hele regio',
    ),
  hulpvorm: keuze<Hulpvorm>(codesVan(HULPVORMEN)),
  periode: code(/^\d{4}(-K[1-4])?$/, 'een jaar als 2025 of een kwartaal als 2025-K4'),
  clienten: z
    .int('een heel getal van 0 of meer')
    .min(0, 'een heel getal van 0 of meer')
    .max(10_000_000, 'hoogstens 10.000.000'),
  bekendOp: dag.optional().describe('sinds wanneer dit bekend is; zonder dit veld: nu'),
});

const vormVerplaatsing = object({
  gemeentecode,
  schema: code(/^[a-z][a-z-]{0,39}$/, 'de code van een regioschema, zoals jeugdregio').default('jeugdregio'),
  naarRegio: tekst('de code van een regio, zoals JZ19', 20),
  perDatum: dag.describe('eerste dag in de nieuwe regio'),
});

const vormRegister = object({
  organisaties: lijst(vormOrganisatie),
  aanwijzingen: lijst(vormAanwijzing),
  zorg: lijst(vormZorg),
  verplaatsingen: lijst(vormVerplaatsing),
});

export type Registerbestand = z.infer<typeof vormRegister>;
export type Organisatiewens = Registerbestand['organisaties'][number];
export type Aanwijzingswens = Registerbestand['aanwijzingen'][number];
export type Zorgwens = Registerbestand['zorg'][number];
export type Verplaatsingswens = Registerbestand['verplaatsingen'][number];

/** JSON Schema (2020-12) of the file. */
export const registerSchema = () => ({
  ...z.toJSONSchema(vormRegister, { io: 'input' }),
  title: 'baken import register',
});

/** One mistake: where, what was found and what was expected. */
export const plekVan = (pad: readonly PropertyKey[], gevonden: unknown, verwacht: string): Plek => ({
  plek: alsWijzer(pad),
  melding: `gevonden: ${toonGevonden(gevonden)}; verwacht: ${verwacht}`,
});

/** Checks the shape of a file. Every mistake is named with its JSON pointer, what was found and what was expected. */
export function leesRegisterbestand(json: unknown): Uitkomst<Registerbestand, readonly Plek[]> {
  const gelezen = vormRegister.safeParse(json);
  if (gelezen.success) return gelukt(gelezen.data);
  return mislukt(
    gelezen.error.issues.flatMap((fout) =>
      fout.code === 'unrecognized_keys'
        ? fout.keys.map((sleutel) => ({
            plek: alsWijzer([...fout.path, sleutel]),
            melding: `gevonden: onbekend veld ${sleutel}; verwacht: een veld uit ./baken import register --schema`,
          }))
        : [plekVan(fout.path, waardeOp(json, fout.path), fout.message)],
    ),
  );
}
