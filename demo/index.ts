import { laadRegister } from '../src/meten/register/index.ts';
import { type Database, inTransactie, raiseStand } from '../src/platform/database/index.ts';
import { herberekenIn, STANDAARDNORMSET } from '../src/signaleren/urgentie/index.ts';
import { neemBesluiten } from './besluiten.ts';
import { laadDraaiboeken } from './draaiboeken.ts';
import { laadGesprekken } from './gesprekken.ts';
import { laadMeldingen } from './meldingen.ts';
import { laadDemomensen } from './mensenstore.ts';
import { laadDemopartijen } from './partijen.ts';
import { laadSignaalkwaliteit } from './signaalkwaliteit.ts';
import { laadSignalen } from './signalen.ts';
import { isGeladen, leesVoorstellen, schrijfAanbieders, schrijfBesluiten, schrijfLevens, ververs } from './store.ts';
import { toeval } from './toeval.ts';
import { laadUitvragen } from './uitvragen.ts';
import { leefWereld, maakWereld, ZAAD } from './wereld.ts';

/**
 * Fills the database with a synthetic Netherlands: 276 providers of the EWS over sixteen quarters, 1,200 smaller ones, and
 * the decisions about them, and the requests that they answer. Each of both all or nothing: a load that is broken off leaves no
 * trace and goes on there. A second time it changes nothing.
 * The definitions must have been loaded before. `voortgang` gets a Dutch line at each step.
 */
export async function laadDemo(database: Database, voortgang: (regel: string) => void): Promise<void> {
  await laadRegister(database.db);
  if (await isGeladen(database)) {
    await laadDeelnemers(database);
    await laadUitvragen(database, voortgang);
    await laadSignalen(database, voortgang);
    await laadSignaalkwaliteit(database, voortgang);
    await laadGesprekken(database, voortgang);
    await laadDraaiboeken(database, voortgang);
    await laadMeldingen(database, voortgang);
    return voortgang('De demonstratiegegevens staan er al.');
  }

  await inTransactie(database, async (trx) => {
    const wereld = maakWereld(ZAAD);
    const aanbieders = [...wereld.ews, ...wereld.klein];
    voortgang(`Verzonnen aanbieders maken: ${aanbieders.length}`);
    const sleutels = await schrijfAanbieders(trx, aanbieders);
    const cijfers = await schrijfLevens(trx, ZAAD, leefWereld(ZAAD, wereld), sleutels);
    voortgang(`Cijfers vastgelegd: ${cijfers.toLocaleString('nl-NL')}`);

    const ids = [...sleutels.values()].map((sleutel) => sleutel.id);
    voortgang(`Voorstellen berekend: ${(await herberekenIn(trx, ids)).toLocaleString('nl-NL')}`);
    const voorstellen = await leesVoorstellen(trx, STANDAARDNORMSET);
    const besluiten = new Map(
      wereld.ews.map(({ profiel, verhaal }) => [
        profiel.kvk,
        neemBesluiten(voorstellen.get(profiel.kvk) ?? [], verhaal, toeval(`${ZAAD}/besluiten/${profiel.kvk}`)),
      ]),
    );
    const genomen = await schrijfBesluiten(trx, STANDAARDNORMSET, besluiten, sleutels);
    voortgang(`Besluiten vastgelegd: ${genomen.toLocaleString('nl-NL')}`);
    await ververs(trx);
    await raiseStand(trx.db);
  });
  await laadDeelnemers(database);
  await laadUitvragen(database, voortgang);
  await laadSignalen(database, voortgang);
  await laadSignaalkwaliteit(database, voortgang);
  await laadGesprekken(database, voortgang);
  await laadDraaiboeken(database, voortgang);
  await laadMeldingen(database, voortgang);
}

/** Who takes part, and who works there. */
async function laadDeelnemers(database: Database): Promise<void> {
  await laadDemopartijen(database);
  await laadDemomensen(database);
}
