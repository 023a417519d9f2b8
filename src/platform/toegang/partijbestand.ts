import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { alsWijzer, toonGevonden, waardeOp } from '../../kernel/jsonpad.ts';
import { SOORTEN_PARTIJ } from './domain.ts';
import type { NieuwePartij } from './partijstore.ts';

/**
 * The file of `./baken import partijen`: who takes part. The message of each field says what was expected. A
 * field that is left out stays as it is.
 */
const code = (vorm: RegExp, verwacht: string) => z.string(verwacht).regex(vorm, verwacht).optional();

const partij = z
  .strictObject(
    {
      soort: z.enum(SOORTEN_PARTIJ, `een van ${SOORTEN_PARTIJ.join(', ')}`),
      naam: z
        .string('een naam van 1 tot 200 tekens')
        .trim()
        .min(1, 'een naam van 1 tot 200 tekens')
        .max(200, 'een naam van 1 tot 200 tekens'),
      kvk: code(/^\d{8}$/, 'een KvK-nummer: 8 cijfers tussen aanhalingstekens'),
      oin: code(/^\d{20}$/, 'een OIN: 20 cijfers tussen aanhalingstekens'),
      gemeentecode: code(/^GM\d{4}$/, 'een gemeentecode als GM0034'),
      regiocode: code(/^JZ\d{2}$/, 'een jeugdregio als JZ08'),
      aanmelddienst: code(/^[a-z][a-z0-9-]{0,39}$/, 'de id van een inlogdienst, of lokaal'),
      convenant: z
        .strictObject(
          { rol: z.string('een rol').trim().min(1, 'een rol'), ondertekendOp: z.iso.date('een datum als 2021-07-01') },
          'een object: { "rol": …, "ondertekendOp": … }',
        )
        .optional(),
    },
    'een object: { … }',
  )
  .refine(({ soort, gemeentecode }) => (soort === 'gemeente') === (gemeentecode !== undefined), {
    message: 'een gemeentecode bij elke gemeente, en bij geen ander',
    path: ['gemeentecode'],
  })
  .refine(({ soort, regiocode }) => soort !== 'jeugdregio' || regiocode !== undefined, {
    message: 'een regiocode bij elke jeugdregio',
    path: ['regiocode'],
  });

const bestand = z
  .array(partij, 'een lijst: [ … ]')
  .min(1, 'minstens één partij')
  .max(10_000, 'hoogstens 10.000 partijen');

/**
 * Reads parties from a JSON file. Throws a BakenFout: `ongeldige-invoer` for a file that is not there or is no JSON,
 * `niet-te-verwerken` with every mistake in it.
 */
export async function leesPartijbestand(pad: string): Promise<NieuwePartij[]> {
  const tekst = await readFile(pad, 'utf8').catch(() => {
    throw new BakenFout('ongeldige-invoer', `Het bestand ${pad} bestaat niet of is niet te lezen.`);
  });
  return leesPartijen(leesJson(pad, tekst), pad);
}

function leesJson(pad: string, tekst: string): unknown {
  try {
    return JSON.parse(tekst.replace(/^\uFEFF/, ''));
  } catch (fout) {
    throw new BakenFout('ongeldige-invoer', `${pad} is geen JSON: ${(fout as Error).message}`);
  }
}

/** As `leesPartijbestand`, of what was read from it already. */
export function leesPartijen(json: unknown, pad: string): NieuwePartij[] {
  const gelezen = bestand.safeParse(json);
  if (gelezen.success) return gelezen.data;
  const plekken = gelezen.error.issues.map(({ path, message }) => ({
    plek: alsWijzer(path),
    melding: `verwacht ${message}; gevonden: ${toonGevonden(waardeOp(json, path))}`,
  }));
  throw new BakenFout('niet-te-verwerken', `${pad} klopt niet. Er is niets gewijzigd.`, plekken);
}
