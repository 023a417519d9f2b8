import {
  type Cijferrij,
  type Duur,
  type Duurreeks,
  durenVan,
  leesCijfers,
  leesDuurreeksen,
  onderdrukTabel,
} from '../../meten/berichtenverkeer/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { eersteVan, type Kader, maandenVan } from './kader.ts';
import { alsMaat, type Getoond, inWeken, maatVan, sommenPer, toon, toonAantal } from './maten.ts';
import { type Maandkaart, maandkaart } from './verslechtering.ts';

/** From what a waiting time is counted; see the definitions of the figures. */
export const WACHTFIGUREN = ['wachttijd', 'wachttijdToewijzing', 'wachttijdVerzoek'] as const;
export type Wachtfiguur = (typeof WACHTFIGUREN)[number];

/** By what the columns of the map are. */
export type Kolomsoort = 'gemeentecode' | 'agb';

/** Days that one may wait for the start of treatment (Treeknormen, LTA 3.4: six weeks). No source sets it for every kind of help. */
export const WACHTNORM = {
  dagen: 42,
  bron: 'Treeknorm: zes weken tot de start van de behandeling (LTA 2025, 3.4)',
} as const;

export interface Wachtrij {
  readonly code: string | null;
  readonly naam: string;
  readonly totaal: Getoond;
  /** In the order of the columns. */
  readonly cellen: Getoond[];
  /** Since when it is worse, or better, than it ordinarily was. */
  readonly slechterSinds: string | null;
  readonly beterSinds: string | null;
}

/** How long is waited for what, since when it gets worse, and at whom. */
export async function wachttijdbeeld({ db }: Database, eigen: Kader, figuur: Wachtfiguur, per: Kolomsoort) {
  const { filter, van, tot, onderdrukt, stand } = eigen;
  // Since when it is worse hangs on all that is known, and not on the months that are shown.
  const kader: Wachtkader = { ...eigen, maanden: maandenVan({ van: eersteVan(van, stand.van ?? van), tot }) };
  const rijen = durenVan(await leesCijfers(db, { filter, van, tot, figuren: [figuur], per: ['categorie', per] }));
  const reeksen = (splitsing?: 'categorie' | 'agb') =>
    leesDuurreeksen(db, { filter, van: kader.maanden[0] ?? van, tot, figuur, per: splitsing });
  const open = await leesCijfers(db, {
    filter,
    van: tot,
    tot,
    figuren: ['openNietGestart', 'openDagen'],
    per: ['categorie'],
  });
  const kolommen = [...new Set(rijen.map((rij) => rij[per] ?? ''))]
    .map((code) => ({ code, naam: kader.naamVan(per, code), kvk: per === 'agb' ? kader.kvkVan(code) : null }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const kaart = reeksVan((await reeksen()).get(''), kader);
  const totaal = toon(maatVan(rijen), onderdrukt);
  const openSom = sommenPer(open, (rij) =>
    rij.figuur === 'openDagen' && (rij.dagen ?? 0) <= WACHTNORM.dagen ? 'binnen' : rij.figuur,
  );
  return {
    ...zonderVerborgen(kolommen, wachtrijen(rijen, await reeksen('categorie'), kader, per, kolommen)),
    perAanbieder: per === 'agb' ? perKolom(rijen, await reeksen('agb'), kader, kolommen) : [],
    totaal,
    ...kaart,
    verdeling: onderdrukt || totaal === null || totaal === 'klein' ? null : inWeken(rijen),
    open: {
      aantal: toonAantal(openSom.get('openNietGestart') ?? 0, onderdrukt),
      langer: toonAantal(openSom.get('openDagen') ?? 0, onderdrukt),
    },
  };
}

/** With all months that are known or shown: the same for every series. */
interface Wachtkader extends Kader {
  readonly maanden: readonly string[];
}
type Rijen = readonly Duur[];
type Reeksen = ReadonlyMap<string, Duurreeks>;
type Kolom = { readonly code: string; readonly naam: string; readonly kvk: string | null };

/** The map without rows and columns in which all is hidden: they would tell of what, and where, there are few. */
function zonderVerborgen(kolommen: readonly Kolom[], rijen: readonly Wachtrij[]) {
  const toont = (maat: Getoond | undefined): boolean => maat !== 'klein';
  const open = kolommen.map((_, plaats) => rijen.some(({ cellen }) => toont(cellen[plaats])));
  return {
    kolommen: kolommen.filter((_, plaats) => open[plaats]),
    rijen: rijen
      .filter(({ totaal, cellen }) => [totaal, ...cellen].some(toont))
      .map((rij) => ({ ...rij, cellen: rij.cellen.filter((_, plaats) => open[plaats]) })),
  };
}

/** Median per month, and the control chart over all months of which those that are shown. Few people make no median that says something. */
function reeksVan(reeks: Duurreeks | undefined, { van, maanden, onderdrukt }: Wachtkader) {
  const alle = maanden.map((maand) => ({
    maand,
    maat: toon(alsMaat(reeks?.get(maand)), onderdrukt),
  }));
  const kaart: Maandkaart | null = maandkaart(
    alle.map(({ maand, maat }) => ({ maand, waarde: maat === null || maat === 'klein' ? null : maat.mediaan })),
  );
  return { reeks: alle.filter(({ maand }) => maand >= van), kaart: kaart && vanaf(kaart, van) };
}

/** The part of a chart from a month on; its limits stay those of all months. */
function vanaf(kaart: Maandkaart, van: string): Maandkaart {
  const plek = kaart.maanden.findIndex((maand) => maand >= van);
  const eerste = plek < 0 ? kaart.maanden.length : plek;
  return { ...kaart, punten: kaart.punten.slice(eerste), maanden: kaart.maanden.slice(eerste) };
}

function wachtrijen(
  rijen: Rijen,
  reeksen: Reeksen,
  kader: Wachtkader,
  per: Kolomsoort,
  kolommen: readonly Kolom[],
): Wachtrij[] {
  const kolomVan = (rij: Cijferrij) => rij[per] ?? '';
  const perSoort = Map.groupBy(rijen, (rij) => rij.categorie ?? '');
  const soorten = [...perSoort.keys()].sort();
  const maten = soorten.map((soort) => {
    const alle = perSoort.get(soort) ?? [];
    const perCel = Map.groupBy(alle, kolomVan);
    return [...kolommen.map(({ code }) => maatVan(perCel.get(code))), maatVan(alle)];
  });
  const perKolomSom = sommenPer(rijen, kolomVan);
  const voet = [...kolommen.map(({ code }) => perKolomSom.get(code) ?? 0), 0];
  voet[voet.length - 1] = voet.reduce((a, b) => a + b, 0);
  const zichtbaar = kader.onderdrukt
    ? onderdrukTabel([...maten.map((rij) => rij.map((maat) => maat?.aantal ?? 0)), voet])
    : null;
  return soorten.map((soort, i) => {
    const getoond = (maten[i] ?? []).map((maat, j) =>
      zichtbaar?.[i]?.[j] === null ? 'klein' : toon(maat, kader.onderdrukt),
    );
    const { kaart } = reeksVan(reeksen.get(soort), kader);
    return {
      code: soort === '' ? null : soort,
      naam: kader.naamVan('categorie', soort === '' ? null : soort),
      totaal: getoond.at(-1) ?? null,
      cellen: getoond.slice(0, -1),
      slechterSinds: kaart?.slechterSinds ?? null,
      beterSinds: kaart?.beterSinds ?? null,
    };
  });
}

/** Per provider, the longest wait first: since when it gets worse there. */
function perKolom(rijen: Rijen, reeksen: Reeksen, kader: Wachtkader, kolommen: readonly Kolom[]) {
  const heel = Map.groupBy(rijen, (rij) => rij.agb ?? '');
  return kolommen
    .map((kolom) => {
      const { reeks, kaart } = reeksVan(reeksen.get(kolom.code), kader);
      return {
        ...kolom,
        maat: toon(maatVan(heel.get(kolom.code)), kader.onderdrukt),
        reeks: reeks.map(({ maat }) => (maat === null || maat === 'klein' ? null : maat.mediaan)),
        slechterSinds: kaart?.slechterSinds ?? null,
        beterSinds: kaart?.beterSinds ?? null,
      };
    })
    .filter(({ maat }) => !(kader.onderdrukt && maat === 'klein'))
    .sort((a, b) => mediaanVan(b.maat) - mediaanVan(a.maat));
}

const mediaanVan = (maat: Getoond): number => (maat === null || maat === 'klein' ? -1 : maat.mediaan);
