import { IconFileTypePdf } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { apiAdres } from '../../api/client.ts';
import { useTitel } from '../../app/titel.ts';
import { Button, Card, Dialog, DownloadLink, ErrorState, PageHeader, WachtOp } from '../../ui/index.ts';
import { Afspraken } from './afspraken.tsx';
import { Gesprekkop } from './gesprekkop.tsx';
import { Gespreksrisico } from './gespreksrisico.tsx';
import { Gespreksveld } from './gesprektekst.tsx';
import { Opvallend } from './opvallend.tsx';
import { type Gesprek, VRAGEN } from './typen.ts';
import { gesprekVraag, verwijderGesprek } from './vragen.ts';
import './zelfbeeld.css';

export const Route = createLazyRoute('/gesprek-voorbereiden/$id')({ component: GesprekVoorbereiden });

const route = getRouteApi('/gesprek-voorbereiden/$id');

/** The own paper for one talk with the commissioners. */
function GesprekVoorbereiden() {
  const t = useTranslations('zelfbeeld.gesprek');
  const { id } = route.useParams();
  const nummer = Number(id);
  const vraag = useQuery(gesprekVraag(nummer));
  const [weg, zetWeg] = useState(false);
  useTitel(vraag.data?.titel ?? t('titel'));
  return (
    <>
      <PageHeader
        boven={
          <p className="baken-niet-afdrukken">
            <Link to="/gesprek-voorbereiden">{t('alle')}</Link>
          </p>
        }
        titel={vraag.data?.titel ?? t('titel')}
        lead={<p>{t('eigenPapier')}</p>}
        acties={
          vraag.data && (
            <>
              <DownloadLink
                href={apiAdres(`/rapporten/gesprekken/${nummer}`)}
                icoon={<IconFileTypePdf size={17} aria-hidden="true" />}
              >
                {t('pdf')}
              </DownloadLink>
              <Button soort="quiet" onPress={() => zetWeg(true)}>
                {t('gooiWeg')}
              </Button>
            </>
          )
        }
      />
      <WachtOp vraag={vraag} regels={12}>
        {(gesprek) => <Papier key={gesprek.id} gesprek={gesprek} />}
      </WachtOp>
      {weg && <Weggooien id={nummer} onSluit={() => zetWeg(false)} />}
    </>
  );
}

function Papier({ gesprek }: { readonly gesprek: Gesprek }) {
  const t = useTranslations('zelfbeeld');
  return (
    <div className="baken-stapel">
      <Gesprekkop gesprek={gesprek} />
      <Card titel={t('valtOp')}>
        <Opvallend beeld={gesprek.beeld} />
      </Card>
      <Card titel={t('gesprek.algemeen')} onderschrift={t('gesprek.algemeenOnder')}>
        <div className="baken-gesprek__velden">
          {VRAGEN.map((vraag) => (
            <Gespreksveld key={vraag} gesprek={gesprek} onderwerp="algemeen" vraag={vraag} />
          ))}
        </div>
      </Card>
      {gesprek.beeld.onderwerpen.map((onderwerp) => (
        <Gespreksrisico key={onderwerp.code} gesprek={gesprek} onderwerp={onderwerp} />
      ))}
      <Afspraken gesprek={gesprek} />
    </div>
  );
}

function Weggooien({ id, onSluit }: { readonly id: number; onSluit(): void }) {
  const t = useTranslations('zelfbeeld.gesprek');
  const navigate = useNavigate();
  const [fout, zetFout] = useState<unknown>();
  const gooiWeg = async () => {
    try {
      await verwijderGesprek(id);
      await navigate({ to: '/gesprek-voorbereiden' });
    } catch (oorzaak) {
      zetFout(oorzaak);
    }
  };
  return (
    <Dialog titel={t('gooiWeg')} open onSluit={onSluit}>
      {fout !== undefined && <ErrorState fout={fout} />}
      <p>{t('gooiWegUitleg')}</p>
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{t('nietDoen')}</Button>
        <Button soort="gevaar" onPress={() => void gooiWeg()}>
          {t('gooiEchtWeg')}
        </Button>
      </div>
    </Dialog>
  );
}
