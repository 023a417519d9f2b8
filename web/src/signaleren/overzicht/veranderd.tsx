import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { TredeVerandering } from '../../api/typen.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, TredePijl, TredeTegel } from '../../ui/index.ts';

/** More than this is a list of its own. */
const HOOGSTENS = 8;

interface VeranderdProps {
  readonly veranderd: readonly TredeVerandering[];
  readonly sinds: string;
}

/** Who rose or fell on the ladder since the day that is compared with. */
export function Veranderd({ veranderd, sinds }: VeranderdProps) {
  const t = useTranslations('overzicht.veranderd');
  const opmaak = useOpmaak();
  const datum = opmaak.datum(sinds);
  return (
    <Card titel={t('titel')} onderschrift={t('onder', { datum })}>
      {veranderd.length === 0 ? (
        <p className="baken-stil">{t('niets', { datum })}</p>
      ) : (
        <ul className="baken-veranderd">
          {veranderd.slice(0, HOOGSTENS).map(({ kvk, naam, van, naar }) => (
            <li key={kvk}>
              <Link to="/aanbieders/$kvk" params={{ kvk }} className="baken-rijnaam" title={naam}>
                {naam}
              </Link>
              <TredeTegel trede={van} />
              <span className="baken-veranderd__pijl">
                <TredePijl van={van} naar={naar} />
              </span>
              <TredeTegel trede={naar} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
