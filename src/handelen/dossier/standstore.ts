import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Procedure } from './procedure.ts';
import { type Deelnemer, type Stand, systeemrollenVan } from './stand.ts';

type Db = Kysely<Tabellen>;

/** Who may see the dossier, as policies compare it: `12:analist`. */
const zichtVan = (stand: Stand, procedure: Procedure): string[] => [
  ...new Set(stand.deelnemers.flatMap((d) => systeemrollenVan(d, procedure).map((rol) => `${d.partijId}:${rol}`))),
];

/** The first day on which something falls due, and whether that is by law or contract. */
function eersteTermijn(stand: Stand): { termijn: string | null; termijn_hard: boolean } {
  if (stand.geslotenOp !== null) return { termijn: null, termijn_hard: false };
  const lopend = stand.termijnen.filter((t) => t.afgelopenOp === null && t.stilSinds === null);
  const dagen = [
    ...lopend.map(({ tot, soort }) => ({ tot, hard: soort === 'hard' })),
    ...stand.taken.flatMap((t) => (t.stand === 'open' && t.tot !== null ? [{ tot: t.tot, hard: false }] : [])),
  ].sort((a, b) => (a.tot < b.tot ? -1 : a.tot > b.tot ? 1 : Number(b.hard) - Number(a.hard)));
  return { termijn: dagen[0]?.tot ?? null, termijn_hard: dagen[0]?.hard ?? false };
}

/** The columns of `dossier` that follow from its events. */
export const kolommenVan = (stand: Stand, procedure: Procedure) => ({
  versie: stand.versie,
  titel: stand.titel,
  toestand: stand.toestand,
  sinds: stand.sinds,
  gesloten_op: stand.geslotenOp,
  eigenaar: stand.eigenaar?.id ?? null,
  eigenaar_naam: stand.eigenaar?.naam ?? null,
  ...eersteTermijn(stand),
  open_taken: stand.taken.filter((t) => t.stand === 'open').length,
  laatste_nummer: stand.nummer,
  zicht: zichtVan(stand, procedure),
  tijdelijk: stand.deelnemers.some(({ tot }) => tot !== null),
  velden: JSON.stringify(stand.velden),
});

/** What is not the same object any more: a state shares all that did not change with the one before it. */
const zonder = <T>(lijst: readonly T[], oud: readonly T[]): T[] => lijst.filter((nieuw) => !oud.includes(nieuw));

/** Writes what changed between two states into the tables beside the chain. `oud` null: everything is new. */
export async function schrijfStand(
  db: Db,
  dossierId: number,
  oud: Stand | null,
  stand: Stand,
  procedure: Procedure,
  laatste: { readonly hash: Buffer; readonly op: Date },
): Promise<void> {
  // Participants first: who joins now may see the rest, and who leaves writes last.
  const weg = (oud?.deelnemers ?? []).filter(
    (d) => !stand.deelnemers.some((n) => n.partijId === d.partijId && n.rol === d.rol),
  );
  for (const { partijId, rol } of weg)
    await db
      .deleteFrom('dossierdeelnemer')
      .where('dossier_id', '=', dossierId)
      .where('partij_id', '=', partijId)
      .where('rol', '=', rol)
      .execute();
  // Another version can give a role other people.
  const eerder = oud?.versie === stand.versie ? oud.deelnemers : [];
  for (const d of zonder(stand.deelnemers, eerder)) await schrijfDeelnemer(db, dossierId, d, procedure);
  await schrijfTaken(db, dossierId, zonder(stand.taken, oud?.taken ?? []));
  await schrijfTermijnen(db, dossierId, stand, oud);
  if (oud === null) return;
  await db
    .updateTable('dossier')
    .set({ ...kolommenVan(stand, procedure), laatste_hash: laatste.hash, laatst_op: laatste.op })
    .where('id', '=', dossierId)
    .execute();
}

async function schrijfDeelnemer(db: Db, dossierId: number, d: Deelnemer, procedure: Procedure): Promise<void> {
  const rest = { naam: d.naam, systeemrollen: [...systeemrollenVan(d, procedure)], van: d.van, tot: d.tot };
  await db
    .insertInto('dossierdeelnemer')
    .values({ dossier_id: dossierId, partij_id: d.partijId, rol: d.rol, ...rest })
    .onConflict((c) => c.columns(['dossier_id', 'partij_id', 'rol']).doUpdateSet(rest))
    .execute();
}

async function schrijfTaken(db: Db, dossierId: number, taken: Stand['taken']): Promise<void> {
  if (taken.length === 0) return;
  const rijen = taken.map((t) => ({
    dossier_id: dossierId,
    taak: t.id,
    code: t.code,
    naam: t.naam,
    uitleg: t.uitleg,
    voor: t.voor,
    persoon_id: t.persoon?.id ?? null,
    persoon_naam: t.persoon?.naam ?? null,
    verplicht: t.verplicht,
    tot: t.tot,
    oorspronkelijk_tot: t.oorspronkelijkTot,
    stand: t.stand,
    afgelopen_op: t.afgelopenOp,
  }));
  await db
    .insertInto('dossiertaak')
    .values(rijen)
    .onConflict((c) =>
      c.columns(['dossier_id', 'taak']).doUpdateSet({
        persoon_id: sql`excluded.persoon_id`,
        persoon_naam: sql`excluded.persoon_naam`,
        tot: sql`excluded.tot`,
        stand: sql`excluded.stand`,
        afgelopen_op: sql`excluded.afgelopen_op`,
      }),
    )
    .execute();
}

async function schrijfTermijnen(db: Db, dossierId: number, stand: Stand, oud: Stand | null): Promise<void> {
  const nieuw = zonder(stand.termijnen, oud?.termijnen ?? []);
  if (nieuw.length === 0) return;
  const rijen = nieuw.map((t) => ({
    dossier_id: dossierId,
    code: t.code,
    ronde: t.ronde,
    soort: t.soort,
    voor: t.voor,
    begon: t.begon,
    tot: t.tot,
    oorspronkelijk_tot: t.oorspronkelijkTot,
    stil_sinds: t.stilSinds,
    afgelopen_op: t.afgelopenOp,
    verlengingen: JSON.stringify(t.verlengingen),
  }));
  await db
    .insertInto('dossiertermijn')
    .values(rijen)
    .onConflict((c) =>
      c.columns(['dossier_id', 'code', 'ronde']).doUpdateSet({
        tot: sql`excluded.tot`,
        stil_sinds: sql`excluded.stil_sinds`,
        afgelopen_op: sql`excluded.afgelopen_op`,
        verlengingen: sql`excluded.verlengingen`,
      }),
    )
    .execute();
}
