import { datum } from '../../kernel/datum.ts';
import { eindeVan } from '../../kernel/termijn.ts';
import { deelnemersAls, type Inhoud, type Taak, type Taakeis, type Werkdossier } from '../dossier/index.ts';
import type { Bord, Groep, Verzoek } from './bord.ts';
import { perMaand } from './maandbesluit.ts';
import type { Draaiboek, Onderdeel } from './onderdelen.ts';
import { klaar, nieuw, openTaken } from './taakvorm.ts';
import { LOS_OP, TE_TOETSEN, tegenToetstaak } from './toetstaken.ts';
import { bezwaarVanFase, speeltInspectie } from './wiemag.ts';
import { groepsnaam } from './zinnen.ts';

/** Tasks of a draaiboek that follow what happens in it: nobody has to say twice that something was done. */

/** Code of the task of the aftercare. */
export const NAKIJKEN = 'nakijken';
/** Within this a second party answers, as children wait for it: a proposal of ours. */
const AKKOORD_BINNEN = { aantal: 3, eenheid: 'werkdagen' } as const;
/** Within this a provider says whether it takes a group, and somebody mends what the inspectie found: proposals of ours. */
const AANNEMEN_BINNEN = { aantal: 3, eenheid: 'werkdagen' } as const;
/** Within this somebody says what comes after stopping, and looks for places: proposals of ours. */
const KIES_BINNEN = { aantal: 5, eenheid: 'werkdagen' } as const;
const NEEM_AAN = 'Neem aan of niet: ';
/** The first task of a draaiboek, also when it is reopened. */
const PARTIJEN = 'partijen';
const REGIE = 'regie';
const VOORTGANG = 'voortgang';
const STOP = 'Het besluit was: stoppen. Kies wat er nu gebeurt';
const PLEK = 'Zoek plekken voor kinderen die nog geen aanbieder hebben';
/** Characters in which somebody says what was seen, or why. */
export const MINSTENS = 10;

const naamVan = (groep: Groep): string => `Geef akkoord of niet: ${groepsnaam(groep)}`;

/** The task of a request comes right behind it in the chain, in the same transaction. A name would not do: two parts of a group have the same. */
const taakVan = ({ id }: Verzoek): string => String(id + 1);

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
            nieuw(
              naamVan(groep),
              'Kijk op het bord bij Overdracht wat er gevraagd is en waarom.',
              rolVan(groep.verzoek.door.partijId),
              eindeVan(datum(dag), AKKOORD_BINNEN),
            ),
          ]
        : []),
    ];
  });
}

/** The task by which a provider that takes part says whether it takes a group; it comes right behind the move. */
const vraagVan = ({ aanbod }: Bord, groep: Groep | undefined) => {
  const bij = aanbod.find(({ id }) => id === groep?.aanbod);
  return groep && groep.toegewezenMet !== null && bij && bij.partijId !== null && !groep.aangenomen && groep.aantal > 0
    ? { taak: String(groep.toegewezenMet + 1), naam: bij.naam }
    : null;
};

/** Before groups were asked about, what came behind an assignment was something else. */
const isVraag = (taak: Taak): boolean =>
  taak.code === null && taak.voor === 'ontvanger' && taak.naam.startsWith(NEEM_AAN);

/** Asks a provider that takes part whether it takes a group; ends that when it answered, or when the group is meant for it no longer. */
export function aanneemtaken(voor: Bord, na: Bord, { stand }: Werkdossier, dag: string): Inhoud[] {
  const eerder = new Map(voor.groepen.map((g) => [g.id, g]));
  const wissels = na.groepen.flatMap((groep) => {
    const [was, is] = [vraagVan(voor, eerder.get(groep.id)), vraagVan(na, groep)];
    return was?.taak === is?.taak ? [] : [{ groep, was, is }];
  });
  const vragen = wissels.flatMap(({ groep, is }) => {
    if (!is) return [];
    const wie = groep.aantal === 1 ? '1 kind' : `${groep.aantal} kinderen`;
    const uitleg =
      'Kies op het bord bij Overdracht “Neem aan”. Kan het niet, kies dan “Neem niet aan” en schrijf waarom.';
    return [
      nieuw(
        `${NEEM_AAN}${groepsnaam(groep)}, ${wie} (${is.naam})`,
        uitleg,
        'ontvanger',
        eindeVan(datum(dag), AANNEMEN_BINNEN),
      ),
    ];
  });
  const gedaan = wissels.flatMap(({ was }) =>
    stand.taken.filter((t) => t.id === was?.taak && t.stand === 'open' && isVraag(t)),
  );
  return [...vragen, ...gedaan.map(({ id }) => klaar(id, ''))];
}

/**
 * The tasks of the procedure that are done by what was just put down. A board that people fill by hand they call full themselves: who fills
 * it may not see every young person.
 * @param na as it stands with what was just put down
 */
export function gedaneTaken(werk: Werkdossier, onderdeel: Onderdeel, na: Draaiboek): Inhoud[] {
  const { bord } = na;
  const doe = (wat: Parameters<typeof openTaken>[1], toelichting: string): Inhoud[] =>
    openTaken(werk, wat)
      .slice(0, 1)
      .map(({ id }) => klaar(id, toelichting));
  switch (onderdeel.soort) {
    case 'voortgang':
      return [
        ...(perMaand(na.voortgang, werk.stand.sinds).at(-1) === na.voortgang.at(-1)
          ? doe({ code: VOORTGANG }, onderdeel.grond)
          : []),
        ...(onderdeel.besluit === 'go' ? doe({ naam: STOP }, onderdeel.grond) : []),
      ];
    case 'toetsing':
      // Whatever she found: she tested. What does not hold is then a task of who mends it.
      return [...TE_TOETSEN, ...(onderdeel.oordeel === 'voldoet' ? [{ naam: LOS_OP }] : [])].flatMap((wat) =>
        doe(wat, onderdeel.toelichting),
      );
    case 'toetsingGevraagd':
      return doe({ naam: LOS_OP }, onderdeel.toelichting);
    case 'groepenUitRegister':
      return doe(
        { code: 'bord' },
        `Op het bord ${bord.begin === 1 ? 'staat 1 kind' : `staan ${bord.begin} kinderen`}.`,
      );
    default:
      return [];
  }
}

/**
 * Tasks of the transfer that were done for the plan: who has the lead, and how the costs are shared. What was arranged before the draaiboek
 * was reopened was for another transfer.
 */
export function alGeregeld(werk: Werkdossier): Inhoud[] {
  const { taken } = werk.stand;
  const nummer = ({ id }: Taak) => Number.parseInt(id, 10);
  const begin = Math.max(0, ...taken.filter(({ code }) => code === PARTIJEN).map(nummer));
  return [REGIE, 'kosten'].flatMap((code) => {
    const deze = taken.filter((t) => t.code === code && nummer(t) > begin);
    return deze.some((t) => t.stand === 'klaar') && tegenRegie(werk, code) === null
      ? deze.filter((t) => t.stand === 'open').map(({ id }) => klaar(id, 'Dit is al geregeld.'))
      : [];
  });
}

/** Why nobody was named yet; null: somebody was, or who has the task cannot fill it in (before version 2 of the procedure). */
const tegenRegie = ({ procedure, stand }: Werkdossier, code: string | null): string | null =>
  code === REGIE && procedure.velden.regievoerder?.door && !stand.velden.regievoerder
    ? 'Vul eerst bij Gegevens in wie de regievoerder is.'
    : null;

/** After a decision to stop somebody has to say what happens then. */
export const stoptaken = (werk: Werkdossier, onderdeel: Onderdeel, dag: string): Inhoud[] =>
  onderdeel.soort === 'voortgang' && onderdeel.besluit === 'noGo' && openTaken(werk, { naam: STOP }).length === 0
    ? [nieuw(STOP, onderdeel.grond, 'leider', eindeVan(datum(dag), KIES_BINNEN))]
    : [];

const zonderPlek = ({ groepen }: Bord): number =>
  groepen.filter((g) => g.aanbod === null).reduce((som, { aantal }) => som + aantal, 0);

/** As long as children on the board have no provider that is asked to take them, it is somebody's task to find one. */
export function plektaken(bord: Bord, werk: Werkdossier, dag: string): Inhoud[] {
  const open = openTaken(werk, { naam: PLEK });
  if (zonderPlek(bord) === 0) return open.map(({ id }) => klaar(id, 'Elke groep is toegewezen.'));
  if (open.length > 0) return [];
  const doet = (rol: string) => deelnemersAls(werk.stand, rol, dag).length > 0;
  const wie = ['regio', 'coordinerendeGemeente'].find(doet) ?? 'leider';
  return [nieuw(PLEK, 'Op het bord bij Overdracht staat om wie het gaat.', wie, eindeVan(datum(dag), KIES_BINNEN))];
}

/** Why a task cannot be called done yet: what it asks for is put down elsewhere, or is not there. */
export function tegenTaakKlaar(
  werk: Werkdossier,
  { taak: id, toelichting }: Inhoud<'taakKlaar'>['gegevens'],
  staat: Draaiboek,
): string[] {
  const { stand } = werk;
  const { bord } = staat;
  const open = bezwaarVanFase('groepErbij', stand.toestand) === null;
  if (open && bord.groepen.some(({ verzoek }) => verzoek !== null && taakVan(verzoek) === id))
    return ['Geef op het bord akkoord, of kies daar “Niet akkoord”. Dan is deze taak vanzelf klaar.'];
  const taak = stand.taken.find((t) => t.id === id);
  if (open && taak && isVraag(taak) && bord.groepen.some((groep) => vraagVan(bord, groep)?.taak === id))
    return ['Kies op het bord bij Overdracht “Neem aan” of “Neem niet aan”. Dan is deze taak vanzelf klaar.'];
  const toets = taak && stand.toestand === 'overdracht' ? tegenToetstaak(taak, staat) : null;
  if (toets) return [toets];
  if (
    taak?.code === VOORTGANG &&
    !perMaand(staat.voortgang, stand.sinds).some(({ nummer }) => nummer > Number.parseInt(id, 10))
  )
    return ['Leg het besluit van deze maand vast bij Plan. Dan is deze taak vanzelf klaar.'];
  if (open && taak?.code === null && taak.naam === PLEK && zonderPlek(bord) > 0)
    return ['Nog niet elke groep is toegewezen. Op het bord staat welke. Daarna is deze taak vanzelf klaar.'];
  const regie = tegenRegie(werk, taak?.code ?? null);
  if (regie) return [regie];
  if (taak?.code === 'bord' && bord.groepen.length === 0)
    return ['Er staat nog niemand op het bord. Zet er bij Overdracht eerst op wie over moet.'];
  const vraagt = taak ? vraagtBij(taak) : null;
  return vraagt && toelichting.trim().length < MINSTENS ? [vraagt] : [];
}
const WAT_ZAG_U = 'Schrijf in minstens 10 tekens op wat u zag: houdt het herstel of de overdracht stand?';

const WAT_NU = 'Schrijf in minstens 10 tekens op wat er nu gebeurt.';

/** What has to be written with a task that is done; null: nothing has to. */
const vraagtBij = ({ code, naam }: Taak): string | null =>
  code === NAKIJKEN ? WAT_ZAG_U : code === null && naam === STOP ? WAT_NU : null;

/** What is asked of each open task, beforehand. */
export const taakeisen = (werk: Werkdossier, staat: Draaiboek): ReadonlyMap<string, Taakeis> =>
  new Map(
    werk.stand.taken
      .filter(({ stand }) => stand === 'open')
      .map((taak) => {
        const { id } = taak;
        const [bezwaar = null] = tegenTaakKlaar(werk, { taak: id, toelichting: WAT_ZAG_U }, staat);
        return [id, { bezwaar, vraagt: vraagtBij(taak), blijft: tegenTaakWeg(werk, id, staat).length > 0 }];
      }),
  );

/** Why a task cannot lapse: dropping it would be a way around what it asks for. A board that stays empty may be dropped with a reason. */
export function tegenTaakWeg(werk: Werkdossier, id: string, staat: Draaiboek): string[] {
  const taak = werk.stand.taken.find((t) => t.id === id);
  if (taak?.code === NAKIJKEN) return ['Zonder deze taak kan het draaiboek niet dicht. Zij kan niet vervallen.'];
  return taak?.code === 'bord' ? [] : tegenTaakKlaar(werk, { taak: id, toelichting: WAT_ZAG_U }, staat);
}
