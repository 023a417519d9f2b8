import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, haal } from '../api/client.ts';
import { useTitel } from '../app/titel.ts';
import { useOpmaak } from '../taal/taal.tsx';
import { Badge, Button, Card, ErrorState, PageHeader, WachtOp } from '../ui/index.ts';
import './toegang.css';
import { logUit } from './uitloggen.ts';
import { sessiesVraag } from './vragen.ts';

export const Route = createLazyRoute('/mijn-sessies')({ component: MijnSessies });

/** Where this person is signed in, and a way to end that. */
function MijnSessies() {
  const t = useTranslations('toegang.sessies');
  const vraag = useQuery(sessiesVraag());
  const queries = useQueryClient();
  const [melding, setMelding] = useState('');
  const [fout, setFout] = useState<unknown>();
  const doe = async (werk: () => Promise<unknown>, gedaan: string) => {
    setFout(undefined);
    try {
      await werk();
      setMelding(gedaan);
    } catch (reden) {
      setFout(reden);
    }
    await queries.invalidateQueries({ queryKey: sessiesVraag().queryKey });
  };
  const eindig = (kenmerk: string) =>
    doe(() => haal(api.DELETE('/sessies/{kenmerk}', { params: { path: { kenmerk } } })), t('beeindigd'));
  const eindigAndere = () => doe(() => haal(api.POST('/sessies/beeindiging')), t('andereBeeindigd'));
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      <p role="status">{melding}</p>
      {fout !== undefined && <ErrorState fout={fout} />}
      <WachtOp vraag={vraag}>
        {({ sessies }) => (
          <Card
            titel={t('lijst')}
            onderschrift={t('aantal', { aantal: sessies.length })}
            acties={
              sessies.length > 1 && (
                <Button klein soort="gevaar" onPress={() => void eindigAndere()}>
                  {t('eindigAndere')}
                </Button>
              )
            }
          >
            <ul className="baken-sessies">
              {[...sessies]
                .sort((a, b) => Number(b.huidige) - Number(a.huidige) || b.laatstOp.localeCompare(a.laatstOp))
                .map((sessie) => (
                  <li key={sessie.kenmerk}>
                    <Sessie
                      sessie={sessie}
                      onEindig={() => void (sessie.huidige ? logUit() : eindig(sessie.kenmerk))}
                    />
                  </li>
                ))}
            </ul>
          </Card>
        )}
      </WachtOp>
    </>
  );
}

interface SessieProps {
  readonly sessie: {
    readonly toestel: string;
    readonly via: string;
    readonly gemaaktOp: string;
    readonly laatstOp: string;
    readonly huidige: boolean;
  };
  onEindig(): void;
}

function Sessie({ sessie, onEindig }: SessieProps) {
  const t = useTranslations('toegang.sessies');
  const opmaak = useOpmaak();
  const toestel = sessie.toestel || t('onbekendToestel');
  return (
    <>
      <div>
        <p>
          <b>{toestel}</b> {sessie.huidige && <Badge>{t('huidige')}</Badge>}
        </p>
        <p className="baken-stil">
          {t('tijden', { begin: opmaak.tijdstip(sessie.gemaaktOp), laatst: opmaak.tijdstip(sessie.laatstOp) })}
        </p>
      </div>
      <Button klein aria-label={t(sessie.huidige ? 'uitloggen' : 'eindigVan', { toestel })} onPress={onEindig}>
        {t(sessie.huidige ? 'uitloggen' : 'eindig')}
      </Button>
    </>
  );
}
