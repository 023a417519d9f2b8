import { laadRegister } from '../src/meten/register/index.ts';
import type { Database } from '../src/platform/database/index.ts';
import { herbereken, STANDAARDNORMSET } from '../src/signaleren/urgentie/index.ts';
import { neemBesluiten } from './besluiten.ts';
import { leesStap, leesVoorstellen, schrijfBesluiten, schrijfCijfers, voegAanbiedersToe } from './store.ts';
import { toeval } from './toeval.ts';
import { leefWereld, maakWereld, ZAAD } from './wereld.ts';

/**
 * Fills the database with a synthetic Netherlands: 276 providers of the EWS over sixteen quarters, 1,200 smaller ones, and
 * the decisions about them. A second time it changes nothing; a load that was broken off goes on where it was.
 * The definitions must have been loaded before. `voortgang` gets a Dutch line at each step.
 */
export async function laadDemo(database: Database, voortgang: (regel: string) => void): Promise<void> {
  const stap = await leesStap(database);
  if (stap === 'klaar') return voortgang('De demonstratiegegevens staan er al.');
  await laadRegister(database.db);
  const wereld = maakWereld(ZAAD);
  if (stap === 'leeg') {
    const aanbieders = [...wereld.ews, ...wereld.klein];
    voortgang(`${aanbieders.length} verzonnen aanbieders maken…`);
    await voegAanbiedersToe(database, aanbieders);
    const aantal = await schrijfCijfers(database, ZAAD, leefWereld(ZAAD, wereld));
    voortgang(`${aantal.toLocaleString('nl-NL')} cijfers vastgelegd.`);
  }
  voortgang('Voorstellen voor de trede berekenen…');
  await herbereken(database);

  const voorstellen = await leesVoorstellen(database, STANDAARDNORMSET);
  const besluiten = new Map(
    wereld.ews.map(({ profiel, verhaal }) => [
      profiel.kvk,
      neemBesluiten(voorstellen.get(profiel.kvk) ?? [], verhaal, toeval(`${ZAAD}/besluiten/${profiel.kvk}`)),
    ]),
  );
  const genomen = await schrijfBesluiten(database, STANDAARDNORMSET, besluiten);
  voortgang(`${genomen.toLocaleString('nl-NL')} besluiten vastgelegd. De demonstratie is klaar.`);
}
