import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Sankey } from '../../grafiek/index.ts';
import { Card } from '../../ui/index.ts';
import { Berekening, useWoorden } from '../wachttijden/delen.tsx';
import { keuzesVan } from '../wachttijden/trend.tsx';
import type { Stroomzoek } from '../wachttijden/zoek.ts';
import { type Loopknoop, maakLoop, REST } from './loop-data.ts';
import { LoopSmal } from './loop-smal.tsx';
import type { Stroom } from './vragen.ts';

interface LoopProps {
  readonly beeld: Stroom;
  readonly zoek: Stroomzoek;
  readonly magTrajecten: boolean;
}

/** How places are called, also those that were taken together. */
export function useNamen() {
  const t = useTranslations('stroom.loop');
  return ({ soort, naam }: Pick<Loopknoop, 'soort' | 'naam'>): string => {
    if (naam === null) return t(soort === 'uit' ? 'andereReden' : 'andereHulp');
    return soort === 'door' ? t('verderMet', { naam }) : naam;
  };
}

/** Who came in, with what help, and where they went: bands as thick as how many. */
export function LoopKaart({ beeld, zoek, magTrajecten }: LoopProps) {
  const t = useTranslations('stroom.loop');
  const woorden = useWoorden();
  const noem = useNamen();
  const { lijst, verborgen, totaal } = beeld.schakels;
  const { knopen, banden } = maakLoop(lijst);
  const van = new Map(knopen.map((knoop) => [knoop.code, noem(knoop)]));
  const over = { van: woorden.maand(beeld.beslist.van), tot: woorden.maand(beeld.beslist.tot) };
  const zinVan = ({ in: erin, door, uit }: typeof totaal) =>
    erin === null || door === null || uit === null
      ? t('zinVerborgen', over)
      : t('zinBeeld', { ...over, in: erin, door, uit });
  if (banden.length === 0)
    return (
      <Card titel={t('titel')} onderschrift={t('onder', over)}>
        <p className="baken-stil">{t(verborgen ? 'allesVerborgen' : 'niemand')}</p>
        <Berekening codes={['schakel']} />
      </Card>
    );
  return (
    <Card titel={t('titel')} onderschrift={t('onder', over)}>
      <Sankey
        zin={zinVan(totaal)}
        koppen={[t('waarvandaan'), t('hulp'), t('waarheen')]}
        knopen={knopen.map((knoop) => ({
          ...{ code: knoop.code, kolom: knoop.kolom, naam: noem(knoop) },
          tekst:
            knoop.soort === 'hulp'
              ? t(verborgen ? 'inUitOngeveer' : 'inUit', { in: knoop.in, uit: knoop.uit })
              : woorden.aantal(knoop.in + knoop.uit),
        }))}
        banden={banden.map((band) => ({
          ...band,
          zin: t('band', { van: van.get(band.van) ?? '', naar: van.get(band.naar) ?? '', aantal: band.aantal }),
        }))}
        link={(code, plek) => {
          const [soort, hulp] = code.split(':');
          if (soort !== 'hulp' || hulp === REST || hulp === 'geen') return null;
          const gekozen = zoek.categorie === hulp;
          return (
            <Link
              from="/stroom"
              to="/stroom"
              search={(vorig) => ({ ...vorig, categorie: gekozen ? undefined : hulp })}
              activeOptions={{ exact: true }}
              preload={false}
              resetScroll={false}
              {...plek}
            />
          );
        }}
        legenda={
          <ul className="baken-legenda">
            {(['in', 'door', 'uit'] as const).map((soort) => (
              <li key={soort}>
                <span className={`baken-sankey__staal baken-sankey__staal--${soort}`} aria-hidden="true" />
                {t(`legenda.${soort}`, { aantal: woorden.aantal(totaal[soort]) })}
              </li>
            ))}
          </ul>
        }
        smal={<LoopSmal knopen={knopen} banden={banden} zoek={zoek} ongeveer={verborgen} />}
        tabel={{
          bijschrift: t('titel'),
          koppen: [t('waarvandaan'), t('waarheen'), t('aantal')],
          rijen: lijst.map((schakel) => ({
            sleutel: `${schakel.van.soort} ${schakel.van.code} ${schakel.naar.soort} ${schakel.naar.code}`,
            cellen: [schakel.van.naam, schakel.naar.naam, woorden.aantal(schakel.aantal)],
          })),
        }}
      />
      {verborgen && <p className="baken-stil baken-wachtnoot">{t('verborgen')}</p>}
      {magTrajecten && (
        <p className="baken-wachtnoot">
          <Link
            to="/trajecten"
            search={{
              ...{ ...keuzesVan(zoek), stand: 'gestopt' },
              ...{ gestoptVan: beeld.beslist.van, gestoptTot: beeld.beslist.tot },
            }}
          >
            {t('trajecten')}
          </Link>
        </p>
      )}
      <Berekening codes={['schakel', 'instroom', 'doorstroom', 'uitstroom']}>{t('berekening', over)}</Berekening>
    </Card>
  );
}
