import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Card, type Keuze, Scrollvlak, Select } from '../../ui/index.ts';
import { useBetekenissen } from './betekenissen.ts';
import { kiesBetekenis, onbekendEerst } from './keuzes.ts';
import type { Import, Keuzes, Kolomverslag, Notatie } from './typen.ts';

const NOTATIES: readonly Notatie[] = ['nl', 'machine', 'en'];

interface KolommenProps {
  readonly imp: Import;
  readonly keuzes: Keuzes;
  onKies(keuzes: Keuzes): void;
}

/** Each column of the file with what it means; columns that were not recognised come first and can be given a meaning. */
export function Kolommen({ imp, keuzes, onKies }: KolommenProps) {
  const t = useTranslations('gegevens.kolommen');
  const betekenissen = useBetekenissen();
  const namen = useMemo(() => new Map(betekenissen.map(({ waarde, naam }) => [waarde, naam])), [betekenissen]);
  const { kolommen } = imp.verslag;
  const herkend = kolommen.filter(({ betekenis }) => betekenis !== null).length;
  return (
    <Card titel={t('titel')} onderschrift={t('onder', { herkend, aantal: kolommen.length })} vol>
      <Scrollvlak className="baken-tweeling baken-importkolommen" tabel={t('titel')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('kolom')}</th>
              <th scope="col">{t('betekenis')}</th>
              <th scope="col">{t('notatie')}</th>
              <th scope="col">{t('voorbeelden')}</th>
            </tr>
          </thead>
          <tbody>
            {onbekendEerst(kolommen).map((kolom) => (
              <Rij
                key={kolom.nummer}
                kolom={kolom}
                namen={namen}
                betekenissen={betekenissen}
                gekozen={keuzes.kolommen?.[kolom.naam]?.betekenis}
                onKies={(betekenis) => onKies(kiesBetekenis(keuzes, kolom.naam, betekenis))}
              />
            ))}
          </tbody>
        </table>
      </Scrollvlak>
    </Card>
  );
}

interface RijProps {
  readonly kolom: Kolomverslag;
  readonly namen: ReadonlyMap<string, string>;
  readonly betekenissen: readonly Keuze<string>[];
  readonly gekozen: string | undefined;
  onKies(betekenis: string): void;
}

function Rij({ kolom, namen, betekenissen, gekozen, onKies }: RijProps) {
  const t = useTranslations('gegevens.kolommen');
  const notatie = NOTATIES.find((bekend) => bekend === kolom.notatie);
  const teKiezen = kolom.betekenis === null || gekozen !== undefined;
  return (
    <tr>
      <th scope="row">{kolom.naam}</th>
      <td>
        {teKiezen ? (
          <Select
            label={t('kiesVoor', { kolom: kolom.naam })}
            uitleg={kolom.hint}
            plaats={t('onbekend')}
            value={gekozen ?? kolom.betekenis}
            onChange={onKies}
            keuzes={betekenissen}
            compact
          />
        ) : (
          (namen.get(kolom.betekenis ?? '') ?? kolom.betekenis)
        )}
      </td>
      <td>{notatie && t(`notaties.${notatie}`)}</td>
      <td className="baken-stil">{kolom.voorbeelden.join(' · ')}</td>
    </tr>
  );
}
