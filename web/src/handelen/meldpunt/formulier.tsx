import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { Button, ErrorState } from '../../ui/index.ts';
import { DOSSIERS } from '../dossier/vragen.ts';
import { usePoging } from '../poging.ts';
import { MELDINGEN } from './vragen.ts';

export type Nodig = 'aanbieder' | 'partij' | 'naam' | 'waarom' | 'melding' | 'soort' | 'datum' | 'anders' | 'korter';

interface FormulierProps<W> {
  readonly knop: string;
  /** What must be filled in first, each with whether that is still so: while something is, the button is off and says what. */
  readonly nodig: readonly (readonly [Nodig, boolean])[];
  /** What is asked of the server. */
  readonly wens: W;
  doe(wens: W & { readonly sleutel: string }): Promise<unknown>;
  /** Once it was done; without: what came of it is shown here. */
  readonly onSluit?: () => void;
  readonly children: ReactNode;
}

/** Asks for what an act needs, does it once, also when the button is pressed twice, and renews what is shown. */
export function Formulier<W extends object>({ knop, nodig, wens, doe, onSluit, children }: FormulierProps<W>) {
  const t = useTranslations('meldpunt.deel');
  const queries = useQueryClient();
  const { bezig, fout, doe: probeer } = usePoging();
  const id = useId();
  const nog = nodig.flatMap(([wat, mist]) => (mist ? [t(`nodig.${wat}`)] : []));
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (nog.length > 0) return;
    const gedaan = await probeer(wens, async (sleutel) => {
      await doe({ ...wens, sleutel });
      return true;
    });
    if (!gedaan) return;
    await Promise.all([MELDINGEN, DOSSIERS].map((queryKey) => queries.invalidateQueries({ queryKey })));
    onSluit?.();
  };
  return (
    <form className="baken-formulier" noValidate onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)}>
      {fout !== undefined && <ErrorState fout={fout} />}
      {children}
      <div className="baken-melden__knoppen">
        <Button
          type="submit"
          soort="primary"
          isDisabled={nog.length > 0 || bezig}
          {...(nog.length > 0 && { 'aria-describedby': id })}
        >
          {knop}
        </Button>
        <span id={id} className="baken-stil" role="status">
          {nog.length > 0 && t('nog', { wat: nog.join('; ') })}
        </span>
      </div>
    </form>
  );
}

const [KORTSTE_REDEN, LANGSTE_REDEN] = [10, 4000];
/** What a reason lacks. */
export const vanReden = (tekst: string): readonly (readonly [Nodig, boolean])[] => [
  ['waarom', tekst.trim().length < KORTSTE_REDEN],
  ['korter', tekst.trim().length > LANGSTE_REDEN],
];
