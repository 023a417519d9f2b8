import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSessie } from '../../app/sessie.ts';
import { Alert, Button } from '../../ui/index.ts';
import { noemWaarde } from './invoer.ts';
import type { Aanlevering } from './typen.ts';
import { bewaar, lees, plaatsenVan } from './wachtrij.ts';

/** Changes on this device that came too late: shown, so that nobody thinks that they were handed in. */
export function Achtergebleven({ aanlevering: { id, velden } }: { readonly aanlevering: Aanlevering }) {
  const t = useTranslations('aanlevering.stand');
  const cel = useTranslations('aanlevering.cel');
  const { functie } = useSessie();
  const [, opnieuw] = useState(0);
  const plaatsen = plaatsenVan(localStorage, functie?.id ?? 0, id);
  const rijen = plaatsen.flatMap((plaats) => Object.entries(lees(localStorage, plaats)?.wachtend ?? {}));
  if (rijen.length === 0) return null;
  return (
    <Alert
      soort="let"
      titel={t('achtergebleven', { aantal: rijen.length })}
      actie={
        <Button
          klein
          onPress={() => {
            for (const plaats of plaatsen) bewaar(localStorage, plaats, null);
            opnieuw((keer) => keer + 1);
          }}
        >
          {t('gooiWeg')}
        </Button>
      }
    >
      <ul>
        {rijen.map(([gegeven, { waarde }]) => {
          const veld = velden.find(({ code }) => code === gegeven);
          return (
            <li key={gegeven}>
              {veld?.naam ?? gegeven}: {(veld && noemWaarde(veld, waarde)) ?? cel('leeg')}
            </li>
          );
        })}
      </ul>
      <p>{t('achtergeblevenUitleg')}</p>
    </Alert>
  );
}
