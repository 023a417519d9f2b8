import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useBekendOp } from '../../app/bekend-op.ts';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, WachtOp } from '../../ui/index.ts';
import { Beperkt } from './beperkt.tsx';
import { type DeelProps, Filters } from './filters.tsx';
import { Overgangen } from './overgangen.tsx';
import { Verblijf } from './verblijf.tsx';
import { bewegingVraag, type Tredebeweging } from './vragen.ts';
import { Wiebewoog } from './wie-bewoog.tsx';

const DatePicker = lazy(() => import('../../ui/datum.tsx'));
/** Before this day there are no figures. */
const VROEGST = '2015-01-01';

/** Who moved between two days. */
export function Bewegingen({ zoek, wijzig }: DeelProps) {
  const t = useTranslations('beweging.periode');
  const bekendOp = useBekendOp();
  const vraag = useQuery(bewegingVraag(zoek, bekendOp));
  const laatst = bekendOp ?? vandaag();
  return (
    <div className="baken-stapel">
      <Card titel={t('titel')} onderschrift={t('onder')}>
        <Filters zoek={zoek} wijzig={wijzig}>
          <Suspense fallback={null}>
            <DatePicker
              label={t('van')}
              value={zoek.van ?? vraag.data?.van}
              min={VROEGST}
              max={laatst}
              onChange={(van) => van && wijzig({ van })}
            />
            <DatePicker
              label={t('tot')}
              value={zoek.tot ?? vraag.data?.tot ?? laatst}
              min={VROEGST}
              max={laatst}
              onChange={(tot) => tot && wijzig({ tot: tot === laatst ? undefined : tot })}
            />
          </Suspense>
        </Filters>
        <WachtOp vraag={vraag} regels={3}>
          {(beeld) => <Zin beeld={beeld} />}
        </WachtOp>
      </Card>
      {vraag.data && (
        <>
          <Overgangen beeld={vraag.data} />
          <Wiebewoog beeld={vraag.data} />
          <Verblijf beeld={vraag.data} />
        </>
      )}
    </div>
  );
}

/** The sentence that answers the question. */
function Zin({ beeld }: { readonly beeld: Tredebeweging }) {
  const t = useTranslations('beweging.periode');
  const opmaak = useOpmaak();
  const { gestegen, gedaald, erbij, eraf, van, tot, aantalTot } = beeld;
  return (
    <>
      <p className="baken-lead" role="status">
        {t.rich('zin', {
          van: opmaak.datum(van),
          tot: opmaak.datum(tot),
          gestegen: gestegen.length,
          gedaald: gedaald.length,
          erbij: erbij.length,
          eraf: eraf.length,
          aantal: aantalTot,
          b: (tekst) => <b>{tekst}</b>,
        })}
      </p>
      <Beperkt beeld={beeld} aantal={aantalTot + beeld.verborgen} telling />
    </>
  );
}
