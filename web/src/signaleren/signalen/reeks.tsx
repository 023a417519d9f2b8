import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Regelkaart, TabelKnop } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import { schrijfKengetal } from '../aanbieder/index.ts';
import type { Signaaldetail } from './typen.ts';

/** The course of the figure that the heaviest rule looks at first. */
export function Reeks({ reeks }: { readonly reeks: NonNullable<Signaaldetail['reeks']> }) {
  const t = useTranslations('signalen.reeks');
  const opmaak = useOpmaak();
  const [alsTabel, setAlsTabel] = useState(false);
  const { naam, eenheid, grens, richting, punten } = reeks;
  const schrijf = (waarde: number) => schrijfKengetal(opmaak, waarde, eenheid);
  return (
    <Card
      titel={t('titel', { naam })}
      onderschrift={grens === null ? t('zonderGrens') : t('metGrens', { grens: schrijf(grens) })}
      acties={<TabelKnop aan={alsTabel} zet={setAlsTabel} />}
    >
      <Regelkaart
        naam={naam}
        punten={punten.map(({ periode, waarde }) => ({ periode, waarde }))}
        norm={
          grens !== null && richting !== null
            ? { waarde: grens, foutKant: richting === 'laagIsSlecht' ? 'onder' : 'boven' }
            : undefined
        }
        formaat={schrijf}
        hoogte={190}
        alsTabel={alsTabel}
      />
    </Card>
  );
}
