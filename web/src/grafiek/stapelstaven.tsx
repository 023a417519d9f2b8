import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { useBreedte } from './breedte.ts';
import { Figuur, type TabelTweeling } from './figuur.tsx';
import { Arcering } from './regelkaart.tsx';

export interface Stapelstaaf {
  readonly sleutel: string;
  /** Under the bar. */
  readonly kort: string;
  /** From below, none of them below zero; as many as there are names. */
  readonly delen: readonly number[];
  /** Not everything of it is in yet. */
  readonly voorlopig: boolean;
  /** The whole of it in words. */
  readonly zin: string;
}

interface StapelstavenProps {
  readonly staven: readonly Stapelstaaf[];
  /** Of the parts, from below: the first is the one that counts. */
  readonly namen: readonly string[];
  readonly voorlopig: string;
  /** What there is to see, in one sentence. */
  readonly zin: string;
  readonly tabel: TabelTweeling;
  formaat(waarde: number): string;
}

const HOOGTE = 240;
const RUIMTE = { boven: 10, onder: 24, links: 66 };
const HULPLIJNEN = 4;
/** Names of months nearer to each other than this would overlap. */
const MAANDBREEDTE = 62;

/** Amounts per month on top of each other: dark is what counts, the rest is lighter or hatched; months that are not in yet are pale. */
export function Stapelstaven(props: StapelstavenProps) {
  const { namen, voorlopig, staven } = props;
  const [plek, breedte] = useBreedte<HTMLDivElement>();
  const arcering = useId();
  return (
    <Figuur
      tabel={props.tabel}
      legenda={
        <ul className="baken-legenda">
          {namen.map((naam, deel) => (
            <li key={naam}>
              <svg width="14" height="14" aria-hidden="true">
                <rect {...vulling(deel, arcering)} x="1" y="1" width="12" height="12" />
              </svg>
              {naam}
            </li>
          ))}
          {staven.some((staaf) => staaf.voorlopig) && (
            <li>
              <svg width="14" height="14" aria-hidden="true">
                <rect className="baken-stapel__deel--0 baken-stapel__voorlopig" x="1" y="1" width="12" height="12" />
              </svg>
              {voorlopig}
            </li>
          )}
        </ul>
      }
    >
      <div ref={plek} className="baken-grafiek__vlak" style={{ minHeight: HOOGTE }}>
        <svg width="0" height="0" aria-hidden="true" className="baken-stapel__patroon">
          <Arcering id={arcering} />
        </svg>
        {breedte > 0 && <Tekening {...props} breedte={breedte} arcering={arcering} />}
      </div>
    </Figuur>
  );
}

const vulling = (deel: number, arcering: string) =>
  deel === 1
    ? { fill: `url(#${arcering})`, className: 'baken-stapel__rand' }
    : { className: `baken-stapel__deel--${deel}` };

function Tekening(props: StapelstavenProps & { readonly breedte: number; readonly arcering: string }) {
  const { staven, zin, formaat, breedte, arcering } = props;
  const onder = HOOGTE - RUIMTE.onder;
  const hoogste = Math.max(1, ...staven.map(({ delen }) => delen.reduce((a, b) => a + b, 0)));
  const y = scaleLinear([0, hoogste], [onder, RUIMTE.boven]).nice(HULPLIJNEN);
  const vak = (breedte - RUIMTE.links) / Math.max(1, staven.length);
  const rand = Math.min(4, vak * 0.15);
  const stap = Math.ceil(MAANDBREEDTE / vak);
  return (
    <svg width={breedte} height={HOOGTE} role="img" aria-label={zin}>
      {y.ticks(HULPLIJNEN).map((waarde) => (
        <g key={waarde}>
          <line className="baken-stapel__hulplijn" x1={RUIMTE.links} x2={breedte} y1={y(waarde)} y2={y(waarde)} />
          <text className="baken-as__tekst" x={RUIMTE.links - 8} y={y(waarde) + 4} textAnchor="end">
            {formaat(waarde)}
          </text>
        </g>
      ))}
      {staven.map(({ sleutel, kort, delen, voorlopig, zin: uitleg }, nummer) => {
        const x = RUIMTE.links + nummer * vak;
        let top = 0;
        // The last month always has its name: where the figures end is what one looks for.
        const heeftNaam = (staven.length - 1 - nummer) % stap === 0 && x + vak / 2 > RUIMTE.links + MAANDBREEDTE / 2;
        return (
          <g key={sleutel} className={voorlopig ? 'baken-stapel__voorlopig' : undefined}>
            <title>{uitleg}</title>
            {delen.map((waarde, deel) => {
              const begin = top;
              top += waarde;
              return (
                <rect
                  key={props.namen[deel]}
                  {...vulling(deel, arcering)}
                  x={x + rand}
                  width={vak - 2 * rand}
                  y={y(top)}
                  height={Math.max(0, y(begin) - y(top))}
                />
              );
            })}
            {heeftNaam && (
              <text
                className="baken-as__tekst"
                x={Math.min(x + vak / 2, breedte - MAANDBREEDTE / 2 + 4)}
                y={onder + 16}
                textAnchor="middle"
              >
                {kort}
              </text>
            )}
          </g>
        );
      })}
      <line className="baken-as" x1={RUIMTE.links} x2={breedte} y1={onder} y2={onder} />
    </svg>
  );
}
