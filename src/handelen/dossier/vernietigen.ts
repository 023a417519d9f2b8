import { type Datum, datum, plusDagen, plusMaanden } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { eindeVan } from '../../kernel/termijn.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { maakBoek } from './boek.ts';
import { leesProcedures } from './boekstore.ts';
import type { Dader } from './gebeurtenis.ts';
import type { Dossiers } from './handelen.ts';
import { houdVast } from './ketenstore.ts';
import { rollenVan } from './opdracht.ts';
import type { Werkdossier } from './opening.ts';
import { zetOpAfval } from './opslagstore.ts';
import type { Procedure } from './procedure.ts';
import {
  bewaarWeigering,
  type Gesloten,
  leesGesloten,
  leesVernietigd,
  neemVoorstel,
  stelVoor,
  telDocumenten,
  vernietig,
  vindVoorstel,
} from './vernietigstore.ts';

/** The last day on which a dossier that was closed on a day is kept. */
export const bewaardTot = (geslotenOp: Datum, { bewaren }: Procedure): Datum => eindeVan(geslotenOp, bewaren);

/** No dossier that was closed later can have been kept long enough on `dag`. */
function uiterlijk(dag: Datum, { bewaren: { aantal, eenheid } }: Procedure): Datum {
  if (eenheid === 'maanden') return plusDagen(plusMaanden(dag, -aantal), 3);
  return plusDagen(dag, -(eenheid === 'weken' ? aantal * 7 : aantal));
}

/** As many as one page shows: who has more, does the oldest first. */
const HOOGSTENS = 200;

/** What the one who asks leads, was closed and was kept long enough; and what was destroyed before. */
export async function leesVernietiging(database: Database, dader: Dader, nu: Date) {
  const dag = datumInNederland(nu);
  const procedures = await leesProcedures(database.db);
  const regels = procedures.map((p) => ({
    procedure: p.code,
    versie: p.versie,
    rol: p.opent.rol,
    tot: uiterlijk(dag, p),
  }));
  const boek = maakBoek(procedures);
  const rijen = await leesGesloten(database.db, regels, { ...dader, dag }, HOOGSTENS);
  const teVernietigen = rijen.flatMap((rij) => {
    const procedure = boek(rij.procedure, rij.versie);
    const tot = bewaardTot(datum(rij.geslotenOp), procedure);
    if (tot >= dag) return [];
    const { id, kenmerk, titel, geslotenOp } = rij;
    const waarom = { procedure: procedure.naam, geslotenOp, bewaardTot: tot, grond: procedure.bewaren.bron };
    return [{ id, kenmerk, titel, ...waarom, voorstel: voorstelVan(rij, dader), weigering: weigeringVan(rij) }];
  });
  // The version that it had is not kept: of a procedure the name hardly changes.
  const namen = new Map(procedures.map(({ code, naam }) => [code, naam]));
  const vernietigd = (await leesVernietigd(database.db)).map((rij) => ({
    kenmerk: rij.kenmerk,
    procedure: namen.get(rij.procedure) ?? rij.procedure,
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
  return { teVernietigen, meer: rijen.length === HOOGSTENS, vernietigd };
}

const voorstelVan = ({ door, reden, op, persoonId }: Gesloten, dader: Dader) =>
  door === null || reden === null || op === null
    ? null
    : { door, reden, op: op.toISOString(), eigen: persoonId === dader.persoonId };

const weigeringVan = ({ geweigerdDoor: door, geweigerdOm: reden, geweigerdOp: op }: Gesloten) =>
  door === null || reden === null || op === null ? null : { door, reden, op: op.toISOString() };

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

/** Two people decide on this, and no program. */
function mens({ persoonId }: Dader): string {
  if (persoonId === null) throw new BakenFout('verboden', 'Dit doet een mens.');
  return persoonId;
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
  eisVernietigbaar(await dossiers.houd(database, dossierId), dader, datumInNederland(nu));
  if (dader.partijId === null) throw new BakenFout('verboden', 'Dit doet een mens.');
  const wie = { persoon_id: mens(dader), naam: dader.naam, partij_id: dader.partijId };
  if (!(await stelVoor(database.db, { dossier_id: dossierId, ...wie, reden, op: nu })))
    throw new BakenFout('conflict', 'Iemand droeg dit dossier al voor.');
}

/** Keeps a dossier that was put forward, and who decided so and why. Holds it: somebody else may decide at the same moment. */
export async function bewaarToch(
  database: Database,
  dossiers: Dossiers,
  { dossierId, dader, nu, reden }: Verzoek,
): Promise<void> {
  eisVernietigbaar(await dossiers.houd(database, dossierId), dader, datumInNederland(nu));
  const voorstel = await neemVoorstel(database.db, dossierId);
  if (!voorstel) throw new BakenFout('conflict', 'Niemand droeg dit dossier voor.');
  await bewaarWeigering(database.db, {
    dossier_id: dossierId,
    persoon_id: mens(dader),
    naam: dader.naam,
    reden,
    op: nu,
    voorgesteld_door: voorstel.naam,
    voorstel_reden: voorstel.reden,
  });
}

/**
 * Destroys a dossier that somebody else put forward: all of it or nothing. `database` is the program's own: nobody else can. Whether
 * the one who asks may see the dossier was asked before.
 */
export async function keurVernietigingGoed(
  database: Database,
  dossiers: Dossiers,
  { dossierId, dader, nu, reden }: Verzoek,
): Promise<void> {
  const tweede = mens(dader);
  await inTransactie(database, async (trx) => {
    const eigen: Database = { ...database, db: trx.db, lopend: trx };
    const slot = await houdVast(trx.db, dossierId);
    const werk = await dossiers.lees(eigen, dossierId);
    const { geslotenOp, tot } = eisVernietigbaar(werk, dader, datumInNederland(nu));
    const voorstel = await vindVoorstel(trx.db, dossierId);
    if (!voorstel) throw new BakenFout('conflict', 'Niemand droeg dit dossier voor.');
    if (voorstel.persoon_id === tweede)
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
    // The storage outside goes along with no transaction: what lies there is removed after this one, however often that takes.
    await zetOpAfval(trx.db, sleutels, nu);
  });
}
