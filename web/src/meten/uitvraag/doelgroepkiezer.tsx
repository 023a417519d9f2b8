import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, Checkbox, TextField } from '../../ui/index.ts';
import { leesKvks } from './concept.ts';
import type { Concept } from './gebruik-concept.ts';
import { Regiokeuze } from './regiokeuze.tsx';
import { Steekproef } from './steekproef.tsx';
import type { Doelgroep, Last } from './typen.ts';

const SOORTEN = ['jeugdhulp', 'gi', 'ggz', 'gehandicaptenzorg'] as const;

interface DoelgroepProps {
  readonly concept: Concept;
  readonly last: Last | undefined;
}

/** Who is asked: by a rule, or exactly these. */
export function Doelgroepkiezer({ concept, last }: DoelgroepProps) {
  const t = useTranslations('uitvraag.doelgroep');
  const opmaak = useOpmaak();
  const { opzet, wijzig, bewaard } = concept;
  const zet = (deel: Partial<Doelgroep>) => wijzig({ doelgroep: { ...opzet.doelgroep, ...deel } });
  return (
    <div id="uitvraag-doelgroep">
      <Card titel={t('titel')} onderschrift={t('onder')}>
        <div className="baken-formulier">
          {bewaard.aan === 'aanbieders' ? (
            <Aanbieders doelgroep={opzet.doelgroep} zet={zet} />
          ) : (
            <Gebieden doelgroep={opzet.doelgroep} zet={zet} />
          )}
          {last && (
            <p className="baken-doelgroep__aantal" role="status">
              {t.rich('aantal', { aantal: opmaak.getal(last.ontvangers), b: (tekst) => <b>{tekst}</b> })}
            </p>
          )}
        </div>
      </Card>
    </div>
  );
}

interface RegelProps {
  readonly doelgroep: Doelgroep;
  zet(deel: Partial<Doelgroep>): void;
}

function Aanbieders({ doelgroep, zet }: RegelProps) {
  const t = useTranslations('uitvraag.doelgroep');
  const [eigenLijst, setEigenLijst] = useState(doelgroep.kvks.length > 0);
  const kies = (lijst: boolean) => {
    setEigenLijst(lijst);
    if (!lijst) zet({ kvks: [] });
  };
  return (
    <>
      <fieldset className="baken-keuzegroep">
        <legend className="baken-veld__label">{t('hoe')}</legend>
        {([false, true] as const).map((lijst) => (
          <label key={String(lijst)} className="baken-keuzerondje">
            <input type="radio" name="doelgroep" checked={eigenLijst === lijst} onChange={() => kies(lijst)} />
            {t(lijst ? 'eigenLijst' : 'regel')}
          </label>
        ))}
      </fieldset>
      {eigenLijst ? <Kvklijst doelgroep={doelgroep} zet={zet} /> : <Regel doelgroep={doelgroep} zet={zet} />}
    </>
  );
}

function Regel({ doelgroep, zet }: RegelProps) {
  const t = useTranslations('uitvraag.doelgroep');
  const { soorten } = doelgroep;
  return (
    <>
      <p className="baken-stil">{t('regelUitleg')}</p>
      <Checkbox label={t('ews')} uitleg={t('ewsUitleg')} aan={doelgroep.ews} onChange={(ews) => zet({ ews })} />
      <Checkbox
        label={t('aangewezen')}
        uitleg={t('aangewezenUitleg')}
        aan={doelgroep.aangewezen}
        onChange={(aangewezen) => zet({ aangewezen })}
      />
      <Omzet waarde={doelgroep.omzetVanaf} zet={(omzetVanaf) => zet({ omzetVanaf })} />
      <fieldset className="baken-keuzegroep">
        <legend className="baken-veld__label">{t('soorten')}</legend>
        <p className="baken-veld__uitleg">{t('soortenUitleg')}</p>
        {SOORTEN.map((soort) => (
          <Checkbox
            key={soort}
            label={t(`soort.${soort}`)}
            aan={soorten.includes(soort)}
            onChange={(aan) => zet({ soorten: SOORTEN.filter((s) => (s === soort ? aan : soorten.includes(s))) })}
          />
        ))}
      </fieldset>
      <Regiokeuze gekozen={doelgroep.regios} onKies={(regios) => zet({ regios })} />
      <Steekproef steekproef={doelgroep.steekproef} zet={(steekproef) => zet({ steekproef })} />
    </>
  );
}

/** An amount in whole euros, typed with or without dots. */
function Omzet({ waarde, zet }: { readonly waarde: number | null; zet(waarde: number | null): void }) {
  const t = useTranslations('uitvraag.doelgroep');
  const opmaak = useOpmaak();
  const [tekst, setTekst] = useState(waarde === null ? '' : opmaak.getal(waarde));
  const schoon = tekst.replace(/[\s.€]/g, '');
  const goed = /^\d{0,12}$/.test(schoon);
  return (
    <TextField
      label={t('omzet')}
      uitleg={t('omzetUitleg')}
      inputMode="numeric"
      verplicht={false}
      value={tekst}
      fout={goed ? undefined : t('omzetFout')}
      onChange={(nieuw) => {
        setTekst(nieuw);
        const cijfers = nieuw.replace(/[\s.€]/g, '');
        if (/^\d{0,12}$/.test(cijfers)) zet(cijfers === '' ? null : Number(cijfers));
      }}
    />
  );
}

function Kvklijst({ doelgroep, zet }: RegelProps) {
  const t = useTranslations('uitvraag.doelgroep');
  const [tekst, setTekst] = useState(doelgroep.kvks.join('\n'));
  const { fout } = leesKvks(tekst);
  return (
    <TextField
      label={t('kvks')}
      uitleg={t('kvksUitleg', { aantal: doelgroep.kvks.length })}
      rijen={6}
      value={tekst}
      fout={fout.length > 0 ? t('kvksFout', { wat: fout.slice(0, 3).join(', ') }) : undefined}
      onChange={(nieuw) => {
        setTekst(nieuw);
        zet({ kvks: leesKvks(nieuw).kvks });
      }}
    />
  );
}

function Gebieden({ doelgroep, zet }: RegelProps) {
  const t = useTranslations('uitvraag.doelgroep');
  const { gebieden } = doelgroep;
  return (
    <>
      <fieldset className="baken-keuzegroep">
        <legend className="baken-veld__label">{t('gebieden')}</legend>
        {(['gemeente', 'jeugdregio'] as const).map((gebied) => (
          <Checkbox
            key={gebied}
            label={t(`gebied.${gebied}`)}
            aan={gebieden.includes(gebied)}
            onChange={(aan) =>
              zet({ gebieden: aan ? [...gebieden, gebied] : gebieden.filter((een) => een !== gebied) })
            }
          />
        ))}
      </fieldset>
      <Regiokeuze gekozen={doelgroep.regios} onKies={(regios) => zet({ regios })} />
      <Steekproef steekproef={doelgroep.steekproef} zet={(steekproef) => zet({ steekproef })} />
    </>
  );
}
