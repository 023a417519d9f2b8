import { useTranslations } from 'use-intl';
import { type Heatcel, Heatmap } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import type { Plaats, Tredebeweging } from './vragen.ts';

const PLAATSEN: readonly Plaats[] = ['6', '5', '4', '3', '2', '1', 'geen', 'buiten'];
/** From so many on a cell gets the next tint. */
const TINTEN = [1, 5, 20] as const;

/** From where to where: rows are the first day, columns the second. What stayed lies on the diagonal. */
export function Overgangen({ beeld }: { readonly beeld: Tredebeweging }) {
  const t = useTranslations('beweging.overgangen');
  const tb = useTranslations('begrippen');
  const opmaak = useOpmaak();
  const aantal = (van: Plaats, naar: Plaats) =>
    beeld.overgangen.find((o) => o.vanPlaats === van && o.naarPlaats === naar)?.aantal ?? 0;
  const som = (van: Plaats | null, naar: Plaats | null) =>
    beeld.overgangen
      .filter((o) => (van === null || o.vanPlaats === van) && (naar === null || o.naarPlaats === naar))
      .reduce((n, o) => n + o.aantal, 0);
  const naam = (plaats: Plaats) =>
    plaats === 'geen' ? tb('geenTrede') : plaats === 'buiten' ? t('buiten') : tb('tredeNummer', { trede: plaats });
  const rijen = PLAATSEN.filter((plaats) => som(plaats, null) > 0);
  const kolommen = PLAATSEN.filter((plaats) => som(null, plaats) > 0).toReversed();
  const cel = (van: Plaats, kolom: number): Heatcel => {
    const naar = kolommen[kolom];
    if (naar === undefined) {
      const totaal = som(van, null);
      return { tekst: opmaak.getal(totaal), toon: 'leeg', zin: t('totaalZin', { van: naam(van), aantal: totaal }) };
    }
    const n = aantal(van, naar);
    const zin = t('zin', { van: naam(van), naar: naam(naar), aantal: n });
    if (n === 0) return { tekst: '·', toon: 'leeg', zin };
    const tint = TINTEN.filter((grens) => n >= grens).length as 1 | 2 | 3;
    return { tekst: opmaak.getal(n), bij: richting(van, naar, t), toon: `hex-${van === naar ? 0 : tint}`, zin };
  };
  const label = t('label', { van: opmaak.datum(beeld.van), tot: opmaak.datum(beeld.tot) });
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <Heatmap
        label={label}
        hoek={t('hoek')}
        koppen={[
          ...kolommen.map((plaats) => ({ sleutel: plaats, kop: t('naar', { naam: naam(plaats) }) })),
          { sleutel: 'totaal', kop: t('totaal') },
        ]}
        rijen={rijen}
        rijSleutel={(plaats) => plaats}
        rijKop={(plaats) => ({ naam: t('van', { naam: naam(plaats) }) })}
        cel={cel}
        hoog
        legenda={<p className="baken-stil">{t('legenda')}</p>}
        tabel={{
          bijschrift: label,
          koppen: [t('hoek'), ...kolommen.map((plaats) => t('naar', { naam: naam(plaats) })), t('totaal')],
          getallen: kolommen.length + 1,
          rijen: [
            ...rijen.map((van) => ({
              sleutel: van,
              cellen: [
                t('van', { naam: naam(van) }),
                ...kolommen.map((naar) => opmaak.getal(aantal(van, naar))),
                opmaak.getal(som(van, null)),
              ],
            })),
            {
              sleutel: 'totaal',
              cellen: [
                t('totaal'),
                ...kolommen.map((naar) => opmaak.getal(som(null, naar))),
                opmaak.getal(som(null, null)),
              ],
            },
          ],
        }}
      />
    </Card>
  );
}

/** Up, down, or the same: in words and not by colour only. */
function richting(
  van: Plaats,
  naar: Plaats,
  t: (sleutel: 'omhoog' | 'omlaag' | 'zelfde') => string,
): string | undefined {
  const [a, b] = [Number(van), Number(naar)];
  if (Number.isNaN(a) || Number.isNaN(b)) return undefined;
  return t(b > a ? 'omhoog' : b < a ? 'omlaag' : 'zelfde');
}
