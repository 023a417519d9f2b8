import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useSessie } from '../app/sessie.ts';
import { useTitel } from '../app/titel.ts';
import { buttonKlas, Card, PageHeader } from '../ui/index.ts';
import { Rechtenlijst } from './rechtenlijst.tsx';
import './toegang.css';
import { matrixVraag } from './vragen.ts';

interface NietVoorUwRolProps {
  /** What can be done here after all, such as access in an emergency. */
  readonly children?: ReactNode;
}

/** In place of a screen that the role may not see: what it does see, and the way back. */
export function NietVoorUwRol({ children }: NietVoorUwRolProps) {
  const t = useTranslations('toegang.nietZichtbaar');
  const { functie, start } = useSessie();
  useTitel(t('titel'));
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={<p>{functie ? t('lead', { rol: functie.rolNaam, partij: functie.partij }) : t('zonderRol')}</p>}
        acties={
          <Link to={start} className={buttonKlas({ soort: 'primary' })}>
            {t('naarStart')}
          </Link>
        }
      />
      <div className="baken-stapel">
        {children}
        <WatWel />
      </div>
    </>
  );
}

/** What the role of now does see, in words. */
export function WatWel() {
  const t = useTranslations('toegang.nietZichtbaar');
  const { rol } = useSessie();
  const { data } = useQuery(matrixVraag());
  const eigen = data?.rollen.find((deel) => deel.rol === rol);
  return (
    <Card titel={t('watWel')} onderschrift={eigen?.uitleg}>
      {eigen && <Rechtenlijst rechten={eigen.rechten} />}
      <p className="baken-kaartvoet">
        <Link to="/wie-ziet-wat">{t('wieZietWat')}</Link>
      </p>
    </Card>
  );
}
