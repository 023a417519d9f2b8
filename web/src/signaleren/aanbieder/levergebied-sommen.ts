import type { Levering } from './typen.ts';

export interface Som {
  readonly code: string;
  readonly naam: string;
  readonly clienten: number;
}

/** Clients added up by one part of the key, the largest first. */
function telOp(levergebied: readonly Levering[], sleutel: (deel: Levering) => { code: string; naam: string }): Som[] {
  const sommen = new Map<string, { code: string; naam: string; clienten: number }>();
  for (const deel of levergebied) {
    const { code, naam } = sleutel(deel);
    const som = sommen.get(code) ?? { code, naam, clienten: 0 };
    som.clienten += deel.clienten;
    sommen.set(code, som);
  }
  return [...sommen.values()].sort((a, b) => b.clienten - a.clienten || a.naam.localeCompare(b.naam, 'nl'));
}

export const perHulpvorm = (levergebied: readonly Levering[]): Som[] =>
  telOp(levergebied, ({ hulpvorm }) => ({ code: hulpvorm, naam: hulpvorm }));

export const perRegio = (levergebied: readonly Levering[]): Som[] =>
  telOp(levergebied, ({ jeugdregio, naam }) => ({ code: jeugdregio, naam }));
