import { type Datum, datum } from '../src/kernel/datum.ts';
import type { Hulpvorm } from '../src/meten/register/index.ts';
import { kostenPerClient } from './cijfers.ts';
import { JAREN, moment } from './kalender.ts';
import type { Profiel } from './profiel.ts';
import { gebiedRond } from './regios.ts';
import type { Toeval } from './toeval.ts';

export interface Zorgregel {
  readonly jeugdregio: string;
  readonly hulpvorm: Hulpvorm;
  readonly periode: string;
  readonly clienten: number;
  readonly van: Date;
}

/** Help that is given far more often than its price tells. */
const VAAK: Readonly<Partial<Record<Hulpvorm, number>>> = { jeugdbescherming: 5 };

/** In which regions a provider gives which help to how many young people, per year; known in March of the next one. */
export function maakZorg(profiel: Profiel, t: Toeval): Zorgregel[] {
  const gebied = gebiedRond(profiel.jeugdregio, profiel.gebied);
  const aandelen = gebied.map((_, i) => (i === 0 ? 1 : (0.55 / (i + 0.4)) * t.tussen(0.5, 1.4)));
  const totaal = aandelen.reduce((som, deel) => som + deel, 0);
  const kosten = kostenPerClient(profiel.hulpvormen);
  const gewichten = profiel.hulpvormen.map(
    (vorm) => ((VAAK[vorm] ?? 1) / kostenPerClient([vorm])) * t.tussen(0.7, 1.3),
  );
  const som = gewichten.reduce((a, b) => a + b, 0);
  const dag: Datum[] = JAREN.map((jaar) => datum(`${jaar + 1}-03-${t.heel(10, 28)}`));
  return JAREN.flatMap((jaar, j) => {
    const clienten = ((profiel.jeugdomzet / kosten) * (1 + (jaar - 2023) * 0.012)) / totaal;
    const van = moment(dag[j] as Datum, 120);
    return gebied
      .flatMap((jeugdregio, g) =>
        profiel.hulpvormen.map((hulpvorm, h): Zorgregel => {
          const aantal = clienten * (aandelen[g] ?? 0) * ((gewichten[h] ?? 0) / som) * t.normaal(1, 0.02);
          return { jeugdregio, hulpvorm, periode: String(jaar), clienten: Math.max(0, Math.round(aantal)), van };
        }),
      )
      .filter((regel) => regel.clienten > 0);
  });
}
