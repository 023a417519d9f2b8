import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Select, TextField } from '../../ui/index.ts';
import { isProcent, leesGrens, toonGrens } from './grens.ts';
import type { Norm, Wijziging } from './typen.ts';

const TREDEN = [2, 3, 4, 5] as const;
type Trede = (typeof TREDEN)[number];

interface GrenskiezerProps {
  readonly normen: readonly Norm[];
  readonly wijzigingen: readonly Wijziging[];
  onWijzig(wijzigingen: readonly Wijziging[]): void;
}

/** One indicator at a time with its four bounds, and the list of what is different so far. */
export function Grenskiezer({ normen, wijzigingen, onWijzig }: GrenskiezerProps) {
  const t = useTranslations('signaalkwaliteit.normen');
  const [code, zetCode] = useState(normen[0]?.indicator ?? '');
  const norm = normen.find((n) => n.indicator === code);
  const zet = (trede: Trede, grens: number | null) => {
    if (!norm) return;
    const rest = wijzigingen.filter((w) => !(w.indicator === code && w.trede === trede));
    onWijzig(grens === norm.grenzen[`${trede}`] ? rest : [...rest, { indicator: code, trede, grens }]);
  };
  return (
    <>
      <Select
        label={t('kengetal')}
        keuzes={normen.map((n) => ({ waarde: n.indicator, naam: n.naam }))}
        value={code}
        onChange={zetCode}
      />
      {norm && (
        <fieldset>
          <legend className="baken-stil">
            {t(norm.richting, { naam: norm.naam })} {isProcent(norm) && t('inProcent')}
          </legend>
          <div className="baken-normproef__grenzen">
            {TREDEN.map((trede) => (
              <Grensveld
                key={`${code} ${trede}`}
                norm={norm}
                trede={trede}
                wijziging={wijzigingen.find((w) => w.indicator === code && w.trede === trede)}
                onZet={(grens) => zet(trede, grens)}
              />
            ))}
          </div>
        </fieldset>
      )}
      <Lijst normen={normen} wijzigingen={wijzigingen} onWijzig={onWijzig} />
    </>
  );
}

interface GrensveldProps {
  readonly norm: Norm;
  readonly trede: Trede;
  readonly wijziging: Wijziging | undefined;
  onZet(grens: number | null): void;
}

/** What is typed is kept as it is while it says the same; a change that was taken away elsewhere is gone here too. */
function Grensveld({ norm, trede, wijziging, onZet }: GrensveldProps) {
  const t = useTranslations('signaalkwaliteit.normen');
  const nu = norm.grenzen[`${trede}`];
  const [tekst, zetTekst] = useState(toonGrens(norm.eenheid, wijziging ? wijziging.grens : nu));
  const gelezen = leesGrens(norm.eenheid, tekst);
  const geldend = wijziging ? wijziging.grens : nu;
  const fout = gelezen === undefined ? t('geenGetal') : undefined;
  return (
    <TextField
      label={t('trede', { trede })}
      uitleg={t('nu', { grens: nu === null ? t('geenGrens') : toonGrens(norm.eenheid, nu) })}
      value={gelezen === undefined || gelezen === geldend ? tekst : toonGrens(norm.eenheid, geldend)}
      inputMode="decimal"
      fout={fout}
      onChange={(nieuw) => {
        zetTekst(nieuw);
        const grens = leesGrens(norm.eenheid, nieuw);
        if (grens !== undefined) onZet(grens);
      }}
    />
  );
}

function Lijst({ normen, wijzigingen, onWijzig }: GrenskiezerProps) {
  const t = useTranslations('signaalkwaliteit.normen');
  if (wijzigingen.length === 0) return <p className="baken-stil">{t('nogNiets')}</p>;
  return (
    <ul className="baken-normproef__lijst" aria-label={t('anders')}>
      {wijzigingen.map((w) => {
        const norm = normen.find((n) => n.indicator === w.indicator);
        if (!norm) return null;
        const grens = (waarde: number | null) => (waarde === null ? t('geenGrens') : toonGrens(norm.eenheid, waarde));
        const zin = t('verschil', {
          naam: norm.naam,
          trede: w.trede,
          van: grens(norm.grenzen[`${w.trede as Trede}`]),
          naar: grens(w.grens),
        });
        return (
          <li key={`${w.indicator} ${w.trede}`}>
            {zin}
            <Button
              soort="quiet"
              klein
              aria-label={t('haalWegVan', { zin })}
              onPress={() => onWijzig(wijzigingen.filter((een) => een !== w))}
            >
              {t('haalWeg')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
