import { z } from 'zod';
import { type Datum, datum, parseDatum } from '../../kernel/datum.ts';
import { vandaag } from '../klok.ts';

/** Beyond these no figure of ours lies, and reckoning from them would leave the years that a date can have. */
const [EERSTE_DAG, LAATSTE_DAG] = ['1900-01-01', '2199-12-31'];

/** Fields that many routes share, with the refusals that a person can understand. */
export const datumVeld = z.iso
  .date('verwacht een datum als 2026-11-22')
  .refine((tekst) => parseDatum(tekst).ok, 'verwacht een datum als 2026-11-22')
  .refine((tekst) => tekst >= EERSTE_DAG && tekst <= LAATSTE_DAG, 'verwacht een datum tussen 1900 en 2200');
/** Chosen by who sends something: the same one again is the same act. In capitals it is the same as without, also where it is kept as text. */
export const sleutelVeld = z.uuid().toLowerCase().describe('Zelf gekozen; dezelfde nog eens is dezelfde handeling');
export const momentVeld = z.iso.datetime({ offset: true });
export const periodeVeld = z.string().regex(/^\d{4}(-K[1-4])?$/, 'verwacht een periode als 2026-K3 of 2026');
export const kvkVeld = z.string().regex(/^\d{8}$/, 'verwacht een KvK-nummer van 8 cijfers');
export const regiocodeVeld = z.string().regex(/^JZ\d{2}$/, 'verwacht een regiocode als JZ12');
export const tredeVeld = z.int().min(1).max(6);

/** Query parameter of every screen: all that was known at the end of that day. */
export const bekendOpQuery = z.object({
  bekendOp: datumVeld.optional().describe('Zoals bekend aan het einde van deze dag; zonder deze parameter: vandaag'),
});

/** The day that a request asks about; without one, today. */
export const dagVanVraag = (vraag: { readonly bekendOp?: string | undefined }): Datum =>
  vraag.bekendOp ? datum(vraag.bekendOp) : vandaag();

/** Treden in a query, with commas between them. */
export const tredenVeld = z.string().regex(/^[1-6](,[1-6])*$/, 'verwacht treden met komma’s ertussen, zoals 4,5,6');

export const leesTreden = (tekst: string | undefined): number[] | undefined => tekst?.split(',').map(Number);
