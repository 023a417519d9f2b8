import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import { dagVan } from '../aanbieder/index.ts';
import { nieuweTekst } from './bewijs.ts';
import type { Moment, Signaaldetail } from './typen.ts';
import { Ernstwoord } from './woorden.tsx';

/** When it began and how it grew, newest first: one running signal instead of a new one each quarter. */
export function Groei({ detail: { momenten, signaal } }: { readonly detail: Signaaldetail }) {
  const t = useTranslations('signalen.groei');
  return (
    <Card titel={t('titel')} onderschrift={t('onder', { aantal: momenten.length })}>
      <ol className="baken-groei">
        {momenten.map((moment, i) => (
          <Stap
            key={`${moment.op} ${moment.soort}`}
            moment={moment}
            tekst={nieuweTekst(momenten, i, signaal.tekst)}
            punten={i === 0 ? [] : moment.kwaliteit.punten}
          />
        ))}
      </ol>
    </Card>
  );
}

interface StapProps {
  readonly moment: Moment;
  /** null: said already. */
  readonly tekst: string | null;
  readonly punten: readonly string[];
}

function Stap({ moment: { op, periode, ernst, soort }, tekst, punten }: StapProps) {
  const t = useTranslations('signalen.groei');
  const opmaak = useOpmaak();
  return (
    <li className={`baken-groei__stap baken-groei__stap--${ernst}`}>
      <p className="baken-groei__kop">
        <time dateTime={dagVan(op)}>{opmaak.datum(dagVan(op))}</time>
        <b>{t(soort)}</b>
        {soort !== 'einde' && <Ernstwoord ernst={ernst} />}
        {periode && <span className="baken-stil">{t('over', { periode: opmaak.periode(periode) })}</span>}
      </p>
      {tekst && <p>{tekst}</p>}
      {punten.length > 0 && <p className="baken-stil">{punten.join(' ')}</p>}
    </li>
  );
}
