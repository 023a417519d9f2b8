import { IconChartLine, IconTable } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Scrollvlak } from '../ui/index.ts';

export interface TabelTweeling {
  readonly bijschrift: string;
  readonly koppen: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rijen: readonly { readonly sleutel: string; readonly cellen: readonly ReactNode[] }[];
  /** Number of columns, from the right, that hold numbers. */
  readonly getallen?: number;
}

interface FiguurProps {
  readonly tabel: TabelTweeling;
  readonly children: ReactNode;
  /** A title and the like, on the left of the switch. */
  readonly kop?: ReactNode;
  readonly legenda?: ReactNode;
  /** Set when one switch serves several charts. */
  readonly alsTabel?: boolean | undefined;
  readonly kaart?: boolean;
}

/** A chart, its legend and the same figures as a table. */
export function Figuur({ tabel, children, kop, legenda, alsTabel, kaart = false }: FiguurProps) {
  const [eigen, setEigen] = useState(false);
  const toonTabel = alsTabel ?? eigen;
  return (
    <figure className="baken-grafiek">
      {(kop || alsTabel === undefined) && (
        <figcaption className="baken-grafiek__kop">
          <div className="baken-grafiek__titel">{kop}</div>
          {alsTabel === undefined && <TabelKnop aan={eigen} zet={setEigen} kaart={kaart} />}
        </figcaption>
      )}
      {toonTabel ? (
        <Tweeling {...tabel} />
      ) : (
        <>
          {children}
          {legenda}
        </>
      )}
    </figure>
  );
}

/** The switch between chart and table. */
export function TabelKnop({ aan, zet, kaart = false }: { aan: boolean; zet(aan: boolean): void; kaart?: boolean }) {
  const t = useTranslations('grafiek');
  return (
    <Button
      soort="quiet"
      klein
      className="baken-niet-afdrukken"
      icoon={aan ? <IconChartLine size={17} aria-hidden="true" /> : <IconTable size={17} aria-hidden="true" />}
      onPress={() => zet(!aan)}
    >
      {aan ? t(kaart ? 'toonKaart' : 'toonGrafiek') : t('toonTabel')}
    </Button>
  );
}

function Tweeling({ bijschrift, koppen, rijen, getallen = 1 }: TabelTweeling) {
  const rechtsVanaf = koppen.length - getallen;
  const klasse = (nummer: number) => (nummer >= rechtsVanaf ? 'baken-tabel__rechts' : undefined);
  return (
    <Scrollvlak className="baken-tweeling" tabel={bijschrift}>
      <table>
        <caption className="baken-alleen-voorlezen">{bijschrift}</caption>
        <thead>
          <tr>
            {koppen.map((kop, nummer) => (
              <th key={kop} scope="col" className={klasse(nummer)}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ sleutel, cellen }) => (
            <tr key={sleutel}>
              {cellen.map((cel, nummer) =>
                nummer === 0 ? (
                  <th key={koppen[nummer]} scope="row">
                    {cel}
                  </th>
                ) : (
                  <td key={koppen[nummer]} className={klasse(nummer)}>
                    {cel}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollvlak>
  );
}
