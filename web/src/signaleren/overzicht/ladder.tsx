import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { LadderTrede, TredeNummer } from '../../api/typen.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { TredeGlyph } from '../../ui/index.ts';
import './overzicht.css';

interface LadderProps {
  readonly treden: readonly LadderTrede[];
  readonly vergelekenMet: string;
  readonly gekozen: readonly TredeNummer[];
  onWissel(trede: TredeNummer): void;
}

/** The six steps with how many providers stand on them; each one is a switch of the filter. */
export function Ladder({ treden, vergelekenMet, gekozen, onWissel }: LadderProps) {
  const t = useTranslations('overzicht.ladder');
  const tb = useTranslations('begrippen');
  const opmaak = useOpmaak();
  return (
    <section className="baken-ladder" aria-labelledby="ladder-kop">
      <div className="baken-ladder__kop">
        <h2 id="ladder-kop">{t('titel')}</h2>
        <span className="baken-stil baken-niet-afdrukken">{t('uitleg')}</span>
      </div>
      <ul>
        {treden.map(({ trede, aantal, vorige }) => (
          <li key={trede}>
            <button
              type="button"
              className={`baken-tegel baken-trede--${trede}`}
              aria-pressed={gekozen.includes(trede)}
              aria-label={t('label', {
                naam: tb('tredeVoluit', { trede, naam: tb(`trede.${trede}`) }),
                aantal,
                verschil: opmaak.verschil(aantal - vorige),
                maand: opmaak.maand(vergelekenMet, false),
              })}
              onClick={() => onWissel(trede)}
            >
              <span className="baken-tegel__nummer">
                <TredeGlyph trede={trede} formaat={17} />
                {tb('tredeNummer', { trede })}
                {gekozen.includes(trede) && <IconCircleCheckFilled size={20} aria-hidden="true" />}
              </span>
              <span className="baken-tegel__naam">{tb(`trede.${trede}`)}</span>
              <span className="baken-tegel__aantal">
                <b>{opmaak.getal(aantal)}</b> {opmaak.verschil(aantal - vorige)}
              </span>
              <span className="baken-tegel__uitleg">{tb(`tredeUitleg.${trede}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
