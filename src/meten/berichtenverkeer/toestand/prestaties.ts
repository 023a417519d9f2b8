import type { Feit, Prestatiefeit } from '../domain.ts';
import { type Feitlijsten, sleutelVan } from './orden.ts';
import { PerPartij } from './perpartij.ts';

/**
 * What became of a line of a declaration. `toegekend`: not rejected; `afgekeurd`: in an answer (JW325); `dubbel`: its reference was
 * there before (TR314), or what it credits was credited before (TR390); `wacht`: credits a line that is not there, or was not awarded.
 */
export type Regelstand = 'toegekend' | 'afgekeurd' | 'dubbel' | 'wacht';

export interface Regel {
  readonly prestatie: Prestatiefeit;
  readonly stand: Regelstand;
  readonly credit: boolean;
  /** Of an awarded line: the line that credits it. */
  readonly gecrediteerdDoor: Prestatiefeit | null;
  /** Whether its declaration was answered (JW325). Without an answer a line counts as awarded. */
  readonly beantwoord: boolean;
}

/** A line of which the amount is zero is credit when it names the line before. */
const isCredit = ({ bedrag, vorige }: Prestatiefeit): boolean => bedrag < 0 || (bedrag === 0 && vorige !== null);

/** A line and the key that it is known by: its own reference, or of credit that of the line that it credits (OP283). */
interface Genoemd {
  readonly prestatie: Prestatiefeit;
  readonly sleutel: string;
  readonly credit: boolean;
  readonly afgekeurd: boolean;
}

const isEerder = (a: Prestatiefeit, b: Prestatiefeit): boolean =>
  a.dagtekening === b.dagtekening ? sleutelVan(a) < sleutelVan(b) : a.dagtekening < b.dagtekening;

/** Of all lines that share a key the first, as a later one would be refused. */
function houdEerste(eersten: Map<string, Prestatiefeit>, sleutel: string, prestatie: Prestatiefeit): void {
  const ander = eersten.get(sleutel);
  if (!ander || isEerder(prestatie, ander)) eersten.set(sleutel, prestatie);
}

function standVan(regel: Genoemd, debet: ReadonlyMap<string, Feit>, credits: ReadonlyMap<string, Feit>): Regelstand {
  const { prestatie, sleutel, credit, afgekeurd } = regel;
  if (afgekeurd) return 'afgekeurd';
  if ((credit ? credits : debet).get(sleutel) !== prestatie) return 'dubbel';
  return !credit || debet.has(sleutel) ? 'toegekend' : 'wacht';
}

/** What became of every line: rejected in an answer, credited by a later line, or awarded (SAP 2.5.3: correction is credit first). */
export function beoordeelPrestaties(
  { prestatie: prestaties, bericht: berichten }: Feitlijsten,
  isOngeldig: (feit: Feit) => boolean,
): readonly Regel[] {
  const beantwoord = new PerPartij(() => new Set<string>());
  for (const bericht of berichten)
    if (bericht.soort === 'JW325' && bericht.over !== null) beantwoord.van(bericht).add(bericht.over);
  const eersten = new PerPartij(() => ({
    debet: new Map<string, Prestatiefeit>(),
    credits: new Map<string, Prestatiefeit>(),
  }));
  const genoemd = prestaties.map((prestatie): Genoemd => {
    const { referentie, vorige } = prestatie;
    const credit = isCredit(prestatie);
    const sleutel = credit ? (vorige ?? referentie) : referentie;
    const afgekeurd = isOngeldig(prestatie);
    if (!afgekeurd) houdEerste(eersten.van(prestatie)[credit ? 'credits' : 'debet'], sleutel, prestatie);
    return { prestatie, sleutel, credit, afgekeurd };
  });
  return genoemd.map((regel) => {
    const { prestatie, sleutel, credit } = regel;
    const { debet, credits } = eersten.van(prestatie);
    const stand = standVan(regel, debet, credits);
    return {
      prestatie,
      stand,
      credit,
      gecrediteerdDoor: !credit && stand === 'toegekend' ? (credits.get(sleutel) ?? null) : null,
      beantwoord: beantwoord.van(prestatie).has(prestatie.bericht),
    };
  });
}
