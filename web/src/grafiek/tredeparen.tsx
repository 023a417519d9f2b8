import { scaleLinear } from 'd3-scale';
import { useTranslations } from 'use-intl';
import { useBreedte } from './breedte.ts';
import { Figuur } from './figuur.tsx';

export interface Tredepaar {
  readonly trede: number;
  readonly nu: number;
  readonly straks: number;
  /** Beside the counts, in the table. */
  readonly bijNu: string;
  readonly bijStraks: string;
}

interface TredeparenProps {
  readonly zin: string;
  readonly paren: readonly Tredepaar[];
  readonly koppen: readonly [trede: string, nu: string, bijNu: string, straks: string, bijStraks: string];
}

const HOOGTE = 200;
const BOVEN = 20;
const ONDER = 28;
/** Between the two bars of a trede, and on either side of them. */
const [SPLEET, RAND] = [3, 8];

/** How many stand on each trede, now (outlined) and then (filled), side by side. */
export function Tredeparen({ zin, paren, koppen }: TredeparenProps) {
  const [plek, breedte] = useBreedte<HTMLDivElement>();
  const [trede, nu, bijNu, straks, bijStraks] = koppen;
  return (
    <Figuur
      tabel={{
        bijschrift: zin,
        koppen: [trede, nu, bijNu, straks, bijStraks],
        getallen: 4,
        rijen: paren.map((p) => ({
          sleutel: String(p.trede),
          cellen: [p.trede, p.nu, p.bijNu, p.straks, p.bijStraks],
        })),
      }}
      legenda={
        <ul className="baken-legenda">
          {[
            { naam: nu, klasse: 'baken-tredeparen__staaf baken-tredeparen__staaf--nu' },
            { naam: straks, klasse: 'baken-tredeparen__staaf' },
          ].map(({ naam, klasse }) => (
            <li key={naam}>
              <svg width="16" height="14" aria-hidden="true">
                <rect className={klasse} x="2" y="2" width="11" height="11" />
              </svg>
              {naam}
            </li>
          ))}
        </ul>
      }
    >
      <div ref={plek} className="baken-grafiek__vlak" style={{ minHeight: HOOGTE }}>
        {breedte > 0 && <Tekening paren={paren} breedte={breedte} zin={zin} />}
      </div>
    </Figuur>
  );
}

function Tekening({ paren, breedte, zin }: Pick<TredeparenProps, 'paren' | 'zin'> & { readonly breedte: number }) {
  const t = useTranslations('begrippen');
  const hoogste = Math.max(1, ...paren.flatMap((p) => [p.nu, p.straks]));
  const y = scaleLinear([0, hoogste], [HOOGTE - ONDER, BOVEN]);
  const vak = Math.min(130, breedte / Math.max(1, paren.length));
  const staaf = (vak - SPLEET - 2 * RAND) / 2;
  const bodem = HOOGTE - ONDER;
  return (
    <svg width={breedte} height={HOOGTE} role="img" aria-label={zin} className="baken-tredeparen">
      {paren.map((p, i) => {
        const begin = i * vak + RAND;
        return (
          <g key={p.trede}>
            {[
              { aantal: p.nu, x: begin, klasse: 'baken-tredeparen__staaf baken-tredeparen__staaf--nu' },
              { aantal: p.straks, x: begin + staaf + SPLEET, klasse: 'baken-tredeparen__staaf' },
            ].map(({ aantal, x, klasse }) => (
              <g key={klasse}>
                <rect className={klasse} x={x} y={y(aantal)} width={staaf} height={Math.max(0, bodem - y(aantal))} />
                <text className="baken-tredeparen__aantal" x={x + staaf / 2} y={y(aantal) - 5} textAnchor="middle">
                  {aantal}
                </text>
              </g>
            ))}
            <text className="baken-as__tekst" x={begin + staaf + SPLEET / 2} y={HOOGTE - 8} textAnchor="middle">
              {vak > 70 ? t('tredeNummer', { trede: p.trede }) : p.trede}
            </text>
          </g>
        );
      })}
      <line className="baken-as" x1="0" x2={Math.min(breedte, vak * paren.length)} y1={bodem} y2={bodem} />
    </svg>
  );
}
