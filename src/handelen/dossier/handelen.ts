import { randomUUID } from 'node:crypto';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { maakBoek } from './boek.ts';
import { leesProcedures } from './boekstore.ts';
import { metBotsing } from './botsing.ts';
import { deelsleutel } from './deelsleutel.ts';
import { trekIn, vindDocumentkop } from './documentstore.ts';
import { leesBekenden, plaatsDossier, vindDossier } from './dossierstore.ts';
import { type Dader, type Gebeurtenis, type Inhoud, leesInhoud } from './gebeurtenis.ts';
import type { Kamer, Taakeis, Vertrek, Vooraf } from './kamer.ts';
import {
  beginOpening,
  bestaatNiet,
  brengerVan,
  houdVast,
  leesKeten,
  type Slot,
  vindSleutel,
  voegToe,
} from './ketenstore.ts';
import { volgendeToestand } from './machine.ts';
import { BESLOTEN, type Opdracht } from './opdracht.ts';
import { bereidOpening, type Opening, type Werkdossier } from './opening.ts';
import type { Procedure } from './procedure.ts';
import { type Procedureboek, type Stand, stap, vouw } from './stand.ts';
import { schrijfStand } from './standstore.ts';
import { toets } from './toets.ts';
import { zoektekst } from './zoektekst.ts';

/** Opening, acting on and adding to dossiers, with what the rooms have to say about it. */
export interface Dossiers {
  /** Opens a dossier. Throws `ongeldige-invoer` with the fields that are wrong, `verboden` when this role may not. */
  open(database: Database, opening: Opening, dader: Dader, nu: Date): Promise<Werkdossier>;
  /** Does what somebody asks. The same `sleutel` again is the same act. Throws `conflict` with the reason when it cannot be. */
  doe(
    database: Database,
    dossierId: number,
    opdracht: Opdracht,
    wie: {
      readonly dader: Dader;
      readonly nu: Date;
      readonly sleutel: string;
      readonly voor?: readonly number[] | null;
    },
  ): Promise<Werkdossier>;
  /**
   * Adds an event that a room made itself: a document, something of its own. Whether it may is said by `bezwaren` of the room. The same
   * `sleutel` again adds nothing.
   */
  voeg(
    database: Database,
    dossierId: number,
    inhoud: Inhoud,
    wie: {
      readonly dader: Dader;
      readonly nu: Date;
      readonly sleutel?: string;
      readonly voor?: readonly number[] | null;
    },
  ): Promise<Werkdossier>;
  /**
   * Holds a dossier until the transaction ends, for a room that decides by how it stands: nobody else adds to it meanwhile. `gedaan`:
   * this `sleutel` was used before. Throws `niet-gevonden`, and Error outside a transaction.
   */
  houd(database: Database, dossierId: number, sleutel?: string): Promise<Werkdossier & { readonly gedaan: boolean }>;
  /** What the room of a dossier has to say of a step before it is taken. */
  vooraf(database: Database, dossier: Werkdossier, overgang: string): Promise<Vooraf>;
  /** What the room of a dossier asks of its open tasks, by id. */
  taken(database: Database, dossier: Werkdossier): Promise<ReadonlyMap<string, Taakeis>>;
  /** What it has to say before a party is taken out. */
  vertrek(database: Database, dossier: Werkdossier): Promise<(weg: Vertrek) => readonly string[]>;
  /** How a dossier stands, as far as the one who asks may see it. Throws `niet-gevonden`. */
  lees(database: Database, dossierId: number): Promise<Werkdossier>;
}

/** An event that somebody adds to a dossier that is held. */
interface Daad {
  readonly slot: Slot;
  readonly oud: Stand;
  readonly boek: Procedureboek;
  readonly nieuw: { readonly inhoud: Inhoud; readonly voor: readonly number[] | null; readonly sleutel: string };
  readonly dader: Dader;
  readonly nu: Date;
}

export function maakDossiers(kamers: readonly Kamer[]): Dossiers {
  const kamerVan = new Map(kamers.map((kamer) => [kamer.procedure, kamer]));

  /** Adds an event, and what the room says that follows from it; each is judged by the room with the state before it. */
  async function schrijf(database: Database, daad: Daad): Promise<Werkdossier> {
    const { slot, nieuw } = daad;
    const eerste = await schrijfEen(database, daad);
    let { na, hash } = eerste;
    const gevolgen = (await kamerVan.get(slot.procedure)?.gevolgen?.(database, na, eerste.g)) ?? [];
    for (const [i, inhoud] of gevolgen.entries()) {
      const verder = { ...slot, nummer: na.stand.nummer, hash };
      const gevolg = { inhoud, voor: null, sleutel: deelsleutel(nieuw.sleutel, `gevolg ${i}`) };
      ({ na, hash } = await schrijfEen(database, { ...daad, slot: verder, oud: na.stand, nieuw: gevolg }));
    }
    return na;
  }

  async function schrijfEen(database: Database, { slot, oud, boek, nieuw, dader, nu }: Daad) {
    const procedure = boek(oud.procedure, oud.versie);
    const dossier = { id: slot.id, kenmerk: slot.kenmerk, procedure, stand: oud, oefening: slot.oefening };
    toetsStap(procedure, oud, nieuw.inhoud);
    const kamer = kamerVan.get(slot.procedure);
    const bezwaren = (await kamer?.bezwaren?.(database, dossier, nieuw.inhoud, dader)) ?? [];
    if (bezwaren.length > 0) throw new BakenFout('conflict', bezwaren.join(' '));
    const g = {
      nummer: slot.nummer + 1,
      op: nu,
      dag: datumInNederland(nu),
      dader,
      voor: BESLOTEN.has(nieuw.inhoud.soort) ? nieuw.voor : null,
      // As it will be read again, so that who adds and who reads work out the same state.
      ...leesInhoud(nieuw.inhoud.soort, nieuw.inhoud.gegevens),
    } as Gebeurtenis;
    const hash = await voegToe(database.db, slot, g, { sleutel: nieuw.sleutel, tekst: zoektekst(nieuw.inhoud) });
    if (g.soort === 'documentWeg') await trekIn(database.db, slot.id, g.gegevens.document, nu);
    const stand = stap(oud, g, boek);
    const regels = boek(stand.procedure, stand.versie);
    await metBotsing(kamer?.uniek, () => schrijfStand(database.db, slot.id, oud, stand, regels, { hash, op: nu }));
    const na = { ...dossier, procedure: regels, stand };
    await kamer?.na?.(database, na, g);
    return { na, g, hash };
  }

  async function houd(database: Database, id: number) {
    const slot = await houdVast(database.db, id);
    const boek = maakBoek(await leesProcedures(database.db, slot.procedure));
    const keten = await leesKeten(database.db, id);
    // Who does not see everything still sees all that makes the state: only notes and the like can be kept apart.
    const stand = {
      ...vouw(
        keten.map(({ gebeurtenis }) => gebeurtenis),
        boek,
      ),
      nummer: slot.nummer,
    };
    return { slot, boek, stand };
  }

  return {
    open: (database, opening, dader, nu) =>
      binnen(database, async (eigen) => {
        // The same key at the same moment waits here, and then finds what the first one opened.
        const { eerder, ...nieuw } = await beginOpening(eigen.db, opening.sleutel, opening.procedure);
        if (eerder !== null) return lees(eigen, eerder);
        const dossier = await bereidOpening(eigen, opening, nieuw, dader, nu);
        const kamer = kamerVan.get(opening.procedure);
        const bezwaren = (await kamer?.bezwaren?.(eigen, dossier.werk, dossier.gebeurtenis, dader)) ?? [];
        if (bezwaren.length > 0) throw new BakenFout('conflict', bezwaren.join(' '));
        const { werk, gebeurtenis } = dossier;
        const wat = { sleutel: opening.sleutel ?? randomUUID(), tekst: zoektekst(gebeurtenis) };
        await metBotsing(kamer?.uniek, () => plaatsDossier(eigen.db, werk, gebeurtenis, wat));
        await kamer?.na?.(eigen, werk, gebeurtenis);
        return werk;
      }),
    vooraf: async (database, dossier, overgang) =>
      (await kamerVan.get(dossier.procedure.code)?.vooraf?.(database, dossier, overgang)) ?? { bezwaren: [] },
    taken: async (database, dossier) =>
      (await kamerVan.get(dossier.procedure.code)?.taken?.(database, dossier)) ?? new Map(),
    vertrek: async (database, dossier) =>
      (await kamerVan.get(dossier.procedure.code)?.vertrek?.(database, dossier)) ?? (() => []),
    doe: (database, dossierId, opdracht, { dader, nu, sleutel, voor = null }) =>
      binnen(database, async (eigen) => {
        const { slot, boek, stand } = await houd(eigen, dossierId);
        const procedure = boek(stand.procedure, stand.versie);
        if ((await vindSleutel(eigen.db, dossierId, sleutel)) !== undefined)
          return { id: slot.id, kenmerk: slot.kenmerk, procedure, stand, oefening: slot.oefening };
        const genoemd = opdracht.soort === 'deelnemerErbij' ? [opdracht.partijId] : [];
        const bekenden = await leesBekenden(eigen.db, dossierId, genoemd);
        const dag: Datum = datumInNederland(nu);
        const oordeel = toets(stand, procedure, opdracht, dader, dag, bekenden);
        if (!oordeel.ok) {
          const { melding, plekken = [] } = oordeel.fout;
          throw new BakenFout(plekken.length > 0 ? 'ongeldige-invoer' : 'conflict', melding, plekken);
        }
        const apart =
          opdracht.soort === 'documentWeg'
            ? await toetsIntrekken(eigen, stand, procedure, opdracht.document, dader, dossierId)
            : voor;
        if (opdracht.soort === 'versie') toetsVersie(boek, stand, opdracht.versie);
        const nieuw = { inhoud: oordeel.waarde, voor: apart, sleutel };
        return schrijf(eigen, { slot, oud: stand, boek, nieuw, dader, nu });
      }),
    voeg: (database, dossierId, inhoud, { dader, nu, sleutel = randomUUID(), voor = null }) =>
      binnen(database, async (eigen) => {
        const { slot, boek, stand } = await houd(eigen, dossierId);
        if ((await vindSleutel(eigen.db, dossierId, sleutel)) !== undefined) return lees(eigen, dossierId);
        return schrijf(eigen, { slot, oud: stand, boek, nieuw: { inhoud, voor, sleutel }, dader, nu });
      }),
    houd: async (database, dossierId, sleutel) => {
      if (!database.lopend) throw new Error('a dossier is held within a transaction');
      const { slot, boek, stand } = await houd(database, dossierId);
      const procedure = boek(stand.procedure, stand.versie);
      const gedaan = sleutel !== undefined && (await vindSleutel(database.db, dossierId, sleutel)) !== undefined;
      return { id: slot.id, kenmerk: slot.kenmerk, procedure, stand, oefening: slot.oefening, gedaan };
    },
    lees,
  };
}

/** A step is one that the definition has from where the dossier stands now, also when a room takes it. */
function toetsStap(procedure: Procedure, stand: Stand, inhoud: Inhoud): void {
  if (inhoud.soort !== 'overgang') return;
  const { overgang, van, naar } = inhoud.gegevens;
  if (van === stand.toestand && volgendeToestand(procedure, van, overgang) === naar) return;
  const nu = procedure.toestanden[stand.toestand]?.naam ?? stand.toestand;
  throw new BakenFout('conflict', `Iemand was u voor: dit dossier staat nu op “${nu}”. Kijk eerst wat er gebeurd is.`);
}

async function lees(database: Database, dossierId: number): Promise<Werkdossier> {
  const rij = await vindDossier(database.db, dossierId);
  const boek = maakBoek(await leesProcedures(database.db, rij.procedure));
  const keten = await leesKeten(database.db, dossierId);
  // It was destroyed between the two questions.
  if (keten.length === 0) throw bestaatNiet();
  const stand = {
    ...vouw(
      keten.map((k) => k.gebeurtenis),
      boek,
    ),
    nummer: rij.nummer,
  };
  const procedure = boek(stand.procedure, stand.versie);
  return { id: rij.id, kenmerk: rij.kenmerk, procedure, stand, oefening: rij.oefening };
}

/** In the transaction that there is already, or in a new one of the program itself. */
const binnen = <T>(database: Database, werk: (eigen: Database) => Promise<T>): Promise<T> =>
  database.lopend ? werk(database) : inTransactie(database, (trx) => werk({ ...database, db: trx.db, lopend: trx }));

/** A dossier can move to another version when that has the state in which it is. */
function toetsVersie(boek: Procedureboek, stand: Stand, versie: number): void {
  let nieuw: Procedure;
  try {
    nieuw = boek(stand.procedure, versie);
  } catch {
    throw new BakenFout('conflict', `Versie ${versie} van deze procedure bestaat niet.`);
  }
  if (!Object.hasOwn(nieuw.toestanden, stand.toestand))
    throw new BakenFout('conflict', `Versie ${versie} kent de stap niet waarop dit dossier nu staat.`);
}

/** Who brought a document takes it back, or who leads the dossier. Answers who may know: those who could see the document. */
async function toetsIntrekken(
  { db }: Database,
  stand: Stand,
  procedure: Procedure,
  document: string,
  dader: Dader,
  dossierId: number,
): Promise<readonly number[] | null> {
  const rij = await vindDocumentkop(db, dossierId, document);
  if (!rij) throw new BakenFout('niet-gevonden', 'Dit document hoort niet bij dit dossier.');
  if (rij.weg_op !== null) throw new BakenFout('conflict', 'Dit document is al ingetrokken.');
  const leidt = stand.deelnemers.some((d) => d.partijId === dader.partijId && d.rol === procedure.opent.rol);
  if (!leidt && (await brengerVan(db, dossierId, document)) !== dader.partijId)
    throw new BakenFout('conflict', 'Een document trekt in wie het bracht, of wie het dossier leidt.');
  return rij.voor;
}
