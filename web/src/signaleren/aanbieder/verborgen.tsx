import { useTranslations } from 'use-intl';
import { Card, VerborgenVlak } from '../../ui/index.ts';
import type { AanbiederDetail } from './typen.ts';

type Onderdeel = AanbiederDetail['nietZichtbaar'][number];

export const isVerborgen = ({ nietZichtbaar }: AanbiederDetail, onderdeel: Onderdeel): boolean =>
  nietZichtbaar.includes(onderdeel);

/** The parts of a case; when all of them are hidden there is no case to show. */
const ONDERDELEN = 3;

export const zietNiets = ({ nietZichtbaar }: AanbiederDetail): boolean => nietZichtbaar.length === ONDERDELEN;

/** In place of a panel about a part of the case that was not shared with this role. */
export function VerborgenKaart({ titel }: { readonly titel: string }) {
  const t = useTranslations('aanbieder.zonderZaak');
  return (
    <Card titel={titel}>
      <VerborgenVlak>
        <p>{t('nietGedeeld')}</p>
      </VerborgenVlak>
    </Card>
  );
}
