import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../taal/taal.tsx';
import { Alert, WachtOp } from '../ui/index.ts';
import type { Controles } from './typen.ts';
import { controlesVraag } from './vragen.ts';

/** Whether the log itself can be trusted: what the last control found. */
export function Controle() {
  const vraag = useQuery(controlesVraag());
  return (
    <WachtOp vraag={vraag} regels={1}>
      {(controles) => <Stand controles={controles} />}
    </WachtOp>
  );
}

function Stand({ controles: { inOrde, controles } }: { readonly controles: Controles }) {
  const t = useTranslations('verantwoording.controle');
  const opmaak = useOpmaak();
  const laatste = (['toegangslog', 'verwerkingslog'] as const).flatMap(
    (keten) => controles.find((controle) => controle.keten === keten) ?? [],
  );
  const [eerste] = laatste;
  if (inOrde === null || !eerste) return <Alert titel={t('nooitTitel')}>{t('nooit')}</Alert>;
  if (!inOrde)
    return (
      <Alert soort="fout" titel={t('gebrokenTitel')}>
        <p>{t('gebroken', { op: opmaak.tijdstip(eerste.op) })}</p>
        <ul>
          {laatste.flatMap(({ bevinding }) =>
            bevinding
              .split('; ')
              .filter(Boolean)
              .map((regel) => <li key={regel}>{regel}</li>),
          )}
        </ul>
      </Alert>
    );
  const wortels = Math.min(...laatste.map((controle) => controle.wortels));
  return (
    <Alert soort={wortels === 0 ? 'info' : 'goed'} titel={t('heelTitel')}>
      <p>
        {t('heel', { op: opmaak.tijdstip(eerste.op), regels: eerste.tot })} {t('wortels', { aantal: wortels })}
      </p>
    </Alert>
  );
}
