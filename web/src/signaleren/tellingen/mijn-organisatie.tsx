import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useSessie } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, buttonKlas, Card, PageHeader, TredeBadge, WachtOp } from '../../ui/index.ts';
import { type AanbiederDetail, aanbiederVraag, dagVan } from '../aanbieder/index.ts';
import { Toegangslijst, verleningenVraag } from '../delen/index.ts';
import { zelfbeeldVraag } from '../zelfbeeld/index.ts';
import { Spiegel } from './spiegel.tsx';
import './tellingen.css';
import { spiegelVraag } from './vragen.ts';

export const Route = createLazyRoute('/mijn-organisatie')({ component: MijnOrganisatie });

const NIET_GEVONDEN = 404;

/** What a provider sees of itself: its trede, its place among others, and who may look into its case. */
function MijnOrganisatie() {
  const t = useTranslations('tellingen.organisatie');
  const bekendOp = useBekendOp();
  const { functie } = useSessie();
  const opmaak = useOpmaak();
  const spiegel = useQuery(spiegelVraag(bekendOp));
  const zelf = useQuery(zelfbeeldVraag(bekendOp));
  const kvk = spiegel.data?.kvk;
  const aanbieder = useQuery({ ...aanbiederVraag(kvk ?? '', bekendOp), enabled: kvk !== undefined });
  useTitel(t('titel'));
  const nergens = spiegel.error instanceof ApiFout && spiegel.error.status === NIET_GEVONDEN;
  return (
    <>
      <PageHeader
        titel={aanbieder.data?.naam ?? functie?.partij ?? t('titel')}
        lead={aanbieder.data && <Zin aanbieder={aanbieder.data} />}
        acties={
          kvk && (
            <Link to="/aanbieders/$kvk" params={{ kvk }} className={buttonKlas({ soort: 'primary' })}>
              {t('allesBekijken')}
            </Link>
          )
        }
      />
      {nergens ? (
        <Alert soort="let" titel={t('nergensTitel')}>
          <p>{t('nergens')}</p>
        </Alert>
      ) : (
        <div className="baken-stapel">
          <Card
            titel={t('spiegel')}
            onderschrift={spiegel.data && t('spiegelOnder', { datum: opmaak.datum(spiegel.data.bekendOp) })}
            vol
          >
            <WachtOp vraag={spiegel} regels={8}>
              {(beeld) => (
                <WachtOp vraag={zelf} regels={8}>
                  {(eigen) => <Spiegel spiegel={beeld} beeld={eigen} />}
                </WachtOp>
              )}
            </WachtOp>
          </Card>
          {kvk && <WieHeeftToegang kvk={kvk} />}
        </div>
      )}
    </>
  );
}

function Zin({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('tellingen.organisatie');
  const opmaak = useOpmaak();
  const { geldend, toezichthouder } = aanbieder;
  if (!geldend) return <p>{t('geenTrede', { toezichthouder })}</p>;
  return (
    <>
      <p>{t('trede', { toezichthouder, datum: opmaak.datum(dagVan(geldend.sinds)) })}</p>
      <p className="baken-eigentrede">
        <TredeBadge trede={geldend.trede} />
        <span className="baken-stil">{t(`bron.${geldend.bron}`)}</span>
      </p>
    </>
  );
}

function WieHeeftToegang({ kvk }: { readonly kvk: string }) {
  const t = useTranslations('tellingen.organisatie');
  const vraag = useQuery(verleningenVraag(kvk));
  return (
    <Card titel={t('toegang')} onderschrift={t('toegangOnder')}>
      <WachtOp vraag={vraag} regels={3}>
        {({ verleningen }) => <Toegangslijst verleningen={verleningen} />}
      </WachtOp>
      <p className="baken-kaartvoet">
        <Link to="/inzage">{t('inzage')}</Link>
      </p>
    </Card>
  );
}
