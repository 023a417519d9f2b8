import { lazy, Suspense } from 'react';
import { laadTeksten } from '../../taal/teksten.ts';
import { Skeleton } from '../../ui/index.ts';

export { useLoper } from './lopen.ts';
export { useToetsen } from './toetsen.ts';

const Paneel = lazy(async () => {
  const [paneel] = await Promise.all([import('./paneel.tsx'), laadTeksten('signalen')]);
  return paneel;
});

/** The signals that run about a provider, for beside the norms on its own page. */
export function Signaalpaneel({ kvk }: { readonly kvk: string }) {
  return (
    <Suspense fallback={<Skeleton regels={2} />}>
      <Paneel kvk={kvk} />
    </Suspense>
  );
}
