import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { Button, Dialog, ErrorState, FoutOverzicht, Select, TextField } from '../../ui/index.ts';
import type { Maatregel } from './typen.ts';
import { type NieuweMaatregel, voegMaatregelToe, wijzigMaatregel } from './vragen.ts';

const DOELGROEPEN = ['clienten', 'professionals', 'aanbieders', 'gemeenten'] as const;
const STANDEN = ['plan', 'loopt', 'klaar', 'gestopt'] as const;

interface MaatregelvensterProps {
  /** Without it a new one is added. */
  readonly maatregel: Maatregel | undefined;
  onSluit(): void;
  onGedaan(naam: string): void;
}

const beginVan = (maatregel: Maatregel | undefined): NieuweMaatregel =>
  maatregel
    ? {
        naam: maatregel.naam,
        uitleg: maatregel.uitleg,
        doelgroep: maatregel.doelgroep,
        initiatief: maatregel.initiatief,
        stand: maatregel.stand,
        minutenPerJaar: maatregel.minutenPerJaar,
        onderbouwing: maatregel.onderbouwing,
      }
    : {
        naam: '',
        uitleg: '',
        doelgroep: 'aanbieders',
        initiatief: '',
        stand: 'plan',
        minutenPerJaar: null,
        onderbouwing: '',
      };

/** Adds or changes a measure; the server says what is wrong, at the field. */
export function Maatregelvenster({ maatregel, onSluit, onGedaan }: MaatregelvensterProps) {
  const t = useTranslations('respons.maatregelen');
  const queries = useQueryClient();
  const [nieuw, setNieuw] = useState(() => beginVan(maatregel));
  const [minuten, setMinuten] = useState(maatregel?.minutenPerJaar?.toString() ?? '');
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<unknown>();
  const minutenGoed = /^\d{0,10}$/.test(minuten.replace(/[\s.]/g, ''));
  const invoer = fout instanceof ApiFout ? fout.invoer : [];
  const foutVan = (veld: string) => invoer.find(({ plaats }) => plaats === veld)?.melding;
  const zet = (deel: Partial<NieuweMaatregel>) => setNieuw((vorig) => ({ ...vorig, ...deel }));
  const tekst = (naam: 'naam' | 'uitleg' | 'initiatief' | 'onderbouwing', rijen?: number) => (
    <TextField
      id={`maatregel-${naam}`}
      label={t(naam)}
      uitleg={t(`${naam}Veld`)}
      value={nieuw[naam]}
      onChange={(waarde) => zet({ [naam]: waarde })}
      fout={foutVan(naam)}
      {...(rijen ? { rijen } : {})}
    />
  );
  const bewaar = async () => {
    if (!minutenGoed) return;
    setBezig(true);
    setFout(undefined);
    const cijfers = minuten.replace(/[\s.]/g, '');
    const body = { ...nieuw, minutenPerJaar: cijfers === '' ? null : Number(cijfers) };
    try {
      await (maatregel ? wijzigMaatregel(maatregel.id, maatregel.versie, body) : voegMaatregelToe(body));
      await queries.invalidateQueries({ queryKey: ['lastenmaatregelen'] });
      onGedaan(nieuw.naam.trim());
    } catch (oorzaak) {
      setFout(oorzaak);
      setBezig(false);
    }
  };
  return (
    <Dialog titel={t(maatregel ? 'wijzigTitel' : 'nieuwTitel')} open onSluit={onSluit}>
      <form
        className="baken-formulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          void bewaar();
        }}
      >
        <FoutOverzicht fouten={invoer.map(({ plaats, melding }) => ({ veld: `maatregel-${plaats}`, melding }))} />
        {fout !== undefined && invoer.length === 0 && <ErrorState fout={fout} />}
        {tekst('naam')}
        {tekst('uitleg', 3)}
        <div className="baken-maatregelrij">
          <Select
            label={t('doelgroep')}
            value={nieuw.doelgroep}
            onChange={(doelgroep) => zet({ doelgroep })}
            keuzes={DOELGROEPEN.map((waarde) => ({ waarde, naam: t(`doelgroepen.${waarde}`) }))}
          />
          <Select
            label={t('stand')}
            value={nieuw.stand}
            onChange={(stand) => zet({ stand })}
            keuzes={STANDEN.map((waarde) => ({ waarde, naam: t(`standen.${waarde}`) }))}
          />
        </div>
        {tekst('initiatief')}
        <TextField
          id="maatregel-minutenPerJaar"
          label={t('minuten')}
          uitleg={t('minutenVeld')}
          inputMode="numeric"
          verplicht={false}
          value={minuten}
          onChange={setMinuten}
          fout={minutenGoed ? foutVan('minutenPerJaar') : t('minutenFout')}
        />
        {tekst('onderbouwing', 2)}
        <div className="baken-dialog__acties">
          <Button onPress={onSluit}>{t('niet')}</Button>
          <Button type="submit" soort="primary" isDisabled={bezig}>
            {t('bewaar')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
