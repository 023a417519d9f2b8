import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, EmptyState, ErrorState, Select, TextField, WachtOp } from '../../ui/index.ts';
import { useFormulier } from './formulier.ts';
import type { Effect, Instrument, NieuwEffect } from './typen.ts';
import { CONVENANT, effectenVraag, geefEffect } from './vragen.ts';

const WERKT = ['ja', 'deels', 'nee'] as const;
const GEVOLGEN = ['beter', 'gelijk', 'slechter', 'weetNiet'] as const;

/** Whether the agreements work in practice, by party and day; the newest first. */
export function Effecten({ instrumenten }: { readonly instrumenten: readonly Instrument[] }) {
  const t = useTranslations('programma.effecten');
  const vraag = useQuery(effectenVraag());
  return (
    <div className="baken-stapel">
      <Card titel={t('titel')} onderschrift={t('onder')}>
        <WachtOp vraag={vraag} regels={6}>
          {({ effecten }) =>
            effecten.length === 0 ? (
              <EmptyState titel={t('leeg')} />
            ) : (
              <Lijst effecten={effecten} instrumenten={instrumenten} />
            )
          }
        </WachtOp>
      </Card>
      <Nieuw instrumenten={instrumenten} />
    </div>
  );
}

function Lijst({ effecten, instrumenten }: { effecten: readonly Effect[]; instrumenten: readonly Instrument[] }) {
  const t = useTranslations('programma.effecten');
  const opmaak = useOpmaak();
  const tel = (werkt: Effect['werkt']) => effecten.filter((e) => e.werkt === werkt).length;
  return (
    <>
      <p>{t('telling', { ja: tel('ja'), deels: tel('deels'), nee: tel('nee') })}</p>
      <ul className="baken-convenantlijst">
        {effecten.map((e) => (
          <li key={e.id}>
            <b>
              {instrumenten.find(({ code }) => code === e.instrument)?.naam ?? t('heelConvenant')}:{' '}
              {t(`werkt.${e.werkt}`)}
            </b>
            <span>{e.toelichting}</span>
            <span>
              {t('gevolgen', {
                samenwerking: t(`gevolg.${e.samenwerking}`),
                continuiteit: t(`gevolg.${e.continuiteit}`),
              })}
            </span>
            <span className="baken-stil">
              {t('van', { partij: e.partij, door: e.door, datum: opmaak.tijdstip(e.op) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Nieuw({ instrumenten }: { readonly instrumenten: readonly Instrument[] }) {
  const t = useTranslations('programma.effecten');
  const queries = useQueryClient();
  const [instrument, zetInstrument] = useState('heel');
  const [werkt, zetWerkt] = useState<NieuwEffect['werkt']>('ja');
  const [samenwerking, zetSamenwerking] = useState<NieuwEffect['samenwerking']>('weetNiet');
  const [continuiteit, zetContinuiteit] = useState<NieuwEffect['continuiteit']>('weetNiet');
  const [toelichting, zetToelichting] = useState('');
  const { geprobeerd, fout, sleutel, verstuur } = useFormulier();
  const kort = toelichting.trim().length < 10;
  const gevolgen = GEVOLGEN.map((waarde) => ({ waarde, naam: t(`gevolg.${waarde}`) }));
  const bewaar = () =>
    verstuur(kort, async () => {
      const over = instrument === 'heel' ? null : instrument;
      await geefEffect({
        sleutel,
        instrument: over,
        werkt,
        samenwerking,
        continuiteit,
        toelichting: toelichting.trim(),
      });
      await queries.invalidateQueries({ queryKey: CONVENANT });
      zetToelichting('');
    });
  return (
    <Card titel={t('nieuw')} onderschrift={t('nieuwOnder')}>
      <div className="baken-formulier">
        {fout !== undefined && <ErrorState fout={fout} />}
        <Select
          label={t('overWat')}
          value={instrument}
          onChange={zetInstrument}
          keuzes={[
            { waarde: 'heel', naam: t('heelConvenant') },
            ...instrumenten.map(({ code, naam }) => ({ waarde: code, naam })),
          ]}
        />
        <Select
          label={t('werktHet')}
          value={werkt}
          onChange={(waarde) => zetWerkt(waarde)}
          keuzes={WERKT.map((waarde) => ({ waarde, naam: t(`werkt.${waarde}`) }))}
        />
        <Select
          label={t('samenwerking')}
          value={samenwerking}
          onChange={(waarde) => zetSamenwerking(waarde)}
          keuzes={gevolgen}
        />
        <Select
          label={t('continuiteit')}
          value={continuiteit}
          onChange={(waarde) => zetContinuiteit(waarde)}
          keuzes={gevolgen}
        />
        <TextField
          label={t('toelichting')}
          rijen={3}
          value={toelichting}
          onChange={zetToelichting}
          fout={geprobeerd && kort ? t('teKort') : undefined}
        />
        <div>
          <Button onPress={bewaar}>{t('legVast')}</Button>
        </div>
      </div>
    </Card>
  );
}
