import type { Aannamen } from './aannamen.ts';
import type { Tekort } from './liquiditeit.ts';
import type { Hefboomeffect } from './projectie.ts';
import { type Kern, kernVan, reken, type Uitgangspunt } from './rekenen.ts';

/** On which turnover tariff, volume and occupancy work: all youth turnover of a provider, or only the part of the region. */
export const WERKINGEN = ['geheel', 'regiodeel'] as const;
export type Werking = (typeof WERKINGEN)[number];

/** A provider that helps young people of the region. */
export interface Lid {
  readonly kvk: string;
  readonly naam: string;
  /** Young people of this region; null: too small to show, and then nothing is told that it could be worked out from. */
  readonly jongeren: number | null;
  /** All young people of the provider, as it says itself; null: not known. */
  readonly alleJongeren: number | null;
  /** null: no figures, or none that may be seen. */
  readonly punt: Uitgangspunt | null;
  /** Everything that weighs may be seen: only then can a trede be said. */
  readonly trede: boolean;
}

export interface Lidbeeld {
  readonly kvk: string;
  readonly naam: string;
  readonly jongeren: number | null;
  /** Part of the young people of the provider that live in this region, 0 … 1; null: not known. */
  readonly aandeel: number | null;
  readonly tredeNu: number | null;
  readonly tredeStraks: number | null;
  readonly resultaatNu: number | null;
  readonly resultaatStraks: number | null;
  readonly opbrengsten: number | null;
  readonly margeStraks: number | null;
  /** What the assumptions do to the result in four quarters, of the whole provider. */
  readonly effect: number;
  /** Of that effect the part of this region; null when its share is not known. */
  readonly effectRegio: number | null;
  readonly tekortNu: Tekort | null;
  readonly tekortStraks: Tekort | null;
  readonly padBron: 'prognose' | 'schatting' | 'geen';
  /** Levers that could not be reckoned. */
  readonly nietBerekend: string[];
}

export interface Regiouitkomst {
  readonly leden: Lidbeeld[];
  /** Providers of which nothing can be reckoned. */
  readonly zonderCijfers: { readonly kvk: string; readonly naam: string; readonly jongeren: number | null }[];
  readonly treden: {
    readonly trede: number;
    readonly nu: number;
    readonly straks: number;
    readonly jongerenNu: number | null;
    readonly jongerenStraks: number | null;
  }[];
  /** Providers that go up to trede 4 or higher, and the young people of this region that hang on them. */
  readonly naarVier: { readonly aanbieders: number; readonly jongeren: number | null };
  readonly hoger: number;
  readonly lager: number;
  readonly totaal: {
    readonly jongeren: number | null;
    readonly resultaatNu: number;
    readonly resultaatStraks: number;
    readonly effect: number;
    /** Of that effect the part of this region, over the providers whose share is known. */
    readonly effectRegio: number;
    /** Of how many providers the result, and the share of the region, is known: only they are in the sums. */
    readonly metResultaat: number;
    readonly metAandeel: number;
  };
}

/** From this trede on help is at stake. */
const TREDE_PROBLEMATISCH = 4;
const HOOGSTE = 6;
const centen = (bedrag: number): number => Math.round(bedrag * 100) / 100 || 0;

/** Which part of the young people of a provider lives in the region. Who counts one person for two kinds of help, counts at most all. */
export const aandeelVan = ({ jongeren, alleJongeren }: Pick<Lid, 'jongeren' | 'alleJongeren'>): number | null =>
  jongeren === null || alleJongeren === null || alleJongeren <= 0 ? null : Math.min(1, jongeren / alleJongeren);

/** What works only on the turnover of the region is all of the region; of the rest it has its share. */
const ALLEEN_REGIO: readonly string[] = ['tarief', 'volume', 'bezetting'];

function deelVanRegio(effecten: readonly Hefboomeffect[], aandeel: number, werking: Werking): number {
  const deel = ({ hefboom }: Hefboomeffect) =>
    werking === 'regiodeel' && ALLEEN_REGIO.includes(hefboom) ? 1 : aandeel;
  return centen(effecten.reduce((totaal, e) => totaal + (e.opbrengsten - e.lasten) * deel(e), 0));
}

function beeldVan(lid: Lid, punt: Uitgangspunt, aannamen: Aannamen, werking: Werking): Lidbeeld {
  const { kvk, naam, jongeren } = lid;
  const aandeel = aandeelVan(lid);
  // Without a share the part of the region is not known: then nothing of it is reckoned, and the screen says so.
  const deel = werking === 'geheel' ? 1 : (aandeel ?? 0);
  const uitkomst = reken(punt, aannamen, [4], deel);
  const kern: Kern = kernVan(punt, uitkomst);
  const { projectie, pad } = uitkomst;
  const mist = werking === 'regiodeel' && aandeel === null ? ['aandeel'] : [];
  return {
    kvk,
    naam,
    jongeren,
    aandeel,
    tredeNu: lid.trede ? kern.tredeNu : null,
    tredeStraks: lid.trede ? kern.tredeStraks : null,
    resultaatNu: kern.resultaatNu,
    resultaatStraks: kern.resultaatStraks,
    opbrengsten: punt.basis.stroom.opbrengstenTotaal?.jaar ?? null,
    margeStraks: kern.margeStraks,
    effect: centen(projectie.effecten.reduce((totaal, e) => totaal + e.opbrengsten - e.lasten, 0)),
    effectRegio: aandeel === null ? null : deelVanRegio(projectie.effecten, aandeel, werking),
    tekortNu: pad.zonder,
    tekortStraks: pad.met,
    padBron: pad.bron,
    nietBerekend: [...mist, ...[...projectie.nietBerekend.keys()].filter((h) => aannamen[h] !== 0)],
  };
}

/** A sum with something hidden in it is hidden too: the rest would give it away. */
const telJongeren = (lijst: readonly { readonly jongeren: number | null }[]): number | null =>
  lijst.reduce<number | null>((n, l) => (n === null || l.jongeren === null ? null : n + l.jongeren), 0);

function tredentelling(leden: readonly Lidbeeld[]): Regiouitkomst['treden'] {
  return Array.from({ length: HOOGSTE }, (_, i) => {
    const trede = i + 1;
    const [nu, straks] = [leden.filter((l) => l.tredeNu === trede), leden.filter((l) => l.tredeStraks === trede)];
    return {
      trede,
      nu: nu.length,
      straks: straks.length,
      jongerenNu: telJongeren(nu),
      jongerenStraks: telJongeren(straks),
    };
  });
}

/** Heaviest first: the trede it comes to, then how far it rises, then the young people that hang on it. */
const zwaarste = (a: Lidbeeld, b: Lidbeeld): number =>
  (b.tredeStraks ?? 0) - (a.tredeStraks ?? 0) ||
  (b.tredeStraks ?? 0) - (b.tredeNu ?? 0) - ((a.tredeStraks ?? 0) - (a.tredeNu ?? 0)) ||
  (b.jongeren ?? 0) - (a.jongeren ?? 0) ||
  a.kvk.localeCompare(b.kvk);

/** The same assumptions for every provider that helps young people of a region: the region is the sum of its providers. */
export function rekenRegio(leden: readonly Lid[], aannamen: Aannamen, werking: Werking): Regiouitkomst {
  const beelden = leden.flatMap((lid) => (lid.punt ? [beeldVan(lid, lid.punt, aannamen, werking)] : [])).sort(zwaarste);
  const zonder = leden.filter((lid) => !lid.punt);
  const som = (lees: (l: Lidbeeld) => number | null) => centen(beelden.reduce((t, l) => t + (lees(l) ?? 0), 0));
  const verschil = (l: Lidbeeld) => (l.tredeStraks ?? 0) - (l.tredeNu ?? 0);
  const naarVier = beelden.filter(
    (l) => (l.tredeNu ?? 0) < TREDE_PROBLEMATISCH && (l.tredeStraks ?? 0) >= TREDE_PROBLEMATISCH,
  );
  return {
    leden: beelden,
    zonderCijfers: zonder.map(({ kvk, naam, jongeren }) => ({ kvk, naam, jongeren })),
    treden: tredentelling(beelden),
    naarVier: { aanbieders: naarVier.length, jongeren: telJongeren(naarVier) },
    hoger: beelden.filter((l) => verschil(l) > 0).length,
    lager: beelden.filter((l) => verschil(l) < 0).length,
    totaal: {
      jongeren: telJongeren(leden),
      resultaatNu: som((l) => l.resultaatNu),
      resultaatStraks: som((l) => l.resultaatStraks),
      effect: som((l) => l.effect),
      effectRegio: som((l) => l.effectRegio),
      metResultaat: beelden.filter((l) => l.resultaatNu !== null).length,
      metAandeel: beelden.filter((l) => l.aandeel !== null).length,
    },
  };
}
