import { z } from 'zod';
import { type Datum, parseDatum } from '../../kernel/datum.ts';
import { NOTATIES } from '../../platform/bestanden/index.ts';
import { SOORTEN_ORGANISATIE } from '../catalogus/index.ts';

/** Choices of a person, as the web page and the file of `--koppeling` write them. */
export const vormKolomkeuze = z.strictObject({
  betekenis: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('kvk, periode, bekendOp, een code van een gegeven, of "overslaan"'),
  notatie: z
    .enum(NOTATIES)
    .optional()
    .describe('hoe de getallen zijn geschreven: nl 1.234,56; machine 1234.56; en 1,234.56'),
});

/** By name of the column or variable. */
export const vormKolommen = z.record(z.string().max(500), vormKolomkeuze);

export const vormDatum = z.iso.date().transform((tekst, context): Datum => {
  const gelezen = parseDatum(tekst);
  if (gelezen.ok) return gelezen.waarde;
  context.addIssue(gelezen.fout);
  return z.NEVER;
});

export const vormSoort = z.enum(SOORTEN_ORGANISATIE);

export const vormBoekjaar = z.int().min(2015).max(2100);
