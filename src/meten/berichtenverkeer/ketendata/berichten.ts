import { hash } from 'node:crypto';
import type { Datum } from '../../../kernel/datum.ts';
import { BakenFout } from '../../../kernel/fouten.ts';
import {
  type Berichtfeit,
  type Berichtsoort,
  DOOR_GEMEENTE,
  type Feit,
  type Feitbasis,
  type Pseudoniem,
  type Verzoekfeit,
} from '../domain.ts';

import type { Celbevinding } from './domain.ts';
import { feitVan } from './feiten.ts';
import type { Ketenrij } from './rijen.ts';

type Rijfeit = Exclude<Feit, { feit: 'bericht' }>;

/** A message that was put together from its rows. */
export interface Ketenbericht {
  readonly nummer: number;
  readonly jeugdregio: string;
  /** 32 hex digits over what it says, in whatever order its rows came. */
  readonly id: string;
  readonly doorGemeente: boolean;
  readonly feit: Berichtfeit;
}

/** What became of a row as a part of a message. */
export interface Plaatsing {
  readonly bevindingen: readonly Celbevinding[];
  /** Whether it is known to which message the row belongs. */
  readonly geplaatst: boolean;
}

/** What putting together needs to know of the one who reads. */
export interface Verzamelopties {
  /** Jeugdregio of each municipality of which messages may be read. */
  readonly regios: ReadonlyMap<string, string>;
  /** The municipality of a file that does not say it. */
  readonly gemeente: string | null;
  pseudoniem(jeugdregio: string): (bsn: string) => Pseudoniem;
  /** Takes a fact of a message. */
  neem(nummer: number, volgnummer: number, feit: Rijfeit): void;
}

/** Messages of one file; each is held in memory, without its rows. */
const HOOGSTENS = 500_000;
const MASKER = (1n << 128n) - 1n;

interface Lopend {
  readonly nummer: number;
  readonly jeugdregio: string;
  readonly soort: Berichtsoort;
  readonly basis: Feitbasis;
  volgnummer: number;
  som: bigint;
  regels: number;
  over: string | null;
  maand: string | null;
  slecht: boolean;
  /** Of an answer to a declaration: the lines that it rejects. */
  readonly sleutels: Set<string | null>;
  /** A request for change is one fact, whatever number of products it is about. */
  readonly verzoeken: Verzoekfeit[];
}

/**
 * Puts messages together from rows, in whatever order those come: a row belongs to the message of its kind, municipality, provider,
 * identification and date. Facts go out as they are read; a message of which a row is wrong is left out as a whole.
 */
export class Berichtverzamelaar {
  readonly #opties: Verzamelopties;
  readonly #lopend = new Map<string, Lopend>();

  constructor(opties: Verzamelopties) {
    this.#opties = opties;
  }

  /** Takes a row. Answers what is wrong with it as a part of a message, besides its cells. */
  voeg(rij: Ketenrij): Plaatsing {
    const { waarden, soort, bevindingen } = rij;
    const gemeente = String(waarden.gemeente ?? this.#opties.gemeente ?? '');
    const jeugdregio = this.#opties.regios.get(gemeente);
    if (bevindingen.some(({ veld }) => veld === 'gemeente')) return { bevindingen: [], geplaatst: false };
    if (jeugdregio === undefined) return { bevindingen: [nietVanU(gemeente)], geplaatst: false };
    if (waarden.aanbieder === undefined || waarden.dagtekening === undefined)
      return { bevindingen: [], geplaatst: false };
    const basis = {
      gemeente,
      aanbieder: String(waarden.aanbieder),
      bericht: String(waarden.identificatie ?? ''),
      dagtekening: String(waarden.dagtekening) as Datum,
    };
    if (bevindingen.length === 0) this.#voegFeit(rij, basis, jeugdregio);
    else if (basis.bericht !== '') this.#vind(jeugdregio, soort, basis).slecht = true;
    return { bevindingen: [], geplaatst: bevindingen.length === 0 || basis.bericht !== '' };
  }

  #voegFeit(rij: Ketenrij, basis: Feitbasis, jeugdregio: string): void {
    const feit = feitVan(rij, basis, this.#opties.pseudoniem(jeugdregio));
    const eigen = basis.bericht === '' ? { ...basis, bericht: eigenKenmerk(feit ?? rij.waarden) } : basis;
    const bericht = this.#vind(jeugdregio, rij.soort, eigen);
    bericht.over ??= rij.waarden.over === undefined ? null : String(rij.waarden.over);
    if (rij.soort === 'JW323') bericht.maand = laatste(bericht.maand, maandVan(rij));
    if (feit === null) return;
    const deze = { ...feit, bericht: eigen.bericht };
    if (deze.feit === 'verzoek' && deze.soort === 'wijziging') {
      bericht.verzoeken.push(deze);
      return;
    }
    this.#geef(bericht, deze);
    if (deze.feit === 'prestatie') bericht.regels += 1;
    else if (rij.soort === 'JW325' && deze.feit === 'afkeuring') {
      bericht.sleutels.add(deze.sleutel);
      bericht.regels = bericht.sleutels.size;
    } else bericht.regels = 1;
  }

  #geef(bericht: Lopend, feit: Rijfeit): void {
    bericht.som = (bericht.som + BigInt(`0x${vingerafdruk(feit)}`)) & MASKER;
    this.#opties.neem(bericht.nummer, bericht.volgnummer, feit);
    bericht.volgnummer += 1;
  }

  #vind(jeugdregio: string, soort: Berichtsoort, basis: Feitbasis): Lopend {
    const sleutel = `${soort}|${basis.gemeente}|${basis.aanbieder}|${basis.bericht}|${basis.dagtekening}`;
    const bekend = this.#lopend.get(sleutel);
    if (bekend) return bekend;
    if (this.#lopend.size >= HOOGSTENS)
      throw new BakenFout(
        'te-groot',
        `In dit bestand staan meer dan ${HOOGSTENS.toLocaleString('nl-NL')} berichten. Splits het op hele berichten, bijvoorbeeld per maand.`,
      );
    const nieuw: Lopend = {
      ...{ nummer: this.#lopend.size + 1, jeugdregio, soort, basis, volgnummer: 0, som: 0n, regels: 0 },
      ...{ over: null, maand: null, slecht: false, sleutels: new Set<string | null>(), verzoeken: [] },
    };
    this.#lopend.set(sleutel, nieuw);
    return nieuw;
  }

  /** The messages that are whole, and how many were left out because a row of theirs is wrong. */
  sluit(): { readonly berichten: readonly Ketenbericht[]; readonly geweigerd: number } {
    const goed = [...this.#lopend.values()].filter(({ slecht }) => !slecht);
    for (const bericht of goed) {
      const verzoek = eenVerzoek(bericht.verzoeken);
      if (!verzoek) continue;
      this.#geef(bericht, verzoek);
      bericht.regels = 1;
    }
    return { berichten: goed.map(alsBericht), geweigerd: this.#lopend.size - goed.length };
  }
}

const nietVanU = (gemeente: string): Celbevinding => ({
  ...{ kolom: '', veld: 'gemeente', gevonden: gemeente || 'niets' },
  verwacht: 'een gemeente waarvan u berichten mag inlezen',
});

function alsBericht({ nummer, jeugdregio, soort, basis, som, regels, over, maand }: Lopend): Ketenbericht {
  const feit: Berichtfeit = { ...basis, feit: 'bericht', soort, over, regels, declaratiemaand: maand };
  const id = vingerafdruk({ ketendata: true, feit, som: som.toString(16) });
  return { nummer, jeugdregio, id, doorGemeente: DOOR_GEMEENTE.has(soort), feit };
}

/** 128 bits over what something says, without the pseudonym: that changes when keys are renewed, while the message stays the same. */
const vingerafdruk = (iets: object): string =>
  hash(
    'sha256',
    JSON.stringify(iets, (naam, waarde: unknown) => (naam === 'persoon' ? undefined : waarde)),
  ).slice(0, 32);

/**
 * What a row without identification is known by. With the pseudonym, as two children of one day are two messages; who reads it again
 * after a key was renewed reads another message.
 */
const eigenKenmerk = (iets: object): string => `K${hash('sha256', JSON.stringify(iets)).slice(0, 15)}`;

const laatste = (a: string | null, b: string): string => (a !== null && a > b ? a : b);

/** Month of a declaration; without a column of its own that of the last of its lines, as its period is a month. */
const maandVan = ({ waarden }: Ketenrij): string => String(waarden.declaratiemaand ?? waarden.van).slice(0, 7);

/** The products of a request for change as the one request that they are (OP344): the first day, and the product where it is one. */
function eenVerzoek(verzoeken: readonly Verzoekfeit[]): Verzoekfeit | null {
  const [eerste] = verzoeken;
  if (!eerste) return null;
  const enige = (waarden: readonly (string | null)[]): string | null => {
    const verschillend = new Set(waarden.filter((waarde) => waarde !== null));
    return verschillend.size === 1 ? ([...verschillend][0] ?? null) : null;
  };
  return {
    ...eerste,
    gewensteIngang:
      verzoeken
        .map(({ gewensteIngang }) => gewensteIngang)
        .filter((dag) => dag !== null)
        .sort()[0] ?? null,
    categorie: enige(verzoeken.map(({ categorie }) => categorie)),
    product: enige(verzoeken.map(({ product }) => product)),
  };
}
