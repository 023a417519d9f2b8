/**
 * Sends changes on by itself: a moment after the typing stops, again and again while there is no connection, and keeps on the
 * device what was not acknowledged.
 */
import { ApiFout } from '../../api/client.ts';
import { type Bewaard, herstel, teBewaren } from './bewaard.ts';
import { type Actie, type Stand, synchroniseer, teSturen, type Wijziging } from './synchronisatie.ts';
import type { Bijgewerkt } from './typen.ts';

/** Long enough not to send every digit, short enough to be there when one looks. */
const RUST_MS = 700;
const EERSTE_POGING_MS = 1000;
const LANGSTE_WACHT_MS = 30_000;

export interface Verbinding {
  bewaar(sinds: number, wijzigingen: readonly (readonly [string, Wijziging])[]): Promise<Bijgewerkt>;
  peil(sinds: number, gegeven: string | null): Promise<Bijgewerkt>;
}

export interface Omgeving {
  nu(): number;
  /** Does something later; the answer calls it off. */
  na(ms: number, doe: () => void): () => void;
  /** Keeps it on the device; false when that cannot be. */
  bewaar(bewaard: Bewaard | null): boolean;
  /** The server does not take changes (any more): look how the delivery stands. */
  bijWeigering(): void;
}

export interface Bewaarder {
  stand(): Stand;
  /** Whether what was not sent is kept on the device. */
  staatOpApparaat(): boolean;
  volg(luisteraar: () => void): () => void;
  doe(actie: Actie): void;
  /** Takes up what an earlier page left. */
  herstel(bewaard: Bewaard): void;
  /** Sends now what there is to send. True: the server has it all. */
  spoel(): Promise<boolean>;
  /** Asks what others did, and tells where this person is. */
  peil(gegeven: string | null): Promise<void>;
  /** A number for a request of which the answer goes into the state: later requests get higher ones. */
  nummer(): number;
  start(): void;
  stop(): void;
}

/** A refusal stays a refusal; these pass: not signed in (any more), too slow, too busy. */
const TIJDELIJK: ReadonlySet<number> = new Set([401, 408, 429]);
const isWeigering = (fout: unknown): fout is ApiFout =>
  fout instanceof ApiFout && fout.status >= 400 && fout.status < 500 && !TIJDELIJK.has(fout.status);

/** The places that a refusal names, by gegeven. */
export function plekkenVan({ invoer }: ApiFout, gestuurd: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    invoer.flatMap(({ plaats, melding }) => {
      const nummer = /^wijzigingen\/(\d+)/.exec(plaats)?.[1];
      const gegeven = nummer === undefined ? plaats : gestuurd[Number(nummer)];
      return gegeven !== undefined && gestuurd.includes(gegeven) ? [[gegeven, melding]] : [];
    }),
  );
}

export function maakBewaarder(begin: Stand, verbinding: Verbinding, omgeving: Omgeving): Bewaarder {
  let stand = begin;
  let opApparaat = true;
  let teller = begin.gezien;
  let lopend: Promise<void> | null = null;
  let zegAf: (() => void) | null = null;
  let gestopt = false;
  const luisteraars = new Set<() => void>();

  const doe = (actie: Actie) => wordt(synchroniseer(stand, actie));

  const wordt = (nieuw: Stand) => {
    if (nieuw === stand) return;
    stand = nieuw;
    // Before anything else: what happens next may be the end of this page.
    opApparaat = omgeving.bewaar(teBewaren(stand));
    for (const luisteraar of luisteraars) luisteraar();
    plan();
  };

  const plan = () => {
    zegAf?.();
    zegAf = null;
    if (gestopt || stand.onderweg || teSturen(stand).length === 0) return;
    const wacht =
      stand.mislukt === 0 ? RUST_MS : Math.min(LANGSTE_WACHT_MS, EERSTE_POGING_MS * 2 ** (stand.mislukt - 1));
    zegAf = omgeving.na(wacht, () => void verstuur());
  };

  const verstuur = (): Promise<void> => {
    if (lopend) return lopend;
    const wijzigingen = teSturen(stand);
    if (wijzigingen.length === 0) return Promise.resolve();
    doe({ soort: 'verstuur' });
    teller += 1;
    lopend = stuur(teller, wijzigingen).finally(() => {
      lopend = null;
      plan();
    });
    return lopend;
  };

  const stuur = async (nummer: number, wijzigingen: ReturnType<typeof teSturen>) => {
    try {
      const antwoord = await verbinding.bewaar(stand.revisie, wijzigingen);
      doe({ soort: 'opgeslagen', antwoord, nummer, om: omgeving.nu() });
    } catch (fout) {
      if (!isWeigering(fout)) return doe({ soort: 'mislukt' });
      const plekken = plekkenVan(
        fout,
        wijzigingen.map(([gegeven]) => gegeven),
      );
      doe({ soort: 'geweigerd', plekken, melding: fout.detail ?? fout.message });
      omgeving.bijWeigering();
    }
  };

  return {
    stand: () => stand,
    staatOpApparaat: () => opApparaat,
    volg(luisteraar) {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
    doe,
    herstel: (bewaard) => wordt(herstel(stand, bewaard)),
    async spoel() {
      while (teSturen(stand).length > 0) {
        await verstuur();
        if (stand.mislukt > 0) return false;
      }
      return true;
    },
    async peil(gegeven) {
      if (lopend) return;
      teller += 1;
      const nummer = teller;
      // Not being able to ask is told by the next change that cannot be sent.
      const antwoord = await verbinding.peil(stand.revisie, gegeven).catch(() => undefined);
      if (antwoord) doe({ soort: 'gepeild', antwoord, nummer });
    },
    nummer: () => ++teller,
    start() {
      gestopt = false;
      plan();
    },
    stop() {
      gestopt = true;
      zegAf?.();
    },
  };
}
