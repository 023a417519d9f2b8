import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, DownloadLink, PageHeader, WachtOp } from '../../ui/index.ts';
import './aanlevering.css';
import { cijfersVan } from './beoordeling.tsx';
import { Bevindingen } from './bevindingen.tsx';
import { Cijfers } from './cijfers.tsx';
import type { Versie } from './typen.ts';
import { bewijsAdres, versieVraag } from './vragen.ts';

export const Route = createLazyRoute('/aanleveringen/$id/ontvangstbewijs/$nummer')({ component: Ontvangstbewijs });

/** What the supervisor received, when and from whom; to keep, on paper too. */
function Ontvangstbewijs() {
  const { id, nummer } = useParams({ from: '/aanleveringen/$id/ontvangstbewijs/$nummer' });
  const t = useTranslations('aanlevering.bewijs');
  const vraag = useQuery(versieVraag(Number(id), Number(nummer)));
  useTitel(t('titel'));
  return (
    <WachtOp vraag={vraag} regels={12}>
      {(versie) => <Bewijs versie={versie} />}
    </WachtOp>
  );
}

function Bewijs({ versie }: { readonly versie: Versie }) {
  const t = useTranslations('aanlevering.bewijs');
  const opmaak = useOpmaak();
  const { aanlevering, nummer, partij, akkoordOp, bevindingen } = versie;
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={<p>{t('lead', { nummer, partij, op: opmaak.tijdstip(akkoordOp) })}</p>}
        boven={
          <p className="baken-kruimels baken-niet-afdrukken">
            <Link to="/aanleveringen/$id" params={{ id: String(aanlevering) }}>
              {t('terug')}
            </Link>
          </p>
        }
        acties={
          <>
            <DownloadLink href={bewijsAdres(aanlevering, nummer)} icoon={<IconDownload size={17} />}>
              {t('pdf')}
            </DownloadLink>
            <Button icoon={<IconPrinter size={17} />} onPress={() => window.print()}>
              {t('print')}
            </Button>
          </>
        }
      />
      <div className="baken-stapel baken-leverbewijs">
        <Kenmerken versie={versie} />
        <Card titel={t('cijfers')} vol>
          <Cijfers cijfers={cijfersVan(versie)} />
        </Card>
        <Bevindingen titel={t('bevindingen')} leeg={t('geenBevindingen')} bevindingen={bevindingen} />
      </div>
    </>
  );
}

function Kenmerken({ versie }: { readonly versie: Versie }) {
  const t = useTranslations('aanlevering.bewijs');
  const opmaak = useOpmaak();
  const { uitvraag, periode, partij, kvk, nummer, akkoordOp, ingediendOp, ingediendDoor, akkoordDoor, sha256 } = versie;
  const feiten: [string, string][] = [
    [t('organisatie'), partij],
    ...(kvk ? [[t('kvk'), kvk] as [string, string]] : []),
    [t('uitvraag'), uitvraag],
    [t('periode'), opmaak.periode(periode)],
    [t('versie'), String(nummer)],
    [t('ontvangen'), opmaak.tijdstip(akkoordOp)],
    [t('ingediendDoor'), `${ingediendDoor}, ${opmaak.tijdstip(ingediendOp)}`],
    ...(akkoordDoor ? [[t('akkoordDoor'), `${akkoordDoor}, ${opmaak.tijdstip(akkoordOp)}`] as [string, string]] : []),
  ];
  return (
    <section className="baken-card baken-leverkenmerken" aria-label={t('titel')}>
      <dl>
        {feiten.map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
        <div className="baken-leverkenmerken__hash">
          <dt>{t('hash')}</dt>
          <dd>
            <code>{sha256}</code>
            <span className="baken-stil">{t('hashUitleg')}</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}
