import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Decielen } from './decielen.tsx';
import type { Spiegelbeeld } from './typen.ts';

/** A made-up distribution, to explain the picture with. */
const VOORBEELD = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const VOORBEELD_ZELF = 7.5;

/** With whom is compared, and what the picture says. */
export function SpiegelLegenda({ spiegel: { vorm, omvang } }: { readonly spiegel: Spiegelbeeld }) {
  const t = useTranslations('tellingen.spiegel');
  const opmaak = useOpmaak();
  const vergelijk = t(`vergelijk.${vorm as 'aanbieder'}`);
  const [van, tot] = [opmaak.euroKort(omvang?.van ?? 0), opmaak.euroKort(omvang?.tot ?? 0)];
  const klasse = !omvang ? 'onbekend' : omvang.tot === null ? 'boven' : omvang.van === 0 ? 'onder' : 'tussen';
  return (
    <div className="baken-spiegel__legenda">
      <p>{t(`omvang.${klasse}`, { vergelijk, van, tot })}</p>
      <h3>{t('legenda')}</h3>
      <div className="baken-spiegel__uitleg">
        <Decielen decielen={VOORBEELD} waarde={VOORBEELD_ZELF} schrijf={() => ''} />
        <ul>
          <li>{t('legendaRuit')}</li>
          <li>{t('legendaVak')}</li>
          <li>{t('legendaMidden')}</li>
        </ul>
      </div>
      <p className="baken-stil">{t('legendaRegels')}</p>
    </div>
  );
}
