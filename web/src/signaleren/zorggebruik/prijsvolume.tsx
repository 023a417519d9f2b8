import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Card, DataTable, EmptyState, type Kolom } from '../../ui/index.ts';
import { Berekening, useWoorden } from '../wachttijden/delen.tsx';
import { WachtOpStroom } from '../wachttijden/geen-berichten.tsx';
import { useGeld } from './delen.ts';
import { meesteOorzaak, OORZAKEN } from './oorzaak.ts';
import { type Oorzaken, type Prijsvolume, prijsvolumeVraag, type Soortoorzaak } from './vragen.ts';
import type { Gebruikzoek } from './zoek.ts';

/** Why another amount was awarded than a year earlier: how much help, at what prices, and other products. */
export function Prijsvolumekaart({ zoek }: { readonly zoek: Omit<Gebruikzoek, 'jaar' | 'van'> }) {
  const t = useTranslations('zorggebruik.prijsvolume');
  const vraag = useQuery(prijsvolumeVraag(zoek));
  return (
    <Card titel={t('titel')} onderschrift={vraag.data && <Onder beeld={vraag.data} />} vol>
      <div className={vraag.data?.totaal ? undefined : 'baken-inspring'}>
        <WachtOpStroom vraag={vraag} regels={5}>
          {({ totaal, perSoort }) =>
            totaal === null ? (
              <p>{t('geenJaar')}</p>
            ) : (
              <>
                <div className="baken-inspring">
                  <Zin totaal={totaal} />
                  <Verdeling totaal={totaal} />
                </div>
                <PerSoort rijen={perSoort} />
              </>
            )
          }
        </WachtOpStroom>
      </div>
      <div className="baken-inspring">
        <Berekening codes={['prijs']}>{t('berekening')}</Berekening>
      </div>
    </Card>
  );
}

function Onder({ beeld: { nu, eerder } }: { readonly beeld: Prijsvolume }) {
  const t = useTranslations('zorggebruik.prijsvolume');
  const woorden = useWoorden();
  if (nu === null || eerder === null) return null;
  return t('onder', {
    ...{ nuVan: woorden.maand(nu.van), nuTot: woorden.maand(nu.tot) },
    ...{ eerderVan: woorden.maand(eerder.van), eerderTot: woorden.maand(eerder.tot) },
  });
}

function Zin({ totaal }: { readonly totaal: Oorzaken }) {
  const t = useTranslations('zorggebruik.prijsvolume');
  const geld = useGeld();
  const verschil = totaal.na - totaal.voor;
  return (
    <p>
      {t.rich('zin', {
        bedrag: geld.heel(Math.abs(verschil)),
        soort: verschil > 0 ? 'meer' : verschil < 0 ? 'minder' : 'gelijk',
        oorzaak: meesteOorzaak(totaal) ?? 'geen',
        b: (deel) => <b>{deel}</b>,
      })}
    </p>
  );
}

/** Each cause as a bar to the left (less) or the right (more) of a line in the middle. A list, so that it needs no table beside it. */
function Verdeling({ totaal }: { readonly totaal: Oorzaken }) {
  const t = useTranslations('zorggebruik.prijsvolume');
  const geld = useGeld();
  const meest = Math.max(1, ...OORZAKEN.map((oorzaak) => Math.abs(totaal[oorzaak])));
  return (
    <ul className="baken-oorzaken" aria-label={t('titel')}>
      {OORZAKEN.map((oorzaak) => {
        const bedrag = totaal[oorzaak];
        const breedte = (50 * Math.abs(bedrag)) / meest;
        return (
          <li key={oorzaak}>
            <span>{t(`oorzaak.${oorzaak}`)}</span>
            <span className="baken-oorzaken__spoor" aria-hidden="true">
              <span style={{ insetInlineStart: `${bedrag < 0 ? 50 - breedte : 50}%`, width: `${breedte}%` }} />
            </span>
            <b>{geld.verschil(bedrag, 0)}</b>
          </li>
        );
      })}
    </ul>
  );
}

function PerSoort({ rijen }: { readonly rijen: readonly Soortoorzaak[] }) {
  const t = useTranslations('zorggebruik.prijsvolume');
  const geld = useGeld();
  const kolommen = useMemo(
    (): readonly Kolom<Soortoorzaak>[] => [
      { id: 'naam', kop: t('soort'), rijkop: true, cel: ({ naam }) => naam },
      {
        ...{ id: 'verschil', kop: t('verschil'), breedte: 9, rechts: true },
        cel: ({ voor, na }) => <b>{geld.verschil(na - voor, 0)}</b>,
      },
      ...OORZAKEN.map(
        (oorzaak): Kolom<Soortoorzaak> => ({
          ...{ id: oorzaak, kop: t(`kort.${oorzaak}`), breedte: 9, rechts: true },
          cel: (rij) => geld.verschil(rij[oorzaak], 0),
        }),
      ),
    ],
    [t, geld],
  );
  return (
    <DataTable
      label={t('perSoort')}
      kolommen={kolommen}
      rijen={rijen}
      rijSleutel={({ code }) => code ?? ''}
      gereedschap={false}
      kaart={(rij) => (
        <div className="baken-wachtkaart">
          <span className="baken-rijnaam">{rij.naam}</span>
          <p>
            <b>{geld.verschil(rij.na - rij.voor, 0)}</b>
          </p>
          {OORZAKEN.map((oorzaak) => (
            <p key={oorzaak} className="baken-stil">
              {t(`oorzaak.${oorzaak}`)}: {geld.verschil(rij[oorzaak], 0)}
            </p>
          ))}
        </div>
      )}
      leeg={<EmptyState titel={t('geenJaar')} />}
    />
  );
}
