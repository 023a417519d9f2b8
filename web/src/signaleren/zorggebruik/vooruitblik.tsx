import { useTranslations } from 'use-intl';
import { Verwachting } from '../../grafiek/index.ts';
import { Card } from '../../ui/index.ts';
import { Berekening, useWoorden } from '../wachttijden/delen.tsx';
import { useGeld } from './delen.ts';
import type { Gebruik } from './vragen.ts';

/** What the whole year comes to, with how sure that is. */
export function Vooruitblik({ beeld }: { readonly beeld: Gebruik }) {
  const t = useTranslations('zorggebruik.vooruitblik');
  const woorden = useWoorden();
  const geld = useGeld();
  const { vooruitblik, volledigTot } = beeld;
  const jaar = String(beeld.jaar);
  const vorig = heelJaar(beeld, beeld.jaar - 1);
  if (vooruitblik === null || volledigTot === null)
    return (
      <Card titel={t('titel', { jaar })}>
        <p className="baken-stil">{t(beeld.onderdrukt ? 'verborgen' : 'teWeinig')}</p>
      </Card>
    );
  const { tot, verwacht, onder, boven } = vooruitblik;
  const delen = {
    ...{ jaar, maand: woorden.maand(volledigTot), tot: geld.kort(tot), verwacht: geld.kort(verwacht) },
    ...{ onder: geld.kort(onder), boven: geld.kort(boven) },
  };
  const zin = t('zin', delen);
  const rijen = [
    { sleutel: 'tot', naam: t('tot', delen), bedrag: tot },
    { sleutel: 'verwacht', naam: t('verwacht', delen), bedrag: verwacht },
    { sleutel: 'onder', naam: t('onder'), bedrag: onder },
    { sleutel: 'boven', naam: t('boven'), bedrag: boven },
    ...(vorig === null
      ? []
      : [{ sleutel: 'vorig', naam: t('vorig', { jaar: String(beeld.jaar - 1) }), bedrag: vorig }]),
  ];
  return (
    <Card titel={t('titel', { jaar })} onderschrift={zin}>
      <Verwachting
        {...{ tot, verwacht, onder, boven, vorig, zin }}
        formaat={geld.kort}
        namen={{
          ...{ tot: t('tot', delen), nog: t('nog'), tussen: t('tussen') },
          vorig: t('vorig', { jaar: String(beeld.jaar - 1) }),
        }}
        tabel={{
          bijschrift: t('titel', { jaar }),
          koppen: [t('wat'), t('bedrag')],
          rijen: rijen.map(({ sleutel, naam, bedrag }) => ({ sleutel, cellen: [naam, geld.heel(bedrag)] })),
        }}
      />
      <Berekening codes={['omzet']}>{t('berekening')}</Berekening>
    </Card>
  );
}

const MAANDEN = 12;

/** What was awarded in a whole year; null when not all of it is shown. */
function heelJaar({ maanden, reeksen }: Gebruik, jaar: number): number | null {
  const waarden = reeksen.find(({ figuur }) => figuur === 'toegekend')?.waarden ?? [];
  const eigen = waarden.flatMap((waarde, nummer) =>
    waarde !== null && maanden[nummer]?.startsWith(`${jaar}-`) ? [waarde] : [],
  );
  return eigen.length === MAANDEN ? eigen.reduce((a, b) => a + b, 0) : null;
}
