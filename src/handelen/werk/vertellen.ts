import type { Database } from '../../platform/database/index.ts';
import { inTransactie, type Transactie } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { isAdres, type NieuwBericht as NieuwePost, type Post } from '../../platform/post/index.ts';
import { type Gebeurtenis, leesProcedures, maakBoek } from '../dossier/index.ts';
import { schrijfDirect } from './brief.ts';
import { bundel, perDaad } from './bundel.ts';
import { type Bericht, mailwijze, STANDAARDVOORKEUR, wieHoort } from './domain.ts';
import {
  type Dossierbeeld,
  leesBeelden,
  leesGebeurtenissen,
  type NieuwBericht,
  neemEen,
  neemUitgaand,
  schrijfBerichten,
  type Uitgaand,
  verwijderUitgaand,
} from './store.ts';
import { brievenBijVertrek } from './vertrek.ts';

/** Events of one dossier that mails are to be written about. */
export interface Briefvraag {
  readonly trx: Transactie;
  readonly dossierId: number;
  readonly gebeurtenissen: readonly Gebeurtenis[];
  /** Where people reach Baken. */
  readonly adres: string;
}

/** Writes mails about events; each with a key of its own, so that it is sent once. */
export type Briefschrijver = (vraag: Briefvraag) => Promise<readonly NieuwePost[]>;

/** What telling needs: as the program, that tells people of other parties. */
export interface Verteller {
  readonly database: Database;
  readonly post: Post;
  /** Where people reach Baken. */
  readonly adres: string;
  /** Per procedure what its own parts are called. */
  readonly onderdelen: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Per procedure the mails to who takes no part in a dossier and yet has to hear of it. */
  readonly brieven?: Readonly<Record<string, Briefschrijver>>;
}

/** Events per transaction. */
const PARTIJ = 100;

/** What was told of in one turn, and the faults of events that could not be. */
export interface Beurt {
  readonly verteld: number;
  readonly fouten: readonly unknown[];
}

/**
 * Tells of all events that wait, in batches. Several workers may do so. An event that gives a fault stays, and holds up no other: it is
 * tried again in the next turn.
 */
export async function vertel(verteller: Verteller, nu: Date): Promise<Beurt> {
  let verteld = 0;
  const mislukt: Uitgaand[] = [];
  const fouten: unknown[] = [];
  for (;;) {
    let genomen: readonly Uitgaand[] = [];
    try {
      await inTransactie(verteller.database, async (trx) => {
        genomen = await neemUitgaand(trx.db, PARTIJ, mislukt);
        await vertelVan(verteller, trx, genomen, nu);
      });
      verteld += genomen.length;
      if (genomen.length < PARTIJ) return { verteld, fouten };
    } catch (fout) {
      // Nothing was taken: the database itself does not answer.
      if (genomen.length === 0) throw fout;
      for (const een of genomen)
        try {
          verteld += await vertelEen(verteller, een, nu);
        } catch (eigenFout) {
          mislukt.push(een);
          fouten.push(eigenFout);
        }
    }
  }
}

const vertelEen = (verteller: Verteller, een: Uitgaand, nu: Date): Promise<number> =>
  inTransactie(verteller.database, async (trx) => {
    const genomen = await neemEen(trx.db, een);
    if (!genomen) return 0;
    await vertelVan(verteller, trx, [genomen], nu);
    return 1;
  });

/** Notices, mails and the end of the wait, in one transaction: an event is told of once, whatever breaks off. */
async function vertelVan(
  { post, adres, onderdelen, brieven: buitenom = {} }: Verteller,
  trx: Transactie,
  welke: readonly Uitgaand[],
  nu: Date,
): Promise<void> {
  if (welke.length === 0) return;
  const { db } = trx;
  const beelden = await leesBeelden(
    db,
    welke.map(({ dossierId }) => dossierId),
    datumInNederland(nu),
  );
  const boek = maakBoek(await leesProcedures(db));
  const brieven: (NieuwBericht & { beeld: Dossierbeeld; onderwerp: string | undefined })[] = [];
  const perDossier = Map.groupBy(await leesGebeurtenissen(db, welke), ({ dossierId }) => dossierId);
  for (const [dossierId, lijst] of perDossier) {
    const beeld = beelden.get(dossierId);
    if (!beeld) continue;
    const procedure = boek(beeld.procedure, beeld.versie);
    const volledig = { ...beeld, procedure, onderdelen: onderdelen[procedure.code] ?? {} };
    const gebeurtenissen = lijst.map(({ gebeurtenis }) => gebeurtenis);
    const daden = perDaad(gebeurtenissen);
    for (const bericht of daden.flatMap((daad) => bundel(daad, (g) => wieHoort(g, volledig)))) {
      const { persoonId, nummer, reden, tekst, onderwerp } = bericht;
      brieven.push({ persoonId, dossierId, nummer, reden, tekst, mail: hoeMailen(beeld, bericht), beeld, onderwerp });
    }
    const vraag = { trx, dossierId, gebeurtenissen, adres };
    const los = [
      ...(await brievenBijVertrek(vraag, procedure, beeld)),
      ...(beeld.oefening ? [] : ((await buitenom[procedure.code]?.(vraag)) ?? [])),
    ];
    for (const brief of los) await post.stuur(trx, brief);
  }
  const nieuw = await schrijfBerichten(
    db,
    brieven.map(({ beeld: _, onderwerp: __, ...bericht }) => bericht),
    nu,
  );
  for (const { beeld, onderwerp, persoonId, dossierId, nummer, tekst, mail } of brieven) {
    if (mail !== 'direct' || !nieuw.has(`${persoonId} ${dossierId} ${nummer}`)) continue;
    const regel = { dossierId, kenmerk: beeld.kenmerk, titel: beeld.titel, tekst };
    const brief = schrijfDirect(onderwerp === undefined ? regel : { ...regel, onderwerp }, adres);
    const sleutel = `dossier-${dossierId}-${nummer}-${persoonId}`;
    await post.stuur(trx, { ...brief, aan: adresVan(beeld, persoonId), sleutel });
  }
  await verwijderUitgaand(db, welke);
}

export const adresVan = ({ adressen }: Dossierbeeld, persoonId: string): string => adressen.get(persoonId)?.email ?? '';

export const hoeMailen = (beeld: Dossierbeeld, { persoonId, reden }: Pick<Bericht, 'persoonId' | 'reden'>) =>
  mailwijze(beeld.adressen.get(persoonId)?.voorkeur ?? STANDAARDVOORKEUR, reden, {
    oefening: beeld.oefening,
    bereikbaar: isAdres(adresVan(beeld, persoonId)),
  });
