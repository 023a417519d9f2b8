import { IconCheck } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import { Menu as AriaMenu, Header, MenuItem, MenuSection, Popover } from 'react-aria-components';

interface Actie {
  readonly id: string;
  readonly naam: string;
  readonly bij?: string;
  readonly icoon?: ReactNode;
  /** The one that holds now. */
  readonly nu?: boolean;
}

interface ActieMenuProps {
  readonly label: string;
  /** What it hangs under. */
  readonly bij: RefObject<HTMLElement | null>;
  readonly groepen: readonly { readonly titel: string; readonly acties: readonly Actie[] }[];
  onKies(id: string): void;
  onSluit(): void;
}

/** Things to do, in groups, under a button that opens it. */
export function ActieMenu({ label, bij, groepen, onKies, onSluit }: ActieMenuProps) {
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
        onAction={(sleutel) => onKies(String(sleutel))}
        onClose={onSluit}
      >
        {groepen.map(({ titel, acties }) => (
          <MenuSection key={titel} className="baken-lijst__groep">
            <Header className="baken-lijst__kop">{titel}</Header>
            {acties.map(({ id, naam, bij: onder, icoon, nu }) => (
              <MenuItem key={id} id={id} className="baken-lijst__item" textValue={naam}>
                <span className="baken-lijst__actie">
                  {icoon}
                  <span>
                    {naam}
                    {onder && <span className="baken-lijst__onder">{onder}</span>}
                  </span>
                </span>
                {nu && <IconCheck size={16} aria-hidden="true" />}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </AriaMenu>
    </Popover>
  );
}
