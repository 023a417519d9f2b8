import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { TredeNummer } from '../api/typen.ts';
import { TREDEN } from '../ui/index.ts';
import { useBreedte } from './breedte.ts';

const HOOGTE = 92;
const NAAM = 34;
const LAAGST = 24;

/** The ladder as six steps, with the present one outlined; the steps above it are hatched. */
export function TrapStaaf({ trede }: { readonly trede: TredeNummer }) {
  const t = useTranslations('begrippen');
  const arcering = useId();
  const [plek, breedte] = useBreedte<HTMLDivElement>();
  const tussen = 5;
  const vak = (breedte - 8 - tussen * 5) / 6;
  const naamPast = vak >= 74;
  return (
    <div ref={plek} className="baken-trap" style={{ minHeight: HOOGTE + NAAM }}>
      {breedte > 0 && (
        <svg
          width={breedte}
          height={HOOGTE + (naamPast ? NAAM : 6)}
          role="img"
          aria-label={t('tredeVoluit', { trede, naam: t(`trede.${trede}`) })}
        >
          <defs>
            <pattern id={arcering} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="7" height="7" fill="#f3f5f4" />
              <line x1="0" y1="0" x2="0" y2="7" stroke="#d5dcdc" strokeWidth="2" />
            </pattern>
          </defs>
          {TREDEN.map((nummer) => {
            const hoog = LAAGST + (nummer - 1) * 12;
            const x = 4 + (nummer - 1) * (vak + tussen);
            const boven = HOOGTE - hoog;
            const nu = nummer === trede;
            const hoger = nummer > trede;
            return (
              <g key={nummer}>
                <rect
                  x={x}
                  y={boven}
                  width={vak}
                  height={hoog}
                  rx="4"
                  fill={hoger ? `url(#${arcering})` : `var(--baken-kleur-trede-${nummer})`}
                />
                {nu && (
                  <rect
                    className="baken-trap__nu"
                    x={x - 2.5}
                    y={boven - 2.5}
                    width={vak + 5}
                    height={hoog + 5}
                    rx="6"
                  />
                )}
                <text
                  className="baken-trap__cijfer"
                  x={x + vak / 2}
                  y={boven + 17}
                  textAnchor="middle"
                  fill={hoger ? 'var(--baken-kleur-ink-500)' : `var(--baken-kleur-trede-${nummer}-tekst)`}
                >
                  {nummer}
                </text>
                {naamPast && <TrapNaam naam={t(`trede.${nummer}`)} x={x + vak / 2} y={HOOGTE + 16} nu={nu} />}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

/** A name under a step; two words stand on two lines. */
function TrapNaam({ naam, x, y, nu }: { naam: string; x: number; y: number; nu: boolean }) {
  const knip = naam.indexOf(' ');
  const regels = knip < 0 ? [naam] : [naam.slice(0, knip), naam.slice(knip + 1)];
  return (
    <text className={nu ? 'baken-trap__naam baken-trap__naam--nu' : 'baken-trap__naam'} textAnchor="middle">
      {regels.map((regel, nummer) => (
        <tspan key={regel} x={x} y={y + nummer * 14}>
          {regel}
        </tspan>
      ))}
    </text>
  );
}
