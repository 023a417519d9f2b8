import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type Heatcel, Heatmap, type Heattoon } from '../../grafiek/index.ts';
import { Button, Card } from '../../ui/index.ts';
import { metAfbreekplekken } from '../concentratie/afbreken.ts';
import { opLangst } from './aanbieders.tsx';
import { Berekening, type DeelProps, isMaat, isWeinig, mediaanVan, useWoorden, WEINIG } from './delen.tsx';
import type { Getoond, Wachtrij, Wachttijden } from './vragen.ts';

/** From so many times the norm on a wait is far outside it. */
const VER = 2;
const HALF = 0.5;

export function toonVan(dagen: number, norm: number): Heattoon {
  if (dagen > norm * VER) return 'ver';
  if (dagen > norm) return 'buiten';
  return dagen > norm * HALF ? 'hex-1' : 'hex-0';
}

/** Worse, and outside the norm: that stands out; worse within the norm does not. */
const toonSinds = ({ sinds, samen }: Rij, norm: number): Heattoon =>
  sinds.slechterSinds === null ? 'leeg' : mediaanVan(samen) > norm ? 'buiten' : 'hex-0';

/** A row of the map and where its cells and its heading lead to. */
interface Rij {
  readonly sleutel: string;
  readonly code: string | null;
  readonly naam: string;
  readonly sinds: { readonly slechterSinds: string | null; readonly beterSinds: string | null };
  readonly samen: Getoond;
  readonly cellen: readonly Getoond[];
}

interface KaartProps extends DeelProps {
  readonly beeld: Wachttijden;
}

/** The two columns before those of the map itself: all together, and since when it is worse. */
const VOORAF = 2;

/** How long for what, where: kind of help × municipality, or provider × kind of help. The longest wait stands first. */
export function Kaart({ beeld, zoek, wijzig }: KaartProps) {
  const t = useTranslations('wachttijden.kaart');
  const perAanbieder = zoek.per === 'aanbieder';
  const { rijen, kolommen } = perAanbieder ? gekanteld(beeld) : gewoon(beeld);
  const [rijSoort, kolomSoort] = perAanbieder
    ? (['aanbieder', 'categorie'] as const)
    : (['categorie', 'gemeente'] as const);
  const koppen = [
    { sleutel: 'samen', kop: t('samen') },
    { sleutel: 'sinds', kop: t('slechterSinds') },
    ...kolommen.map(({ code, naam }) => ({ sleutel: code, kop: metAfbreekplekken(naam) })),
  ];
  const { maakCel, schrijf } = useCel(beeld);
  const kolomVan = (kolom: number) => kolommen[kolom - VOORAF];
  const isGekozen = (rij: Rij, kolom: number | null) =>
    rij.code !== null && rij.code === zoek[rijSoort] && zoek[kolomSoort] === kolomVan(kolom ?? 0)?.code;
  /** A row or "together" is about all columns; what was chosen already is let go again. */
  const keuzeVan = (rij: Rij, kolom: number | null) =>
    isGekozen(rij, kolom)
      ? { [rijSoort]: undefined, [kolomSoort]: undefined }
      : { [rijSoort]: rij.code ?? undefined, [kolomSoort]: kolomVan(kolom ?? 0)?.code };
  return (
    <Card
      titel={t(perAanbieder ? 'titelAanbieder' : 'titel')}
      onderschrift={t('onder', { norm: beeld.norm.dagen })}
      acties={
        <span className="baken-niet-afdrukken">
          <Button klein onPress={() => wijzig({ per: perAanbieder ? undefined : 'aanbieder' })}>
            {t(perAanbieder ? 'naarGemeente' : 'naarAanbieder')}
          </Button>
        </span>
      }
    >
      <Heatmap
        label={t(perAanbieder ? 'titelAanbieder' : 'titel')}
        hoek={t(rijSoort)}
        koppen={koppen}
        rijen={rijen}
        rijSleutel={({ sleutel }) => sleutel}
        rijKop={({ naam }) => ({ naam })}
        hoog
        cel={(rij, kolom) => ({
          ...maakCel(rij, kolom, kolomVan(kolom)?.naam),
          gekozen: kolom !== 1 && isGekozen(rij, kolom),
        })}
        link={(rij, kolom, plek) => {
          if (rij.code === null || (kolom !== null && kolom >= VOORAF && rij.cellen[kolom - VOORAF] === null))
            return null;
          return (
            <Link
              from="/wachttijden"
              to="/wachttijden"
              search={(vorig) => ({ ...vorig, ...keuzeVan(rij, kolom) })}
              // Otherwise whatever would clear a choice counts as where one is now.
              activeOptions={{ exact: true }}
              preload={false}
              resetScroll={false}
              {...plek}
            />
          );
        }}
        legenda={<Legenda norm={beeld.norm.dagen} />}
        tabel={{
          bijschrift: t(perAanbieder ? 'titelAanbieder' : 'titel'),
          koppen: [t(rijSoort), t('samen'), t('slechterSinds'), ...kolommen.map(({ naam }) => naam)],
          getallen: koppen.length,
          rijen: rijen.map((rij) => ({
            sleutel: rij.sleutel,
            cellen: [rij.naam, ...koppen.map((_, kolom) => schrijf(rij, kolom))],
          })),
        }}
      />
      <Berekening codes={[beeld.figuur]}>{t('berekening', { bron: beeld.norm.bron })}</Berekening>
    </Card>
  );
}

const opMediaan = (een: Rij, twee: Rij) => mediaanVan(twee.samen) - mediaanVan(een.samen);

function gewoon({ rijen, kolommen }: Wachttijden) {
  const alsRij = ({ code, naam, totaal, cellen, ...sinds }: Wachtrij): Rij => ({
    sleutel: code ?? '',
    code,
    naam,
    sinds,
    samen: totaal,
    cellen,
  });
  return { rijen: rijen.map(alsRij).sort(opMediaan), kolommen };
}

/** Providers are many: they are the rows, in the order of their list, and the kinds of help the columns. */
function gekanteld({ rijen, kolommen, perAanbieder }: Wachttijden) {
  const soorten = rijen.flatMap(({ code, naam }) => (code === null ? [] : [{ code, naam }]));
  const plek = new Map(kolommen.map(({ code }, nummer) => [code, nummer]));
  const alsRij = ({ code, naam, maat, slechterSinds, beterSinds }: Wachttijden['perAanbieder'][number]): Rij => ({
    ...{ sleutel: code, code, naam, samen: maat, sinds: { slechterSinds, beterSinds } },
    cellen: rijen.filter((rij) => rij.code !== null).map((rij) => rij.cellen[plek.get(code) ?? -1] ?? null),
  });
  return { rijen: opLangst(perAanbieder).map(alsRij), kolommen: soorten };
}

/** A cell of the map, and the same in words for the table. */
function useCel({ norm }: Wachttijden) {
  const t = useTranslations('wachttijden.kaart');
  const tw = useTranslations('wachttijden');
  const woorden = useWoorden();
  const sindsTekst = ({ sinds }: Rij) =>
    sinds.slechterSinds !== null
      ? `▲ ${woorden.maandKort(sinds.slechterSinds)}`
      : sinds.beterSinds !== null
        ? `▼ ${tw('beter', { maand: woorden.maandKort(sinds.beterSinds) })}`
        : '–';
  const sindsZin = ({ naam, sinds }: Rij) =>
    sinds.slechterSinds !== null
      ? t('slechterZin', { naam, maand: woorden.maand(sinds.slechterSinds) })
      : sinds.beterSinds !== null
        ? t('beterZin', { naam, maand: woorden.maand(sinds.beterSinds) })
        : t('gelijkZin', { naam });
  const lees = (rij: Rij, kolom: number) => (kolom === 0 ? rij.samen : (rij.cellen[kolom - VOORAF] ?? null));
  const maakCel = (rij: Rij, kolom: number, kolomnaam: string | undefined): Heatcel => {
    if (kolom === 1) return { tekst: sindsTekst(rij), toon: toonSinds(rij, norm.dagen), zin: sindsZin(rij) };
    const maat = lees(rij, kolom);
    const hier = { naam: rij.naam, kolom: kolomnaam ?? t('samen') };
    if (maat === null) return { tekst: '–', toon: 'leeg', zin: t('celNiemand', hier) };
    if (!isMaat(maat)) return { tekst: tw('kleinKort'), toon: 'slot', zin: t('celKlein', hier) };
    const { mediaan, p90, aantal } = maat;
    const buiten = mediaan > norm.dagen;
    const zin = t('celZin', {
      ...{
        ...hier,
        mediaan: woorden.metDagen(mediaan),
        p90: woorden.metDagen(p90),
        aantal,
        oordeel: buiten ? 'buiten' : 'binnen',
      },
    });
    return {
      ...{ tekst: `${woorden.dagen(mediaan)}${buiten ? ' ▲' : ''}`, bij: t('n', { aantal }), zin },
      toon: isWeinig(maat) ? 'leeg' : toonVan(mediaan, norm.dagen),
    };
  };
  const schrijf = (rij: Rij, kolom: number) =>
    kolom === 1 ? sindsTekst(rij) : woorden.maat(lees(rij, kolom), ({ mediaan }) => mediaan);
  return { maakCel, schrijf };
}

function Legenda({ norm }: { readonly norm: number }) {
  const t = useTranslations('wachttijden.kaart');
  const delen: readonly [Heattoon, string, string][] = [
    ['hex-0', String(Math.round(norm * HALF)), t('legenda.half', { dagen: norm * HALF })],
    ['hex-1', String(norm), t('legenda.binnen', { dagen: norm })],
    ['buiten', `${norm + 1} ▲`, t('legenda.buiten', { dagen: norm })],
    ['ver', `${norm * VER + 1} ▲`, t('legenda.ver', { dagen: norm * VER })],
  ];
  return (
    <ul className="baken-heat-legenda">
      {delen.map(([toon, tekst, naam]) => (
        <li key={toon}>
          <span className={`baken-heat__cel baken-heat__cel--${toon}`} aria-hidden="true">
            {tekst}
          </span>
          {naam}
        </li>
      ))}
      <li>{t('legenda.weinig', { weinig: WEINIG })}</li>
    </ul>
  );
}
