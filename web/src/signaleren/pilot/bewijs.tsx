import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge } from '../../ui/index.ts';
import { kracht } from './kracht.ts';
import type { Veldbewijs, Voorspelling } from './typen.ts';

interface BewijsProps {
  readonly bewijs: Veldbewijs;
}

/** How many delivered the field, left it empty, told why, and got it back. */
export function Respons({ bewijs: { respons } }: BewijsProps) {
  const t = useTranslations('pilot.respons');
  const { gevraagd, ingediend, ingevuld, leeg, uitgelegd, teruggestuurd } = respons;
  if (ingediend === 0) return <p className="baken-stil">{t('geen', { gevraagd })}</p>;
  return (
    <ul className="baken-pilotlijst">
      <li>{t('ingevuld', { ingevuld, ingediend })}</li>
      {leeg > 0 && <li>{t('leeg', { leeg })}</li>}
      {uitgelegd > 0 && <li>{t('uitgelegd', { uitgelegd })}</li>}
      {teruggestuurd > 0 && <li>{t('terug', { teruggestuurd })}</li>}
      {ingediend < gevraagd && <li>{t('nogNiet', { aantal: gevraagd - ingediend })}</li>}
    </ul>
  );
}

/** Which figures that we have already order providers alike. */
export function Bekend({ bewijs: { gelijkenis, periode } }: BewijsProps) {
  const t = useTranslations('pilot.bekend');
  const opmaak = useOpmaak();
  if (periode === null) return <p className="baken-stil">{t('geenCijfers')}</p>;
  if (gelijkenis.length === 0) return <p className="baken-stil">{t('teWeinig')}</p>;
  return (
    <ul className="baken-pilotlijst">
      {gelijkenis.map(({ gegeven, naam, periode: waarvan, rho, aantal, lijktBekend }) => (
        <li key={`${gegeven} ${waarvan}`}>
          {lijktBekend && <Badge toon="saffraan">{t('lijktBekend')}</Badge>} {naam}, {opmaak.periode(waarvan)}{' '}
          <span className="baken-stil">{t('rho', { rho: opmaak.getal(rho, 2), aantal })}</span>
        </li>
      ))}
    </ul>
  );
}

/** How well the field tells who came to trede 3; nothing while either group is too small. */
export function Voorspelt({ bewijs: { voorspelling } }: BewijsProps) {
  const t = useTranslations('pilot.voorspelt');
  if (voorspelling.length === 0) return <p className="baken-stil">{t('teWeinig')}</p>;
  return (
    <ul className="baken-pilotlijst">
      {voorspelling.map((een) => (
        <li key={een.wat}>
          <EenVoorspelling voorspelling={een} />
        </li>
      ))}
    </ul>
  );
}

function EenVoorspelling({ voorspelling }: { readonly voorspelling: Voorspelling }) {
  const t = useTranslations('pilot.voorspelt');
  const opmaak = useOpmaak();
  const { wat, uitkomst, periode, gevallen, anderen } = voorspelling;
  const { kant, auc, onder, boven, aantoonbaar } = kracht(voorspelling);
  const twee = (getal: number) => opmaak.getal(getal, 2);
  return (
    <>
      <Badge toon={aantoonbaar ? 'petrol' : 'grijs'}>{t(aantoonbaar ? 'ja' : 'nietAantoonbaar')}</Badge>{' '}
      {t(`${wat}.${aantoonbaar ? kant : 'geen'}`, { periode: opmaak.periode(periode) })}{' '}
      <span className="baken-stil">
        {t('auc', { auc: twee(auc), onder: twee(onder), boven: twee(boven) })}{' '}
        {t(uitkomst, { gevallen, totaal: gevallen + anderen })}
      </span>
    </>
  );
}
