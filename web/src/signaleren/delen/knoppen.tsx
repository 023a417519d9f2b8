import { IconAlertOctagon, IconShare } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TredeNummer } from '../../api/typen.ts';
import { laadTeksten } from '../../taal/teksten.ts';
import { Button } from '../../ui/index.ts';

const DelenVenster = lazy(async () => {
  const [venster] = await Promise.all([import('./delenvenster.tsx'), laadTeksten('delen')]);
  return venster;
});
const NoodtoegangVenster = lazy(async () => {
  const [venster] = await Promise.all([import('./noodvenster.tsx'), laadTeksten('delen')]);
  return venster;
});

interface DelenKnopProps {
  readonly kvk: string;
  readonly naam: string;
  /** The trede that holds now. */
  readonly trede: TredeNummer | null;
}

/** Opens the window to share the case of a provider, and to see with whom it is shared. */
export function DelenKnop(aanbieder: DelenKnopProps) {
  const t = useTranslations('app.zaak');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icoon={<IconShare size={17} aria-hidden="true" />} onPress={() => setOpen(true)}>
        {t('delen')}
      </Button>
      {open && (
        <Suspense>
          <DelenVenster {...aanbieder} onSluit={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

interface NoodtoegangKnopProps {
  readonly kvk: string;
  /** Not known of a provider that may not be seen at all. */
  readonly naam?: string;
}

/** Opens the window in which access can be taken in an emergency. */
export function NoodtoegangKnop(aanbieder: NoodtoegangKnopProps) {
  const t = useTranslations('app.zaak');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button soort="gevaar" icoon={<IconAlertOctagon size={17} aria-hidden="true" />} onPress={() => setOpen(true)}>
        {t('noodtoegang')}
      </Button>
      {open && (
        <Suspense>
          <NoodtoegangVenster {...aanbieder} onSluit={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
