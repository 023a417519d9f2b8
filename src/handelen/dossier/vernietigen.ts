import { type Datum, datum, plusDagen, plusMaanden } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { eindeVan } from '../../kernel/termijn.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { leesProcedures } from './boekstore.ts';
import type { Documenten } from './documenten.ts';
import type { Dader } from './gebeurtenis.ts';
import type { Dossiers, Werkdossier } from './handelen.ts';
import { houdVast } from './ketenstore.ts';
import { rollenVan } from './opdracht.ts';
import type { Procedure } from './procedure.ts';
import {
  leesGesloten,
  leesVernietigd,
  stelVoor,
  telDocumenten,
  vernietig,
  vindVoorstel,
  wijsAf,
} from './vernietigstore.ts';

/** The last day on which a dossier that was closed on a day is kept. */
export const bewaardTot = (geslotenOp: Datum, { bewaren }: Procedure): Datum => eindeVan(geslotenOp, bewaren);

/** No dossier that was closed later can have been kept long enough on `dag`. */
function uiterlijk(dag: Datum, { bewaren: { aantal, eenheid } }: Procedure): Datum {
  if (eenheid === 'maanden') return plusDagen(plusMaanden(dag, -aantal), 3);
  return plusDagen(dag, -(eenheid === 'weken' ? aantal * 7 : aantal));
}

/** What the one who asks leads, was closed and was kept long enough; and what was destroyed before. */
export async function leesVernietiging(database: Database, dossiers: Dossiers, dader: Dader, nu: Date) {
  const dag = datumInNederland(nu);
  const teVernietigen = [];
  for (const procedure of await leesProcedures(database.db)) {
    const rijen = await leesGesloten(database.db, procedure.code, procedure.versie, uiterlijk(dag, procedure));
    for (const rij of rijen) {
      const tot = bewaardTot(datum(rij.gesloten_op ?? dag), procedure);
      if (tot >= dag || !leidt(await dossiers.lees(database, rij.id), dader, dag)) continue;
      teVernietigen.push({
        id: rij.id,
        kenmerk: rij.kenmerk,
        titel: rij.titel,
        procedure: procedure.naam,
        geslotenOp: rij.gesloten_op ?? dag,
        bewaardTot: tot,
        grond: procedure.bewaren.bron,
        voorstel:
          rij.naam !== null && rij.reden !== null && rij.op !== null
            ? { door: rij.naam, reden: rij.reden, op: rij.op.toISOString(), eigen: rij.persoon_id === dader.persoonId }
            : null,
      });
    }
  }
  const vernietigd = (await leesVernietigd(database.db)).map((rij) => ({
    kenmerk: rij.kenmerk,
    procedure: rij.procedure,
    geslotenOp: rij.gesloten_op,
    bewaardTot: rij.bewaard_tot,
    grond: rij.grond,
    gebeurtenissen: rij.gebeurtenissen,
    documenten: rij.documenten,
    laatsteHash: rij.laatste_hash.toString('hex'),
    voorgesteldDoor: rij.voorgesteld_door,
    goedgekeurdDoor: rij.goedgekeurd_door,
    reden: rij.reden,
    op: rij.op.toISOString(),
  }));
  return { teVernietigen, vernietigd };
}

const leidt = ({ stand, procedure }: Werkdossier, dader: Dader, dag: Datum): boolean =>
  rollenVan(stand, procedure, dader, dag).has(procedure.opent.rol);

/** Throws `verboden` for who does not lead it, and `conflict` when it is open or must be kept. Answers until when it had to be kept. */
function eisVernietigbaar(werk: Werkdossier, dader: Dader, dag: Datum): { geslotenOp: Datum; tot: Datum } {
  const { stand, procedure } = werk;
  if (!leidt(werk, dader, dag))
    throw new BakenFout(
      'verboden',
      `Vernietigen is aan: ${procedure.rollen[procedure.opent.rol]?.naam ?? procedure.opent.rol}.`,
    );
  if (stand.geslotenOp === null) throw new BakenFout('conflict', 'Dit dossier is nog open.');
  const tot = bewaardTot(stand.geslotenOp, procedure);
  if (tot >= dag) throw new BakenFout('conflict', `Dit dossier moet nog worden bewaard, tot en met ${tot}.`);
  return { geslotenOp: stand.geslotenOp, tot };
}

export interface Verzoek {
  readonly dossierId: number;
  readonly dader: Dader;
  readonly nu: Date;
  readonly reden: string;
}

/** Puts a dossier forward. Throws as `eisVernietigbaar`, and `conflict` when somebody did so already. */
export async function stelVernietigingVoor(
  database: Database,
  dossiers: Dossiers,
  { dossierId, dader, nu, reden }: Verzoek,
) {
  eisVernietigbaar(await dossiers.lees(database, dossierId), dader, datumInNederland(nu));
  if (dader.persoonId === null || dader.partijId === null) throw new BakenFout('verboden', 'Dit doet een mens.');
  const wie = { persoon_id: dader.persoonId, naam: dader.naam, partij_id: dader.partijId };
  if (!(await stelVoor(database.db, { dossier_id: dossierId, ...wie, reden, op: nu })))
    throw new BakenFout('conflict', 'Iemand droeg dit dossier al voor.');
}

/** Keeps a dossier that was put forward. */
export async function bewaarToch(
  database: Database,
  dossiers: Dossiers,
  { dossierId, dader, nu }: Verzoek,
): Promise<void> {
  eisVernietigbaar(await dossiers.lees(database, dossierId), dader, datumInNederland(nu));
  if (!(await vindVoorstel(database.db, dossierId))) throw new BakenFout('conflict', 'Niemand droeg dit dossier voor.');
  await wijsAf(database.db, dossierId);
}

/**
 * Destroys a dossier that somebody else put forward: all of it or nothing. `database` is the program's own: nobody else can. Whether
 * the one who asks may see the dossier was asked before.
 */
export async function keurVernietigingGoed(
  database: Database,
  dossiers: Dossiers,
  documenten: Documenten,
  { dossierId, dader, nu, reden }: Verzoek,
): Promise<void> {
  await inTransactie(database, async (trx) => {
    const eigen: Database = { ...database, db: trx.db, lopend: trx };
    const slot = await houdVast(trx.db, dossierId);
    const werk = await dossiers.lees(eigen, dossierId);
    const { geslotenOp, tot } = eisVernietigbaar(werk, dader, datumInNederland(nu));
    const voorstel = await vindVoorstel(trx.db, dossierId);
    if (!voorstel) throw new BakenFout('conflict', 'Niemand droeg dit dossier voor.');
    if (voorstel.persoon_id === dader.persoonId)
      throw new BakenFout('conflict', 'U droeg dit dossier zelf voor. Een ander moet het goedkeuren.');
    const { aantal, sleutels } = await telDocumenten(trx.db, dossierId);
    await vernietig(trx.db, {
      dossier_id: dossierId,
      kenmerk: slot.kenmerk,
      procedure: slot.procedure,
      partij_id: voorstel.partij_id,
      gesloten_op: geslotenOp,
      bewaard_tot: tot,
      grond: werk.procedure.bewaren.bron,
      gebeurtenissen: slot.nummer,
      documenten: aantal,
      laatste_hash: slot.hash,
      voorgesteld_door: voorstel.naam,
      voorstel_reden: voorstel.reden,
      goedgekeurd_door: dader.naam,
      reden,
      op: nu,
    }).catch((fout: { code?: string }) => {
      if (fout.code !== '23503' && fout.code !== '23001') throw fout;
      throw new BakenFout('conflict', 'Iets dat bewaard blijft verwijst nog naar dit dossier. Het is niet vernietigd.');
    });
    // Last: when the storage does not answer nothing is gone, and trying again takes away what is left.
    await documenten.wis(sleutels);
  });
}
