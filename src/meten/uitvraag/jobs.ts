import { type Database, inTransactie } from '../../platform/database/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';
import { datumInNederland, uurInNederland } from '../../platform/klok.ts';
import type { Post } from '../../platform/post/index.ts';
import { leesMensen, type Mens } from './doelgroepstore.ts';
import { magMailen, momentVan } from './herinnering.ts';
import { leesOpenstaand, type Openstaand } from './herinneringstore.ts';
import { ROLLEN } from './laststore.ts';
import { isTeMailen } from './mailen.ts';
import { schrijfHerinnering, sleutelVan } from './mailtekst.ts';

/** What reminding needs: as the program, that mails people of other parties. */
export interface Herinneraar {
  readonly database: Database;
  readonly post: Post;
  /** Where people reach Baken. */
  readonly adres: string;
}

const UUR = 60 * 60;

/** Looks every hour who must be reminded. Several workers may do so: a mail is made once. */
export function herinnerElkUur(jobs: Jobs, herinneraar: Herinneraar): void {
  jobs.herhaal('uitvraag-herinneren', UUR, () => herinner(herinneraar, new Date()));
}

/** Mails all for whom a reminder is due at this moment. Answers how many mails were offered to the post office. */
export async function herinner({ database, post, adres }: Herinneraar, nu: Date): Promise<number> {
  if (!magMailen(uurInNederland(nu))) return 0;
  const vandaag = datumInNederland(nu);
  const aanDeBeurt = (await leesOpenstaand(database.db, vandaag)).flatMap((open) => {
    const moment = momentVan(vandaag, open.deadline, datumInNederland(open.verstuurdOp));
    return moment === null ? [] : [{ open, moment }];
  });
  let mails = 0;
  for (const { open, moment } of aanDeBeurt)
    await inTransactie(database, async (trx) => {
      const brief = schrijfHerinnering({ ...open, link: `${adres}/aanleveringen/${open.id}` }, vandaag);
      for (const { persoonId, email } of await leesAanZet({ ...database, db: trx.db }, open)) {
        const bericht = { ...brief, aan: email, sleutel: sleutelVan(open.id, open.deadline, moment, persoonId) };
        if (await isTeMailen(post.stuur(trx, bericht))) mails += 1;
      }
    });
  return mails;
}

/** Whose turn it is: the board when it must approve and there is somebody who can, else those who fill in. */
async function leesAanZet({ db }: Database, { partijId, aan, status }: Openstaand): Promise<Mens[]> {
  const { indienen, akkoord } = ROLLEN[aan];
  const bestuur = status === 'klaar' && akkoord ? await leesMensen(db, [partijId], [akkoord]) : [];
  return bestuur.length > 0 ? bestuur : leesMensen(db, [partijId], [indienen]);
}
