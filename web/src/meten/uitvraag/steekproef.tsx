import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Checkbox, TextField } from '../../ui/index.ts';
import type { Doelgroep } from './typen.ts';

interface SteekproefProps {
  readonly steekproef: Doelgroep['steekproef'];
  zet(steekproef: Doelgroep['steekproef']): void;
}

const STANDAARD = 25;

/** Only some of those who fit: chosen by lot, and with the same word the same ones again. */
export function Steekproef({ steekproef, zet }: SteekproefProps) {
  const t = useTranslations('uitvraag.doelgroep');
  const [aantal, setAantal] = useState(String(steekproef?.aantal ?? STANDAARD));
  const goed = /^[1-9]\d{0,3}$/.test(aantal.trim());
  return (
    <>
      <Checkbox
        label={t('steekproef')}
        uitleg={t('steekproefUitleg')}
        aan={steekproef !== null}
        onChange={(aan) => zet(aan ? { aantal: goed ? Number(aantal) : STANDAARD, zaad: t('zaadBegin') } : null)}
      />
      {steekproef && (
        <div className="baken-veldenrij">
          <TextField
            label={t('steekproefAantal')}
            inputMode="numeric"
            value={aantal}
            fout={goed ? undefined : t('steekproefFout')}
            onChange={(nieuw) => {
              setAantal(nieuw);
              if (/^[1-9]\d{0,3}$/.test(nieuw.trim())) zet({ ...steekproef, aantal: Number(nieuw) });
            }}
          />
          <TextField
            label={t('zaad')}
            uitleg={t('zaadUitleg')}
            value={steekproef.zaad}
            onChange={(zaad) => zet({ ...steekproef, zaad })}
          />
        </div>
      )}
    </>
  );
}
