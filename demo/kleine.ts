import { type Datum, datum } from '../src/kernel/datum.ts';
import { type Periode, periode } from '../src/kernel/periode.ts';
import { GEMEENTEN, type Hulpvorm } from '../src/meten/register/index.ts';
import { agbVan, kvkVan, plaatsVan } from './bevolking.ts';
import { isVoorbij, JAREN, moment } from './kalender.ts';
import { maakNamen } from './namen.ts';
import type { Aanbieder, Feit, Profiel } from './profiel.ts';
import { INWONERS } from './regios.ts';
import { klem, type Toeval, toeval } from './toeval.ts';

export const AANTAL_KLEIN = 1200;
/** No small provider comes above the threshold of the EWS in any year. */
const PLAFOND = 1_900_000;

/** Small providers, of which only the public annual accounts are known. */
export function maakKleineAanbieders(zaad: string, bezet: readonly string[]): Aanbieder[] {
  const naam = maakNamen(bezet);
  return Array.from({ length: AANTAL_KLEIN }, (_, i) => {
    const t = toeval(`${zaad}/klein/${i}`);
    const jeugdregio = t.kiesGewogen(INWONERS);
    const gemeente = t.kies(GEMEENTEN.filter((een) => een.jeugdregio === jeugdregio));
    const jeugdomzet = klem(Math.exp(t.normaal(Math.log(330_000), 0.9)), 40_000, 1_450_000);
    const soorten = t.kans(0.12)
      ? (['jeugdhulp', t.kies(['ggz', 'gehandicaptenzorg'] as const)] as const)
      : (['jeugdhulp'] as const);
    const hulpvorm = t.kiesGewogen({ ambulant: 55, 'jeugd-ggz': 20, gezinshuis: 12, dagbehandeling: 8, verblijf: 5 });
    const kvk = kvkVan(10_000 + i * 5);
    const profiel: Profiel = {
      kvk,
      agb: agbVan(kvk),
      naam: naam('klein', t),
      rechtsvorm: t.kiesGewogen({ bv: 45, eenmanszaak: 25, vof: 12, stichting: 12, maatschap: 6 }),
      jeugdregio,
      soorten,
      hulpvormen: [hulpvorm as Hulpvorm],
      gebied: t.heel(1, 2),
      cruciaalGrond: null,
      aangewezen: null,
      jeugdomzet,
      aandeelJeugd: soorten.length > 1 ? t.tussen(0.3, 0.7) : t.tussen(0.85, 1),
      groei: t.normaal(0.04, 0.05),
      // Median about 4%, with a long tail to the right (EY: three in ten above 7%).
      marge: t.kans(0.65) ? t.normaal(0.025, 0.03) : 0.05 + t.getal() ** 2 * 0.16,
      margeSpreiding: 0.03,
      solvabiliteit: klem(t.normaal(0.38, 0.16), 0.02, 0.85),
      balans: t.tussen(0.3, 0.5),
      kas: t.tussen(0.08, 0.2),
      krediet: 0,
      pnil: klem(t.normaal(0.25, 0.15), 0, 0.9),
      verzuim: klem(t.normaal(6, 2), 0.5, 14),
      aandeelTopDrie: t.tussen(0.6, 1),
    };
    return { profiel, gemeentecode: gemeente.code, plaats: plaatsVan(gemeente.naam), verhaal: null };
  });
}

/** The annual accounts of one small provider. Some are late and some never come. */
export function maakJaarcijfers(profiel: Profiel, t: Toeval): Feit[] {
  let eigenVermogen = profiel.solvabiliteit * profiel.balans * (profiel.jeugdomzet / profiel.aandeelJeugd);
  return JAREN.flatMap((jaar) => {
    const groei = klem((1 + profiel.groei) ** (jaar - 2023), 0.7, 1.3);
    const jeugdwet = Math.min(profiel.jeugdomzet * groei * t.normaal(1, 0.05), PLAFOND);
    const totaal = jeugdwet / profiel.aandeelJeugd;
    const netto = totaal * (profiel.marge + t.normaal(0, profiel.margeSpreiding));
    // The owner takes out most of what a good year brings in.
    eigenVermogen += netto > 0 ? netto * 0.35 : netto;
    const bekend = publicatiedag(jaar, t);
    const minuut = t.heel(0, 479);
    if (t.kans(0.07) || !isVoorbij(bekend)) return [];
    const van = moment(bekend, minuut);
    return Object.entries(jaarrekening(profiel, { jeugdwet, totaal, netto, eigenVermogen })).map(
      ([gegeven, waarde]): Feit => ({ gegeven, periode: jaarperiode(jaar), waarde, van, tot: null }),
    );
  });
}

const jaarperiode = (jaar: number): Periode => periode(String(jaar));

/** Before 1 June, as the law asks; one in eight comes after the summer. */
const publicatiedag = (jaar: number, t: Toeval): Datum =>
  t.kans(0.125)
    ? datum(`${jaar + 1}-${t.kies(['09', '10', '11'])}-${t.heel(10, 28)}`)
    : datum(`${jaar + 1}-${t.kies(['04', '05', '05'])}-${t.heel(10, 30)}`);

function jaarrekening(
  profiel: Profiel,
  boek: { jeugdwet: number; totaal: number; netto: number; eigenVermogen: number },
): Record<string, number> {
  const { jeugdwet, totaal, netto } = boek;
  const eigenVermogen = Math.round(boek.eigenVermogen);
  const kortlopendeSchulden = Math.round(totaal * 0.13);
  const langlopendeSchulden = Math.round(Math.max(0, totaal * profiel.balans - eigenVermogen - kortlopendeSchulden));
  const balanstotaal = eigenVermogen + kortlopendeSchulden + langlopendeSchulden;
  const vlottendeActiva = Math.round(Math.max(0, Math.min(balanstotaal * 0.9, totaal * (0.1 + profiel.kas))));
  const personeelskosten = Math.round((totaal - netto) * 0.7);
  return {
    eigenVermogen,
    balanstotaal,
    kortlopendeSchulden,
    langlopendeSchulden,
    vlottendeActiva,
    liquideMiddelen: Math.round(vlottendeActiva * 0.55),
    opbrengstenTotaal: Math.round(totaal),
    opbrengstenJeugdwet: Math.round(jeugdwet),
    bedrijfsresultaat: Math.round(netto),
    bedrijfslasten: Math.round(totaal) - Math.round(netto),
    nettoresultaat: Math.round(netto),
    personeelskosten,
    kostenPnil: Math.round(personeelskosten * profiel.pnil),
    verzuimPercentage: Math.round(profiel.verzuim * 10) / 10,
    uniekeClienten: Math.max(1, Math.round(jeugdwet / 9_000)),
  };
}
