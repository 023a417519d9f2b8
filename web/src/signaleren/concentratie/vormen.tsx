import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, DataTable, EmptyState, type Kolom } from '../../ui/index.ts';
import { Klein, useHulpvorm } from './delen.tsx';
import type { Ronde } from './vragen.ts';

type Rij = Ronde['perHulpvorm'][number];
const GETALLEN = ['jongeren', 'past', 'onzeker', 'geenPlek'] as const;

/** Per kind of help: who loses it, and what becomes of them. The last three add up to the first. */
export function Vormen({ ronde, titel }: { readonly ronde: Ronde; readonly titel: string }) {
  const t = useTranslations('concentratie.domino');
  const opmaak = useOpmaak();
  const noem = useHulpvorm();
  const kolommen = useMemo(
    (): readonly Kolom<Rij>[] => [
      { id: 'hulpvorm', kop: t('hulpvorm'), rijkop: true, cel: ({ hulpvorm }) => noem(hulpvorm) },
      ...GETALLEN.map(
        (wat): Kolom<Rij> => ({
          id: wat,
          kop: t(wat),
          breedte: 9,
          rechts: true,
          cel: (rij) => (rij[wat] === null ? <Klein /> : opmaak.getal(rij[wat])),
        }),
      ),
    ],
    [t, opmaak, noem],
  );
  return (
    <Card titel={titel} onderschrift={t('vormenOnder')} vol>
      <DataTable
        label={t('vormenLabel')}
        kolommen={kolommen}
        rijen={ronde.perHulpvorm}
        rijSleutel={({ hulpvorm }) => hulpvorm}
        gereedschap={false}
        kaart={(rij) => (
          <div className="baken-aanbiederkaart">
            <b>{noem(rij.hulpvorm)}</b>
            <p className="baken-stil">
              {GETALLEN.map((wat, i) => (
                <span key={wat}>
                  {i > 0 && ' · '}
                  {t(wat)}: {rij[wat] === null ? <Klein /> : opmaak.getal(rij[wat])}
                </span>
              ))}
            </p>
          </div>
        )}
        leeg={<EmptyState titel={t('vormenLabel')} />}
      />
    </Card>
  );
}
