import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useTitel } from '../../app/titel.ts';
import { PageHeader } from '../../ui/index.ts';
import { EenImport } from './een-import.tsx';
import { ImportLijst } from './lijst.tsx';
import { NieuwBestand } from './nieuw.tsx';
import './gegevens.css';

export const Route = createLazyRoute('/gegevens')({ component: Gegevens });

const route = getRouteApi('/gegevens');

/** Bringing figures in: drop a file, see what was recognised and what is wrong, confirm. */
function Gegevens() {
  const t = useTranslations('gegevens');
  const { import: open } = route.useSearch();
  const navigate = useNavigate({ from: '/gegevens' });
  const ga = (id: number | undefined) => void navigate({ search: (vorig) => ({ ...vorig, import: id }) });
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      {open === undefined ? (
        <div className="baken-stapel">
          <NieuwBestand onAangenomen={ga} />
          <ImportLijst onOpen={ga} />
        </div>
      ) : (
        <EenImport id={open} onSluit={() => ga(undefined)} />
      )}
    </>
  );
}
