import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

const ICOON = { info: IconInfoCircle, goed: IconCircleCheck, let: IconAlertTriangle, fout: IconAlertTriangle };

interface AlertProps {
  readonly soort?: keyof typeof ICOON;
  readonly titel?: string;
  readonly children?: ReactNode;
  readonly actie?: ReactNode;
  /** Read aloud at once when it appears; for what answers an action of the user. */
  readonly meteen?: boolean;
}

/** A message inside the page. */
export function Alert({ soort = 'info', titel, children, actie, meteen }: AlertProps) {
  const Icoon = ICOON[soort];
  return (
    <div className={`baken-alert baken-alert--${soort}`} role={meteen ? 'alert' : undefined}>
      <Icoon size={20} aria-hidden="true" />
      <div className="baken-alert__tekst">
        {titel && <p className="baken-alert__titel">{titel}</p>}
        {children}
      </div>
      {actie}
    </div>
  );
}
