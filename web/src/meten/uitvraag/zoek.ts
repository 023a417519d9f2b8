import { leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

export const STANDEN = ['concept', 'klaar', 'ingediend', 'teruggestuurd', 'geaccepteerd'] as const;
const TABS = ['aanleveringen', 'respons', 'uitstel'] as const;

/** One request: which part of it, and which of its deliveries. All of it lives in the address. */
export interface UitvraagZoek {
  tab?: (typeof TABS)[number] | undefined;
  zoek?: string | undefined;
  stand?: (typeof STANDEN)[number] | undefined;
  alleen?: 'laat' | 'uitstel' | 'zonderMensen' | undefined;
  sorteer?: string | undefined;
}

export const leesUitvraagZoek = (ruw: Ruw): UitvraagZoek =>
  zonderLeeg({
    tab: leesKeuze(ruw, 'tab', TABS),
    zoek: leesTekst(ruw, 'zoek'),
    stand: leesKeuze(ruw, 'stand', STANDEN),
    alleen: leesKeuze(ruw, 'alleen', ['laat', 'uitstel', 'zonderMensen'] as const),
    sorteer: leesTekst(ruw, 'sorteer'),
  });

export interface UitvragenZoek {
  sorteer?: string | undefined;
}

export const leesUitvragen = (ruw: Ruw): UitvragenZoek => zonderLeeg({ sorteer: leesTekst(ruw, 'sorteer') });

const NUMMER = /^[1-9]\d{0,8}$/;
/** The number in the address of a request; undefined when it is none. */
export const leesNummer = (tekst: string): number | undefined => (NUMMER.test(tekst) ? Number(tekst) : undefined);
