import { type Datum, datum } from '../../kernel/datum.ts';
import type { Plek } from '../../kernel/fouten.ts';
import { gelukt } from '../../kernel/uitkomst.ts';
import type { Dader } from './gebeurtenis.ts';
import { volgendeToestand } from './machine.ts';
import { dagfout, type Oordeel, weiger } from './oordeel.ts';
import { type Bekenden, type Opdracht, rollenVan } from './opdracht.ts';
import type { Overgang, Procedure } from './procedure.ts';
import type { Stand } from './stand.ts';
import { toetsDeelnemer } from './toetsdeelnemer.ts';
import { toetsTaak } from './toetstaak.ts';
import { leesVelden } from './velden.ts';

/** What is of the party that leads the dossier: who takes part, who owns it, how long a term is and by which version it goes. */
const VAN_LEIDER: ReadonlySet<string> = new Set([
  'deelnemerErbij',
  'deelnemerWeg',
  'eigenaar',
  'termijnVerlengd',
  'versie',
]);

/** Whether somebody may do this to a dossier that stands so, and the event that it gives. Refusals are Dutch, for the one who asks. */
export function toets(
  stand: Stand,
  procedure: Procedure,
  opdracht: Opdracht,
  dader: Dader,
  op: Datum,
  bekenden: Bekenden,
): Oordeel {
  const rollen = rollenVan(stand, procedure, dader, op);
  if (rollen.size === 0) return weiger('U doet niet (meer) mee in dit dossier.');
  if (opdracht.soort === 'overgang') return toetsOvergang(stand, procedure, opdracht, rollen);
  if (stand.geslotenOp !== null && opdracht.soort !== 'notitie')
    return weiger('Dit dossier is gesloten. Heropen het eerst, of schrijf een notitie.');
  const leider = procedure.opent.rol;
  if (VAN_LEIDER.has(opdracht.soort) && !rollen.has(leider))
    return weiger(`Dit is aan: ${procedure.rollen[leider]?.naam ?? leider}.`);
  switch (opdracht.soort) {
    case 'velden':
      return toetsVelden(procedure, opdracht.velden, rollen);
    case 'notitie': {
      const genoemd = opdracht.genoemd.map((id) => bekenden.personen.get(id)).filter((p) => p !== undefined);
      if (genoemd.length < opdracht.genoemd.length) return weiger('U noemt iemand die niet meedoet in dit dossier.');
      return gelukt({
        soort: 'notitie',
        gegevens: { tekst: opdracht.tekst, genoemd: genoemd.map(({ id, naam }) => ({ id, naam })) },
      });
    }
    case 'taakErbij':
    case 'taakKlaar':
    case 'taakWeg':
    case 'taakToegewezen':
    case 'taakVerzet':
      return toetsTaak(stand, procedure, opdracht, rollen, { op, partijId: dader.partijId }, bekenden);
    case 'termijnVerlengd':
      return toetsVerlenging(stand, opdracht, op);
    case 'deelnemerErbij':
    case 'deelnemerWeg':
      return toetsDeelnemer(stand, procedure, opdracht, dader, op, bekenden);
    case 'documentWeg': {
      const { document, reden: waarom } = opdracht;
      return gelukt({ soort: 'documentWeg', gegevens: { document, reden: waarom } });
    }
    case 'versie':
      if (opdracht.versie <= stand.versie) return weiger(`Dit dossier loopt al op versie ${stand.versie}.`);
      return gelukt({ soort: 'versie', gegevens: { versie: opdracht.versie, reden: opdracht.reden } });
    case 'koppeling':
      return gelukt({ soort: 'koppeling', gegevens: opdracht.koppeling });
    case 'eigenaar':
      return toetsEigenaar(opdracht.persoon, bekenden);
  }
}

/** A field is of who leads the dossier, of who may take a step that asks for it, and of the roles that the procedure names. */
function toetsVelden(
  procedure: Procedure,
  ingevuld: Readonly<Record<string, unknown>>,
  rollen: ReadonlySet<string>,
): Oordeel {
  const gelezen = leesVelden(procedure, ingevuld, []);
  if (!gelezen.ok) return weiger('Niet alles is goed ingevuld.', gelezen.fout);
  const stappen = Object.values(procedure.overgangen).filter(({ door }) => door.some((rol) => rollen.has(rol)));
  const genoemd = Object.entries(procedure.velden).flatMap(([veld, { door = [] }]) =>
    door.some((rol) => rollen.has(rol)) ? [veld] : [],
  );
  const eigen = new Set([...genoemd, ...stappen.flatMap(({ vraagt }) => vraagt.map(({ veld }) => veld))]);
  const anders = vreemdeVelden(procedure, gelezen.waarde, eigen, rollen);
  if (anders.length > 0) return weiger('Dit veld is van een ander.', anders);
  return gelukt({ soort: 'velden', gegevens: { velden: gelezen.waarde } });
}

/** Fields that were filled in besides those of the one who does: only who leads the dossier fills in any. */
function vreemdeVelden(
  procedure: Procedure,
  ingevuld: Readonly<Record<string, unknown>>,
  eigen: ReadonlySet<string>,
  rollen: ReadonlySet<string>,
): Plek[] {
  const { rol } = procedure.opent;
  if (rollen.has(rol)) return [];
  const melding = `dit vult in: ${procedure.rollen[rol]?.naam ?? rol}`;
  return Object.keys(ingevuld)
    .filter((veld) => !eigen.has(veld))
    .map((veld) => ({ plek: `velden.${veld}`, melding }));
}

function toetsOvergang(
  stand: Stand,
  procedure: Procedure,
  opdracht: Extract<Opdracht, { soort: 'overgang' }>,
  rollen: ReadonlySet<string>,
): Oordeel {
  const regel = Object.hasOwn(procedure.overgangen, opdracht.overgang) && procedure.overgangen[opdracht.overgang];
  if (!regel) return weiger(`Deze procedure kent geen stap “${opdracht.overgang}”.`);
  const naamVan = (toestand: string) => procedure.toestanden[toestand]?.naam ?? toestand;
  if (opdracht.van !== stand.toestand)
    return weiger(
      `Iemand was u voor: dit dossier staat nu op “${naamVan(stand.toestand)}”. Kijk eerst wat er gebeurd is.`,
    );
  const naar = volgendeToestand(procedure, stand.toestand, opdracht.overgang);
  if (naar === null) return weiger(`“${regel.naam}” kan niet vanuit “${naamVan(stand.toestand)}”.`);
  const bezwaar = bezwaarTegen(stand, procedure, regel, rollen);
  if (bezwaar) return weiger(bezwaar);
  const gevraagd = new Set(regel.vraagt.map(({ veld }) => veld));
  const plekken = [...tekstfouten(regel, opdracht), ...vreemdeVelden(procedure, opdracht.velden, gevraagd, rollen)];
  const gelezen = leesVelden(procedure, opdracht.velden, regel.vraagt, stand.velden);
  if (!gelezen.ok || plekken.length > 0)
    return weiger('Niet alles is goed ingevuld.', [...plekken, ...(gelezen.ok ? [] : gelezen.fout)]);
  return gelukt({
    soort: 'overgang',
    gegevens: {
      overgang: opdracht.overgang,
      van: stand.toestand,
      naar,
      velden: gelezen.waarde,
      reden: opdracht.reden,
      grond: regel.besluit ? opdracht.grond : null,
    },
  });
}

/** Why a step that exists from here cannot be taken by somebody with these roles; null when it can. */
export function bezwaarTegen(
  stand: Stand,
  procedure: Procedure,
  regel: Overgang,
  rollen: ReadonlySet<string>,
): string | null {
  if (!regel.door.some((rol) => rollen.has(rol))) {
    const wie = regel.door.map((rol) => procedure.rollen[rol]?.naam ?? rol).join(' of ');
    return `Deze stap is aan: ${wie}.`;
  }
  const open = stand.taken.filter((taak) => taak.stand === 'open' && taak.verplicht);
  if (!regel.klaar || open.length === 0) return null;
  return `Eerst moet dit klaar zijn: ${open.map(({ naam }) => naam).join(', ')}.`;
}

function tekstfouten(regel: Overgang, { reden: waarom, grond }: { reden: string; grond: string }): Plek[] {
  const plekken: Plek[] = [];
  if (regel.reden === 'verplicht' && waarom.length < 10)
    plekken.push({ plek: 'reden', melding: 'schrijf in minstens 10 tekens waarom' });
  if (regel.besluit && grond.length < 10)
    plekken.push({ plek: 'grond', melding: 'schrijf in minstens 10 tekens waar dit besluit op rust' });
  return plekken;
}

function toetsVerlenging(stand: Stand, opdracht: Extract<Opdracht, { soort: 'termijnVerlengd' }>, op: Datum): Oordeel {
  const termijn = stand.termijnen.find(({ code, afgelopenOp }) => code === opdracht.termijn && afgelopenOp === null);
  if (!termijn) return weiger('Deze termijn loopt niet.');
  if (termijn.stilSinds !== null) return weiger('Deze termijn staat stil. Verleng hem als hij weer loopt.');
  const fout = dagfout(opdracht.tot, op);
  if (fout) return weiger('Deze dag kan niet.', [fout]);
  if (datum(opdracht.tot) <= termijn.tot)
    return weiger('Verlengen maakt een termijn langer.', [
      { plek: 'tot', melding: `gevonden: ${opdracht.tot}; verwacht: later dan ${termijn.tot}` },
    ]);
  return gelukt({
    soort: 'termijnVerlengd',
    gegevens: { termijn: termijn.code, tot: opdracht.tot, reden: opdracht.reden },
  });
}

function toetsEigenaar(id: string | null, bekenden: Bekenden): Oordeel {
  const persoon = id === null ? null : bekenden.personen.get(id);
  if (persoon === undefined) return weiger('Deze persoon doet niet mee in dit dossier.');
  return gelukt({ soort: 'eigenaar', gegevens: { persoon: persoon && { id: persoon.id, naam: persoon.naam } } });
}
