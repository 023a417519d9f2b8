import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, ZoekKeuze } from '../../ui/index.ts';
import type { Veld } from './typen.ts';

const HOOGSTENS = 12;

interface GegevenskeuzeProps {
  readonly velden: readonly Veld[];
  readonly gekozen: readonly string[];
  readonly fout: string | undefined;
  onChange(gekozen: readonly string[]): void;
}

/** The fields that a check is about, found by typing; the first is where the cursor jumps to. */
export function Gegevenskeuze({ velden, gekozen, fout, onChange }: GegevenskeuzeProps) {
  const t = useTranslations('controles.schrijf');
  const [tekst, setTekst] = useState('');
  const vak = useRef<HTMLDivElement>(null);
  const veranderd = useRef(false);
  const aantal = gekozen.length;
  // Made anew after every choice, because emptying it would open its list again; the cursor goes back into it.
  useEffect(() => {
    if (veranderd.current && aantal >= 0) vak.current?.querySelector('input')?.focus();
    veranderd.current = false;
  }, [aantal]);
  const kies = (nieuw: readonly string[]) => {
    veranderd.current = true;
    setTekst('');
    onChange(nieuw);
  };
  const naald = tekst.trim().toLowerCase();
  // What providers are asked never comes on one form with what municipalities are asked.
  const soort = velden.find(({ code }) => code === gekozen[0])?.aan;
  const keuzes = velden
    .filter(({ aan }) => soort === undefined || aan === soort)
    .filter(({ code, naam }) => !gekozen.includes(code) && `${naam} ${code}`.toLowerCase().includes(naald))
    .slice(0, HOOGSTENS)
    .map(({ code, naam }) => ({ waarde: code, naam, bij: code }));
  const naamVan = (code: string) => velden.find((veld) => veld.code === code)?.naam ?? code;
  return (
    <div id="controle-gegevens" className="baken-gegevenskeuze" ref={vak}>
      <ZoekKeuze
        key={aantal}
        label={t('gegevens')}
        uitleg={t('gegevensUitleg')}
        fout={fout}
        keuzes={keuzes}
        value={null}
        tekst={tekst}
        onTekst={setTekst}
        onChange={(code) => kies([...gekozen, code])}
        leeg={t('geenGegeven')}
      />
      {gekozen.length > 0 && (
        <ul aria-label={t('gekozen')}>
          {gekozen.map((code) => (
            <li key={code}>
              <span>
                {naamVan(code)} <code>{code}</code>
              </span>
              <Button
                soort="quiet"
                klein
                aria-label={t('haalWeg', { naam: naamVan(code) })}
                icoon={<IconX size={16} aria-hidden="true" />}
                onPress={() => kies(gekozen.filter((andere) => andere !== code))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
