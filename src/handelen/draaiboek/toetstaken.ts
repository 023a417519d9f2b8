import { datum } from '../../kernel/datum.ts';
import { eindeVan } from '../../kernel/termijn.ts';
import { deelnemersAls, type Inhoud, type Taak, type Werkdossier } from '../dossier/index.ts';
import { omvat } from './bord.ts';
import type { Draaiboek, Onderdeel } from './onderdelen.ts';
import { klaar, nieuw, openTaken } from './taakvorm.ts';

/** Tasks around the test that the inspectie does of a transfer. */

const TOETSING = 'toetsing';
/** Within this somebody tests, or mends what was found: a proposal of ours, as long as the first test has. */
const TOETS_BINNEN = { aantal: 2, eenheid: 'weken' } as const;
const OPNIEUW = 'Toets de overdracht opnieuw: er kwamen kinderen bij';
const OPGELOST = 'Toets de overdracht opnieuw: wat u vond is opgelost';
export const LOS_OP = 'Los op wat de inspectie vond, en vraag haar opnieuw te toetsen';

/** What the inspectie has to test: the first time, and once more. */
export const TE_TOETSEN = [{ code: TOETSING }, { naam: OPNIEUW }, { naam: OPGELOST }];

/** Whether a test waits for the inspectie. A task that was there before the last test is not what it waits for. */
const wachtOpToets = (werk: Werkdossier, { toetsingen }: Pick<Draaiboek, 'toetsingen'>): boolean =>
  TE_TOETSEN.flatMap((wat) => openTaken(werk, wat)).some(
    ({ id }) => Number.parseInt(id, 10) > (toetsingen.at(-1)?.nummer ?? 0),
  );

/** Whether the judgement of the inspectie is still to come. */
export const wachtOpInspectie = (werk: Werkdossier, staat: Draaiboek): boolean =>
  wachtOpToets(werk, staat) || openTaken(werk, { naam: LOS_OP }).length > 0;

/** Whether the inspectie was content with a board of which this one is no longer a part. */
const verouderd = ({ bord, toetsingen }: Draaiboek): boolean => {
  const laatste = toetsingen.at(-1);
  return laatste?.oordeel === 'voldoet' && !omvat(laatste.gezien, bord);
};

const ANDER_BORD = 'Wat eerder getoetst is, ging over een ander bord.';

/** Asks the inspectie to test once more, when it takes part and no test waits already. */
const vraagToets = (werk: Werkdossier, staat: Draaiboek, dag: string, naam: string, uitleg: string): Inhoud[] =>
  wachtOpToets(werk, staat) ||
  werk.stand.toestand !== 'overdracht' ||
  deelnemersAls(werk.stand, 'inspectie', dag).length === 0
    ? []
    : [nieuw(naam, uitleg, 'inspectie', eindeVan(datum(dag), TOETS_BINNEN))];

/**
 * Tasks around the test of the inspectie: to mend what it found, and to test once more when that was mended, or when more children have to
 * move than it saw. When those are off the board again, what it saw holds.
 */
export function toetstaken(voor: Draaiboek, na: Draaiboek, werk: Werkdossier, onderdeel: Onderdeel, dag: string) {
  const doet = (rol: string) => deelnemersAls(werk.stand, rol, dag).length > 0;
  if (onderdeel.soort === 'toetsingGevraagd') return vraagToets(werk, na, dag, OPGELOST, onderdeel.toelichting);
  if (onderdeel.soort === 'toetsing') {
    if (onderdeel.oordeel === 'voldoet') return [];
    const wie = doet('coordinerendeGemeente') ? 'coordinerendeGemeente' : 'leider';
    // What it found before is in its last word, or was mended.
    const oude = openTaken(werk, { naam: LOS_OP }).map(({ id }) => klaar(id, 'De inspectie toetste opnieuw.'));
    return [...oude, nieuw(LOS_OP, onderdeel.toelichting, wie, eindeVan(datum(dag), TOETS_BINNEN))];
  }
  if (!verouderd(voor) && verouderd(na)) return vraagToets(werk, na, dag, OPNIEUW, ANDER_BORD);
  return verouderd(voor) && !verouderd(na)
    ? openTaken(werk, { naam: OPNIEUW }).map(({ id }) =>
        klaar(id, 'Op het bord staat weer niet meer dan de inspectie zag.'),
      )
    : [];
}

/** What an inspectie that comes in (again) has to test: the board outgrew what it was content with while it was away. */
export const toetsBijKomst = (werk: Werkdossier, staat: Draaiboek, dag: string): Inhoud[] =>
  verouderd(staat) ? vraagToets(werk, staat, dag, OPNIEUW, ANDER_BORD) : [];

/** Why the inspectie cannot be asked to test once more; null: it can. */
export function tegenToetsvraag(werk: Werkdossier, staat: Draaiboek, dag: string): string | null {
  if (werk.stand.toestand !== 'overdracht') return 'De inspectie toetst tijdens de overdracht.';
  if (staat.toetsingen.at(-1)?.oordeel !== 'voldoetNiet')
    return 'De inspectie vond niets dat nog opgelost moet worden.';
  if (deelnemersAls(werk.stand, 'inspectie', dag).length === 0) return 'De inspectie doet niet meer mee.';
  return wachtOpToets(werk, staat) ? 'De inspectie is al gevraagd om opnieuw te toetsen.' : null;
}

/** Why a task around the test of the inspectie cannot be done yet; null: it can, or it is another task. */
export function tegenToetstaak({ id, code, naam }: Taak, staat: Draaiboek): string | null {
  const sinds = Number.parseInt(id, 10);
  const later = staat.toetsingen.filter(({ nummer }) => nummer > sinds);
  if (naam === LOS_OP)
    return staat.toetsGevraagd > sinds || later.length > 0
      ? null
      : 'Vraag de inspectie bij Overdracht om opnieuw te toetsen. Dan is deze taak vanzelf klaar.';
  if ((code !== TOETSING && ![OPNIEUW, OPGELOST].includes(naam)) || later.length > 0) return null;
  return naam === OPNIEUW && !verouderd(staat)
    ? null
    : 'Deze taak is vanzelf klaar als de inspectie bij Overdracht een toetsing vastlegt.';
}
