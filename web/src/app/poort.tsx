import { useQuery } from '@tanstack/react-query';
import { Outlet, useMatches } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { sessieVraag } from '../api/sessie.ts';
import { laadTeksten } from '../taal/teksten.ts';
import { Skeleton } from '../ui/index.ts';
import { GeenServer } from './fouten.tsx';
import { mag } from './toegang.ts';

const NietVoorUwRol = lazy(async () => {
  const [pagina] = await Promise.all([import('../toegang/niet-zichtbaar.tsx'), laadTeksten('toegang')]);
  return { default: pagina.NietVoorUwRol };
});

/** The screen, when the role may see it; else what the role does see. The address stays, so that it can be shared. */
export function Poort() {
  const vraag = useQuery(sessieVraag());
  const eis = useMatches({ select: (delen) => delen.at(-1)?.staticData.toegang ?? 'openbaar' });
  if (eis === 'openbaar' && !vraag.isError) return <Outlet />;
  if (vraag.data === undefined) return <GeenServer opnieuw={() => void vraag.refetch()} />;
  if (mag(vraag.data, eis)) return <Outlet />;
  return (
    <Suspense fallback={<Skeleton />}>
      <NietVoorUwRol />
    </Suspense>
  );
}
