import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NietGevonden } from '../../app/fouten.tsx';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Badge, PageHeader, WachtOp } from '../../ui/index.ts';
import { Conceptinzage } from './conceptinzage.tsx';
import { Opsteller } from './opsteller.tsx';
import { Sluiten } from './sluiten.tsx';
import type { Uitvraag, Verzonden } from './typen.ts';
import { Verstuurd } from './verstuurd.tsx';
import { uitvraagVraag } from './vragen.ts';
import { leesNummer } from './zoek.ts';
import './uitvraag.css';

export const Route = createLazyRoute('/uitvragen/$id')({ component: Scherm });

function Scherm() {
  const nummer = leesNummer(Route.useParams().id);
  return nummer === undefined ? <NietGevonden /> : <EenUitvraag key={nummer} id={nummer} />;
}

/** One request: composed while it is a concept, followed once it was sent. */
function EenUitvraag({ id }: { readonly id: number }) {
  const t = useTranslations('uitvraag.pagina');
  const vraag = useQuery(uitvraagVraag(id));
  const [verzonden, setVerzonden] = useState<Verzonden>();
  useTitel(vraag.data?.titel ?? t('titel'));
  return (
    <WachtOp vraag={vraag} regels={12}>
      {(uitvraag) => (
        <>
          <Kop uitvraag={uitvraag} />
          {verzonden && (
            <div className="baken-uitvraagmelding">
              <Alert soort="goed" titel={t('verstuurdTitel', { aantal: verzonden.aanleveringen })} meteen>
                <p>{t('verstuurdMails', { mails: verzonden.mails, niet: verzonden.nietTeMailen })}</p>
              </Alert>
            </div>
          )}
          <Inhoud uitvraag={uitvraag} onVerzonden={setVerzonden} />
        </>
      )}
    </WachtOp>
  );
}

interface InhoudProps {
  readonly uitvraag: Uitvraag;
  onVerzonden(verzonden: Verzonden): void;
}

function Inhoud({ uitvraag, onVerzonden }: InhoudProps) {
  const mag = useMag(EISEN.uitvragenMaken);
  if (uitvraag.status !== 'concept') return <Verstuurd uitvraag={uitvraag} />;
  return mag ? <Opsteller begin={uitvraag} onVerzonden={onVerzonden} /> : <Conceptinzage uitvraag={uitvraag} />;
}

function Kop({ uitvraag }: { readonly uitvraag: Uitvraag }) {
  const t = useTranslations('uitvraag.pagina');
  const opmaak = useOpmaak();
  const { titel, periode, deadline, status, pilot } = uitvraag;
  return (
    <PageHeader
      titel={titel}
      boven={
        <nav className="baken-kruimels" aria-label={t('kruimelpad')}>
          <ol>
            <li>
              <Link to="/uitvragen">{t('terug')}</Link>
              <IconChevronRight size={14} aria-hidden="true" />
            </li>
            <li aria-current="page">{titel}</li>
          </ol>
        </nav>
      }
      lead={
        <p>
          <Badge toon={status === 'verstuurd' ? 'petrol' : 'grijs'}>{t(`stand.${status}`)}</Badge>{' '}
          {pilot && <Badge toon="saffraan">{t('pilot')}</Badge>}{' '}
          {t('lead', { periode: opmaak.periode(periode), deadline: opmaak.datum(deadline) })}
        </p>
      }
      acties={<Sluiten uitvraag={uitvraag} />}
    />
  );
}
