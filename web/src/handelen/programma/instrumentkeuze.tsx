import { useTranslations } from 'use-intl';
import { Select } from '../../ui/index.ts';
import type { Instrument } from './typen.ts';

interface InstrumentkeuzeProps {
  readonly instrumenten: readonly Pick<Instrument, 'code' | 'naam'>[];
  /** Code; null: the convenant as a whole. */
  readonly value: string | null;
  onChange(code: string | null): void;
}

const HEEL = 'heel';

/** What something is about: one instrument, or the convenant as a whole. */
export function Instrumentkeuze({ instrumenten, value, onChange }: InstrumentkeuzeProps) {
  const t = useTranslations('programma.instrumentkeuze');
  return (
    <Select
      label={t('overWat')}
      value={value ?? HEEL}
      onChange={(code) => onChange(code === HEEL ? null : code)}
      keuzes={[
        { waarde: HEEL, naam: t('heelConvenant') },
        ...instrumenten.map(({ code, naam }) => ({ waarde: code, naam })),
      ]}
    />
  );
}

/** The name of what something is about. */
export function useInstrumentnaam(instrumenten: readonly Pick<Instrument, 'code' | 'naam'>[]) {
  const t = useTranslations('programma.instrumentkeuze');
  return (gezocht: string | null) => instrumenten.find(({ code }) => code === gezocht)?.naam ?? t('heelConvenant');
}
