import { type Dag, dagtekst } from './dagen.ts';
import { kortePersoon, type Persoon, volledigePersoon } from './persoon.ts';
import { categorieVan, type Product } from './producten.ts';
import { ijw, schrijver } from './xml.ts';

/** One version of an assignment, as it stands in a JW301. */
export interface Toewijzing {
  readonly nummer: number;
  readonly referentie: string | null;
  readonly product: Product;
  /** Only the category is assigned, with an amount. */
  readonly aspecifiek: boolean;
  readonly dag: Dag;
  readonly tijd: string;
  readonly ingang: Dag;
  readonly einde: Dag;
  readonly reden: string | null;
  readonly volume: number;
}

/** Months between two days, for what is assigned as a total. */
const MAAND = 30.4375;
const maanden = (van: Dag, tot: Dag): number => (tot - van + 1) / MAAND;

/** The whole volume of an assignment; per month, week or day what it says. */
const volumeVan = ({ product, volume, ingang, einde }: Toewijzing): number =>
  product.frequentie === '6' ? Math.ceil(volume * maanden(ingang, einde)) : volume;

/** Euro cents, for an assignment without a specific product. */
export const budgetVan = ({ product, volume, ingang, einde }: Toewijzing): number =>
  Math.ceil(volume * maanden(ingang, einde)) * product.tarief;

const productregels = (product: Product, aspecifiek: boolean): string =>
  ijw.blad('Categorie', categorieVan(product)) + ijw.blad('Code', aspecifiek ? null : product.code);

function omvang(ns: string, toewijzing: Toewijzing): string {
  const s = schrijver(ns);
  if (toewijzing.aspecifiek) return s.blad('Budget', budgetVan(toewijzing));
  const { eenheid, frequentie } = toewijzing.product;
  const volume = volumeVan(toewijzing);
  return s.tak('Omvang', ijw.blad('Volume', volume), ijw.blad('Eenheid', eenheid), ijw.blad('Frequentie', frequentie));
}

export function toewijzingLijf(persoon: Persoon, dag: Dag, toewijzingen: readonly Toewijzing[]): string {
  const s = schrijver('jw301');
  const producten = toewijzingen.map((een) =>
    s.tak(
      'ToegewezenProduct',
      s.blad('ToewijzingNummer', een.nummer),
      s.blad('ReferentieAanbieder', een.referentie),
      s.tak('Product', productregels(een.product, een.aspecifiek)),
      s.blad('Toewijzingsdatum', dagtekst(een.dag)),
      s.blad('Toewijzingstijd', een.tijd),
      s.blad('Ingangsdatum', dagtekst(een.ingang)),
      s.blad('Einddatum', dagtekst(een.einde)),
      s.blad('RedenWijziging', een.reden),
      omvang('jw301', een),
    ),
  );
  return s.tak('Client', volledigePersoon(persoon, dag), s.tak('ToegewezenProducten', ...producten));
}

/** A start or, with an end and a reason, a stop. */
export interface Regie {
  readonly toewijzing: Toewijzing;
  readonly begin: Dag;
  readonly status: '1' | '3';
  readonly einde?: Dag;
  readonly reden?: string;
}

function regieregels(ns: string, { toewijzing, begin, einde, reden, status }: Regie): string {
  const s = schrijver(ns);
  return (
    s.blad('ToewijzingNummer', toewijzing.nummer) +
    s.tak('Product', productregels(toewijzing.product, toewijzing.aspecifiek)) +
    s.blad('ToewijzingIngangsdatum', dagtekst(toewijzing.ingang)) +
    s.blad('Begindatum', dagtekst(begin)) +
    (einde === undefined ? '' : s.blad('RedenBeeindiging', reden ?? '31') + s.blad('Einddatum', dagtekst(einde))) +
    s.blad('StatusAanlevering', status)
  );
}

export function startLijf(persoon: Persoon, regels: readonly Regie[]): string {
  const s = schrijver('jw305');
  const producten = regels.map((regel) => s.tak('StartProduct', regieregels('jw305', regel)));
  return s.tak('Client', kortePersoon('jw305', persoon), s.tak('StartProducten', ...producten));
}

export function stopLijf(persoon: Persoon, regels: readonly Regie[]): string {
  const s = schrijver('jw307');
  const producten = regels.map((regel) => s.tak('StopProduct', regieregels('jw307', regel)));
  return s.tak('Client', kortePersoon('jw307', persoon), s.tak('StopProducten', ...producten));
}

/** A doctor by code, who else by what they are; a name would be somebody's. */
function wieVerwijst(verwijzer: string): string[] {
  const naam = { '01': 'Gemeente', '04': 'Gecertificeerde instelling', '06': 'Zelf', '08': 'Rechter' }[verwijzer];
  return [naam === undefined ? ijw.blad('ZorgverlenerCode', '99999999') : ijw.blad('Naam', naam)];
}

/** A request for an assignment (JW315). */
export function verzoekLijf(persoon: Persoon, toewijzing: Toewijzing, verwijzer: string): string {
  const s = schrijver('jw315');
  const aangevraagd = s.tak(
    'AangevraagdProduct',
    s.blad('ReferentieAanbieder', toewijzing.referentie),
    s.tak('Product', productregels(toewijzing.product, toewijzing.aspecifiek)),
    s.blad('ToewijzingIngangsdatum', dagtekst(toewijzing.ingang)),
    s.blad('ToewijzingEinddatum', dagtekst(toewijzing.einde)),
    omvang('jw315', toewijzing),
    s.tak('Verwijzer', ijw.blad('Type', verwijzer), ...wieVerwijst(verwijzer)),
    s.blad('Raamcontract', '1'),
  );
  return s.tak(
    'Client',
    kortePersoon('jw315', persoon),
    s.blad('GezagsdragerBekend', '1'),
    s.tak('AangevraagdeProducten', aangevraagd),
  );
}

/** A request for a change (JW317), with all other current assignments of the client at the provider (OP306). */
export function wijzigingLijf(
  persoon: Persoon,
  referentie: string,
  gewenst: Toewijzing,
  vanaf: Dag,
  ongewijzigd: readonly number[],
): string {
  const s = schrijver('jw317');
  const blijft = ongewijzigd.map((nummer) => s.tak('OngewijzigdProduct', s.blad('ToewijzingNummer', nummer)));
  return s.tak(
    'Client',
    s.blad('Bsn', persoon.bsn),
    s.tak(
      'Verzoek',
      s.blad('ReferentieAanbieder', referentie),
      s.blad('RedenVerzoek', '1'),
      blijft.length > 0 ? s.tak('OngewijzigdeProducten', ...blijft) : '',
      s.tak(
        'TeWijzigenProducten',
        s.tak(
          'TeWijzigenProduct',
          s.blad('ToewijzingNummer', gewenst.nummer),
          s.blad('GewensteIngangsdatum', dagtekst(vanaf)),
          s.blad('Einddatum', dagtekst(gewenst.einde)),
          omvang('jw317', gewenst),
        ),
      ),
    ),
  );
}

/** The answer to a request (JW319); it names nobody. */
export function antwoordLijf(
  referentie: string,
  antwoord: '1' | '2',
  reden: string | null,
  gemeente: string | null,
): string {
  const s = schrijver('jw319');
  return s.tak(
    'Antwoord',
    s.blad('ReferentieAanbieder', referentie),
    s.blad('VerzoekAntwoord', antwoord),
    s.blad('RedenAfwijzingVerzoek', reden),
    gemeente === null ? '' : s.tak('Woonplaatsbeginsel', s.blad('Gemeente', gemeente)),
  );
}
