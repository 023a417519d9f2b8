import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Regelkaart, RegelkaartLegenda, TabelKnop } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Card, EmptyState, StatusChip, useAfdruk } from '../../ui/index.ts';
import {
  isBuitenBand,
  kiesKengetallen,
  normVan,
  oordeelOver,
  perGroep,
  schrijfKort,
  schrijfNorm,
  waaromGeenWaarde,
} from './kengetal.ts';
import { Kengetaltabel } from './kengetaltabel.tsx';
import type { AanbiederDetail, Kengetalreeks } from './typen.ts';
import { isVerborgen, VerborgenKaart } from './verborgen.tsx';

/** The ratios as small multiples: norm, ordinary variation, verdict and one sentence of explanation each. */
export function Kengetallen({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.kengetallen');
  const afdruk = useAfdruk();
  const alles = useSearch({ from: '/aanbieders/$kvk', select: (zoek) => zoek.kengetallen === 'alle' });
  const [alsTabel, zetTabel] = useState(false);
  const gekozen = kiesKengetallen(aanbieder.kengetallen, aanbieder.voorstel?.redenen ?? [], alles);
  if (isVerborgen(aanbieder, 'cijfers')) return <VerborgenKaart titel={t('titel')} />;
  const groepen = alles ? [...perGroep(gekozen)] : [['', gekozen] as const];
  return (
    <Card
      titel={t('titel')}
      onderschrift={t('onderschrift', { normset: aanbieder.normset.naam, status: aanbieder.normset.status })}
      acties={
        <>
          <Link
            to="."
            search={(vorig) => ({ ...vorig, kengetallen: alles ? undefined : ('alle' as const) })}
            className="baken-niet-afdrukken baken-kengetallen__schakel"
            resetScroll={false}
          >
            {alles ? t('alleenHoofd') : t('toonAlle', { aantal: aanbieder.kengetallen.length })}
          </Link>
          <TabelKnop aan={alsTabel} zet={zetTabel} />
        </>
      }
    >
      {gekozen.length === 0 && <EmptyState titel={t('geen')}>{t('geenUitleg')}</EmptyState>}
      {groepen.map(([groep, kengetallen]) => (
        <div key={groep} className="baken-kengetallen__groep">
          {groep && <h3 className="baken-kengetallen__groepnaam">{groep}</h3>}
          <div className="baken-kengetallen">
            {kengetallen.map((kengetal) => (
              <Kengetal key={kengetal.code} kengetal={kengetal} alsTabel={alsTabel} />
            ))}
          </div>
        </div>
      ))}
      {gekozen.length > 0 && !alsTabel && <RegelkaartLegenda />}
      {gekozen.length > 0 && <p className="baken-stil baken-kengetallen__noot">{t('noot')}</p>}
      {afdruk && <Kengetaltabel kengetallen={gekozen} />}
    </Card>
  );
}

interface KengetalProps {
  readonly kengetal: Kengetalreeks;
  readonly alsTabel: boolean;
}

function Kengetal({ kengetal, alsTabel }: KengetalProps) {
  const t = useTranslations('aanbieder.kengetallen');
  const opmaak = useOpmaak();
  const { code, naam, uitleg, eenheid, richting, reeks, schommeling, periode } = kengetal;
  const norm = normVan(kengetal);
  const want = waaromGeenWaarde(kengetal);
  const kaart = {
    naam,
    punten: reeks.map((punt) => ({ ...punt, opvallend: isBuitenBand(punt.waarde, schommeling) })),
    norm:
      norm === null || richting === null
        ? undefined
        : { waarde: norm, foutKant: richting === 'laagIsSlecht' ? ('onder' as const) : ('boven' as const) },
    band: schommeling ?? undefined,
    formaat: (waarde: number) => schrijfKort(opmaak, waarde, eenheid),
  };
  return (
    <article className="baken-kengetal" aria-labelledby={`kengetal-${code}`}>
      <div className="baken-kengetal__kop">
        <h3 id={`kengetal-${code}`}>
          <Link to="/over-deze-cijfers" hash={code} title={t('hoeBerekend')}>
            {naam}
          </Link>
        </h3>
        <Verdict kengetal={kengetal} />
      </div>
      <p className="baken-kengetal__uitleg">{uitleg}</p>
      <Regelkaart {...kaart} alsTabel={alsTabel} />
      <p className="baken-kengetal__voet">
        {want !== null && <span>{t('nietTeBerekenen', { want })} </span>}
        {want === null && kengetal.waarde === null && kengetal.tekst && <b>{kengetal.tekst}. </b>}
        {want === null && periode && <span>{opmaak.periode(periode)}. </span>}
        <Grenzen kengetal={kengetal} />
        {schommeling?.voorlopig && <span> {t('voorlopig')}</span>}
      </p>
    </article>
  );
}

function Verdict({ kengetal }: { readonly kengetal: Kengetalreeks }) {
  const t = useTranslations('aanbieder.kengetallen.oordeel');
  const oordeel = oordeelOver(kengetal);
  if (oordeel === 'vroeg') return <Badge toon="saffraan">{t('vroeg')}</Badge>;
  const soort = oordeel === 'buiten' ? 'slecht' : oordeel === 'binnen' ? 'goed' : 'onbekend';
  return <StatusChip oordeel={soort}>{t(oordeel)}</StatusChip>;
}

/** Every bound of the norm in words: "Norm: trede 2 onder 25%, trede 3 onder 20%". */
function Grenzen({ kengetal: { grenzen, richting, grensTelt, eenheid } }: { readonly kengetal: Kengetalreeks }) {
  const t = useTranslations('aanbieder.kengetallen');
  const opmaak = useOpmaak();
  if (!grenzen || !richting) return <span>{t('geenNorm')}</span>;
  const delen = Object.entries(grenzen)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([trede, grens]) =>
      t(`grens.${richting}${grensTelt ? 'OfGelijk' : ''}`, { trede, grens: schrijfNorm(opmaak, grens, eenheid) }),
    );
  return <span>{t('grenzen', { grenzen: delen.join(', ') })}</span>;
}
