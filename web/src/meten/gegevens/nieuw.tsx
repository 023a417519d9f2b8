import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { Alert, Card, ErrorState, FileDrop, ProgressBar, Select } from '../../ui/index.ts';
import type { Importsoort } from './typen.ts';
import { stuurBestand, useVernieuw } from './vragen.ts';

const SOORTEN: Record<Importsoort, readonly string[]> = {
  kwartaalcijfers: ['.csv', '.xlsx', '.json', '.txt'],
  digimv: ['.ods'],
};

/** Chooses the kind of file and takes the file itself. */
export function NieuwBestand({ onAangenomen }: { onAangenomen(id: number): void }) {
  const t = useTranslations('gegevens.nieuw');
  const vernieuw = useVernieuw();
  const [soort, setSoort] = useState<Importsoort>('kwartaalcijfers');
  const zending = useMutation({
    mutationFn: (bestand: File) => stuurBestand(soort, bestand),
    onSuccess: async ({ id }) => {
      await vernieuw();
      onAangenomen(id);
    },
  });
  return (
    <Card titel={t('titel')}>
      <div className="baken-inlezen">
        <Select<Importsoort>
          label={t('soort')}
          uitleg={t(soort === 'digimv' ? 'uitlegDigimv' : 'uitlegKwartaalcijfers')}
          value={soort}
          onChange={setSoort}
          keuzes={[
            { waarde: 'kwartaalcijfers', naam: t('kwartaalcijfers') },
            { waarde: 'digimv', naam: t('digimv') },
          ]}
        />
        <FileDrop
          label={t('label')}
          soorten={SOORTEN[soort]}
          onBestand={(bestand) => zending.mutate(bestand)}
          bezig={zending.isPending}
          uitleg={SOORTEN[soort].join(', ')}
        />
      </div>
      {zending.isPending && <ProgressBar label={t('bezig')} tekst={zending.variables.name} />}
      {zending.isError &&
        (zending.error instanceof ApiFout && zending.error.detail ? (
          <Alert soort="fout" titel={t('mislukt')} meteen>
            <p>{zending.error.detail}</p>
            {zending.error.invoer.length > 0 && (
              <ul>
                {zending.error.invoer.map(({ plaats, melding }) => (
                  <li key={plaats}>{melding}</li>
                ))}
              </ul>
            )}
          </Alert>
        ) : (
          <ErrorState fout={zending.error} />
        ))}
    </Card>
  );
}
