import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { type Documenten, type Dossiers, deelsleutel } from '../dossier/index.ts';
import { dichtVoorMelder, foutenInAanvulling } from './domain.ts';
import { ONDERDEEL, ROL } from './namen.ts';
import { MELDER } from './ontvangen.ts';
import * as store from './store.ts';
import { type Gevolgd, vindMetCode, volg } from './volgen.ts';

/** What a reporter may add to one report. */
export const BIJLAGEN = { hoogstens: 5, bytes: 5 * 1024 * 1024, tegelijk: 3 } as const;

export interface Bijlage {
  readonly code: string;
  /** Chosen by who sends it: the same one again is the same attachment. */
  readonly sleutel: string;
  readonly naam: string;
  readonly bytes: Buffer;
}

/**
 * Adds an attachment of the reporter to a report. When there is room for it, it is looked at by contents and by the virus scanner as every
 * document, and stored. Kept for the supervisor, as all that a reporter adds. Throws `niet-gevonden`, `verkeerd-bestand`, `te-groot`,
 * `ongeldige-invoer` when the name of the file gives the reporter away, and `conflict` for a report that is closed or has as many as fit.
 */
export async function voegBijlageToe(
  database: Database,
  { dossiers, documenten }: { readonly dossiers: Dossiers; readonly documenten: Documenten },
  { code, sleutel, naam, bytes }: Bijlage,
  nu: Date,
): Promise<Gevolgd> {
  const id = await vindMetCode(database, code);
  const eerst = await inTransactie(database, (trx) =>
    houdRuimte({ ...database, db: trx.db, lopend: trx }, dossiers, id, sleutel),
  );
  if (eerst.gedaan) return volg(database, dossiers, code);
  const { stand } = eerst;
  const [meldpunt] = stand.deelnemers.filter(({ rol }) => rol === ROL.meldpunt);
  if (!meldpunt) throw new BakenFout('conflict', 'Deze melding is nu van niemand. Bel het meldpunt.');
  const fouten = foutenInAanvulling('naam', naam, await store.leesMelder(database.db, id));
  if (fouten.length > 0) throw new BakenFout('ongeldige-invoer', 'Geef dit bestand eerst een andere naam.', fouten);
  const voor = [meldpunt.partijId];
  const nagekeken = await documenten.kijkNa({ sleutel, naam, bytes, voor });
  await inTransactie(database, async (trx) => {
    const eigen = { ...database, db: trx.db, lopend: trx };
    // Once more: looking at a file takes a while.
    if ((await houdRuimte(eigen, dossiers, id, sleutel)).gedaan) return;
    // The reporter takes part in no dossier: what comes in with the code may come in because the meldpunt may.
    const dader = { ...MELDER, partijId: meldpunt.partijId, systeemrol: 'meldpuntmedewerker' };
    const { document } = await documenten.voegToe(eigen, id, nagekeken, { dader, nu, van: MELDER });
    const inhoud = { onderdeel: ONDERDEEL.aanvulling, gegevens: { document }, tekst: `Bijlage: ${nagekeken.naam}` };
    await dossiers.voeg(
      eigen,
      id,
      { soort: 'onderdeel', gegevens: inhoud },
      { dader: MELDER, nu, sleutel: deelsleutel(sleutel, 'bijlage'), voor },
    );
  });
  return volg(database, dossiers, code);
}

/** Holds a report, and says whether this attachment is there already. Throws `conflict` when it cannot be added. */
async function houdRuimte(database: Database, dossiers: Dossiers, id: number, sleutel: string) {
  const werk = await dossiers.houd(database, id, sleutel);
  if (werk.gedaan) return werk;
  if (werk.stand.geslotenOp !== null) throw new BakenFout('conflict', dichtVoorMelder(werk.kenmerk));
  if ((await store.telBijlagen(database.db, id)) >= BIJLAGEN.hoogstens)
    throw new BakenFout('conflict', `Bij een melding passen ${BIJLAGEN.hoogstens} bijlagen.`);
  return werk;
}
