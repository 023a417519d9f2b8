import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Sparkline } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Dialog } from '../../ui/index.ts';
import { noemWaarde } from './invoer.ts';
import type { Veld } from './typen.ts';
import { useEenheid } from './woorden.tsx';

interface HistorieProps {
  readonly veld: Veld;
  /** Not in the order of Tab: there is a key for it. */
  readonly buitenTab: boolean;
}

/** The course of a figure over its last periods; opens as a table. */
export function Historie({ veld, buitenTab }: HistorieProps) {
  const t = useTranslations('aanlevering.historie');
  const opmaak = useOpmaak();
  const [open, setOpen] = useState(false);
  const { historie, naam } = veld;
  const [eerste, laatste] = [historie[0], historie.at(-1)];
  if (!eerste || !laatste) return <span className="baken-ontbreekt">{t('geen')}</span>;
  return (
    <>
      <Button
        soort="quiet"
        klein
        className="baken-historie"
        excludeFromTabOrder={buitenTab}
        data-historie={veld.code}
        aria-keyshortcuts="Alt+ArrowDown"
        aria-label={t('knop', {
          aantal: historie.length,
          naam,
          eerste: noemWaarde(veld, String(eerste.waarde)) ?? '',
          van: opmaak.periode(eerste.periode),
          laatste: noemWaarde(veld, String(laatste.waarde)) ?? '',
          tot: opmaak.periode(laatste.periode),
        })}
        onPress={() => setOpen(true)}
        icoon={<Sparkline waarden={historie.map(({ waarde }) => waarde)} breedte={72} />}
      />
      {veld.aard === 'stroom' && <span className="baken-leverrij__uitleg">{t('perKwartaal')}</span>}
      {open && <Historievenster veld={veld} onSluit={() => setOpen(false)} />}
    </>
  );
}

function Historievenster({ veld, onSluit }: { readonly veld: Veld; onSluit(): void }) {
  const t = useTranslations('aanlevering.historie');
  const opmaak = useOpmaak();
  const eenheid = useEenheid()(veld);
  return (
    <Dialog titel={t('titel', { naam: veld.naam })} open onSluit={onSluit}>
      <p className="baken-stil">{t(veld.aard === 'stroom' ? 'uitlegStroom' : 'uitleg')}</p>
      <table className="baken-levertabel baken-levertabel--klein">
        <thead className="baken-levertabel__kop">
          <tr>
            <th scope="col">{t('periode')}</th>
            <th scope="col" className="baken-levertabel__getal">
              {eenheid ? t('waarde', { eenheid }) : t('waardeKaal')}
            </th>
          </tr>
        </thead>
        <tbody>
          {veld.historie.toReversed().map(({ periode, waarde }) => (
            <tr key={periode}>
              <th scope="row">{opmaak.periode(periode)}</th>
              <td className="baken-levertabel__getal">{noemWaarde(veld, String(waarde))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{t('sluit')}</Button>
      </div>
    </Dialog>
  );
}
