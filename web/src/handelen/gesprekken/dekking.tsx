import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { HexKaart } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import {
  Button,
  Card,
  DataTable,
  EmptyState,
  type Kolom,
  SearchField,
  Select,
  type Sortering,
  StatusChip,
  TredeTegel,
} from '../../ui/index.ts';
import { Eerder } from './eerder.tsx';
import type { Beurt, Cyclus } from './typen.ts';
import type { Gesprekkenzoek } from './zoek.ts';

interface DekkingProps {
  readonly cyclus: Cyclus;
  readonly zoek: Gesprekkenzoek;
  wijzig(deel: Partial<Gesprekkenzoek>): void;
  onPlan(rij: Beurt): void;
}

const ACHTER = ['nooit', 'teLaat'];
const SOORTEN = ['aanbieder', 'gemeente', 'jeugdregio'] as const;
const STANDEN = ['achter', 'nooit', 'teLaat', 'binnenkort', 'opTijd'] as const;

/** Who was not spoken to in the agreed time: on the map of regions, and by name. */
export function Dekking({ cyclus, zoek, wijzig, onPlan }: DekkingProps) {
  const t = useTranslations('gesprekken.dekking');
  const tal = useTranslations('gesprekken');
  const rijen = useMemo(() => cyclus.rijen.filter(past(zoek)), [cyclus, zoek]);
  return (
    <div className="baken-gesprekken__dekking">
      <div className="baken-stapel">
        <div className="baken-gesprekken__filters">
          <SearchField
            label={t('zoek')}
            value={zoek.zoek ?? ''}
            onChange={(tekst) => wijzig({ zoek: tekst || undefined })}
          />
          <Select
            label={t('soort')}
            value={zoek.soort ?? 'alle'}
            onChange={(soort) => wijzig({ soort: soort === 'alle' ? undefined : soort })}
            keuzes={[
              { waarde: 'alle' as const, naam: t('alle') },
              ...SOORTEN.map((waarde) => ({ waarde, naam: tal(`soorten.${waarde}`) })),
            ]}
          />
          <Select
            label={t('stand')}
            value={zoek.stand ?? 'alle'}
            onChange={(stand) => wijzig({ stand: stand === 'alle' ? undefined : (stand as 'achter') })}
            keuzes={[
              { waarde: 'alle', naam: t('alle') },
              ...STANDEN.map((waarde) => ({ waarde, naam: tal(`stand.${waarde}`) })),
            ]}
          />
        </div>
        <Tabel cyclus={cyclus} rijen={rijen} regio={zoek.regio} wijzig={wijzig} onPlan={onPlan} />
      </div>
      <Kaart
        cyclus={cyclus}
        gekozen={zoek.regio}
        onKies={(regio) => wijzig({ regio: regio === zoek.regio ? undefined : regio })}
      />
    </div>
  );
}

const past =
  ({ soort, stand, regio, zoek }: Gesprekkenzoek) =>
  (rij: Beurt): boolean =>
    (soort === undefined || rij.soort === soort) &&
    (stand === undefined || (stand === 'achter' ? ACHTER.includes(rij.stand) : rij.stand === stand)) &&
    (regio === undefined || rij.jeugdregio === regio) &&
    (zoek === undefined || rij.naam.toLowerCase().includes(zoek.toLowerCase()));

function Kaart({
  cyclus,
  gekozen,
  onKies,
}: {
  cyclus: Cyclus;
  gekozen: string | undefined;
  onKies(code: string): void;
}) {
  const t = useTranslations('gesprekken.dekking');
  const perRegio = useMemo(() => {
    const groepen = Map.groupBy(cyclus.rijen, ({ jeugdregio }) => jeugdregio);
    return cyclus.regios
      .map(({ code, naam }) => {
        const rijen = groepen.get(code) ?? [];
        return { code, naam, totaal: rijen.length, achter: rijen.filter(({ stand }) => ACHTER.includes(stand)).length };
      })
      .sort((a, b) => b.achter - a.achter || a.naam.localeCompare(b.naam, 'nl'));
  }, [cyclus]);
  return (
    <Card titel={t('kaart')} onderschrift={t('kaartOnder')}>
      <HexKaart
        verdeeld
        label={t('kaartLabel')}
        gekozen={gekozen}
        onKies={onKies}
        waarden={perRegio.map(({ code, naam, totaal, achter }) => ({
          code,
          waarde: achter,
          zin: t('kaartZin', { naam, achter, totaal }),
        }))}
        tabel={{
          bijschrift: t('kaart'),
          koppen: [t('regio'), t('achter'), t('inCyclus')],
          getallen: 2,
          rijen: perRegio.map(({ code, naam, totaal, achter }) => ({ sleutel: code, cellen: [naam, achter, totaal] })),
        }}
      />
    </Card>
  );
}

/** How it stands, in words with a shape of its own. */
function Stand({ rij }: { readonly rij: Beurt }) {
  const t = useTranslations('gesprekken');
  if (rij.stand === 'teLaat')
    return <StatusChip oordeel="slecht">{t('dagenTeLaat', { dagen: rij.dagenTeLaat })}</StatusChip>;
  if (rij.stand === 'nooit') return <StatusChip oordeel="onbekend">{t('stand.nooit')}</StatusChip>;
  return <StatusChip oordeel="goed">{t(`stand.${rij.stand}`)}</StatusChip>;
}

function Naam({ rij }: { readonly rij: Beurt }) {
  const t = useTranslations('gesprekken');
  return (
    <span className="baken-gesprekspartner">
      {rij.soort === 'aanbieder' ? (
        <Link to="/aanbieders/$kvk" params={{ kvk: rij.code }} className="baken-rijnaam" title={rij.naam}>
          {rij.naam}
        </Link>
      ) : (
        <span className="baken-rijnaam">{rij.naam}</span>
      )}
      <span className="baken-stil">
        {t(`soort.${rij.soort}`)}
        {rij.elkeMaanden !== null && `, ${t('elke', { maanden: rij.elkeMaanden })}`}
      </span>
    </span>
  );
}

interface TabelProps extends Pick<DekkingProps, 'cyclus' | 'wijzig' | 'onPlan'> {
  readonly rijen: readonly Beurt[];
  readonly regio: string | undefined;
}

function Tabel({ cyclus, rijen, regio, wijzig, onPlan }: TabelProps) {
  const t = useTranslations('gesprekken.dekking');
  const [sortering, zetSortering] = useState<Sortering>();
  const [eerder, zetEerder] = useState<Beurt | null>(null);
  const kolommen = useKolommen(onPlan, zetEerder);
  const naam = cyclus.regios.find(({ code }) => code === regio)?.naam;
  return (
    <Card
      titel={t('lijst')}
      onderschrift={naam ? t('inRegio', { aantal: rijen.length, naam }) : t('aantal', { aantal: rijen.length })}
      acties={
        regio && (
          <Button klein onPress={() => wijzig({ regio: undefined })}>
            {t('heelLand')}
          </Button>
        )
      }
      vol
    >
      <DataTable
        label={t('lijst')}
        kolommen={kolommen}
        rijen={rijen}
        rijSleutel={({ soort, code }) => `${soort}-${code}`}
        sortering={sortering}
        onSorteer={zetSortering}
        kaart={(rij) => (
          <div className="baken-gesprekkaart">
            <Naam rij={rij} />
            <Stand rij={rij} />
            <Doen rij={rij} onPlan={onPlan} onEerder={zetEerder} />
          </div>
        )}
        leeg={<EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>}
      />
      {eerder && <Eerder rij={eerder} onSluit={() => zetEerder(null)} />}
    </Card>
  );
}

function Doen({ rij, onPlan, onEerder }: { rij: Beurt; onPlan(rij: Beurt): void; onEerder(rij: Beurt): void }) {
  const t = useTranslations('gesprekken.dekking');
  const opmaak = useOpmaak();
  return (
    <span className="baken-knoppen">
      {rij.gepland ? (
        <Link to="/dossiers/$id" params={{ id: String(rij.gepland.id) }}>
          {t('gepland', { datum: opmaak.datumKort(rij.gepland.datum, true) })}
        </Link>
      ) : (
        <Button klein aria-label={t('planMet', { naam: rij.naam })} onPress={() => onPlan(rij)}>
          {t('plan')}
        </Button>
      )}
      <Button klein soort="quiet" aria-label={t('eerderMet', { naam: rij.naam })} onPress={() => onEerder(rij)}>
        {t('eerder')}
      </Button>
    </span>
  );
}

function useKolommen(onPlan: (rij: Beurt) => void, onEerder: (rij: Beurt) => void): readonly Kolom<Beurt>[] {
  const t = useTranslations('gesprekken.dekking');
  const opmaak = useOpmaak();
  return useMemo(
    () => [
      { id: 'naam', kop: t('naam'), rijkop: true, cel: (rij) => <Naam rij={rij} />, sorteerwaarde: (rij) => rij.naam },
      {
        id: 'trede',
        kop: t('trede'),
        breedte: 5,
        vanaf: 880,
        eerstHoog: true,
        cel: (rij) => (rij.trede === null ? null : <TredeTegel trede={rij.trede} />),
        sorteerwaarde: (rij) => rij.trede,
      },
      {
        id: 'laatst',
        kop: t('laatst'),
        breedte: 8,
        vanaf: 760,
        cel: (rij) =>
          rij.laatst ? opmaak.datumKort(rij.laatst, true) : <span className="baken-stil">{t('nooit')}</span>,
        sorteerwaarde: (rij) => rij.laatst,
      },
      {
        id: 'uiterlijk',
        kop: t('uiterlijk'),
        breedte: 8,
        vanaf: 1000,
        cel: (rij) => rij.uiterlijk && opmaak.datumKort(rij.uiterlijk, true),
        sorteerwaarde: (rij) => rij.uiterlijk,
      },
      {
        id: 'stand',
        kop: t('stand'),
        breedte: 11,
        eerstHoog: true,
        cel: (rij) => <Stand rij={rij} />,
        sorteerwaarde: (rij) => (rij.stand === 'nooit' ? 100_000 : rij.dagenTeLaat),
      },
      {
        id: 'doen',
        kop: t('doen'),
        breedte: 15,
        cel: (rij) => <Doen rij={rij} onPlan={onPlan} onEerder={onEerder} />,
      },
    ],
    [t, opmaak, onPlan, onEerder],
  );
}
