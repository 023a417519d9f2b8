import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { type Lopend, meldAfloop, neemBron } from './bronstore.ts';
import { ontcijfer } from './codering.ts';
import { type Feed, leesFeed } from './feed.ts';
import { maakNamenboek, vindNamen } from './koppelen.ts';
import { haalOp, type Ophaalopties } from './ophalen.ts';
import { leesNamen, voegFeedToe } from './store.ts';

/** `nieuw`: how many items were added. `fout`: why it did not work out, in words for people. */
export type Verversing = { readonly nieuw: number; readonly fout: null } | { readonly nieuw: 0; readonly fout: string };

function letOp({ overgeslagen, teVeel }: Feed): string | null {
  const zinnen = [
    overgeslagen > 0 && `${overgeslagen} berichten zonder titel of tekst zijn overgeslagen.`,
    teVeel > 0 && `${teVeel} oudere berichten zijn niet gelezen: de feed is te lang.`,
  ].filter(Boolean);
  return zinnen.length > 0 ? zinnen.join(' ') : null;
}

async function ververs(database: Database, bron: Lopend, opties: Ophaalopties): Promise<number> {
  const antwoord = await haalOp(bron.url, bron, opties);
  if (antwoord.ongewijzigd) {
    await meldAfloop(database.db, bron, null);
    return 0;
  }
  const { inhoud, contentType, url, etag, gewijzigd } = antwoord;
  const dag = vandaag();
  const feed = await leesFeed(ontcijfer(inhoud, contentType, bron.naam), url, dag);
  const boek = maakNamenboek(await leesNamen(database.db, dag));
  const berichten = feed.berichten.map((bericht) => ({
    bericht,
    vondsten: vindNamen(`${bericht.titel} \n ${bericht.samenvatting}`, boek),
  }));
  return inTransactie(database, async ({ db }) => {
    const nieuw = await voegFeedToe(db, bron, berichten, dag);
    await meldAfloop(db, bron, { fout: null, soort: feed.soort, etag, gewijzigd, letOp: letOp(feed) });
    return nieuw;
  });
}

/**
 * Reads one feed that this process took in hand (`neemBron`) and keeps what is new, as the program itself. What is wrong with
 * the feed is written with it; only what is wrong with us is thrown, after the feed was let go.
 */
export async function verversBron(database: Database, bron: Lopend, opties: Ophaalopties = {}): Promise<Verversing> {
  try {
    return { nieuw: await ververs(database, bron, opties), fout: null };
  } catch (fout) {
    const bekend = fout instanceof BakenFout;
    const melding = bekend ? fout.message : 'Er ging iets mis in Baken. Het wordt later opnieuw geprobeerd.';
    await meldAfloop(database.db, bron, { fout: melding });
    if (!bekend) throw fout;
    return { nieuw: 0, fout: melding };
  }
}

/** Reads every feed that was not tried for `stilte` ms, one after the other. Several processes may do so at once. */
export async function verversAlle(database: Database, stilte: number, opties: Ophaalopties = {}): Promise<number> {
  let gelezen = 0;
  for (;;) {
    const nu = new Date();
    const bron = await neemBron(database.db, nu, { sinds: new Date(nu.getTime() - stilte) });
    if (!bron) return gelezen;
    gelezen += 1;
    await verversBron(database, bron, opties);
  }
}
