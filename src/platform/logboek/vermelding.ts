import { SOORTEN, type Soort, type Toegang, UITKOMSTEN, type Uitkomst, type Verwerking } from './domain.ts';

/** Who did it. Without a person it is a machine of the party, or somebody who is not signed in. */
export interface Wie {
  readonly persoonId: string | null;
  readonly naam: string;
  readonly client: string | null;
  readonly rol: string;
  readonly partijId: number | null;
  readonly partijNaam: string;
}

/** One thing that somebody did or tried to do, as it is offered to the log. */
export interface Vermelding {
  /** UUID of the processing; links the two logs. */
  readonly verwerkingId: string;
  /** 32 hex digits, see `traceVan`. */
  readonly traceId: string;
  readonly begin: Date;
  /** Without it: the moment at which it is offered. */
  readonly einde?: Date | undefined;
  readonly wie: Wie;
  /** The operationId of the route, or a word such as `aanmelden`. */
  readonly handeling: string;
  readonly soort: Soort;
  /** Whose data: a KvK number, the code of a region, `land`, or nothing. */
  readonly voorwerp?: string | undefined;
  readonly organisatieId?: number | null | undefined;
  readonly pseudoniem?: string | null | undefined;
  readonly doel: string;
  readonly uitkomst: Uitkomst;
  /** HTTP status of the answer; 0 where there is none. */
  readonly status: number;
  /** For instance the reason that was given for access in an emergency. */
  readonly toelichting?: string | undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TRACE = /^[0-9a-f]{32}$/;
const MAX_INT4 = 2_147_483_647;
const MAX_TEKST = 1000;

/** A text exactly as PostgreSQL gives it back: no NUL, no half characters, and not without end. */
const tekst = (waarde: string): string => waarde.slice(0, MAX_TEKST).replaceAll('\0', '\uFFFD').toWellFormed();

const tekstOfLeeg = (waarde: string | null | undefined): string | null => (waarde == null ? null : tekst(waarde));

function eis<T>(klopt: boolean, waarde: T, veld: string): T {
  if (!klopt) throw new RangeError(`logboek: ${veld} klopt niet`);
  return waarde;
}

function uuid(waarde: string, veld: string): string {
  const klein = waarde.toLowerCase();
  return eis(UUID.test(klein), klein, veld);
}

const uuidOfLeeg = (waarde: string | null, veld: string) => (waarde === null ? null : uuid(waarde, veld));

const geheel = (waarde: number | null, max: number, veld: string) =>
  eis(waarde === null || (Number.isInteger(waarde) && waarde >= 0 && waarde <= max), waarde, veld);

function moment(waarde: Date, veld: string): Date {
  const jaar = waarde.getUTCFullYear();
  return eis(jaar >= 2000 && jaar < 10_000, waarde, veld);
}

/**
 * The rows that an entry becomes, in the form in which the database gives them back, so that their hash can be made again.
 * Throws RangeError when a field cannot be kept: one wrong entry must not hold up the others that are written with it. `nu`: the end of a processing that does not say it.
 */
export function alsRegels(v: Vermelding, nu: Date): { readonly toegang: Toegang; readonly verwerking: Verwerking } {
  const verwerkingId = uuid(v.verwerkingId, 'verwerkingId');
  const traceId = eis(TRACE.test(v.traceId), v.traceId, 'traceId');
  const begin = moment(v.begin, 'begin');
  const handeling = tekst(v.handeling);
  const doel = tekst(v.doel);
  return {
    toegang: {
      op: begin,
      verwerking_id: verwerkingId,
      trace_id: traceId,
      persoon_id: uuidOfLeeg(v.wie.persoonId, 'persoonId'),
      persoon_naam: tekst(v.wie.naam),
      machineclient: tekstOfLeeg(v.wie.client),
      rol: tekst(v.wie.rol),
      partij_id: geheel(v.wie.partijId, MAX_INT4, 'partijId'),
      partij_naam: tekst(v.wie.partijNaam),
      handeling,
      soort: eis(SOORTEN.includes(v.soort), v.soort, 'soort'),
      voorwerp: tekst(v.voorwerp ?? ''),
      organisatie_id: geheel(v.organisatieId ?? null, MAX_INT4, 'organisatieId'),
      pseudoniem: tekstOfLeeg(v.pseudoniem),
      doel,
      uitkomst: eis(UITKOMSTEN.includes(v.uitkomst), v.uitkomst, 'uitkomst'),
      status: geheel(v.status, 999, 'status') ?? 0,
      toelichting: tekst(v.toelichting ?? ''),
    },
    verwerking: {
      verwerking_id: verwerkingId,
      activiteit: doel ? `${doel}/${handeling}` : handeling,
      trace_id: traceId,
      begin,
      einde: moment(v.einde ?? nu, 'einde'),
      // A refusal is a processing that went as it should; only a fault of our own is an error.
      status: v.uitkomst === 'mislukt' && v.soort !== 'aanmelden' ? 'fout' : 'ok',
    },
  };
}
