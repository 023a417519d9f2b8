import type { Database } from '../../platform/database/index.ts';
import { STANDAARDNORMSET } from '../../signaleren/urgentie/index.ts';
import { deelnemersAls, type Werkdossier } from '../dossier/index.ts';
import { allenOver, type Bord, bezwaarTegenAfronden, omvat } from './bord.ts';
import { HERSTELGRENS, toetsHerstel } from './herstel.ts';
import type { Draaiboek } from './onderdelen.ts';
import { DRAAIBOEK_VANAF } from './samenhang.ts';
import { leesKwartalen, leesLaatsteStap, telErnstig, telOpenMeldingen } from './store.ts';
import { MINSTENS, NAKIJKEN } from './taken.ts';
import { schrijfDag } from './zinnen.ts';

/** What ending a transfer, and ending the draaiboek, needs. Dutch sentences; none: it may end. */

/**
 * After the last child: the groups done, and the inspectie that takes part content. What it tested in an earlier transfer, or before more
 * children came on the board, was another transfer.
 */
export async function tegenAfronden(
  database: Database,
  dossier: Werkdossier,
  staat: Draaiboek,
  dag: string,
): Promise<string[]> {
  const { bord, toetsingen } = staat;
  if (bord.groepen.length === 0) return ['Er staat nog niemand op het bord. Zet er eerst op wie over moet.'];
  const bezwaar = bezwaarTegenAfronden(bord);
  const begonnen = await leesLaatsteStap(database.db, dossier.id);
  const toetsing = toetsingen.findLast(({ nummer }) => nummer > begonnen);
  return [...(bezwaar ? [bezwaar] : []), ...tegenToetsing(dossier, bord, toetsing, dag)];
}

function tegenToetsing(
  { stand }: Werkdossier,
  bord: Bord,
  toetsing: Draaiboek['toetsingen'][number] | undefined,
  dag: string,
): string[] {
  if (toetsing?.oordeel === 'voldoetNiet') return [VOLDOET_NIET];
  // Also when the inspectie was taken out since: what it said of the transfer stays said.
  if (toetsing)
    return omvat(toetsing.gezien, bord)
      ? []
      : [
          'Na de toetsing kwamen er kinderen bij die over moeten, of bleek een kind nog niet over. Wacht tot de inspectie opnieuw toetst.',
        ];
  return deelnemersAls(stand, 'inspectie', dag).length > 0 && bord.groepen.some((g) => g.overgedragen > 0)
    ? ['De inspectie doet mee en heeft de overdracht zoals zij nu is nog niet getoetst. Wacht op de toetsing.']
    : [];
}
const VOLDOET_NIET = 'De inspectie vindt dat de overdracht nog niet aan de voorwaarden voldoet.';

/** Figures of a provider say nothing about one in a story: there the people judge. */
export async function tegenHerstel(database: Database, dossier: Werkdossier, hoogstens: number): Promise<string[]> {
  const { onderwerp } = dossier.stand;
  if (dossier.oefening || onderwerp.soort !== 'aanbieder') return [];
  const kwartalen = await leesKwartalen(database.db, STANDAARDNORMSET, onderwerp.organisatieId);
  const { bezwaar } = toetsHerstel(kwartalen, hoogstens);
  return bezwaar ? [bezwaar] : [];
}

/**
 * Closing: somebody looked whether it holds and wrote down what was seen, no serious signal is left that nobody judged, and there is
 * recovery, or every child is with another provider. After a transfer there is no provider left to recover, whatever its trede.
 * @param reden why it is closed; needed while something speaks for waiting
 */
export async function tegenSluiten(
  database: Database,
  dossier: Werkdossier,
  { bord, toetsingen }: Draaiboek,
  { trede, reden, dag }: { readonly trede: number | null; readonly reden: string; readonly dag: string },
): Promise<string[]> {
  const nagekeken = await isNagekeken(database, dossier);
  const zin = 'Kijk eerst of het herstel of de overdracht standhoudt, en rond die taak af met wat u zag.';
  const bezwaar = bezwaarTegenAfronden(bord);
  // A board that was emptied before any transfer began shows no recovery.
  const overdracht = dossier.stand.termijnen.some(({ code }) => code === 'overdracht');
  return [
    ...(nagekeken ? [] : [zin]),
    ...(await tegenSignalen(database, dossier)),
    ...(overdracht && (allenOver(bord) || bord.groepen.some((g) => g.overgedragen > 0))
      ? [...(bezwaar ? [bezwaar] : []), ...(toetsingen.at(-1)?.oordeel === 'voldoetNiet' ? [VOLDOET_NIET] : [])]
      : await tegenHerstel(database, dossier, HERSTELGRENS.sluit)),
    ...(trede === null || trede < DRAAIBOEK_VANAF || (overdracht && allenOver(bord))
      ? []
      : [`De trede is ${trede}. Sluiten kan onder trede ${DRAAIBOEK_VANAF}, of als elk kind is overgedragen.`]),
    ...(await tegenVroeg(database, dossier, reden, dag)),
  ];
}

/**
 * What speaks for waiting, though it may be closed: the aftercare was to last longer, or a report about the provider is not dealt with.
 * Then it is said why it can be closed all the same.
 */
export async function redenenOmTeWachten({ db }: Database, dossier: Werkdossier, dag: string): Promise<string[]> {
  const { stand, oefening } = dossier;
  if (oefening) return [];
  const nazorg = stand.termijnen.findLast(({ code }) => code === 'nazorg');
  const { onderwerp } = stand;
  const meldingen = onderwerp.soort === 'aanbieder' ? await telOpenMeldingen(db, onderwerp.organisatieId) : 0;
  return [
    ...(nazorg && nazorg.tot > dag ? [`De nazorg zou duren tot ${schrijfDag(nazorg.tot)}.`] : []),
    ...(meldingen > 0
      ? [
          `Over deze aanbieder ${meldingen === 1 ? 'is nog 1 melding' : `zijn nog ${meldingen} meldingen`} niet afgehandeld, van wat met u is gedeeld.`,
        ]
      : []),
  ];
}

async function tegenVroeg(database: Database, dossier: Werkdossier, reden: string, dag: string): Promise<string[]> {
  if (reden.trim().length >= MINSTENS) return [];
  const redenen = await redenenOmTeWachten(database, dossier, dag);
  if (redenen.length === 0) return [];
  return [
    ...redenen,
    `Schrijf bij de toelichting, in minstens ${MINSTENS} tekens, waarom het draaiboek toch dicht kan.`,
  ];
}
/** Whether the task of the aftercare was done since the aftercare began. */
async function isNagekeken({ db }: Database, { id, stand }: Werkdossier): Promise<boolean> {
  const sinds = await leesLaatsteStap(db, id);
  return stand.taken.some(
    (taak) => taak.code === NAKIJKEN && taak.stand === 'klaar' && Number.parseInt(taak.id, 10) >= sinds,
  );
}

/** Serious signals that nobody judged. */
export async function tegenSignalen({ db }: Database, { stand, oefening }: Werkdossier): Promise<string[]> {
  const { onderwerp } = stand;
  if (oefening || onderwerp.soort !== 'aanbieder') return [];
  const aantal = (await telErnstig(db, [onderwerp.organisatieId])).get(onderwerp.organisatieId)?.onbeoordeeld ?? 0;
  if (aantal === 0) return [];
  const wat = aantal === 1 ? 'loopt nog 1 ernstig signaal dat' : `lopen nog ${aantal} ernstige signalen die`;
  return [`Er ${wat} niemand beoordeelde. Beoordeel ${aantal === 1 ? 'dat' : 'die'} eerst bij Signalen.`];
}
