import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';

interface KeuzeMenuProps {
  readonly label: string;
  readonly icoon?: ReactNode;
  readonly items: readonly { readonly id: string; readonly naam: string; readonly vast?: boolean }[];
  readonly gekozen: ReadonlySet<string>;
  onKies(gekozen: Set<string>): void;
}

/** A button with a list of switches, such as the columns of a table. */
export function KeuzeMenu({ label, icoon, items, gekozen, onKies }: KeuzeMenuProps) {
  return (
    <MenuTrigger>
      <Button klein icoon={icoon}>
        {label}
      </Button>
      <Popover className="baken-popover" placement="bottom end">
        <AriaMenu
          aria-label={label}
          className="baken-lijst"
          selectionMode="multiple"
          selectedKeys={gekozen}
          disabledKeys={items.filter((item) => item.vast).map((item) => item.id)}
          onSelectionChange={(keuze) =>
            onKies(keuze === 'all' ? new Set(items.map((item) => item.id)) : new Set([...keuze].map(String)))
          }
        >
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} className="baken-lijst__item" textValue={item.naam}>
              <span>{item.naam}</span>
              <IconCheck className="baken-lijst__vink" size={16} aria-hidden="true" />
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
