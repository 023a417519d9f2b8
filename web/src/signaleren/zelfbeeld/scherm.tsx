import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useTitel } from '../../app/titel.ts';
import { RegelkaartLegenda, TabelKnop } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, buttonKlas, Card, EmptyState, PageHeader, WachtOp } from '../../ui/index.ts';
import { Kengetal } from './kengetal.tsx';
import { Opvallend } from './opvallend.tsx';
import { Prognose } from './prognose.tsx';
import type { Onderwerp, Zelfbeeld } from './typen.ts';
import { zelfbeeldVraag } from './vragen.ts';
import './zelfbeeld.css';

export const Route = createLazyRoute('/zelfbeeld')({ component: OnzeBedrijfsvoering });

const NIET_GEVONDEN = 404;

/** How the own organisation is doing, risk by risk. */
function OnzeBedrijfsvoering() {
  const t = useTranslations('zelfbeeld');
  const vraag = useQuery(zelfbeeldVraag(useBekendOp()));
  useTitel(t('titel'));
  const nergens = vraag.error instanceof ApiFout && vraag.error.status === NIET_GEVONDEN;
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={<p>{t('lead')}</p>}
        acties={
          <>
            {vraag.data?.periode && (
              <Link to="/aanbieders/$kvk/scenario" params={{ kvk: vraag.data.kvk }} className={buttonKlas({})}>
                {t('watAls')}
              </Link>
            )}
            <Link to="/gesprek-voorbereiden" className={buttonKlas({ soort: 'primary' })}>
              {t('bereidVoor')}
            </Link>
          </>
        }
      />
      {nergens ? (
        <Alert soort="let" titel={t('nergensTitel')}>
          <p>{t('nergens')}</p>
        </Alert>
      ) : (
        <WachtOp vraag={vraag} regels={12}>
          {(beeld) => <Inhoud beeld={beeld} />}
        </WachtOp>
      )}
    </>
  );
}

function Inhoud({ beeld }: { readonly beeld: Zelfbeeld }) {
  const t = useTranslations('zelfbeeld');
  const opmaak = useOpmaak();
  const [alsTabel, zetTabel] = useState(false);
  if (!beeld.periode) return <EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>;
  return (
    <div className="baken-stapel">
      <Card
        titel={t('valtOp')}
        onderschrift={t('stand', { periode: opmaak.periode(beeld.periode), datum: opmaak.datum(beeld.bekendOp) })}
        acties={<TabelKnop aan={alsTabel} zet={zetTabel} />}
      >
        <Opvallend beeld={beeld} />
        <p className="baken-stil baken-zelfbeeld__noot">{t('grensUitleg')}</p>
        {beeld.ritme === 'jaar' && <p className="baken-stil baken-zelfbeeld__noot">{t('alleenJaren')}</p>}
      </Card>
      {beeld.onderwerpen.map((onderwerp) => (
        <Risico key={onderwerp.code} onderwerp={onderwerp} alsTabel={alsTabel}>
          {onderwerp.code === 'liquiditeit' && <Prognose beeld={beeld} />}
        </Risico>
      ))}
      {!alsTabel && <RegelkaartLegenda />}
    </div>
  );
}

interface RisicoProps {
  readonly onderwerp: Onderwerp;
  readonly alsTabel: boolean;
  readonly children?: React.ReactNode;
}

function Risico({ onderwerp: { code, kengetallen, zonderCijfer }, alsTabel, children }: RisicoProps) {
  const t = useTranslations('zelfbeeld');
  const opmaak = useOpmaak();
  return (
    <Card titel={t(`onderwerp.${code}`)} onderschrift={t(`onderwerpUitleg.${code}`)}>
      {kengetallen.length === 0 ? (
        <p className="baken-stil">{t('nietsBekend')}</p>
      ) : (
        <div className="baken-zelfbeeld">
          {kengetallen.map((kengetal) => (
            <Kengetal key={kengetal.code} kengetal={kengetal} alsTabel={alsTabel} />
          ))}
        </div>
      )}
      {children}
      {zonderCijfer.length > 0 && (
        <p className="baken-stil baken-zelfbeeld__noot">
          {t('zonderCijfer', { namen: new Intl.ListFormat(opmaak.taal).format(zonderCijfer) })}
        </p>
      )}
    </Card>
  );
}
