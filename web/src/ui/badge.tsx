import { IconAlertTriangle, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** A small fact beside a name, such as "2 nieuw". */
export function Badge({ toon = 'petrol', children }: { toon?: 'petrol' | 'grijs' | 'saffraan'; children: ReactNode }) {
  return <span className={`baken-badge baken-badge--${toon}`}>{children}</span>;
}

const ICOON = { slecht: IconAlertTriangle, goed: IconCircleCheck, onbekend: IconHelpCircle };

/** A verdict in words with its own shape: never colour alone. */
export function StatusChip({ oordeel, children }: { oordeel: keyof typeof ICOON; children: ReactNode }) {
  const Icoon = ICOON[oordeel];
  return (
    <span className={`baken-chip baken-chip--${oordeel}`}>
      <Icoon size={15} aria-hidden="true" />
      {children}
    </span>
  );
}
