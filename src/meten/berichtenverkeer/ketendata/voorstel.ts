import type { Berichtsoort } from '../domain.ts';
import { isBsnKolom } from './bsn.ts';
import { BEDRAGVORMEN, type Bedragvorm, DATUMVORMEN, type Datumvorm, type Indeling, type Veldnaam } from './domain.ts';
import { soortVan, VELDEN, veldenVan } from './velden.ts';
import { leesBedrag, leesDatum } from './waarden.ts';

/** A column of a file: its name, and the first values under it. */
export interface Kolomproef {
  readonly naam: string;
  readonly waarden: readonly string[];
}

/** Words by which columns tend to be called, without spaces and marks; the first that fits wins. A guess, that a person confirms. */
const NAMEN: Readonly<Record<Veldnaam, readonly string[]>> = {
  soort: ['berichtsoort', 'berichttype', 'berichtcode', 'soortbericht', 'bericht'],
  gemeente: ['gemeentecode', 'gemeente', 'codegemeente'],
  aanbieder: ['agbcode', 'agb', 'agbcodeaanbieder', 'aanbiederagb', 'aanbieder', 'zorgaanbieder'],
  identificatie: ['berichtidentificatie', 'identificatie', 'berichtid', 'identificatiebericht'],
  dagtekening: ['dagtekening', 'berichtdagtekening', 'dagtekeningbericht', 'berichtdatum', 'datumbericht'],
  bsn: ['bsn', 'burgerservicenummer', 'bsnclient', 'clientbsn'],
  geboren: ['geboortejaar', 'jaargeboorte', 'geboortedatum', 'geboortejaarclient'],
  geslacht: ['geslacht', 'geslachtcode'],
  nummer: ['toewijzingnummer', 'toewijzingsnummer', 'nummertoewijzing'],
  toewijzingsdatum: ['toewijzingsdatum', 'toewijzingdatum', 'datumtoewijzing'],
  toewijzingstijd: ['toewijzingstijd', 'toewijzingtijd', 'tijdtoewijzing'],
  ingang: ['ingangsdatum', 'ingangsdatumtoewijzing', 'toewijzingingangsdatum', 'datumingang'],
  einde: ['einddatum', 'einddatumtoewijzing', 'toewijzingeinddatum', 'datumeinde', 'stopdatum'],
  categorie: ['productcategorie', 'categorie', 'categorieproduct'],
  product: ['productcode', 'product', 'codeproduct'],
  volume: ['volume', 'geleverdvolume', 'omvangvolume', 'omvang'],
  eenheid: ['eenheid', 'omvangeenheid'],
  frequentie: ['frequentie', 'omvangfrequentie'],
  budget: ['budget', 'budgetbedrag'],
  redenWijziging: ['redenwijziging', 'redenwijzigingtoewijzing'],
  referentie: ['referentieaanbieder', 'productreferentie', 'referentienummer', 'referentie'],
  begin: ['begindatum', 'startdatum', 'datumbegin', 'datumstart'],
  status: ['statusaanlevering', 'status'],
  reden: ['redenbeeindiging', 'redenafwijzingverzoek', 'redenafwijzing', 'reden'],
  gewensteIngang: ['gewensteingangsdatum', 'toewijzingingangsdatum', 'ingangsdatum'],
  verwijzer: ['verwijzertype', 'typeverwijzer', 'verwijzer'],
  antwoord: ['verzoekantwoord', 'antwoord'],
  naarGemeente: ['woonplaatsbeginselgemeente', 'woonplaatsbeginsel', 'gemeentewoonplaatsbeginsel'],
  declaratie: ['declaratienummer', 'declaratie'],
  declaratiemaand: ['declaratieperiode', 'declaratiemaand', 'declaratieperiodebegindatum', 'periode'],
  vorige: ['vorigreferentienummer', 'vorigereferentie', 'referentienummervorige'],
  van: ['productperiodebegindatum', 'begindatumproductperiode', 'begindatum', 'datumvan'],
  tot: ['productperiodeeinddatum', 'einddatumproductperiode', 'einddatum', 'datumtot'],
  tarief: ['producttarief', 'tarief'],
  bedrag: ['ingediendbedrag', 'bedrag', 'bedragingediend'],
  debetCredit: ['debetcredit', 'indicatiedebetcredit', 'dc'],
  over: ['identificatieretour', 'identificatiedeclaratie', 'declaratieidentificatie', 'identificatieheenbericht'],
  sleutel: ['referentienummer', 'productreferentie', 'toewijzingnummer', 'referentieaanbieder', 'sleutel'],
  code: ['retourcode', 'retourcodes', 'afkeurcode', 'code'],
};

const kaal = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * Which column probably gives which field: by its name, and of a BSN by what is in it. A column is proposed for one field only, and
 * the better of two fits comes first. A proposal: a person confirms it.
 */
export function proposeIndeling(soort: Berichtsoort, kolommen: readonly Kolomproef[]): Indeling {
  const kandidaten = veldenVan(soort).flatMap(([veld]) =>
    kolommen.flatMap((kolom) => {
      const rang = rangVan(veld, kolom);
      return rang === null ? [] : [{ veld, kolom: kolom.naam, rang }];
    }),
  );
  const indeling: Partial<Record<Veldnaam, string>> = {};
  const gebruikt = new Set<string>();
  for (const { veld, kolom } of kandidaten.sort((a, b) => a.rang - b.rang)) {
    if (indeling[veld] !== undefined || gebruikt.has(kolom)) continue;
    indeling[veld] = kolom;
    gebruikt.add(kolom);
  }
  return indeling;
}

function rangVan(veld: Veldnaam, { naam, waarden }: Kolomproef): number | null {
  const woord = kaal(naam);
  const plek = NAMEN[veld].indexOf(woord);
  if (plek >= 0) return plek;
  if (VELDEN[veld].soort === 'bsn' && waarden.length > 1 && isBsnKolom(waarden)) return 20;
  const bevat = NAMEN[veld].findIndex((deel) => deel.length > 5 && woord.includes(deel));
  return bevat < 0 ? null : 10 + bevat;
}

/** The kind of message that a file probably holds: what its name says, or the only one whose telling columns are all there. */
export function proposeSoort(
  bestandsnaam: string,
  kolommen: readonly Kolomproef[],
): Berichtsoort | { kolom: string } | null {
  const kolom = kolommen.find(
    ({ naam, waarden }) =>
      NAMEN.soort.includes(kaal(naam)) && waarden.length > 0 && waarden.every((w) => soortVan(w) !== null),
  );
  if (kolom) return { kolom: kolom.naam };
  const uitNaam = /(?:^|[^a-z0-9])(?:i?jw)?[\s_-]?(3\d{2})(?!\d)/i.exec(bestandsnaam)?.[1];
  const genoemd = uitNaam === undefined ? null : soortVan(uitNaam);
  if (genoemd !== null) return genoemd;
  const namen = new Set(kolommen.map(({ naam }) => kaal(naam)));
  const kenmerkend: readonly (readonly [Berichtsoort, Veldnaam])[] = [
    ['JW325', 'code'],
    ['JW323', 'declaratie'],
    ['JW307', 'reden'],
    ['JW319', 'antwoord'],
    ['JW315', 'verwijzer'],
    ['JW301', 'toewijzingsdatum'],
    ['JW305', 'begin'],
  ];
  return (
    kenmerkend.find(([, veld]) =>
      NAMEN[veld].some((naam) => naam !== 'reden' && naam !== 'code' && namen.has(naam)),
    )?.[0] ?? null
  );
}

/** The way in which most dates are written. */
export function proposeDatumvorm(kolommen: readonly Kolomproef[]): Datumvorm {
  return meeste(
    DATUMVORMEN,
    kolommen,
    (waarde, vorm) => leesDatum(waarde, vorm) !== null && !(vorm === 'jjjjmmdd' && !/^(?:19|20)/.test(waarde)),
  );
}

/** The way in which amounts are written, by the columns that are called an amount. */
export function proposeBedragvorm(kolommen: readonly Kolomproef[]): Bedragvorm {
  const bedragen = kolommen.filter(({ naam }) => /bedrag|tarief|budget/.test(kaal(naam)));
  const gebroken = bedragen.map(({ naam, waarden }) => ({ naam, waarden: waarden.filter((w) => /[.,]/.test(w)) }));
  return meeste(BEDRAGVORMEN, gebroken, (waarde, vorm) => leesBedrag(waarde, vorm) !== null);
}

function meeste<V>(
  vormen: readonly V[],
  kolommen: readonly Kolomproef[],
  past: (waarde: string, vorm: V) => boolean,
): V {
  const aantal = (vorm: V) =>
    kolommen.reduce((som, { waarden }) => som + waarden.filter((waarde) => past(waarde, vorm)).length, 0);
  return vormen.reduce((beste, vorm) => (aantal(vorm) > aantal(beste) ? vorm : beste));
}
