import { IconAlertTriangle, IconCopy, IconMessage } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, klas } from '../../ui/index.ts';
import { Tijdwoord } from '../dossier/tijdwoord.tsx';
import type { Inboxmelding } from './typen.ts';

interface RijProps {
  readonly melding: Inboxmelding;
  onOpen(): void;
}

/** One report of the inbox. */
export function Rij({ melding, onOpen }: RijProps) {
  const t = useTranslations('meldpunt.inbox');
  const m = useTranslations('meldpunt.melden');
  const { tijdstip } = useOpmaak();
  const { id, aanbieder, over, begin, voorrang, urgentie, antwoordOp, dubbel, termijn, gesloten, eigenaar } = melding;
  return (
    <li className={klas('baken-meldrij', voorrang === 'hoog' && !gesloten && 'baken-meldrij--hoog')} data-signaal={id}>
      <div className="baken-meldrij__kop">
        <Link to="/dossiers/$id" params={{ id: String(id) }} onClick={onOpen} className="baken-meldrij__naam">
          <bdi>{aanbieder?.naam ?? over}</bdi>
        </Link>
        {!aanbieder && <span className="baken-stil">{t('geenAanbieder')}</span>}
        <Badge toon={melding.toestand === 'ontvangen' ? 'saffraan' : 'grijs'}>{melding.toestandNaam}</Badge>
      </div>
      <p className="baken-meldrij__tekst">
        <bdi>{begin}</bdi>
      </p>
      <p className="baken-meldrij__feiten">
        {voorrang !== 'gewoon' && !gesloten && (
          <strong>
            {voorrang === 'hoog' && <IconAlertTriangle size={15} aria-hidden="true" />}
            {t(`voorrang.${voorrang}`)}
          </strong>
        )}
        {antwoordOp && (
          <strong>
            <IconMessage size={15} aria-hidden="true" />
            {t('antwoord', { op: tijdstip(antwoordOp) })}
          </strong>
        )}
        {dubbel !== null && dubbel > 0 && !gesloten && (
          <span>
            <IconCopy size={15} aria-hidden="true" />
            {t('dubbel', { aantal: dubbel })}
          </span>
        )}
        <span>{t('van', { wie: m(`melders.${melding.melder}`), op: tijdstip(melding.ontvangenOp) })}</span>
        <span>{t('haast', { haast: m(`urgenties.${urgentie}`) })}</span>
        {termijn && !gesloten && <Tijdwoord tot={termijn} vandaag={vandaag()} />}
        {eigenaar && <span>{t('eigenaar', { naam: eigenaar })}</span>}
        <span className="baken-stil">{melding.kenmerk}</span>
      </p>
    </li>
  );
}
