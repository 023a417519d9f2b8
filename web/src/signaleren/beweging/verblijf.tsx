import { useTranslations } from 'use-intl';
import { StaafLijst } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, TredeBadge } from '../../ui/index.ts';
import type { Tredebeweging } from './vragen.ts';

type Rij = Tredebeweging['verblijf'][number];

/** How long providers stay on each trede; how those that still stand there are counted is said beside it. */
export function Verblijf({ beeld }: { readonly beeld: Tredebeweging }) {
  const t = useTranslations('beweging.verblijf');
  const opmaak = useOpmaak();
  const tekst = ({ aantal, mediaan, langst }: Rij) => {
    if (aantal === 0) return t('nietGezien');
    return mediaan === null ? t('langer', { dagen: langst ?? 0 }) : t('dagen', { dagen: mediaan });
  };
  return (
    <Card titel={t('titel')} onderschrift={t('onder', { datum: opmaak.datum(beeld.tot) })}>
      <div className="baken-verblijf">
        <StaafLijst
          label={t('titel')}
          delen={beeld.verblijf.map((rij) => ({
            sleutel: String(rij.trede),
            naam: (
              <>
                <TredeBadge trede={rij.trede} />
                <span className="baken-rijnaam__bij">
                  {t('keren', { aantal: rij.aantal, lopend: rij.lopend, zonderBegin: rij.zonderBegin })}
                </span>
              </>
            ),
            waarde: rij.mediaan ?? rij.langst ?? 0,
            tekst: tekst(rij),
          }))}
        />
      </div>
      <p className="baken-stil baken-verblijf__uitleg">{t('uitleg')}</p>
    </Card>
  );
}
