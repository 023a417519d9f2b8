import { useInfiniteQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, EmptyState, PageHeader, WachtOp } from '../../ui/index.ts';
import { useTitel } from '../titel.ts';
import { splitsTekst } from './delen.ts';
import { berichtenVraag } from './vragen.ts';
import './post.css';

export const Route = createLazyRoute('/demo-post')({ component: Postvak });

type Bericht = Verfijnd<components['schemas']['Bericht']>;

/** The mails that the demonstration keeps instead of sending them. */
function Postvak() {
  const t = useTranslations('post');
  useTitel(t('titel'));
  const vraag = useInfiniteQuery(berichtenVraag());
  const elders = vraag.error instanceof ApiFout && vraag.error.status === 404;
  const totaal = vraag.data?.pages[0]?.totaal;
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      {elders ? (
        <EmptyState titel={t('alleenDemo')}>{t('alleenDemoUitleg')}</EmptyState>
      ) : (
        <Card
          titel={t('lijst')}
          onderschrift={totaal !== undefined && t('onder', { aantal: totaal })}
          acties={
            <Button klein onPress={() => void vraag.refetch()}>
              {t('vernieuw')}
            </Button>
          }
        >
          <WachtOp vraag={vraag}>
            {({ pages }) => <Lijst berichten={pages.flatMap((deel) => deel.berichten)} />}
          </WachtOp>
          {vraag.hasNextPage && (
            <Button onPress={() => void vraag.fetchNextPage()} isDisabled={vraag.isFetchingNextPage}>
              {vraag.isFetchingNextPage ? t('bezig') : t('ouder')}
            </Button>
          )}
        </Card>
      )}
    </>
  );
}

function Lijst({ berichten }: { readonly berichten: readonly Bericht[] }) {
  const t = useTranslations('post');
  // A mail that comes in while one reads moves the pages: what is in two of them is shown once.
  const enkel = [...new Map(berichten.map((bericht) => [bericht.id, bericht])).values()];
  if (enkel.length === 0) return <EmptyState titel={t('leeg')}>{t('leegUitleg')}</EmptyState>;
  return (
    <ul className="baken-postvak">
      {enkel.map((bericht) => (
        <li key={bericht.id}>
          <EenBericht bericht={bericht} />
        </li>
      ))}
    </ul>
  );
}

function EenBericht({ bericht }: { readonly bericht: Bericht }) {
  const t = useTranslations('post');
  const opmaak = useOpmaak();
  return (
    <details>
      <summary>
        <strong>{bericht.onderwerp}</strong>{' '}
        <span className="baken-stil">
          {t('aan', { adres: bericht.aan })} · {opmaak.tijdstip(bericht.gemaaktOp)}
        </span>
      </summary>
      <p className="baken-postvak__tekst" lang="nl">
        {splitsTekst(bericht.tekst, window.location.origin).map(({ plek, tekst, link }) =>
          link ? (
            <a key={plek} href={tekst}>
              {tekst}
            </a>
          ) : (
            tekst
          ),
        )}
      </p>
    </details>
  );
}
