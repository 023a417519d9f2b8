import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Procedure } from './procedure.ts';
import { type Deelnemer, type Stand, systeemrollenVan, type Taak, type Termijn } from './stand.ts';

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
  velden: stand.velden,
});

/** What is not the same object any more: a state shares all that did not change with the one before it. */
const zonder = <T>(lijst: readonly T[], oud: readonly T[]): T[] => lijst.filter((nieuw) => !oud.includes(nieuw));

/** Writes what changed between two states into the tables beside the chain. */
export async function schrijfStand(
  db: Db,
  dossierId: number,
  oud: Stand,
  stand: Stand,
  procedure: Procedure,
  laatste: { readonly hash: Buffer; readonly op: Date },
): Promise<void> {
  // Participants first: who joins now may see the rest, and who leaves writes last.
  const weg = oud.deelnemers.filter((d) => !stand.deelnemers.some((n) => n.partijId === d.partijId && n.rol === d.rol));
  for (const { partijId, rol } of weg)
    await db
      .deleteFrom('dossierdeelnemer')
      .where('dossier_id', '=', dossierId)
      .where('partij_id', '=', partijId)
      .where('rol', '=', rol)
      .execute();
  // Another version can give a role other people.
  const eerder = oud.versie === stand.versie ? oud.deelnemers : [];
  for (const d of zonder(stand.deelnemers, eerder)) await schrijfDeelnemer(db, dossierId, d, procedure);
  await schrijfTaken(db, dossierId, zonder(stand.taken, oud.taken));
  await schrijfTermijnen(db, dossierId, zonder(stand.termijnen, oud.termijnen));
  await db
    .updateTable('dossier')
    .set({
      ...kolommenVan(stand, procedure),
      velden: JSON.stringify(stand.velden),
      laatste_hash: laatste.hash,
      laatst_op: laatste.op,
    })
    .where('id', '=', dossierId)
    .execute();
}

/** All that stands beside the chain of a dossier, as rows. */
export const rijenVan = (dossierId: number, stand: Stand, procedure: Procedure) => ({
  deelnemers: stand.deelnemers.map((d) => deelnemerRij(dossierId, d, procedure)),
  taken: stand.taken.map((taak) => taakRij(dossierId, taak)),
  termijnen: stand.termijnen.map((termijn) => termijnRij(dossierId, termijn)),
});

const deelnemerRij = (dossierId: number, d: Deelnemer, procedure: Procedure) => ({
  dossier_id: dossierId,
  partij_id: d.partijId,
  naam: d.naam,
  rol: d.rol,
  systeemrollen: [...systeemrollenVan(d, procedure)],
  van: d.van,
  tot: d.tot,
});

const taakRij = (dossierId: number, t: Taak) => ({
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
});

const termijnRij = (dossierId: number, t: Termijn) => ({
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
  verlengingen: t.verlengingen,
});

async function schrijfDeelnemer(db: Db, dossierId: number, d: Deelnemer, procedure: Procedure): Promise<void> {
  const { naam, systeemrollen, van, tot, ...sleutel } = deelnemerRij(dossierId, d, procedure);
  const rest = { naam, systeemrollen, van, tot };
  await db
    .insertInto('dossierdeelnemer')
    .values({ ...sleutel, ...rest })
    .onConflict((c) => c.columns(['dossier_id', 'partij_id', 'rol']).doUpdateSet(rest))
    .execute();
}

async function schrijfTaken(db: Db, dossierId: number, taken: readonly Taak[]): Promise<void> {
  if (taken.length === 0) return;
  await db
    .insertInto('dossiertaak')
    .values(taken.map((taak) => taakRij(dossierId, taak)))
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

async function schrijfTermijnen(db: Db, dossierId: number, termijnen: readonly Termijn[]): Promise<void> {
  if (termijnen.length === 0) return;
  const rijen = termijnen.map((termijn) => termijnRij(dossierId, termijn));
  await db
    .insertInto('dossiertermijn')
    .values(rijen.map((rij) => ({ ...rij, verlengingen: JSON.stringify(rij.verlengingen) })))
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
