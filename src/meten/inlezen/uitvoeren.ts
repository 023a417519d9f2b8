import { BakenFout } from '../../kernel/fouten.ts';
import type { Bron } from '../../platform/bestanden/index.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { LEEG_VERSLAG } from './domain.ts';
import { type Import, Ingehaald, leesImport, sluitAf } from './store.ts';
import { type Bevinding, type Inleesomgeving, type Manier, Teruggedraaid, Uitvoering } from './uitvoering.ts';
import { Gestopt, type Voortgangsmeter } from './voortgang.ts';

/**
 * Does the work of one import from its file to its end, or to the question to a person. Everything is stored in one
 * transaction or not at all, so that it can always be done again: after a stop, a crash, or a change of mind.
 * Never throws for what is wrong with the file; that is in the import that it answers.
 */
export async function voerUit(
  omgeving: Inleesomgeving,
  id: number,
  bron: Bron,
  manier: Manier,
  meter: Voortgangsmeter,
): Promise<Import> {
  const { database } = omgeving;
  const imp = await leesImport(database.db, id);
  try {
    const bevinding = await vind(new Uitvoering(omgeving, imp, manier, meter), bron);
    await meter.klaar();
    if (bevinding) await legWeg(database, imp, bevinding);
  } catch (fout) {
    // Whoever brought the import to its end meanwhile also said how.
    if (!(fout instanceof Ingehaald)) throw fout;
  } finally {
    await meter.klaar();
  }
  return leesImport(database.db, id);
}

async function vind(uitvoering: Uitvoering, bron: Bron): Promise<Bevinding | null> {
  try {
    return await uitvoering.voer(bron);
  } catch (fout) {
    const bevinding = bevindingVan(fout);
    if (!bevinding) throw fout;
    return bevinding;
  }
}

/** What to keep of something that was thrown; null for a fault of our own. */
function bevindingVan(fout: unknown): Bevinding | null {
  if (fout instanceof Teruggedraaid) return fout.bevinding;
  if (fout instanceof Gestopt) return { status: 'gestopt', verslag: LEEG_VERSLAG, problemen: null };
  if (fout instanceof BakenFout)
    return { status: 'geweigerd', verslag: { ...LEEG_VERSLAG, fouten: [fout.message] }, problemen: null };
  return null;
}

async function legWeg(database: Database, imp: Import, { status, verslag, problemen }: Bevinding): Promise<void> {
  await inTransactie(database, ({ db, client }) =>
    sluitAf(db, client, imp, { status, verslag, ...(problemen && { problemen: problemen.alles() }) }),
  );
}
