import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, Checkbox, DataTable, EmptyState, type Kolom } from '../../ui/index.ts';
import { Klein, Tredeteken, useHulpvorm } from './delen.tsx';
import type { Ontvanger, Ronde } from './vragen.ts';

/** The API gives no more rows than this. */
const HOOGSTENS = 200;

interface OntvangersProps {
  readonly ronde: Ronde;
  readonly alleenKwetsbaar: boolean;
  onKwetsbaar(aan: boolean): void;
}

/** Who may take over, with which known places, and who of them may fall as well. */
export function Ontvangers({ ronde, alleenKwetsbaar, onKwetsbaar }: OntvangersProps) {
  const t = useTranslations('concentratie.domino');
  const kolommen = useKolommen();
  const rijen = alleenKwetsbaar ? ronde.ontvangers.filter((een) => een.kwetsbaar || een.vol) : ronde.ontvangers;
  const afgekapt = ronde.ontvangers.length === HOOGSTENS;
  return (
    <Card
      titel={t('ontvangersTitel')}
      onderschrift={[
        t('ontvangersOnder', { aantal: ronde.aantalOntvangers }),
        ...(afgekapt ? [t('ontvangersEerste', { aantal: ronde.ontvangers.length })] : []),
      ].join(' ')}
      vol
    >
      <div className="baken-inspring baken-niet-afdrukken">
        <Checkbox label={t('alleKwetsbaar')} aan={alleenKwetsbaar} onChange={onKwetsbaar} />
      </div>
      <DataTable
        label={t('ontvangersTitel')}
        kolommen={kolommen}
        rijen={rijen}
        rijSleutel={({ kvk, hulpvorm }) => `${kvk} ${hulpvorm}`}
        gereedschap={false}
        kaart={(een) => <Kaart een={een} />}
        leeg={<EmptyState titel={t('ontvangersLeeg')} />}
      />
    </Card>
  );
}

function useKolommen(): readonly Kolom<Ontvanger>[] {
  const t = useTranslations('concentratie.domino');
  const opmaak = useOpmaak();
  const noem = useHulpvorm();
  return useMemo(() => {
    const getal = (aantal: number | null) => (aantal === null ? <Klein /> : opmaak.getal(aantal));
    return [
      { id: 'aanbieder', kop: t('aanbieder'), rijkop: true, cel: (een) => <Naam een={een} /> },
      { id: 'trede', kop: t('trede'), breedte: 12.2, cel: (een) => <Tredeteken wie={een} /> },
      { id: 'hulpvorm', kop: t('hulpvorm'), breedte: 10, cel: ({ hulpvorm }) => noem(hulpvorm) },
      {
        id: 'nu',
        kop: t('nu'),
        uitleg: t('nuUitleg'),
        breedte: 5.6,
        rechts: true,
        vanaf: 680,
        cel: ({ jongerenNu }) => getal(jongerenNu),
      },
      {
        id: 'gevraagd',
        kop: t('gevraagd'),
        uitleg: t('gevraagdUitleg'),
        breedte: 6,
        rechts: true,
        cel: ({ gevraagd }) => getal(gevraagd),
      },
      {
        id: 'vrij',
        kop: t('vrij'),
        uitleg: t('vrijUitleg'),
        breedte: 9.5,
        rechts: true,
        cel: (een) => <Plekken een={een} />,
      },
      { id: 'risico', kop: t('risico'), breedte: 10, cel: (een) => <Risico een={een} /> },
    ];
  }, [t, opmaak, noem]);
}

const Naam = ({ een: { kvk, naam } }: { readonly een: Ontvanger }) => (
  <Link to="/aanbieders/$kvk" params={{ kvk }} className="baken-rijnaam" title={naam}>
    {naam}
  </Link>
);

/** Places that are known, with what they were estimated from; what is not known is said, never zero. */
function Plekken({ een: { vrij, capaciteit, bezetting } }: { readonly een: Ontvanger }) {
  const t = useTranslations('concentratie.domino');
  const opmaak = useOpmaak();
  if (vrij === null)
    return <span className="baken-ontbreekt">{t(capaciteit === 'nietZichtbaar' ? 'nietZichtbaar' : 'onbekend')}</span>;
  return (
    <>
      {opmaak.getal(vrij)}
      {bezetting && (
        <span className="baken-rijnaam__bij">
          {t('bezetting', { procent: opmaak.waarde(bezetting.procent, 'procent'), periode: bezetting.periode })}
        </span>
      )}
    </>
  );
}

/** Why a receiver may fall as well, in words. */
function Risico({ een: { kwetsbaar, vol } }: { readonly een: Ontvanger }) {
  const t = useTranslations('concentratie.domino');
  if (!kwetsbaar && !vol) return <span className="baken-stil">{t('geenRisico')}</span>;
  const delen = [...(kwetsbaar ? [t('kwetsbaar')] : []), ...(vol ? [t('vol')] : [])];
  return (
    <span className="baken-buiten">
      <svg width="9" height="9" viewBox="0 0 10 9" aria-hidden="true">
        <path d="M5,0L10,9H0Z" fill="currentColor" />
      </svg>{' '}
      {delen.join(', ')}
    </span>
  );
}

function Kaart({ een }: { readonly een: Ontvanger }) {
  const t = useTranslations('concentratie.domino');
  const opmaak = useOpmaak();
  const noem = useHulpvorm();
  return (
    <div className="baken-aanbiederkaart">
      <Naam een={een} />
      <p className="baken-stil">{noem(een.hulpvorm)}</p>
      <div className="baken-aanbiederkaart__onder">
        <Tredeteken wie={een} />
        <span className="baken-stil">
          {t('gevraagd')}: {een.gevraagd === null ? <Klein /> : opmaak.getal(een.gevraagd)} · {t('vrij')}:{' '}
          {een.vrij === null
            ? t(een.capaciteit === 'nietZichtbaar' ? 'nietZichtbaar' : 'onbekend')
            : opmaak.getal(een.vrij)}
        </span>
      </div>
      <Risico een={een} />
    </div>
  );
}
