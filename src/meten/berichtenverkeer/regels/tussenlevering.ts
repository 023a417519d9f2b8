import type { Leveringfeit, Startfeit, Stopfeit } from '../domain.ts';
import { type Beeld, isVerwijderd, type Meld, nummersleutel, perSleutel } from './tussenbeeld.ts';

/**
 * Rules on starts and stops (JW305, JW307). Source: informatiemodel.istandaarden.nl, iJw 3.2, TR019, 063, 071, 074, 326, 382, 413–415,
 * IV008. A start or stop of status 3 takes away what was sent before it, or on its own date with the same contents.
 */

const TIJDELIJK = '20';

/** What a start and its stops share. */
const leveringsleutel = (f: Leveringfeit): string =>
  `${f.gemeente}|${f.aanbieder}|${f.persoon}|${f.nummer}|${f.categorie}|${f.product}|${f.begin}`;

/** Logical key of IV008. */
const logisch = (f: Leveringfeit): string =>
  f.feit === 'stop' ? `${leveringsleutel(f)}|${f.einde}|${f.reden}` : leveringsleutel(f);

/** What stands: sent with status 1, and not taken away later or on the same date. */
function staande<F extends Leveringfeit>(feiten: readonly F[]): F[] {
  const weg = perSleutel(
    feiten.filter(({ status }) => status === '3'),
    logisch,
  );
  return feiten.filter(
    (f) => f.status === '1' && !(weg.get(logisch(f)) ?? []).some(({ dagtekening }) => dagtekening >= f.dagtekening),
  );
}

/** TR019: what starts or stops is assigned, to this person. */
function toegewezen({ toewijzingen, geldig }: Beeld, meld: Meld): void {
  for (const feit of [...geldig.start, ...geldig.stop]) {
    if (feit.nummer === null || feit.status === '3') continue;
    const toewijzing = toewijzingen.get(nummersleutel(feit));
    if (!toewijzing) meld('TR019', feit, `toewijzing ${feit.nummer} is nog niet bekend`, true);
    else if (toewijzing.persoon !== feit.persoon || toewijzing.aanbieder !== feit.aanbieder)
      meld('TR019', feit, `toewijzing ${feit.nummer} is van een andere cliënt of aanbieder`);
    else if (isVerwijderd(toewijzing)) meld('TR019', feit, `toewijzing ${feit.nummer} is verwijderd`);
  }
}

/** TR063 and TR074: one takes away only what was sent, and sends nothing twice. */
function verwijderd(feiten: readonly Leveringfeit[], meld: Meld): void {
  const gestuurd = perSleutel(
    feiten.filter(({ status }) => status === '1'),
    logisch,
  );
  for (const feit of feiten)
    if (feit.status === '3' && !gestuurd.has(logisch(feit)))
      meld('TR063', feit, `wat hier wordt verwijderd (begin ${feit.begin}) is nog niet ontvangen`, true);
  for (const groep of perSleutel(staande(feiten), logisch).values())
    for (const feit of groep.slice(1))
      meld('TR074', feit, `een ${feit.feit} met deze sleutel (begin ${feit.begin}) is al gestuurd`);
}

/** TR071: a start of which the stop stands is not taken away. */
function startWeg({ geldig }: Beeld, stops: ReadonlyMap<string, readonly Stopfeit[]>, meld: Meld): void {
  for (const feit of geldig.start)
    if (feit.status === '3' && stops.has(leveringsleutel(feit)))
      meld('TR071', feit, `de start van ${feit.begin} heeft al een stop; verwijder die eerst`);
}

/** TR326: no second start while the first has no stop that ends before it. */
function nietNogEens(starts: readonly Startfeit[], stops: ReadonlyMap<string, readonly Stopfeit[]>, meld: Meld): void {
  const perToewijzing = perSleutel(
    starts,
    (f) => `${f.gemeente}|${f.aanbieder}|${f.persoon}|${f.nummer}|${f.categorie}|${f.product}`,
  );
  for (const groep of perToewijzing.values()) {
    const opBegin = [...groep].sort((a, b) => (a.begin < b.begin ? -1 : 1));
    for (const [index, start] of opBegin.entries()) {
      const vorige = opBegin[index - 1];
      if (!vorige || vorige.begin === start.begin) continue;
      const gestopt = (stops.get(leveringsleutel(vorige)) ?? []).some(({ einde }) => einde <= start.begin);
      if (!gestopt) meld('TR326', start, `de levering vanaf ${vorige.begin} is niet gestopt voor ${start.begin}`);
    }
  }
}

/** TR382: a stop repeats the key of a start that stands. One that was taken away, or has another key, is wrong; an unknown one waits. */
function bijStart({ geldig }: Beeld, starts: readonly Startfeit[], stops: readonly Stopfeit[], meld: Meld): void {
  const staand = new Set(starts.map(leveringsleutel));
  const gestuurd = new Set(geldig.start.filter(({ status }) => status === '1').map(leveringsleutel));
  const begonnen = new Set(starts.map((f) => `${f.persoon}|${nummersleutel(f)}`));
  for (const stop of stops) {
    if (staand.has(leveringsleutel(stop))) continue;
    if (gestuurd.has(leveringsleutel(stop))) meld('TR382', stop, `de start van ${stop.begin} is verwijderd`);
    else if (stop.nummer !== null && begonnen.has(`${stop.persoon}|${nummersleutel(stop)}`))
      meld('TR382', stop, `bij toewijzing ${stop.nummer} is geen start met begin ${stop.begin} en dit product`);
    else meld('TR382', stop, `de start van ${stop.begin} is nog niet bekend`, true);
  }
}

/** TR413, 414, 415: after a temporary stop only a stop for good, that does not end earlier, and after that nothing. */
function opvolging(stops: ReadonlyMap<string, readonly Stopfeit[]>, meld: Meld): void {
  for (const groep of stops.values()) {
    const eersteTijdelijke = groep.find(({ reden }) => reden === TIJDELIJK);
    const eersteDefinitieve = groep.find(({ reden }) => reden !== TIJDELIJK);
    for (const [index, stop] of groep.entries()) {
      const eerder = groep.slice(0, index).filter((ander) => logisch(ander) !== logisch(stop));
      if (eersteDefinitieve && eerder.includes(eersteDefinitieve))
        meld('TR415', stop, `deze levering is al definitief gestopt op ${eersteDefinitieve.einde}`);
      else if (stop.reden === TIJDELIJK && eersteTijdelijke && eerder.includes(eersteTijdelijke))
        meld(
          'TR413',
          stop,
          `deze levering is al tijdelijk gestopt op ${eersteTijdelijke.einde}; verwacht een definitieve stop`,
        );
      else if (eerder.some(({ einde }) => einde > stop.einde))
        meld('TR414', stop, `Einddatum ${stop.einde} ligt voor het einde van de stop die er al is`);
    }
  }
}

/** All rules on starts and stops. */
export function toetsLeveringen(beeld: Beeld, meld: Meld): void {
  const { start, stop } = beeld.geldig;
  const [starts, stops] = [staande(start), staande(stop)];
  const stopsBij = perSleutel(stops, leveringsleutel);
  toegewezen(beeld, meld);
  verwijderd(start, meld);
  verwijderd(stop, meld);
  startWeg(beeld, stopsBij, meld);
  nietNogEens(starts, stopsBij, meld);
  bijStart(beeld, starts, stops, meld);
  opvolging(stopsBij, meld);
}
