import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, ErrorState, ProgressBar } from '../../ui/index.ts';
import type { BerichtenIngelezen } from './typen.ts';
import { Klaar, Telling, Tellingen } from './uitkomst.tsx';
import { leesBerichten } from './vragen.ts';

/** A file with messages as XML, or a ZIP of them: it says itself what it is, so there is nothing to choose. */
export function Berichten({ bestand }: { readonly bestand: File }) {
  const t = useTranslations('berichteninlezen');
  const queries = useQueryClient();
  const lezen = useMutation({
    mutationFn: () => leesBerichten(bestand),
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey: [soort] }) => soort !== 'ketenprofielen' }),
  });
  if (lezen.data) return <Uitkomst uitkomst={lezen.data} />;
  return (
    <Card titel={bestand.name} onderschrift={t('xml.soort')}>
      <div className="baken-stapel">
        <p>{t('xml.uitleg')}</p>
        {lezen.isPending ? (
          <ProgressBar label={t('bezig')} tekst={t('xml.bezigUitleg')} />
        ) : (
          <div>
            <Button soort="primary" onPress={() => lezen.mutate()}>
              {t('leesIn')}
            </Button>
          </div>
        )}
        {lezen.isError && <ErrorState fout={lezen.error} />}
      </div>
    </Card>
  );
}

function Uitkomst({ uitkomst }: { readonly uitkomst: BerichtenIngelezen }) {
  const t = useTranslations('berichteninlezen');
  const opmaak = useOpmaak();
  const { bestanden, nieuw, alBekend, ongeldig, onleesbaar, bevindingen, aantalBevindingen } = uitkomst;
  return (
    <>
      <Klaar nieuw={nieuw} doorgerekend={uitkomst.doorgerekend}>
        <Tellingen>
          <Telling naam={t('telling.bestanden')} aantal={bestanden} />
          <Telling naam={t('telling.nieuw')} aantal={nieuw} />
          <Telling naam={t('telling.alBekend')} aantal={alBekend} />
          <Telling naam={t('telling.ongeldig')} aantal={ongeldig} />
          <Telling naam={t('telling.onleesbaar')} aantal={onleesbaar} />
        </Tellingen>
      </Klaar>
      {aantalBevindingen > 0 && (
        <Card titel={t('xml.bevindingen')} onderschrift={t('xml.bevindingenOnder', { aantal: aantalBevindingen })}>
          <ul className="baken-plekken">
            {bevindingen.map(({ bestand, regel, pad, regelnummer, melding }) => (
              <li key={`${bestand} ${regelnummer} ${pad} ${regel}`}>
                <strong>{t('xml.plek', { bestand, regel: regelnummer })}</strong> {melding}
                <span className="baken-stil"> {[regel, pad].filter(Boolean).join(', ')}</span>
              </li>
            ))}
          </ul>
          {aantalBevindingen > bevindingen.length && (
            <Alert>
              <p>{t('meerBevindingen', { aantal: opmaak.getal(aantalBevindingen - bevindingen.length) })}</p>
            </Alert>
          )}
        </Card>
      )}
    </>
  );
}
