import { BakenFout } from '../../../kernel/fouten.ts';
import type { Berichtsoort } from '../domain.ts';
import { Bsnwacht, bewaart, getallenIn, type Wachtveld } from './bsn.ts';
import type { Celbevinding, Ketenprofiel, Veldnaam } from './domain.ts';
import { soortVan, veldenVan } from './velden.ts';
import { leesCel, leesDatum, vormVan, zoekWoord } from './waarden.ts';

/** One row with its fields as the standard writes them. */
export interface Ketenrij {
  readonly soort: Berichtsoort;
  readonly waarden: Readonly<Partial<Record<Veldnaam, string | number>>>;
  /** What is wrong with it; then not all fields are there. */
  readonly bevindingen: readonly Celbevinding[];
}

/** What kind of message the rows of a file are: one kind, or what a column says of each row. */
export type Soortkeuze = Berichtsoort | { readonly kolom: string };

interface Leesveld extends Wachtveld {
  readonly plek: number;
  readonly verplicht: boolean;
}

/** Reads rows by a profile, and tells `wacht` what stands in each column. Throws `niet-te-verwerken` when the profile names columns that the file does not have. */
export function openRijlezer(
  kop: readonly string[],
  profiel: Ketenprofiel,
  keuze: Soortkeuze,
  wacht: Bsnwacht = new Bsnwacht(),
): (cellen: readonly string[]) => Ketenrij | Celbevinding {
  const plekVan = (kolom: string): number => kop.indexOf(kolom);
  if (typeof keuze === 'string') {
    const velden = leesvelden(kop, profiel, keuze);
    return (cellen) => leesRij(cellen, { soort: keuze, velden, profiel, wacht });
  }
  const { kolom } = keuze;
  const plek = plekVan(kolom);
  if (plek < 0) throw mist([kolom]);
  const perSoort = new Map<Berichtsoort, readonly Leesveld[]>();
  return (cellen) => {
    const tekst = (cellen[plek] ?? '').trim();
    const soort = soortVan(zoekWoord(profiel.waarden.soort, tekst) ?? tekst);
    const meld = (verwacht: string): Celbevinding => ({ kolom, veld: 'soort', gevonden: vormVan(tekst), verwacht });
    if (soort === null) return meld('een soort bericht, zoals JW301 of 301');
    if (!profiel.soorten[soort]) return meld(`een soort waarvoor u kolommen koos; ${soort} is er niet bij`);
    const velden = perSoort.get(soort) ?? leesvelden(kop, profiel, soort);
    perSoort.set(soort, velden);
    return leesRij(cellen, { soort, velden, profiel, wacht });
  };
}

const mist = (kolommen: readonly string[]): BakenFout =>
  new BakenFout(
    'niet-te-verwerken',
    'Dit bestand heeft andere kolommen dan het profiel. Kies bij die velden een andere kolom.',
    kolommen.map((kolom) => ({ plek: kolom, melding: `kolom ‘${kolom}’ staat niet in dit bestand` })),
  );

function leesvelden(kop: readonly string[], profiel: Ketenprofiel, soort: Berichtsoort): readonly Leesveld[] {
  const indeling = profiel.soorten[soort] ?? {};
  const alsBsn = new Set(Object.values(profiel.soorten).map((een) => een?.bsn));
  const velden = veldenVan(soort).flatMap(([veld, verplicht]) => {
    const kolom = indeling[veld];
    if (kolom === undefined) return [];
    const verdacht = alsBsn.has(kolom) || /bsn|burgerservice/i.test(kolom);
    return [{ veld, kolom, plek: kop.indexOf(kolom), verplicht, verdacht }];
  });
  const weg = velden.filter(({ plek }) => plek < 0);
  if (weg.length > 0) throw mist(weg.map(({ kolom }) => kolom));
  return velden;
}

interface Leeswijze {
  readonly soort: Berichtsoort;
  readonly velden: readonly Leesveld[];
  readonly profiel: Ketenprofiel;
  readonly wacht: Bsnwacht;
}

function leesRij(cellen: readonly string[], { soort, velden, profiel, wacht }: Leeswijze): Ketenrij {
  const waarden: Partial<Record<Veldnaam, string | number>> = {};
  const bevindingen: Celbevinding[] = [];
  for (const { veld, kolom, plek, verplicht, verdacht } of velden) {
    const tekst = (cellen[plek] ?? '').trim();
    if (tekst === '') {
      if (verplicht) bevindingen.push({ kolom, veld, gevonden: 'niets', verwacht: 'een waarde' });
      continue;
    }
    wacht.neem(soort, { veld, kolom, verdacht }, tekst);
    const gelezen = leesCel(tekst, veld, soort, profiel);
    if (gelezen.ok) waarden[veld] = gelezen.waarde;
    else bevindingen.push({ kolom, veld, gevonden: vormVan(tekst), verwacht: gelezen.fout });
    if (veld === 'toewijzingsdatum') zetTijd(waarden, tekst, profiel);
  }
  return { soort, waarden, bevindingen: [...bevindingen, ...gelekt(velden, waarden, cellen)] };
}

/** A date with a time behind it gives both, unless a column of its own gives the time. */
function zetTijd(
  waarden: Partial<Record<Veldnaam, string | number>>,
  tekst: string,
  { datumvorm }: Ketenprofiel,
): void {
  const tijd = leesDatum(tekst, datumvorm)?.tijd;
  if (tijd && waarden.toewijzingstijd === undefined) waarden.toewijzingstijd = tijd;
}

/** A field that would be kept and holds the BSN of its own row: a column was chosen wrong. */
function gelekt(
  velden: readonly Leesveld[],
  waarden: Ketenrij['waarden'],
  cellen: readonly string[],
): readonly Celbevinding[] {
  if (typeof waarden.bsn !== 'string') return [];
  const bsn = waarden.bsn.replace(/^0+/, '');
  return velden
    .filter(({ veld }) => bewaart(veld) && waarden[veld] !== undefined)
    .filter(({ plek }) => getallenIn(cellen[plek] ?? '').includes(bsn))
    .map(({ veld, kolom }) => ({
      ...{ kolom, veld, gevonden: 'het burgerservicenummer van deze rij' },
      verwacht: 'een ander gegeven: kies hier een andere kolom',
    }));
}
