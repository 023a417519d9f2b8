import { IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { Alert, Button, Card, ErrorState, FoutOverzicht, WachtOp } from '../../ui/index.ts';
import { Doelgroepkiezer } from './doelgroepkiezer.tsx';
import { type Concept, useConcept } from './gebruik-concept.ts';
import { Last, Lastregel } from './lastpaneel.tsx';
import type { Uitvraag, Verzonden } from './typen.ts';
import { Veldkiezer } from './veldkiezer.tsx';
import { Verstuurvenster } from './verstuurvenster.tsx';
import { lastVraag } from './vragen.ts';
import { Waarvoor } from './waarvoor.tsx';

interface OpstellerProps {
  readonly begin: Uitvraag;
  onVerzonden(verzonden: Verzonden): void;
}

/** Composes a request, with what it costs those who get it always in sight (N-02). */
export function Opsteller({ begin, onVerzonden }: OpstellerProps) {
  const t = useTranslations('uitvraag.opstellen');
  const concept = useConcept(begin);
  const { bewaard } = concept;
  const vraag = useQuery(lastVraag(bewaard.id, bewaard.revisie));
  const [verstuurt, setVerstuurt] = useState(false);
  const [toonOpen, setToonOpen] = useState(false);
  const verstuur = async () => {
    const nu = await concept.bewaarNu();
    if (!nu) return;
    setToonOpen(nu.ontbreekt.length > 0);
    setVerstuurt(nu.ontbreekt.length === 0);
  };
  const knop = (
    <Button soort="primary" icoon={<IconSend size={17} aria-hidden="true" />} onPress={() => void verstuur()}>
      {t('versturen')}
    </Button>
  );
  return (
    <div className="baken-opsteller">
      <div className="baken-stapel">
        {toonOpen && bewaard.ontbreekt.length > 0 && (
          <FoutOverzicht
            fouten={bewaard.ontbreekt.map(({ plek, melding }) => ({ veld: `uitvraag-${plek.split('/')[0]}`, melding }))}
          />
        )}
        <Bewaarprobleem concept={concept} />
        <Waarvoor concept={concept} />
        <Veldkiezer concept={concept} />
        <Doelgroepkiezer concept={concept} last={vraag.data} />
      </div>
      <aside className="baken-opsteller__last" aria-label={t('last')}>
        <Card titel={t('last')} onderschrift={t('lastOnder')}>
          <WachtOp vraag={vraag} regels={6}>
            {(last) => <Last last={last} />}
          </WachtOp>
          <div className="baken-opsteller__knop">{knop}</div>
          <Bewaarwoord stand={concept.stand} />
        </Card>
      </aside>
      {/* On a small screen the panel is far below: its one line stays in sight. */}
      <div className="baken-lastbalk">
        {vraag.data && <Lastregel last={vraag.data} />}
        {knop}
      </div>
      {verstuurt && vraag.data && (
        <Verstuurvenster
          uitvraag={bewaard}
          last={vraag.data}
          onSluit={() => setVerstuurt(false)}
          onVerzonden={onVerzonden}
        />
      )}
    </div>
  );
}

function Bewaarwoord({ stand }: { readonly stand: Concept['stand'] }) {
  const t = useTranslations('uitvraag.bewaard');
  return (
    <p className="baken-stil" role="status">
      {t(stand)}
    </p>
  );
}

/** What stood in the way of saving: a colleague, or a mistake. */
function Bewaarprobleem({ concept }: { readonly concept: Concept }) {
  const t = useTranslations('uitvraag.bewaard');
  const { stand, fout } = concept;
  if (stand === 'botsing')
    return (
      <Alert
        soort="let"
        titel={t('botsingTitel')}
        meteen
        actie={
          <div className="baken-knoppenrij">
            <Button klein onPress={() => void concept.houdMijn()}>
              {t('houdMijn')}
            </Button>
            <Button klein onPress={() => void concept.neemAndere()}>
              {t('neemAndere')}
            </Button>
          </div>
        }
      >
        <p>{t('botsingUitleg')}</p>
      </Alert>
    );
  if (stand !== 'mislukt') return null;
  const invoer = fout instanceof ApiFout ? fout.invoer : [];
  return (
    <>
      <ErrorState fout={fout} opnieuw={() => void concept.bewaarNu()} />
      <FoutOverzicht
        fouten={invoer.map(({ plaats, melding }) => ({ veld: `uitvraag-${plaats.split('/')[0]}`, melding }))}
      />
    </>
  );
}
