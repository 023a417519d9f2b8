import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { eindeVan } from '../../kernel/termijn.ts';
import { leesOrganisatie } from '../../meten/register/index.ts';
import { type Database, inTransactie, raiseStand } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { herberekenMetSignalenIn, signalenVanGebeurtenis, volgOp } from '../../signaleren/signalen/index.ts';
import { leesAlleDefinities, voegGebeurtenisToe } from '../../signaleren/urgentie/index.ts';
import { type Dader, type Dossiers, deelsleutel, leesKeten } from '../dossier/index.ts';
import { openBeoordelingen } from './beoordeling.ts';
import { ONDERDEEL, ROL } from './namen.ts';
import { vindMelding } from './triage.ts';
import { vastgelegdUit } from './vastgelegd.ts';

export interface Signaalwens {
  /** Code of a kind of event: what, according to the report, happened. */
  readonly soort: string;
  readonly datum: string;
  readonly toelichting: string;
}

interface Signaalkop {
  readonly id: number;
  readonly titel: string;
}
export interface Signaaluitkomst {
  /** Signals that rest on this kind of event now; none: no rule makes a signal of it. */
  readonly signalen: readonly Signaalkop[];
}

/** Where the event comes from, as the provider itself reads it: nothing tells that somebody reported. */
const BRON = 'Toezichthouder';
/** A number of a report in a text. */
const KENMERK = /\bMLD-\d{4}-\d+/i;

/** Within this the trede of the provider is to be looked at again: a proposal of ours. */
const HERZIENING = { aantal: 5, eenheid: 'werkdagen' } as const;

/**
 * Makes of a report what the rules can see: an event of the provider. The rules decide whether it is a signal; the signals that it is in
 * are linked to the report, and the report to them. Also asks to look at the trede again. The provider reads its own events: that
 * somebody reported stands only in the dossier and in the link with the signal. Throws `ongeldige-invoer`, or `conflict` when the report is linked to no provider.
 */
export function maakSignaal(
  database: Database,
  dossiers: Dossiers,
  id: number,
  wens: Signaalwens,
  wie: { readonly dader: Dader; readonly nu: Date; readonly sleutel: string },
): Promise<Signaaluitkomst> {
  return inTransactie(database, async (trx) => {
    const eigen = { ...database, db: trx.db, lopend: trx };
    const werk = await dossiers.houd(eigen, id, wie.sleutel);
    const rij = await vindMelding(eigen, id);
    if (rij.kvk === null)
      throw new BakenFout(
        'conflict',
        'Deze melding is aan geen aanbieder gekoppeld. Laat het meldpunt dat eerst doen.',
      );
    const aanbieder = await leesOrganisatie(trx.db, rij.kvk);
    if (!aanbieder) throw new BakenFout('niet-gevonden', `KvK-nummer ${rij.kvk} staat niet in het register.`);
    const vandaag = datumInNederland(wie.nu);
    const soort = await controleer(trx.db, wens, vandaag);
    if (werk.gedaan) return { signalen: await signalenVanGebeurtenis(trx.db, aanbieder.id, wens.soort) };
    const eerder = await eisNieuw(trx.db, id, wens);
    const gebeurtenis = { soort: wens.soort, datum: datum(wens.datum), toelichting: wens.toelichting, bron: BRON };
    await voegGebeurtenisToe(trx.db, aanbieder, gebeurtenis);
    await herberekenMetSignalenIn(trx, [aanbieder.id]);
    await raiseStand(trx.db);
    const signalen = await signalenVanGebeurtenis(trx.db, aanbieder.id, wens.soort);
    // Another event can be in the same signal: the two point to each other once.
    const nieuwe = signalen.filter((signaal) => !eerder.has(signaal.id));
    for (const signaal of nieuwe) {
      const koppeling = { soort: 'dossier', verwijzing: rij.kenmerk, titel: `Melding ${rij.kenmerk}` } as const;
      await volgOp(eigen, {
        signalen: [{ id: signaal.id, revisie: signaal.revisie }],
        sleutel: wie.sleutel,
        handeling: { soort: 'gekoppeld', koppeling },
        eigenaar: null,
        door: { persoonId: wie.dader.persoonId, naam: wie.dader.naam },
        dag: datum(vandaag),
      });
    }
    const wat = { wens, signalen, nieuwe, naam: aanbieder.naam, gebeurtenis: soort.naam };
    await schrijfInDossier(eigen, dossiers, id, wat, wie);
    for (const taak of openBeoordelingen(werk)) {
      const klaar = { soort: 'taakKlaar', taak, toelichting: `Vastgelegd als gebeurtenis: ${soort.naam}` } as const;
      await dossiers.doe(eigen, id, klaar, { ...wie, sleutel: deelsleutel(wie.sleutel, `taak ${taak}`) });
    }
    return { signalen: signalen.map(({ id: nummer, titel }) => ({ id: nummer, titel })) };
  });
}

/** Answers what the kind of event is called. Throws `ongeldige-invoer`. */
async function controleer(db: Database['db'], wens: Signaalwens, vandaag: string): Promise<{ readonly naam: string }> {
  if (wens.datum > vandaag)
    throw new BakenFout('ongeldige-invoer', 'De datum ligt in de toekomst.', [
      { plek: 'datum', melding: `gevonden: ${wens.datum}; verwacht: vandaag of eerder` },
    ]);
  if (KENMERK.test(wens.toelichting))
    throw new BakenFout('ongeldige-invoer', 'De aanbieder leest deze toelichting. Noem er geen melding in.', [
      { plek: 'toelichting', melding: 'gevonden: het kenmerk van een melding; verwacht: alleen wat er is gebeurd' },
    ]);
  const { gebeurtenissoorten } = await leesAlleDefinities(db);
  const soort = gebeurtenissoorten.find(({ code }) => code === wens.soort);
  if (!soort)
    throw new BakenFout('ongeldige-invoer', 'Deze soort gebeurtenis bestaat niet.', [
      { plek: 'soort', melding: `gevonden: ${wens.soort}; verwacht: een code uit /definities` },
    ]);
  return soort;
}

/**
 * Once of a report: otherwise the same signal and the same task would be there twice. Answers the signals that the report points to
 * already. Throws `conflict`.
 */
async function eisNieuw(
  db: Database['db'],
  id: number,
  { soort, datum: op }: Signaalwens,
): Promise<ReadonlySet<number>> {
  const eerder = vastgelegdUit((await leesKeten(db, id)).map(({ gebeurtenis }) => gebeurtenis));
  if (eerder.some((een) => een.soort === soort && een.datum === op))
    throw new BakenFout('conflict', 'Deze gebeurtenis is met deze dag al vastgelegd bij deze melding.');
  return new Set(eerder.flatMap(({ signalen }) => signalen.map((signaal) => signaal.id)));
}

async function schrijfInDossier(
  eigen: Database,
  dossiers: Dossiers,
  id: number,
  wat: {
    readonly wens: Signaalwens;
    readonly signalen: readonly Signaalkop[];
    /** Those of them that the report does not point to yet. */
    readonly nieuwe: readonly Signaalkop[];
    readonly naam: string;
    /** What happened, in words. */
    readonly gebeurtenis: string;
  },
  wie: { readonly dader: Dader; readonly nu: Date; readonly sleutel: string },
): Promise<void> {
  const { partijId } = wie.dader;
  const voor = partijId === null ? null : [partijId];
  const { soort, datum: op } = wat.wens;
  const signalen =
    wat.signalen.length > 0
      ? `Signalen: ${wat.signalen.map(({ titel }) => titel).join('; ')}`
      : 'Geen regel maakt hier nu een signaal van.';
  const tekst = `Vastgelegd als gebeurtenis: ${wat.gebeurtenis}, op ${op}. ${signalen}`;
  const gegevens = { soort, datum: op, signalen: wat.signalen.map((s) => s.id) };
  await dossiers.voeg(
    eigen,
    id,
    { soort: 'onderdeel', gegevens: { onderdeel: ONDERDEEL.signaal, gegevens, tekst } },
    { ...wie, voor },
  );
  for (const signaal of wat.nieuwe)
    await dossiers.doe(
      eigen,
      id,
      {
        soort: 'koppeling',
        koppeling: { soort: 'signaal', verwijzing: String(signaal.id), naam: signaal.titel.slice(0, 200) },
      },
      { ...wie, sleutel: deelsleutel(wie.sleutel, `signaal ${signaal.id}`), voor },
    );
  await dossiers.doe(
    eigen,
    id,
    {
      soort: 'taakErbij',
      naam: `Bekijk de trede van ${wat.naam} opnieuw`.slice(0, 200),
      uitleg: 'Een melding werd een gebeurtenis. Past de trede nog?',
      voor: ROL.meekijker,
      persoon: null,
      tot: eindeVan(datum(datumInNederland(wie.nu)), HERZIENING),
    },
    { ...wie, sleutel: deelsleutel(wie.sleutel, 'trede') },
  );
}
