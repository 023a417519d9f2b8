import type { ReactNode } from 'react';

/** One fact of a list of facts. */
export const Feit = ({ naam, children }: { readonly naam: string; readonly children: ReactNode }) => (
  <div>
    <dt>{naam}</dt>
    <dd>{children}</dd>
  </div>
);
