import { IconFileUpload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DropZone, type FileDropItem, FileTrigger, Text } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Button } from './button.tsx';

interface FileDropProps {
  readonly label: string;
  readonly uitleg?: ReactNode;
  /** Endings or media types, such as `.csv`. */
  readonly soorten: readonly string[];
  onBestand(bestand: File): void;
  readonly bezig?: boolean;
}

/** A place to drop one file, with a button that does the same: dragging is never the only way. */
export function FileDrop({ label, uitleg, soorten, onBestand, bezig = false }: FileDropProps) {
  const t = useTranslations('kit');
  return (
    <DropZone
      className="baken-bestand"
      isDisabled={bezig}
      getDropOperation={(typen) => (typen.has('Files') || soorten.length > 0 ? 'copy' : 'cancel')}
      onDrop={async (gebeurtenis) => {
        const item = gebeurtenis.items.find((deel): deel is FileDropItem => deel.kind === 'file');
        if (item) onBestand(await item.getFile());
      }}
    >
      <IconFileUpload size={30} stroke={1.4} aria-hidden="true" />
      <Text slot="label" className="baken-bestand__label">
        {label}
      </Text>
      <div className="baken-bestand__knop">
        <FileTrigger
          acceptedFileTypes={[...soorten]}
          onSelect={(bestanden) => {
            const bestand = bestanden?.[0];
            if (bestand) onBestand(bestand);
          }}
        >
          <Button soort="primary" isDisabled={bezig}>
            {t('bestandKies')}
          </Button>
        </FileTrigger>
        <span>{t('bestandSleep')}</span>
      </div>
      {uitleg && <p className="baken-bestand__uitleg">{uitleg}</p>}
    </DropZone>
  );
}
