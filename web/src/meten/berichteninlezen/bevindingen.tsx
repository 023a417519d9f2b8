import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import type { Bevinding } from './typen.ts';

interface BevindingenProps {
  readonly titel: string;
  readonly bevindingen: readonly Bevinding[];
  readonly aantal: number;
}

/** Places where something else stands than was expected; never what a person is called or their BSN. */
export function Bevindingen({ titel, bevindingen, aantal }: BevindingenProps) {
  const t = useTranslations('berichteninlezen');
  const opmaak = useOpmaak();
  return (
    <Card titel={titel} onderschrift={t('bevindingen.onder', { aantal: aantal })}>
      <ul className="baken-plekken">
        {bevindingen.map(({ bestand, rij, kolom, veld, gevonden, verwacht }) => (
          <li key={`${rij} ${kolom} ${veld} ${gevonden}`}>
            <strong>
              {kolom === '' ? t('bevindingen.rij', { bestand, rij }) : t('bevindingen.plek', { bestand, rij, kolom })}
            </strong>{' '}
            {t('bevindingen.melding', { gevonden, verwacht })}
          </li>
        ))}
      </ul>
      {aantal > bevindingen.length && (
        <p className="baken-stil">{t('meerBevindingen', { aantal: opmaak.getal(aantal - bevindingen.length) })}</p>
      )}
    </Card>
  );
}
