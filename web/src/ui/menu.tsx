import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Button } from './button.tsx';

// The list (7 KB with what it stands on) comes when somebody reaches for the button.
const laadLijst = () => import('./keuzelijst.tsx');
const Keuzelijst = lazy(laadLijst);

export interface KeuzeMenuProps {
  readonly label: string;
  readonly icoon?: ReactNode;
  readonly items: readonly { readonly id: string; readonly naam: string; readonly vast?: boolean }[];
  readonly gekozen: ReadonlySet<string>;
  onKies(gekozen: Set<string>): void;
}

/** A button with a list of switches, such as the columns of a table. */
export function KeuzeMenu({ icoon, ...lijst }: KeuzeMenuProps) {
  const knop = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <div ref={knop}>
      <Button
        klein
        icoon={icoon}
        aria-haspopup="menu"
        aria-expanded={open}
        onHoverStart={() => void laadLijst()}
        onPress={() => setOpen(true)}
      >
        {lijst.label}
      </Button>
      {open && (
        <Suspense>
          <Keuzelijst {...lijst} bij={knop} onSluit={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
