import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Regelkaart, TabelKnop } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, EmptyState, TextField, WachtOp } from '../../ui/index.ts';
import { Maatregelen } from './maatregelen.tsx';
import { leesTarief } from './maten.ts';
import type { Administratietijd } from './typen.ts';
import { Uitleg } from './uitleg.tsx';
import { administratieVraag } from './vragen.ts';
import type { ResponsZoek } from './zoek.ts';

interface LastenProps {
  readonly zoek: ResponsZoek;
  wijzig(deel: Partial<ResponsZoek>): void;
}

/** Time that goes to administration beside the goal of 10% (R-206), what our own asking cost, and what is done about it. */
export function Lasten(props: LastenProps) {
  const t = useTranslations('respons.lasten');
  const vraag = useQuery(administratieVraag());
  return (
    <div className="baken-stapel">
      <Card titel={t('titel')} onderschrift={t('onder')}>
        <WachtOp vraag={vraag} regels={6}>
          {(tijd) => <Aandeel tijd={tijd} />}
        </WachtOp>
        <Uitleg
          punten={(['aandeel', 'uren', 'gewicht', 'minstens'] as const).map((naam) => ({
            naam: t(`uitleg.${naam}Naam`),
            tekst: t(`uitleg.${naam}`),
          }))}
        />
      </Card>
      <Card titel={t('eigen')} onderschrift={t('eigenOnder')}>
        <WachtOp vraag={vraag} regels={3}>
          {(tijd) => <Kosten tijd={tijd} {...props} />}
        </WachtOp>
      </Card>
      <Maatregelen />
    </div>
  );
}

function Aandeel({ tijd: { doel, jaren } }: { readonly tijd: Administratietijd }) {
  const t = useTranslations('respons.lasten');
  const opmaak = useOpmaak();
  const laatste = jaren.findLast(({ aandeel }) => aandeel !== null);
  if (jaren.length === 0) return <EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>;
  return (
    <>
      {!laatste && <p>{t('teWeinig', { aantal: jaren.at(-1)?.aanbieders ?? 0 })}</p>}
      {laatste && laatste.aandeel !== null && (
        <p className="baken-lead">
          {t.rich('zin', {
            jaar: laatste.jaar,
            deel: opmaak.aandeel(laatste.aandeel),
            doel: opmaak.aandeel(doel, 0),
            oordeel: laatste.aandeel > doel ? 'boven' : 'binnen',
            uren: opmaak.getal(laatste.urenAdministratie ?? 0, 1),
            totaal: opmaak.getal(laatste.urenTotaal ?? 0, 1),
            aantal: laatste.aanbieders,
            b: (tekst) => <b>{tekst}</b>,
          })}
        </p>
      )}
      {jaren.length > 1 && <Jaren tijd={{ doel, jaren }} />}
    </>
  );
}

/** The share of every year beside the goal; of one year the sentence says it all. */
function Jaren({ tijd: { doel, jaren } }: { readonly tijd: Pick<Administratietijd, 'doel' | 'jaren'> }) {
  const t = useTranslations('respons.lasten');
  const opmaak = useOpmaak();
  const [alsTabel, setAlsTabel] = useState(false);
  const hoogste = Math.max(doel, ...jaren.map(({ aandeel }) => aandeel ?? 0));
  return (
    <>
      <TabelKnop aan={alsTabel} zet={setAlsTabel} />
      <Regelkaart
        naam={t('grafiek')}
        punten={jaren.map(({ jaar, aandeel, aanbieders }) => ({
          periode: jaar,
          waarde: aandeel,
          want: aandeel === null ? t('teWeinig', { aantal: aanbieders }) : null,
        }))}
        norm={{ waarde: doel, foutKant: 'boven' }}
        formaat={(waarde) => opmaak.aandeel(waarde)}
        grenzen={[0, hoogste * 1.1]}
        hoogte={160}
        alsTabel={alsTabel}
      />
    </>
  );
}

const STANDAARDTARIEF = '60';

/** What all measured time came to, at a rate that who looks can set. */
function Kosten({ tijd, zoek, wijzig }: LastenProps & { readonly tijd: Administratietijd }) {
  const t = useTranslations('respons.lasten');
  const opmaak = useOpmaak();
  const [tekst, setTekst] = useState(zoek.tarief ?? STANDAARDTARIEF);
  const tarief = leesTarief(tekst);
  const { aanleveringen, minuten } = tijd.uitvragen;
  if (aanleveringen === 0) return <p>{t('eigenLeeg')}</p>;
  return (
    <div className="baken-lastenkosten">
      <TextField
        label={t('tarief')}
        uitleg={t('tariefUitleg')}
        inputMode="decimal"
        value={tekst}
        fout={tarief === undefined ? t('tariefFout') : undefined}
        onChange={(nieuw) => {
          setTekst(nieuw);
          if (leesTarief(nieuw) !== undefined)
            wijzig({ tarief: nieuw.trim() === STANDAARDTARIEF ? undefined : nieuw.trim() });
        }}
      />
      <p role="status">
        {t.rich('kosten', {
          uren: opmaak.getal(minuten / 60, 1),
          aantal: opmaak.getal(aanleveringen),
          bedrag: tarief === undefined ? '?' : opmaak.euro((minuten / 60) * tarief),
          per: tarief === undefined ? '?' : opmaak.euro(((minuten / 60) * tarief) / aanleveringen),
          b: (deel) => <b>{deel}</b>,
        })}
      </p>
    </div>
  );
}
