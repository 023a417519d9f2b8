import { leesCijfers, onderdrukTabel } from '../../meten/berichtenverkeer/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { type Kader, maandenVan } from './kader.ts';
import { type Getoond, histogrammenPer, inWeken, isKlein, maatVan, sommenPer, toon } from './maten.ts';
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
export async function wachttijdbeeld({ db }: Database, kader: Kader, figuur: Wachtfiguur, per: Kolomsoort) {
  const { filter, van, tot, onderdrukt } = kader;
  const rijen = await leesCijfers(db, { filter, van, tot, figuren: [figuur], per: ['maand', 'categorie', per] });
  const open = await leesCijfers(db, {
    filter,
    van: tot,
    tot,
    figuren: ['openNietGestart', 'openDagen'],
    per: ['categorie'],
  });
  const maanden = maandenVan(kader);
  const kolommen = [...new Set(rijen.map((rij) => rij[per] ?? ''))]
    .map((code) => ({ code, naam: kader.naamVan(per, code), kvk: per === 'agb' ? kader.kvkVan(code) : null }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const alles = histogrammenPer(rijen, () => '').get('') ?? {};
  const kaart = reeksVan(
    histogrammenPer(rijen, (rij) => rij.maand ?? ''),
    maanden,
    onderdrukt,
  );
  const totaal = toon(maatVan(alles), onderdrukt);
  const openSom = sommenPer(open, (rij) =>
    rij.figuur === 'openDagen' && (rij.dagen ?? 0) <= WACHTNORM.dagen ? 'binnen' : rij.figuur,
  );
  return {
    kolommen,
    rijen: wachtrijen(rijen, kader, per, kolommen, maanden),
    perAanbieder: per === 'agb' ? perKolom(rijen, kolommen, maanden, onderdrukt) : [],
    totaal,
    ...kaart,
    verdeling: onderdrukt || totaal === null || totaal === 'klein' ? null : inWeken(alles),
    open: {
      aantal: verberg(openSom.get('openNietGestart') ?? 0, onderdrukt),
      langer: verberg(openSom.get('openDagen') ?? 0, onderdrukt),
    },
  };
}

type Rijen = Awaited<ReturnType<typeof leesCijfers>>;
type Kolom = { readonly code: string; readonly naam: string; readonly kvk: string | null };

const verberg = (aantal: number, onderdrukt: boolean): number | null => (onderdrukt && isKlein(aantal) ? null : aantal);

/** Median per month and its control chart. Few people make no median that says something: then the month is left open. */
function reeksVan(
  perMaand: ReadonlyMap<string, Readonly<Record<string, number>>>,
  maanden: readonly string[],
  onderdrukt: boolean,
) {
  const reeks = maanden.map((maand) => ({ maand, maat: toon(maatVan(perMaand.get(maand) ?? {}), onderdrukt) }));
  const kaart: Maandkaart | null = maandkaart(
    reeks.map(({ maand, maat }) => ({ maand, waarde: maat === null || maat === 'klein' ? null : maat.mediaan })),
  );
  return { reeks, kaart };
}

function wachtrijen(
  rijen: Rijen,
  kader: Kader,
  per: Kolomsoort,
  kolommen: readonly Kolom[],
  maanden: readonly string[],
): Wachtrij[] {
  const perCel = histogrammenPer(rijen, (rij) => `${rij.categorie ?? ''}|${rij[per] ?? ''}`);
  const perSoort = histogrammenPer(rijen, (rij) => rij.categorie ?? '');
  const perMaand = histogrammenPer(rijen, (rij) => `${rij.categorie ?? ''}|${rij.maand ?? ''}`);
  const soorten = [...perSoort.keys()].sort();
  const maten = soorten.map((soort) => [
    ...kolommen.map(({ code }) => maatVan(perCel.get(`${soort}|${code}`) ?? {})),
    maatVan(perSoort.get(soort) ?? {}),
  ]);
  const perKolomSom = histogrammenPer(rijen, (rij) => rij[per] ?? '');
  const voet = [...kolommen.map(({ code }) => maatVan(perKolomSom.get(code) ?? {})?.aantal ?? 0), 0];
  voet[voet.length - 1] = voet.reduce((a, b) => a + b, 0);
  const zichtbaar = kader.onderdrukt
    ? onderdrukTabel([...maten.map((rij) => rij.map((maat) => maat?.aantal ?? 0)), voet])
    : null;
  return soorten.map((soort, i) => {
    const getoond = (maten[i] ?? []).map((maat, j): Getoond => (maat && zichtbaar?.[i]?.[j] === null ? 'klein' : maat));
    const eigen = new Map(maanden.map((maand) => [maand, perMaand.get(`${soort}|${maand}`) ?? {}]));
    const { kaart } = reeksVan(eigen, maanden, kader.onderdrukt);
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
function perKolom(rijen: Rijen, kolommen: readonly Kolom[], maanden: readonly string[], onderdrukt: boolean) {
  const heel = histogrammenPer(rijen, (rij) => rij.agb ?? '');
  const perMaand = histogrammenPer(rijen, (rij) => `${rij.agb ?? ''}|${rij.maand ?? ''}`);
  return kolommen
    .map((kolom) => {
      const eigen = new Map(maanden.map((maand) => [maand, perMaand.get(`${kolom.code}|${maand}`) ?? {}]));
      const { reeks, kaart } = reeksVan(eigen, maanden, onderdrukt);
      return {
        ...kolom,
        maat: toon(maatVan(heel.get(kolom.code) ?? {}), onderdrukt),
        reeks: reeks.map(({ maat }) => (maat === null || maat === 'klein' ? null : maat.mediaan)),
        slechterSinds: kaart?.slechterSinds ?? null,
        beterSinds: kaart?.beterSinds ?? null,
      };
    })
    .sort((a, b) => mediaanVan(b.maat) - mediaanVan(a.maat));
}

const mediaanVan = (maat: Getoond): number => (maat === null || maat === 'klein' ? -1 : maat.mediaan);
