import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSessie } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN, mag } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Button, Card, PageHeader, StatusChip, WachtOp } from '../../ui/index.ts';
import './delen.css';
import { Oordeelvenster } from './oordeelvenster.tsx';
import type { Verlening } from './typen.ts';
import { noodtoegangenVraag } from './vragen.ts';

export const Route = createLazyRoute('/noodtoegangen')({ component: Noodtoegangen });

/** Every access in an emergency, for the auditor who judges it: what waits comes first. */
function Noodtoegangen() {
  const t = useTranslations('delen.beoordelen');
  const vraag = useQuery(noodtoegangenVraag());
  const queries = useQueryClient();
  const [gekozen, setGekozen] = useState<Verlening>();
  const [melding, setMelding] = useState('');
  useTitel(t('titel'));
  const klaar = async () => {
    await queries.invalidateQueries({ queryKey: noodtoegangenVraag().queryKey });
    setMelding(t('gedaan'));
    setGekozen(undefined);
  };
  const alle = vraag.data?.verleningen ?? [];
  const open = alle.filter(({ beoordeling }) => beoordeling === null);
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={
          vraag.data && (
            <p>
              {alle.length === 0
                ? t('leadLeeg')
                : t.rich('lead', { aantal: open.length, b: (tekst) => <b>{tekst}</b> })}
            </p>
          )
        }
      />
      <p role="status" className="baken-melding">
        {melding}
      </p>
      <WachtOp vraag={vraag} regels={6}>
        {() => (
          <div className="baken-stapel">
            <Card titel={t('open')}>
              <Lijst toegangen={open} leeg={t('openLeeg')} onBeoordeel={setGekozen} />
            </Card>
            <Card titel={t('klaar')}>
              <Lijst toegangen={alle.filter(({ beoordeling }) => beoordeling !== null)} leeg={t('klaarLeeg')} />
            </Card>
          </div>
        )}
      </WachtOp>
      {gekozen && (
        <Oordeelvenster noodtoegang={gekozen} onSluit={() => setGekozen(undefined)} onKlaar={() => void klaar()} />
      )}
    </>
  );
}

interface LijstProps {
  readonly toegangen: readonly Verlening[];
  readonly leeg: string;
  onBeoordeel?(noodtoegang: Verlening): void;
}

function Lijst({ toegangen, leeg, onBeoordeel }: LijstProps) {
  const t = useTranslations('delen.beoordelen');
  const magBeoordelen = mag(useSessie(), EISEN.beoordelen);
  if (toegangen.length === 0) return <p className="baken-stil">{leeg}</p>;
  return (
    <ul className="baken-toegangslijst">
      {toegangen.map((noodtoegang) => (
        <li key={noodtoegang.id}>
          <Noodtoegang noodtoegang={noodtoegang} />
          {onBeoordeel && magBeoordelen && (
            <Button
              aria-label={t('beoordeelVan', { persoon: noodtoegang.persoon ?? noodtoegang.partij })}
              onPress={() => onBeoordeel(noodtoegang)}
            >
              {t('beoordeel')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

export function Noodtoegang({ noodtoegang }: { readonly noodtoegang: Verlening }) {
  const t = useTranslations('delen.beoordelen');
  const opmaak = useOpmaak();
  const { persoon, partij, aanbieder, van, tot, loopt, reden, beoordeling, beoordeeldOp } = noodtoegang;
  return (
    <div className="baken-nood">
      <div className="baken-nood__regel">
        <p>
          <b>{t('wie', { persoon: persoon ?? '', partij })}</b> {t('bij', { aanbieder: aanbieder ?? t('onbekend') })}
        </p>
        {loopt && <Badge toon="saffraan">{t('loopt')}</Badge>}
      </div>
      <p className="baken-stil">{t('wanneer', { van: opmaak.tijdstip(van), tot: opmaak.tijdstip(tot) })}</p>
      <blockquote>{reden}</blockquote>
      {beoordeling && (
        <div className="baken-nood__regel">
          <StatusChip oordeel={beoordeling === 'terecht' ? 'goed' : 'slecht'}>{t(beoordeling)}</StatusChip>
          <span>{noodtoegang.beoordelingToelichting}</span>
          {beoordeeldOp && (
            <span className="baken-stil">{t('beoordeeldOp', { moment: opmaak.tijdstip(beoordeeldOp) })}</span>
          )}
        </div>
      )}
    </div>
  );
}
