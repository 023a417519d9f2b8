import { IconChevronDown, IconChevronUp, IconColumns3, IconSelector } from '@tabler/icons-react';
import {
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAfdruk } from './afdruk.ts';
import { useBreedte } from './breedte.ts';
import { Button } from './button.tsx';
import { klas } from './klas.ts';
import { SMAL, useMedia } from './media.ts';
import { KeuzeMenu } from './menu.tsx';
import { Scrollvlak } from './scrollvlak.tsx';
import {
  type Kolom,
  minimumBreedte,
  passendeKolommen,
  type Sortering,
  vergelijk,
  volgendeSortering,
} from './tabel-kolommen.ts';
import { useVoorkeur } from './voorkeur.ts';

const kenmerken = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnVisibilityFeature,
});

const RIJ = { ruim: 49, compact: 36 } as const;
/** Shorter tables are drawn whole: then the browser's own search in the page finds every row. */
const VIRTUEEL_VANAF = 60;
const KAARTEN_PER_KEER = 10;

interface DataTableProps<Rij extends object> {
  /** What the table shows; the name of its scroll area. */
  readonly label: string;
  readonly kolommen: readonly Kolom<Rij>[];
  readonly rijen: readonly Rij[];
  rijSleutel(rij: Rij): string;
  readonly sortering?: Sortering | undefined;
  onSorteer?(sortering: Sortering): void;
  /** One row as a card, below 800 px. Without it the table scrolls sideways there. */
  readonly kaart?: (rij: Rij) => ReactNode;
  /** Shown instead of rows when there are none. */
  readonly leeg: ReactNode;
  /** Beside the switches above the table, for instance the number of results. */
  readonly boven?: ReactNode;
  /** Key under which the browser keeps the chosen columns. */
  readonly bewaarAls?: string;
  readonly gereedschap?: boolean;
}

/** A real table for reading: sorted by its headers, drawn only where it is seen, a list of cards on a phone. */
export function DataTable<Rij extends object>(props: DataTableProps<Rij>) {
  const { kolommen, rijen, rijSleutel, sortering, boven, leeg, kaart, gereedschap = true } = props;
  const t = useTranslations('kit');
  const smal = useMedia(SMAL);
  const afdruk = useAfdruk();
  const [dichtheid, kiesDichtheid] = useVoorkeur('dichtheid', ['ruim', 'compact'] as const, 'ruim');
  const [zichtbaar, setZichtbaar] = useState(
    () => new Set(kolommen.filter((kolom) => !kolom.verborgen).map((kolom) => kolom.id)),
  );

  const definities = useMemo(() => kolommen.map(naarDefinitie), [kolommen]);
  const stand = useMemo(
    () => ({
      sorting: sortering ? [{ id: sortering.kolom, desc: sortering.richting === 'af' }] : [],
      columnVisibility: Object.fromEntries(kolommen.map((kolom) => [kolom.id, zichtbaar.has(kolom.id)])),
    }),
    [sortering, zichtbaar, kolommen],
  );
  const tabel = useTable({
    features: kenmerken,
    columns: definities,
    data: rijen as Rij[],
    getRowId: rijSleutel,
    state: stand,
  });
  const gesorteerd = tabel.getRowModel().rows.map((rij) => rij.original);
  const gekozen = kolommen.filter((kolom) => zichtbaar.has(kolom.id));
  const { vak, rem } = useBreedte();
  const getoond = afdruk ? gekozen : passendeKolommen(gekozen, rem);
  const alsKaarten = smal && kaart !== undefined && !afdruk;

  return (
    <div className="baken-tabelvak" ref={vak}>
      {(boven || gereedschap) && (
        <div className="baken-tabelvak__balk">
          <div className="baken-tabelvak__boven">{boven}</div>
          {gereedschap && !alsKaarten && (
            <div className="baken-tabelvak__knoppen baken-niet-afdrukken">
              {getoond.length < gekozen.length && gesorteerd.length > 0 && (
                <span className="baken-stil">{t('nietAlleKolommen')}</span>
              )}
              <Button
                klein
                aria-pressed={dichtheid === 'compact'}
                onPress={() => kiesDichtheid(dichtheid === 'ruim' ? 'compact' : 'ruim')}
              >
                {t('compact')}
              </Button>
              <KeuzeMenu
                label={t('kolommen')}
                icoon={<IconColumns3 size={16} aria-hidden="true" />}
                items={kolommen.map(({ id, kop, rijkop }) => ({ id, naam: kop, vast: rijkop === true }))}
                gekozen={zichtbaar}
                onKies={setZichtbaar}
              />
            </div>
          )}
        </div>
      )}
      {gesorteerd.length === 0 && leeg}
      {gesorteerd.length > 0 && alsKaarten && <Kaarten rijen={gesorteerd} rijSleutel={rijSleutel} kaart={kaart} />}
      {gesorteerd.length > 0 && !alsKaarten && (
        <Rijen
          {...(afdruk ? voorPapier(props) : props)}
          kolommen={getoond}
          rijen={gesorteerd}
          compact={dichtheid === 'compact'}
          alles={afdruk || gesorteerd.length < VIRTUEEL_VANAF}
        />
      )}
    </div>
  );
}

/** On paper there is nothing to press, and Chromium leaves the text of a button out of a repeated header. */
function voorPapier<Rij extends object>({ onSorteer: _, ...rest }: DataTableProps<Rij>): DataTableProps<Rij> {
  return rest;
}

function naarDefinitie<Rij extends object>(kolom: Kolom<Rij>): ColumnDef<typeof kenmerken, Rij> {
  const waarde = kolom.sorteerwaarde;
  return {
    id: kolom.id,
    accessorFn: (rij: Rij) => waarde?.(rij) ?? undefined,
    enableSorting: waarde !== undefined,
    sortUndefined: 'last',
    sortFn: (a, b, id) => vergelijk(a.getValue<string | number>(id), b.getValue<string | number>(id)),
  };
}

interface RijenProps<Rij extends object> extends DataTableProps<Rij> {
  readonly compact: boolean;
  /** Draw every row, also those that are out of sight. */
  readonly alles: boolean;
}

function Rijen<Rij extends object>(props: RijenProps<Rij>) {
  const { label, kolommen, rijen, rijSleutel, sortering, onSorteer, compact, alles } = props;
  const vlak = useRef<HTMLElement>(null);
  const hoogte = compact ? RIJ.compact : RIJ.ruim;
  const rol = useVirtualizer({
    count: rijen.length,
    getScrollElement: () => vlak.current,
    estimateSize: () => hoogte,
    overscan: 8,
    enabled: !alles,
  });
  const zicht = alles ? rijen.map((_, index) => ({ index, start: 0, end: 0 })) : rol.getVirtualItems();
  const boven = alles ? 0 : (zicht[0]?.start ?? 0);
  const onder = alles ? 0 : rol.getTotalSize() - (zicht.at(-1)?.end ?? 0);
  const breedte = minimumBreedte(kolommen);

  return (
    <Scrollvlak className="baken-tabelrol" ref={vlak} tabel={label} key={hoogte}>
      <table
        className={klas('baken-tabel', compact && 'baken-tabel--compact')}
        aria-rowcount={rijen.length + 1}
        style={{ ['--baken-tabel-min' as string]: `${breedte}rem` }}
      >
        <caption className="baken-alleen-voorlezen">{label}</caption>
        <colgroup>
          {kolommen.map((kolom) => (
            <col key={kolom.id} style={kolom.breedte ? { width: `${kolom.breedte}rem` } : undefined} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {kolommen.map((kolom) => (
              <Kop key={kolom.id} kolom={kolom} sortering={sortering} {...(onSorteer ? { onSorteer } : {})} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Vulling hoogte={boven} />
          {zicht.map(({ index }) => {
            const rij = rijen[index];
            if (!rij) return null;
            return (
              <tr key={rijSleutel(rij)} aria-rowindex={index + 2} style={alles ? undefined : { height: hoogte }}>
                {kolommen.map((kolom) => (
                  <Cel key={kolom.id} kolom={kolom} rij={rij} />
                ))}
              </tr>
            );
          })}
          <Vulling hoogte={onder} />
        </tbody>
      </table>
    </Scrollvlak>
  );
}

/** Empty height for the rows that are not drawn. */
function Vulling({ hoogte }: { readonly hoogte: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: this row holds nothing, so nothing in it can take the focus
  return hoogte > 0 ? <tr aria-hidden="true" style={{ height: hoogte }} /> : null;
}

function Cel<Rij>({ kolom, rij }: { kolom: Kolom<Rij>; rij: Rij }) {
  const eigenschappen = { className: kolom.rechts ? 'baken-tabel__rechts' : undefined };
  if (kolom.rijkop)
    return (
      <th scope="row" {...eigenschappen}>
        {kolom.cel(rij)}
      </th>
    );
  return <td {...eigenschappen}>{kolom.cel(rij)}</td>;
}

interface KopProps<Rij> {
  readonly kolom: Kolom<Rij>;
  readonly sortering: Sortering | undefined;
  onSorteer?(sortering: Sortering): void;
}

function Kop<Rij>({ kolom, sortering, onSorteer }: KopProps<Rij>) {
  const gesorteerd = sortering?.kolom === kolom.id ? sortering.richting : undefined;
  const Icoon = gesorteerd === 'op' ? IconChevronUp : gesorteerd === 'af' ? IconChevronDown : IconSelector;
  const kanSorteren = kolom.sorteerwaarde !== undefined && onSorteer !== undefined;
  return (
    <th
      scope="col"
      className={klas(kolom.rechts && 'baken-tabel__rechts', gesorteerd && 'baken-tabel__gesorteerd') || undefined}
      aria-sort={gesorteerd === undefined ? undefined : gesorteerd === 'op' ? 'ascending' : 'descending'}
    >
      {kanSorteren ? (
        <button
          type="button"
          className="baken-tabel__knop"
          title={kolom.uitleg}
          onClick={() => onSorteer(volgendeSortering(kolom, sortering))}
        >
          <span>{kolom.kop}</span>
          <Icoon size={gesorteerd ? 15 : 12} aria-hidden="true" />
        </button>
      ) : (
        <span title={kolom.uitleg}>{kolom.kop}</span>
      )}
    </th>
  );
}

interface KaartenProps<Rij> {
  readonly rijen: readonly Rij[];
  rijSleutel(rij: Rij): string;
  kaart(rij: Rij): ReactNode;
}

function Kaarten<Rij>({ rijen, rijSleutel, kaart }: KaartenProps<Rij>) {
  const t = useTranslations('kit');
  const [aantal, setAantal] = useState(KAARTEN_PER_KEER);
  return (
    <div className="baken-kaarten">
      <ul>
        {rijen.slice(0, aantal).map((rij) => (
          <li key={rijSleutel(rij)} className="baken-kaarten__kaart">
            {kaart(rij)}
          </li>
        ))}
      </ul>
      {aantal < rijen.length && (
        <div className="baken-kaarten__meer">
          <Button onPress={() => setAantal(aantal + KAARTEN_PER_KEER)}>{t('toonMeer')}</Button>
          <span>{t('toonMeerVan', { getoond: aantal, totaal: rijen.length })}</span>
        </div>
      )}
    </div>
  );
}
