import { periode } from '../../kernel/periode.ts';
import { type Database, inTransactie, raiseStand, type Transactie } from '../../platform/database/index.ts';
import { legToelichtingenVast, neemAanbod, sluitAan, vergelijk, verwerkAanbod } from '../waarnemingen/index.ts';
import {
  type Ingediend,
  isIngehaald,
  maakHerkomst,
  neemIngediend,
  sluitGeleegd,
  type Verwerkbaar,
  wachtend,
  zetFout,
  zetKlaar,
} from './verwerkstore.ts';

/** What has to be made anew when there are new figures, in the same transaction. */
export type NaVastleggen = (trx: Transactie, organisatieIds: readonly number[]) => Promise<void>;

/**
 * Turns versions that were handed in into observations, one at a time: figures, stories and proposals in one transaction, or
 * nothing. Safe to do again after a crash, and from several workers at once.
 * @param opnieuw also try what failed before
 * @returns how many were done
 */
export async function verwerkIngediend(
  database: Database,
  naVastleggen: NaVastleggen,
  opnieuw = false,
): Promise<number> {
  let gedaan = 0;
  const fouten: unknown[] = [];
  for (const verwerkbaar of await wachtend(database.db, opnieuw)) {
    try {
      gedaan += (await verwerk(database, naVastleggen, verwerkbaar)) ? 1 : 0;
    } catch (fout) {
      // The next one need not wait for this one; later it is tried again.
      await zetFout(database.db, verwerkbaar, (fout as Error).message);
      fouten.push(fout);
    }
  }
  if (fouten.length > 0)
    throw new AggregateError(fouten, `${fouten.length} van de versies zijn niet verwerkt: ${fouten[0]}`);
  return gedaan;
}

/** False when another worker has it, or had it. */
function verwerk(database: Database, naVastleggen: NaVastleggen, welke: Verwerkbaar): Promise<boolean> {
  return inTransactie(database, async (trx) => {
    const ingediend = await neemIngediend(trx.db, welke);
    if (!ingediend) return false;
    const { organisatieId } = ingediend;
    if (organisatieId !== null) {
      await legCijfersVast(trx, { ...ingediend, organisatieId });
      await naVastleggen(trx, [organisatieId]);
      await raiseStand(trx.db);
    }
    await zetKlaar(trx.db, welke);
    return true;
  });
}

async function legCijfersVast(
  trx: Transactie,
  ingediend: Ingediend & { readonly organisatieId: number },
): Promise<void> {
  const { organisatieId, aanleveringId, nummer, inhoud } = ingediend;
  const p = periode(ingediend.periode);
  await sluitAan(trx.client);
  // Also what another delivery brought in while we waited.
  if (await isIngehaald(trx.db, ingediend)) return;
  // After the lock: whatever was stored by others while we waited was known before this.
  const nu = new Date();
  const importId = await maakHerkomst(trx.db, ingediend, nu);
  const getallen = inhoud.cellen.flatMap(({ gegeven, waarde }) => {
    const getal = waarde === null ? Number.NaN : Number(waarde);
    return Number.isFinite(getal) ? [{ gegeven, waarde: getal }] : [];
  });
  const aanbod = getallen.map((getal, rij) => ({ ...getal, rij, organisatieId, periode: p, bekendOp: null }));
  await neemAanbod(trx.client, [aanbod].values() as never);
  const vergelijking = await vergelijk(trx.client, nu);
  const [eerste] = vergelijking.tegenspraken;
  // A clock that lags behind: later it is later.
  if (eerste) throw new Error(`${eerste.gegeven} over ${p} is al bekend sinds een later moment`);
  await verwerkAanbod(trx.client, importId, vergelijking);
  const leeg = inhoud.cellen.flatMap(({ gegeven, waarde }) => (waarde === null ? [gegeven] : []));
  await sluitGeleegd(trx.db, { organisatieId, periode: p, leeg, nu });
  const versie = { aanleveringId, nummer };
  const verhalen = inhoud.cellen.map(({ gegeven, toelichting }) => ({
    gegeven,
    periode: p,
    tekst: toelichting,
    versie,
  }));
  await legToelichtingenVast(trx.client, organisatieId, verhalen, nu);
}
