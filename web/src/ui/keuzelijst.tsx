import { IconCheck } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components';
import type { KeuzeMenuProps } from './menu.tsx';

interface KeuzelijstProps extends Omit<KeuzeMenuProps, 'icoon'> {
  /** What it hangs under. */
  readonly bij: RefObject<HTMLElement | null>;
  onSluit(): void;
}

/** The switches of a `KeuzeMenu`. */
export default function Keuzelijst({ label, items, gekozen, onKies, bij, onSluit }: KeuzelijstProps) {
  return (
    <Popover
      className="baken-popover"
      triggerRef={bij}
      isOpen
      onOpenChange={(open) => !open && onSluit()}
      placement="bottom end"
      aria-label={label}
    >
      <AriaMenu
        aria-label={label}
        className="baken-lijst"
        autoFocus="first"
        selectionMode="multiple"
        selectedKeys={gekozen}
        disabledKeys={items.filter((item) => item.vast).map((item) => item.id)}
        onSelectionChange={(keuze) =>
          onKies(keuze === 'all' ? new Set(items.map((item) => item.id)) : new Set([...keuze].map(String)))
        }
        onClose={onSluit}
      >
        {items.map((item) => (
          <MenuItem key={item.id} id={item.id} className="baken-lijst__item" textValue={item.naam}>
            <span>{item.naam}</span>
            <IconCheck className="baken-lijst__vink" size={16} aria-hidden="true" />
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  );
}
