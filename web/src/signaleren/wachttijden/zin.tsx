import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { isMaat, isWeinig, mediaanVan, useWoorden } from './delen.tsx';
import type { Aanbiederrij, Wachttijden } from './vragen.ts';
import type { Wachtzoek } from './zoek.ts';

interface ZinProps {
  readonly beeld: Wachttijden;
  readonly zoek: Wachtzoek;
  /** All kinds of help, also those that were not chosen. */
  readonly kaart: Wachttijden;
  readonly aanbieders: readonly Aanbiederrij[];
}

const b = (tekst: ReactNode) => <b>{tekst}</b>;
/** More would make a list of it. */
const HOOGSTENS = 2;

/** The answer: how long, for what, since when worse, at whom. */
export function Zin({ beeld, zoek, kaart, aanbieders }: ZinProps) {
  const t = useTranslations('wachttijden.zin');
  const woorden = useWoorden();
  const { totaal, norm } = beeld;
  const waar = kaart.gemeenten.find(({ code }) => code === zoek.gemeente)?.naam ?? beeld.regio.naam;
  const hulp = kaart.rijen.find(({ code }) => code === zoek.categorie)?.naam;
  const wie = aanbieders.find(({ code }) => code === zoek.aanbieder)?.naam;
  const plek = {
    waar,
    soort: hulp === undefined ? 'alle' : 'een',
    hulp: hulp ?? '',
    wie: wie ?? '',
    bij: wie === undefined ? 'alle' : 'een',
  };
  if (totaal === null) return <p>{t('niemand', plek)}</p>;
  if (totaal === 'klein') return <p>{t('klein', plek)}</p>;
  if (isWeinig(totaal))
    return <p>{t.rich('weinig', { ...plek, aantal: totaal.aantal, mediaan: woorden.metDagen(totaal.mediaan), b })}</p>;
  const oordeel = totaal.mediaan > norm.dagen ? 'buiten' : totaal.p90 > norm.dagen ? 'deels' : 'binnen';
  return (
    <div className="baken-wachtzin">
      <p>
        {t.rich('antwoord', {
          ...plek,
          mediaan: woorden.metDagen(totaal.mediaan),
          p90: woorden.metDagen(Math.round(totaal.p90)),
          b,
        })}{' '}
        {t(`norm.${oordeel}`, { norm: norm.dagen })}
      </p>
      <p>
        {zoek.categorie === undefined && zoek.aanbieder === undefined ? (
          <PerSoort kaart={beeld} />
        ) : (
          <Verloop beeld={beeld} />
        )}{' '}
        <Waar beeld={beeld} zoek={zoek} aanbieders={aanbieders} />
      </p>
    </div>
  );
}

/** For which kinds of help it gets worse; those outside the norm by name. */
function PerSoort({ kaart }: Pick<ZinProps, 'kaart'>) {
  const t = useTranslations('wachttijden.zin');
  const woorden = useWoorden();
  const slechter = kaart.rijen
    .filter(({ slechterSinds, code }) => slechterSinds !== null && code !== null)
    .sort((een, twee) => mediaanVan(twee.totaal) - mediaanVan(een.totaal));
  const buiten = slechter.filter(({ totaal }) => mediaanVan(totaal) > kaart.norm.dagen).slice(0, HOOGSTENS);
  const rest = slechter.length - buiten.length;
  if (slechter.length === 0) return t('nergensSlechter');
  return (
    <>
      {buiten.map(({ code, naam, totaal, slechterSinds }) => (
        <span key={code}>
          {t.rich('soortSlechter', {
            naam: () => (
              <Link
                from="/wachttijden"
                to="/wachttijden"
                search={(vorig) => ({ ...vorig, categorie: code ?? undefined })}
                resetScroll={false}
              >
                {naam}
              </Link>
            ),
            maand: woorden.maand(slechterSinds ?? ''),
            mediaan: woorden.metDagen(mediaanVan(totaal)),
            b,
          })}{' '}
        </span>
      ))}
      {rest > 0 && t(buiten.length > 0 ? 'ookAnder' : 'binnenSlechter', { aantal: rest })}
    </>
  );
}

function Verloop({ beeld }: Pick<ZinProps, 'beeld'>) {
  const t = useTranslations('wachttijden.zin');
  const woorden = useWoorden();
  const { kaart } = beeld;
  if (kaart === null) return t('teWeinigMaanden');
  if (kaart.slechterSinds !== null) return t.rich('slechter', { maand: woorden.maand(kaart.slechterSinds), b });
  if (kaart.beterSinds !== null) return t.rich('beter', { maand: woorden.maand(kaart.beterSinds), b });
  return t('gelijk');
}

/** At whom one waits longest, among those with enough to say so. */
function Waar({ zoek, aanbieders }: Pick<ZinProps, 'beeld' | 'zoek' | 'aanbieders'>) {
  const t = useTranslations('wachttijden.zin');
  const woorden = useWoorden();
  const langst = aanbieders.find(({ maat }) => !isWeinig(maat));
  if (zoek.aanbieder !== undefined || !langst || !isMaat(langst.maat) || aanbieders.length < 2) return null;
  return t.rich('langst', {
    naam: () => (
      <Link
        from="/wachttijden"
        to="/wachttijden"
        search={(vorig) => ({ ...vorig, aanbieder: langst.code })}
        resetScroll={false}
      >
        {langst.naam}
      </Link>
    ),
    mediaan: woorden.metDagen(langst.maat.mediaan),
    slechter: langst.slechterSinds === null ? 'nee' : 'ja',
    maand: langst.slechterSinds === null ? '' : woorden.maand(langst.slechterSinds),
  });
}
