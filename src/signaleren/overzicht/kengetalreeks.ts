import { type Formule, isKengetal, noemReden, type Rekenboek, type Resultaat } from '../indicatoren/index.ts';
import { regelkaart } from '../methoden/index.ts';
import { type Regels, tredeVan, type Voorstel } from '../urgentie/index.ts';

type Naam = (code: string) => string;
type Norm = Regels['normset']['normen'][number];

/** Fewer points say nothing about ordinary variation. */
const MINSTENS_PUNTEN = 5;

function punt(resultaat: Resultaat, norm: Norm | undefined, naam: Naam) {
  if (!isKengetal(resultaat))
    return { periode: resultaat.periode, waarde: null, trede: null, want: noemReden(resultaat, naam) };
  const { periode, waarde } = resultaat;
  const trede = norm && waarde !== null ? (tredeVan(norm, waarde).trede as number) : null;
  return { periode, waarde, trede, want: null };
}

/** Ordinary variation (XmR) of the values that there are; a ratio that skips periods keeps the order of those it has. */
function schommelingVan(waarden: readonly number[]) {
  if (waarden.length < MINSTENS_PUNTEN) return null;
  const kaart = regelkaart(waarden);
  return {
    band: { gemiddelde: kaart.gemiddelde, onder: kaart.onder, boven: kaart.boven, voorlopig: kaart.voorlopig },
    bijzonder: kaart.punten.map((p) => p !== 'gewoon'),
  };
}

function reeksVan({ indicator }: Formule, boek: Rekenboek, norm: Norm | undefined, naam: Naam) {
  const punten = boek.reeks(indicator.code).map(({ resultaat }) => punt(resultaat, norm, naam));
  const schommeling = schommelingVan(punten.flatMap((p) => p.waarde ?? []));
  const bijzonder = schommeling?.bijzonder.values();
  return {
    reeks: punten.map((p) => ({ ...p, bijzonder: p.waarde !== null && bijzonder?.next().value === true })),
    schommeling: schommeling?.band ?? null,
  };
}

/**
 * Every ratio that applies to this sort of organisation, over all its periods, with norm and ordinary variation. Stricter
 * variants (without incidental gains) are left out: they show themselves as a reason when they matter.
 */
export function kengetalreeksen(regels: Regels, soorten: readonly string[], boek: Rekenboek, laatste?: Voorstel) {
  const geldt = (alleenVoor?: readonly string[]) => !alleenVoor || alleenVoor.some((s) => soorten.includes(s));
  const normen = new Map(regels.normset.normen.filter((n) => geldt(n.alleenVoor)).map((n) => [n.indicator, n]));
  const indicatornamen = new Map(regels.formules.map((f) => [f.indicator.code, f.indicator.naam]));
  const naam: Naam = (code) => regels.gegevens.get(code)?.naam ?? indicatornamen.get(code) ?? code;
  return regels.formules
    .filter((f) => geldt(f.indicator.alleenVoor) && !f.indicator.variantVan)
    .map((formule) => {
      const { code, naam: titel, uitleg, formule: cel, eenheid, groep } = formule.indicator;
      const norm = normen.get(code);
      const stand = laatste?.kengetallen[code];
      return {
        code,
        naam: titel,
        uitleg,
        formule: cel,
        eenheid: eenheid as string,
        groep: groep as string,
        richting: norm?.richting ?? null,
        grensTelt: norm?.grensTelt ?? false,
        grenzen: norm ? (Object.fromEntries(Object.entries(norm.grenzen)) as Record<string, number>) : null,
        waarde: stand?.waarde ?? null,
        tekst: stand?.tekst ?? null,
        periode: stand?.periode ?? null,
        trede: (stand?.trede as number | null | undefined) ?? null,
        ...reeksVan(formule, boek, norm, naam),
      };
    });
}
