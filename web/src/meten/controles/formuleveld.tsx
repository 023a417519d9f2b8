import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button, TextField } from '../../ui/index.ts';
import { metTeken, plekIn } from './concept.ts';
import type { Fout } from './typen.ts';

interface FormuleveldProps {
  readonly id: string;
  readonly label: string;
  readonly uitleg?: ReactNode;
  readonly value: string;
  readonly rijen?: number;
  readonly verplicht: boolean;
  readonly fout: Fout | undefined;
  /** Said when it was left empty, or refused. */
  readonly leegfout?: string | undefined;
  onChange(tekst: string): void;
}

/** A piece of CEL. A mistake is said in words, marked under its line, and one press away. */
export function Formuleveld({
  id,
  label,
  uitleg,
  value,
  rijen = 2,
  verplicht,
  fout,
  leegfout,
  onChange,
}: FormuleveldProps) {
  const t = useTranslations('controles.schrijf');
  const veld = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const naarFout = () => {
    if (!fout || !veld.current) return;
    const plek = plekIn(value, fout);
    veld.current.focus();
    veld.current.setSelectionRange(plek, plek);
  };
  return (
    <div className="baken-formuleveld">
      <TextField
        id={id}
        label={label}
        uitleg={uitleg}
        value={value}
        onChange={onChange}
        rijen={rijen}
        verplicht={verplicht}
        inputRef={veld}
        fout={fout ? t('foutOp', { regel: fout.regel, kolom: fout.kolom, melding: fout.melding }) : leegfout}
      />
      {fout && value.trim() !== '' && (
        <div className="baken-formuleveld__fout">
          <pre aria-hidden="true">{metTeken(value, fout)}</pre>
          <Button klein onPress={naarFout}>
            {t('naarFout')}
          </Button>
        </div>
      )}
    </div>
  );
}
