import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, ErrorState, TextField } from '../../ui/index.ts';
import type { Keuze } from './keuze.ts';
import type { Inhoud, Profielen } from './typen.ts';
import { bewaarNieuw, bewaarVersie } from './vragen.ts';

const KORTSTE = 3;

interface ProfielvakProps {
  readonly profielen: Profielen;
  readonly keuze: Keuze;
  readonly inhoud: Inhoud;
  onKies(keuze: Keuze): void;
}

/** Keeps the choice of columns under a name, so that the next file needs none; or changes the profile that was chosen. */
export function Profielvak({ profielen, keuze, inhoud, onKies }: ProfielvakProps) {
  const t = useTranslations('berichteninlezen.profielvak');
  const opmaak = useOpmaak();
  const queries = useQueryClient();
  const huidig = profielen.profielen.find(({ id }) => id === keuze.profiel);
  const [naam, setNaam] = useState<string | null>(null);
  const [fout, setFout] = useState<string>();
  const tekst = naam ?? huidig?.naam ?? '';
  const vernieuw = () => queries.invalidateQueries({ queryKey: ['ketenprofielen'] });
  const bewaar = useMutation({
    mutationFn: async (wat: 'nieuw' | 'wijzig' | 'weg') => {
      if (wat === 'nieuw' || !huidig)
        return { wat, ...(await bewaarNieuw(tekst.trim(), metOud(huidig?.inhoud, inhoud))) };
      const body = { naam: tekst.trim(), inhoud: metOud(huidig.inhoud, inhoud), versie: huidig.versie };
      return { wat, ...(await bewaarVersie(huidig.id, { ...body, ingetrokken: wat === 'weg' })) };
    },
    onSuccess: async ({ wat, id }) => {
      await vernieuw();
      setNaam(null);
      onKies({ ...keuze, profiel: wat === 'weg' ? null : id });
    },
    onError: () => void vernieuw(),
  });
  const doe = (wat: 'nieuw' | 'wijzig' | 'weg') => {
    const teKort = wat !== 'weg' && tekst.trim().length < KORTSTE;
    setFout(teKort ? t('naamTeKort') : undefined);
    if (!teKort) bewaar.mutate(wat);
  };
  return (
    <Card
      titel={t('titel')}
      onderschrift={
        huidig
          ? t('huidig', { naam: huidig.naam, door: huidig.door, dag: opmaak.datum(huidig.op.slice(0, 10)) })
          : t('onder')
      }
    >
      <div className="baken-stapel">
        <div className="baken-profielvak">
          <TextField label={t('naam')} value={tekst} onChange={setNaam} fout={fout} maxLength={80} />
          <div className="baken-profielvak__knoppen">
            {huidig && (
              <Button isDisabled={bewaar.isPending} onPress={() => doe('wijzig')}>
                {t('wijzig')}
              </Button>
            )}
            <Button soort={huidig ? 'quiet' : 'secondary'} isDisabled={bewaar.isPending} onPress={() => doe('nieuw')}>
              {t(huidig ? 'alsNieuw' : 'bewaar')}
            </Button>
            {huidig && (
              <Button soort="quiet" isDisabled={bewaar.isPending} onPress={() => doe('weg')}>
                {t('weg')}
              </Button>
            )}
          </div>
        </div>
        {bewaar.isSuccess && (
          <Alert soort="goed" meteen>
            <p>{t(bewaar.data.wat === 'weg' ? 'isWeg' : 'isBewaard')}</p>
          </Alert>
        )}
        {bewaar.isError && <ErrorState fout={bewaar.error} />}
      </div>
    </Card>
  );
}

/** What a profile says of kinds of message that are not in this file stays. */
const metOud = (oud: Inhoud | undefined, nieuw: Inhoud): Inhoud => ({
  ...nieuw,
  soorten: { ...oud?.soorten, ...nieuw.soorten },
});
