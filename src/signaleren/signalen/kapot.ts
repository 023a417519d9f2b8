import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { Datum } from '../../kernel/datum.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { eindeVanDag, vandaag } from '../../platform/klok.ts';
import type { signaallijst } from './apischema.ts';
import { leesGebreken } from './bewaardstore.ts';
import { type Regel, versieOp } from './domain.ts';
import { leesAlleRegels } from './regelstore.ts';

type KapotteRegel = z.infer<typeof signaallijst>['kapotteRegels'][number];

/** Whether a version is the one of its rule that counts now: an older one explains no silence of today. */
export const geldtVandaag = (regel: Regel, versies: readonly Regel[]): boolean =>
  versieOp(versies, vandaag()) === regel;

/** The versions of rules that could not be read by the end of a day, as far as they are wanted, with what is wrong in words. */
export async function leesKapotteRegels(
  db: Kysely<Tabellen>,
  op: Datum,
  gewenst: (regel: Regel, versies: readonly Regel[]) => boolean,
): Promise<KapotteRegel[]> {
  const gebreken = (await leesGebreken(db)).filter(({ sinds }) => sinds < eindeVanDag(op));
  if (gebreken.length === 0) return [];
  const regels = Map.groupBy(
    (await leesAlleRegels(db)).map(({ regel }) => regel),
    ({ code }) => code,
  );
  return gebreken.flatMap(({ code, versie, sinds, fouten }) => {
    const versies = regels.get(code) ?? [];
    const regel = versies.find((een) => een.versie === versie);
    if (!regel || !gewenst(regel, versies)) return [];
    const meldingen = fouten.map(({ melding }) => melding);
    return [{ code, versie, naam: regel.naam, sinds: sinds.toISOString(), meldingen }];
  });
}
