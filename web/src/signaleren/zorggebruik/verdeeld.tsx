import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Card, DataTable, EmptyState, type Kolom } from '../../ui/index.ts';
import { Berekening, useWoorden } from '../wachttijden/delen.tsx';
import { keuzesVan } from '../wachttijden/trend.tsx';
import { useGeld } from './delen.ts';
import type { Gebruik, Verdeelrij } from './vragen.ts';
import type { Gebruikzoek } from './zoek.ts';

interface VerdeeldProps {
  readonly beeld: Gebruik;
  readonly zoek: Gebruikzoek;
  readonly magTrajecten: boolean;
  readonly per: 'soort' | 'aanbieder';
}

/** What was awarded per kind of help or provider, the most first, against the year before. */
export function Verdeeld({ beeld, zoek, magTrajecten, per }: VerdeeldProps) {
  const t = useTranslations('zorggebruik.verdeeld');
  const woorden = useWoorden();
  const geld = useGeld();
  const rijen = per === 'soort' ? beeld.perSoort : beeld.perAanbieder;
  const titel = t(per === 'soort' ? 'perSoort' : 'perAanbieder');
  const tekst = useMemo(() => {
    const bedrag = (centen: number | null) => (centen === null ? t('teKlein') : geld.heel(centen));
    // Without a whole year before there is none for anybody.
    const geenJaar = rijen.every(({ eerder }) => eerder === null);
    const vorig = (eerder: number | null) => (eerder === null && geenJaar ? '–' : bedrag(eerder));
    const verschil = ({ toegekend, eerder }: Verdeelrij) =>
      toegekend === null || eerder === null ? vorig(null) : geld.verschil(toegekend, eerder);
    return { bedrag, vorig, verschil };
  }, [t, geld, rijen]);
  const kolommen = useMemo(
    (): readonly Kolom<Verdeelrij>[] => [
      { id: 'naam', kop: t(per), rijkop: true, cel: (rij) => <Naam rij={rij} /> },
      {
        ...{ id: 'toegekend', kop: t('toegekend'), uitleg: t('toegekendUitleg'), breedte: 8, rechts: true },
        cel: ({ toegekend }) => tekst.bedrag(toegekend),
      },
      {
        ...{ id: 'eerder', kop: t('eerder'), breedte: 8, rechts: true, vanaf: 760 as const },
        cel: ({ eerder }) => tekst.vorig(eerder),
      },
      { id: 'verschil', kop: t('verschil'), breedte: 11, rechts: true, cel: tekst.verschil },
      {
        ...{ id: 'jongeren', kop: t('jongeren'), uitleg: t('jongerenUitleg'), breedte: 7, rechts: true },
        ...{ vanaf: 680 as const, cel: ({ jongeren }: Verdeelrij) => woorden.aantal(jongeren) },
      },
      ...(magTrajecten
        ? [
            {
              ...{ id: 'trajecten', kop: t('trajecten'), breedte: 6.5 },
              cel: (rij: Verdeelrij) => <Trajecten rij={rij} zoek={zoek} per={per} />,
            },
          ]
        : []),
    ],
    [t, woorden, tekst, zoek, per, magTrajecten],
  );
  const tot = beeld.volledigTot;
  return (
    <Card titel={titel} onderschrift={tot === null ? undefined : t('onder', { tot: woorden.maand(tot) })} vol>
      <DataTable
        label={titel}
        kolommen={kolommen}
        rijen={rijen}
        rijSleutel={({ code }) => code ?? ''}
        gereedschap={false}
        kaart={(rij) => (
          <div className="baken-wachtkaart">
            <Naam rij={rij} />
            <p>
              {t.rich('kaart', {
                ...{ toegekend: tekst.bedrag(rij.toegekend), verschil: tekst.verschil(rij) },
                b: (deel) => <b>{deel}</b>,
              })}
            </p>
            <p className="baken-stil">{t('kaartJongeren', { aantal: woorden.aantal(rij.jongeren) })}</p>
            {magTrajecten && <Trajecten rij={rij} zoek={zoek} per={per} />}
          </div>
        )}
        leeg={<EmptyState titel={t('leeg')} />}
      />
      <div className="baken-inspring">
        <Berekening codes={['omzet', 'jongerenInZorg']} />
      </div>
    </Card>
  );
}

function Naam({ rij: { naam, kvk } }: { readonly rij: Verdeelrij }) {
  if (kvk === null)
    return (
      <span className="baken-rijnaam" title={naam}>
        {naam}
      </span>
    );
  return (
    <Link to="/aanbieders/$kvk" params={{ kvk }} className="baken-rijnaam" title={naam}>
      {naam}
    </Link>
  );
}

interface TrajectenProps extends Pick<VerdeeldProps, 'zoek' | 'per'> {
  readonly rij: Verdeelrij;
}

function Trajecten({ rij: { code, naam }, zoek, per }: TrajectenProps) {
  const t = useTranslations('zorggebruik.verdeeld');
  if (code === null) return null;
  const keuze = { stand: 'loopt' as const, ...(per === 'soort' ? { categorie: code } : { aanbieder: code }) };
  return (
    <Link to="/trajecten" search={{ ...keuzesVan(zoek), ...keuze }} aria-label={t('trajectenVan', { naam })}>
      {t('bekijk')}
    </Link>
  );
}
