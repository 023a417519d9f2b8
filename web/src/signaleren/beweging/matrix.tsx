import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useBekendOp } from '../../app/bekend-op.ts';
import { type Heatcel, Heatmap } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, Checkbox, EmptyState, Select, WachtOp } from '../../ui/index.ts';
import { Beperkt } from './beperkt.tsx';
import { type DeelProps, Filters } from './filters.tsx';
import { Slot, Tredelegenda, useKolomkoppen } from './legenda.tsx';
import { alsTrede } from './namen.ts';
import { matrixVraag, type Tredematrix } from './vragen.ts';
import { LENGTEN } from './zoek.ts';

type Rij = Tredematrix['aanbieders'][number];

/** Every provider × quarter. */
export function Matrix({ zoek, wijzig }: DeelProps) {
  const t = useTranslations('beweging.matrix');
  const vraag = useQuery(matrixVraag(zoek, useBekendOp()));
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <Filters zoek={zoek} wijzig={wijzig}>
        <Select
          label={t('lengte')}
          value={zoek.kwartalen ?? '12'}
          onChange={(waarde) => wijzig({ kwartalen: waarde === '12' ? undefined : waarde })}
          keuzes={LENGTEN.map((waarde) => ({ waarde, naam: t('kwartalen', { aantal: Number(waarde) }) }))}
        />
      </Filters>
      <div className="baken-niet-afdrukken baken-bewegingvink">
        <Checkbox
          label={t('bewogen')}
          aan={zoek.bewogen === 'ja'}
          onChange={(aan) => wijzig({ bewogen: aan ? 'ja' : undefined })}
        />
      </div>
      <WachtOp vraag={vraag} regels={12}>
        {(matrix) => <Kaart matrix={matrix} />}
      </WachtOp>
    </Card>
  );
}

function Kaart({ matrix }: { readonly matrix: Tredematrix }) {
  const t = useTranslations('beweging.matrix');
  const tb = useTranslations('begrippen');
  const opmaak = useOpmaak();
  const koppen = useKolomkoppen(matrix.momenten);
  const bekendOp = useBekendOp();
  const { aanbieders, aantal } = matrix;
  const woord = (rij: Rij, kolom: number) => {
    const trede = alsTrede(rij.treden[kolom]);
    if (rij.nietZichtbaar) return t('nietZichtbaar');
    return trede === null ? tb('geenTrede') : tb('tredeVoluit', { trede, naam: tb(`trede.${trede}`) });
  };
  const cel = (rij: Rij, kolom: number): Heatcel => {
    const trede = alsTrede(rij.treden[kolom]);
    const moment = matrix.momenten[kolom]?.op ?? matrix.bekendOp;
    const zin = t('zin', { naam: rij.naam, datum: opmaak.datum(moment), wat: woord(rij, kolom) });
    if (rij.nietZichtbaar) return { tekst: <Slot />, toon: 'slot', zin };
    return { tekst: trede ?? '–', toon: trede === null ? 'leeg' : `trede-${trede}`, zin };
  };
  /** The last column is the day that is looked at: no earlier day needs to be chosen for it. */
  const dag = (kolom: number) => (kolom === matrix.momenten.length - 1 ? bekendOp : matrix.momenten[kolom]?.op);
  return (
    <>
      <p role="status" className="baken-bewegingaantal">
        {t('aantal', { getoond: aanbieders.length, totaal: aantal })}
      </p>
      <Beperkt beeld={matrix} aantal={aantal} />
      {aanbieders.length === 0 ? (
        <EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>
      ) : (
        <Heatmap
          label={t('label', { datum: opmaak.datum(matrix.bekendOp) })}
          hoek={t('aanbieder')}
          koppen={koppen}
          rijen={aanbieders}
          rijSleutel={(rij) => rij.kvk}
          rijKop={(rij) => ({ naam: rij.naam, bij: rij.jeugdregioNaam })}
          cel={cel}
          smal
          achteraan
          link={(rij, kolom, plek) => (
            <Link
              to="/aanbieders/$kvk"
              params={{ kvk: rij.kvk }}
              search={{ bekendOp: kolom === null ? bekendOp : dag(kolom) }}
              preload={false}
              {...plek}
            />
          )}
          legenda={<Tredelegenda slot={matrix.beperkt} />}
          tabel={{
            bijschrift: t('label', { datum: opmaak.datum(matrix.bekendOp) }),
            koppen: [t('aanbieder'), ...koppen.map(({ kop }) => kop)],
            getallen: 0,
            rijen: aanbieders.map((rij) => ({
              sleutel: rij.kvk,
              cellen: [rij.naam, ...koppen.map((_, kolom) => woord(rij, kolom))],
            })),
          }}
        />
      )}
    </>
  );
}
