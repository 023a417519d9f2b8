import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Sessie } from '../api/sessie.ts';
import { Badge } from '../ui/index.ts';
import { type Demomens, groepeer } from './demogroepen.ts';
import { matrixVraag } from './vragen.ts';

interface DemomensenProps {
  readonly mensen: Sessie['aanmelden']['demomensen'];
  /** Where log-in as this account begins. */
  adres(account: string): string;
}

/** The people of the demonstration, one click each, beside others of the same kind of party. */
export function Demomensen({ mensen, adres }: DemomensenProps) {
  const t = useTranslations('toegang.aanmelden');
  const { data } = useQuery(matrixVraag());
  const groepen = groepeer(mensen, data?.rollen ?? []);
  const uitleg = (mens: Demomens) => data?.rollen.find(({ rol }) => rol === mens.rollen[0]?.rol)?.uitleg;
  return groepen.map(({ groep, mensen: leden }) => (
    <section key={groep} className="baken-demomensen" aria-labelledby={`groep-${groep}`}>
      <h2 id={`groep-${groep}`}>{t(`groep.${groep}`)}</h2>
      <ul>
        {leden.map((mens) => (
          <li key={mens.account}>
            <a href={adres(mens.account)} className="baken-demomens">
              <span className="baken-demomens__kop">
                <span className="baken-demomens__naam">{mens.naam}</span>
                <Badge>{mens.rollen.map(({ rolNaam }) => rolNaam).join(' + ')}</Badge>
              </span>
              <span className="baken-demomens__partij">{mens.partij}</span>
              <span className="baken-demomens__uitleg">
                {uitleg(mens)} {mens.rollen.length > 1 && t('meerRollen')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
