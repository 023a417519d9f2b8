import { lazy, Suspense } from 'react';
import { useAfdruk } from '../ui/index.ts';
import { useSessie } from './sessie.ts';

// Nothing needs it before the screen is there.
const Wacht = lazy(() => import('./wacht.tsx'));

/** Watches over the session of whoever is signed in. The screen that only prints is not watched: there is nobody to ask. */
export function Sessiewacht() {
  const { aangemeld } = useSessie();
  const afdruk = useAfdruk();
  if (!aangemeld || afdruk) return null;
  return (
    <Suspense>
      <Wacht />
    </Suspense>
  );
}
