import { type Datum, plusDagen } from '../../kernel/datum.ts';
import { eindeVan, kwartaalMetRang, type Periode } from '../../kernel/periode.ts';
import { isCompleet, type KorteStand, type Peiling, TREDE_DRAAIBOEK, TREDE_ERNSTIG } from './stand.ts';

export const KERNCIJFERS = ['tredeVierPlus', 'jongeren', 'nieuweSignalen', 'teBeoordelen', 'compleet'] as const;
export type Kerncijfercode = (typeof KERNCIJFERS)[number];

export interface Kerncijfer {
  readonly code: Kerncijfercode;
  /** A count; for `compleet` a share from 0 to 1. null when there is nothing to count. */
  readonly waarde: number | null;
  readonly vorige: number | null;
  readonly reeks: { readonly op: string; readonly waarde: number | null }[];
}

export interface Sport {
  readonly trede: number;
  readonly aantal: number;
  readonly vorige: number;
}

export interface Regiobeeld {
  readonly code: string;
  readonly naam: string;
  readonly aantalAanbieders: number;
  readonly tredeDriePlus: number;
  readonly tredeVierPlus: number;
  readonly hoogsteTrede: number | null;
  readonly jongeren: number;
}

export interface Verandering {
  readonly kvk: string;
  readonly naam: string;
  readonly van: number;
  readonly naar: number;
}

const vanaf = (trede: number) => (s: KorteStand) => s.trede !== null && s.trede >= trede;
const tel = (standen: readonly KorteStand[], test: (s: KorteStand) => boolean): number => standen.filter(test).length;
const som = (standen: readonly KorteStand[], waarde: (s: KorteStand) => number): number =>
  standen.reduce((totaal, s) => totaal + waarde(s), 0);

const REKENREGELS: Readonly<Record<Kerncijfercode, (peiling: Peiling) => number | null>> = {
  tredeVierPlus: ({ standen }) => tel(standen, vanaf(TREDE_ERNSTIG)),
  jongeren: ({ standen }) => som(standen.filter(vanaf(TREDE_ERNSTIG)), (s) => s.jongeren ?? 0),
  nieuweSignalen: ({ standen }) => som(standen, (s) => s.nieuweSignalen),
  teBeoordelen: ({ standen }) => tel(standen, (s) => s.tredeBron === 'nieuwVoorstel'),
  compleet: ({ standen, verwachtePeriode }) =>
    standen.length === 0 ? null : tel(standen, (s) => isCompleet(s, verwachtePeriode)) / standen.length,
};

/**
 * The five figures above the overview. `peilingen` go from old to new; the last is the one that is asked for and
 * `vorige` the one to compare with.
 */
export function kerncijfers(peilingen: readonly Peiling[], vorige: Peiling): Kerncijfer[] {
  const nu = peilingen.at(-1);
  if (!nu) throw new RangeError('kerncijfers: geen peiling');
  return KERNCIJFERS.map((code) => ({
    code,
    waarde: REKENREGELS[code](nu),
    vorige: REKENREGELS[code](vorige),
    reeks: peilingen.map((p) => ({ op: p.op, waarde: REKENREGELS[code](p) })),
  }));
}

/** How many providers stand on each trede, now and before. Providers without any judgement stand on none. */
export function ladder(nu: readonly KorteStand[], vorige: readonly KorteStand[]): Sport[] {
  return [1, 2, 3, 4, 5, 6].map((trede) => ({
    trede,
    aantal: tel(nu, (s) => s.trede === trede),
    vorige: tel(vorige, (s) => s.trede === trede),
  }));
}

/** The picture per region of the seat; regions without a provider are kept, with zeros. */
export function regiobeelden(
  standen: readonly KorteStand[],
  regios: readonly { readonly code: string; readonly naam: string }[],
): Regiobeeld[] {
  const perRegio = Map.groupBy(standen, (s) => s.jeugdregio);
  return regios.map(({ code, naam }) => {
    const hier = perRegio.get(code) ?? [];
    const treden = hier.flatMap((s) => s.trede ?? []);
    return {
      code,
      naam,
      aantalAanbieders: hier.length,
      tredeDriePlus: tel(hier, vanaf(TREDE_DRAAIBOEK)),
      tredeVierPlus: tel(hier, vanaf(TREDE_ERNSTIG)),
      hoogsteTrede: treden.length > 0 ? Math.max(...treden) : null,
      jongeren: som(hier, (s) => s.jongeren ?? 0),
    };
  });
}

/** Who changed trede between two dates: the highest trede first, then the largest step. New arrivals are no change. */
export function veranderingen(nu: readonly KorteStand[], vorige: readonly KorteStand[]): Verandering[] {
  const eerder = new Map(vorige.map((s) => [s.kvk, s.trede]));
  return nu
    .flatMap((s): Verandering[] => {
      const van = eerder.get(s.kvk) ?? null;
      if (van === null || s.trede === null || van === s.trede) return [];
      return [{ kvk: s.kvk, naam: s.naam, van, naar: s.trede }];
    })
    .sort(
      (a, b) => b.naar - a.naar || Math.abs(b.naar - b.van) - Math.abs(a.naar - a.van) || a.kvk.localeCompare(b.kvk),
    );
}

export interface Zorgdeel {
  readonly hulpvorm: string;
  readonly organisatieId: number;
  readonly clienten: number;
}

export interface WegvallendeZorg {
  readonly hulpvorm: string;
  /** Clients in this region with this kind of help at all providers together. */
  readonly clienten: number;
  /** Of those: at providers from trede 3 on. */
  readonly clientenBedreigd: number;
  readonly aanbieders: {
    readonly kvk: string;
    readonly naam: string;
    readonly trede: number;
    readonly clienten: number;
  }[];
}

/**
 * Which care in a region would fall away if the providers that are in trouble (trede 3 and up) stopped: per kind of
 * help the clients at those providers, beside all clients. The most threatened first.
 */
export function wegvallendeZorg(
  zorg: readonly Zorgdeel[],
  standen: ReadonlyMap<number, Pick<KorteStand, 'kvk' | 'naam' | 'trede'>>,
): WegvallendeZorg[] {
  return [...Map.groupBy(zorg, (z) => z.hulpvorm)]
    .map(([hulpvorm, delen]) => {
      const bedreigd = delen
        .flatMap(({ organisatieId, clienten }) => {
          const stand = standen.get(organisatieId);
          if (stand?.trede == null || stand.trede < TREDE_DRAAIBOEK) return [];
          return [{ kvk: stand.kvk, naam: stand.naam, trede: stand.trede, clienten }];
        })
        .sort((a, b) => b.trede - a.trede || b.clienten - a.clienten || a.kvk.localeCompare(b.kvk));
      const telAlle = (lijst: readonly { clienten: number }[]) => lijst.reduce((t, d) => t + d.clienten, 0);
      return { hulpvorm, clienten: telAlle(delen), clientenBedreigd: telAlle(bedreigd), aanbieders: bedreigd };
    })
    .filter((z) => z.clientenBedreigd > 0)
    .sort((a, b) => b.clientenBedreigd - a.clientenBedreigd);
}

/** The last quarter whose figures should be in: its end plus the term for delivering lies on or before `op`. */
export function verwachtePeriode(op: Datum, termijnDagen: number): Periode {
  let rang = Number(op.slice(0, 4)) * 4 + 3;
  while (plusDagen(eindeVan(kwartaalMetRang(rang)), termijnDagen) > op) rang--;
  return kwartaalMetRang(rang);
}
