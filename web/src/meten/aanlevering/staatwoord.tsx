import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowsSplit,
  IconBookmark,
  IconCheck,
  IconCircleDashed,
  IconCopy,
  IconLock,
  IconMessageCheck,
  IconX,
} from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { Celstaat } from './gebruik-rij.ts';

const ICOON = {
  leeg: IconCircleDashed,
  verplichtLeeg: IconCircleDashed,
  ingevuld: IconCheck,
  bekend: IconBookmark,
  terug: IconArrowBackUp,
  overgenomen: IconCopy,
  onleesbaar: IconX,
  botsing: IconArrowsSplit,
  geweigerd: IconX,
  fout: IconX,
  waarschuwing: IconAlertTriangle,
  uitgelegd: IconMessageCheck,
  opSlot: IconLock,
} as const;

/** How one cell stands: a word with a shape of its own. */
export function Staatwoord({ staat, bron }: { readonly staat: Celstaat; readonly bron: string }) {
  const t = useTranslations('aanlevering.cel.staat');
  const Icoon = ICOON[staat];
  return (
    <span className={`baken-celstaat baken-celstaat--${staat}`}>
      <Icoon size={15} stroke={1.9} aria-hidden="true" />
      <span>{t(staat, { bron })}</span>
    </span>
  );
}
