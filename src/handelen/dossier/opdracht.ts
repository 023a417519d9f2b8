import { z } from 'zod';
import { type Datum, datum, plusMaanden } from '../../kernel/datum.ts';
import type { Plek } from '../../kernel/fouten.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import type { Dader, Inhoud } from './gebeurtenis.ts';
import { volgendeToestand } from './machine.ts';
import type { Overgang, Procedure } from './procedure.ts';
import type { Stand, Taak } from './stand.ts';
import { leesVelden } from './velden.ts';

const tekst = z.string().trim().max(10_000);
const reden = z.string().trim().min(10, 'schrijf in minstens 10 tekens waarom').max(4000);
const persoonId = z.uuid();
const dag = z.iso.date();
const velden = z.record(z.string().max(60), z.unknown());

/** What somebody asks to happen in a dossier. What it becomes in the chain is an event (`gebeurtenis.ts`). */
export const vormOpdracht = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('overgang'),
    overgang: z.string().max(40),
    /** The state that the one who asks sees: somebody else may have been first. */
    van: z.string().max(40),
    velden: velden.default({}),
    reden: tekst.default(''),
    grond: tekst.default(''),
  }),
  z.object({ soort: z.literal('velden'), velden }),
  z.object({ soort: z.literal('notitie'), tekst: tekst.min(1), genoemd: z.array(persoonId).max(20).default([]) }),
  z.object({
    soort: z.literal('taakErbij'),
    naam: z.string().trim().min(3).max(200),
    uitleg: tekst.default(''),
    voor: z.string().max(40).nullable().default(null),
    persoon: persoonId.nullable().default(null),
    tot: dag.nullable().default(null),
  }),
  z.object({ soort: z.literal('taakKlaar'), taak: z.string().max(60), toelichting: tekst.default('') }),
  z.object({ soort: z.literal('taakWeg'), taak: z.string().max(60), reden }),
  z.object({ soort: z.literal('taakToegewezen'), taak: z.string().max(60), persoon: persoonId }),
  z.object({ soort: z.literal('taakVerzet'), taak: z.string().max(60), tot: dag, reden }),
  z.object({ soort: z.literal('termijnVerlengd'), termijn: z.string().max(40), tot: dag, reden }),
  z.object({
    soort: z.literal('deelnemerErbij'),
    partijId: z.int().min(1),
    rol: z.string().max(40),
    tot: dag.nullable().default(null),
  }),
  z.object({ soort: z.literal('deelnemerWeg'), partijId: z.int().min(1), rol: z.string().max(40), reden }),
  z.object({ soort: z.literal('documentWeg'), document: z.uuid(), reden }),
  z.object({ soort: z.literal('versie'), versie: z.int().min(1), reden }),
  z.object({
    soort: z.literal('koppeling'),
    koppeling: z.object({
      soort: z.enum(['signaal', 'tredebesluit', 'dossier', 'nieuws', 'aanlevering', 'scenario']),
      verwijzing: z.string().trim().min(1).max(100),
      naam: z.string().trim().min(1).max(200),
    }),
  }),
  z.object({ soort: z.literal('eigenaar'), persoon: persoonId.nullable() }),
]);
export type Opdracht = z.infer<typeof vormOpdracht>;

/** What the judgement needs to know besides the dossier: people and parties that the command names, as the register knows them. */
export interface Bekenden {
  readonly personen: ReadonlyMap<
    string,
    { readonly id: string; readonly naam: string; readonly partijen: readonly number[] }
  >;
  readonly partijen: ReadonlyMap<number, { readonly id: number; readonly naam: string; readonly soort: string }>;
}

/** Kinds of which only some parties may know: they change nothing of the state itself. All others are for every participant. */
export const BESLOTEN: ReadonlySet<string> = new Set([
  'notitie',
  'documentErbij',
  'documentWeg',
  'koppeling',
  'onderdeel',
]);

/** The roles in which somebody takes part on a day. */
export function rollenVan(stand: Stand, procedure: Procedure, dader: Dader, op: Datum): ReadonlySet<string> {
  return new Set(
    stand.deelnemers
      .filter(({ partijId, tot }) => partijId === dader.partijId && (tot === null || op <= tot))
      .filter(({ rol, systeemrollen }) =>
        (systeemrollen ?? procedure.rollen[rol]?.systeemrollen ?? []).includes(dader.systeemrol),
      )
      .map(({ rol }) => rol),
  );
}

type Weigering = { readonly melding: string; readonly plekken?: readonly Plek[] };
type Oordeel = Uitkomst<Inhoud, Weigering>;
const weiger = (melding: string, plekken: readonly Plek[] = []): Oordeel => mislukt({ melding, plekken });

const MAX_UITSTEL_MAANDEN = 24;

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
  switch (opdracht.soort) {
    case 'velden': {
      const gelezen = leesVelden(procedure, opdracht.velden, []);
      if (!gelezen.ok) return weiger('Niet alles is goed ingevuld.', gelezen.fout);
      return gelukt({ soort: 'velden', gegevens: { velden: gelezen.waarde } });
    }
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
      return toetsTaak(stand, procedure, opdracht, rollen, op, bekenden);
    case 'termijnVerlengd':
      return toetsVerlenging(stand, opdracht, op);
    case 'deelnemerErbij':
    case 'deelnemerWeg':
      return toetsDeelnemer(stand, procedure, opdracht, rollen, dader, op, bekenden);
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

function toetsOvergang(
  stand: Stand,
  procedure: Procedure,
  opdracht: Extract<Opdracht, { soort: 'overgang' }>,
  rollen: ReadonlySet<string>,
): Oordeel {
  const regel = procedure.overgangen[opdracht.overgang];
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
  const plekken = tekstfouten(regel, opdracht);
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

type Taakopdracht = Extract<
  Opdracht,
  { soort: 'taakErbij' | 'taakKlaar' | 'taakWeg' | 'taakToegewezen' | 'taakVerzet' }
>;

function toetsTaak(
  stand: Stand,
  procedure: Procedure,
  opdracht: Taakopdracht,
  rollen: ReadonlySet<string>,
  op: Datum,
  bekenden: Bekenden,
): Oordeel {
  if (opdracht.soort === 'taakErbij') return nieuweTaak(procedure, opdracht, op, bekenden);
  const taak = stand.taken.find(({ id }) => id === opdracht.taak);
  if (!taak) return weiger('Deze taak hoort niet bij dit dossier.');
  if (taak.stand !== 'open')
    return weiger(`De taak “${taak.naam}” is al ${taak.stand === 'klaar' ? 'gedaan' : 'vervallen'}.`);
  if (!magTaak(taak, rollen))
    return weiger(`Deze taak is van: ${procedure.rollen[taak.voor ?? '']?.naam ?? taak.voor}.`);
  switch (opdracht.soort) {
    case 'taakKlaar':
      return gelukt({ soort: 'taakKlaar', gegevens: { taak: taak.id, toelichting: opdracht.toelichting } });
    case 'taakWeg':
      if (taak.verplicht) return weiger('Deze taak is verplicht en kan niet vervallen.');
      return gelukt({ soort: 'taakWeg', gegevens: { taak: taak.id, reden: opdracht.reden } });
    case 'taakToegewezen': {
      const wie = bekenden.personen.get(opdracht.persoon);
      if (!wie) return weiger('Deze persoon doet niet mee in dit dossier.');
      return gelukt({ soort: 'taakToegewezen', gegevens: { taak: taak.id, persoon: { id: wie.id, naam: wie.naam } } });
    }
    case 'taakVerzet': {
      const fout = dagfout(opdracht.tot, op);
      if (fout) return weiger('Deze dag kan niet.', [fout]);
      return gelukt({ soort: 'taakVerzet', gegevens: { taak: taak.id, tot: opdracht.tot, reden: opdracht.reden } });
    }
  }
}

/** A task is of its role, or of everybody when it has none. */
export const magTaak = (taak: Taak, rollen: ReadonlySet<string>): boolean =>
  taak.voor === null || rollen.has(taak.voor);

function nieuweTaak(
  procedure: Procedure,
  opdracht: Extract<Opdracht, { soort: 'taakErbij' }>,
  op: Datum,
  bekenden: Bekenden,
): Oordeel {
  const { naam, uitleg, voor, tot } = opdracht;
  if (voor !== null && !procedure.rollen[voor]) return weiger('Deze rol kent de procedure niet.');
  const wie = opdracht.persoon === null ? null : bekenden.personen.get(opdracht.persoon);
  if (wie === undefined) return weiger('Deze persoon doet niet mee in dit dossier.');
  const fout = tot === null ? null : dagfout(tot, op);
  if (fout) return weiger('Deze dag kan niet.', [fout]);
  const persoon = wie && { id: wie.id, naam: wie.naam };
  return gelukt({ soort: 'taakErbij', gegevens: { naam, uitleg, voor, persoon, tot } });
}

/** A day in the future, but not so far that a slip of the pen hides it. */
function dagfout(tot: string, op: Datum): Plek | null {
  if (tot < op) return { plek: 'tot', melding: `gevonden: ${tot}; verwacht: ${op} of later` };
  const laatst = plusMaanden(op, MAX_UITSTEL_MAANDEN);
  if (tot > laatst) return { plek: 'tot', melding: `gevonden: ${tot}; verwacht: ${laatst} of eerder` };
  return null;
}

function toetsVerlenging(stand: Stand, opdracht: Extract<Opdracht, { soort: 'termijnVerlengd' }>, op: Datum): Oordeel {
  const termijn = stand.termijnen.find(({ code, afgelopenOp }) => code === opdracht.termijn && afgelopenOp === null);
  if (!termijn) return weiger('Deze termijn loopt niet.');
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

function toetsDeelnemer(
  stand: Stand,
  procedure: Procedure,
  opdracht: Extract<Opdracht, { soort: 'deelnemerErbij' | 'deelnemerWeg' }>,
  rollen: ReadonlySet<string>,
  dader: Dader,
  op: Datum,
  bekenden: Bekenden,
): Oordeel {
  if (!rollen.has(procedure.opent.rol))
    return weiger(`Wie meedoet bepaalt: ${procedure.rollen[procedure.opent.rol]?.naam ?? procedure.opent.rol}.`);
  const { partijId, rol } = opdracht;
  if (opdracht.soort === 'deelnemerWeg' && partijId === dader.partijId)
    return weiger('U kunt uw eigen partij niet weghalen. Vraag het een andere partij die dit dossier leidt.');
  if (opdracht.soort === 'deelnemerWeg') {
    if (!stand.deelnemers.some((d) => d.partijId === partijId && d.rol === rol))
      return weiger('Deze partij doet niet mee in deze rol.');
    const over = stand.deelnemers.filter((d) => d.partijId !== partijId || d.rol !== rol);
    if (!over.some((d) => d.rol === procedure.opent.rol && d.tot === null))
      return weiger('Er moet altijd iemand overblijven die het dossier leidt.');
    return gelukt({ soort: 'deelnemerWeg', gegevens: { partijId, rol, reden: opdracht.reden } });
  }
  const regel = procedure.rollen[rol];
  const partij = bekenden.partijen.get(partijId);
  if (!regel) return weiger('Deze rol kent de procedure niet.');
  if (!partij) return weiger('Deze partij staat niet in het register.');
  if (!regel.partijen.includes(partij.soort))
    return weiger(`${partij.naam} kan niet meedoen als ${regel.naam.toLowerCase()}.`);
  const fout = opdracht.tot === null ? null : dagfout(opdracht.tot, op);
  if (fout) return weiger('Deze dag kan niet.', [fout]);
  return gelukt({
    soort: 'deelnemerErbij',
    gegevens: { partij: { id: partij.id, naam: partij.naam }, rol, systeemrollen: null, tot: opdracht.tot },
  });
}

function toetsEigenaar(id: string | null, bekenden: Bekenden): Oordeel {
  const persoon = id === null ? null : bekenden.personen.get(id);
  if (persoon === undefined) return weiger('Deze persoon doet niet mee in dit dossier.');
  return gelukt({ soort: 'eigenaar', gegevens: { persoon: persoon && { id: persoon.id, naam: persoon.naam } } });
}
