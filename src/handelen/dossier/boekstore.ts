import type { Kysely } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import { bekendeProcedure, maakBoek, uitDefinitie } from './boek.ts';
import type { Procedure } from './procedure.ts';
import type { Procedureboek } from './stand.ts';

type Db = Kysely<Tabellen>;

/** Every version of every procedure, or of one. Which there are is asked each time; what is in one, once: a version never changes. */
export async function leesProcedures(db: Db, code?: string): Promise<Procedure[]> {
  const versies = await db
    .selectFrom('definitie')
    .select(['code', 'versie'])
    .where('soort', '=', 'procedure')
    .$if(code !== undefined, (vraag) => vraag.where('code', '=', code as string))
    .orderBy('code')
    .orderBy('versie')
    .execute();
  return leesVersies(db, versies);
}

/** These versions, as far as they are there. */
export async function leesVersies(
  db: Db,
  versies: readonly { readonly code: string; readonly versie: number }[],
): Promise<Procedure[]> {
  await leesOntbrekende(db, versies);
  return versies.flatMap((een) => bekendeProcedure(een.code, een.versie) ?? []);
}

/** The procedures of these dossiers. */
export async function leesBoek(
  db: Db,
  dossiers: readonly { readonly procedure: string; readonly versie: number }[],
): Promise<Procedureboek> {
  return maakBoek(
    await leesVersies(
      db,
      dossiers.map(({ procedure, versie }) => ({ code: procedure, versie })),
    ),
  );
}

async function leesOntbrekende(
  db: Db,
  versies: readonly { readonly code: string; readonly versie: number }[],
): Promise<void> {
  const codes = versies.filter((een) => !bekendeProcedure(een.code, een.versie)).map(({ code }) => code);
  if (codes.length === 0) return;
  const rijen = await db
    .selectFrom('definitie')
    .select(['code', 'versie', 'inhoud'])
    .where('soort', '=', 'procedure')
    .where('code', 'in', [...new Set(codes)])
    .execute();
  for (const rij of rijen) uitDefinitie(rij.code, rij.versie, rij.inhoud);
}
