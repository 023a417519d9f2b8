import { useTranslations } from 'use-intl';
import { type Heatcel, Heatmap } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import { metAfbreekplekken } from './afbreken.ts';
import { useHulpvorm } from './delen.tsx';
import type { Ronde } from './vragen.ts';

type Rij = Ronde['gemeenten'][number];

/** From so many young people on a cell gets the next tint. */
const TINTEN = [1, 10, 50] as const;
const tintVan = (aantal: number) => TINTEN.filter((grens) => aantal >= grens).length as 0 | 1 | 2 | 3;

/** Who loses which help where: municipality × kind of help. */
export function Gemeenten({ ronde }: { readonly ronde: Ronde }) {
  const t = useTranslations('concentratie.domino');
  const opmaak = useOpmaak();
  const noem = useHulpvorm();
  const vormen = ronde.gemeenten[0]?.perHulpvorm.map(({ hulpvorm }) => hulpvorm) ?? [];
  const naam = ({ gemeente, gemeenteNaam }: Rij) =>
    gemeente === null ? t('gemeenteOnbekend') : (gemeenteNaam ?? gemeente);
  const koppen = [...vormen.map((code) => ({ sleutel: code, kop: noem(code) })), { sleutel: 'samen', kop: t('samen') }];
  const lees = (rij: Rij, kolom: number): number | null =>
    kolom < vormen.length ? (rij.perHulpvorm[kolom]?.jongeren ?? null) : rij.jongeren;
  const cel = (rij: Rij, kolom: number): Heatcel => {
    const aantal = lees(rij, kolom);
    const hier = { gemeente: naam(rij), hulpvorm: koppen[kolom]?.kop ?? '' };
    if (aantal === null) return { tekst: '○', toon: 'leeg', zin: t('gemeenteVerborgen', hier) };
    const zin = t('gemeenteZin', { ...hier, aantal });
    if (aantal === 0) return { tekst: '·', toon: 'leeg', zin };
    return { tekst: opmaak.getal(aantal), toon: kolom < vormen.length ? `hex-${tintVan(aantal)}` : 'leeg', zin };
  };
  const kleinwoord = useTranslations('concentratie')('minstensKort');
  return (
    <Card titel={t('gemeentenTitel')} onderschrift={t('gemeentenOnder')}>
      <Heatmap
        label={t('gemeentenLabel')}
        hoek={t('gemeente')}
        koppen={koppen.map((een) => ({ ...een, kop: metAfbreekplekken(een.kop) }))}
        rijen={ronde.gemeenten}
        rijSleutel={({ regio, gemeente }) => `${regio} ${gemeente ?? ''}`}
        rijKop={(rij) => ({ naam: naam(rij), bij: rij.regioNaam })}
        cel={cel}
        legenda={<p className="baken-stil baken-concentratielegenda">{t('gemeentenLegenda')}</p>}
        tabel={{
          bijschrift: t('gemeentenLabel'),
          koppen: [t('gemeente'), ...koppen.map(({ kop }) => kop)],
          getallen: koppen.length,
          rijen: ronde.gemeenten.map((rij) => ({
            sleutel: `${rij.regio} ${rij.gemeente ?? ''}`,
            cellen: [
              rij.gemeente === null ? `${naam(rij)} (${rij.regioNaam})` : naam(rij),
              ...koppen.map((_, kolom) => {
                const aantal = lees(rij, kolom);
                return aantal === null ? kleinwoord : opmaak.getal(aantal);
              }),
            ],
          })),
        }}
      />
    </Card>
  );
}
