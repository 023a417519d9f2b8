import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { AanbiederRij } from '../../api/typen.ts';
import { aanbiedersVraag } from '../../api/vragen.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { type Heatcel, Heatmap } from '../../grafiek/index.ts';
import type { Eenheid } from '../../opmaak.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, EmptyState, WachtOp } from '../../ui/index.ts';
import { Beperkt } from './beperkt.tsx';
import { type DeelProps, Filters } from './filters.tsx';
import { Slot, Tredelegenda } from './legenda.tsx';
import type { BewegingZoek } from './zoek.ts';

/** The ratios that a list carries, with the unit that each is written in. */
const KENGETALLEN = [
  ['solvabiliteit', 'fractie'],
  ['weerstandsvermogen', 'fractie'],
  ['currentRatio', 'verhouding'],
  ['liquiditeitsbuffer', 'maanden'],
  ['nettomargeRollend', 'fractie'],
  ['genormaliseerdeMarge', 'fractie'],
  ['pnilRatio', 'fractie'],
  ['verzuim', 'fractie'],
] as const satisfies readonly (readonly [string, Eenheid])[];

const past = (zoek: BewegingZoek) => (rij: AanbiederRij) =>
  (!zoek.soort || rij.soorten.includes(zoek.soort)) && (!zoek.hulpvorm || rij.hulpvormen.includes(zoek.hulpvorm));

/** Every provider × ratio at one moment: the figure, in the colour of the trede to which the norm takes it. */
export function Kengetallenmatrix({ zoek, wijzig }: DeelProps) {
  const t = useTranslations('beweging.kengetallen');
  const landelijk = useMag(EISEN.landelijk);
  const bereik = zoek.bereik === 'alle' || !landelijk ? 'alle' : 'ews';
  const vraag = useQuery(aanbiedersVraag(useBekendOp(), bereik, zoek.regio));
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <Filters zoek={zoek} wijzig={wijzig} />
      <WachtOp vraag={vraag} regels={12}>
        {({ aanbieders }) => <Kaart rijen={aanbieders.filter(past(zoek))} />}
      </WachtOp>
    </Card>
  );
}

function Kaart({ rijen }: { readonly rijen: readonly AanbiederRij[] }) {
  const t = useTranslations('beweging.kengetallen');
  const tm = useTranslations('beweging.matrix');
  const tb = useTranslations('begrippen');
  const opmaak = useOpmaak();
  const koppen = useMemo(
    () => KENGETALLEN.map(([code]) => ({ sleutel: code, kop: t(`naam.${code}`), uitleg: t(`uitleg.${code}`) })),
    [t],
  );
  const lees = (rij: AanbiederRij, kolom: number) => {
    const [code, eenheid] = KENGETALLEN[kolom] ?? KENGETALLEN[0];
    const kengetal = rij.kengetallen[code];
    return { kengetal, getal: kengetal ? opmaak.waarde(kengetal.waarde, eenheid) : null };
  };
  const verborgen = (rij: AanbiederRij) => rij.nietZichtbaar.includes('oordeel');
  const woord = (rij: AanbiederRij, kolom: number) => {
    if (verborgen(rij)) return tm('nietZichtbaar');
    const { kengetal, getal } = lees(rij, kolom);
    if (!kengetal || getal === null) return tb('geenCijfer');
    return kengetal.trede === null
      ? t('zonderNorm', { getal })
      : t('metNorm', { getal, trede: kengetal.trede, naam: tb(`trede.${kengetal.trede}`) });
  };
  const cel = (rij: AanbiederRij, kolom: number): Heatcel => {
    const zin = t('zin', { naam: rij.naam, kengetal: koppen[kolom]?.kop ?? '', wat: woord(rij, kolom) });
    if (verborgen(rij)) return { tekst: <Slot />, toon: 'slot', zin };
    const { kengetal, getal } = lees(rij, kolom);
    if (!kengetal) return { tekst: '–', toon: 'leeg', zin };
    if (kengetal.trede === null) return { tekst: getal, toon: 'leeg', zin };
    return { tekst: getal, bij: t('trede', { trede: kengetal.trede }), toon: `trede-${kengetal.trede}`, zin };
  };
  const dicht = rijen.filter(verborgen).length;
  if (rijen.length === 0) return <EmptyState titel={tm('leegTitel')}>{tm('leeg')}</EmptyState>;
  return (
    <>
      <p role="status" className="baken-bewegingaantal">
        {t('aantal', { aantal: rijen.length })}
      </p>
      <Beperkt beeld={{ beperkt: dicht > 0, verborgen: dicht }} aantal={rijen.length} />
      <Heatmap
        label={t('titel')}
        hoek={tm('aanbieder')}
        koppen={koppen}
        rijen={rijen}
        rijSleutel={(rij) => rij.kvk}
        rijKop={(rij) => ({ naam: rij.naam, bij: rij.jeugdregioNaam })}
        cel={cel}
        hoog
        link={(rij, kolom, plek) => (
          <Link
            to="/aanbieders/$kvk"
            params={{ kvk: rij.kvk }}
            search={kolom === null ? {} : { kengetallen: 'alle' }}
            preload={false}
            {...plek}
          />
        )}
        legenda={<Tredelegenda slot={dicht > 0} />}
        tabel={{
          bijschrift: t('titel'),
          koppen: [tm('aanbieder'), ...koppen.map(({ kop }) => kop)],
          getallen: 0,
          rijen: rijen.map((rij) => ({
            sleutel: rij.kvk,
            cellen: [rij.naam, ...koppen.map((_, kolom) => woord(rij, kolom))],
          })),
        }}
      />
    </>
  );
}
