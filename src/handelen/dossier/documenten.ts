import { createHash } from 'node:crypto';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie, type MetDatabase } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { maakS3, type Opslag, type Opslaginstellingen, scan } from '../../platform/opslag/index.ts';
import { herkenDocument, schoneNaam } from './documentsoort.ts';
import { plaatsDocument, vindDocument, vindDocumentkop } from './documentstore.ts';
import type { Dader } from './gebeurtenis.ts';
import type { Dossiers } from './handelen.ts';
import { rollenVan } from './opdracht.ts';
import type { Werkdossier } from './opening.ts';
import { zetOpAfval } from './opslagstore.ts';

/** Milliseconds after which bytes in the storage outside are taken for left behind, when no document has them. */
const BEDENKTIJD = 60 * 60 * 1000;

export interface Binnengekomen {
  /** Chosen by who sends it: the same one again is the same document. */
  readonly sleutel: string;
  readonly naam: string;
  readonly bytes: Buffer;
  readonly voor: readonly number[] | null;
}

export interface Nagekeken extends Binnengekomen {
  readonly soort: string;
  readonly hash: Buffer;
  readonly gescand: string | null;
  /** Key of its contents in the storage outside the database, where they are already; null: there is none. */
  readonly opslag: string | null;
}

/** Documents of dossiers: looked at before they are kept, here or in the storage that this installation names. */
export interface Documenten {
  /**
   * By contents, by the virus scanner; then its contents are put in the storage outside the database, when there is one. Outside any
   * transaction: it takes a while. What `voegToe` does not add is removed after an hour. Throws `verkeerd-bestand`, `te-groot`, `te-druk`.
   */
  kijkNa(document: Binnengekomen): Promise<Nagekeken>;
  /** Throws as `voegToe` would now, before somebody looks at a document that cannot be added. */
  toetsErbij(database: Database, dossierId: number, voor: Nagekeken['voor'], wie: Wie): Promise<void>;
  /** Keeps it, with its event. Throws `verboden` for who does not take part and `conflict` for a closed dossier. */
  voegToe(database: Database, dossierId: number, document: Nagekeken, wie: Wie): ReturnType<typeof kop>;
  /**
   * With its contents, held against its hash. `als` reads as the one who asks; what is kept outside the database is fetched after that.
   * Throws `niet-gevonden`, also for one that was taken back.
   */
  lees(als: MetDatabase, dossierId: number, id: string): Promise<{ naam: string; soort: string; bytes: Buffer }>;
}

interface Wie {
  readonly dader: Dader;
  readonly nu: Date;
  /** Who stands in the chain as the one who brought it, when somebody takes it in for another; without: `dader`. */
  readonly van?: Dader;
}

const nietGevonden = (): BakenFout =>
  new BakenFout('niet-gevonden', 'Dit document bestaat niet, is ingetrokken, of is niet zichtbaar voor u.');

async function kop({ db }: Database, dossierId: number, id: string) {
  const rij = await vindDocumentkop(db, dossierId, id);
  if (!rij || rij.weg_op !== null) throw nietGevonden();
  const { naam, soort, grootte, hash, gescand } = rij;
  return { document: id, naam, soort, grootte, hash: hash.toString('hex'), gescand };
}

function toetsErbij({ stand, procedure }: Werkdossier, voor: Nagekeken['voor'], { dader, nu }: Wie): void {
  if (rollenVan(stand, procedure, dader, datumInNederland(nu)).size === 0)
    throw new BakenFout('verboden', 'U doet niet (meer) mee in dit dossier.');
  if (stand.geslotenOp !== null) throw new BakenFout('conflict', 'Dit dossier is gesloten. Heropen het eerst.');
  if (voor?.some((partij) => !stand.deelnemers.some(({ partijId }) => partijId === partij)))
    throw new BakenFout('ongeldige-invoer', 'Niet alle partijen doen mee in dit dossier.', [
      { plek: 'voor', melding: 'verwacht nummers van partijen die meedoen' },
    ]);
}

/** `database` is the program's own: it writes down what lies in the storage outside, before it is there. */
export function maakDocumenten(
  database: Database,
  dossiers: Dossiers,
  { scanner, s3 }: Opslaginstellingen,
  eigen?: Opslag,
): Documenten {
  const opslag = eigen ?? (s3 && maakS3(s3));
  return {
    async kijkNa(document) {
      const naam = schoneNaam(document.naam);
      const soort = await herkenDocument(naam, document.bytes);
      const gescand = scanner ? await scan(scanner, document.bytes) : null;
      const hash = createHash('sha256').update(document.bytes).digest();
      // As the database and the events write it, however it was sent.
      const sleutel = document.sleutel.toLowerCase();
      // With its hash: nobody can put other bytes in the place of a document.
      const plek = opslag ? `document/${sleutel}/${hash.toString('hex')}` : null;
      if (opslag && plek) {
        await zetOpAfval(database.db, [plek], new Date(Date.now() + BEDENKTIJD));
        await opslag.plaats(plek, document.bytes);
      }
      return { ...document, sleutel, naam, soort, gescand, hash, opslag: plek };
    },
    toetsErbij: async (lezer, dossierId, voor, wie) => toetsErbij(await dossiers.lees(lezer, dossierId), voor, wie),
    voegToe: (schrijver, dossierId, document, wie) =>
      inTransactie(schrijver, async (trx) => {
        const { sleutel, naam, soort, bytes, voor, hash, gescand, opslag: plek } = document;
        const binnen: Database = { ...schrijver, db: trx.db, lopend: trx };
        const werk = await dossiers.houd(binnen, dossierId);
        if (await vindDocumentkop(trx.db, dossierId, sleutel)) return kop(binnen, dossierId, sleutel);
        toetsErbij(werk, voor, wie);
        const kern = { naam, soort, grootte: bytes.length };
        const waar = { inhoud: plek ? null : bytes, opslag: plek };
        await plaatsDocument(trx.db, { ...kern, ...waar, id: sleutel, dossierId, hash, voor, gescand });
        const gegevens = { document: sleutel, ...kern, hash: hash.toString('hex') };
        await dossiers.voeg(
          binnen,
          dossierId,
          { soort: 'documentErbij', gegevens },
          { dader: wie.van ?? wie.dader, nu: wie.nu, sleutel, voor },
        );
        return kop(binnen, dossierId, sleutel);
      }),
    async lees(als, dossierId, id) {
      const rij = await als(({ db }) => vindDocument(db, dossierId, id));
      if (!rij || rij.weg_op !== null) throw nietGevonden();
      const bytes = rij.inhoud ?? (rij.opslag && opslag ? await opslag.haal(rij.opslag) : null);
      if (!bytes)
        throw new BakenFout('te-druk', 'De opslag van dit document is niet ingesteld. Waarschuw de beheerder.');
      if (!createHash('sha256').update(bytes).digest().equals(rij.hash))
        throw new BakenFout('conflict', 'Dit document is niet meer wat het was. Waarschuw de beheerder.');
      return { naam: rij.naam, soort: rij.soort, bytes };
    },
  };
}
