import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, DataTable, EmptyState, type Kolom, type Sortering, WachtOp } from '../../ui/index.ts';
import type { PerAanbieder as Gegevens, Rapport } from './typen.ts';
import { perAanbiederVraag } from './vragen.ts';

type Rij = Gegevens['aanbieders'][number];
const TREDEN = ['2', '3', '4', '5'] as const;
/** When there is no room for all: trede 3, from which on there is a plan to make, stays. */
const VANAF = { '2': { vanaf: 1000 }, '3': {}, '4': { vanaf: 760 }, '5': { vanaf: 880 } } as const;

/** Per provider when it came to which trede, and how it went on. Only for who may see all of them. */
export default function PerAanbieder({ rapport }: { readonly rapport: Rapport }) {
  const t = useTranslations('signaalkwaliteit.perAanbieder');
  const [open, zetOpen] = useState(false);
  return (
    <Card
      titel={t('titel')}
      onderschrift={t('onder')}
      acties={
        <Button onPress={() => zetOpen(!open)} aria-expanded={open}>
          {t(open ? 'verberg' : 'toon')}
        </Button>
      }
      vol={open}
    >
      {open ? <Tabel versie={rapport.versie} /> : <p>{t('uitleg')}</p>}
    </Card>
  );
}

function Tabel({ versie }: { readonly versie: number }) {
  const t = useTranslations('signaalkwaliteit.perAanbieder');
  const vraag = useQuery(perAanbiederVraag(versie));
  const [sortering, zetSortering] = useState<Sortering>({ kolom: 'uitkomst', richting: 'op' });
  const kolommen = useKolommen();
  return (
    <WachtOp vraag={vraag}>
      {({ aanbieders }) => (
        <DataTable
          label={t('titel')}
          kolommen={kolommen}
          rijen={aanbieders}
          rijSleutel={(rij) => rij.kvk}
          sortering={sortering}
          onSorteer={zetSortering}
          leeg={<EmptyState titel={t('leeg')} />}
        />
      )}
    </WachtOp>
  );
}

function useKolommen(): Kolom<Rij>[] {
  const t = useTranslations('signaalkwaliteit.perAanbieder');
  const tu = useTranslations('signaalkwaliteit.uitkomst');
  const opmaak = useOpmaak();
  const trede = (rij: Rij, nummer: (typeof TREDEN)[number]) => rij.treden[nummer];
  return [
    {
      id: 'naam',
      kop: t('kop.naam'),
      cel: (rij) => (
        <Link to="/aanbieders/$kvk" params={{ kvk: rij.kvk }}>
          {rij.naam ?? rij.kvk}
        </Link>
      ),
      sorteerwaarde: (rij) => rij.naam,
      rijkop: true,
    },
    {
      id: 'uitkomst',
      kop: t('kop.uitkomst'),
      cel: ({ uitkomst }) =>
        uitkomst.soort === 'geen' || uitkomst.datum === null
          ? tu('geen')
          : t('uitkomstOp', { soort: tu(uitkomst.soort), datum: opmaak.datumKort(uitkomst.datum, true) }),
      sorteerwaarde: ({ uitkomst }) => (uitkomst.soort === 'geen' ? null : uitkomst.datum),
      breedte: 12,
    },
    ...TREDEN.map(
      (nummer): Kolom<Rij> => ({
        id: `trede${nummer}`,
        kop: t('kop.trede', { trede: nummer }),
        cel: (rij) => {
          const eerste = trede(rij, nummer);
          if (!eerste) return t('nooit');
          const dag = opmaak.datumKort(eerste.op, true);
          if (eerste.maanden === null) return dag;
          const maanden = opmaak.getal(eerste.maanden, 1);
          return t(eerste.vanafBegin ? 'ervoorMinstens' : 'ervoor', { dag, maanden });
        },
        sorteerwaarde: (rij) => trede(rij, nummer)?.op,
        breedte: 11,
        ...VANAF[nummer],
      }),
    ),
  ];
}
