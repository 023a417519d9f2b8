import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBreedte } from './breedte.ts';
import { Figuur, type TabelTweeling } from './figuur.tsx';
import { buurVan, HEX_CELLEN, hoekpunten, middenVan, type Richting } from './hex-indeling.ts';

export interface HexWaarde {
  readonly code: string;
  readonly waarde: number;
  /** The whole sentence for screen readers and the tooltip. */
  readonly zin: string;
}

interface HexKaartProps {
  readonly label: string;
  readonly waarden: readonly HexWaarde[];
  readonly gekozen?: string | undefined;
  /** Without it the map is a picture with values; with it each cell is a switch. */
  onKies(code: string): void;
  readonly tabel: TabelTweeling;
  readonly kop?: ReactNode;
  /** For numbers that are nearly all above 3: the tints divide what there is, and the legend says how. */
  readonly verdeeld?: boolean;
}

const TOETSEN: Record<string, Richting> = {
  ArrowLeft: 'links',
  ArrowRight: 'rechts',
  ArrowUp: 'omhoog',
  ArrowDown: 'omlaag',
};
/** Larger than this the cells only get emptier. */
const GROOTSTE = 26;

/** Where the second, third and fourth tint begin. */
type Grenzen = readonly [number, number, number];
const VAST: Grenzen = [1, 2, 3];

/** Thirds of the largest number, for a map on which every region would have the darkest tint otherwise. */
export function verdeel(waarden: readonly number[]): Grenzen {
  const meest = Math.max(...VAST, ...waarden);
  return [1, Math.max(2, Math.ceil(meest / 3)), Math.max(3, Math.ceil((2 * meest) / 3))];
}

const klasseIn = (grenzen: Grenzen, waarde: number): number =>
  grenzen.filter((grens) => Math.round(waarde) >= grens).length;

/** 0, 1, 2 or "3 and more": the four tints of the map. */
export const hexKlasse = (waarde: number): number => klasseIn(VAST, waarde);

/** Schematic map of the regions: every region as large as any other, every value readable. */
export function HexKaart(props: HexKaartProps) {
  const t = useTranslations('kit');
  const [plek, breedte] = useBreedte<HTMLDivElement>();
  const grenzen = props.verdeeld ? verdeel(props.waarden.map(({ waarde }) => waarde)) : VAST;
  return (
    <Figuur tabel={props.tabel} kop={props.kop ?? <HexLegenda grenzen={grenzen} />} kaart>
      <div ref={plek} className="baken-hex">
        {breedte > 0 && <Tekening {...props} grenzen={grenzen} breedte={breedte} />}
      </div>
      <p className="baken-stil">{t('zeshoekUitleg')}</p>
    </Figuur>
  );
}

interface TekeningProps extends HexKaartProps {
  readonly breedte: number;
  readonly grenzen: Grenzen;
}

function Tekening({ label, waarden, gekozen, onKies, breedte, grenzen }: TekeningProps) {
  const middens = HEX_CELLEN.map(middenVan);
  const links = Math.min(...middens.map(({ x }) => x));
  const rechts = Math.max(...middens.map(({ x }) => x));
  const onder = Math.max(...middens.map(({ y }) => y));
  const straal = Math.min(GROOTSTE, (breedte - 4) / (rechts - links + Math.sqrt(3)));
  const breed = (rechts - links + Math.sqrt(3)) * straal + 4;
  const hoog = (onder + 2) * straal + 4;
  const bij = new Map(waarden.map((waarde) => [waarde.code, waarde]));
  const [actief, setActief] = useState(gekozen ?? HEX_CELLEN[0]?.code);
  const svg = useRef<SVGSVGElement>(null);

  const bijToets = (toets: KeyboardEvent, code: string) => {
    const richting = TOETSEN[toets.key];
    if (!richting && toets.key !== 'Enter' && toets.key !== ' ') return;
    toets.preventDefault();
    if (!richting) return onKies(code);
    const buur = buurVan(code, richting);
    if (!buur) return;
    setActief(buur.code);
    svg.current?.querySelector<SVGGElement>(`[data-code="${buur.code}"]`)?.focus();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG cannot be a fieldset
    <svg ref={svg} width={breed} height={hoog} role="group" aria-label={label}>
      {HEX_CELLEN.map((cel) => {
        const { x, y } = middenVan(cel);
        const waarde = bij.get(cel.code);
        const klasse = klasseIn(grenzen, waarde?.waarde ?? 0);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button element cannot be drawn inside an SVG
          <g
            key={cel.code}
            data-code={cel.code}
            className={`baken-hex__cel baken-hex__cel--${klasse}`}
            transform={`translate(${(x - links + Math.sqrt(3) / 2) * straal + 2},${(y + 1) * straal + 2})`}
            role="button"
            tabIndex={cel.code === actief ? 0 : -1}
            aria-pressed={cel.code === gekozen}
            aria-label={waarde?.zin ?? cel.kort}
            onClick={() => {
              setActief(cel.code);
              onKies(cel.code);
            }}
            onKeyDown={(toets) => bijToets(toets, cel.code)}
            onFocus={() => setActief(cel.code)}
          >
            <title>{waarde?.zin ?? cel.kort}</title>
            <polygon points={hoekpunten(straal - 1)} />
            <text y={-2} className="baken-hex__naam">
              {cel.kort}
            </text>
            <text y={11} className="baken-hex__waarde">
              {waarde ? waarde.waarde : '–'}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function HexLegenda({ grenzen: [een, twee, drie] }: { readonly grenzen: Grenzen }) {
  const tot = (van: number, einde: number) => (van === einde ? `${van}` : `${van}–${einde}`);
  return (
    <ul className="baken-legenda baken-legenda--hex">
      {['0', tot(een, twee - 1), tot(twee, drie - 1), `${drie}+`].map((naam, klasse) => (
        <li key={naam}>
          <span className={`baken-hex__staal baken-hex__staal--${klasse}`} aria-hidden="true" />
          {naam}
        </li>
      ))}
    </ul>
  );
}
