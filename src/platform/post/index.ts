import { type Database, inTransactie, type Transactie } from '../database/index.ts';
import type { Jobs, Volhouden } from '../jobs/index.ts';
import { checkBericht, type NieuwBericht } from './bericht.ts';
import type { Smtp } from './smtp.ts';
import { neem, sluitVerlatenAf, vergeet, voegToe, zetBewaard, zetFout, zetVerzonden } from './store.ts';
import { type Afloop, maakVerzender, type Verzend } from './verzender.ts';

export { adresVeld, isAdres } from './adres.ts';
export { alsOnderwerp, alsRegel, alsTekst, type NieuwBericht } from './bericht.ts';
export type { Smtp } from './smtp.ts';

/** Name of the background work. */
const VERSTUREN = 'bericht-versturen';

/** Twelve times in some three and a half hours: a mail server that is down or asks for patience is waited for. */
const VOLHOUDEN: Volhouden = { keren: 12, seconden: 10 };

/** After so many days a mail is forgotten, and with it its key. */
const BEWAARDAGEN = 30;
const OPRUIMEN = 60 * 60;

/** What sending mail needs. Without `smtp` every mail is only kept. */
export interface Postomgeving {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly smtp: Smtp | undefined;
  /** The address that mail comes from; there is one whenever there is `smtp`. */
  readonly afzender: string | undefined;
  /** How often and after how long it is tried again, where it differs from the usual. */
  readonly volhouden?: Volhouden;
}

export interface Post {
  /**
   * Writes a mail, to be sent when the transaction has been kept: a mail exists exactly when its cause does. With a
   * `Database` instead of a transaction it gets one of its own. The transaction must be one of the program itself.
   * Throws `ongeldige-invoer` for an address, a subject or a text that cannot be sent.
   */
  stuur(trx: Transactie | Database, bericht: NieuwBericht): Promise<void>;
}

/** The post office: takes mail in. Sending is the work of `verwerkPost`. */
export function maakPost({ jobs, smtp, volhouden = VOLHOUDEN }: Postomgeving): Post {
  const neemAan = async ({ db }: Transactie, bericht: NieuwBericht): Promise<void> => {
    const id = await voegToe(db, bericht, smtp ? 'wacht' : 'bewaard');
    // The work knows only the number: address and text stay in one place.
    if (id !== undefined && smtp) await jobs.plan(VERSTUREN, { id }, db, volhouden);
  };
  return {
    async stuur(trx, nieuw) {
      const bericht = checkBericht(nieuw);
      await ('pool' in trx ? inTransactie(trx, (eigen) => neemAan(eigen, bericht)) : neemAan(trx, bericht));
    },
  };
}

/** Mails that are on their way at once: each holds a connection, and one by one they would go at two a second. */
const TEGELIJK = 4;

/** Sends in this process what waits, and tidies up. */
export async function verwerkPost({ database, jobs, smtp, afzender }: Postomgeving): Promise<void> {
  const verzend = smtp && afzender !== undefined ? maakVerzender(smtp, afzender) : undefined;
  await jobs.verwerk<{ id: number }>(
    VERSTUREN,
    ({ data, laatste }) => verstuur(database, verzend, data.id, laatste),
    TEGELIJK,
  );
  jobs.herhaal('post-opruimen', OPRUIMEN, () => ruimPostOp(database, jobs));
}

/**
 * One attempt. The row is held while the mail goes out, so that no other worker sends it too. A process that dies between
 * the yes of the mail server and the end of the transaction sends it once more, under the same Message-ID.
 */
async function verstuur(database: Database, verzend: Verzend | undefined, id: number, laatste: boolean): Promise<void> {
  const afloop = await inTransactie(database, async ({ db }): Promise<Afloop | undefined> => {
    const zending = await neem(db, id);
    if (!zending) return undefined;
    if (!verzend) {
      // The mail server was taken out of the settings meanwhile.
      await zetBewaard(db, id);
      return undefined;
    }
    const afloop = await verzend(zending);
    if (afloop.soort === 'verzonden') await zetVerzonden(db, id);
    else await zetFout(db, id, afloop.reden, laatste || afloop.soort === 'geweigerd');
    return afloop;
  });
  // Thrown after the transaction, so that what is known of the attempt stays.
  if (afloop?.soort === 'later') throw new Error(`bericht ${id}: ${afloop.code}`);
}

/** Forgets old mail, and ends mail of which the work broke off for good. */
export async function ruimPostOp(database: Database, jobs: Jobs): Promise<void> {
  await vergeet(database.db, BEWAARDAGEN);
  const werk = (await jobs.onderhanden([VERSTUREN])) as { id: number }[];
  const melding = 'Het versturen is afgebroken.';
  await sluitVerlatenAf(
    database.db,
    werk.map(({ id }) => id),
    melding,
  );
}
