import type { Schakel } from './vragen.ts';

/** Kinds of help, next kinds of help and reasons that are drawn apart; all smaller ones together are one. */
const HOOGSTENS = { hulp: 9, door: 6, uit: 6 } as const;

export interface Loopknoop {
  /** `in:nieuw`, `hulp:45`, `door:45`, `uit:31`; `…:rest` for the smaller ones together. */
  readonly code: string;
  readonly kolom: 0 | 1 | 2;
  readonly soort: 'in' | 'hulp' | 'door' | 'uit';
  /** Null for the smaller ones together. */
  readonly naam: string | null;
  readonly in: number;
  readonly uit: number;
}

export interface Loopband {
  readonly van: string;
  readonly naar: string;
  readonly soort: 'in' | 'door' | 'uit';
  readonly aantal: number;
}

export interface Loop {
  readonly knopen: readonly Loopknoop[];
  readonly banden: readonly Loopband[];
}

type Kant = Loopknoop['soort'];

const KOLOM: Readonly<Record<Kant, 0 | 1 | 2>> = { in: 0, hulp: 1, door: 2, uit: 2 };
const VOLGORDE: readonly Kant[] = ['in', 'hulp', 'door', 'uit'];
export const REST = 'rest';

/** Where a link ends: coming in it is a kind of help, from help it is the next help, or a reason. */
const kantenVan = ({ van, naar }: Schakel): readonly [Kant, Kant] => [
  van.soort === 'in' ? 'in' : 'hulp',
  naar.soort === 'uit' ? 'uit' : van.soort === 'in' ? 'hulp' : 'door',
];

/** The picture of in → kind of help → on or out, with everyone in it and the smallest places taken together. */
export function maakLoop(schakels: readonly Schakel[]): Loop {
  const losse = schakels.map((schakel) => {
    const [van, naar] = kantenVan(schakel);
    return { van: `${van}:${schakel.van.code}`, naar: `${naar}:${schakel.naar.code}`, aantal: schakel.aantal };
  });
  const namen = new Map<string, string>(
    schakels.flatMap((schakel) => {
      const [van, naar] = kantenVan(schakel);
      return [
        [`${van}:${schakel.van.code}`, schakel.van.naam] as const,
        [`${naar}:${schakel.naar.code}`, schakel.naar.naam] as const,
      ];
    }),
  );
  const samen = samengenomen([...namen.keys()], losse);
  const banden = new Map<string, Loopband>();
  for (const los of losse) {
    const [van, naar] = [samen(los.van), samen(los.naar)];
    const sleutel = `${van} ${naar}`;
    const soort = van.startsWith('in:') ? 'in' : naar.startsWith('door:') ? 'door' : 'uit';
    banden.set(sleutel, { van, naar, soort, aantal: (banden.get(sleutel)?.aantal ?? 0) + los.aantal });
  }
  const lijst = [...banden.values()];
  const knopen = [...new Set(lijst.flatMap(({ van, naar }) => [van, naar]))].map((code): Loopknoop => {
    const soort = code.slice(0, code.indexOf(':')) as Kant;
    const som = (kant: 'van' | 'naar') =>
      lijst.reduce((totaal, band) => totaal + (band[kant] === code ? band.aantal : 0), 0);
    return { code, kolom: KOLOM[soort], soort, naam: namen.get(code) ?? null, in: som('naar'), uit: som('van') };
  });
  return { knopen: knopen.sort(opVolgorde), banden: lijst };
}

const dikte = (knoop: Loopknoop): number => Math.max(knoop.in, knoop.uit);
const isRest = ({ code }: Loopknoop): boolean => code.endsWith(`:${REST}`);

/** The largest above, what was taken together below; next help before who leaves. */
const opVolgorde = (a: Loopknoop, b: Loopknoop): number =>
  VOLGORDE.indexOf(a.soort) - VOLGORDE.indexOf(b.soort) ||
  Number(isRest(a)) - Number(isRest(b)) ||
  dikte(b) - dikte(a) ||
  a.code.localeCompare(b.code);

/** Under which code a place is drawn: its own, or that of the smaller ones together when there are too many. */
function samengenomen(
  codes: readonly string[],
  banden: readonly { readonly van: string; readonly naar: string; readonly aantal: number }[],
): (code: string) => string {
  const groot = (code: string) =>
    Math.max(
      ...(['van', 'naar'] as const).map((kant) => banden.reduce((n, b) => n + (b[kant] === code ? b.aantal : 0), 0)),
    );
  const klein = new Set(
    Object.entries(HOOGSTENS).flatMap(([soort, meest]) => {
      const eigen = codes.filter((code) => code.startsWith(`${soort}:`)).sort((a, b) => groot(b) - groot(a));
      return eigen.length > meest ? eigen.slice(meest - 1) : [];
    }),
  );
  return (code) => (klein.has(code) ? `${code.slice(0, code.indexOf(':'))}:${REST}` : code);
}
