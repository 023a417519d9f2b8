import { datum } from '../../kernel/datum.ts';
import { knip } from '../../kernel/tekst.ts';
import { eindeVan } from '../../kernel/termijn.ts';
import type { Inhoud, Werkdossier } from '../dossier/index.ts';
import type { Bord, Groep, Verzoek } from './bord.ts';
import type { Onderdeel } from './onderdelen.ts';
import { speeltInspectie } from './wiemag.ts';
import { groepsnaam } from './zinnen.ts';

/** Tasks of a draaiboek that follow what happens in it: nobody has to say twice that something was done. */

/** Code of the task of the aftercare. */
export const NAKIJKEN = 'nakijken';
/** Within this a second party answers, as children wait for it: a proposal of ours. */
const AKKOORD_BINNEN = { aantal: 3, eenheid: 'werkdagen' } as const;
/** Characters in which somebody says what was seen. */
const MINSTENS = 10;

const naamVan = (groep: Groep): string => knip(`Geef akkoord of niet: ${groepsnaam(groep)}`, 200);

/** The task of a request comes right behind it in the chain, in the same transaction. A name would not do: two parts of a group have the same. */
const taakVan = ({ id }: Verzoek): string => String(id + 1);

const klaar = (taak: string, toelichting: string): Inhoud => ({ soort: 'taakKlaar', gegevens: { taak, toelichting } });

/**
 * The tasks that a move makes and ends: what waits for a second party is a task of the leader, and of the inspectie when the leader
 * asked (in an exercise that one person plays: of the leader all the same); what waits no longer is done.
 * @param dag of the move
 */
export function akkoordtaken(voor: Bord, na: Bord, werk: Werkdossier, dag: string): Inhoud[] {
  const { stand } = werk;
  const eerder = new Map(voor.groepen.map((g) => [g.id, g]));
  const rolVan = (partijId: number | null): string =>
    !speeltInspectie(werk) && stand.deelnemers.some((d) => d.partijId === partijId && d.rol === 'leider')
      ? 'inspectie'
      : 'leider';
  return na.groepen.flatMap((groep): Inhoud[] => {
    const was = eerder.get(groep.id);
    if (was?.verzoek?.id === groep.verzoek?.id) return [];
    const gedaan = was?.verzoek && taakVan(was.verzoek);
    const oude = stand.taken.filter((t) => t.id === gedaan && t.stand === 'open');
    return [
      ...oude.map(({ id }) => klaar(id, '')),
      ...(groep.verzoek
        ? [
            {
              soort: 'taakErbij' as const,
              gegevens: {
                naam: naamVan(groep),
                uitleg: 'Kijk op het bord bij Overdracht wat er gevraagd is en waarom.',
                voor: rolVan(groep.verzoek.door.partijId),
                persoon: null,
                tot: eindeVan(datum(dag), AKKOORD_BINNEN),
              },
            },
          ]
        : []),
    ];
  });
}

/**
 * The tasks of the procedure that are done by what was just put down. A board that people fill by hand they call full themselves: who fills
 * it may not see every young person.
 * @param vandaagAl a decision of the month was taken on this day already: a second one is not that of next month
 */
export function gedaneTaken({ stand }: Werkdossier, onderdeel: Onderdeel, bord: Bord, vandaagAl: boolean): Inhoud[] {
  const doe = (code: string, toelichting: string): Inhoud[] =>
    stand.taken
      .filter((t) => t.code === code && t.stand === 'open')
      .slice(0, 1)
      .map(({ id }) => klaar(id, toelichting));
  switch (onderdeel.soort) {
    case 'voortgang':
      return vandaagAl ? [] : doe('voortgang', onderdeel.grond);
    case 'toetsing':
      return onderdeel.oordeel === 'voldoet' ? doe('toetsing', onderdeel.toelichting) : [];
    case 'groepenUitRegister':
      return doe('bord', `Op het bord ${bord.begin === 1 ? 'staat 1 kind' : `staan ${bord.begin} kinderen`}.`);
    default:
      return [];
  }
}

/** Why a task cannot be called done yet: a request that waits is answered on the board, and looking without saying what was seen is none. */
export function tegenTaakKlaar(
  { stand }: Werkdossier,
  { taak: id, toelichting }: Inhoud<'taakKlaar'>['gegevens'],
  bord: Bord,
): string[] {
  if (bord.groepen.some(({ verzoek }) => verzoek !== null && taakVan(verzoek) === id))
    return ['Geef op het bord akkoord, of kies daar “Niet akkoord”. Dan is deze taak vanzelf klaar.'];
  const taak = stand.taken.find((t) => t.id === id);
  return taak?.code === NAKIJKEN && toelichting.trim().length < MINSTENS
    ? ['Schrijf bij deze taak op wat u zag: houdt het herstel of de overdracht stand?']
    : [];
}
