import { createHash, type Hash } from 'node:crypto';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { type Berichtkop, type Bevinding, DOOR_GEMEENTE, type Feit, type Pseudoniem } from './domain.ts';
import { type Feitenbron, feitenVan } from './feiten.ts';
import type { Rijfeit } from './feittabellen.ts';
import { type Bewaarbericht, type Inleesbak, openInleesbak } from './inleesstore.ts';
import { type Berichtontvanger, type Berichtuitslag, leesBestand } from './lezer.ts';
import { pseudoniemenPerRegio } from './pseudoniem.ts';
import { openRegels } from './regels/index.ts';
import type { Sleutelketen } from './sleutels.ts';
import { Wachtlijst } from './wachtlijst.ts';

/** A file or a part of a ZIP: what it is called, and its bytes. */
export interface Inleesbestand {
  readonly naam: string;
  /** Throws a BakenFout when it cannot be read, such as a ZIP that is broken. */
  stroom(): AsyncIterable<Uint8Array>;
}

/** What an import needs to know besides the files. */
export interface Inleesopties {
  readonly keten: Sleutelketen;
  /** Jeugdregio of each municipality of which messages are read. */
  readonly regios: ReadonlyMap<string, string>;
  /** Every municipality that there is, where messages of some are not read. */
  readonly gemeenten?: ReadonlySet<string>;
  readonly vandaag: Datum;
  /** Moment that it is kept as of. */
  readonly nu: () => Date;
  /** Told of a message or file in which something is wrong; never holds what was in it. */
  meld?(bestand: string, bericht: Berichtuitslag | null, bevindingen: readonly Bevinding[]): void;
}

export interface Inleestelling {
  bestanden: number;
  nieuw: number;
  alBekend: number;
  /** Of the new ones: how many were not valid, and count as not sent. */
  ongeldig: number;
  /** Files or messages that could not be placed: no XML, no header, an unknown municipality. */
  onleesbaar: number;
  readonly regios: Set<string>;
}

/** Messages per transaction: enough for COPY to be fast, few enough to hold two of them in memory and to lose little when it is broken off. */
const PER_KEER = 2500;

/** Finding about a message of which the municipality is in no jeugdregio. */
const geenRegio = (regelnummer: number): Bevinding => ({
  toets: 'regels',
  regel: 'TR378',
  pad: 'Bericht/Header',
  regelnummer,
  melding: 'De gemeente van dit bericht bestaat niet, of hoort bij geen jeugdregio.',
});

/**
 * Reads files of messages into the database. A message counts once, whoever sends it in and in whatever order; one that is not
 * valid by its schema counts as not sent, but is kept as having come by. Every few thousand messages are kept at once, so what
 * was read stays when it is broken off, and doing it again changes nothing.
 */
export async function leesBerichtenIn(
  database: Database,
  bestanden: AsyncIterable<Inleesbestand>,
  opties: Inleesopties,
): Promise<Inleestelling> {
  const telling: Inleestelling = {
    ...{ bestanden: 0, nieuw: 0, alBekend: 0, ongeldig: 0, onleesbaar: 0 },
    regios: new Set(),
  };
  const stroom = bestanden[Symbol.asyncIterator]();
  const persoonVan = pseudoniemenPerRegio(opties.keten);
  // While the database keeps one round the next is read, and no more than that: memory does not grow with what waits.
  let [vorige, deze] = [Promise.resolve(), Promise.resolve()];
  const begin = (eerder: Promise<void>) => {
    const gelezen = Promise.withResolvers<boolean>();
    const bewaard = inTransactie(database, async (trx) => {
      const bak = await openInleesbak(trx, opties.keten.length);
      const ronde = new Ronde(bak, opties, persoonVan, telling);
      let einde = false;
      while (!einde && ronde.berichten < PER_KEER) {
        const { value, done } = await stroom.next();
        if (done) einde = true;
        else await ronde.lees(value);
      }
      gelezen.resolve(einde);
      // In the order in which they were read; what comes after a round that failed fails with it.
      await eerder;
      const { regios, nieuw, alBekend } = await bak.vestig(opties.nu());
      telling.nieuw += nieuw;
      telling.alBekend += alBekend;
      for (const regio of regios) telling.regios.add(regio);
    });
    bewaard.catch(gelezen.reject);
    return { gelezen: gelezen.promise, bewaard };
  };
  try {
    for (let klaar = false; !klaar; ) {
      vorige = deze;
      const ronde = begin(vorige);
      deze = ronde.bewaard;
      klaar = await ronde.gelezen;
      await vorige;
    }
    await deze;
  } finally {
    await Promise.allSettled([vorige, deze]);
    await stroom.return?.();
  }
  return telling;
}

/** The messages of one transaction. */
class Ronde {
  berichten = 0;
  readonly #bak: Inleesbak;
  readonly #opties: Inleesopties;
  readonly #persoonVan: (regio: string) => (bsn: string) => Pseudoniem;
  readonly #telling: Inleestelling;
  readonly #gemeenten: ReadonlySet<string>;
  /** What is on its way to the database. */
  readonly #onderweg = new Wachtlijst();

  constructor(
    bak: Inleesbak,
    opties: Inleesopties,
    persoonVan: (regio: string) => (bsn: string) => Pseudoniem,
    telling: Inleestelling,
  ) {
    this.#bak = bak;
    this.#opties = opties;
    this.#persoonVan = persoonVan;
    this.#telling = telling;
    this.#gemeenten = opties.gemeenten ?? new Set(opties.regios.keys());
  }

  async lees(bestand: Inleesbestand): Promise<void> {
    this.#telling.bestanden += 1;
    const bevindingen = await this.#leesUit(bestand);
    await this.#onderweg.leeg();
    if (bevindingen.length === 0) return;
    this.#telling.onleesbaar += 1;
    this.#opties.meld?.(bestand.naam, null, bevindingen);
  }

  async #leesUit(bestand: Inleesbestand): Promise<readonly Bevinding[]> {
    try {
      const gelezen = await leesBestand(bestand.stroom(), () => this.#ontvang(bestand.naam), {
        regels: () => openRegels({ gemeenten: this.#gemeenten, vandaag: this.#opties.vandaag }),
        // Waits until what was put aside is in the database, so that memory does not grow.
        rust: () => this.#onderweg.leeg(),
      });
      return gelezen.bevindingen;
    } catch (fout) {
      if (!(fout instanceof BakenFout)) throw fout;
      return [{ toets: 'xml', regel: 'bestand', pad: '', regelnummer: 1, melding: fout.message }];
    }
  }

  #ontvang(naam: string): Berichtontvanger {
    const nummer = ++this.berichten;
    let lopend: Lopend | undefined;
    return {
      kop: (kop) => {
        lopend = maakLopend(kop, this.#opties.regios, this.#persoonVan);
      },
      deel: (knoop, ouder) => {
        if (lopend) this.#neem(nummer, lopend, lopend.bron.deel(knoop, ouder));
      },
      klaar: (uitslag) => {
        const alleen = uitslag.bevindingen.length > 0;
        if (lopend) this.#bewaar(nummer, lopend, uitslag);
        else this.#telling.onleesbaar += 1;
        const bevindingen = lopend || alleen ? uitslag.bevindingen : [geenRegio(uitslag.regelnummer)];
        if (bevindingen.length > 0) this.#opties.meld?.(naam, uitslag, bevindingen);
      },
    };
  }

  #neem(nummer: number, lopend: Lopend, feiten: readonly Feit[]): void {
    for (const feit of feiten) {
      schrijfIn(lopend.hash, feit);
      if (feit.feit === 'bericht') continue;
      this.#onderweg.voeg(this.#bak.feit(nummer, lopend.volgnummer++, feit as Rijfeit));
    }
  }

  #bewaar(nummer: number, lopend: Lopend, uitslag: Berichtuitslag): void {
    const geldig = uitslag.geldig.xml && uitslag.geldig.schema === true;
    const feiten = geldig ? lopend.bron.einde() : [];
    this.#neem(nummer, lopend, feiten);
    const zelf = feiten.find((feit) => feit.feit === 'bericht');
    if (!geldig) {
      this.#telling.ongeldig += 1;
      for (const { regel, pad, regelnummer } of uitslag.bevindingen)
        lopend.hash.update(`${regel}|${pad}|${regelnummer}`);
    }
    this.#bak.bericht(nummer, {
      ...lopend.kop,
      id: lopend.hash.digest('hex').slice(0, 32),
      over: zelf?.over ?? null,
      regels: zelf?.regels ?? 0,
      maand: zelf?.declaratiemaand ?? null,
      geldig,
      bevindingen: uitslag.bevindingen,
    });
  }
}

/** A message that is being read. */
interface Lopend {
  readonly kop: Omit<Bewaarbericht, 'id' | 'over' | 'regels' | 'maand' | 'geldig' | 'bevindingen'>;
  readonly bron: Feitenbron;
  readonly hash: Hash;
  volgnummer: number;
}

/** Begins a message; undefined when its municipality is in no region, so that nobody may hold it. */
function maakLopend(
  kop: Berichtkop,
  regios: ReadonlyMap<string, string>,
  persoonVan: (regio: string) => (bsn: string) => Pseudoniem,
): Lopend | undefined {
  const [gemeentecode, agb] = kop.afzender.startsWith('GM')
    ? [kop.afzender, kop.ontvanger]
    : [kop.ontvanger, kop.afzender];
  const jeugdregio = regios.get(gemeentecode);
  if (jeugdregio === undefined) return undefined;
  const { soort, identificatie, dagtekening } = kop;
  // An answer repeats the sender of what it answers, so who sent it follows from its kind.
  const doorGemeente = DOOR_GEMEENTE.has(soort);
  const hash = createHash('sha256').update(
    JSON.stringify([soort, kop.afzender, kop.ontvanger, identificatie, dagtekening]),
  );
  return {
    kop: { jeugdregio, gemeentecode, agb, soort, doorGemeente, identificatie, dagtekening },
    bron: feitenVan(kop, persoonVan(jeugdregio)),
    hash,
    volgnummer: 0,
  };
}

/**
 * Left out of what a message is known by: the pseudonym changes when keys are renewed while the message stays the same, and the lists
 * of a JW317 were not kept from the beginning.
 */
const BUITEN_HASH: ReadonlySet<string> = new Set(['persoon', 'ongewijzigd', 'teWijzigen']);

function schrijfIn(hash: Hash, feit: Feit): void {
  hash.update(JSON.stringify(feit, (naam, waarde: unknown) => (BUITEN_HASH.has(naam) ? undefined : waarde)));
}
