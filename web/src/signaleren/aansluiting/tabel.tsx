import { Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, DataTable, EmptyState, type Kolom } from '../../ui/index.ts';
import { Berekening } from '../wachttijden/delen.tsx';
import type { Aansluiting, Aansluitrij, Stap } from './vragen.ts';

interface TabelProps {
  readonly beeld: Aansluiting;
  readonly gekozen: string | undefined;
  kies(code: string | undefined): void;
}

export const bedragVan = (rij: Aansluitrij, code: Stap['code']): number | null =>
  rij.stappen?.find((stap) => stap.code === code)?.bedrag ?? null;

/** What is not explained as a part of what was reported about this region; null where nothing was. */
export function deelOnverklaard(rij: Aansluitrij): number | null {
  const [gemeld, elders, rest] = [bedragVan(rij, 'gemeld'), bedragVan(rij, 'elders'), bedragVan(rij, 'onverklaard')];
  const hier = (gemeld ?? 0) + (elders ?? 0);
  return rest === null || hier === 0 ? null : Math.abs(rest) / Math.abs(hier);
}

/** Every provider with declarations in the quarter, from reported to awarded. */
export function Tabel({ beeld, gekozen, kies }: TabelProps) {
  const t = useTranslations('aansluiting');
  const opmaak = useOpmaak();
  const euro = useCallback(
    (centen: number | null): string => (centen === null ? '–' : opmaak.euro(Math.round(centen / 100))),
    [opmaak],
  );
  const kolommen = useMemo((): readonly Kolom<Aansluitrij>[] => {
    const bedrag = (code: Stap['code'], breedte: number): Kolom<Aansluitrij> => ({
      ...{ id: code, kop: t(`kort.${code}`), uitleg: t(`stap.${code}`), breedte, rechts: true },
      cel: (rij) => (rij.stappen === null && code === 'toegekend' ? euro(rij.toegekend) : euro(bedragVan(rij, code))),
    });
    const verklaard: readonly Kolom<Aansluitrij>[] = [
      { ...bedrag('elders', 8), vanaf: 760 },
      ...(['nietGedeclareerd', 'afgekeurd', 'gecrediteerd'] as const).map((code) => ({
        ...bedrag(code, 6.5),
        vanaf: 1000 as const,
      })),
    ];
    return [
      { id: 'aanbieder', kop: t('aanbieder'), rijkop: true, cel: (rij) => <Naam rij={rij} /> },
      bedrag('gemeld', 7.5),
      ...verklaard,
      {
        ...{ id: 'onverklaard', kop: t('kort.onverklaard'), uitleg: t('stap.onverklaard'), breedte: 10, rechts: true },
        cel: (rij) => <Onverklaard rij={rij} />,
      },
      bedrag('toegekend', 6.5),
      {
        ...{ id: 'kies', kop: t('kies'), breedte: 6.5 },
        cel: ({ code, naam }) => (
          <Button
            klein
            soort="quiet"
            aria-pressed={code === gekozen}
            aria-label={t('stappenVan', { naam })}
            onPress={() => kies(code === gekozen ? undefined : code)}
          >
            {t('stappen')}
          </Button>
        ),
      },
    ];
  }, [t, euro, gekozen, kies]);
  return (
    <Card titel={t('tabel')} onderschrift={t('onder', { kwartaal: opmaak.periode(beeld.kwartaal) })} vol>
      <DataTable
        label={t('tabel')}
        kolommen={kolommen}
        rijen={beeld.rijen}
        rijSleutel={({ code }) => code}
        gereedschap={false}
        kaart={(rij) => (
          <div className="baken-wachtkaart">
            <Naam rij={rij} />
            <p className="baken-stil">
              {t('kaart', { gemeld: euro(bedragVan(rij, 'gemeld')), toegekend: euro(rij.toegekend) })}
            </p>
            <p>
              {t('kort.onverklaard')}: <Onverklaard rij={rij} />
            </p>
            <Button klein soort="quiet" aria-label={t('stappenVan', { naam: rij.naam })} onPress={() => kies(rij.code)}>
              {t('stappen')}
            </Button>
          </div>
        )}
        leeg={<EmptyState titel={t('leeg')} />}
      />
      <div className="baken-inspring">
        <Berekening codes={['aansluiting', 'omzet']}>{t('rekenwijze')}</Berekening>
      </div>
    </Card>
  );
}

function Naam({ rij }: { readonly rij: Aansluitrij }) {
  return rij.kvk === null ? (
    rij.naam
  ) : (
    <Link to="/aanbieders/$kvk" params={{ kvk: rij.kvk }}>
      {rij.naam}
    </Link>
  );
}

function Onverklaard({ rij }: { readonly rij: Aansluitrij }) {
  const t = useTranslations('aansluiting');
  const opmaak = useOpmaak();
  if (rij.zonder !== null) return <span className="baken-stil">{t(`kortZonder.${rij.zonder}`)}</span>;
  const [bedrag, deel] = [bedragVan(rij, 'onverklaard'), deelOnverklaard(rij)];
  return (
    <>
      {opmaak.euro(Math.round((bedrag ?? 0) / 100))}
      {deel !== null && <span className="baken-stil"> {t('deel', { deel: opmaak.getal(deel * 100, 0) })}</span>}
    </>
  );
}
