import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, DataTable, EmptyState, type Kolom, type Sortering, StatusChip, WachtOp } from '../../ui/index.ts';
import type { Gesprek } from './typen.ts';
import { komendEerst } from './volgorde.ts';
import { gesprekkenVraag } from './vragen.ts';

const KLAAR = ['afgerond', 'vervallen'];

/** The talks that one takes part in: what is coming and what still asks something, then what is done. */
export function Lijst() {
  const t = useTranslations('gesprekken.lijst');
  const vraag = useQuery(gesprekkenVraag());
  return (
    <WachtOp vraag={vraag} regels={8}>
      {({ gesprekken }) => {
        const lopend = komendEerst(
          gesprekken.filter(({ toestand }) => !KLAAR.includes(toestand)),
          vandaag(),
        );
        const klaar = gesprekken.filter(({ toestand }) => KLAAR.includes(toestand));
        return (
          <div className="baken-stapel">
            <Tabel titel={t('lopend')} rijen={lopend} leegTekst={t('leegLopend')} />
            {klaar.length > 0 && <Tabel titel={t('klaar')} rijen={klaar} leegTekst="" />}
          </div>
        );
      }}
    </WachtOp>
  );
}

function Naam({ rij }: { readonly rij: Gesprek }) {
  const t = useTranslations('gesprekken');
  return (
    <span className="baken-gesprekspartner">
      <Link to="/dossiers/$id" params={{ id: String(rij.id) }} className="baken-rijnaam" title={rij.titel}>
        {rij.naam}
      </Link>
      <span className="baken-stil">
        {t(`soort.${rij.soort}`)}, {rij.kenmerk}
      </span>
    </span>
  );
}

function Wanneer({ rij }: { readonly rij: Gesprek }) {
  const t = useTranslations('gesprekken.lijst');
  const opmaak = useOpmaak();
  if (rij.gevoerdOp) return <>{t('gevoerd', { datum: opmaak.datumKort(rij.gevoerdOp, true) })}</>;
  if (!rij.datum) return <span className="baken-stil">{t('geenDatum')}</span>;
  const dag = opmaak.datumKort(rij.datum, true);
  const tekst = rij.tijd ? t('dagTijd', { dag, tijd: rij.tijd }) : dag;
  if (KLAAR.includes(rij.toestand) || rij.datum >= vandaag()) return <>{tekst}</>;
  return <StatusChip oordeel="slecht">{t('voorbij', { datum: tekst })}</StatusChip>;
}

function Tabel({ titel, rijen, leegTekst }: { titel: string; rijen: readonly Gesprek[]; leegTekst: string }) {
  const t = useTranslations('gesprekken.lijst');
  const [sortering, zetSortering] = useState<Sortering>();
  const kolommen = useMemo<readonly Kolom<Gesprek>[]>(
    () => [
      { id: 'naam', kop: t('met'), rijkop: true, cel: (rij) => <Naam rij={rij} />, sorteerwaarde: (rij) => rij.naam },
      {
        id: 'wanneer',
        kop: t('wanneer'),
        breedte: 15,
        cel: (rij) => <Wanneer rij={rij} />,
        sorteerwaarde: (rij) => rij.gevoerdOp ?? rij.datum,
      },
      {
        id: 'stand',
        kop: t('stand'),
        breedte: 11,
        cel: (rij) => rij.toestandNaam,
        sorteerwaarde: (r) => r.toestandNaam,
      },
      {
        id: 'eigenaar',
        kop: t('eigenaar'),
        breedte: 12,
        vanaf: 880,
        cel: (rij) => rij.eigenaar ?? <span className="baken-stil">{t('niemand')}</span>,
        sorteerwaarde: (rij) => rij.eigenaar,
      },
      {
        id: 'taken',
        kop: t('taken'),
        breedte: 7,
        rechts: true,
        vanaf: 680,
        cel: (rij) => rij.openTaken,
        sorteerwaarde: (rij) => rij.openTaken,
      },
    ],
    [t],
  );
  return (
    <Card titel={titel} onderschrift={t('aantal', { aantal: rijen.length })} vol>
      <DataTable
        label={titel}
        kolommen={kolommen}
        rijen={rijen}
        rijSleutel={({ id }) => String(id)}
        sortering={sortering}
        onSorteer={zetSortering}
        kaart={(rij) => (
          <div className="baken-gesprekkaart">
            <Naam rij={rij} />
            <Wanneer rij={rij} />
            <span className="baken-stil">{t('kaart', { stand: rij.toestandNaam, aantal: rij.openTaken })}</span>
          </div>
        )}
        leeg={<EmptyState titel={t('leegTitel')}>{leegTekst}</EmptyState>}
      />
    </Card>
  );
}
