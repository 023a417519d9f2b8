import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { useBreedte } from './breedte.ts';
import { Figuur, type TabelTweeling } from './figuur.tsx';
import { jaarstrepen } from './regelkaart-vorm.ts';

export interface Staaf {
  readonly periode: string;
  readonly waarde: number;
  /** The part of `waarde` that is drawn dark, at the bottom. */
  readonly deel: number;
  /** The bar beside it, to compare with. */
  readonly ernaast: number | null;
  /** The whole of it in words. */
  readonly zin: string;
}

interface KwartaalstavenProps {
  readonly staven: readonly Staaf[];
  /** One plain sentence with what there is to see. */
  readonly zin: string;
  readonly tabel: TabelTweeling;
  readonly namen: { readonly waarde: string; readonly deel: string; readonly ernaast: string | null };
  readonly hoogte?: number;
}

const RUIMTE = { boven: 20, onder: 22 };

/** A count per quarter, with a part of it and what it is compared with: dark, light, and hatched with an edge. */
export function Kwartaalstaven(props: KwartaalstavenProps) {
  const { zin, tabel, namen, hoogte = 170 } = props;
  const [plek, breedte] = useBreedte<HTMLDivElement>();
  const arcering = useId();
  return (
    <Figuur
      tabel={tabel}
      legenda={
        <ul className="baken-legenda">
          <li>
            <Staal klas="baken-staaf baken-staaf--deel" />
            {namen.deel}
          </li>
          <li>
            <Staal klas="baken-staaf" />
            {namen.waarde}
          </li>
          {namen.ernaast !== null && (
            <li>
              <Staal klas="baken-staaf baken-staaf--ernaast" arcering={arcering} />
              {namen.ernaast}
            </li>
          )}
        </ul>
      }
    >
      <div ref={plek} className="baken-grafiek__vlak" style={{ minHeight: hoogte }}>
        {breedte > 0 && <Tekening {...props} breedte={breedte} hoogte={hoogte} zin={zin} arcering={arcering} />}
      </div>
    </Figuur>
  );
}

function Staal({ klas, arcering }: { readonly klas: string; readonly arcering?: string }) {
  return (
    <svg width="14" height="14" aria-hidden="true">
      <rect x="1" y="1" width="12" height="12" className={klas} {...(arcering ? { fill: `url(#${arcering})` } : {})} />
    </svg>
  );
}

interface TekeningProps extends KwartaalstavenProps {
  readonly breedte: number;
  readonly hoogte: number;
  readonly arcering: string;
}

function Tekening({ staven, zin, namen, breedte, hoogte, arcering }: TekeningProps) {
  const onder = hoogte - RUIMTE.onder;
  const hoogste = Math.max(1, ...staven.map(({ waarde, ernaast }) => Math.max(waarde, ernaast ?? 0)));
  const y = scaleLinear([0, hoogste], [onder, RUIMTE.boven]);
  const groep = breedte / Math.max(1, staven.length);
  const staafbreedte = Math.min(18, (groep - 6) / (namen.ernaast === null ? 1 : 2));
  const rand = (groep - staafbreedte * (namen.ernaast === null ? 1 : 2)) / 2;
  return (
    <svg width={breedte} height={hoogte} role="img" aria-label={zin}>
      <defs>
        <pattern id={arcering} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="baken-staaf__arcering" x1="0" x2="0" y1="0" y2="5" />
        </pattern>
      </defs>
      {staven.map(({ periode, waarde, deel, ernaast, zin: uitleg }, nummer) => {
        const x = nummer * groep + rand;
        return (
          <g key={periode}>
            <title>{uitleg}</title>
            <rect className="baken-staaf" x={x} width={staafbreedte} y={y(waarde)} height={onder - y(waarde)} />
            <rect
              className="baken-staaf baken-staaf--deel"
              x={x}
              width={staafbreedte}
              y={y(deel)}
              height={onder - y(deel)}
            />
            {ernaast !== null && (
              <rect
                className="baken-staaf baken-staaf--ernaast"
                fill={`url(#${arcering})`}
                x={x + staafbreedte + 0.5}
                width={Math.max(1, staafbreedte - 1)}
                y={y(ernaast)}
                height={onder - y(ernaast)}
              />
            )}
            <text className="baken-as__tekst baken-staaf__getal" x={x + staafbreedte / 2} y={y(waarde) - 4}>
              {waarde}
            </text>
          </g>
        );
      })}
      <line className="baken-as" x1="0" x2={breedte} y1={onder} y2={onder} />
      {jaarstrepen(staven.map(({ periode, waarde }) => ({ periode, waarde }))).map(({ jaar, nummer }) => (
        <text key={jaar} className="baken-as__tekst" x={nummer * groep + 2} y={hoogte - 5}>
          {jaar}
        </text>
      ))}
    </svg>
  );
}
