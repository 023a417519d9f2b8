import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Stapelstaven } from '../../grafiek/index.ts';
import { Card } from '../../ui/index.ts';
import { Berekening, useWoorden } from '../wachttijden/delen.tsx';
import { keuzesVan } from '../wachttijden/trend.tsx';
import { useGeld } from './delen.ts';
import type { Gebruik } from './vragen.ts';
import type { Gebruikzoek } from './zoek.ts';

interface MaandenProps {
  readonly beeld: Gebruik;
  readonly zoek: Gebruikzoek;
  readonly magTrajecten: boolean;
}

const FIGUREN = ['toegekend', 'afgekeurd', 'gecrediteerd', 'gedeclareerd', 'onbeantwoord'] as const;
/** What is drawn on top of each other: together it is what was declared. */
const GESTAPELD = 3;

/** What was declared per month of help: awarded, rejected and taken back. */
export function Maanden({ beeld, zoek, magTrajecten }: MaandenProps) {
  const t = useTranslations('zorggebruik.maanden');
  const woorden = useWoorden();
  const geld = useGeld();
  const { maanden, volledigTot } = beeld;
  const gegeven = (figuur: string, nummer: number) =>
    beeld.reeksen.find((reeks) => reeks.figuur === figuur)?.waarden[nummer] ?? null;
  const waarde = (figuur: string, nummer: number) => gegeven(figuur, nummer) ?? 0;
  const woord = (bedrag: number | null) => (bedrag === null ? woorden.aantal(null) : geld.heel(bedrag));
  const isVoorlopig = (maand: string) => volledigTot === null || maand > volledigTot;
  const laatste = maanden.findLast((maand, nummer) => !isVoorlopig(maand) && gegeven('toegekend', nummer) !== null);
  const zin = laatste
    ? t('zin', {
        ...{ maand: woorden.maand(laatste), bedrag: geld.kort(waarde('toegekend', maanden.indexOf(laatste))) },
        afgekeurd: geld.kort(waarde('afgekeurd', maanden.indexOf(laatste))),
      })
    : t('geen');
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <Stapelstaven
        zin={zin}
        formaat={geld.kort}
        namen={FIGUREN.slice(0, GESTAPELD).map((figuur) => t(`namen.${figuur}`))}
        voorlopig={t('voorlopig')}
        staven={maanden.map((maand, nummer) => ({
          sleutel: maand,
          kort: woorden.maandKort(maand),
          delen: FIGUREN.slice(0, GESTAPELD).map((figuur) => Math.max(0, waarde(figuur, nummer))),
          voorlopig: isVoorlopig(maand),
          zin: t('staaf', {
            ...{ maand: woorden.maand(maand), toegekend: woord(gegeven('toegekend', nummer)) },
            ...{
              afgekeurd: woord(gegeven('afgekeurd', nummer)),
              gecrediteerd: woord(gegeven('gecrediteerd', nummer)),
            },
          }),
        }))}
        tabel={{
          bijschrift: t('titel'),
          koppen: [t('maand'), ...FIGUREN.map((figuur) => t(`namen.${figuur}`))],
          getallen: FIGUREN.length,
          rijen: maanden
            .map((maand, nummer) => ({
              sleutel: maand,
              cellen: [
                isVoorlopig(maand) ? t('maandVoorlopig', { maand: woorden.maand(maand) }) : woorden.maand(maand),
                ...FIGUREN.map((figuur) => woord(gegeven(figuur, nummer))),
              ],
            }))
            .reverse(),
        }}
      />
      {magTrajecten && (
        <p className="baken-wachtnoot">
          <Link to="/trajecten" search={{ ...keuzesVan(zoek), stand: 'loopt' }}>
            {t('trajecten')}
          </Link>
        </p>
      )}
      <Berekening codes={['omzet']} />
    </Card>
  );
}
