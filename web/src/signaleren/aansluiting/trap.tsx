import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Card } from '../../ui/index.ts';
import { trapplekken } from './trap-plek.ts';
import type { Aansluitrij } from './vragen.ts';

const deel = (waarde: number): string => `${(waarde * 100).toFixed(2)}%`;

/** The steps of one provider from what it reported to what was awarded. A list, so that it needs no table beside it. */
export function Trap({ rij, kwartaal }: { readonly rij: Aansluitrij; readonly kwartaal: string }) {
  const t = useTranslations('aansluiting');
  const opmaak = useOpmaak();
  const { stappen, zonder } = rij;
  return (
    <Card
      titel={t('trap.titel', { naam: rij.naam })}
      onderschrift={t('trap.onder', { kwartaal: opmaak.periode(kwartaal) })}
    >
      {stappen === null ? (
        <p>{t(`zonder.${zonder ?? 'geenOpgave'}`)}</p>
      ) : (
        <ol className="baken-trap">
          {trapplekken(stappen).map(({ stap, van, lengte }) => (
            <li key={stap.code} className={`baken-trap__stap baken-trap__stap--${stap.code}`}>
              <span className="baken-trap__naam">
                {t(`stap.${stap.code}`)}
                {stap.schatting && stap.bedrag !== 0 && <Badge>{t('schatting')}</Badge>}
              </span>
              <span className="baken-trap__spoor" aria-hidden="true">
                <span style={{ insetInlineStart: deel(van), width: deel(Math.max(lengte, 0.003)) }} />
              </span>
              <b>{opmaak.euro(Math.round(stap.bedrag / 100))}</b>
              <span className="baken-trap__uitleg baken-stil">
                {t(`uitleg.${stap.code}`, { aantal: stap.aantal ?? 0 })}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
