import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { Button, Dialog, ErrorState, FoutOverzicht, Select, TextField } from '../../ui/index.ts';
import { kiesVelden } from './concept.ts';
import type { Concept } from './gebruik-concept.ts';
import { veldenVraag, voegGegevenToe } from './vragen.ts';
import { useBloknaam } from './woorden.tsx';

const EENHEDEN = ['euro', 'procent', 'aantal', 'fte', 'jaNee', 'maanden', 'verhouding', 'uren'] as const;
const BLOKKEN = [
  'balans',
  'resultaat',
  'jeugdtak',
  'liquiditeitsprognose',
  'convenanten',
  'personeel',
  'zorg',
  'gi',
  'overig',
] as const;

type Nieuw = Parameters<typeof voegGegevenToe>[0];

const LEEG: Nieuw = {
  code: '',
  naam: '',
  uitleg: '',
  eenheid: 'aantal',
  soort: 'stand',
  teken: 'positief',
  blok: 'overig',
  bron: '',
  elders: '',
  doel: 'vroegsignalering',
  alleenVoor: [],
};

interface KandidaatvensterProps {
  readonly concept: Concept;
  onSluit(): void;
}

/** Adds a gegeven to try out (R-018, N-11): it becomes data, and is asked in this request at once. */
export function Kandidaatvenster({ concept, onSluit }: KandidaatvensterProps) {
  const t = useTranslations('uitvraag.kandidaat');
  const bloknaam = useBloknaam();
  const queries = useQueryClient();
  const [nieuw, setNieuw] = useState(LEEG);
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<unknown>();
  const invoer = fout instanceof ApiFout ? fout.invoer : [];
  const zet = (deel: Partial<Nieuw>) => setNieuw((vorig) => ({ ...vorig, ...deel }));
  const tekst = (naam: 'code' | 'naam' | 'uitleg' | 'bron' | 'elders', rijen?: number) => (
    <TextField
      id={`kandidaat-${naam}`}
      label={t(naam)}
      uitleg={t(`${naam}Uitleg`)}
      value={nieuw[naam] ?? ''}
      onChange={(waarde) => zet({ [naam]: waarde })}
      fout={invoer.find(({ plaats }) => plaats === naam)?.melding}
      {...(rijen ? { rijen } : {})}
      {...(naam === 'elders' ? { verplicht: false } : {})}
    />
  );
  const voegToe = async () => {
    setBezig(true);
    setFout(undefined);
    try {
      const { code } = await voegGegevenToe(nieuw);
      const vraag = veldenVraag(concept.bewaard.aan);
      await queries.invalidateQueries({ queryKey: vraag.queryKey });
      const { velden } = await queries.fetchQuery({ ...vraag, staleTime: 0 });
      concept.wijzig({
        velden: kiesVelden(
          concept.opzet.velden,
          velden.filter((veld) => veld.code === code),
          velden,
        ),
      });
      onSluit();
    } catch (oorzaak) {
      setFout(oorzaak);
      setBezig(false);
    }
  };
  return (
    <Dialog titel={t('titel')} open onSluit={onSluit}>
      <form
        className="baken-formulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          void voegToe();
        }}
      >
        {fout !== undefined && invoer.length === 0 && <ErrorState fout={fout} />}
        <FoutOverzicht
          fouten={invoer.map(({ plaats, melding }) => ({ veld: `kandidaat-${plaats.split('/')[0]}`, melding }))}
        />
        <p>{t('inleiding')}</p>
        {tekst('naam')}
        {tekst('code')}
        {tekst('uitleg', 2)}
        <div className="baken-veldenrij">
          <Select
            label={t('eenheid')}
            value={nieuw.eenheid}
            onChange={(eenheid) => zet({ eenheid })}
            keuzes={EENHEDEN.map((waarde) => ({ waarde, naam: t(`eenheden.${waarde}`) }))}
          />
          <Select
            label={t('blok')}
            value={nieuw.blok}
            onChange={(blok) => zet({ blok })}
            keuzes={BLOKKEN.map((waarde) => ({ waarde, naam: bloknaam(waarde) }))}
          />
          <Select
            label={t('soort')}
            value={nieuw.soort}
            onChange={(soort) => zet({ soort })}
            keuzes={(['stand', 'stroom'] as const).map((waarde) => ({ waarde, naam: t(waarde) }))}
          />
          <Select
            label={t('teken')}
            value={nieuw.teken}
            onChange={(teken) => zet({ teken })}
            keuzes={(['positief', 'vrij'] as const).map((waarde) => ({ waarde, naam: t(waarde) }))}
          />
        </div>
        {tekst('bron')}
        {tekst('elders')}
        <div className="baken-dialog__acties">
          <Button onPress={onSluit}>{t('niet')}</Button>
          <Button type="submit" soort="primary" isDisabled={bezig}>
            {t('wel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
