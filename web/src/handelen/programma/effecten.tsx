import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, EmptyState, ErrorState, Select, TextField, WachtOp } from '../../ui/index.ts';
import { useFormulier } from './formulier.ts';
import { Instrumentkeuze, useInstrumentnaam } from './instrumentkeuze.tsx';
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
  const naamVan = useInstrumentnaam(instrumenten);
  const tel = (werkt: Effect['werkt']) => effecten.filter((e) => e.werkt === werkt).length;
  return (
    <>
      <p>{t('telling', { ja: tel('ja'), deels: tel('deels'), nee: tel('nee') })}</p>
      <ul className="baken-convenantlijst">
        {effecten.map((e) => (
          <li key={e.id}>
            <b>
              {naamVan(e.instrument)}: {t(`werkt.${e.werkt}`)}
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
  const [instrument, zetInstrument] = useState<string | null>(null);
  const [werkt, zetWerkt] = useState<NieuwEffect['werkt']>('ja');
  const [samenwerking, zetSamenwerking] = useState<NieuwEffect['samenwerking']>('weetNiet');
  const [continuiteit, zetContinuiteit] = useState<NieuwEffect['continuiteit']>('weetNiet');
  const [toelichting, zetToelichting] = useState('');
  const { geprobeerd, fout, verstuur } = useFormulier();
  const kort = toelichting.trim().length < 10;
  const gevolgen = GEVOLGEN.map((waarde) => ({ waarde, naam: t(`gevolg.${waarde}`) }));
  const bewaar = () => {
    const oordeel = { instrument, werkt, samenwerking, continuiteit, toelichting: toelichting.trim() };
    verstuur(kort, oordeel, async (sleutel) => {
      await geefEffect({ sleutel, ...oordeel });
      zetToelichting('');
      await queries.invalidateQueries({ queryKey: CONVENANT });
    });
  };
  return (
    <Card titel={t('nieuw')} onderschrift={t('nieuwOnder')}>
      <div className="baken-formulier">
        {fout !== undefined && <ErrorState fout={fout} />}
        <Instrumentkeuze instrumenten={instrumenten} value={instrument} onChange={zetInstrument} />
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
          maxLength={4000}
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
