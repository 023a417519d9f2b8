import { IconFileTypePdf, IconFileZip } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import './dossier.css';
import './tijdlijn.css';
import { ApiFout, apiAdres } from '../../api/client.ts';
import { Kruimels } from '../../app/kruimels.tsx';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, buttonKlas, DownloadLink, PageHeader, Skeleton, WachtOp } from '../../ui/index.ts';
import { useBladtitel } from './blad.ts';
import { Deelnemers } from './deelnemers.tsx';
import { Documenten } from './documenten.tsx';
import { Eigenaar } from './eigenaar.tsx';
import { Gegevens } from './gegevens.tsx';
import { Koppelingen } from './koppelingen.tsx';
import { Lead } from './lead.tsx';
import { Notities } from './notities.tsx';
import { ONDERDELEN } from './onderdelen.ts';
import { Plaatje } from './plaatje.tsx';
import { Stappen } from './stappen.tsx';
import { Taken } from './taken.tsx';
import { Termijnen } from './termijnen.tsx';
import { Tijdlijn } from './tijdlijn.tsx';
import type { Dossier } from './typen.ts';
import { dossierVraag } from './vragen.ts';

export const Route = createLazyRoute('/dossiers/$id')({ component: Scherm });

const route = getRouteApi('/dossiers/$id');
const NIET_GEVONDEN = 404;

/** One dossier: the same page for every procedure, with a part of the room that the procedure belongs to. */
function Scherm() {
  const { id } = route.useParams();
  const vraag = useQuery(dossierVraag(Number(id)));
  useBladtitel(vraag.data);
  if (vraag.error instanceof ApiFout && vraag.error.status === NIET_GEVONDEN) return <Onbekend />;
  return (
    <WachtOp vraag={vraag} regels={12}>
      {(dossier) => <Een dossier={dossier} />}
    </WachtOp>
  );
}

function Een({ dossier }: { readonly dossier: Dossier }) {
  const lijst = useTranslations('dossier.lijst');
  const Onderdeel = ONDERDELEN[dossier.procedure.code];
  return (
    <article className="baken-dossier">
      <PageHeader
        titel={dossier.titel}
        boven={<Kruimels delen={[{ naam: lijst('titel'), naar: '/dossiers' }]} hier={dossier.kenmerk} />}
        lead={
          <>
            <Lead dossier={dossier} />
            <Feiten dossier={dossier} />
          </>
        }
        acties={<Uitvoer id={dossier.id} />}
      />
      <div className="baken-dossier__vlak">
        <div className="baken-dossier__midden">
          {dossier.magSchrijven && <Stappen dossier={dossier} />}
          {Onderdeel && (
            <Suspense fallback={<Skeleton />}>
              <Onderdeel dossier={dossier} />
            </Suspense>
          )}
          <Taken dossier={dossier} />
        </div>
        <div className="baken-dossier__zijde">
          <Termijnen dossier={dossier} />
          <Eigenaar dossier={dossier} />
          <Deelnemers dossier={dossier} />
          <Koppelingen dossier={dossier} />
        </div>
        <div className="baken-dossier__midden">
          <Gegevens dossier={dossier} />
          <Notities dossier={dossier} />
          <Documenten dossier={dossier} />
          <Plaatje dossier={dossier} />
          <Tijdlijn dossier={dossier} />
        </div>
      </div>
    </article>
  );
}

/** The whole dossier, to keep or to hand over. */
function Uitvoer({ id }: { readonly id: number }) {
  const t = useTranslations('dossier.scherm');
  return (
    <>
      <DownloadLink
        href={apiAdres(`/dossiers/${id}/uitvoer`, { formaat: 'pdf' })}
        icoon={<IconFileTypePdf size={17} aria-hidden="true" />}
      >
        {t('pdf')}
      </DownloadLink>
      <DownloadLink
        href={apiAdres(`/dossiers/${id}/uitvoer`, { formaat: 'zip' })}
        icoon={<IconFileZip size={17} aria-hidden="true" />}
      >
        {t('zip')}
      </DownloadLink>
    </>
  );
}

function Feiten({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.scherm');
  const { datum } = useOpmaak();
  const magAanbieder = useMag(EISEN.eenAanbieder);
  const { onderwerp } = dossier;
  return (
    <ul className="baken-dossierfeiten">
      <li>{dossier.kenmerk}</li>
      <li>{dossier.procedure.naam}</li>
      {onderwerp.soort !== 'geen' && (
        <li>
          {t('over')}{' '}
          {onderwerp.soort === 'aanbieder' && magAanbieder ? (
            <Link to="/aanbieders/$kvk" params={{ kvk: onderwerp.kvk }}>
              {onderwerp.naam}
            </Link>
          ) : (
            onderwerp.naam
          )}
        </li>
      )}
      <li>{t('geopend', { datum: datum(dossier.geopendOp) })}</li>
      {dossier.geslotenOp && <li>{t('gesloten', { datum: datum(dossier.geslotenOp) })}</li>}
      {dossier.oefening && (
        <li>
          <Badge toon="saffraan">{t('oefening')}</Badge>
        </li>
      )}
    </ul>
  );
}

function Onbekend() {
  const t = useTranslations('dossier.onbekend');
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('tekst')}</p>} />
      <Link to="/dossiers" className={buttonKlas({ soort: 'primary' })}>
        {t('naarLijst')}
      </Link>
    </>
  );
}
