import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { AanbiederRij, KengetalWaarde } from '../../api/typen.ts';
import type { Eenheid } from '../../opmaak.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import './aanbieders.css';
import { Badge, TredeBadge, TredePijl, Verborgen } from '../../ui/index.ts';

/**
 * A figure is outside its norm from trede 3 on, as on the page of the provider. A norm that is only an early signal, such
 * as that of sickness absence, ends at trede 2: then that is the bound.
 */
export const wijktAf = (kengetal: KengetalWaarde | undefined, vanafTrede: 2 | 3 = 3): boolean =>
  kengetal?.trede != null && kengetal.trede >= vanafTrede;

interface DeelCelProps {
  readonly rij: Pick<AanbiederRij, 'nietZichtbaar'>;
  /** The part of what is known that the cell shows something of. */
  readonly deel: AanbiederRij['nietZichtbaar'][number];
  readonly children: ReactNode;
}

/** A cell about a part that the role may not see of this provider shows a lock: never nothing, and never "not delivered". */
export const DeelCel = ({ rij, deel, children }: DeelCelProps): ReactNode =>
  rij.nietZichtbaar.includes(deel) ? <Verborgen /> : children;

export function NaamCel({ rij }: { readonly rij: AanbiederRij }) {
  return (
    <>
      <Link to="/aanbieders/$kvk" params={{ kvk: rij.kvk }} className="baken-rijnaam" title={rij.naam}>
        {rij.naam}
      </Link>
      <span className="baken-rijnaam__bij">{[rij.plaats, rij.jeugdregioNaam].filter(Boolean).join(', ')}</span>
    </>
  );
}

/** The step, whether it rose or fell, and whether a person has decided on it yet. */
export function TredeCel({ rij }: { readonly rij: AanbiederRij }) {
  const t = useTranslations('begrippen');
  return (
    <span className="baken-tredecel">
      <span className="baken-tredecel__boven">
        <TredeBadge trede={rij.trede} />
        <TredePijl van={rij.vorigeTrede} naar={rij.trede} />
      </span>
      {rij.tredeBron && rij.tredeBron !== 'besluit' && (
        <span className="baken-tredecel__bron">{t(`tredeBronKort.${rij.tredeBron}`)}</span>
      )}
    </span>
  );
}

export function SignalenCel({ rij }: { readonly rij: AanbiederRij }) {
  const t = useTranslations('aanbieders');
  return (
    <span className="baken-signalencel">
      {rij.signalen}
      {rij.nieuweSignalen > 0 && (
        <Badge>
          <span aria-hidden="true">{t('plusNieuw', { aantal: rij.nieuweSignalen })}</span>
          <span className="baken-alleen-voorlezen">, {t('nieuw', { aantal: rij.nieuweSignalen })}</span>
        </Badge>
      )}
    </span>
  );
}

interface KengetalCelProps {
  readonly kengetal: KengetalWaarde | undefined;
  readonly eenheid: Eenheid;
  readonly vanafTrede?: 2 | 3 | undefined;
}

/** A figure; outside its norm with a triangle and in words; a missing one says so. */
export function KengetalCel({ kengetal, eenheid, vanafTrede }: KengetalCelProps) {
  const t = useTranslations('aanbieders');
  const tb = useTranslations('begrippen');
  const opmaak = useOpmaak();
  if (kengetal === undefined) return <span className="baken-ontbreekt">{tb('geenCijfer')}</span>;
  const tekst = opmaak.waarde(kengetal.waarde, eenheid);
  if (!wijktAf(kengetal, vanafTrede)) return tekst;
  return (
    <span className="baken-buiten">
      <svg width="9" height="9" viewBox="0 0 10 9" aria-hidden="true">
        <path d="M5,0L10,9H0Z" fill="currentColor" />
      </svg>{' '}
      <span className="baken-alleen-voorlezen">{t('buitenNorm')} </span>
      {tekst}
    </span>
  );
}

/** A row on a phone: name, place, step and signals. */
export function AanbiederKaart({ rij }: { readonly rij: AanbiederRij }) {
  const t = useTranslations('aanbieders');
  return (
    <div className="baken-aanbiederkaart">
      <NaamCel rij={rij} />
      <div className="baken-aanbiederkaart__onder">
        <TredeCel rij={rij} />
        <span className="baken-aanbiederkaart__signalen">
          {t('signalen', { aantal: rij.signalen })}
          {rij.nieuweSignalen > 0 && <Badge>{t('nieuw', { aantal: rij.nieuweSignalen })}</Badge>}
        </span>
      </div>
    </div>
  );
}
