import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { regiosVraag, zoekVraag } from '../api/vragen.ts';
import { useBekendOp } from './bekend-op.ts';
import { useSessie } from './sessie.ts';
import { EISEN, mag } from './toegang.ts';
import { zoekRegios } from './zoek-regios.ts';
import { Zoekvak } from './zoekvak.tsx';

interface Treffer {
  readonly id: string;
  readonly naam: string;
  readonly bij: string;
}

/** From this length on a text is looked for. */
const KORTST = 2;

interface ZoeklijstProps {
  readonly tekst: string;
  onTekst(tekst: string): void;
  /** Take the focus that the field had before this list came. */
  readonly focus: boolean;
}

/** The search field with its hits: regions are found in the browser, providers by the API. */
export default function Zoeklijst({ tekst, onTekst, focus }: ZoeklijstProps) {
  const t = useTranslations('app.zoek');
  const navigate = useNavigate();
  const { treffers, melding } = useTreffers(tekst.trim());
  // The box opens when its text changes: what was typed before it came is such a change too.
  const [gereed, setGereed] = useState(false);
  useEffect(() => setGereed(true), []);
  return (
    <ComboBox
      aria-label={t('label')}
      inputValue={gereed ? tekst : ''}
      onInputChange={onTekst}
      items={treffers}
      value={null}
      // By what was typed, not by what was looked for so far: a pasted text must open the list too.
      allowsEmptyCollection={tekst.trim().length >= KORTST}
      allowsCustomValue
      menuTrigger="input"
      onChange={(sleutel) => {
        if (sleutel === null) return;
        onTekst('');
        void navigate({ to: String(sleutel) });
      }}
    >
      <Zoekvak>
        <Input autoFocus={focus} placeholder={t('plaats')} />
      </Zoekvak>
      <Popover className="baken-popover" offset={6}>
        <ListBox className="baken-lijst" renderEmptyState={() => <p className="baken-lijst__leeg">{melding}</p>}>
          {(treffer: Treffer) => (
            <ListBoxItem className="baken-lijst__item" textValue={treffer.naam}>
              <span>{treffer.naam}</span>
              <span className="baken-lijst__bij">{treffer.bij}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Regions and providers for a text, and what to say when there are none. */
function useTreffers(tekst: string) {
  const t = useTranslations('app.zoek');
  const bekendOp = useBekendOp();
  const zoek = useDeferredValue(tekst);
  const zoekt = zoek.length >= KORTST;
  const gevonden = useQuery({ ...zoekVraag(zoek, bekendOp), enabled: zoekt });
  const { data } = useQuery({ ...regiosVraag(bekendOp), enabled: zoekt });
  const sessie = useSessie();
  const landelijk = mag(sessie, EISEN.landelijk);
  const zichtbaar = (data?.jeugdregios ?? []).filter(({ code }) => landelijk || sessie.regios.includes(code));
  const regios: Treffer[] = zoekRegios(zichtbaar, zoek).map(({ code, naam }) => ({
    id: `/regios/${code}`,
    naam,
    bij: t('regio'),
  }));
  const aanbieders: Treffer[] = (gevonden.data?.aanbieders ?? []).map(({ kvk, naam, plaats }) => ({
    id: `/aanbieders/${kvk}`,
    naam,
    bij: plaats ?? t('aanbieder'),
  }));
  const bezig = gevonden.isFetching || zoek !== tekst;
  return {
    treffers: zoekt ? [...regios, ...aanbieders] : [],
    melding: gevonden.isError ? t('fout') : bezig ? t('bezig') : t('leeg'),
  };
}
