import { BakenFout } from '../../kernel/fouten.ts';
import type { Database, MetDatabase } from '../../platform/database/index.ts';
import type { Documenten } from './documenten.ts';
import type { Dossiers } from './handelen.ts';
import type { Schakel } from './keten.ts';
import { leesKeten } from './ketenstore.ts';
import { leesDocumenten } from './leesstore.ts';
import type { Werkdossier } from './opening.ts';
import { LEESMIJ } from './uitvoerleesmij.ts';
import type { Zipdeel } from './uitvoerzip.ts';

/** What the documents of one export may come to, in bytes: they are in memory together. */
const MAX_OMVANG = 300 * 1024 * 1024;

/** A document in an export: what is known of it, and its contents when it is needed and was not taken back. */
export interface Bijlage {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
  readonly hash: string;
  readonly ingetrokken: boolean;
  readonly bytes: Uint8Array | null;
}

/** A dossier as the one who asks may see it: how it stands, its chain and its documents without their contents. */
export interface Uit {
  readonly werk: Werkdossier;
  readonly keten: readonly Schakel[];
  readonly documenten: readonly (Omit<Bijlage, 'bytes'> & { readonly grootte: number })[];
}

/** Throws `niet-gevonden`. */
export async function leesUit(database: Database, dossiers: Dossiers, dossierId: number): Promise<Uit> {
  const werk = await dossiers.lees(database, dossierId);
  const rijen = await leesDocumenten(database.db, dossierId);
  const documenten = rijen.map(({ id, naam, soort, hash, weg_op, grootte }) => ({
    ...{ id, naam, soort, grootte },
    hash: hash.toString('hex'),
    ingetrokken: weg_op !== null,
  }));
  return { werk, keten: await leesKeten(database.db, dossierId), documenten };
}

/**
 * The documents with their contents, those that `nodig` asks. Each is read as the one who asks in a transaction of its own, for fetching
 * takes a while. One that was taken back meanwhile is as one that was taken back. Throws `te-groot` when they do not fit in one file.
 */
export async function haalBijlagen(
  als: MetDatabase,
  documenten: Documenten,
  uit: Uit,
  nodig: (soort: string) => boolean,
): Promise<Bijlage[]> {
  const gevraagd = uit.documenten.filter(({ ingetrokken, soort }) => !ingetrokken && nodig(soort));
  if (gevraagd.reduce((som, { grootte }) => som + grootte, 0) > MAX_OMVANG)
    throw new BakenFout('te-groot', 'De documenten zijn samen te groot voor één bestand. Haal ze een voor een op.');
  const bijlagen: Bijlage[] = [];
  for (const document of uit.documenten) {
    const { grootte: _, ...kern } = document;
    if (!gevraagd.includes(document)) {
      bijlagen.push({ ...kern, bytes: null });
      continue;
    }
    const bytes = await documenten.lees(als, uit.werk.id, document.id).then(
      (gelezen) => gelezen.bytes,
      (fout: unknown) => {
        if (fout instanceof BakenFout && fout.code === 'niet-gevonden') return null;
        throw fout;
      },
    );
    bijlagen.push({ ...kern, bytes, ingetrokken: bytes === null });
  }
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

/** The files of a whole dossier, which can be checked without Baken. */
export function delenVan(
  { werk, keten }: Uit,
  bijlagen: readonly Bijlage[],
  { naam, nu }: { readonly naam: string; readonly nu: Date },
): Zipdeel[] {
  const documenten = bijlagen.map(({ bytes, ...rest }, i) => {
    const bestand = bytes ? `documenten/${String(i + 1).padStart(3, '0')}-${rest.naam}` : null;
    return { bytes, regel: { ...rest, bestand } };
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
    documenten: documenten.map(({ regel }) => regel),
  };
  return [
    { pad: 'LEESMIJ.txt', bytes: Buffer.from(LEESMIJ), klein: true },
    { pad: 'dossier.json', bytes: Buffer.from(JSON.stringify(inhoud, null, 2)), klein: true },
    // Documents are packed already, most of them.
    ...documenten.flatMap(({ bytes, regel: { bestand } }) =>
      bytes && bestand ? [{ pad: bestand, bytes, klein: false }] : [],
    ),
  ];
}
