import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { RegioSamenvatting } from '../../api/typen.ts';
import { HexKaart } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';

interface RegiokaartProps {
  readonly regios: readonly RegioSamenvatting[];
  readonly gekozen?: string | undefined;
  /** What choosing a region does, for who cannot see the map. */
  readonly label?: string;
  onKies(code: string): void;
}

/** Providers on step 4 or higher per region: a map, or the same as a table with links to the regions. */
export function Regiokaart({ regios, gekozen, label, onKies }: RegiokaartProps) {
  const t = useTranslations('overzicht.kaart');
  const opmaak = useOpmaak();
  const opEerst = useMemo(
    () => [...regios].sort((a, b) => b.tredeVierPlus - a.tredeVierPlus || a.naam.localeCompare(b.naam, 'nl')),
    [regios],
  );
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <HexKaart
        label={label ?? t('label')}
        gekozen={gekozen}
        onKies={onKies}
        waarden={regios.map(({ code, naam, tredeVierPlus, aantalAanbieders }) => ({
          code,
          waarde: tredeVierPlus,
          zin: t('zin', { naam, vier: tredeVierPlus, aantal: aantalAanbieders }),
        }))}
        tabel={{
          bijschrift: t('tabel'),
          koppen: [t('regio'), t('vierPlus'), t('aanbieders')],
          getallen: 2,
          rijen: opEerst.map(({ code, naam, tredeVierPlus, aantalAanbieders }) => ({
            sleutel: code,
            cellen: [
              <Link key={code} to="/regios/$code" params={{ code }}>
                {naam}
              </Link>,
              opmaak.getal(tredeVierPlus),
              opmaak.getal(aantalAanbieders),
            ],
          })),
        }}
      />
    </Card>
  );
}
