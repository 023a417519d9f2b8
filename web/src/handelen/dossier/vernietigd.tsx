import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import type { Vernietigingslijst } from './vragen.ts';

/** What is left of what was destroyed: one line each, with who did it and why. */
export function Vernietigd({ regels }: { readonly regels: Vernietigingslijst['vernietigd'] }) {
  const t = useTranslations('dossier.vernietiging');
  const { datum, tijdstip } = useOpmaak();
  return (
    <Card titel={t('vernietigd')} onderschrift={t('vernietigdOnder')}>
      {regels.length === 0 && <p className="baken-stil">{t('nietsVernietigd')}</p>}
      <ul className="baken-dossierlijst">
        {regels.map((regel) => (
          <li key={regel.kenmerk}>
            <div>
              <p className="baken-taak__feiten">
                <b>{regel.kenmerk}</b>
                <span>{regel.procedure}</span>
                <time dateTime={regel.op}>{t('vernietigdOp', { op: tijdstip(regel.op) })}</time>
              </p>
              <p>{t('door', { eerste: regel.voorgesteldDoor, tweede: regel.goedgekeurdDoor })}</p>
              <p className="baken-stil">
                {t('wasBewaard', { gesloten: datum(regel.geslotenOp), tot: datum(regel.bewaardTot) })}
              </p>
              <details>
                <summary>{t('details')}</summary>
                <p>{regel.reden}</p>
                <p>{t('grond', { grond: regel.grond })}</p>
                <p>{t('omvang', { gebeurtenissen: regel.gebeurtenissen, documenten: regel.documenten })}</p>
                <p className="baken-stil">
                  {t('hash')} <code>{regel.laatsteHash}</code>
                </p>
              </details>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
