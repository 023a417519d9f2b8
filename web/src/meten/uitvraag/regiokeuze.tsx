import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { regiosVraag } from '../../api/vragen.ts';
import { Button, ZoekKeuze } from '../../ui/index.ts';

interface RegiokeuzeProps {
  readonly gekozen: readonly string[];
  onKies(regios: string[]): void;
}

/** Regions one by one, found by typing; none chosen is all of them. */
export function Regiokeuze({ gekozen, onKies }: RegiokeuzeProps) {
  const t = useTranslations('uitvraag.doelgroep');
  const [tekst, setTekst] = useState('');
  const regios = useQuery(regiosVraag()).data?.jeugdregios ?? [];
  const naamVan = (code: string) => regios.find((regio) => regio.code === code)?.naam ?? code;
  const zoek = tekst.trim().toLowerCase();
  const keuzes = regios.filter(({ code, naam }) => !gekozen.includes(code) && naam.toLowerCase().includes(zoek));
  return (
    <div className="baken-regiokeuze">
      <ZoekKeuze
        label={t('regios')}
        uitleg={t('regiosUitleg')}
        keuzes={keuzes.map(({ code, naam }) => ({ waarde: code, naam }))}
        value={null}
        onChange={(code) => {
          if (regios.some((regio) => regio.code === code)) onKies([...gekozen, code]);
          setTekst('');
        }}
        tekst={tekst}
        onTekst={setTekst}
        leeg={t('geenRegio')}
      />
      {gekozen.length > 0 && (
        <ul className="baken-gekozenregios">
          {gekozen.map((code) => (
            <li key={code}>
              <Button
                klein
                aria-label={t('haalWeg', { naam: naamVan(code) })}
                onPress={() => onKies(gekozen.filter((een) => een !== code))}
              >
                {naamVan(code)}
                <IconX size={14} aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
