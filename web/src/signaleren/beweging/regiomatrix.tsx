import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useBekendOp } from '../../app/bekend-op.ts';
import { type Heatcel, Heatmap } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, WachtOp } from '../../ui/index.ts';
import { type DeelProps, Filters } from './filters.tsx';
import { Tredelegenda, useKolomkoppen } from './legenda.tsx';
import { alsTrede } from './namen.ts';
import { matrixVraag, type Tredematrix } from './vragen.ts';

type Rij = Tredematrix['regios'][number];

/** Every region × quarter: the highest trede there, and how many stand on 3 or higher. */
export function Regiomatrix({ zoek, wijzig }: DeelProps) {
  const t = useTranslations('beweging.regios');
  const { regio: _, bewogen: __, ...rest } = zoek;
  const vraag = useQuery(matrixVraag(rest, useBekendOp()));
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <Filters zoek={zoek} wijzig={wijzig} zonderRegio />
      <WachtOp vraag={vraag} regels={12}>
        {(matrix) => <Kaart matrix={matrix} />}
      </WachtOp>
    </Card>
  );
}

function Kaart({ matrix }: { readonly matrix: Tredematrix }) {
  const t = useTranslations('beweging.regios');
  const tm = useTranslations('beweging.matrix');
  const opmaak = useOpmaak();
  const koppen = useKolomkoppen(matrix.momenten);
  const bekendOp = useBekendOp();
  const lees = (rij: Rij, kolom: number) => rij.cellen[kolom] ?? { aantal: 0, driePlus: 0, hoogste: null };
  const cel = (rij: Rij, kolom: number): Heatcel => {
    const { aantal, driePlus, hoogste } = lees(rij, kolom);
    const trede = alsTrede(hoogste);
    const datum = opmaak.datum(matrix.momenten[kolom]?.op ?? matrix.bekendOp);
    const zin = t('zin', { naam: rij.naam, datum, hoogste: trede ?? 0, driePlus, aantal });
    if (trede === null) return { tekst: '–', toon: 'leeg', zin };
    return { tekst: trede, bij: t('van', { driePlus, aantal }), toon: `trede-${trede}`, zin };
  };
  const dag = (kolom: number) => (kolom === matrix.momenten.length - 1 ? bekendOp : matrix.momenten[kolom]?.op);
  const label = t('label', { datum: opmaak.datum(matrix.bekendOp) });
  return (
    <Heatmap
      label={label}
      hoek={t('regio')}
      koppen={koppen}
      rijen={matrix.regios}
      rijSleutel={(rij) => rij.code}
      rijKop={(rij) => ({ naam: rij.naam })}
      cel={cel}
      hoog
      achteraan
      link={(rij, kolom, plek) => (
        <Link
          to="/regios/$code"
          params={{ code: rij.code }}
          search={{ bekendOp: kolom === null ? bekendOp : dag(kolom) }}
          preload={false}
          {...plek}
        />
      )}
      legenda={<Tredelegenda />}
      tabel={{
        bijschrift: label,
        koppen: [t('regio'), ...koppen.map(({ kop }) => kop)],
        getallen: 0,
        rijen: matrix.regios.map((rij) => ({
          sleutel: rij.code,
          cellen: [
            rij.naam,
            ...koppen.map((_, kolom) => {
              const { aantal, driePlus, hoogste } = lees(rij, kolom);
              return hoogste === null ? tm('geen') : t('tabelcel', { hoogste, driePlus, aantal });
            }),
          ],
        })),
      }}
    />
  );
}
