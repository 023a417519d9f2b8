import { BakenFout } from '../../../kernel/fouten.ts';
import type { Berichtsoort } from '../domain.ts';
import type { Ketenprofiel } from './domain.ts';
import type { Soortkeuze } from './rijen.ts';
import { ontbrekend } from './velden.ts';

/** Throws `niet-te-verwerken` where a profile does not say which column gives what must be there, and names what. */
export function eisVolledig(profiel: Ketenprofiel, soort: Soortkeuze, gemeente: string | null): void {
  const soorten = typeof soort === 'string' ? [soort] : (Object.keys(profiel.soorten) as Berichtsoort[]);
  if (soorten.length === 0)
    throw new BakenFout('niet-te-verwerken', 'Dit profiel zegt van geen enkel soort bericht welke kolommen het heeft.');
  const mist = soorten
    .map((een) => ({ een, velden: ontbrekend(een, profiel.soorten[een] ?? {}, gemeente !== null) }))
    .filter(({ velden }) => velden.length > 0);
  if (mist.length === 0) return;
  throw new BakenFout(
    'niet-te-verwerken',
    `Nog niet alle verplichte gegevens hebben een kolom. ${mist.map(({ een, velden }) => `${een}: ${velden.join(', ')}`).join('; ')}.`,
    mist.flatMap(({ een, velden }) =>
      velden.map((veld) => ({ plek: `${een}/${veld}`, melding: `${een}: kies een kolom voor ${veld}` })),
    ),
  );
}
