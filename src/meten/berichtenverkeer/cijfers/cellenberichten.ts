import type { Datum } from '../../../kernel/datum.ts';
import type { Afkeurfeit, Leveringfeit, Traject } from '../domain.ts';
import { HEEN } from '../feitenretour.ts';
import { type Geordend, vergelijk } from '../toestand/orden.ts';
import { type Partijen, PerPartij } from '../toestand/perpartij.ts';
import { toewijzingsleutel } from '../toestand/toewijzingen.ts';
import { benoem, type Kenmerken, type Kubus, telBij } from './kubus.ts';
import { type Cijferopties, type Termijncode, termijnen } from './vensters.ts';

/** A whole message is about nobody in particular. */
const alsGeheel = ({ gemeente, aanbieder }: Partijen): Kenmerken => ({
  gemeente,
  aanbieder,
  categorie: null,
  product: null,
  geboren: null,
  geslacht: '0',
});

/** Counts messages and their lines, whether they came in time, and what was rejected in them by return code. */
export function telBerichten(
  kubus: Kubus,
  feiten: Geordend,
  trajecten: readonly Traject[],
  opties: Cijferopties,
): void {
  const termijn = termijnen();
  const naam = benoem();
  const oordeel = (k: Kenmerken, code: Termijncode, van: string, vanaf: Datum, op: Datum) => {
    if (op <= opties.peildatum) kubus.tel(k, op, naam(op <= termijn(code, vanaf) ? 'optijd' : 'telaat', van));
  };
  const partijen = new PerPartij(alsGeheel);
  for (const bericht of feiten.bericht) {
    const { soort, dagtekening, over, declaratiemaand, regels } = bericht;
    if (dagtekening > opties.peildatum) continue;
    const k = partijen.van(bericht);
    const waarden = kubus.waardenVan(k, dagtekening);
    telBij(waarden, naam('berichten', soort), 1);
    telBij(waarden, naam('regels', soort), regels);
    if (soort === 'JW323' && declaratiemaand !== null)
      oordeel(k, 'JW323', soort, `${declaratiemaand}-01` as Datum, dagtekening);
    const wat = HEEN[soort];
    const heen = wat && over !== null ? feiten.zoekBericht(wat, bericht, over) : undefined;
    if (heen) oordeel(k, soort === 'JW325' ? 'JW325' : 'retour', soort, heen.dagtekening, dagtekening);
  }
  telLeveringen(feiten, trajecten, oordeel);
  telAfkeuringen(kubus, feiten, partijen, opties);
}

/** Starts and stops, each against the day that it is about. */
function telLeveringen(
  feiten: Geordend,
  trajecten: readonly Traject[],
  oordeel: (k: Kenmerken, code: Termijncode, naam: string, vanaf: Datum, op: Datum) => void,
): void {
  const perNummer = new Map(trajecten.map((traject) => [toewijzingsleutel(traject), traject]));
  const trajectVan = (feit: Leveringfeit) => {
    const traject = perNummer.get(toewijzingsleutel(feit));
    return traject?.persoon === feit.persoon ? traject : undefined;
  };
  for (const feit of feiten.start) {
    if (feit.status !== '1') continue;
    const traject = trajectVan(feit);
    // Who gets an assignment after the help began can report the start only then (OP271).
    const toegewezen = traject?.eerstToegewezenOp.slice(0, 10) as Datum | undefined;
    const vanaf = toegewezen !== undefined && toegewezen > feit.begin ? toegewezen : feit.begin;
    oordeel(traject ?? alsGeheel(feit), 'JW305', 'JW305', vanaf, feit.dagtekening);
  }
  for (const feit of feiten.stop)
    if (feit.status === '1')
      oordeel(trajectVan(feit) ?? alsGeheel(feit), 'JW307', 'JW307', feit.einde, feit.dagtekening);
}

/**
 * Rejections in the month of the message that was rejected, so that they can be divided by what was in it: `afkeur:KIND:CODE` per code,
 * and `afkeurRegels:KIND`. Of a declaration lines are counted, each once whatever its codes, and all of them where it was rejected as a
 * whole; another message counts once, as it has one client.
 */
function telAfkeuringen(
  kubus: Kubus,
  feiten: Geordend,
  partijen: PerPartij<Kenmerken>,
  { peildatum }: Cijferopties,
): void {
  const berichtVan = (f: Afkeurfeit) => `${f.soort}|${f.gemeente}|${f.aanbieder}|${f.over}`;
  const geheel = new Set(feiten.afkeuring.filter(({ klasse }) => klasse === 'Bericht').map(berichtVan));
  const geteld = new Set<string>();
  const isNieuw = (sleutel: string): boolean => geteld.size < geteld.add(sleutel).size;
  // Of two answers that reject the same, the first tells the month where the message itself is not known.
  for (const feit of feiten.afkeuring.toSorted((a, b) => vergelijk(a.dagtekening, b.dagtekening))) {
    const { soort, klasse, sleutel, code } = feit;
    const bericht = berichtVan(feit);
    const heen = feiten.zoekBericht(soort, feit, feit.over);
    const op = heen?.dagtekening ?? feit.dagtekening;
    if (op > peildatum || feit.dagtekening > peildatum) continue;
    const alsRegels = soort === 'JW323' && !geheel.has(bericht);
    if (isNieuw(alsRegels ? `${bericht}|${klasse}|${sleutel}` : bericht))
      kubus.tel(
        partijen.van(feit),
        op,
        `afkeurRegels:${soort}`,
        soort === 'JW323' && !alsRegels ? (heen?.regels ?? 1) : 1,
      );
    if (isNieuw(`${bericht}|${klasse}|${sleutel}|${code}`))
      kubus.tel(partijen.van(feit), op, `afkeur:${soort}:${code}`);
  }
}
