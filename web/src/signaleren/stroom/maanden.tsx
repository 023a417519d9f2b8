import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Figuur, Regelkaart, TabelKnop } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import { Berekening, useWoorden } from '../wachttijden/delen.tsx';
import { keuzesVan } from '../wachttijden/trend.tsx';
import type { Stroomzoek } from '../wachttijden/zoek.ts';
import { verandering } from './delen.tsx';
import type { Reeks, Stroom } from './vragen.ts';

/** What is drawn; the table has all of them. */
const GETEKEND = [
  'instroom:6',
  'gestart',
  'herhaald',
  'terugInCrisis',
  'herindicatie',
  'doorstroom',
  'uitstroom',
  'uitval',
  'inZorg',
  'openNietGestart',
] as const;

interface MaandenProps {
  readonly beeld: Stroom;
  readonly zoek: Stroomzoek;
  readonly magTrajecten: boolean;
}

/** The name of a figure: without the window in its code. */
type Naam =
  | ('instroom' | 'gestart' | 'herhaald' | 'terugInCrisis' | 'herindicatie')
  | ('doorstroom' | 'beeindigd' | 'uitstroom' | 'uitval');
const naamVan = (figuur: string) => figuur.replace(/:\d+$/, '') as Naam;

/** Per month who came in, went on and out, and how many have help or wait at the end of it. */
export function Maanden({ beeld, zoek, magTrajecten }: MaandenProps) {
  const t = useTranslations('stroom.maanden');
  const woorden = useWoorden();
  const [alsTabel, setAlsTabel] = useState(false);
  const cel = useCel();
  const reeksen = GETEKEND.flatMap((figuur) => beeld.reeksen.filter((reeks) => reeks.figuur === figuur));
  return (
    <Card titel={t('titel')} onderschrift={t('onder')} acties={<TabelKnop aan={alsTabel} zet={setAlsTabel} />}>
      <Figuur
        alsTabel={alsTabel}
        tabel={{
          bijschrift: t('titel'),
          koppen: [t('maand'), ...beeld.reeksen.map(({ figuur }) => t(`namen.${naamVan(figuur)}`))],
          getallen: beeld.reeksen.length,
          rijen: beeld.maanden
            .map((maand, nummer) => ({
              sleutel: maand,
              cellen: [woorden.maand(maand), ...beeld.reeksen.map((reeks) => cel(reeks, maand, nummer))],
            }))
            .reverse(),
        }}
      >
        <ul className="baken-stroomreeksen">
          {reeksen.map((reeks) => (
            <li key={reeks.figuur}>
              <Lijn reeks={reeks} maanden={beeld.maanden} onderdrukt={beeld.onderdrukt} />
            </li>
          ))}
        </ul>
      </Figuur>
      <Indicatieduur beeld={beeld} />
      {magTrajecten && (
        <p className="baken-wachtnoot baken-stroomwegen">
          <Link to="/trajecten" search={{ ...keuzesVan(zoek), maand: beeld.tot }}>
            {t('begonnen', { maand: woorden.maand(beeld.tot) })}
          </Link>
          <Link to="/trajecten" search={{ ...keuzesVan(zoek), stand: 'loopt' }}>
            {t('lopend')}
          </Link>
          <Link to="/trajecten" search={{ ...keuzesVan(zoek), stand: 'wacht' }}>
            {t('wachtend')}
          </Link>
        </p>
      )}
      <Berekening codes={[...GETEKEND.map(naamVan), 'indicatieduur', 'jongerenInZorg']}>{t('berekening')}</Berekening>
    </Card>
  );
}

/** How long assignments hold: short ones for a problem that stays give work and no certainty. */
function Indicatieduur({ beeld: { indicatieduur: maat } }: { readonly beeld: Stroom }) {
  const t = useTranslations('stroom.maanden');
  const opmaak = useOpmaak();
  if (maat === null) return null;
  const dagen = (aantal: number) => opmaak.getal(Math.round(aantal));
  return (
    <p className="baken-stil">
      {maat === 'klein'
        ? t('indicatieduurKlein')
        : t('indicatieduur', { mediaan: dagen(maat.mediaan), p90: dagen(maat.p90) })}
    </p>
  );
}

/** Whether a figure is known in a month. */
const isBekend = ({ bekendVan, bekendTot }: Reeks, maand: string): boolean =>
  (bekendVan === null || maand >= bekendVan) && maand <= bekendTot;

function useCel() {
  const t = useTranslations('stroom.maanden');
  const woorden = useWoorden();
  return (reeks: Reeks, maand: string, nummer: number): string =>
    isBekend(reeks, maand) ? woorden.aantal(reeks.waarden[nummer] ?? null) : t('nogNiet');
}

/** Room above the line, so that the highest month does not touch the edge. */
const LUCHT = 1.08;

interface LijnProps {
  readonly reeks: Reeks;
  readonly maanden: readonly string[];
  readonly onderdrukt: boolean;
}

function Lijn({ reeks, maanden, onderdrukt }: LijnProps) {
  const t = useTranslations('stroom.maanden');
  const tw = useTranslations('wachttijden');
  const opmaak = useOpmaak();
  const woorden = useWoorden();
  const naam = t(`namen.${naamVan(reeks.figuur)}`);
  const { soort, verschil } = verandering(reeks.nu, reeks.eerder, onderdrukt);
  const kop = t('kop', {
    ...{ aantal: woorden.aantal(reeks.nu), soort, verschil: woorden.aantal(verschil) },
    ...{
      stand: reeks.stand ? 'ja' : 'nee',
      weet: reeks.nu === null ? 'nee' : 'ja',
      tot: woorden.maand(reeks.bekendTot),
    },
  });
  const laatste = reeks.waarden[maanden.indexOf(reeks.bekendTot)] ?? null;
  const nergens = maanden.every((maand, nummer) => !isBekend(reeks, maand) || (reeks.waarden[nummer] ?? null) === null);
  const hoogste = Math.max(1, ...reeks.waarden.map((waarde) => waarde ?? 0));
  return (
    <>
      <h3>{naam}</h3>
      <p className="baken-stil">{kop}</p>
      {nergens && <p className="baken-stil">{t(onderdrukt ? 'maandenKlein' : 'nogNiet')}</p>}
      {!nergens && (
        <Regelkaart
          naam={naam}
          zin={`${naam}. ${kop}`}
          punten={maanden.map((maand, nummer) => ({
            periode: maand,
            waarde: isBekend(reeks, maand) ? (reeks.waarden[nummer] ?? null) : null,
            want: isBekend(reeks, maand) ? tw('klein') : t('nogNiet'),
          }))}
          formaat={(aantal) => opmaak.getal(aantal)}
          grenzen={[0, hoogste * LUCHT]}
          hoogte={104}
          alsTabel={false}
          zonderLaatste={laatste === null}
        />
      )}
    </>
  );
}
