import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { deelVan, MATEN } from './maten.ts';
import type { Breuk, Respons } from './typen.ts';

/** The four measures of one request, each with what it was counted from. */
export function Maatvlak({ maten }: { readonly maten: Respons['totaal'] }) {
  const t = useTranslations('respons.maat');
  return (
    <dl className="baken-maatvlak">
      {MATEN.map((maat) => (
        <div key={maat}>
          <dt>{t(maat)}</dt>
          <dd className="baken-maatvlak__waarde">
            <Deel breuk={maten[maat]} />
          </dd>
          <dd className="baken-stil">
            {t(`${maat}Van`, { teller: maten[maat].teller, noemer: maten[maat].noemer })}{' '}
            {maat === 'consistentie' &&
              maten.uitgelegd.teller > 0 &&
              t('uitgelegd', { aantal: maten.uitgelegd.teller })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A share in percent; without anything to measure the words for that. */
export function Deel({ breuk }: { readonly breuk: Breuk }) {
  const t = useTranslations('respons');
  const opmaak = useOpmaak();
  const deel = deelVan(breuk);
  return deel === null ? <span className="baken-stil">{t('nogNiets')}</span> : opmaak.aandeel(deel);
}

/** A share with a bar behind it, for in a table. */
export function Deelstaaf({ breuk }: { readonly breuk: Breuk }) {
  const deel = deelVan(breuk);
  return (
    <span className="baken-deelstaaf" title={`${breuk.teller} / ${breuk.noemer}`}>
      <Deel breuk={breuk} />
      {deel !== null && (
        <svg width="100%" height="5" aria-hidden="true">
          <rect width="100%" height="5" rx="2.5" className="baken-deelstaaf__leeg" />
          <rect width={`${deel * 100}%`} height="5" rx="2.5" className="baken-deelstaaf__vol" />
        </svg>
      )}
    </span>
  );
}
