import { scaleUtc } from 'd3-scale';
import { useTranslations } from 'use-intl';
import type { Ernst, TredeNummer } from '../api/typen.ts';
import { useOpmaak } from '../taal/taal.tsx';
import { useBreedte } from './breedte.ts';
import { Figuur } from './figuur.tsx';

export interface Signaalpunt {
  readonly sleutel: string;
  /** `YYYY-MM-DD` */
  readonly op: string;
  readonly laan: string;
  readonly ernst: Ernst;
  readonly naam: string;
}

export interface Tredeperiode {
  readonly trede: TredeNummer;
  readonly van: string;
  readonly tot: string;
}

interface TijdLijnProps {
  readonly van: string;
  readonly tot: string;
  readonly lanen: readonly { readonly id: string; readonly naam: string }[];
  readonly signalen: readonly Signaalpunt[];
  readonly treden: readonly Tredeperiode[];
}

const LAAN = 28;
const KOP = 22;
const VOET = 6;
const NAAM = 96;

const dag = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

/** Signals over time, one lane per subject, with the steps of the ladder shaded behind them. */
export function TijdLijn(props: TijdLijnProps) {
  const { van, tot, lanen, signalen, treden } = props;
  const t = useTranslations('grafiek');
  const tb = useTranslations('begrippen');
  const opmaak = useOpmaak();
  const [plek, breedte] = useBreedte<HTMLDivElement>();
  const hoogte = KOP + lanen.length * LAAN + VOET;
  const zin = t('zinTijdlijn', {
    aantal: signalen.length,
    van: opmaak.maand(van),
    tot: opmaak.maand(tot),
    ernstig: signalen.filter(({ ernst }) => ernst === 'ernstig').length,
    treden: [...new Set(treden.map(({ trede }) => trede))].join(', ') || '–',
  });
  const laannaam = new Map(lanen.map(({ id, naam }) => [id, naam]));
  return (
    <Figuur
      kop={<span className="baken-stil">{t('vanTot', { van: opmaak.maand(van), tot: opmaak.maand(tot) })}</span>}
      legenda={<ErnstLegenda />}
      tabel={{
        bijschrift: zin,
        koppen: [t('datum'), t('signaal'), t('groep'), t('ernst')],
        getallen: 0,
        rijen: signalen.map((signaal) => ({
          sleutel: signaal.sleutel,
          cellen: [
            opmaak.datumKort(signaal.op, true),
            signaal.naam,
            laannaam.get(signaal.laan) ?? signaal.laan,
            tb(`ernst.${signaal.ernst}`),
          ],
        })),
      }}
    >
      <div ref={plek} className="baken-grafiek__vlak" style={{ minHeight: hoogte }}>
        {breedte > 0 && <Tekening {...props} breedte={breedte} hoogte={hoogte} zin={zin} />}
      </div>
    </Figuur>
  );
}

interface TekeningProps extends TijdLijnProps {
  readonly breedte: number;
  readonly hoogte: number;
  readonly zin: string;
}

function Tekening({ van, tot, lanen, signalen, treden, breedte, hoogte, zin }: TekeningProps) {
  const tb = useTranslations('begrippen');
  const opmaak = useOpmaak();
  const links = breedte < 460 ? 0 : NAAM;
  const x = scaleUtc([dag(van), dag(tot)], [links + 8, breedte - 12]);
  const strepen = x.ticks(Math.max(3, Math.floor((breedte - links) / 72)));
  const y = (laan: string) =>
    KOP +
    Math.max(
      0,
      lanen.findIndex(({ id }) => id === laan),
    ) *
      LAAN +
    LAAN / 2;
  return (
    <svg width={breedte} height={hoogte} role="img" aria-label={zin} className="baken-tijdlijn">
      {treden
        .filter(({ trede }) => trede >= 2)
        .map((periode) => {
          const begin = Math.max(x(dag(periode.van)), links + 8);
          const einde = Math.min(x(dag(periode.tot)), breedte - 12);
          return (
            einde > begin && (
              <g key={`${periode.van}-${periode.trede}`}>
                <rect
                  x={begin}
                  y={KOP}
                  width={einde - begin}
                  height={lanen.length * LAAN}
                  fill={`var(--baken-kleur-trede-${periode.trede})`}
                  opacity="0.16"
                />
                {einde - begin > 46 && (
                  <text className="baken-as__tekst baken-tijdlijn__trede" x={begin + 5} y={hoogte - VOET - 4}>
                    {tb('tredeNummer', { trede: periode.trede })}
                  </text>
                )}
              </g>
            )
          );
        })}
      {strepen.map((streep) => (
        <g key={streep.toISOString()}>
          <line className="baken-tijdlijn__streep" x1={x(streep)} x2={x(streep)} y1={KOP - 4} y2={hoogte - VOET} />
          <text className="baken-as__tekst" x={x(streep) + 4} y="13">
            {maandKort(streep, opmaak.taal)}
          </text>
        </g>
      ))}
      {lanen.map(({ id, naam }) => (
        <g key={id}>
          <line className="baken-tijdlijn__laan" x1={links + 8} x2={breedte - 12} y1={y(id)} y2={y(id)} />
          {links > 0 && (
            <text className="baken-tijdlijn__naam" x="0" y={y(id) + 5}>
              {naam}
            </text>
          )}
        </g>
      ))}
      {signalen.map((signaal) => (
        <g key={signaal.sleutel} transform={`translate(${x(dag(signaal.op))},${y(signaal.laan)})`}>
          <title>{`${opmaak.datum(signaal.op)}: ${signaal.naam}`}</title>
          <ErnstVorm ernst={signaal.ernst} />
        </g>
      ))}
    </svg>
  );
}

const maandKort = (op: Date, taal: 'nl' | 'en') =>
  new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone: 'UTC',
    month: 'short',
    ...(op.getUTCMonth() === 0 ? { year: 'numeric' as const } : {}),
  }).format(op);

/** Severity by shape: a circle is light, a diamond firm, a triangle serious. Drawn around the origin. */
export function ErnstVorm({ ernst }: { readonly ernst: Ernst }) {
  if (ernst === 'ernstig') return <path className="baken-ernst baken-ernst--ernstig" d="M0,-7L7,6H-7Z" />;
  if (ernst === 'stevig') return <path className="baken-ernst baken-ernst--stevig" d="M0,-6.5L6.5,0L0,6.5L-6.5,0Z" />;
  return <circle className="baken-ernst baken-ernst--licht" r="5" />;
}

interface ErnstTekenProps {
  readonly ernst: Ernst;
  /** The word stands beside it: not read twice. */
  readonly stil?: boolean;
}

/** The shape of a severity in a line of text, with its name for screen readers. */
export function ErnstTeken({ ernst, stil = false }: ErnstTekenProps) {
  const t = useTranslations('begrippen');
  return stil ? (
    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <ErnstVorm ernst={ernst} />
    </svg>
  ) : (
    <svg width="18" height="18" viewBox="-9 -9 18 18" role="img" aria-label={t(`ernst.${ernst}`)}>
      <ErnstVorm ernst={ernst} />
    </svg>
  );
}

function ErnstLegenda() {
  const t = useTranslations('begrippen');
  return (
    <ul className="baken-legenda">
      {(['licht', 'stevig', 'ernstig'] as const).map((ernst) => (
        <li key={ernst}>
          <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
            <ErnstVorm ernst={ernst} />
          </svg>
          {t(`ernst.${ernst}`)}
        </li>
      ))}
    </ul>
  );
}
