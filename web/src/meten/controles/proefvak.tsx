import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Card, ErrorState, Skeleton, TextField } from '../../ui/index.ts';
import type { Uitkomst } from './typen.ts';

export interface Waarop {
  readonly kvk: string;
  readonly periode: string;
}

interface ProefvakProps {
  readonly vraag: UseQueryResult<Uitkomst>;
  readonly waarop: Waarop;
  onWaarop(waarop: Waarop): void;
}

/** What the check would say of the figures that we have, while it is written. */
export function Proefvak({ vraag, waarop, onWaarop }: ProefvakProps) {
  const t = useTranslations('controles.proef');
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <div className="baken-stapel">
        <div className="baken-proefkeuze">
          <TextField
            label={t('kvk')}
            verplicht={false}
            value={waarop.kvk}
            inputMode="numeric"
            onChange={(kvk) => onWaarop({ ...waarop, kvk })}
          />
          <TextField
            label={t('periode')}
            verplicht={false}
            value={waarop.periode}
            onChange={(periode) => onWaarop({ ...waarop, periode })}
          />
        </div>
        <div aria-live="polite" aria-busy={vraag.isFetching}>
          {vraag.isError ? (
            <ErrorState fout={vraag.error} opnieuw={() => void vraag.refetch()} />
          ) : vraag.data ? (
            <Gezegd uitkomst={vraag.data} />
          ) : (
            <Skeleton regels={2} />
          )}
        </div>
      </div>
    </Card>
  );
}

function Gezegd({ uitkomst: { fouten, telling } }: { readonly uitkomst: Uitkomst }) {
  const t = useTranslations('controles.proef');
  const opmaak = useOpmaak();
  if (fouten.length > 0) return <p className="baken-stil">{t('eerstFouten', { aantal: fouten.length })}</p>;
  if (!telling) return <p className="baken-stil">{t('geenCijfers')}</p>;
  const { periode, aanbieders, getoetst, raak, voorbeelden } = telling;
  return (
    <>
      <Alert
        soort={raak > 0 ? 'let' : 'goed'}
        titel={t('raak', { raak, aantal: aanbieders, periode: opmaak.periode(periode) })}
      >
        {getoetst < aanbieders && <p>{t('nietGetoetst', { aantal: aanbieders - getoetst })}</p>}
      </Alert>
      {voorbeelden.length > 0 && (
        <>
          <h3 className="baken-proefkop">
            {raak > voorbeelden.length ? t('eersten', { aantal: voorbeelden.length }) : t('allemaal')}
          </h3>
          <ul className="baken-proeflijst">
            {voorbeelden.map(({ kvk, naam, meldingen }) => (
              <li key={kvk}>
                <Link to="/aanbieders/$kvk" params={{ kvk }}>
                  {naam}
                </Link>
                {meldingen.map((melding) => (
                  <p key={melding}>{melding}</p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
