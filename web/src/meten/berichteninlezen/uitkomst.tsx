import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, buttonKlas, Card } from '../../ui/index.ts';
import type { Ingelezen } from './typen.ts';

interface KlaarProps {
  readonly nieuw: number;
  readonly doorgerekend: Ingelezen['doorgerekend'];
  /** What else can be done from here. */
  readonly terug?: ReactNode;
  readonly children: ReactNode;
}

/** What came of it, and where to look at the figures. */
export function Klaar({ nieuw, doorgerekend, terug, children }: KlaarProps) {
  const t = useTranslations('berichteninlezen');
  const opmaak = useOpmaak();
  return (
    <Card titel={t('klaar.titel')}>
      <div className="baken-stapel">
        <Alert soort={nieuw > 0 ? 'goed' : 'info'} titel={t(nieuw > 0 ? 'klaar.nieuw' : 'klaar.niets')} meteen>
          <p>
            {doorgerekend
              ? t('klaar.doorgerekend', {
                  trajecten: opmaak.getal(doorgerekend.trajecten),
                  wachtend: opmaak.getal(doorgerekend.wachtend),
                })
              : t('klaar.nietsUitleg')}
          </p>
        </Alert>
        {children}
        <div className="baken-inleesverder">
          <Link to="/wachttijden" className={buttonKlas({ soort: 'primary' })}>
            {t('klaar.wachttijden')}
          </Link>
          {terug}
        </div>
      </div>
    </Card>
  );
}

/** Numbers in a row. */
export const Tellingen = ({ children }: { readonly children: ReactNode }) => (
  <dl className="baken-inleestelling">{children}</dl>
);

export function Telling({ naam, aantal }: { readonly naam: string; readonly aantal: number }) {
  const opmaak = useOpmaak();
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{opmaak.getal(aantal)}</dd>
    </div>
  );
}
