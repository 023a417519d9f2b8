import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert } from '../../ui/index.ts';
import { dagVan } from '../aanbieder/index.ts';
import type { Signaallijst } from './typen.ts';

interface KapotProps {
  readonly regels: Signaallijst['kapotteRegels'];
  /** The list, that may lack signals; or one signal, that cannot be checked again. */
  readonly waar: 'lijst' | 'een';
}

/** That rules cannot be read any more: silence must not be taken for good news. */
export function Kapot({ regels, waar }: KapotProps) {
  const t = useTranslations('signalen.kapot');
  const { datum } = useOpmaak();
  if (regels.length === 0) return null;
  return (
    <div className="baken-signaalmelding">
      <Alert soort="fout" titel={t(`${waar}.titel`, { aantal: regels.length })}>
        <p>{t(`${waar}.tekst`)}</p>
        <ul>
          {regels.map(({ code, versie, naam, sinds, meldingen }) => (
            <li key={`${code} ${versie}`}>
              <Link to="/signaalregels/$code" params={{ code }}>
                {naam}
              </Link>
              , {t('sinds', { datum: datum(dagVan(sinds)) })}: {meldingen[0]}
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}
