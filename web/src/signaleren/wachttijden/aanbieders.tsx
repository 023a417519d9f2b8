import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Sparkline } from '../../grafiek/index.ts';
import { Button, Card, DataTable, EmptyState, type Kolom } from '../../ui/index.ts';
import { Berekening, type DeelProps, isMaat, isWeinig, mediaanVan, Sinds, useWoorden, WEINIG } from './delen.tsx';
import type { Aanbiederrij } from './vragen.ts';
import type { Figuur } from './zoek.ts';

/** The longest wait first; where few started one traject decides, so those come after. */
export const opLangst = (rijen: readonly Aanbiederrij[]): Aanbiederrij[] =>
  [...rijen].sort(
    (a, b) => Number(isWeinig(a.maat)) - Number(isWeinig(b.maat)) || mediaanVan(b.maat) - mediaanVan(a.maat),
  );

interface LijstProps extends DeelProps {
  readonly rijen: readonly Aanbiederrij[];
  readonly norm: number;
  readonly figuur: Figuur;
  /** Of what help: for under the title. */
  readonly naam: string;
}

/** At whom one waits, the longest first, and since when it gets worse there. */
export function Aanbieders({ rijen, norm, figuur, naam, zoek, wijzig }: LijstProps) {
  const t = useTranslations('wachttijden.aanbieders');
  const woorden = useWoorden();
  const kolommen = useMemo(
    (): readonly Kolom<Aanbiederrij>[] => [
      { id: 'aanbieder', kop: t('aanbieder'), rijkop: true, cel: (rij) => <Naam rij={rij} /> },
      {
        ...{ id: 'mediaan', kop: t('mediaan'), uitleg: t('mediaanUitleg'), breedte: 7, rechts: true },
        cel: ({ maat }) => <Dagen tekst={woorden.maat(maat, (m) => m.mediaan)} buiten={mediaanVan(maat) > norm} />,
      },
      {
        ...{ id: 'p90', kop: t('p90'), uitleg: t('p90Uitleg'), breedte: 7.5, rechts: true, vanaf: 680 as const },
        cel: ({ maat }) => woorden.maat(maat, (m) => m.p90),
      },
      {
        ...{ id: 'aantal', kop: t('aantal'), breedte: 6, rechts: true, vanaf: 760 as const },
        cel: ({ maat }) => woorden.maat(maat, (m) => m.aantal),
      },
      {
        ...{ id: 'verloop', kop: t('verloop'), breedte: 7.5, vanaf: 880 as const },
        cel: ({ reeks, maat }) => (
          <Sparkline waarden={reeks} breedte={92} norm={norm} buiten={mediaanVan(maat) > norm} />
        ),
      },
      { id: 'sinds', kop: t('sinds'), breedte: 11.5, cel: (rij) => <Sinds {...rij} /> },
      {
        ...{ id: 'kies', kop: t('kies'), breedte: 9 },
        cel: ({ code, naam: wie }) => (
          <Button
            klein
            soort="quiet"
            aria-pressed={code === zoek.aanbieder}
            aria-label={t('alleenVan', { naam: wie })}
            onPress={() => wijzig({ aanbieder: code === zoek.aanbieder ? undefined : code })}
          >
            {t(code === zoek.aanbieder ? 'gekozen' : 'alleen')}
          </Button>
        ),
      },
    ],
    [t, woorden, norm, zoek.aanbieder, wijzig],
  );
  return (
    <Card titel={t('titel')} onderschrift={t('onder', { naam, aantal: rijen.length, weinig: WEINIG })} vol>
      <DataTable
        label={t('titel')}
        kolommen={kolommen}
        rijen={rijen}
        rijSleutel={({ code }) => code}
        gereedschap={false}
        kaart={(rij) => (
          <div className="baken-wachtkaart">
            <Naam rij={rij} />
            <p className="baken-stil">
              {t('kaart', {
                mediaan: woorden.maat(rij.maat, (m) => m.mediaan),
                p90: woorden.maat(rij.maat, (m) => m.p90),
                aantal: woorden.maat(rij.maat, (m) => m.aantal),
              })}
            </p>
            <div className="baken-wachtkaart__onder">
              <Sinds {...rij} />
              <Button
                klein
                soort="quiet"
                aria-label={t('alleenVan', { naam: rij.naam })}
                onPress={() => wijzig({ aanbieder: rij.code === zoek.aanbieder ? undefined : rij.code })}
              >
                {t(rij.code === zoek.aanbieder ? 'gekozen' : 'alleen')}
              </Button>
            </div>
          </div>
        )}
        leeg={<EmptyState titel={t('leeg')} />}
      />
      <div className="baken-inspring">
        <Berekening codes={[figuur]}>{t('berekening')}</Berekening>
      </div>
    </Card>
  );
}

function Naam({ rij: { naam, kvk, maat } }: { readonly rij: Aanbiederrij }) {
  const t = useTranslations('wachttijden.aanbieders');
  return (
    <>
      {kvk === null ? (
        <span className="baken-rijnaam">{naam}</span>
      ) : (
        <Link to="/aanbieders/$kvk" params={{ kvk }} className="baken-rijnaam">
          {naam}
        </Link>
      )}
      {isMaat(maat) && isWeinig(maat) && <span className="baken-rijnaam__bij">{t('weinig')}</span>}
    </>
  );
}

/** A number of days; outside the norm with a sign. */
export function Dagen({ tekst, buiten }: { readonly tekst: string; readonly buiten: boolean }) {
  const t = useTranslations('wachttijden');
  if (!buiten) return tekst;
  return (
    <b className="baken-buitennorm">
      {tekst} <span aria-hidden="true">▲</span>
      <span className="baken-alleen-voorlezen">{t('buitenNorm')}</span>
    </b>
  );
}
