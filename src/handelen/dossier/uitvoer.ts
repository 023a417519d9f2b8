import { strToU8, zipSync } from 'fflate';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Documenten } from './documenten.ts';
import type { Werkdossier } from './handelen.ts';
import type { Schakel } from './keten.ts';
import { leesKeten } from './ketenstore.ts';
import { leesDocumenten } from './leesstore.ts';
import { LEESMIJ } from './uitvoerleesmij.ts';

/** What the documents of one export may come to, in bytes: they are in memory together. */
const MAX_OMVANG = 300 * 1024 * 1024;

/** A document in an export: what is known of it, and its contents when it was not taken back. */
export interface Bijlage {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
  readonly hash: string;
  readonly ingetrokken: boolean;
  readonly bytes: Buffer | null;
}

/** The documents that the one who asks may see. Throws `te-groot` when they do not fit in one file. */
export async function leesBijlagen(database: Database, documenten: Documenten, dossierId: number): Promise<Bijlage[]> {
  const rijen = await leesDocumenten(database.db, dossierId);
  if (rijen.reduce((som, { grootte }) => som + grootte, 0) > MAX_OMVANG)
    throw new BakenFout('te-groot', 'De documenten zijn samen te groot voor één bestand. Haal ze een voor een op.');
  const bijlagen: Bijlage[] = [];
  for (const { id, naam, soort, hash, weg_op } of rijen)
    bijlagen.push({
      id,
      naam,
      soort,
      hash: hash.toString('hex'),
      ingetrokken: weg_op !== null,
      bytes: weg_op === null ? (await documenten.lees(database, dossierId, id)).bytes : null,
    });
  return bijlagen;
}

/** An event as the export writes it: everything that its hash covers, and its place in the chain. */
const naarJson = ({ gebeurtenis: g, ruw, vorige, hash }: Schakel) => ({
  nummer: g.nummer,
  op: g.op.toISOString(),
  dag: g.dag,
  dader: g.dader,
  voor: g.voor,
  soort: g.soort,
  gegevens: ruw,
  vorige: vorige.toString('hex'),
  hash: hash.toString('hex'),
});

/** A whole dossier as the one who asks may see it, as a ZIP that can be checked without Baken. */
export async function maakZip(
  database: Database,
  documenten: Documenten,
  werk: Werkdossier,
  { naam, nu }: { readonly naam: string; readonly nu: Date },
): Promise<Uint8Array> {
  const keten = await leesKeten(database.db, werk.id);
  const bijlagen = await leesBijlagen(database, documenten, werk.id);
  const bestanden: Record<string, Uint8Array> = {};
  const lijst = bijlagen.map(({ bytes, ...rest }, i) => {
    const bestand = bytes ? `documenten/${String(i + 1).padStart(3, '0')}-${rest.naam}` : null;
    if (bestand && bytes) bestanden[bestand] = bytes;
    return { ...rest, bestand };
  });
  const inhoud = {
    formaat: 'baken-dossier',
    formaatversie: 1,
    dossier: werk.id,
    kenmerk: werk.kenmerk,
    oefening: werk.oefening,
    gemaaktOp: nu.toISOString(),
    gemaaktVoor: naam,
    totaal: werk.stand.nummer,
    stand: werk.stand,
    procedure: werk.procedure,
    gebeurtenissen: keten.map(naarJson),
    documenten: lijst,
  };
  return zipSync(
    {
      'LEESMIJ.txt': strToU8(LEESMIJ),
      'dossier.json': strToU8(JSON.stringify(inhoud, null, 2)),
      ...Object.fromEntries(
        Object.entries(bestanden).map(([pad, bytes]) => [pad, [bytes, { level: 0 }] as [Uint8Array, object]]),
      ),
    },
    { mtime: nu },
  );
}
