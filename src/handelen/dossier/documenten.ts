import { createHash } from 'node:crypto';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { maakS3, type Opslag, type Opslaginstellingen, scan } from '../../platform/opslag/index.ts';
import { herkenDocument, schoneNaam } from './documentsoort.ts';
import { plaatsDocument, vindDocument, vindDocumentkop } from './documentstore.ts';
import type { Dader } from './gebeurtenis.ts';
import type { Dossiers } from './handelen.ts';
import { rollenVan } from './opdracht.ts';

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
}

/** Documents of dossiers: looked at before they are kept, here or in the storage that this installation names. */
export interface Documenten {
  /** By contents, by the virus scanner. Outside any transaction: it takes a while. Throws `verkeerd-bestand`, `te-groot`, `te-druk`. */
  kijkNa(document: Binnengekomen): Promise<Nagekeken>;
  /** Keeps it, with its event. Throws `verboden` for who does not take part and `conflict` for a closed dossier. */
  voegToe(
    database: Database,
    dossierId: number,
    document: Nagekeken,
    wie: { dader: Dader; nu: Date },
  ): ReturnType<typeof kop>;
  /** With its contents, held against its hash. Throws `niet-gevonden`, also for one that was taken back. */
  lees(database: Database, dossierId: number, id: string): Promise<{ naam: string; soort: string; bytes: Buffer }>;
  /** Takes away what is kept outside the database. */
  wis(sleutels: readonly string[]): Promise<void>;
}

const nietGevonden = (): BakenFout =>
  new BakenFout('niet-gevonden', 'Dit document bestaat niet, is ingetrokken, of is niet zichtbaar voor u.');

async function kop({ db }: Database, dossierId: number, id: string) {
  const rij = await vindDocumentkop(db, dossierId, id);
  if (!rij || rij.weg_op !== null) throw nietGevonden();
  const { naam, soort, grootte, hash, gescand } = rij;
  return { document: id, naam, soort, grootte, hash: hash.toString('hex'), gescand };
}

export function maakDocumenten(dossiers: Dossiers, { scanner, s3 }: Opslaginstellingen, eigen?: Opslag): Documenten {
  const opslag = eigen ?? (s3 && maakS3(s3));
  return {
    async kijkNa(document) {
      const naam = schoneNaam(document.naam);
      const soort = await herkenDocument(naam, document.bytes);
      const gescand = scanner ? await scan(scanner, document.bytes) : null;
      return { ...document, naam, soort, gescand, hash: createHash('sha256').update(document.bytes).digest() };
    },

    async voegToe(database, dossierId, document, { dader, nu }) {
      const { sleutel, naam, soort, bytes, voor, hash, gescand } = document;
      const { stand, procedure } = await dossiers.lees(database, dossierId);
      if (await vindDocumentkop(database.db, dossierId, sleutel)) return kop(database, dossierId, sleutel);
      if (rollenVan(stand, procedure, dader, datumInNederland(nu)).size === 0)
        throw new BakenFout('verboden', 'U doet niet (meer) mee in dit dossier.');
      if (stand.geslotenOp !== null) throw new BakenFout('conflict', 'Dit dossier is gesloten. Heropen het eerst.');
      if (voor?.some((partij) => !stand.deelnemers.some(({ partijId }) => partijId === partij)))
        throw new BakenFout('ongeldige-invoer', 'Niet alle partijen doen mee in dit dossier.', [
          { plek: 'voor', melding: 'verwacht nummers van partijen die meedoen' },
        ]);
      const plek = opslag ? `dossier/${dossierId}/${sleutel}` : null;
      const kern = { naam, soort, grootte: bytes.length };
      await plaatsDocument(database.db, {
        ...kern,
        id: sleutel,
        dossierId,
        hash,
        voor,
        gescand,
        inhoud: plek ? null : bytes,
        opslag: plek,
      });
      const gegevens = { document: sleutel, ...kern, hash: hash.toString('hex') };
      await dossiers.voeg(database, dossierId, { soort: 'documentErbij', gegevens }, { dader, nu, sleutel, voor });
      // Last: when the storage does not take it, nothing happened; when the transaction fails after it, bytes lie there that nobody has.
      if (plek) await opslag?.plaats(plek, bytes);
      return kop(database, dossierId, sleutel);
    },

    async lees(database, dossierId, id) {
      const rij = await vindDocument(database.db, dossierId, id);
      if (!rij || rij.weg_op !== null) throw nietGevonden();
      const bytes = rij.inhoud ?? (rij.opslag && opslag ? await opslag.haal(rij.opslag) : null);
      if (!bytes)
        throw new BakenFout('te-druk', 'De opslag van dit document is niet ingesteld. Waarschuw de beheerder.');
      if (!createHash('sha256').update(bytes).digest().equals(rij.hash))
        throw new BakenFout('conflict', 'Dit document is niet meer wat het was. Waarschuw de beheerder.');
      return { naam: rij.naam, soort: rij.soort, bytes };
    },

    async wis(sleutels) {
      for (const sleutel of sleutels) await opslag?.wis(sleutel);
    },
  };
}
