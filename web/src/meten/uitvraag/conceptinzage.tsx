import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Card, WachtOp } from '../../ui/index.ts';
import { Last } from './lastpaneel.tsx';
import type { Uitvraag } from './typen.ts';
import { lastVraag } from './vragen.ts';

/** A concept for who may look at it and not change it. */
export function Conceptinzage({ uitvraag }: { readonly uitvraag: Uitvraag }) {
  const t = useTranslations('uitvraag.opstellen');
  const vraag = useQuery(lastVraag(uitvraag.id, uitvraag.revisie));
  return (
    <div className="baken-kolommen">
      <Card titel={t('waarvoor')}>
        <dl className="baken-uitvraagfeiten">
          <dt>{t('doel')}</dt>
          <dd>{uitvraag.doel}</dd>
          <dt>{t('grondslag')}</dt>
          <dd>{uitvraag.grondslag}</dd>
          <dt>{t('velden')}</dt>
          <dd>{t('veldenGekozen', { aantal: uitvraag.velden.length })}</dd>
        </dl>
      </Card>
      <Card titel={t('last')}>
        <WachtOp vraag={vraag} regels={6}>
          {(last) => <Last last={last} />}
        </WachtOp>
      </Card>
    </div>
  );
}
