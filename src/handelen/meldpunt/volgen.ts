import { BakenFout } from '../../kernel/fouten.ts';
import { eindeVan } from '../../kernel/termijn.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import {
  type Dossiers,
  type Gebeurtenis,
  type Inhoud,
  leesKeten,
  type Procedure,
  type Werkdossier,
} from '../dossier/index.ts';
import {
  berichtenUit,
  dichtVoorMelder,
  foutenInAanvulling,
  openVraag,
  type Stap,
  samenvoegingIn,
  standNaSamenvoegen,
  standVoorMelder,
  stappenUit,
  stappenVerder,
} from './domain.ts';
import { vindKenmerk, vindVervolg } from './leesstore.ts';
import { ONDERDEEL, ROL } from './namen.ts';
import { MELDER } from './ontvangen.ts';
import * as store from './store.ts';
import { hashVanCode, leesVolgcode } from './volgcode.ts';

/** A reporter who goes on and on is asked to call. */
const HOOGSTENS_AANVULLINGEN = 40;

/** What the reporter writes to a question lets the report go on. */
const ANTWOORD: Inhoud<'overgang'> = {
  soort: 'overgang',
  gegevens: { overgang: 'antwoord', van: 'wachtOpMelder', naar: 'inBehandeling', velden: {}, reden: '', grond: null },
};

const onbekend = (): BakenFout =>
  new BakenFout('niet-gevonden', 'Deze volgcode is niet bekend. Kijk of er geen teken ontbreekt.');

/** The dossier behind a code. The same refusal for what is no code and what is nobody's. */
export async function vindMetCode({ db }: Pick<Database, 'db'>, getypt: string): Promise<number> {
  const code = leesVolgcode(getypt);
  const id = code === null ? undefined : await store.vindBijCode(db, hashVanCode(code));
  if (id === undefined) throw onbekend();
  return id;
}

/** Of a report that was merged the one in which it goes on; undefined: it was not, or that one is gone. */
const vindVerder = async (db: Database['db'], { stand }: Werkdossier) =>
  stand.toestand === 'samengevoegd' ? vindVervolg(db, String(stand.velden.samengevoegdMet ?? '')) : undefined;

/** As far as one looks from report to report; merging them in a circle is refused. */
const HOOGSTENS_VERDER = 20;

/** What happened since in the reports in which one went on, each from the merge that led into it until it went on itself. */
async function leesStappenErna(db: Database['db'], keten: readonly Gebeurtenis[]): Promise<Stap[]> {
  const uit: Stap[] = [];
  let samen = samenvoegingIn(keten);
  for (let n = 0; samen && n < HOOGSTENS_VERDER; n++) {
    const ander = await vindKenmerk(db, samen.met);
    if (!ander) break;
    const verder = (await leesKeten(db, ander.id)).map(({ gebeurtenis }) => gebeurtenis);
    const volgende = ander.toestand === 'samengevoegd' ? samenvoegingIn(verder) : undefined;
    uit.push(...stappenVerder(verder, samen.op, volgende?.op ?? null));
    samen = volgende;
  }
  return uit;
}

const uitkomstVan = ({ velden }: Procedure, code: string | null): string =>
  velden.uitkomst?.keuzes?.find((keuze) => keuze.code === code)?.naam ?? 'niet vastgelegd';

/** What somebody with the code of a report gets to see: where it stands, in plain words, and what was written to each other. */
async function toon({ db }: Database, werk: Werkdossier) {
  const { id, kenmerk, procedure, stand } = werk;
  const keten = (await leesKeten(db, id)).map(({ gebeurtenis }) => gebeurtenis);
  const berichten = berichtenUit(keten);
  const melder = await store.leesMelder(db, id);
  const tekst = (veld: string) => String(stand.velden[veld] ?? '');
  const verder = await vindVerder(db, werk);
  const erna = verder ? await leesStappenErna(db, keten) : [];
  return {
    kenmerk,
    stand: verder?.gesloten
      ? standNaSamenvoegen(uitkomstVan(procedure, verder.uitkomst))
      : standVoorMelder(stand.toestand),
    gesloten: verder ? verder.gesloten : stand.geslotenOp !== null,
    samengevoegd: verder !== undefined,
    vraag: openVraag(stand.toestand, berichten),
    over: stand.onderwerp.soort === 'aanbieder' ? stand.onderwerp.naam : tekst('overWie'),
    watZietU: tekst('watZietU'),
    stappen: [...stappenUit(keten, procedure), ...erna]
      .toSorted((een, ander) => een.op.getTime() - ander.op.getTime())
      .map(({ op, tekst: wat }) => ({ op: op.toISOString(), tekst: wat })),
    berichten: berichten.map(({ op, ...rest }) => ({ ...rest, op: op.toISOString() })),
    termijnen: stand.termijnen
      .filter(({ afgelopenOp }) => afgelopenOp === null)
      .map(({ code, tot, stilSinds }) => ({
        naam: procedure.termijnen[code]?.naam ?? code,
        tot,
        staatStil: stilSinds !== null,
      })),
    mail:
      melder && melder.email !== ''
        ? melder.mailBijNieuws
          ? ('aan' as const)
          : ('uit' as const)
        : ('kanNiet' as const),
    naam: melder ? { bekend: true, vertrouwelijk: melder.vertrouwelijk } : { bekend: false, vertrouwelijk: true },
  };
}
export type Gevolgd = Awaited<ReturnType<typeof toon>>;

/** Reads a report by its code. Throws `niet-gevonden`. */
export async function volg(database: Database, dossiers: Dossiers, code: string): Promise<Gevolgd> {
  return toon(database, await dossiers.lees(database, await vindMetCode(database, code)));
}

/**
 * Adds what the reporter writes to a report; to a question it is the answer, and the report goes on. Kept for the supervisor: another
 * organisation that got the report does not read it. The same `sleutel` again is the same act. Throws `ongeldige-invoer` when it gives
 * the reporter away, and `conflict` for a closed report.
 */
export function vulAan(
  database: Database,
  dossiers: Dossiers,
  { code, tekst, sleutel }: { readonly code: string; readonly tekst: string; readonly sleutel: string },
  nu: Date,
): Promise<Gevolgd> {
  return inTransactie(database, async (trx) => {
    const eigen = { ...database, db: trx.db, lopend: trx };
    const id = await vindMetCode(eigen, code);
    // Held, so that of two answers at once one lets the report go on, and none does when it was closed meanwhile.
    const { gedaan, verder, ...werk } = await houdMetVervolg(eigen, dossiers, id, sleutel);
    if (gedaan) return toon(eigen, werk);
    if (verder ? verder.gesloten : werk.stand.geslotenOp !== null)
      throw new BakenFout('conflict', dichtVoorMelder(werk.kenmerk));
    if ((await store.telAanvullingen(trx.db, id)) >= HOOGSTENS_AANVULLINGEN)
      throw new BakenFout('conflict', 'U schreef al veel bij deze melding. Bel het meldpunt als er meer is.');
    const fouten = foutenInAanvulling('tekst', tekst, await store.leesMelder(trx.db, id));
    if (fouten.length > 0) throw new BakenFout('ongeldige-invoer', 'Uw bericht is nog niet verstuurd.', fouten);
    const { toestand, deelnemers } = werk.stand;
    const voor = deelnemers.filter(({ rol }) => rol === ROL.meldpunt).map(({ partijId }) => partijId);
    const inhoud = { onderdeel: ONDERDEEL.aanvulling, gegevens: {}, tekst };
    const wie = { dader: MELDER, nu };
    const na = await dossiers.voeg(eigen, id, { soort: 'onderdeel', gegevens: inhoud }, { ...wie, sleutel, voor });
    if (verder) await vraagTeLezen(eigen, dossiers, verder.id, nu);
    return toon(eigen, toestand === 'wachtOpMelder' ? await dossiers.voeg(eigen, id, ANTWOORD, wie) : na);
  });
}

/** Holds a report, and the one in which it goes on: in one order, as who merges them does. */
async function houdMetVervolg(database: Database, dossiers: Dossiers, id: number, sleutel: string) {
  const eerst = await vindVerder(database.db, await dossiers.lees(database, id));
  for (const een of [id, ...(eerst ? [eerst.id] : [])].toSorted((a, b) => a - b)) await dossiers.houd(database, een);
  const werk = await dossiers.houd(database, id, sleutel);
  return { ...werk, verder: await vindVerder(database.db, werk) };
}

/**
 * What is added to a report that went on in another stays with its own reporter, for another one reads along there: the meldpunt gets a
 * task to read it.
 */
async function vraagTeLezen(database: Database, dossiers: Dossiers, id: number, nu: Date) {
  // Who got this report does not have to know which other one there was.
  const naam = 'Bij een melding die in deze opging, schreef de melder iets';
  const { stand } = await dossiers.houd(database, id);
  if (stand.taken.some((taak) => taak.stand === 'open' && taak.naam === naam)) return;
  const uitleg = 'Kijk bij de koppelingen welke meldingen dat zijn, en lees daar wat erbij kwam.';
  const tot = eindeVan(datumInNederland(nu), LEES_BINNEN);
  const gegevens = { naam, uitleg, voor: ROL.meldpunt, persoon: null, tot };
  await dossiers.voeg(database, id, { soort: 'taakErbij', gegevens }, { dader: MELDER, nu });
}
/** As long as for a first answer. */
const LEES_BINNEN = { aantal: 3, eenheid: 'werkdagen' } as const;

/** The reporter says whether the meldpunt may pass the name on. Throws `conflict` when there is no name. */
export async function kiesNaam(
  database: Database,
  dossiers: Dossiers,
  { code, vertrouwelijk }: { readonly code: string; readonly vertrouwelijk: boolean },
  nu: Date,
): Promise<Gevolgd> {
  const id = await vindMetCode(database, code);
  if (!(await store.leesMelder(database.db, id)))
    throw new BakenFout('conflict', 'U liet bij deze melding geen naam achter.');
  await store.zetVertrouwelijk(database.db, id, vertrouwelijk, nu);
  return toon(database, await dossiers.lees(database, id));
}

/** The reporter says whether a mail has to come at each step. Throws `conflict` when there is no address. */
export async function kiesMail(
  database: Database,
  dossiers: Dossiers,
  { code, aan }: { readonly code: string; readonly aan: boolean },
  nu: Date,
): Promise<Gevolgd> {
  const id = await vindMetCode(database, code);
  const melder = await store.leesMelder(database.db, id);
  if (!melder || melder.email === '')
    throw new BakenFout('conflict', 'U liet bij deze melding geen e-mailadres achter.');
  await store.zetMailBijNieuws(database.db, id, aan, nu);
  return toon(database, await dossiers.lees(database, id));
}
