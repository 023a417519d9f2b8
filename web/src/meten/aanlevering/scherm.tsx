import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useParams } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, PageHeader, WachtOp } from '../../ui/index.ts';
import './aanlevering.css';
import { Achtergebleven } from './achtergebleven.tsx';
import { Akkoord, AlleCijfers, alsCijfers } from './akkoord.tsx';
import { Beoordeling } from './beoordeling.tsx';
import { Invulformulier } from './invulformulier.tsx';
import { Standpaneel } from './standpaneel.tsx';
import type { Aanlevering } from './typen.ts';
import { Verloop } from './verloop.tsx';
import { aanleveringVraag } from './vragen.ts';
import { Staat, useDagen, useWie } from './woorden.tsx';

const Uitstelvenster = lazy(() => import('./uitstel.tsx'));

export const Route = createLazyRoute('/aanleveringen/$id')({ component: Scherm });

/** One delivery: filled in by the deliverer, approved by the board, judged by the supervisor, all at one address. */
function Scherm() {
  const { id } = useParams({ from: '/aanleveringen/$id' });
  const t = useTranslations('aanlevering.pagina');
  const nummer = Number(id);
  const goed = Number.isInteger(nummer) && nummer > 0;
  const vraag = useQuery({ ...aanleveringVraag(nummer), enabled: goed });
  useTitel(vraag.data?.uitvraag.titel ?? t('terug'));
  if (!goed) return <PageHeader titel={t('geenId')} />;
  return (
    <WachtOp vraag={vraag} regels={12}>
      {(aanlevering) => <Pagina key={aanlevering.id} aanlevering={aanlevering} />}
    </WachtOp>
  );
}

function Pagina({ aanlevering }: { readonly aanlevering: Aanlevering }) {
  const eigen = useMag(EISEN.eigenAanleveringen);
  const { mag, status } = aanlevering;
  return (
    <>
      <Kop aanlevering={aanlevering} eigen={eigen} />
      {!eigen ? (
        <Beoordeling aanlevering={aanlevering} />
      ) : (
        <div className="baken-stapel">
          <Standpaneel aanlevering={aanlevering} />
          {mag.invullen ? (
            <Invulformulier aanlevering={aanlevering} />
          ) : (
            <>
              <Achtergebleven aanlevering={aanlevering} />
              {status === 'klaar' ? (
                <Akkoord aanlevering={aanlevering} />
              ) : (
                <AlleCijfers cijfers={alsCijfers(aanlevering)} />
              )}
            </>
          )}
        </div>
      )}
      <Verloop aanlevering={aanlevering} />
    </>
  );
}

function Kop({ aanlevering, eigen }: { readonly aanlevering: Aanlevering; readonly eigen: boolean }) {
  const t = useTranslations('aanlevering');
  const opmaak = useOpmaak();
  const wie = useWie()(aanlevering);
  const dagen = useDagen()(aanlevering);
  const [uitstel, setUitstel] = useState(false);
  const { uitvraag, partij, status, mag, deadline, versies, versie } = aanlevering;
  const staat = (): ReactNode => <Staat status={status} />;
  const titel = eigen ? uitvraag.titel : `${uitvraag.titel}: ${partij.naam}`;
  const lead = ((): ReactNode => {
    if (!eigen) {
      const op = versies[0] && opmaak.tijdstip(versies[0].akkoordOp);
      if (!op) return t.rich('oordeel.leadLeeg', { staat, partij: partij.naam });
      return t.rich('oordeel.lead', { staat, partij: partij.naam, versie, op });
    }
    if (status === 'ingediend' || status === 'geaccepteerd') return t.rich('pagina.leadKlaar', { staat, wie });
    return t.rich('pagina.lead', { staat, deadline: opmaak.datum(deadline), dagen, wie });
  })();
  return (
    <>
      <PageHeader
        titel={titel}
        lead={<p className="baken-leverlead">{lead}</p>}
        boven={<Kruimel aanlevering={aanlevering} eigen={eigen} />}
        acties={mag.uitstelVragen && <Button onPress={() => setUitstel(true)}>{t('uitstel.vraag')}</Button>}
      />
      {uitstel && (
        <Suspense>
          <Uitstelvenster id={aanlevering.id} naam={uitvraag.titel} onSluit={() => setUitstel(false)} />
        </Suspense>
      )}
    </>
  );
}

function Kruimel({ aanlevering, eigen }: { readonly aanlevering: Aanlevering; readonly eigen: boolean }) {
  const t = useTranslations('aanlevering');
  return (
    <nav className="baken-kruimels" aria-label={t('pagina.kruimels')}>
      <ol>
        <li>
          {eigen ? (
            <Link to="/aanleveringen">{t('pagina.terug')}</Link>
          ) : (
            <a href={`/uitvragen/${aanlevering.uitvraag.id}`}>{t('oordeel.uitvraag')}</a>
          )}
          <IconChevronRight size={14} aria-hidden="true" />
        </li>
        <li aria-current="page">{aanlevering.uitvraag.titel}</li>
      </ol>
    </nav>
  );
}
