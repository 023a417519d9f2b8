import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/index.ts';

interface KopieerknopProps {
  readonly tekst: string;
  /** What is copied, for who cannot see beside what the button stands. */
  readonly wat: string;
  readonly klein?: boolean;
}

/** Copies a text, and says so. Where the browser does not allow it, it says to do it by hand. */
export function Kopieerknop({ tekst, wat, klein = true }: KopieerknopProps) {
  const t = useTranslations('binnenkomen.kopieer');
  const [stand, setStand] = useState<'rust' | 'gedaan' | 'mislukt'>('rust');
  const kopieer = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(tekst))
      .then(
        () => setStand('gedaan'),
        () => setStand('mislukt'),
      );
  const Icoon = stand === 'gedaan' ? IconCheck : IconCopy;
  return (
    <span className="baken-kopieer">
      <Button
        klein={klein}
        icoon={<Icoon size={17} aria-hidden="true" />}
        aria-label={t('knopVan', { wat })}
        onPress={() => void kopieer()}
      >
        {t('knop')}
      </Button>
      <span role="status" className="baken-stil">
        {stand !== 'rust' && t(stand)}
      </span>
    </span>
  );
}

/** A text that somebody takes along letter by letter: an id, a secret, an address. */
export function Overneemtekst({ label, tekst, toon = tekst }: { label: string; tekst: string; toon?: string }) {
  return (
    <div className="baken-overneem">
      <p className="baken-veld__label">{label}</p>
      <p className="baken-overneem__rij">
        <code className="baken-overneem__tekst" translate="no">
          {toon}
        </code>
        <Kopieerknop tekst={tekst} wat={label} />
      </p>
    </div>
  );
}
