import type { Kwartaal } from './typen.ts';

interface Som {
  readonly nieuw: number;
  readonly raak: number;
}

const som = (cijfers: readonly Som[]): Som =>
  cijfers.reduce((tot, { nieuw, raak }) => ({ nieuw: tot.nieuw + nieuw, raak: tot.raak + raak }), {
    nieuw: 0,
    raak: 0,
  });

/**
 * New signals over all quarters, and how many were later a real case: that only over quarters of which the year after is
 * past, for before that nobody can know.
 */
export function telProef(kwartalen: readonly Kwartaal[]) {
  const voorbij = kwartalen.filter(({ nogTeBeoordelen }) => !nogTeBeoordelen);
  const nu = kwartalen.flatMap((kwartaal) => kwartaal.nu ?? []);
  return {
    proef: som(kwartalen.map(({ proef }) => proef)),
    nu: nu.length > 0 ? som(nu) : null,
    beoordeeld: som(voorbij.map(({ proef }) => proef)),
    beoordeeldNu: nu.length > 0 ? som(voorbij.flatMap((kwartaal) => kwartaal.nu ?? [])) : null,
  };
}
