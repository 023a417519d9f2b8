import { type Datum, datum } from '../../kernel/datum.ts';
import { eindeVan, naPauze } from '../../kernel/termijn.ts';
import type { Gebeurtenis, Inhoud, Onderwerp, Veldwaarde } from './gebeurtenis.ts';
import type { Procedure, Taakregel } from './procedure.ts';

export interface Persoon {
  readonly id: string;
  readonly naam: string;
}

export interface Deelnemer {
  readonly partijId: number;
  readonly naam: string;
  readonly rol: string;
  /** Null: the roles that the procedure names. */
  readonly systeemrollen: readonly string[] | null;
  readonly van: Datum;
  /** The last day; null: as long as the dossier lives. */
  readonly tot: Datum | null;
}

/** Which roles of Baken a participant may act in. */
export const systeemrollenVan = (d: Deelnemer, procedure: Procedure): readonly string[] =>
  d.systeemrollen ?? systeemrollenIn(procedure, d.rol);

/** In which roles of Baken somebody acts in a role of a procedure, unless a participant came with others. */
export const systeemrollenIn = (procedure: Procedure, rol: string): readonly string[] =>
  procedure.rollen[rol]?.systeemrollen ?? [];

/** Who takes part in a role on a day: who came for a while does so until its last day. */
export const deelnemersAls = ({ deelnemers }: Pick<Stand, 'deelnemers'>, rol: string, dag: string): Deelnemer[] =>
  deelnemers.filter((d) => d.rol === rol && (d.tot === null || dag <= d.tot));

export interface Taak {
  /** Number of the event that opened it, and its code when the procedure did. */
  readonly id: string;
  /** Null: added by a person. */
  readonly code: string | null;
  /** Party that added it; null: the procedure did, or nobody in particular. */
  readonly van: number | null;
  readonly naam: string;
  readonly uitleg: string;
  readonly voor: string | null;
  readonly persoon: Persoon | null;
  readonly verplicht: boolean;
  readonly tot: Datum | null;
  readonly oorspronkelijkTot: Datum | null;
  readonly stand: 'open' | 'klaar' | 'vervallen';
  readonly afgelopenOp: Datum | null;
  /** Number of the event by which it was done or lapsed: a step can end it as well. */
  readonly afgelopenMet: number | null;
}

export interface Termijn {
  readonly code: string;
  /** The first time 1; a dossier that comes back to a state begins a term anew. */
  readonly ronde: number;
  readonly soort: 'hard' | 'indicatief';
  readonly voor: string;
  readonly begon: Datum;
  readonly tot: Datum;
  /** Never changes: what it was before it was extended or stood still (N-12). */
  readonly oorspronkelijkTot: Datum;
  /** Its clock stands still since this day. */
  readonly stilSinds: Datum | null;
  readonly afgelopenOp: Datum | null;
  /** Number of the event by which it ended. */
  readonly afgelopenMet: number | null;
  readonly verlengingen: readonly { readonly van: Datum; readonly tot: Datum; readonly reden: string }[];
}

/** How a dossier stands after everything that happened so far. */
export interface Stand {
  readonly nummer: number;
  readonly procedure: string;
  readonly versie: number;
  readonly titel: string;
  readonly onderwerp: Onderwerp;
  readonly toestand: string;
  readonly sinds: Datum;
  readonly geopendOp: Datum;
  readonly geslotenOp: Datum | null;
  readonly velden: Readonly<Record<string, Veldwaarde>>;
  readonly eigenaar: Persoon | null;
  readonly deelnemers: readonly Deelnemer[];
  readonly taken: readonly Taak[];
  readonly termijnen: readonly Termijn[];
}

export type Procedureboek = (code: string, versie: number) => Procedure;

/** The state of a dossier from its events, first to last. Throws RangeError when the first is no `geopend`. */
export function vouw(gebeurtenissen: readonly Gebeurtenis[], boek: Procedureboek): Stand {
  const [eerste, ...rest] = gebeurtenissen;
  if (eerste?.soort !== 'geopend') throw new RangeError('a dossier begins with geopend');
  return rest.reduce((stand, g) => stap(stand, g, boek), open(eerste as Gebeurtenis<'geopend'>, boek));
}

function open(g: Gebeurtenis<'geopend'>, boek: Procedureboek): Stand {
  const { procedure, versie, titel, onderwerp, velden, partij, rol, systeemrollen } = g.gegevens;
  const dag = datum(g.dag);
  const regels = boek(procedure, versie);
  const deelnemer = { partijId: partij.id, naam: partij.naam, rol, systeemrollen, van: dag, tot: null };
  const leeg: Stand = {
    nummer: g.nummer,
    procedure,
    versie,
    titel,
    onderwerp,
    toestand: regels.begin,
    sinds: dag,
    geopendOp: dag,
    geslotenOp: null,
    velden,
    eigenaar: null,
    deelnemers: [deelnemer],
    taken: [],
    termijnen: [],
  };
  return binnenkomst(leeg, regels, regels.begin, g.nummer, dag);
}

/** The state after one more event. */
export function stap(stand: Stand, g: Gebeurtenis, boek: Procedureboek): Stand {
  const verder = { ...stand, nummer: g.nummer };
  return verwerk(verder, g, datum(g.dag), boek);
}

function verwerk(stand: Stand, g: Gebeurtenis, dag: Datum, boek: Procedureboek): Stand {
  switch (g.soort) {
    case 'overgang': {
      const regels = boek(stand.procedure, stand.versie);
      const ingevuld = {
        ...stand,
        velden: { ...stand.velden, ...g.gegevens.velden },
        eigenaar: regels.overgangen[g.gegevens.overgang]?.neemt ? (doener(g) ?? stand.eigenaar) : stand.eigenaar,
      };
      return binnenkomst(vertrek(ingevuld, { op: dag, met: g.nummer }), regels, g.gegevens.naar, g.nummer, dag);
    }
    case 'velden':
      return { ...stand, velden: { ...stand.velden, ...g.gegevens.velden } };
    case 'taakErbij':
      return { ...stand, taken: [...stand.taken, eigenTaak(g)] };
    case 'taakKlaar':
      return taakKlaar(stand, g.gegevens.taak, g.nummer, dag, boek(stand.procedure, stand.versie));
    case 'taakWeg':
      return metTaak(stand, g.gegevens.taak, () => vervallen({ op: dag, met: g.nummer }));
    case 'taakToegewezen':
      return metTaak(stand, g.gegevens.taak, () => ({ persoon: g.gegevens.persoon }));
    case 'taakVerzet':
      return metTaak(stand, g.gegevens.taak, () => ({ tot: datum(g.gegevens.tot) }));
    case 'termijnVerlengd':
      return { ...stand, termijnen: stand.termijnen.map((t) => verleng(t, g.gegevens)) };
    case 'deelnemerErbij':
      return { ...stand, deelnemers: metDeelnemer(stand.deelnemers, g.gegevens, dag) };
    case 'deelnemerWeg':
      return {
        ...stand,
        deelnemers: stand.deelnemers.filter((d) => d.partijId !== g.gegevens.partijId || d.rol !== g.gegevens.rol),
      };
    case 'eigenaar':
      return { ...stand, eigenaar: g.gegevens.persoon };
    case 'versie': {
      const { versie } = g.gegevens;
      // Terms that the new version has here begin, those that it no longer has end; tasks stay until the next step.
      const regels = boek(stand.procedure, versie);
      return {
        ...stand,
        versie,
        termijnen: termijnenNa(stand.termijnen, regels, stand.toestand, { op: dag, met: g.nummer }),
      };
    }
    default:
      // Notes, documents, links and what belongs to a room change nothing of the state itself.
      return stand;
  }
}

/** Who did it, as somebody who can own a dossier; null when that is nobody in particular. */
const doener = ({ dader: { persoonId, naam } }: Gebeurtenis): Persoon | null =>
  persoonId === null ? null : { id: persoonId, naam };

function metDeelnemer(
  deelnemers: readonly Deelnemer[],
  { partij, rol, systeemrollen, tot }: Inhoud<'deelnemerErbij'>['gegevens'],
  dag: Datum,
): Deelnemer[] {
  const anderen = deelnemers.filter((d) => d.partijId !== partij.id || d.rol !== rol);
  const nieuw = { partijId: partij.id, naam: partij.naam, rol, systeemrollen, van: dag };
  return [...anderen, { ...nieuw, tot: tot === null ? null : datum(tot) }];
}

const verleng = (t: Termijn, { termijn, tot, reden }: Inhoud<'termijnVerlengd'>['gegevens']): Termijn =>
  t.code !== termijn || t.afgelopenOp !== null
    ? t
    : { ...t, tot: datum(tot), verlengingen: [...t.verlengingen, { van: t.tot, tot: datum(tot), reden }] };

function eigenTaak({ nummer, dader, gegevens }: Gebeurtenis<'taakErbij'>): Taak {
  const { naam, uitleg, voor, persoon, tot } = gegevens;
  const dag = tot === null ? null : datum(tot);
  const vast = { id: String(nummer), code: null, van: dader.partijId, naam, uitleg, voor, persoon, verplicht: false };
  return { ...vast, tot: dag, oorspronkelijkTot: dag, stand: 'open', afgelopenOp: null, afgelopenMet: null };
}

function taakUitRegel(regel: Taakregel, nummer: number, dag: Datum, binnen = regel.binnen): Taak {
  const tot = binnen ? eindeVan(dag, binnen) : null;
  return {
    id: `${nummer}.${regel.code}`,
    code: regel.code,
    van: null,
    naam: regel.naam,
    uitleg: regel.uitleg ?? '',
    voor: regel.voor,
    persoon: null,
    verplicht: regel.verplicht,
    tot,
    oorspronkelijkTot: tot,
    stand: 'open',
    afgelopenOp: null,
    afgelopenMet: null,
  };
}

const metTaak = (stand: Stand, id: string, wat: (taak: Taak) => Partial<Taak>): Stand => ({
  ...stand,
  taken: stand.taken.map((taak) => (taak.id === id ? { ...taak, ...wat(taak) } : taak)),
});

/** A task that comes back opens anew, its term counted from the day on which it was due: being late does not win time. */
function taakKlaar(stand: Stand, id: string, nummer: number, dag: Datum, procedure: Procedure): Stand {
  const gedaan = stand.taken.find((taak) => taak.id === id);
  const klaar = metTaak(stand, id, () => ({ stand: 'klaar', afgelopenOp: dag, afgelopenMet: nummer }));
  const regel = procedure.toestanden[stand.toestand]?.taken.find(({ code }) => code === gedaan?.code);
  if (!regel?.herhaalt) return klaar;
  return {
    ...klaar,
    taken: [...klaar.taken, taakUitRegel(regel, nummer, gedaan?.tot ?? dag, regel.herhaalt)],
  };
}

/** By which event something ends, and on which day. */
interface Einde {
  readonly op: Datum;
  readonly met: number;
}
const vervallen = ({ op, met }: Einde) => ({ stand: 'vervallen', afgelopenOp: op, afgelopenMet: met }) as const;

/** What ends by leaving a state: its tasks that nobody did. Tasks that people added stay. */
function vertrek(stand: Stand, einde: Einde): Stand {
  const taken = stand.taken.map(
    (taak): Taak => (taak.stand === 'open' && taak.code !== null ? { ...taak, ...vervallen(einde) } : taak),
  );
  return { ...stand, taken };
}

/** What begins by entering a state: its tasks, and terms that run, stand still or are met. */
function binnenkomst(stand: Stand, procedure: Procedure, naar: string, nummer: number, dag: Datum): Stand {
  const toestand = procedure.toestanden[naar];
  const nieuw = (toestand?.taken ?? []).map((regel) => taakUitRegel(regel, nummer, dag));
  const einde = toestand?.einde ?? false;
  const nu = { op: dag, met: nummer };
  return {
    ...stand,
    toestand: naar,
    sinds: dag,
    geslotenOp: einde ? dag : null,
    taken: [...stand.taken.map((t): Taak => (einde && t.stand === 'open' ? { ...t, ...vervallen(nu) } : t)), ...nieuw],
    termijnen: termijnenNa(stand.termijnen, procedure, naar, nu),
  };
}

function termijnenNa(lopend: readonly Termijn[], procedure: Procedure, naar: string, nu: Einde): Termijn[] {
  const oud = lopend.map((t) => termijnNa(t, procedure, naar, nu));
  const erbij = Object.entries(procedure.termijnen).flatMap(([code, regel]): Termijn[] => {
    const eerder = oud.filter((t) => t.code === code);
    if (!regel.loopt.includes(naar) || eerder.some((t) => t.afgelopenOp === null)) return [];
    const tot = eindeVan(nu.op, regel);
    const vast = { code, ronde: eerder.length + 1, soort: regel.soort, voor: regel.voor, begon: nu.op };
    const open = { stilSinds: null, afgelopenOp: null, afgelopenMet: null, verlengingen: [] };
    return [{ ...vast, tot, oorspronkelijkTot: tot, ...open }];
  });
  return [...oud, ...erbij];
}

function termijnNa(t: Termijn, procedure: Procedure, naar: string, { op, met }: Einde): Termijn {
  const regel = procedure.termijnen[t.code];
  const einde = { afgelopenOp: op, afgelopenMet: met };
  if (t.afgelopenOp !== null) return t;
  if (!regel) return { ...t, ...einde };
  if (regel.staatStil.includes(naar)) return { ...t, stilSinds: t.stilSinds ?? op };
  const verder = t.stilSinds ? { ...t, tot: naPauze(t.tot, regel, t.stilSinds, op), stilSinds: null } : t;
  return regel.loopt.includes(naar) ? verder : { ...verder, ...einde };
}
