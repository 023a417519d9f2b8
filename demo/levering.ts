import { kwartaalVan, type Periode } from '../src/kernel/periode.ts';
import type { Opgave } from './cijfers.ts';
import { dagenNa, isVoorbij, KWARTALEN, moment, TERMIJN } from './kalender.ts';
import type { Feit, Gebeurtenis, Leverafwijking, Verhaal } from './profiel.ts';
import { klem, type Toeval } from './toeval.ts';

const KANS_TE_LAAT = 0.03;
const KANS_OVERGESLAGEN = 0.006;
const KANS_GATEN = 0.03;
const KANS_CORRECTIE = 0.03;
/** After the audit in spring, many fourth quarters change a little. */
const KANS_JAARCORRECTIE = 0.3;

/** Figures that are sometimes left empty: they take the most trouble to gather. */
const VAAK_LEEG = [
  'vacatures',
  'vacaturesLangerDan3Maanden',
  'wachtendenBovenNorm',
  'verzuimPercentage',
  'uitstroomClienten',
  'aflopendeContracten12Maanden',
  'instroomFte',
];
/** The balance sheet and the result move together when costs turn out otherwise. */
const MET_RESULTAAT = ['nettoresultaat', 'bedrijfsresultaat', 'eigenVermogen', 'jaarprognoseResultaat'];
const TEGEN_RESULTAAT = ['kortlopendeSchulden', 'bedrijfslasten'];

export interface Levering {
  readonly feiten: readonly Feit[];
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

/** Delivers the quarters: mostly in time and right, sometimes late, with gaps, not at all, or corrected afterwards. */
export function lever(opgaven: ReadonlyMap<Periode, Opgave>, verhaal: Verhaal | null, t: Toeval): Levering {
  const feiten: Feit[] = [];
  const gebeurtenissen: Gebeurtenis[] = [];
  for (const kwartaal of KWARTALEN) {
    const opgave = opgaven.get(kwartaal);
    const dagen = kiesDagen(verhaal, kwartaal, t);
    const komtNog = verhaal?.levering?.[kwartaal]?.komtNog === true;
    if (!komtNog && (dagen === null || dagen > TERMIJN)) gebeurtenissen.push(...teLaat(kwartaal, dagen));
    // Drawn even when nothing comes, so that every later quarter keeps its own chance.
    const fout = kiesFout(kwartaal, verhaal, t);
    const gaten = !verhaal && t.kans(KANS_GATEN) ? new Set([t.kies(VAAK_LEEG), t.kies(VAAK_LEEG)]) : new Set<string>();
    const minuut = t.heel(0, 479);
    if (!opgave || komtNog || dagen === null || !isVoorbij(dagenNa(kwartaal, dagen))) continue;
    feiten.push(...eenLevering(kwartaal, opgave, { dagen, minuut, gaten, fout }));
  }
  return { feiten, gebeurtenissen };
}

function kiesDagen(verhaal: Verhaal | null, kwartaal: Periode, t: Toeval): number | null {
  const gewoon = Math.round(klem(t.normaal(39, 4), 24, TERMIJN));
  const laat = t.kans(KANS_TE_LAAT) ? t.heel(TERMIJN + 3, 85) : gewoon;
  const eigen = t.kans(KANS_OVERGESLAGEN) ? null : laat;
  if (!verhaal) return eigen;
  const afwijking = verhaal.levering?.[kwartaal];
  return afwijking?.dagen === undefined ? gewoon : afwijking.dagen;
}

/** The supervisor notes that a delivery is late, and that it came in after all. */
function teLaat(kwartaal: Periode, dagen: number | null): Gebeurtenis[] {
  const gemeld = dagenNa(kwartaal, TERMIJN + 1);
  const toelichting = `De cijfers over ${kwartaal} zijn niet binnen ${TERMIJN} dagen geleverd.`;
  const lijst: Gebeurtenis[] = [{ datum: gemeld, soort: 'teLateLevering', toelichting }];
  if (dagen !== null)
    lijst.push({
      datum: dagenNa(kwartaal, dagen),
      soort: 'cijfersGeleverd',
      toelichting: `De cijfers over ${kwartaal} zijn alsnog geleverd.`,
    });
  return lijst.filter((een) => isVoorbij(een.datum));
}

/** First delivered values that differ from the true ones, and how many days later they were mended. */
interface Fout {
  readonly hersteldNa: number;
  readonly waarde: (code: string, waar: number, opgave: Opgave) => number;
}

function kiesFout(kwartaal: Periode, verhaal: Verhaal | null, t: Toeval): Fout | null {
  const jaareinde = kwartaalVan(kwartaal) === 4 && t.kans(KANS_JAARCORRECTIE);
  const fout = jaareinde || t.kans(KANS_CORRECTIE);
  const deel = t.normaal(0, 0.004);
  const hersteldNa = jaareinde ? t.heel(75, 105) : t.heel(12, 40);
  const verteld: Leverafwijking['fout'] = verhaal?.levering?.[kwartaal]?.fout;
  if (verteld) return { hersteldNa: verteld.hersteldNa, waarde: (code, waar) => waar * (verteld.factoren[code] ?? 1) };
  if (verhaal || !fout) return null;
  return {
    hersteldNa,
    waarde: (code, waar, opgave) => {
      const verschil = Math.round(deel * (opgave.get('opbrengstenTotaal') ?? 0));
      if (MET_RESULTAAT.includes(code)) return waar + verschil;
      return TEGEN_RESULTAAT.includes(code) ? waar - verschil : waar;
    },
  };
}

function* eenLevering(
  periode: Periode,
  opgave: Opgave,
  hoe: { dagen: number; minuut: number; gaten: ReadonlySet<string>; fout: Fout | null },
): Generator<Feit> {
  const van = moment(dagenNa(periode, hoe.dagen), hoe.minuut);
  const hersteldOp = hoe.fout ? dagenNa(periode, hoe.dagen + hoe.fout.hersteldNa) : null;
  for (const [gegeven, waarde] of opgave) {
    if (hoe.gaten.has(gegeven)) continue;
    const eerst = hoe.fout?.waarde(gegeven, waarde, opgave) ?? waarde;
    if (eerst === waarde || hersteldOp === null) {
      yield { gegeven, periode, waarde, van, tot: null };
      continue;
    }
    const tot = isVoorbij(hersteldOp) ? moment(hersteldOp, hoe.minuut) : null;
    yield { gegeven, periode, waarde: eerst, van, tot };
    if (tot) yield { gegeven, periode, waarde, van: tot, tot: null };
  }
}
