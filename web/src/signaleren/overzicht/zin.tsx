import { useTranslations } from 'use-intl';
import type { Overzicht } from '../../api/typen.ts';
import { useOpmaak } from '../../taal/taal.tsx';

/** The first sentence of the page: how many providers stand high on the ladder, and whether that is more than before. */
export function OverzichtZin({ overzicht }: { readonly overzicht: Overzicht }) {
  const t = useTranslations('overzicht');
  const opmaak = useOpmaak();
  const vierPlus = overzicht.kerncijfers.find(({ code }) => code === 'tredeVierPlus');
  const nu = vierPlus?.waarde ?? 0;
  const verschil = nu - (vierPlus?.vorige ?? nu);
  if (overzicht.aantal === 0) return <p>{t('zinGeen')}</p>;
  return (
    <>
      <p>
        {t.rich('zin', { vier: nu, aantal: overzicht.aantal, b: (tekst) => <b>{tekst}</b> })}{' '}
        {t('zinVerschil', {
          richting: verschil > 0 ? 'meer' : verschil < 0 ? 'minder' : 'gelijk',
          aantal: Math.abs(verschil),
          maand: opmaak.maand(overzicht.vergelekenMet, false),
        })}
      </p>
      <Herkomst beeld={overzicht} />
    </>
  );
}

/** Of which day the figures are, and with which norms they were judged. */
export function Herkomst({ beeld }: { readonly beeld: Pick<Overzicht, 'bekendOp' | 'normset'> }) {
  const t = useTranslations('overzicht');
  const opmaak = useOpmaak();
  const { naam, status } = beeld.normset;
  return <p className="baken-stil">{t('zinNorm', { datum: opmaak.datum(beeld.bekendOp), naam, status })}</p>;
}
