import { IconChecklist, IconHourglass } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge } from '../../ui/index.ts';
import { Tijdwoord } from '../dossier/tijdwoord.tsx';
import type { Werktaak, Werktermijn } from './vragen.ts';

interface WerkpuntProps {
  readonly punt: Werktaak | Werktermijn;
  readonly vandaag: string;
  readonly oefening: boolean;
}

/** One task or term, with the dossier that it is in. */
export function Werkpunt({ punt, vandaag, oefening }: WerkpuntProps) {
  const t = useTranslations('werk');
  const { datum } = useOpmaak();
  const isTaak = 'taak' in punt;
  const Icoon = isTaak ? IconChecklist : IconHourglass;
  const { naam, dossierId, kenmerk, titel, procedureNaam, tot, oorspronkelijkTot } = punt;
  return (
    <li className="baken-taak">
      <Icoon size={20} stroke={1.6} aria-hidden="true" className="baken-taak__teken" />
      <div className="baken-taak__tekst">
        <p>
          <b>{naam}</b> <Badge toon="grijs">{t(isTaak ? (punt.eigen ? 'taakEigen' : 'taakRol') : punt.soort)}</Badge>{' '}
          {isTaak && punt.verplicht && <Badge toon="grijs">{t('verplicht')}</Badge>}{' '}
          {oefening && <Badge toon="saffraan">{t('bericht.oefening')}</Badge>}
        </p>
        {isTaak && punt.uitleg && <p className="baken-stil">{punt.uitleg}</p>}
        <p className="baken-taak__feiten">
          <Link to="/dossiers/$id" params={{ id: String(dossierId) }}>
            {titel}
          </Link>
          <span className="baken-stil">{`${kenmerk} · ${procedureNaam}`}</span>
        </p>
        {tot && (
          <p className="baken-taak__feiten">
            <Tijdwoord tot={tot} vandaag={vandaag} />
            {oorspronkelijkTot && oorspronkelijkTot !== tot && (
              <span className="baken-stil">{t('eerst', { datum: datum(oorspronkelijkTot) })}</span>
            )}
          </p>
        )}
      </div>
    </li>
  );
}
