import { leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

export const STAPPEN = ['wie', 'over', 'wat', 'haast', 'contact', 'nakijken'] as const;
export type Stap = (typeof STAPPEN)[number];

/** Which question of the form is shown; without one: what the meldpunt is for. */
export interface Meldenzoek {
  stap?: Stap | undefined;
}
export const leesMelden = (ruw: Ruw): Meldenzoek => zonderLeeg({ stap: leesKeuze(ruw, 'stap', STAPPEN) });

export interface Inboxzoek {
  tab?: 'routes' | undefined;
  stand?: 'nieuw' | 'gesloten' | 'alle' | undefined;
  zoek?: string | undefined;
  /** Code of the route that is being written; `nieuw` for a new one. */
  regel?: string | undefined;
}

export function leesMeldpunt(ruw: Ruw): Inboxzoek {
  const zoek = leesTekst(ruw, 'zoek')?.trim().slice(0, 80);
  const regel = leesTekst(ruw, 'regel');
  return zonderLeeg({
    tab: leesKeuze(ruw, 'tab', ['routes']),
    stand: leesKeuze(ruw, 'stand', ['nieuw', 'gesloten', 'alle']),
    zoek: zoek && zoek.length > 1 ? zoek : undefined,
    regel: regel && /^[a-z][A-Za-z0-9]{1,39}$/.test(regel) ? regel : undefined,
  });
}
