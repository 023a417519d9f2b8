import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import './dossier.css';
import './opening.css';
import { useTitel } from '../../app/titel.ts';
import { Card, EmptyState, PageHeader, WachtOp } from '../../ui/index.ts';
import { Opening } from './opening.tsx';
import type { ProcedureKop } from './typen.ts';
import { proceduresVraag, procedureVraag } from './vragen.ts';

export const Route = createLazyRoute('/dossiers/nieuw')({ component: Nieuw });

const route = getRouteApi('/dossiers/nieuw');

/** Opens a dossier: first which kind, then what it is about and what that kind asks. */
function Nieuw() {
  const t = useTranslations('dossier.nieuw');
  const { procedure } = route.useSearch();
  const lijst = useTranslations('dossier.lijst');
  const app = useTranslations('app');
  const vraag = useQuery(proceduresVraag());
  useTitel(t('titel'));
  return (
    <>
      <PageHeader
        titel={t('titel')}
        boven={
          <nav className="baken-kruimels" aria-label={app('kruimelpad')}>
            <ol>
              <li>
                <Link to="/dossiers">{lijst('titel')}</Link>
                <IconChevronRight size={14} aria-hidden="true" />
              </li>
              <li aria-current="page">{t('titel')}</li>
            </ol>
          </nav>
        }
        lead={<p>{t('lead')}</p>}
      />
      <WachtOp vraag={vraag}>
        {({ procedures }) => <Keuze procedures={procedures.filter(({ magOpenen }) => magOpenen)} gekozen={procedure} />}
      </WachtOp>
    </>
  );
}

interface KeuzeProps {
  readonly procedures: readonly ProcedureKop[];
  readonly gekozen: string | undefined;
}

function Keuze({ procedures, gekozen }: KeuzeProps) {
  const t = useTranslations('dossier.nieuw');
  const navigate = useNavigate({ from: '/dossiers/nieuw' });
  const kop = procedures.find(({ code }) => code === gekozen);
  if (procedures.length === 0) return <EmptyState titel={t('geen')}>{t('geenUitleg')}</EmptyState>;
  return (
    <div className="baken-opening">
      <Card titel={t('soort')} onderschrift={t('soortUitleg')}>
        <fieldset className="baken-soortkeuze">
          <legend className="baken-alleen-voorlezen">{t('soort')}</legend>
          {procedures.map(({ code, naam, uitleg }) => (
            <label key={code} className="baken-soortkeuze__een">
              <input
                type="radio"
                className="baken-keuzerondje"
                name="procedure"
                checked={code === gekozen}
                onChange={() => void navigate({ search: { procedure: code }, replace: true, resetScroll: false })}
              />
              <span>
                <b>{naam}</b>
                <span className="baken-stil">{uitleg}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </Card>
      {kop && <Rest key={kop.code} code={kop.code} />}
    </div>
  );
}

function Rest({ code }: { readonly code: string }) {
  const vraag = useQuery(procedureVraag(code));
  return <WachtOp vraag={vraag}>{(procedure) => <Opening procedure={procedure} />}</WachtOp>;
}
