import { createHash } from 'node:crypto';
import { plusDagen } from '../src/kernel/datum.ts';
import { type Database, inTransactie, raiseStand } from '../src/platform/database/index.ts';
import { herberekenSignalenIn } from '../src/signaleren/signalen/index.ts';
import { LAATSTE_DAG, moment } from './kalender.ts';
import { DEMOMENSEN } from './mensen.ts';
import { AANBIEDER_IN_NOOD } from './partijen.ts';
import { type Demoregel, type Demosignaal, isOpgevolgd, leesDemosignalen, schrijfOpvolging } from './signaalstore.ts';
import { type Toeval, toeval } from './toeval.ts';
import { leesPersonen } from './uitvragenstore.ts';
import { ZAAD } from './wereld.ts';

interface Mens {
  readonly id: string | null;
  readonly naam: string;
}

interface Team {
  readonly anouk: Mens;
  readonly bram: Mens;
  readonly casper: Mens;
  readonly hanna: Mens;
  readonly floor: Mens;
}

const LEEG = {
  tekst: '',
  eigenaar: null,
  eigenaar_naam: null,
  tot: null,
  loos_alarm: null,
  met: null,
  koppeling: null,
  herstelt: null,
};
const HOOGSTENS_OUD = 40;

/** The same act has the same key every time that the demo is loaded. */
function sleutelVan(tekst: string): string {
  const hash = createHash('sha256').update(`${ZAAD}/signalen/${tekst}`).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

/**
 * Signals in the synthetic Netherlands, with what its people did: most of what runs is still to be looked at, some is theirs, some
 * waits, some was nothing; of what is past most was judged. A second time it changes nothing.
 */
export async function laadSignalen(database: Database, voortgang: (regel: string) => void): Promise<void> {
  const aantal = await inTransactie(database, async (trx) => {
    if (await isOpgevolgd(trx)) return null;
    await herberekenSignalenIn(trx, {});
    const signalen = await leesDemosignalen(trx);
    const accounts = DEMOMENSEN.map(({ account }) => account);
    const team = maakTeam(await leesPersonen(trx, accounts));
    await schrijfOpvolging(trx, [...lopend(signalen, team), ...voorbij(signalen, team)]);
    await raiseStand(trx.db);
    return signalen.length;
  });
  if (aantal !== null) voortgang(`Signalen berekend: ${aantal.toLocaleString('nl-NL')}`);
}

function maakTeam(ids: ReadonlyMap<string, string>): Team {
  const mens = (account: string, wat: string): Mens => {
    const naam = DEMOMENSEN.find((een) => een.account === account)?.naam ?? account;
    return { id: ids.get(account) ?? null, naam: `${naam} (${wat})` };
  };
  return {
    anouk: mens('anouk', 'analist'),
    bram: mens('bram', 'analist'),
    casper: mens('casper', 'accountmanager'),
    hanna: mens('hanna', AANBIEDER_IN_NOOD),
    floor: mens('floor', 'contractmanager'),
  };
}

/** One line, by somebody, at a moment of the last days of the demo. */
function regel(
  signaal: Demosignaal,
  wie: Mens,
  minuten: number,
  wat: Partial<Demoregel> & Pick<Demoregel, 'soort'>,
): Demoregel {
  return {
    ...LEEG,
    signaal_id: signaal.id,
    op: moment(LAATSTE_DAG, minuten),
    door: wie.id,
    door_naam: wie.naam,
    sleutel: sleutelVan(
      `${signaal.kvk ?? signaal.gebied}/${signaal.oorzaak}/${signaal.begin.toISOString()}/${wat.soort}`,
    ),
    ...wat,
  };
}

const kaal = ({ naam }: Mens): string => naam.replace(/ \(.*$/, '');
const toewijzing = (aan: Mens) => ({ soort: 'toegewezen', eigenaar: aan.id, eigenaar_naam: kaal(aan) });

/** What is done with signals that run: in the order of how heavy they are, so that it looks like a morning's work. */
function lopend(alle: readonly Demosignaal[], team: Team): Demoregel[] {
  const { anouk, bram, casper, hanna } = team;
  const open = alle.filter(({ einde }) => einde === null);
  const aanbieders = open.filter(({ kvk }) => kvk !== null);
  const gebieden = open.filter(({ gebied }) => gebied !== null);
  const licht = aanbieders.filter(({ ernst }) => ernst === 'licht');
  const koppeling = JSON.stringify({
    soort: 'gesprek',
    verwijzing: 'accountgesprek-2026-11',
    titel: 'Accountgesprek van november',
  });
  const eigen = aanbieders.find(({ partij }) => partij === AANBIEDER_IN_NOOD);
  return [
    ...aanbieders.slice(0, 5).map((s, i) => regel(s, anouk, 20 + i, toewijzing(i % 2 === 0 ? anouk : casper))),
    ...aanbieders.slice(1, 2).map((s) => regel(s, casper, 60, { soort: 'gekoppeld', koppeling })),
    ...aanbieders.slice(2, 3).map((s) =>
      regel(s, casper, 65, {
        soort: 'opmerking',
        tekst: 'Bestuurder gebeld. De accountant komt volgende week langs.',
      }),
    ),
    ...licht.slice(0, 2).map((s, i) =>
      regel(s, bram, 90 + i, {
        soort: 'gesluimerd',
        tot: plusDagen(LAATSTE_DAG, 45),
        tekst: 'Wachten op de cijfers van het vierde kwartaal.',
      }),
    ),
    ...licht.slice(2, 3).map((s) =>
      regel(s, bram, 95, {
        soort: 'loosAlarm',
        loos_alarm: 'verklaarbaar',
        tekst: 'Eenmalige afboeking van een oud pand.',
      }),
    ),
    ...licht
      .slice(3, 4)
      .map((s) => regel(s, anouk, 100, { soort: 'loosAlarm', loos_alarm: 'normTeStreng', tekst: '' })),
    ...(eigen
      ? [
          regel(eigen, hanna, 130, {
            soort: 'antwoord',
            tekst: 'Wij hebben een herstelplan gemaakt en spreken de bank op 3 december.',
          }),
        ]
      : []),
    ...gebieden.slice(0, 2).map((s, i) => regel(s, casper, 150 + i, toewijzing(casper))),
    ...gebieden
      .slice(1, 2)
      .map((s) =>
        regel(s, casper, 155, { soort: 'opmerking', tekst: 'Besproken met de wethouder. De regio komt met een plan.' }),
      ),
    ...gebieden.slice(2, 3).map((s) =>
      regel(s, anouk, 160, {
        soort: 'loosAlarm',
        loos_alarm: 'gegevenFout',
        tekst: 'De regio vulde het verkeerde getal in.',
      }),
    ),
  ];
}

/** Of signals that are past most were judged: right where a person later decided on trede 3 or higher, nothing otherwise. */
function voorbij(alle: readonly Demosignaal[], { anouk, bram }: Team): Demoregel[] {
  return alle
    .filter(({ einde, kvk }) => einde !== null && kvk !== null)
    .slice(-HOOGSTENS_OUD)
    .flatMap((signaal, i): Demoregel[] => {
      const t = toeval(`${ZAAD}/signalen/${signaal.kvk}/${signaal.oorzaak}/${signaal.begin.toISOString()}`);
      if (!t.kans(0.75)) return [];
      const wie = i % 2 === 0 ? anouk : bram;
      const op = new Date(signaal.begin.getTime() + t.heel(3, 30) * 86_400_000);
      if (signaal.raak)
        return [
          regel(signaal, wie, 0, {
            op,
            soort: 'terecht',
            tekst: 'Besproken; er is een besluit over de trede genomen.',
          }),
        ];
      return [regel(signaal, wie, 0, { op, soort: 'loosAlarm', ...oorzaak(t) })];
    });
}

function oorzaak(t: Toeval): Pick<Demoregel, 'loos_alarm' | 'tekst'> {
  const loos_alarm = t.kiesGewogen({ verklaarbaar: 4, normTeStreng: 3, gegevenFout: 2, alBekend: 1, anders: 1 });
  return { loos_alarm, tekst: loos_alarm === 'anders' ? 'De aanbieder zit midden in een fusie.' : '' };
}
