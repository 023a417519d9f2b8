import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Dialog, DownloadLink, ErrorState } from '../../ui/index.ts';
import { Normvergelijking, Verschillen } from './normvergelijking.tsx';
import type { Normvoorstel, Normvoorstellen } from './typen.ts';
import { bestandVan, NORMEN, stelVast } from './vragen.ts';

interface VoorstelProps {
  readonly voorstel: Normvoorstel;
  readonly basis: Normvoorstellen['basis'];
  readonly mag: boolean;
}

/** A norm set that was kept: what is different, what it did, and (once it is final) what it did on the part that was held back. */
export function Voorstel({ voorstel, basis, mag }: VoorstelProps) {
  const t = useTranslations('signaalkwaliteit.normen');
  const opmaak = useOpmaak();
  const { id, naam, reden, door, op, verschillen, afstemming, vastgesteld, basisVersie } = voorstel;
  return (
    <article aria-labelledby={`normvoorstel-${id}`}>
      <h3 id={`normvoorstel-${id}`}>{naam}</h3>
      <p className="baken-stil">{t('doorOp', { door, op: opmaak.tijdstip(op), versie: basisVersie })}</p>
      <p>{reden}</p>
      <Verschillen verschillen={verschillen} />
      <h4>{t('opAfstemming', { reeksen: afstemming.reeksen })}</h4>
      <Normvergelijking vergelijking={afstemming} naam={t('tabelAfstemming', { naam })} />
      {vastgesteld ? (
        <Vastgesteld voorstel={voorstel} />
      ) : (
        mag && <Vaststellen voorstel={voorstel} past={basis.versie === basisVersie} />
      )}
    </article>
  );
}

function Vastgesteld({ voorstel: { id, naam, vastgesteld } }: Pick<VoorstelProps, 'voorstel'>) {
  const t = useTranslations('signaalkwaliteit.normen');
  const opmaak = useOpmaak();
  if (!vastgesteld) return null;
  const { achtergehouden, door, op } = vastgesteld;
  return (
    <>
      <h4>{t('opAchter', { reeksen: achtergehouden.reeksen })}</h4>
      <p className="baken-stil">{t('vastgesteld', { door, op: opmaak.tijdstip(op) })}</p>
      <Normvergelijking vergelijking={achtergehouden} naam={t('tabelAchter', { naam })} />
      <p>{t('invoeren')}</p>
      <p>
        <code>{t('opdracht', { bestand: `normen-${id}.json` })}</code>
      </p>
      <DownloadLink href={bestandVan(id)} icoon={<IconDownload size={17} aria-hidden="true" />}>
        {t('haalBestand', { naam })}
      </DownloadLink>
    </>
  );
}

function Vaststellen({ voorstel: { id, naam }, past }: Pick<VoorstelProps, 'voorstel'> & { readonly past: boolean }) {
  const t = useTranslations('signaalkwaliteit.normen');
  const queries = useQueryClient();
  const [open, zetOpen] = useState(false);
  const vast = useMutation({
    mutationFn: () => stelVast(id),
    onSuccess: async () => {
      zetOpen(false);
      await queries.invalidateQueries({ queryKey: NORMEN });
    },
  });
  if (!past) return <p>{t('verouderd')}</p>;
  return (
    <>
      <div className="baken-normproef__knoppen">
        <Button onPress={() => zetOpen(true)}>{t('stelVast', { naam })}</Button>
      </div>
      <Dialog titel={t('stelVast', { naam })} open={open} onSluit={() => zetOpen(false)}>
        <p>{t('vastUitleg')}</p>
        {vast.isError && <ErrorState fout={vast.error} />}
        <div className="baken-normproef__knoppen">
          <Button soort="primary" onPress={() => vast.mutate()} isDisabled={vast.isPending}>
            {t(vast.isPending ? 'bezig' : 'vastKnop')}
          </Button>
          <Button onPress={() => zetOpen(false)}>{t('annuleer')}</Button>
        </div>
      </Dialog>
    </>
  );
}
