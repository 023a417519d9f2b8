import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Actualiteit } from '../../meten/actualiteit/index.tsx';
import { Card, useAfdruk } from '../../ui/index.ts';
import { Kengetallen } from './kengetallen.tsx';
import { Hulpvormen, Regiolijst } from './levergebied.tsx';
import { Signaallijst, Signaaltijdlijn } from './signalen.tsx';
import type { AanbiederDetail } from './typen.ts';
import { isVerborgen, VerborgenKaart } from './verborgen.tsx';

/** The latest signals that stand beside the chart; the tab shows all. */
const SIGNALEN = 5;

/** What most people come for: figures against their norm, signals over time, and who depends on this provider. */
export function Overzicht({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder');
  const afdruk = useAfdruk();
  // On paper the other parts follow whole.
  if (afdruk) return <Kengetallen aanbieder={aanbieder} />;
  return (
    <div className="baken-kolommen">
      <div className="baken-stapel">
        <Kengetallen aanbieder={aanbieder} />
        {isVerborgen(aanbieder, 'oordeel') ? (
          <VerborgenKaart titel={t('signalen.titel')} />
        ) : (
          <Card
            titel={t('signalen.titel')}
            acties={
              <Link
                to="."
                search={(vorig) => ({ ...vorig, tab: 'signalen' as const })}
                className="baken-kengetallen__schakel"
              >
                {t('signalen.alle', { aantal: aanbieder.signalen.length })}
              </Link>
            }
          >
            <Signaaltijdlijn aanbieder={aanbieder} />
            <Signaallijst signalen={aanbieder.signalen} hoogstens={SIGNALEN} />
          </Card>
        )}
      </div>
      <div className="baken-stapel">
        <Card titel={t('levergebied.hulpvormen')} onderschrift={t('levergebied.hulpvormenOnder')}>
          <Hulpvormen levergebied={aanbieder.levergebied} />
        </Card>
        <Card titel={t('levergebied.regios')} onderschrift={t('levergebied.regiosOnder')}>
          <Regiolijst levergebied={aanbieder.levergebied} />
        </Card>
        <Actualiteit kvk={aanbieder.kvk} />
      </div>
    </div>
  );
}
