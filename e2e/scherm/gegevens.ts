import { neemBesluiten } from '../../demo/besluiten.ts';
import { laadDemopartijen } from '../../demo/partijen.ts';
import { leesVoorstellen, schrijfAanbieders, schrijfBesluiten, schrijfLevens } from '../../demo/store.ts';
import { toeval } from '../../demo/toeval.ts';
import { leefWereld, maakWereld, ZAAD } from '../../demo/wereld.ts';
import { laadBasis } from '../../src/basis.ts';
import { type Database, inTransactie, raiseStand } from '../../src/platform/database/index.ts';
import { herberekenIn, STANDAARDNORMSET } from '../../src/signaleren/urgentie/index.ts';

/** Beside the told stories; enough to fill a table, few enough to load in a second or two. */
const GEWONE_AANBIEDERS = 40;

/** A small piece of the synthetic Netherlands: every told story and some ordinary providers, with their decisions. */
export async function laadKlein(database: Database): Promise<void> {
  await laadBasis(database);
  const { ews } = maakWereld(ZAAD);
  const verhalen = ews.filter(({ verhaal }) => verhaal);
  const gewoon = ews.filter(({ verhaal }) => !verhaal).slice(0, GEWONE_AANBIEDERS);
  const wereld = { ews: [...verhalen, ...gewoon], klein: [] };
  await inTransactie(database, async (trx) => {
    const sleutels = await schrijfAanbieders(trx, wereld.ews);
    await schrijfLevens(trx, ZAAD, leefWereld(ZAAD, wereld), sleutels);
    await herberekenIn(
      trx,
      [...sleutels.values()].map(({ id }) => id),
    );
    const voorstellen = await leesVoorstellen(trx, STANDAARDNORMSET);
    const besluiten = new Map(
      wereld.ews.map(({ profiel: { kvk }, verhaal }) => [
        kvk,
        neemBesluiten(voorstellen.get(kvk) ?? [], verhaal, toeval(`${ZAAD}/besluiten/${kvk}`)),
      ]),
    );
    await schrijfBesluiten(trx, STANDAARDNORMSET, besluiten, sleutels);
    await raiseStand(trx.db);
  });
  await laadDemopartijen(database);
}
