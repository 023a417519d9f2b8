import { type Datum, datum, plusDagen } from '../src/kernel/datum.ts';
import { isVoorbij, LAATSTE_DAG, moment } from './kalender.ts';
import {
  AFGEROND,
  AFWIJKING,
  EENS,
  GEVAL,
  GEVAL_ERNSTIG,
  LAGER,
  motiveer,
  ONGEWIJZIGD,
  oorzaakVan,
} from './motiveringen.ts';
import type { Oorzaak, Verhaal } from './profiel.ts';
import type { Toeval } from './toeval.ts';

/** What the machine proposed, as far as a decision needs it. */
export interface Voorstel {
  readonly op: Date;
  readonly trede: number;
  /** Familie of the heaviest driver; empty when there is none. */
  readonly aanleiding: string;
}

export interface Besluit {
  readonly op: Date;
  readonly trede: number;
  readonly reden: string;
  readonly door: string;
  readonly oorzaken: readonly Oorzaak[];
  readonly voorstel: Voorstel | null;
}

/** Heavy proposals are judged within days, light ones within weeks; what came in after these days still waits. */
const LICHTE_WACHTEN_VANAF: Datum = datum('2026-10-28');
const ZWARE_WACHTEN_VANAF: Datum = datum('2026-11-12');
const ZWAAR = 3;
/** A planned decision so soon after a proposal is the judgement of it. */
const SPOEDIG = 30;
/**
 * Cases of earlier years, without a story: most heavy proposals turn out well, some of the worst do become a case for a
 * year or so. The cases of today are all written down, so none begins after this day.
 */
const KANS_OP_GEVAL = 0.3;
const KANS_OP_EINDE = 0.13;
const LAATSTE_BEGIN: Datum = datum('2025-06-30');
const LAATSTE_EINDE: Datum = datum('2026-04-30');

const dagVan = (op: Date): Datum => datum(op.toISOString().slice(0, 10));

/** An invented role, never a person. The supervisor changed on 1 January 2026. */
const functionaris = (dag: Datum, t: Toeval): string =>
  `analist ${t.heel(1, 6)}, ${dag < '2026-01-01' ? 'Jeugdautoriteit' : 'NZa'}`;

/**
 * The decisions about one provider, oldest first: those of its story, and a judgement of every proposal that was worse than
 * the one judged before. Without a story nothing serious is the matter: a person looked, and the trede stays low.
 */
export function neemBesluiten(voorstellen: readonly Voorstel[], verhaal: Verhaal | null, t: Toeval): Besluit[] {
  const besluiten: Besluit[] = [];
  voorstellen.forEach((voorstel, i) => {
    const volgende = voorstellen[i + 1];
    const gepland = (verhaal?.besluiten ?? []).filter((een) => {
      const op = moment(een.op, 300);
      return op >= voorstel.op && (!volgende || op < volgende.op);
    });
    for (const een of gepland)
      besluiten.push({
        op: moment(een.op, 300),
        trede: een.trede,
        reden: een.reden,
        door: functionaris(een.op, t),
        oorzaken: een.trede > 1 ? (verhaal?.oorzaken ?? []) : [],
        voorstel,
      });
    if (gepland.length > 0 || besluitBinnenkort(verhaal, voorstel)) return;
    const nieuw = beoordeel(voorstel, voorstellen[i - 1], besluiten.at(-1), verhaal, t);
    // When a newer proposal comes first, that one is judged instead.
    if (nieuw && (!volgende || nieuw.op < volgende.op)) besluiten.push(nieuw);
  });
  return besluiten;
}

function besluitBinnenkort(verhaal: Verhaal | null, voorstel: Voorstel): boolean {
  const grens = plusDagen(dagVan(voorstel.op), SPOEDIG);
  return (verhaal?.besluiten ?? []).some((een) => een.op >= dagVan(voorstel.op) && een.op <= grens);
}

function beoordeel(
  voorstel: Voorstel,
  vorig: Voorstel | undefined,
  laatste: Besluit | undefined,
  verhaal: Verhaal | null,
  t: Toeval,
): Besluit | null {
  // All drawn at once, so that one judgement more or less does not change the next ones.
  const lot = { oordeel: t.getal(), geval: t.getal(), einde: t.getal() };
  const dag = plusDagen(dagVan(voorstel.op), voorstel.trede >= ZWAAR ? t.heel(1, 7) : t.heel(5, 16));
  const door = functionaris(dag, t);
  if (verhaal?.wachtVanaf && dagVan(voorstel.op) >= verhaal.wachtVanaf) return null;
  // Whatever came in on the very last days is judged on the last one.
  const op = moment(isVoorbij(dag) ? dag : LAATSTE_DAG, 420);
  if (op < voorstel.op) return null;
  const genoemd = verhaal?.oorzaken ?? [oorzaakVan(voorstel.aanleiding)];
  const neem = (trede: number, reden: string): Besluit => {
    return { op, trede, reden, door, oorzaken: trede > 1 ? genoemd : [], voorstel };
  };

  const slechter = voorstel.trede > (laatste?.voorstel?.trede ?? 1);
  if (verhaal) return slechter ? neem(laatste?.trede ?? Math.min(voorstel.trede, 2), ONGEWIJZIGD) : null;
  if (laatste && laatste.trede >= ZWAAR)
    return lot.einde < KANS_OP_EINDE || dag > LAATSTE_EINDE ? neem(2, AFGEROND) : null;
  if (slechter) {
    if (dagVan(voorstel.op) >= (voorstel.trede < ZWAAR ? LICHTE_WACHTEN_VANAF : ZWARE_WACHTEN_VANAF)) return null;
    if (voorstel.trede > ZWAAR && lot.geval < KANS_OP_GEVAL && dag <= LAATSTE_BEGIN)
      return lot.geval < KANS_OP_GEVAL / 3 ? neem(4, GEVAL_ERNSTIG) : neem(3, GEVAL);
    const trede = lot.oordeel < 0.78 ? Math.min(voorstel.trede, 2) : 1;
    return neem(trede, motiveer(trede < voorstel.trede ? AFWIJKING : EENS, voorstel.aanleiding));
  }
  const beter = lot.einde < 0.5 ? voorstel.trede : Math.max(voorstel.trede, vorig?.trede ?? 1);
  const zakt = laatste && beter < laatste.trede;
  return zakt ? neem(voorstel.trede, LAGER) : null;
}
