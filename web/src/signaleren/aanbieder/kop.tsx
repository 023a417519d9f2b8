import { IconAdjustmentsHorizontal, IconFileTypePdf, IconFlag, IconStairsUp, IconTable } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { apiAdres } from '../../api/client.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { Kruimels } from '../../app/kruimels.tsx';
import { useSessie } from '../../app/sessie.ts';
import { EISEN, mag } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Button, buttonKlas, DownloadLink, PageHeader } from '../../ui/index.ts';
import { DelenKnop, NoodtoegangKnop } from '../delen/index.ts';
import { useBegrip } from './begrip.ts';
import { GebeurtenisToevoegen } from './gebeurtenis-toevoegen.tsx';
import { TredeVaststellen } from './trede-vaststellen.tsx';
import type { AanbiederDetail } from './typen.ts';
import { isVerborgen, zietNiets } from './verborgen.tsx';

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
  const oordeelVerborgen = isVerborgen(aanbieder, 'oordeel');
  const { plaats, jeugdregioNaam, soorten, rechtsvorm, kvk, agb, jongeren, cruciaal, cruciaalGrond, ews } = aanbieder;
  return (
    <>
      <ul className="baken-aanbieder-feiten" aria-label={label}>
        <li>{plaats ? t('plaatsRegio', { plaats, regio: jeugdregioNaam }) : jeugdregioNaam}</li>
        <li>{soorten.map((soort) => begrip('soort', soort)).join(', ')}</li>
        {/* The number comes with the case; who does not see that, sees the young people of the own region below. */}
        {!oordeelVerborgen && (
          <li>
            {jongeren === null
              ? t('jongerenOnbekend')
              : t.rich('jongeren', { aantal: jongeren, getal: opmaak.getal(jongeren), b: (tekst) => <b>{tekst}</b> })}
          </li>
        )}
        {rechtsvorm && <li>{rechtsvorm}</li>}
        <li>{t('kvk', { kvk })}</li>
        <li>{agb ? t('agb', { agb }) : t('agbOnbekend')}</li>
      </ul>
      <ul className="baken-aanbieder-feiten baken-aanbieder-feiten--grond" aria-label={t('gronden')}>
        <li>
          {cruciaal ? <Badge>{t('cruciaal')}</Badge> : <Badge toon="grijs">{t('nietCruciaal')}</Badge>}{' '}
          {cruciaal && cruciaalGrond}
        </li>
        {!oordeelVerborgen && (
          <li>
            {ews.inEws ? <Badge>{t('inEws')}</Badge> : <Badge toon="grijs">{t('nietInEws')}</Badge>}{' '}
            {ews.gronden.join(', ')}
          </li>
        )}
      </ul>
    </>
  );
}

function Acties({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.acties');
  const bekendOp = useBekendOp();
  const sessie = useSessie();
  const { kvk, naam, geldend, nietZichtbaar } = aanbieder;
  const nietsVanZaak = zietNiets(aanbieder);
  const rapport = (formaat: string) => apiAdres(`/rapporten/aanbieders/${kvk}`, { formaat, bekendOp });
  return (
    <>
      {!isVerborgen(aanbieder, 'cijfers') && (
        <Link to="/aanbieders/$kvk/scenario" params={{ kvk }} className={buttonKlas({})}>
          <IconAdjustmentsHorizontal size={17} aria-hidden="true" />
          {t('watAls')}
        </Link>
      )}
      {!nietsVanZaak && (
        <>
          <DownloadLink href={rapport('xlsx')} icoon={<IconTable size={17} aria-hidden="true" />}>
            {t('excel')}
          </DownloadLink>
          <DownloadLink href={rapport('pdf')} icoon={<IconFileTypePdf size={17} aria-hidden="true" />}>
            {t('pdf')}
          </DownloadLink>
        </>
      )}
      {nietZichtbaar.length > 0 && !nietsVanZaak && sessie.noodtoegang && <NoodtoegangKnop kvk={kvk} naam={naam} />}
      {/* What was known earlier cannot be changed: decisions and events are of today. */}
      {!bekendOp && mag(sessie, EISEN.vaststellen) && (
        <>
          <DelenKnop kvk={kvk} naam={naam} trede={geldend?.trede ?? null} />
          <Wijzigen aanbieder={aanbieder} />
        </>
      )}
    </>
  );
}

type Venster = 'trede' | 'gebeurtenis' | null;

/** Adding an event and setting the trede, each in a window. */
function Wijzigen({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.acties');
  const [venster, setVenster] = useState<Venster>(null);
  const sluit = () => setVenster(null);
  return (
    <>
      <Button icoon={<IconFlag size={17} aria-hidden="true" />} onPress={() => setVenster('gebeurtenis')}>
        {t('gebeurtenis')}
      </Button>
      <Button soort="primary" icoon={<IconStairsUp size={17} aria-hidden="true" />} onPress={() => setVenster('trede')}>
        {t('trede')}
      </Button>
      <TredeVaststellen aanbieder={aanbieder} open={venster === 'trede'} onSluit={sluit} />
      <GebeurtenisToevoegen aanbieder={aanbieder} open={venster === 'gebeurtenis'} onSluit={sluit} />
    </>
  );
}
