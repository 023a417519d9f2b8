import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Button } from './button.tsx';

interface DialogProps {
  readonly titel: string;
  readonly open: boolean;
  /** Without it the window cannot be closed: only what is asked in it ends it. */
  onSluit?(): void;
  readonly children: ReactNode;
  /** From the side over the full height: for the menu on small screens. */
  readonly lade?: boolean;
}

/** A window over the page; holds the focus, closes with Escape. A click beside it only closes the drawer: text is not lost. */
export function Dialog({ titel, open, onSluit, children, lade = false }: DialogProps) {
  const t = useTranslations('kit');
  return (
    <ModalOverlay
      className="baken-overlay"
      isOpen={open}
      onOpenChange={(nu) => !nu && onSluit?.()}
      isDismissable={lade}
      isKeyboardDismissDisabled={onSluit === undefined}
    >
      <Modal className={lade ? 'baken-lade' : 'baken-dialog'}>
        <AriaDialog className="baken-dialog__vlak">
          <div className="baken-dialog__kop">
            <Heading slot="title" level={2}>
              {titel}
            </Heading>
            {onSluit && (
              <Button soort="quiet" klein aria-label={t('sluit')} onPress={onSluit} icoon={<IconX size={18} />} />
            )}
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
