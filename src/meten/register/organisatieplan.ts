import type { Agb, Gemeentecode, Jeugdregiocode, Kvk } from '../../kernel/codes.ts';
import type { Plek } from '../../kernel/fouten.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import type { NieuweOrganisatie } from './domain.ts';
import { type Organisatiewens, plekVan } from './registerbestand.ts';

/** The regions of today: which there are, and in which a municipality lies. */
export interface Gebieden {
  readonly regios: ReadonlySet<string>;
  readonly regioVan: ReadonlyMap<string, string>;
}

export interface Organisatieplan {
  readonly nieuw: readonly NieuweOrganisatie[];
  readonly gewijzigd: readonly NieuweOrganisatie[];
  /** KvK numbers of which the kinds changed: their tredevoorstellen have to be made anew. */
  readonly andereSoorten: readonly string[];
  readonly ongewijzigd: number;
}

/**
 * What becomes of the organisaties of a file beside those that we have (by KvK number). A field that is left out stays as
 * it was. The region of the seat is stored once, as the key of the figures; what screens show follows the municipality.
 */
export function planOrganisaties(
  wensen: readonly Organisatiewens[],
  bekend: ReadonlyMap<string, NieuweOrganisatie>,
  gebieden: Gebieden,
): Uitkomst<Organisatieplan, readonly Plek[]> {
  const fouten: Plek[] = [];
  const gezien = new Set<string>();
  const nieuw: NieuweOrganisatie[] = [];
  const gewijzigd: NieuweOrganisatie[] = [];
  const andereSoorten: string[] = [];
  for (const [i, wens] of wensen.entries()) {
    const huidig = bekend.get(wens.kvk);
    const meld = (veld: keyof Organisatiewens, verwacht: string): void =>
      void fouten.push(plekVan(['organisaties', i, veld], wens[veld], verwacht));
    if (gezien.has(wens.kvk)) meld('kvk', 'elk KvK-nummer één keer');
    gezien.add(wens.kvk);
    const straks = voegSamen(wens, huidig, jeugdregioVan(wens, huidig, gebieden, meld));
    if (straks.cruciaal && straks.cruciaalGrond === null)
      meld('cruciaalGrond', 'de grond waarom de aanbieder cruciaal is');
    if (!straks.cruciaal && wens.cruciaalGrond) meld('cruciaalGrond', 'niets, want de aanbieder is niet cruciaal');
    if (!huidig) nieuw.push(straks);
    else if (!isZelfde(huidig, straks)) {
      gewijzigd.push(straks);
      if (!zelfdeSoorten(huidig, straks)) andereSoorten.push(wens.kvk);
    }
  }
  if (fouten.length > 0) return mislukt(fouten);
  return gelukt({ nieuw, gewijzigd, andereSoorten, ongewijzigd: wensen.length - nieuw.length - gewijzigd.length });
}

/** The region to store: that of the municipality for a new one, and for a known one what it was. */
function jeugdregioVan(
  wens: Organisatiewens,
  huidig: NieuweOrganisatie | undefined,
  { regios, regioVan }: Gebieden,
  meld: (veld: keyof Organisatiewens, verwacht: string) => void,
): string {
  const gemeente = wens.gemeentecode === undefined ? huidig?.gemeentecode : wens.gemeentecode;
  const vanGemeente = gemeente ? regioVan.get(gemeente) : undefined;
  if (wens.gemeentecode && vanGemeente === undefined) meld('gemeentecode', 'een gemeente die vandaag bestaat');
  const eigen = wens.jeugdregio;
  const opgeslagen = huidig?.jeugdregio ?? vanGemeente ?? eigen;
  if (opgeslagen === undefined) {
    if (!wens.gemeentecode) meld('gemeentecode', 'een gemeentecode, of anders een jeugdregio');
    return '';
  }
  if (eigen !== undefined && eigen !== opgeslagen && eigen !== vanGemeente)
    meld('jeugdregio', `${vanGemeente ?? opgeslagen}: de regio volgt uit de gemeente`);
  else if (!huidig && !regios.has(opgeslagen)) meld('jeugdregio', 'een jeugdregio die vandaag bestaat');
  return opgeslagen;
}

const LEEG = { agb: null, rechtsvorm: null, plaats: null, gemeentecode: null, cruciaal: false, cruciaalGrond: null };

function voegSamen(
  wens: Organisatiewens,
  huidig: NieuweOrganisatie | undefined,
  jeugdregio: string,
): NieuweOrganisatie {
  const kies = <K extends keyof typeof LEEG>(veld: K) =>
    wens[veld] === undefined ? (huidig ?? LEEG)[veld] : wens[veld];
  const cruciaal = kies('cruciaal') ?? false;
  return {
    kvk: wens.kvk as Kvk,
    agb: kies('agb') as Agb | null,
    naam: wens.naam,
    rechtsvorm: kies('rechtsvorm'),
    plaats: kies('plaats'),
    gemeentecode: kies('gemeentecode') as Gemeentecode | null,
    jeugdregio: jeugdregio as Jeugdregiocode,
    soorten: [...new Set(wens.soorten)],
    cruciaal,
    cruciaalGrond: cruciaal ? kies('cruciaalGrond') : null,
    bron: wens.bron,
  };
}

const zelfdeSoorten = (a: NieuweOrganisatie, b: NieuweOrganisatie): boolean =>
  a.soorten.length === b.soorten.length && a.soorten.every((soort) => b.soorten.includes(soort));

const isZelfde = (huidig: NieuweOrganisatie, straks: NieuweOrganisatie): boolean =>
  zelfdeSoorten(huidig, straks) &&
  (Object.keys(straks) as (keyof NieuweOrganisatie)[]).every(
    (veld) => veld === 'soorten' || huidig[veld] === straks[veld],
  );
