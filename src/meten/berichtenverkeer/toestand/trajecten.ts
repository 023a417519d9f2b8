import type { Feit, Pseudoniem, Traject, Verzoekfeit } from '../domain.ts';
import { geldendeLeveringen, type Levering } from './leveringen.ts';
import { omgerekend, toegewezenVolume } from './omvang.ts';
import { ongeldigheid } from './ongeldig.ts';
import { type Geordend, orden, sleutelVan, vergelijk } from './orden.ts';
import { beoordeelPrestaties, type Regel } from './prestaties.ts';
import { geldendeToewijzingen, type Toewijzing, toewijzingsleutel } from './toewijzingen.ts';

/** What all facts together say. */
export interface Toestand {
  readonly trajecten: readonly Traject[];
  /** What waits for a message that has not come: a start without assignment, a stop without start, a line or credit without its own. */
  readonly losse: readonly Feit[];
  /** Every line of a declaration with what became of it. */
  readonly regels: readonly Regel[];
  /** The facts by kind, each once. */
  readonly feiten: Geordend;
  /** Whether the receiver of a fact rejected it. */
  readonly isOngeldig: (feit: Feit) => boolean;
}

/** The trajecten that follow from facts. Order and repetition of the facts mean nothing. */
export const bouwTrajecten = (feiten: Iterable<Feit>): readonly Traject[] => bouwToestand(feiten).trajecten;

/** Trajecten, what waits, and what became of every line of a declaration. Order and repetition of the facts mean nothing. */
export function bouwToestand(feiten: Iterable<Feit>): Toestand {
  const geordend = orden(feiten);
  const isOngeldig = ongeldigheid(geordend.afkeuring);
  const geldig = <F extends Feit>(lijst: readonly F[]): readonly F[] => lijst.filter((feit) => !isOngeldig(feit));
  const toewijzingen = geldendeToewijzingen(geldig(geordend.toewijzing));
  const { leveringen, wachtend } = geldendeLeveringen(geldig(geordend.start), geldig(geordend.stop));
  const regels = beoordeelPrestaties(geordend, isOngeldig);
  const zoek = zoeker(toewijzingen);
  const losse: Feit[] = [...wachtend];

  const perTraject = new Map<Toewijzing, { leveringen: Levering[]; regels: Regel[] }>();
  for (const toewijzing of toewijzingen.values()) perTraject.set(toewijzing, { leveringen: [], regels: [] });
  for (const levering of leveringen) {
    const thuis = zoek(levering.start);
    if (thuis) perTraject.get(thuis)?.leveringen.push(levering);
    else losse.push(levering.start, ...(levering.stop ? [levering.stop] : []));
  }
  for (const regel of regels) {
    const { prestatie, stand } = regel;
    const thuis = toewijzingen.get(toewijzingsleutel(prestatie));
    if (thuis && thuis.laatste.persoon === prestatie.persoon) perTraject.get(thuis)?.regels.push(regel);
    else if (stand === 'toegekend') losse.push(prestatie);
    if (stand === 'wacht') losse.push(prestatie);
  }
  const verzoeken = verzoekzoeker(geldig(geordend.verzoek));
  const trajecten = [...perTraject].map(([toewijzing, delen]) => maakTraject(toewijzing, delen, verzoeken(toewijzing)));
  return {
    trajecten: trajecten.sort((a, b) => vergelijk(a.gemeente, b.gemeente) || vergelijk(a.nummer, b.nummer)),
    losse: losse
      .map((feit) => [sleutelVan(feit), feit] as const)
      .sort((a, b) => vergelijk(a[0], b[0]))
      .map(([, feit]) => feit),
    regels,
    feiten: geordend,
    isOngeldig,
  };
}

interface Waarvoor {
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly persoon: Pseudoniem;
  readonly nummer: string | null;
  readonly categorie: string | null;
  readonly product: string | null;
  readonly begin: string;
}

/**
 * The assignment that a start belongs to: that with its number, of the same person. A start without a number: that of the person at
 * this provider of which product and time fit, and when more do, the one that began last.
 */
function zoeker(toewijzingen: ReadonlyMap<string, Toewijzing>): (start: Waarvoor) => Toewijzing | undefined {
  let perPersoon: Map<string, Toewijzing[]> | null = null;
  const past = (deze: string | null, die: string | null) => deze === null || die === null || deze === die;
  return (start) => {
    if (start.nummer !== null) {
      const gevonden = toewijzingen.get(toewijzingsleutel(start));
      return gevonden?.laatste.persoon === start.persoon ? gevonden : undefined;
    }
    perPersoon ??= Map.groupBy(toewijzingen.values(), ({ laatste: t }) => `${t.gemeente}|${t.aanbieder}|${t.persoon}`);
    return (perPersoon.get(`${start.gemeente}|${start.aanbieder}|${start.persoon}`) ?? [])
      .filter(
        ({ laatste: t }) =>
          past(start.categorie, t.categorie) &&
          past(start.product, t.product) &&
          t.ingang <= start.begin &&
          (t.einde === null || start.begin <= t.einde),
      )
      .sort(
        (a, b) => vergelijk(b.laatste.ingang, a.laatste.ingang) || vergelijk(a.laatste.nummer, b.laatste.nummer),
      )[0];
  };
}

/** The requests that an assignment answers, by the reference of the provider, the earliest first. */
function verzoekzoeker(verzoeken: readonly Verzoekfeit[]): (toewijzing: Toewijzing) => readonly Verzoekfeit[] {
  const perReferentie = Map.groupBy(verzoeken, (v) => `${v.gemeente}|${v.aanbieder}|${v.referentie}`);
  return ({ laatste: { gemeente, aanbieder, persoon }, referenties }) =>
    referenties
      .flatMap((referentie) => perReferentie.get(`${gemeente}|${aanbieder}|${referentie}`) ?? [])
      .filter((verzoek) => verzoek.persoon === persoon)
      .sort((a, b) => vergelijk(a.dagtekening, b.dagtekening) || vergelijk(sleutelVan(a), sleutelVan(b)));
}

function maakTraject(
  { laatste: t, eerstToegewezenOp }: Toewijzing,
  delen: { readonly leveringen: readonly Levering[]; readonly regels: readonly Regel[] },
  verzoeken: readonly Verzoekfeit[],
): Traject {
  return {
    gemeente: t.gemeente,
    aanbieder: t.aanbieder,
    persoon: t.persoon,
    nummer: t.nummer,
    geboren: t.geboren,
    geslacht: t.geslacht,
    categorie: t.categorie,
    product: t.product,
    toegewezenOp: t.toegewezenOp,
    eerstToegewezenOp,
    ingang: t.ingang,
    einde: t.einde,
    verwijzer: verzoeken.find(({ verwijzer }) => verwijzer !== null)?.verwijzer ?? null,
    verzochtOp: verzoeken[0]?.dagtekening ?? null,
    perioden: delen.leveringen
      .map(({ start, stop }) => ({ begin: start.begin, einde: stop?.einde ?? null, reden: stop?.reden ?? null }))
      .sort((a, b) => vergelijk(a.begin, b.begin) || vergelijk(`${a.einde}|${a.reden}`, `${b.einde}|${b.reden}`)),
    toegewezenVolume: toegewezenVolume(t),
    eenheid: t.eenheid,
    budget: t.budget,
    ...geld(delen.regels, t.eenheid),
  };
}

/** Euro cents declared (lines that were not sent twice), and what of it was awarded and not credited, with its volume in the assigned unit. */
function geld(regels: readonly Regel[], eenheid: string | null) {
  let [gedeclareerd, geaccepteerd] = [0, 0];
  // Whole units are added up before they are turned into another unit, so that the order of adding means nothing.
  const perEenheid = new Map<string, number>();
  for (const { prestatie: p, stand, credit } of regels) {
    if (!credit && stand !== 'dubbel') gedeclareerd += p.bedrag;
    if (stand !== 'toegekend') continue;
    geaccepteerd += p.bedrag;
    perEenheid.set(p.eenheid, (perEenheid.get(p.eenheid) ?? 0) + (credit ? -p.volume : p.volume));
  }
  const honderdsten = [...perEenheid].map(([van, volume]) =>
    Math.round(100 * ((eenheid === null ? null : omgerekend(volume, van, eenheid)) ?? 0)),
  );
  return { gedeclareerd, geaccepteerd, geaccepteerdVolume: honderdsten.reduce((som, n) => som + n, 0) / 100 };
}
