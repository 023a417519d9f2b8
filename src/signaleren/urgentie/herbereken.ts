import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie, raiseStand, type Transactie } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { beoordeel, type Regels } from './beoordeling.ts';
import { maakRegels } from './regels.ts';
import { kiesNormset, leesAlleDefinities } from './rekenregels.ts';
import { signalenUit } from './signalen.ts';
import {
  type Dossier,
  leesBeoordeelbareIds,
  leesDossiers,
  sluitVoorstellenAf,
  type Voorstelrij,
  vervangVoorstellen,
} from './store.ts';
import type { Voorstel } from './voorstel.ts';

/** The norm set that is used unless another is asked for. */
export const STANDAARDNORMSET = 'voorbeeldnormen-2026';

/** So many organisations at a time: enough to keep the database busy, few enough to keep the memory quiet. */
const PORTIE = 200;
/** Length of the small line in a table, in periods. */
const REEKSLENGTE = 12;

/** The rules as they stand in the database now. Throws `conflict` when the definitions contradict each other. */
export async function leesRegels(trx: Pick<Transactie, 'db'>, normset: string): Promise<Regels> {
  const definities = await leesAlleDefinities(trx.db, vandaag());
  const regels = maakRegels(definities, kiesNormset(definities, normset));
  if (regels.ok) return regels.waarde;
  const plekken = regels.fout.map((melding) => ({ plek: normset, melding }));
  throw new BakenFout('conflict', 'De definities spreken elkaar tegen; er kan niet mee worden gerekend.', plekken);
}

/** Solvency per period as it was known at each moment: the newest figure of a period replaces an older one. */
function* reeksen(voorstellen: readonly Voorstel[]): Generator<{ periode: string; waarde: number | null }[]> {
  const perPeriode = new Map<string, number | null>();
  for (const { kengetallen, periode } of voorstellen) {
    const stand = kengetallen.solvabiliteit;
    if (periode !== null && !perPeriode.has(periode)) perPeriode.set(periode, null);
    if (stand) perPeriode.set(stand.periode, stand.waarde);
    yield [...perPeriode]
      .map(([p, waarde]) => ({ periode: p, waarde }))
      .sort((a, b) => (a.periode < b.periode ? -1 : 1))
      .slice(-REEKSLENGTE);
  }
}

function* rijenVan(regels: Regels, dossier: Dossier): Generator<Voorstelrij> {
  const voorstellen = beoordeel(regels, dossier);
  const lijnen = reeksen(voorstellen);
  const nieuw = Map.groupBy(
    signalenUit(voorstellen).filter((s) => s.soort !== 'trede'),
    (s) => s.op,
  );
  for (const voorstel of voorstellen) {
    const kengetallen = Object.entries(voorstel.kengetallen).map(
      ([code, { waarde, periode, trede }]) => [code, { waarde, periode, trede }] as const,
    );
    yield {
      organisatieId: dossier.id,
      jeugdregio: dossier.jeugdregio,
      op: new Date(voorstel.op),
      periode: voorstel.periode,
      trede: voorstel.trede,
      onvolledig: voorstel.onvolledig,
      redenen: voorstel.redenen,
      nietTeBerekenen: voorstel.nietTeBerekenen,
      kengetallen: Object.fromEntries(kengetallen.filter(([, stand]) => stand.waarde !== null)),
      signalen: voorstel.redenen.length,
      nieuweSignalen: nieuw.get(voorstel.op)?.length ?? 0,
      reeks: lijnen.next().value ?? [],
      jongeren: voorstel.kengetallen.clienten?.waarde ?? null,
      omzetJeugdwet: voorstel.kengetallen.omzetJeugdwet?.waarde ?? null,
    };
  }
}

/**
 * Makes the proposals of some organisations anew inside a transaction, from all that is known of them. The same figures
 * give the same proposals, so running it twice changes nothing. Raises no version of the data: who changes data does.
 */
export async function herberekenIn(
  trx: Transactie,
  ids: readonly number[],
  normset: string = STANDAARDNORMSET,
): Promise<number> {
  if (ids.length === 0) return 0;
  // One at a time: whoever comes second must see what the first one learned.
  await sluitVoorstellenAf(trx.db);
  const regels = await leesRegels(trx, normset);
  let aantal = 0;
  for (let begin = 0; begin < ids.length; begin += PORTIE) {
    const portie = ids.slice(begin, begin + PORTIE);
    const dossiers = await leesDossiers(trx.db, portie);
    const rijen = function* () {
      for (const dossier of dossiers) yield* rijenVan(regels, dossier);
    };
    aantal += await vervangVoorstellen(trx.client, regels.normset, portie, rijen());
  }
  return aantal;
}

/** Makes all proposals anew (or those of some organisations), in one transaction. Answers how many there are. */
export async function herbereken(database: Database, organisatieIds?: readonly number[]): Promise<number> {
  const ids = organisatieIds ?? (await leesBeoordeelbareIds(database.db));
  return inTransactie(database, async (trx) => {
    const aantal = await herberekenIn(trx, ids);
    await raiseStand(trx.db);
    return aantal;
  });
}
