import type { Datum } from '../../kernel/datum.ts';
import { leesInhouden } from '../../meten/catalogus/index.ts';
import { leesRegios } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { geldendeProcedure, leesProcedures } from '../dossier/index.ts';
import {
  heleKwartalen,
  type Instrument,
  type Tijdvak,
  telGebruik,
  telGebruikGeteld,
  tijdvakVoor,
  vormInstrument,
} from './domain.ts';
import { leesGebruik } from './gebruikstore.ts';

/** Results as people read them, where they are no state of a procedure. */
const UITKOMSTEN: Readonly<Record<string, string>> = {
  terecht: 'Terecht',
  loosAlarm: 'Loos alarm',
  samengevoegd: 'Samengevoegd',
  loopt: 'Loopt nog, niet beoordeeld',
  voorbij: 'Voorbij, niet beoordeeld',
  buitenBaken: 'Buiten Baken vastgelegd',
  concept: 'Teruggestuurd, weer in bewerking',
  klaar: 'Teruggestuurd en verbeterd, wacht op akkoord',
  ingediend: 'Ingediend',
  teruggestuurd: 'Teruggestuurd',
  geaccepteerd: 'Geaccepteerd',
  deling: 'Gedeeld met een partij',
  persoonlijk: 'Gedeeld met één persoon',
  noodtoegang: 'In nood genomen',
};

/** Kinds of parties, and who is none, as people read them. */
const PARTIJEN: Readonly<Record<string, string>> = {
  toezichthouder: 'Toezichthouder',
  gemeente: 'Gemeente',
  jeugdregio: 'Jeugdregio',
  aanbieder: 'Aanbieder',
  ministerie: 'Ministerie',
  branchevereniging: 'Branchevereniging',
  matchingteam: 'Matchingteam',
  geschillencommissie: 'Geschillencommissie',
  kennispunt: 'Kennispunt',
  client: 'Cliëntorganisatie',
  inspectie: 'Inspectie',
  bank: 'Bank',
  bewindvoerder: 'Bewindvoerder',
  melder: 'Melder zonder aanmelding',
  baken: 'Baken zelf, uit een regel',
};

const procedureVan = ({ teller }: Instrument): string =>
  teller.soort === 'dossier' ? teller.procedure : teller.soort === 'gesprek' ? 'accountgesprek' : '';

/** Of every instrument the version in force on a day: the newest of those that hold. */
export async function leesInstrumenten({ db }: Database, op: Datum): Promise<Instrument[]> {
  const alle = (await leesInhouden(db, 'instrument')).map((een) => vormInstrument.parse(een));
  const geldend = new Map<string, Instrument>();
  for (const een of alle.toSorted((a, b) => a.versie - b.versie)) if (een.geldigVan <= op) geldend.set(een.code, een);
  return [...geldend.values()].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/**
 * How often each instrument was used in a stretch of time, where and with what result, each with its definition. Who may not
 * see all gets the whole quarters around it that are over, without small numbers.
 */
export async function gebruikOver(database: Database, gevraagd: Tijdvak, zietAlles: boolean) {
  const vak = zietAlles ? gevraagd : heleKwartalen(gevraagd, vandaag());
  const { van, tot } = vak;
  const regios = await leesRegios(database.db, tot);
  const procedures = await leesProcedures(database.db);
  const codes = regios.map(({ code }) => code as string);
  const instrumenten = [];
  for (const instrument of await leesInstrumenten(database, tot)) {
    const toestanden = geldendeProcedure(
      procedures.filter(({ code }) => code === procedureVan(instrument)),
      tot,
    )?.toestanden;
    const noem = (code: string) =>
      toestanden?.[code]?.naam ?? UITKOMSTEN[code] ?? code.replace(/^trede(\d)$/, 'Trede $1');
    const gebruik = (await leesGebruik(database, instrument, tijdvakVoor(vak).van, vak)).map((een) => ({
      ...een,
      uitkomst: noem(een.uitkomst),
      door: PARTIJEN[een.door] ?? een.door,
    }));
    const { teller: _, geldigVan: __, ...kop } = instrument;
    instrumenten.push({ ...kop, ...(zietAlles ? telGebruik : telGebruikGeteld)(gebruik, vak, codes) });
  }
  return { van, tot, regios: regios.map(({ code, naam }) => ({ code, naam })), instrumenten };
}

export type Gebruiksbeeld = Awaited<ReturnType<typeof gebruikOver>>;
