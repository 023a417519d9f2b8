import { useTranslations } from 'use-intl';
import { useOpmaak } from '../taal/taal.tsx';
import { Badge, Button, StatusChip } from '../ui/index.ts';
import type { Machine } from './vragen.ts';

const DAG_MS = 86_400_000;
/** So long before the end it is time to renew, in ms. */
const BIJNA = 30 * DAG_MS;
/** How long the server keeps the old secret, in ms: so long ago the present one was made. */
const OUD_GEHEIM = 7 * DAG_MS;

interface MachineregelProps {
  readonly machine: Machine;
  onKies(wat: 'vernieuw' | 'trekIn'): void;
}

/** One system: in which role it comes in, until when, and how old its secret is. */
export function Machineregel({ machine, onKies }: MachineregelProps) {
  const t = useTranslations('binnenkomen.machines');
  const opmaak = useOpmaak();
  const { id, naam, rolNaam, gemaaktOp, verlooptOp, oudGeheimTot } = machine;
  const nog = Date.parse(verlooptOp) - Date.now();
  const vernieuwdOp = oudGeheimTot && new Date(Date.parse(oudGeheimTot) - OUD_GEHEIM).toISOString();
  return (
    <>
      <div className="baken-machines__wat">
        <p className="baken-machines__kop">
          <b>{naam}</b> <Badge>{rolNaam}</Badge>
          {nog <= 0 && <StatusChip oordeel="slecht">{t('verlopen')}</StatusChip>}
          {nog > 0 && nog < BIJNA && <Badge toon="saffraan">{t('bijna')}</Badge>}
        </p>
        <p>{t(nog > 0 ? 'geldigTot' : 'verlopenOp', { moment: opmaak.tijdstip(verlooptOp) })}</p>
        <p className="baken-stil">
          {vernieuwdOp
            ? t('geheimVernieuwd', { moment: opmaak.tijdstip(vernieuwdOp) })
            : t('geheimVan', { moment: opmaak.tijdstip(gemaaktOp) })}
          {oudGeheimTot && heeftOudGeheim(machine) && <> {t('oudGeheim', { moment: opmaak.tijdstip(oudGeheimTot) })}</>}
        </p>
        <p className="baken-stil">
          {t('id')} <code translate="no">{id}</code>
        </p>
      </div>
      <div className="baken-binnen__knoppen">
        <Button klein aria-label={t('vernieuwVan', { naam })} onPress={() => onKies('vernieuw')}>
          {t('vernieuw')}
        </Button>
        <Button klein soort="gevaar" aria-label={t('trekInVan', { naam })} onPress={() => onKies('trekIn')}>
          {t('trekIn')}
        </Button>
      </div>
    </>
  );
}

/** Whether the secret before this one still works. */
export const heeftOudGeheim = ({ oudGeheimTot }: Machine): boolean =>
  oudGeheimTot !== null && Date.parse(oudGeheimTot) > Date.now();
