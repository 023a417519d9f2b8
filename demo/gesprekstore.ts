import type { Datum } from '../src/kernel/datum.ts';
import type { Tabellen, Transactie } from '../src/platform/database/index.ts';
import type { Wie } from './aanlevering.ts';

export interface Gesprek {
  readonly partij: string;
  readonly titel: string;
  readonly met: string;
  readonly datum: Datum;
  readonly cijfersOp: Datum;
  readonly regios: readonly string[];
  readonly op: Date;
  readonly teksten: readonly Pick<Tabellen['gesprekstekst'], 'onderwerp' | 'vraag' | 'tekst'>[];
  readonly afspraken: readonly { readonly wat: string; readonly wie: string; readonly voor: Datum }[];
}

/** Stores a talk that somebody of a provider prepared. */
export async function schrijfGesprekVan({ db }: Transactie, gesprek: Gesprek, door: Wie): Promise<void> {
  const { titel, met, datum, cijfersOp, regios, op, teksten, afspraken } = gesprek;
  const aanbieder = await db
    .selectFrom('partij as p')
    .innerJoin('organisatie as o', 'o.id', 'p.organisatie_id')
    .select(['p.id as partij', 'o.id', 'o.jeugdregio'])
    .where('p.naam', '=', gesprek.partij)
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto('gespreksvoorbereiding')
    .values({
      ...{ titel, met, datum, regios: [...regios], cijfers_op: cijfersOp, jeugdregio: aanbieder.jeugdregio },
      ...{ organisatie_id: aanbieder.id, partij_id: aanbieder.partij },
      ...{ gemaakt_op: op, gemaakt_door: door.naam, gewijzigd_op: op, gewijzigd_door: door.naam },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const wie = { gesprek_id: id, door_naam: door.naam, op };
  await db
    .insertInto('gesprekstekst')
    .values(teksten.map((tekst) => ({ ...tekst, ...wie })))
    .execute();
  await db
    .insertInto('gespreksafspraak')
    .values(afspraken.map((een) => ({ ...een, ...wie })))
    .execute();
}
