import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useSessie } from '../../app/sessie.ts';
import { laadTeksten } from '../../taal/teksten.ts';
import { Card, Skeleton, VerborgenVlak } from '../../ui/index.ts';
import { NoodtoegangKnop } from '../delen/index.ts';
import { Hulpvormen, Regiolijst } from './levergebied.tsx';
import type { AanbiederDetail } from './typen.ts';

const NietVoorUwRol = lazy(async () => {
  const [pagina] = await Promise.all([import('../../toegang/niet-zichtbaar.tsx'), laadTeksten('toegang')]);
  return { default: pagina.NietVoorUwRol };
});

/** A provider of whose case the role sees nothing: what it does see comes first, and then what it does not, and why. */
export function ZonderZaak({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder');
  return (
    <div className="baken-stapel">
      <div className="baken-levergebied baken-levergebied--twee">
        <Card titel={t('levergebied.hulpvormen')} onderschrift={t('zonderZaak.hulpvormenOnder')}>
          <Hulpvormen levergebied={aanbieder.levergebied} />
        </Card>
        <Card titel={t('levergebied.regios')} onderschrift={t('zonderZaak.regiosOnder')}>
          <Regiolijst levergebied={aanbieder.levergebied} />
        </Card>
      </div>
      <Card titel={t('zonderZaak.titel')}>
        <VerborgenVlak>
          <p>{t('zonderZaak.uitleg')}</p>
          <Nood kvk={aanbieder.kvk} naam={aanbieder.naam} />
        </VerborgenVlak>
      </Card>
    </div>
  );
}

/** What to do when it cannot wait; only for roles that may. */
function Nood(aanbieder: { readonly kvk: string; readonly naam?: string }) {
  const t = useTranslations('aanbieder.zonderZaak');
  if (!useSessie().noodtoegang) return null;
  return (
    <>
      <p>{t('nood')}</p>
      <NoodtoegangKnop {...aanbieder} />
    </>
  );
}

/** A provider that does not exist or may not be seen: the server does not tell which. */
export function NietVoorU({ kvk }: { readonly kvk: string }) {
  const t = useTranslations('aanbieder.zonderZaak');
  const nood = useSessie().noodtoegang;
  return (
    <Suspense fallback={<Skeleton />}>
      <NietVoorUwRol>
        <Card titel={t('kvk', { kvk })}>
          <VerborgenVlak>
            <p>{t('onbekend')}</p>
            {nood && <Nood kvk={kvk} />}
          </VerborgenVlak>
        </Card>
      </NietVoorUwRol>
    </Suspense>
  );
}
