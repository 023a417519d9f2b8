import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { meldAf } from '../api/sessie.ts';
import { wisConcepten } from '../app/concepten.ts';
import { useSessie } from '../app/sessie.ts';
import { meldAanTabs } from '../app/sessiekanaal.ts';
import { Button, Card, ErrorState } from '../ui/index.ts';

/** Somebody who is signed in gets the role beside those they have, unless the invitation is for somebody else. */
export function AlsIngelogde({ neemAan }: { neemAan(): Promise<void> }) {
  const t = useTranslations('binnenkomen.ingelogd');
  const { naam } = useSessie();
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<unknown>();
  const doe = async (werk: () => Promise<unknown>) => {
    setBezig(true);
    setFout(undefined);
    await werk().catch(setFout);
    setBezig(false);
  };
  const wissel = async () => {
    await meldAf();
    wisConcepten();
    meldAanTabs('afgemeld');
    window.location.reload();
  };
  return (
    <Card titel={t('titel', { naam: naam ?? '' })} onderschrift={t('onder')}>
      <div className="baken-formulier">
        {fout !== undefined && <ErrorState fout={fout} />}
        <div className="baken-binnen__knoppen">
          <Button soort="primary" isDisabled={bezig} onPress={() => void doe(neemAan)}>
            {t('neemAan')}
          </Button>
          <Button isDisabled={bezig} onPress={() => void doe(wissel)}>
            {t('anders')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
