import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Alert, Button, Card, DataTable, EmptyState, type Kolom, Select } from '../../ui/index.ts';
import { Berekening, useWoorden } from '../wachttijden/delen.tsx';
import { keuzesVan } from '../wachttijden/trend.tsx';
import { useGeld } from './delen.ts';
import { Gebruikstaaf, Oordeel } from './plafondstand.tsx';
import { Plafondvenster } from './plafondvenster.tsx';
import type { Plafondrij, Plafonds } from './vragen.ts';
import type { Gebruikzoek } from './zoek.ts';

interface PlafondkaartProps {
  readonly beeld: Plafonds;
  readonly zoek: Gebruikzoek;
  /** The year of the figures: those around it can be chosen. */
  readonly dit: number;
  wijzig(deel: Partial<Gebruikzoek>): void;
}

/** What providers may use in a year, how far they are, and who is due a warning. */
export function Plafondkaart({ beeld, zoek, dit, wijzig }: PlafondkaartProps) {
  const t = useTranslations('zorggebruik.plafonds');
  const woorden = useWoorden();
  const geld = useGeld();
  const queries = useQueryClient();
  /** Which one is changed; null: a new one. */
  const [open, setOpen] = useState<Plafondrij | null>();
  const [gedaan, setGedaan] = useState<string>();
  const rijen = beeld.plafonds.filter(({ agb }) => zoek.aanbieder === undefined || agb === zoek.aanbieder);
  const { magZetten } = beeld;
  const kolommen = useMemo(
    (): readonly Kolom<Plafondrij>[] => [
      { id: 'naam', kop: t('aanbieder'), rijkop: true, cel: (rij) => <Naam rij={rij} zoek={zoek} /> },
      { id: 'plafond', kop: t('plafond'), breedte: 7.5, rechts: true, cel: ({ bedrag }) => geld.heel(bedrag) },
      { id: 'gebruikt', kop: t('gebruikt'), breedte: 7.5, rechts: true, cel: ({ gebruikt }) => geld.heel(gebruikt) },
      {
        ...{ id: 'deel', kop: t('deel'), breedte: 9 },
        cel: (rij) => <Gebruikstaaf rij={rij} grens={beeld.waarschuwing} />,
      },
      {
        ...{ id: 'verwacht', kop: t('verwacht'), uitleg: t('verwachtUitleg'), breedte: 7.5, rechts: true },
        ...{ vanaf: 760 as const, cel: ({ verwacht }: Plafondrij) => (verwacht === null ? '–' : geld.heel(verwacht)) },
      },
      {
        id: 'oordeel',
        kop: t('waarschuwing'),
        breedte: 14,
        cel: (rij) => <Oordeel rij={rij} grens={beeld.waarschuwing} />,
      },
      ...(magZetten
        ? [
            {
              ...{ id: 'wijzig', kop: t('wijzigKop'), breedte: 6 },
              cel: (rij: Plafondrij) => <Wijzig rij={rij} open={setOpen} />,
            },
          ]
        : []),
    ],
    [t, geld, zoek, magZetten, beeld.waarschuwing],
  );
  const jaren = [...new Set([dit - 1, dit, dit + 1, beeld.jaar])].sort();
  const { volledigTot } = beeld;
  return (
    <Card
      titel={t('titel', { jaar: String(beeld.jaar) })}
      onderschrift={t('onder', {
        deel: geld.deel(beeld.waarschuwing),
        bekend: volledigTot === null ? 'nee' : 'ja',
        tot: volledigTot === null ? '' : woorden.maand(volledigTot),
      })}
      vol
      acties={
        <div className="baken-plafondacties baken-niet-afdrukken">
          <Select
            label={t('jaar')}
            compact
            value={String(beeld.jaar)}
            onChange={(jaar) => wijzig({ jaar: Number(jaar) === dit ? undefined : Number(jaar) })}
            keuzes={jaren.map((jaar) => ({ waarde: String(jaar), naam: String(jaar) }))}
          />
          {magZetten && <Button onPress={() => setOpen(null)}>{t('nieuw')}</Button>}
        </div>
      }
    >
      {gedaan !== undefined && (
        <div className="baken-inspring">
          <Alert soort="goed" meteen>
            <p>{gedaan}</p>
          </Alert>
        </div>
      )}
      <DataTable
        label={t('titel', { jaar: String(beeld.jaar) })}
        kolommen={kolommen}
        rijen={rijen}
        rijSleutel={({ agb }) => agb}
        gereedschap={false}
        kaart={(rij) => (
          <div className="baken-wachtkaart">
            <Naam rij={rij} zoek={zoek} />
            <p>{t('kaart', { gebruikt: geld.heel(rij.gebruikt), plafond: geld.heel(rij.bedrag) })}</p>
            <Gebruikstaaf rij={rij} grens={beeld.waarschuwing} />
            {rij.verwacht !== null && (
              <p className="baken-stil">{t('kaartVerwacht', { verwacht: geld.heel(rij.verwacht) })}</p>
            )}
            <div className="baken-wachtkaart__onder">
              <Oordeel rij={rij} grens={beeld.waarschuwing} />
              {magZetten && <Wijzig rij={rij} open={setOpen} />}
            </div>
          </div>
        )}
        leeg={
          <EmptyState titel={t('leeg', { jaar: String(beeld.jaar) })}>
            {t(magZetten ? 'leegZetten' : 'leegLezen')}
          </EmptyState>
        }
      />
      <div className="baken-inspring">
        <Berekening codes={['plafond']}>{t('berekening')}</Berekening>
      </div>
      {open !== undefined && (
        <Plafondvenster
          beeld={beeld}
          rij={open}
          gekozen={zoek.aanbieder}
          ververs={() => void queries.invalidateQueries({ queryKey: ['plafonds'] })}
          onSluit={() => setOpen(undefined)}
          onKlaar={(melding) => {
            setOpen(undefined);
            setGedaan(melding);
          }}
        />
      )}
    </Card>
  );
}

function Naam({ rij, zoek }: { readonly rij: Plafondrij; readonly zoek: Gebruikzoek }) {
  const t = useTranslations('zorggebruik.plafonds');
  const { naam, agb, gemeenten } = rij;
  return (
    <>
      <Link
        to="/trajecten"
        search={{ ...keuzesVan(zoek), aanbieder: agb }}
        className="baken-rijnaam"
        title={t('trajectenVan', { naam })}
      >
        {naam}
      </Link>
      {gemeenten !== null && (
        <span className="baken-rijnaam__bij">
          {t('alleen', { namen: gemeenten.map((een) => een.naam).join(', ') })}
        </span>
      )}
    </>
  );
}

function Wijzig({ rij, open }: { readonly rij: Plafondrij; open(rij: Plafondrij): void }) {
  const t = useTranslations('zorggebruik.plafonds');
  return (
    <Button klein soort="quiet" aria-label={t('wijzigVan', { naam: rij.naam })} onPress={() => open(rij)}>
      {t('wijzig')}
    </Button>
  );
}
