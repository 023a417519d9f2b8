import { BakenFout } from '../../../kernel/fouten.ts';
import { type Bron, toonCel } from '../../../platform/bestanden/index.ts';
import { type Database, inTransactie } from '../../../platform/database/index.ts';
import type { Tabel } from '../../inlezen/index.ts';
import { openInleesbak } from '../inleesstore.ts';
import { pseudoniemenPerRegio } from '../pseudoniem.ts';
import type { Sleutelketen } from '../sleutels.ts';
import { Wachtlijst } from '../wachtlijst.ts';
import { Berichtverzamelaar, type Plaatsing } from './berichten.ts';
import { Bsnwacht } from './bsn.ts';
import type { Celbevinding, Ketenbevinding, Ketenprofiel } from './domain.ts';
import { openRijlezer, type Soortkeuze } from './rijen.ts';
import { eisZonderBsn, openKetentabel } from './tabel.ts';
import { eisVolledig } from './volledig.ts';

/** What reading Ketendata needs to know besides the file. */
export interface Ketenopties {
  readonly keten: Sleutelketen;
  /** Jeugdregio of each municipality of which messages may be read. */
  readonly regios: ReadonlyMap<string, string>;
  /** The municipality of a file that does not say it. */
  readonly gemeente: string | null;
  readonly profiel: Ketenprofiel;
  readonly soort: Soortkeuze;
  readonly nu: Date;
}

/** What came of a file. */
export interface Ketentelling {
  readonly rijen: number;
  readonly nieuw: number;
  readonly alBekend: number;
  /** Of the new ones: how many took the place of an earlier reading of the same message. */
  readonly vervangen: number;
  /** Messages that were left out because a row of theirs is wrong. */
  readonly geweigerd: number;
  readonly geweigerdeRijen: number;
  readonly bevindingen: readonly Ketenbevinding[];
  /** Findings in all; of many only the first are told. */
  readonly aantalBevindingen: number;
  /** What the person should know about how the file was read. */
  readonly meldingen: readonly string[];
}

/** Findings that are told. */
export const HOOGSTENS_BEVINDINGEN = 200;

/** Gathers findings, and holds no more of them than are told. */
export class Bevindinglijst {
  readonly lijst: Ketenbevinding[] = [];
  aantal = 0;
  rijen = 0;
  readonly #bestand: string;

  constructor(bestand: string) {
    this.#bestand = bestand;
  }

  voeg(rij: number, bevindingen: readonly Celbevinding[]): void {
    if (bevindingen.length === 0) return;
    this.rijen += 1;
    this.aantal += bevindingen.length;
    for (const bevinding of bevindingen)
      if (this.lijst.length < HOOGSTENS_BEVINDINGEN) this.lijst.push({ bestand: this.#bestand, rij, ...bevinding });
  }
}

/** A row that is cut off, or has a separator too many: its cells stand under the wrong columns. */
export function eisLengte({ kop, evenLang }: Tabel, cellen: readonly unknown[]): readonly Celbevinding[] {
  if (!evenLang || cellen.length === kop.length) return [];
  return [
    {
      ...{ kolom: '', veld: null, gevonden: `${cellen.length} cellen` },
      verwacht: `${kop.length} cellen, zoveel als de kop; is de rij afgebroken, of staat er een scheidingsteken te veel?`,
    },
  ];
}

/** Does `werk`; a refusal of a line of CSV keeps its place and its advice, and loses the piece of the line that it repeats. */
export async function zonderInhoud<T>(werk: () => Promise<T>): Promise<T> {
  try {
    return await werk();
  } catch (fout) {
    if (!(fout instanceof BakenFout) || !/^Regel \d+:/.test(fout.message)) throw fout;
    throw new BakenFout(fout.code, fout.message.replace(/ ‘[^’]*’/gs, ''), fout.plekken);
  }
}

/** A row as its reader wants it: text, in the order of the columns. */
export const alsTekst = (cellen: readonly Parameters<typeof toonCel>[0][]): string[] => cellen.map(toonCel);

/**
 * Reads one file of Ketendata into the database, in one transaction: broken off, nothing of it is there. A message counts once: one
 * that came as XML stays, and one that came as rows before gives way to these. Expects that the caller makes the figures anew.
 */
export const leesKetendataIn = (database: Database, bron: Bron, opties: Ketenopties): Promise<Ketentelling> =>
  zonderInhoud(() => leesIn(database, bron, opties));

async function leesIn(database: Database, bron: Bron, opties: Ketenopties): Promise<Ketentelling> {
  const { keten, regios, gemeente, profiel, soort, nu } = opties;
  eisZonderBsn(profiel);
  eisVolledig(profiel, soort, gemeente);
  const tabel = await openKetentabel(bron);
  const wacht = new Bsnwacht();
  const lees = openRijlezer(tabel.kop, profiel, soort, wacht);
  const bevindingen = new Bevindinglijst(bron.naam);
  return inTransactie(database, async (trx) => {
    const bak = await openInleesbak(trx, keten.length);
    const onderweg = new Wachtlijst();
    const verzamelaar = new Berichtverzamelaar({
      ...{ regios, gemeente, pseudoniem: pseudoniemenPerRegio(keten) },
      neem: (nummer, volgnummer, feit) => onderweg.voeg(bak.feit(nummer, volgnummer, feit)),
    });
    let rijen = 0;
    const zoek = new Zoekgeraakt();
    for await (const groep of tabel.rijen()) {
      for (const { nummer, cellen } of groep) {
        rijen += 1;
        const scheef = eisLengte(tabel, cellen);
        const uitslag =
          scheef.length > 0 ? { bevindingen: scheef, geplaatst: false } : neemRij(lees(alsTekst(cellen)), verzamelaar);
        bevindingen.voeg(nummer, uitslag.bevindingen);
        if (!uitslag.geplaatst) zoek.voeg(nummer);
      }
      wacht.eis(false);
      // Memory does not grow with the file: what was put aside goes to the database first.
      await onderweg.leeg();
    }
    wacht.eis(true);
    if (rijen === 0) throw new BakenFout('niet-te-verwerken', 'In dit bestand staan geen rijen onder de kop.');
    const { berichten, geweigerd } = verzamelaar.sluit();
    await onderweg.leeg();
    for (const { nummer, jeugdregio, id, doorGemeente, feit } of berichten)
      bak.bericht(nummer, {
        ...{ jeugdregio, id, doorGemeente, geldig: true, ketendata: true, bevindingen: [] },
        ...{ gemeentecode: feit.gemeente, agb: feit.aanbieder, soort: feit.soort, identificatie: feit.bericht },
        ...{ dagtekening: feit.dagtekening, over: feit.over, regels: feit.regels, maand: feit.declaratiemaand },
      });
    const { nieuw, alBekend, vervangen, behouden } = await bak.vestig(nu, zoek.aantal === 0);
    return {
      ...{ rijen, nieuw, alBekend, vervangen, geweigerd: geweigerd + behouden, geweigerdeRijen: bevindingen.rijen },
      ...{ bevindingen: bevindingen.lijst, aantalBevindingen: bevindingen.aantal },
      meldingen: [...tabel.meldingen(), ...zoek.meldingen(behouden)],
    };
  });
}

/** Gives a row to the messages; answers everything that is wrong with it, and whether its message is known. */
export function neemRij(rij: ReturnType<ReturnType<typeof openRijlezer>>, verzamelaar: Berichtverzamelaar): Plaatsing {
  if (!('soort' in rij)) return { bevindingen: [rij], geplaatst: false };
  const { bevindingen, geplaatst } = verzamelaar.voeg(rij);
  return { bevindingen: [...rij.bevindingen, ...bevindingen], geplaatst };
}

/**
 * Rows of which it is not known to which message they belong. Any message of the file may then be a part of what it was, so none
 * takes the place of what is there.
 */
class Zoekgeraakt {
  aantal = 0;
  #eerste = 0;

  voeg(rij: number): void {
    if (this.aantal === 0) this.#eerste = rij;
    this.aantal += 1;
  }

  /** `behouden`: messages that stayed as they were. */
  meldingen(behouden: number): readonly string[] {
    if (behouden === 0) return [];
    const rijen = this.aantal === 1 ? `rij ${this.#eerste}` : `rij ${this.#eerste} en nog ${this.aantal - 1} rijen`;
    return [
      `Dit bestand is niet heel: bij ${rijen} is niet te zien bij welk bericht dat hoort. Er is niets vervangen: ` +
        `${behouden === 1 ? '1 bericht dat er al was, bleef zoals het was' : `${behouden} berichten die er al waren, bleven zoals ze waren`}.`,
    ];
  }
}
