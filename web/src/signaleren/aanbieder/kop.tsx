import { IconFileTypePdf, IconFlag, IconStairsUp, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { apiAdres } from '../../api/client.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { Kruimels } from '../../app/kruimels.tsx';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Button, ButtonLink, PageHeader } from '../../ui/index.ts';
import { useBegrip } from './begrip.ts';
import { GebeurtenisToevoegen } from './gebeurtenis-toevoegen.tsx';
import { TredeVaststellen } from './trede-vaststellen.tsx';
import type { AanbiederDetail } from './typen.ts';

/** Who this is, and what can be done here. */
export function Kop({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder');
  const nav = useTranslations('app.nav');
  return (
    <PageHeader
      titel={aanbieder.naam}
      boven={
        <Kruimels
          delen={[
            { naam: nav('overzicht'), naar: '/' },
            { naam: nav('aanbieders'), naar: '/aanbieders' },
          ]}
          hier={aanbieder.naam}
        />
      }
      lead={<Feiten aanbieder={aanbieder} label={t('feiten')} />}
      acties={<Acties aanbieder={aanbieder} />}
    />
  );
}

function Feiten({ aanbieder, label }: { readonly aanbieder: AanbiederDetail; readonly label: string }) {
  const t = useTranslations('aanbieder');
  const begrip = useBegrip();
  const opmaak = useOpmaak();
  const { plaats, jeugdregioNaam, soorten, rechtsvorm, kvk, agb, jongeren, cruciaal, cruciaalGrond, ews } = aanbieder;
  return (
    <>
      <ul className="baken-aanbieder-feiten" aria-label={label}>
        <li>{plaats ? t('plaatsRegio', { plaats, regio: jeugdregioNaam }) : jeugdregioNaam}</li>
        <li>{soorten.map((soort) => begrip('soort', soort)).join(', ')}</li>
        <li>
          {jongeren === null
            ? t('jongerenOnbekend')
            : t.rich('jongeren', { aantal: jongeren, getal: opmaak.getal(jongeren), b: (tekst) => <b>{tekst}</b> })}
        </li>
        {rechtsvorm && <li>{rechtsvorm}</li>}
        <li>{t('kvk', { kvk })}</li>
        <li>{agb ? t('agb', { agb }) : t('agbOnbekend')}</li>
      </ul>
      <ul className="baken-aanbieder-feiten baken-aanbieder-feiten--grond" aria-label={t('gronden')}>
        <li>
          {cruciaal ? <Badge>{t('cruciaal')}</Badge> : <Badge toon="grijs">{t('nietCruciaal')}</Badge>}{' '}
          {cruciaal && cruciaalGrond}
        </li>
        <li>
          {ews.inEws ? <Badge>{t('inEws')}</Badge> : <Badge toon="grijs">{t('nietInEws')}</Badge>}{' '}
          {ews.gronden.join(', ')}
        </li>
      </ul>
    </>
  );
}

type Venster = 'trede' | 'gebeurtenis' | null;

function Acties({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.acties');
  const bekendOp = useBekendOp();
  const [venster, setVenster] = useState<Venster>(null);
  const rapport = (formaat: string) => apiAdres(`/rapporten/aanbieders/${aanbieder.kvk}`, { formaat, bekendOp });
  const sluit = () => setVenster(null);
  return (
    <>
      <ButtonLink href={rapport('xlsx')} download icoon={<IconTable size={17} aria-hidden="true" />}>
        {t('excel')}
      </ButtonLink>
      <ButtonLink href={rapport('pdf')} download icoon={<IconFileTypePdf size={17} aria-hidden="true" />}>
        {t('pdf')}
      </ButtonLink>
      {/* What was known earlier cannot be changed: decisions and events are of today. */}
      {!bekendOp && (
        <>
          <Button icoon={<IconFlag size={17} aria-hidden="true" />} onPress={() => setVenster('gebeurtenis')}>
            {t('gebeurtenis')}
          </Button>
          <Button
            soort="primary"
            icoon={<IconStairsUp size={17} aria-hidden="true" />}
            onPress={() => setVenster('trede')}
          >
            {t('trede')}
          </Button>
          <TredeVaststellen aanbieder={aanbieder} open={venster === 'trede'} onSluit={sluit} />
          <GebeurtenisToevoegen aanbieder={aanbieder} open={venster === 'gebeurtenis'} onSluit={sluit} />
        </>
      )}
    </>
  );
}
