import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Handeling } from './handeling.tsx';
import { type Overzicht, openDraaiboek } from './vragen.ts';

interface OpenProps {
  readonly aanbieder: Overzicht['zonder'][number];
  /** Somebody came to open this one. */
  readonly meteen: boolean;
}

/** Opens a draaiboek by a decision, that first says whether the provider is cruciaal. */
export function Open({ aanbieder, meteen }: OpenProps) {
  const t = useTranslations('draaiboek.openen');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { kvk, naam, cruciaal } = aanbieder;
  return (
    <Handeling
      knop={t('knop')}
      voluit={t('voluit', { naam })}
      titel={t('voluit', { naam })}
      soort={meteen ? 'primary' : 'secondary'}
      velden={[
        {
          naam: 'cruciaal',
          soort: 'keuze',
          label: t('cruciaal'),
          uitleg: t(cruciaal ? 'registerWel' : 'registerNiet'),
          keuzes: (['ja', 'nee'] as const).map((waarde) => ({ waarde, naam: t(waarde) })),
          begin: cruciaal ? 'ja' : 'nee',
        },
        { naam: 'grond', soort: 'lang', label: t('grond'), uitleg: t('grondUitleg') },
        {
          naam: 'aanleiding',
          soort: 'lang',
          label: t('aanleiding'),
          uitleg: t('aanleidingUitleg'),
          begin: t('aanleidingTekst'),
        },
      ]}
      doe={async (w, sleutel) => {
        const velden = { cruciaal: w.cruciaal === 'ja', cruciaalGrond: w.grond, aanleiding: w.aanleiding };
        const { id } = await openDraaiboek(kvk, t('dossierTitel', { naam }), velden, sleutel);
        await queries.invalidateQueries({ queryKey: ['draaiboeken'] });
        await navigate({ to: '/dossiers/$id', params: { id: String(id) } });
      }}
    />
  );
}
