import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, DataTable, EmptyState, type Kolom, type Sortering, WachtOp } from '../../ui/index.ts';
import { Deelstaaf, Maatvlak } from './maatvlak.tsx';
import { deelVan, MATEN, minutenPer } from './maten.ts';
import type { Breuk, Gegevenrij, Regiorij, Respons } from './typen.ts';
import { MatenUitleg } from './uitleg.tsx';
import { responsVraag } from './vragen.ts';
import './respons.css';

/** How one request was answered: in all, per region and per field. */
export function Uitvraagrespons({ id }: { readonly id: number }) {
  return <WachtOp vraag={useQuery(responsVraag(id))}>{(respons) => <Inhoud respons={respons} />}</WachtOp>;
}

function Inhoud({ respons }: { readonly respons: Respons }) {
  const t = useTranslations('respons');
  const opmaak = useOpmaak();
  const { totaal, regios, gegevens, peildatum } = respons;
  return (
    <div className="baken-stapel">
      <Card
        titel={t('totaal')}
        onderschrift={t('totaalOnder', {
          ingediend: totaal.ingediend,
          aantal: totaal.aanleveringen,
          datum: opmaak.datum(peildatum),
        })}
      >
        <Maatvlak maten={totaal} />
        <Tijd respons={respons} />
        <MatenUitleg />
      </Card>
      <Regios rijen={regios} />
      <Gegevens rijen={gegevens} />
    </div>
  );
}

/** What it cost: as estimated and as measured; always over several deliveries together. */
function Tijd({ respons: { geschat, besteed } }: { readonly respons: Respons }) {
  const t = useTranslations('respons.tijd');
  const opmaak = useOpmaak();
  const per = minutenPer({ geschat, besteed });
  return (
    <p className="baken-responstijd">
      {per.geschat !== null && t('geschat', { minuten: Math.round(per.geschat) })}{' '}
      {besteed && per.gemeten !== null
        ? t('gemeten', {
            minuten: Math.round(per.gemeten),
            aantal: besteed.aanleveringen,
            totaal: opmaak.getal(besteed.minuten / 60, 1),
          })
        : t('teWeinig')}
    </p>
  );
}

type Metrij = Pick<Regiorij, 'juistheid' | 'consistentie'>;

const maatkolom = <Rij extends object>(
  id: string,
  kop: string,
  lees: (rij: Rij) => Breuk,
  vanaf?: 560 | 680 | 760,
): Kolom<Rij> => ({
  id,
  kop,
  breedte: 8.5,
  eerstHoog: false,
  cel: (rij) => <Deelstaaf breuk={lees(rij)} />,
  sorteerwaarde: (rij) => deelVan(lees(rij)),
  ...(vanaf ? { vanaf } : {}),
});

function Regios({ rijen }: { readonly rijen: readonly Regiorij[] }) {
  const t = useTranslations('respons');
  const opmaak = useOpmaak();
  const [sortering, setSortering] = useState<Sortering>({ kolom: 'volledigheid', richting: 'op' });
  const kolommen = useMemo<Kolom<Regiorij>[]>(
    () => [
      { id: 'naam', kop: t('kolom.regio'), rijkop: true, cel: ({ naam }) => naam, sorteerwaarde: ({ naam }) => naam },
      {
        id: 'ingediend',
        kop: t('kolom.ingediend'),
        breedte: 7.5,
        rechts: true,
        vanaf: 560,
        cel: ({ ingediend, aanleveringen }) =>
          t('van', { deel: opmaak.getal(ingediend), geheel: opmaak.getal(aanleveringen) }),
        sorteerwaarde: ({ ingediend }) => ingediend,
      },
      ...MATEN.map((maat) => maatkolom<Regiorij>(maat, t(`maat.${maat}`), (rij) => rij[maat])),
    ],
    [t, opmaak],
  );
  return (
    <Card titel={t('regios')} onderschrift={t('regiosOnder')} vol>
      <DataTable
        label={t('regios')}
        kolommen={kolommen}
        rijen={rijen}
        rijSleutel={({ code }) => code}
        sortering={sortering}
        onSorteer={setSortering}
        gereedschap={false}
        kaart={(rij) => <Kaartje naam={rij.naam} maten={MATEN.map((maat) => [t(`maat.${maat}`), rij[maat]])} />}
        leeg={<EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>}
      />
    </Card>
  );
}

function Gegevens({ rijen }: { readonly rijen: readonly Gegevenrij[] }) {
  const t = useTranslations('respons');
  const [sortering, setSortering] = useState<Sortering>({ kolom: 'gevuld', richting: 'op' });
  const kolommen = useMemo<Kolom<Gegevenrij>[]>(
    () => [
      {
        id: 'naam',
        kop: t('kolom.gegeven'),
        rijkop: true,
        cel: ({ naam, verplicht }) => (
          <span className="baken-rijnaam" title={naam}>
            {naam} <span className="baken-rijnaam__bij">{t(verplicht ? 'verplicht' : 'nietVerplicht')}</span>
          </span>
        ),
        sorteerwaarde: ({ naam }) => naam,
      },
      maatkolom('gevuld', t('kolom.gevuld'), ({ gevuld }) => gevuld),
      maatkolom('juistheid', t('maat.juistheid'), ({ juistheid }: Metrij) => juistheid),
      maatkolom('consistentie', t('maat.consistentie'), ({ consistentie }: Metrij) => consistentie),
      {
        ...maatkolom<Gegevenrij>('uitgelegd', t('kolom.uitgelegd'), ({ uitgelegd }) => uitgelegd, 680),
        eerstHoog: true,
      },
    ],
    [t],
  );
  return (
    <Card titel={t('gegevens')} onderschrift={t('gegevensOnder', { aantal: rijen.length })} vol>
      <DataTable
        label={t('gegevens')}
        kolommen={kolommen}
        rijen={rijen}
        rijSleutel={({ code }) => code}
        sortering={sortering}
        onSorteer={setSortering}
        gereedschap={false}
        kaart={(rij) => (
          <Kaartje
            naam={rij.naam}
            maten={[
              [t('kolom.gevuld'), rij.gevuld],
              [t('maat.juistheid'), rij.juistheid],
              [t('maat.consistentie'), rij.consistentie],
            ]}
          />
        )}
        leeg={<EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>}
      />
    </Card>
  );
}

interface KaartjeProps {
  readonly naam: string;
  readonly maten: readonly (readonly [naam: string, breuk: Breuk])[];
}

function Kaartje({ naam, maten }: KaartjeProps) {
  return (
    <div className="baken-maatkaart">
      <p>
        <b>{naam}</b>
      </p>
      <dl>
        {maten.map(([kop, breuk]) => (
          <div key={kop}>
            <dt>{kop}</dt>
            <dd>
              <Deelstaaf breuk={breuk} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
