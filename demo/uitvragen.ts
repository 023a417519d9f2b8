import { instellingOp } from '../src/meten/register/index.ts';
import {
  type Doelgroep,
  type Gekozen,
  kiesAanbieders,
  kiesGebieden,
  leesGebieden,
  leesKandidaten,
  leesMaat,
  leesPartijen,
  type Tarieven,
} from '../src/meten/uitvraag/index.ts';
import { type Database, inTransactie, raiseStand, type Transactie } from '../src/platform/database/index.ts';
import { herberekenIn } from '../src/signaleren/urgentie/index.ts';
import { type Mensen, maakMensen, type Ontvanger } from './aanlevering.ts';
import { vraagAdministratietijd } from './administratievraag.ts';
import { vraagBeleid } from './beleidsvraag.ts';
import { maakEwsAanbieders } from './bevolking.ts';
import { schrijfGesprek } from './gesprek.ts';
import { LAATSTE_DAG, moment } from './kalender.ts';
import { maakKwartaalvragen, RONDES } from './kwartaalvragen.ts';
import { DEMOMENSEN } from './mensen.ts';
import { schrijfNieuws } from './nieuws.ts';
import { vraagPilot } from './pilotvraag.ts';
import type { Aanbieder } from './profiel.ts';
import {
  leesOnverwerkt,
  leesPersonen,
  merkGeladen,
  schrijfTijdmetingen,
  telEnVerversLeveringen,
  zijnUitvragenGeladen,
} from './uitvragenstore.ts';
import { VERHALEN } from './verhalen/index.ts';
import { ZAAD } from './wereld.ts';

/** What every request of the demo needs. */
export interface Omgeving {
  readonly trx: Transactie;
  readonly zaad: string;
  readonly mensen: Mensen;
  readonly tarieven: Tarieven;
  readonly aanbieders: ReadonlyMap<string, Aanbieder>;
  /** Who a rule chooses, with the party of each. */
  kies(regel: Doelgroep): Promise<readonly Ontvanger[]>;
}

/**
 * Asks and delivers in the synthetic Netherlands: four quarters, procurement policy, hours of administration and a pilot, with
 * the news and the talk around it. All of it or nothing; a second time it changes nothing. The providers, the parties and the
 * people must be there; also in a demo that was loaded before there were requests.
 */
export async function laadUitvragen(database: Database, voortgang: (regel: string) => void): Promise<void> {
  if (await zijnUitvragenGeladen(database)) return;
  const aantal = await inTransactie(database, async (trx) => {
    const omgeving = await maakOmgeving(trx);
    const kwartalen = await maakKwartaalvragen(omgeving);
    const [k4, k1, k2, k3] = RONDES;
    if (!k4 || !k1 || !k2 || !k3) throw new Error('four quarters are asked');
    await schrijfTijdmetingen(trx, [...kwartalen.gemeten], moment(k4.verstuurd, 200));
    // In the order in which they were sent.
    await kwartalen.speel(k4);
    await vraagAdministratietijd(omgeving);
    await kwartalen.speel(k1);
    await kwartalen.speel(k2);
    await vraagPilot(omgeving, kwartalen);
    await kwartalen.speel(k3);
    await vraagBeleid(omgeving);
    await schrijfNieuws(omgeving);
    await schrijfGesprek(omgeving);
    await herberekenIn(trx, await leesOnverwerkt(trx));
    await merkGeladen(trx, moment(LAATSTE_DAG, 470));
    await raiseStand(trx.db);
    return telEnVerversLeveringen(trx);
  });
  voortgang(`Uitvragen en aanleveringen vastgelegd: ${aantal.toLocaleString('nl-NL')}`);
}

async function maakOmgeving(trx: Transactie): Promise<Omgeving> {
  const { db } = trx;
  const kandidaten = await leesKandidaten(db, LAATSTE_DAG);
  const gebieden = await leesGebieden(db, LAATSTE_DAG);
  const { waarde } = await instellingOp(db, 'ews.omzetdrempel', LAATSTE_DAG);
  const kies = async (regel: Doelgroep): Promise<readonly Ontvanger[]> => {
    const gekozen =
      regel.gebieden.length > 0 ? kiesGebieden(gebieden, regel) : kiesAanbieders(kandidaten, regel, Number(waarde));
    return metPartij(trx, gekozen);
  };
  return {
    trx,
    zaad: ZAAD,
    kies,
    mensen: maakMensen(
      await leesPersonen(
        trx,
        DEMOMENSEN.map(({ account }) => account),
      ),
    ),
    tarieven: (await leesMaat(db, LAATSTE_DAG)).tarieven,
    aanbieders: new Map(maakEwsAanbieders(ZAAD, VERHALEN).map((een) => [een.profiel.kvk, een])),
  };
}

async function metPartij({ db }: Transactie, gekozen: readonly Gekozen[]): Promise<Ontvanger[]> {
  const partijen = await leesPartijen(db, gekozen);
  return gekozen.flatMap((een) => {
    const partijId = partijen.get(een.sleutel);
    return partijId === undefined ? [] : [{ ...een, partijId }];
  });
}
