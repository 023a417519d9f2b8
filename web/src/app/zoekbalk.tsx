import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { overzichtVraag, zoekVraag } from '../api/vragen.ts';
import { useBekendOp } from './bekend-op.ts';
import { zoekRegios } from './zoek-regios.ts';

interface Treffer {
  readonly id: string;
  readonly naam: string;
  readonly bij: string;
}

/** Finds providers (by the API) and regions (in the browser) from any screen. The key `/` goes to it. */
export function Zoekbalk() {
  const t = useTranslations('app.zoek');
  const navigate = useNavigate();
  const bekendOp = useBekendOp();
  const [tekst, setTekst] = useState('');
  const invoer = useRef<HTMLInputElement>(null);
  const zoek = useDeferredValue(tekst.trim());
  const gevonden = useQuery(zoekVraag(zoek, bekendOp));
  const overzicht = useQuery({ ...overzichtVraag(bekendOp), enabled: zoek.length >= 2 });
  useSneltoets(invoer);

  const treffers: Treffer[] =
    zoek.length < 2
      ? []
      : [
          ...zoekRegios(overzicht.data?.regios ?? [], zoek).map(({ code, naam }) => ({
            id: `/regios/${code}`,
            naam,
            bij: t('regio'),
          })),
          ...(gevonden.data?.aanbieders ?? []).map(({ kvk, naam, plaats }) => ({
            id: `/aanbieders/${kvk}`,
            naam,
            bij: plaats ?? t('aanbieder'),
          })),
        ];

  const leeg = gevonden.isError ? t('fout') : gevonden.isFetching || zoek !== tekst.trim() ? t('bezig') : t('leeg');

  return (
    <search className="baken-zoekbalk">
      <ComboBox
        aria-label={t('label')}
        inputValue={tekst}
        onInputChange={setTekst}
        items={treffers}
        value={null}
        allowsEmptyCollection={zoek.length >= 2}
        allowsCustomValue
        menuTrigger="input"
        onChange={(sleutel) => {
          if (sleutel === null) return;
          setTekst('');
          void navigate({ to: String(sleutel) });
        }}
      >
        <div className="baken-zoekbalk__vak">
          <IconSearch size={17} aria-hidden="true" />
          <Input ref={invoer} placeholder={t('plaats')} />
          <kbd title={t('toets')}>/</kbd>
        </div>
        <Popover className="baken-popover" offset={6}>
          <ListBox className="baken-lijst" renderEmptyState={() => <p className="baken-lijst__leeg">{leeg}</p>}>
            {(treffer: Treffer) => (
              <ListBoxItem className="baken-lijst__item" textValue={treffer.naam}>
                <span>{treffer.naam}</span>
                <span className="baken-lijst__bij">{treffer.bij}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </search>
  );
}

function useSneltoets(invoer: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const bijToets = (toets: KeyboardEvent) => {
      const doel = toets.target as HTMLElement;
      const typt = doel.isContentEditable || /^(input|textarea|select)$/i.test(doel.tagName);
      if (toets.key !== '/' || typt || toets.ctrlKey || toets.metaKey || toets.altKey) return;
      toets.preventDefault();
      invoer.current?.focus();
    };
    window.addEventListener('keydown', bijToets);
    return () => window.removeEventListener('keydown', bijToets);
  }, [invoer]);
}
