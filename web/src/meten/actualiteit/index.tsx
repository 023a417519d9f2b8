import { lazy, Suspense } from 'react';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { laadTeksten } from '../../taal/teksten.ts';
import { Skeleton } from '../../ui/index.ts';

const Blok = lazy(async () => {
  const [blok] = await Promise.all([import('./blok.tsx'), laadTeksten('actualiteit')]);
  return blok;
});

/** The latest news about one provider or region, for who follows all of them; for others there is nothing to see here. */
export function Actualiteit(over: { readonly kvk?: string; readonly regio?: string }) {
  if (!useMag(EISEN.landelijk)) return null;
  return (
    <Suspense fallback={<Skeleton regels={3} />}>
      <Blok {...over} />
    </Suspense>
  );
}
