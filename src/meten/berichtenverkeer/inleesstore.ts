import { sql } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Cel, copyRows, type Transactie } from '../../platform/database/index.ts';
import type { Bevinding } from './domain.ts';
import { alsRij, kolommenVan, type Rijfeit, TABELNAMEN } from './feittabellen.ts';

/** One message as it is kept, whether it was valid or not. */
export interface Bewaarbericht {
  readonly jeugdregio: string;
  /** 32 hex digits over what it says. */
  readonly id: string;
  readonly gemeentecode: string;
  readonly agb: string;
  readonly soort: string;
  readonly doorGemeente: boolean;
  readonly identificatie: string;
  readonly dagtekening: string;
  readonly over: string | null;
  readonly regels: number;
  readonly maand: string | null;
  readonly geldig: boolean;
  /** Came as rows of Ketendata, and gives way to the message itself. */
  readonly ketendata?: boolean;
  readonly bevindingen: readonly Bevinding[];
}

/** What became of the messages in a bin. */
export interface Vestiging {
  /** Regions that got something new. */
  readonly regios: readonly string[];
  readonly nieuw: number;
  readonly alBekend: number;
  /** Of the new ones: how many took the place of rows of Ketendata about the same message. */
  readonly vervangen: number;
  /** Messages that were left out because they would take the place of such rows and might not. */
  readonly behouden: number;
}

/** Where messages wait within one transaction until it is known that they are valid and new. */
export interface Inleesbak {
  /** A fact of message number `nummer`. Answers a promise only when there is something to wait for. */
  feit(nummer: number, volgnummer: number, feit: Rijfeit): Promise<void> | undefined;
  /** Message `nummer` has been read to its end. */
  bericht(nummer: number, bericht: Bewaarbericht): void;
  /** Keeps what is new of it, as of `op`, and empties the bin. Rows of Ketendata take the place of earlier ones only where `vervang`. */
  vestig(op: Date, vervang?: boolean): Promise<Vestiging>;
}

/** Rows that may wait in memory; a declaration of a gigabyte is put aside in the database meanwhile. */
const WACHTRIJ = 10_000;

const BERICHTKOLOMMEN = [
  'jeugdregio',
  'id',
  'gemeentecode',
  'agb',
  'soort',
  'door_gemeente',
  'identificatie',
  'dagtekening',
  'over',
  'regels',
  'maand',
  'geldig',
  'ketendata',
  'bevindingen',
] as const;
const BEVINDINGKOLOMMEN = ['nummer', 'toets', 'regel', 'pad', 'regelnummer', 'melding'] as const;

const noem = (kolommen: readonly string[], voor = '') => sql.raw(kolommen.map((kolom) => voor + kolom).join(', '));

/** Opens a bin in a transaction. `sleutelversie`: with how many keys the pseudonyms of these facts were made. */
export async function openInleesbak({ db, client }: Transactie, sleutelversie: number): Promise<Inleesbak> {
  await maakTabellen({ db, client });
  const wacht = new Map<string, Cel[][]>();
  let berichten: Cel[][] = [];
  let bevindingen: Cel[][] = [];
  let wachtend = 0;
  let uitRijen = false;
  let onderweg: Promise<void> | undefined;
  const spoel = async (): Promise<void> => {
    const rijen = [...wacht];
    wacht.clear();
    wachtend = 0;
    for (const [tabel, deze] of rijen)
      await copyRows(client, `bak_${tabel}`, ['bak', 'volgnummer', ...kolommenVan(tabel)], deze);
  };
  return {
    feit(nummer, volgnummer, feit) {
      const { tabel, cellen } = alsRij(feit);
      const rijen = wacht.get(tabel);
      const rij = [nummer, volgnummer, ...cellen];
      if (rijen) rijen.push(rij);
      else wacht.set(tabel, [rij]);
      wachtend += 1;
      if (wachtend < WACHTRIJ) return undefined;
      // Read on while these go: only the ones before have to be there.
      const eerder = onderweg;
      onderweg = spoel();
      onderweg.catch(() => undefined);
      return eerder;
    },
    bericht(nummer, bericht) {
      berichten.push([nummer, ...berichtcellen(bericht)]);
      uitRijen ||= bericht.ketendata === true;
      bericht.bevindingen.forEach((b, i) => {
        bevindingen.push([nummer, i + 1, b.toets, b.regel, b.pad, b.regelnummer, b.melding]);
      });
    },
    async vestig(op, vervang = true) {
      await onderweg;
      await spoel();
      await copyRows(client, 'bak_bericht', ['bak', ...BERICHTKOLOMMEN], berichten);
      await copyRows(client, 'bak_bevinding', ['bak', ...BEVINDINGKOLOMMEN], bevindingen);
      await eisSleutel({ db, client }, sleutelversie);
      const uitkomst = await neemOver({ db, client }, op, { aantal: berichten.length, uitRijen, vervang });
      berichten = [];
      uitRijen = false;
      bevindingen = [];
      return uitkomst;
    },
  };
}

const berichtcellen = (b: Bewaarbericht): Cel[] => [
  b.jeugdregio,
  b.id,
  b.gemeentecode,
  b.agb,
  b.soort,
  b.doorGemeente,
  b.identificatie,
  b.dagtekening,
  b.over,
  b.regels,
  b.maand,
  b.geldig,
  b.ketendata ?? false,
  b.bevindingen.length,
];

async function maakTabellen({ db }: Transactie): Promise<void> {
  const maak = (naam: string, kolommen: readonly string[], van: string) =>
    sql`create temporary table ${sql.id(naam)} on commit drop as
      select 0 as bak, ${noem(kolommen)} from ${sql.id(van)} with no data`.execute(db);
  await maak('bak_bericht', BERICHTKOLOMMEN, 'ijw_bericht');
  await maak('bak_bevinding', BEVINDINGKOLOMMEN, 'ijw_bevinding');
  for (const tabel of TABELNAMEN) await maak(`bak_${tabel}`, ['volgnummer', ...kolommenVan(tabel)], tabel);
}

/**
 * Holds the regions of the bin until the end of the transaction, in the order of their codes so that two imports never wait for
 * each other, and refuses facts whose pseudonyms were made with other keys than those that are there.
 */
async function eisSleutel({ db }: Transactie, versie: number): Promise<void> {
  await sql`insert into ijw_stand (jeugdregio, sleutelversie)
    select distinct jeugdregio, ${versie}::integer from bak_bericht order by jeugdregio on conflict do nothing`.execute(
    db,
  );
  const { rows } = await sql<{ sleutelversie: number }>`
    select sleutelversie from ijw_stand where jeugdregio in (select jeugdregio from bak_bericht)
    order by jeugdregio for update`.execute(db);
  if (rows.some(({ sleutelversie }) => sleutelversie !== versie))
    throw new BakenFout(
      'conflict',
      'De pseudoniemen in de database zijn met andere sleutels gemaakt dan nu in het sleutelbestand staan. Zet het juiste bestand terug, of maak het vernieuwen van de sleutel af.',
    );
}

/** Whether two rows are the same message of the standard, whatever they say of it. */
const ZELFDE = sql.raw(
  ['jeugdregio', 'soort', 'gemeentecode', 'agb', 'identificatie', 'dagtekening']
    .map((kolom) => `b.${kolom} = k.${kolom}`)
    .join(' and '),
);

/** `uitRijen`: some of the messages came as rows of Ketendata, which take the place of earlier rows only where `vervang`. */
async function neemOver(
  { db }: Transactie,
  op: Date,
  { aantal, uitRijen, vervang }: { readonly aantal: number; readonly uitRijen: boolean; readonly vervang: boolean },
): Promise<Vestiging> {
  // The message itself says more than its rows do, whichever of the two comes first.
  if (uitRijen)
    await sql`delete from bak_bericht b using ijw_bericht k
      where b.ketendata and k.geldig and not k.ketendata and ${ZELFDE}`.execute(db);
  const laat =
    uitRijen && !vervang
      ? await sql`delete from bak_bericht b using ijw_bericht k
          where b.ketendata and k.ketendata and b.id <> k.id and ${ZELFDE}`.execute(db)
      : null;
  const behouden = Number(laat?.numAffectedRows ?? 0);
  const { rows } = await sql<{ jeugdregio: string; nieuw: number }>`
    with eerste as (
      select min(bak) as bak, jeugdregio, id from bak_bericht group by jeugdregio, id
    ), toegevoegd as (
      insert into ijw_bericht (${noem(BERICHTKOLOMMEN)}, ingelezen_op)
      select ${noem(BERICHTKOLOMMEN, 'b.')}, ${op}::timestamptz from bak_bericht b join eerste e on e.bak = b.bak
      on conflict do nothing returning jeugdregio, id
    ), nieuw as (
      select e.bak, e.jeugdregio, e.id, b.geldig from toegevoegd t
      join eerste e using (jeugdregio, id) join bak_bericht b on b.bak = e.bak
    ), ${sql.join(TABELNAMEN.map(overnemen))}, bevonden as (
      insert into ijw_bevinding (jeugdregio, bericht, ${noem(BEVINDINGKOLOMMEN)})
      select n.jeugdregio, n.id, ${noem(BEVINDINGKOLOMMEN, 's.')} from bak_bevinding s join nieuw n on n.bak = s.bak
    )
    select jeugdregio, count(*)::integer as nieuw from nieuw group by jeugdregio order by jeugdregio`.execute(db);
  const weg = await sql`delete from ijw_bericht k using bak_bericht b
    where k.ketendata and b.geldig and b.id <> k.id and ${ZELFDE}`.execute(db);
  await sql`truncate bak_bericht, bak_bevinding, ${noem(TABELNAMEN, 'bak_')}`.execute(db);
  const regios = rows.map(({ jeugdregio }) => jeugdregio);
  await sql`update ijw_stand set ingelezen_op = ${op}, achter = true where jeugdregio = any (${regios}::text[])`.execute(
    db,
  );
  const nieuw = rows.reduce((som, rij) => som + rij.nieuw, 0);
  const vervangen = Number(weg.numAffectedRows ?? 0);
  return { regios, nieuw, alBekend: aantal - nieuw - behouden, vervangen, behouden };
}

/** Takes over the facts of new messages; of one that is not valid none counts (OP286). */
const overnemen = (tabel: string) => sql`${sql.id(`over_${tabel}`)} as (
  insert into ${sql.id(tabel)} (jeugdregio, bericht, volgnummer, ${noem(kolommenVan(tabel))})
  select n.jeugdregio, n.id, s.volgnummer, ${noem(kolommenVan(tabel), 's.')}
  from ${sql.id(`bak_${tabel}`)} s join nieuw n on n.bak = s.bak where n.geldig)`;
