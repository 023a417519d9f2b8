import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { klas, useAfdruk } from '../ui/index.ts';
import { Figuur, type TabelTweeling } from './figuur.tsx';
import { type Plek, stapNaar } from './heatmap-toetsen.ts';

/** How a cell is filled; the text in it says the same. `buiten`, `ver`: (far) outside a norm. `slot`: may not be seen. `leeg`: nothing is known. */
export type Heattoon = `trede-${1 | 2 | 3 | 4 | 5 | 6}` | `hex-${0 | 1 | 2 | 3}` | 'buiten' | 'ver' | 'slot' | 'leeg';

export interface Heatcel {
  readonly tekst: ReactNode;
  /** A second, smaller line. */
  readonly bij?: ReactNode;
  readonly toon: Heattoon;
  /** The whole sentence: what is read aloud, and shown when pointed at. */
  readonly zin: string;
  readonly gekozen?: boolean;
}

/** What a link in the map must carry, so that one of all cells has the focus and arrows move it. */
export interface Heatplek {
  readonly className: string;
  readonly tabIndex: 0 | -1;
  readonly title: string;
  readonly 'data-plek': string;
  readonly 'aria-current'?: 'true';
  readonly children: ReactNode;
}

export interface HeatmapProps<R> {
  readonly label: string;
  readonly koppen: readonly { readonly sleutel: string; readonly kop: string; readonly uitleg?: string }[];
  /** Heading above the headings of the rows. */
  readonly hoek: string;
  readonly rijen: readonly R[];
  rijSleutel(rij: R): string;
  rijKop(rij: R): { readonly naam: string; readonly bij?: string | undefined };
  cel(rij: R, kolom: number): Heatcel;
  /** Where the heading of a row (`kolom` null) or a cell leads to; null: nowhere. */
  link?(rij: R, kolom: number | null, plek: Heatplek): ReactNode | null;
  readonly tabel: TabelTweeling;
  readonly kop?: ReactNode;
  readonly legenda?: ReactNode;
  /** Cells with two lines. */
  readonly hoog?: boolean;
  /** Columns in which only short texts stand. */
  readonly smal?: boolean;
  /** The last column is what one comes for: a narrow screen begins there. */
  readonly achteraan?: boolean;
}

const RIJHOOGTE = { laag: 34, hoog: 46 } as const;
/** Shorter maps are drawn whole: then the browser's own search in the page finds every row. */
const VIRTUEEL_VANAF = 60;

/** A table of coloured cells with a text in each: rows × columns, by mouse or by arrow keys, and the same as a plain table. */
export function Heatmap<R>(props: HeatmapProps<R>) {
  return (
    <Figuur tabel={props.tabel} kop={props.kop ?? null} legenda={props.legenda}>
      <Raster {...props} />
    </Figuur>
  );
}

function Raster<R>(props: HeatmapProps<R>) {
  const { label, koppen, hoek, rijen, rijSleutel, hoog, smal, achteraan } = props;
  const vlak = useRef<HTMLDivElement>(null);
  const afdruk = useAfdruk();
  const alles = afdruk || rijen.length < VIRTUEEL_VANAF;
  const hoogte = RIJHOOGTE[hoog ? 'hoog' : 'laag'];
  const rol = useVirtualizer({
    count: rijen.length,
    getScrollElement: () => vlak.current,
    estimateSize: () => hoogte,
    overscan: 8,
    enabled: !alles,
  });
  const zicht = alles ? rijen.map((_, index) => index) : rol.getVirtualItems().map(({ index }) => index);
  const boven = alles ? 0 : (rol.getVirtualItems()[0]?.start ?? 0);
  const onder = alles ? 0 : rol.getTotalSize() - (rol.getVirtualItems().at(-1)?.end ?? 0);
  const toon = (rij: number) => !alles && rol.scrollToIndex(rij);
  const { actief, onKeyDown, onFocus } = useToetsen(vlak, { rijen: rijen.length, kolommen: koppen.length }, toon);
  // Scrolled away from the row that had the focus, the first row in sight can be reached by Tab instead.
  const rijMetTab = zicht.includes(actief.rij) ? actief.rij : (zicht[0] ?? 0);
  useLayoutEffect(() => {
    if (achteraan && vlak.current) vlak.current.scrollLeft = vlak.current.scrollWidth;
  }, [achteraan]);

  return (
    <div ref={vlak} className={klas('baken-heat', smal && 'baken-heat--smal', hoog && 'baken-heat--hoog')}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked with the arrow keys
        role="grid"
        aria-label={label}
        aria-rowcount={rijen.length + 1}
        aria-colcount={koppen.length + 1}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="baken-heat__hoek">
              {hoek}
            </th>
            {koppen.map(({ sleutel, kop, uitleg }) => (
              <th key={sleutel} scope="col" title={uitleg}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Vulling hoogte={boven} />
          {zicht.map((index) => {
            const rij = rijen[index];
            if (rij === undefined) return null;
            const kolom = index === rijMetTab ? Math.min(actief.kolom, koppen.length - 1) : null;
            return <Rij key={rijSleutel(rij)} {...props} rij={rij} index={index} kolomMetTab={kolom} hoogte={hoogte} />;
          })}
          <Vulling hoogte={onder} />
        </tbody>
      </table>
    </div>
  );
}

/** Which cell has the focus, and the keys that move it. Column −1 is the heading of the row. */
function useToetsen(
  vlak: React.RefObject<HTMLDivElement | null>,
  grootte: { readonly rijen: number; readonly kolommen: number },
  toon: (rij: number) => void,
) {
  const [actief, setActief] = useState<Plek>({ rij: 0, kolom: -1 });
  const moetFocus = useRef(false);
  useEffect(() => {
    if (!moetFocus.current) return;
    moetFocus.current = false;
    const zoek = () => vlak.current?.querySelector<HTMLElement>(`[data-plek="${actief.rij}:${actief.kolom}"]`);
    const cel = zoek();
    if (cel) return cel.focus();
    // A row that was not drawn yet is there a frame later.
    toon(actief.rij);
    const beeld = requestAnimationFrame(() => requestAnimationFrame(() => zoek()?.focus()));
    return () => cancelAnimationFrame(beeld);
  });
  const onKeyDown = (toets: KeyboardEvent) => {
    const nieuw = stapNaar(actief, toets.key, toets.ctrlKey, grootte);
    if (!nieuw) return;
    toets.preventDefault();
    moetFocus.current = true;
    setActief(nieuw);
  };
  const onFocus = (gebeurtenis: React.FocusEvent) => {
    const plek = (gebeurtenis.target as HTMLElement).dataset.plek?.split(':').map(Number);
    const [rij, kolom] = plek ?? [];
    if (rij === undefined || kolom === undefined || (rij === actief.rij && kolom === actief.kolom)) return;
    setActief({ rij, kolom });
  };
  return { actief, onKeyDown, onFocus };
}

interface RijProps<R> extends HeatmapProps<R> {
  readonly rij: R;
  readonly index: number;
  readonly kolomMetTab: number | null;
  readonly hoogte: number;
}

function Rij<R>({ rij, index, kolomMetTab, hoogte, koppen, rijKop, cel, link }: RijProps<R>) {
  const { naam, bij } = rijKop(rij);
  const tab = (kolom: number) => (kolom === kolomMetTab ? 0 : -1);
  const kop: Heatplek = {
    className: 'baken-heat__naam',
    tabIndex: tab(-1),
    title: [naam, bij].filter(Boolean).join(', '),
    'data-plek': `${index}:-1`,
    children: naam,
  };
  return (
    <tr aria-rowindex={index + 2} style={{ height: hoogte }}>
      <th scope="row">{link?.(rij, null, kop) ?? <span {...kop} />}</th>
      {koppen.map(({ sleutel }, kolom) => {
        const { tekst, bij: tweede, toon, zin, gekozen } = cel(rij, kolom);
        const plek: Heatplek = {
          className: klas('baken-heat__cel', `baken-heat__cel--${toon}`),
          tabIndex: tab(kolom),
          title: zin,
          'data-plek': `${index}:${kolom}`,
          ...(gekozen ? { 'aria-current': 'true' as const } : {}),
          children: (
            <>
              <span aria-hidden="true">{tekst}</span>
              {tweede !== undefined && (
                <span className="baken-heat__bij" aria-hidden="true">
                  {tweede}
                </span>
              )}
              <span className="baken-alleen-voorlezen">{zin}</span>
            </>
          ),
        };
        return <td key={sleutel}>{link?.(rij, kolom, plek) ?? <span {...plek} />}</td>;
      })}
    </tr>
  );
}

/** Empty height for the rows that are not drawn. */
function Vulling({ hoogte }: { readonly hoogte: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: this row holds nothing, so nothing in it can take the focus
  return hoogte > 0 ? <tr aria-hidden="true" style={{ height: hoogte }} /> : null;
}
