import type { Feit, Feitbasis, Leveringfeit, Pseudoniem } from './domain.ts';

/** A value of a fact, as a column holds it. */
export type Feitcel = string | number | boolean | null;
/** A fact that has a table; that a message came by is a row of `ijw_bericht` itself. */
export type Rijfeit = Exclude<Feit, { readonly feit: 'bericht' }>;

/** What a fact is kept as: its table, and its columns in order with where each comes from. */
interface Feittabel<F extends Rijfeit> {
  readonly tabel: string;
  readonly kolommen: readonly string[];
  cellen(feit: F): readonly Feitcel[];
}

/** A keyed hash is kept as uuid, which takes half the room: PostgreSQL reads it without dashes and writes them. */
const alsPersoon = (uuid: string): Pseudoniem => uuid.replaceAll('-', '') as Pseudoniem;

const levering: Feittabel<Leveringfeit> = {
  tabel: 'ijw_levering',
  kolommen: ['stop', 'persoon', 'nummer', 'categorie', 'product', 'begin', 'einde', 'reden', 'status'],
  cellen: (f) => [
    f.feit === 'stop',
    f.persoon,
    f.nummer,
    f.categorie,
    f.product,
    f.begin,
    f.feit === 'stop' ? f.einde : null,
    f.feit === 'stop' ? f.reden : null,
    f.status,
  ],
};

/** Every kind of fact with its table. Starts and stops share one: they are two sides of the same help. */
export const FEITTABELLEN: { readonly [S in Rijfeit['feit']]: Feittabel<Extract<Rijfeit, { feit: S }>> } = {
  toewijzing: {
    tabel: 'ijw_toewijzing',
    kolommen: [
      'persoon',
      'geboren',
      'geslacht',
      'nummer',
      'toegewezen_op',
      'ingang',
      'einde',
      'categorie',
      'product',
      'volume',
      'eenheid',
      'frequentie',
      'budget',
      'reden_wijziging',
      'referentie',
    ],
    cellen: (f) => [
      f.persoon,
      f.geboren,
      f.geslacht,
      f.nummer,
      f.toegewezenOp,
      f.ingang,
      f.einde,
      f.categorie,
      f.product,
      f.volume,
      f.eenheid,
      f.frequentie,
      f.budget,
      f.redenWijziging,
      f.referentie,
    ],
  },
  start: levering,
  stop: levering,
  verzoek: {
    tabel: 'ijw_verzoek',
    kolommen: [
      'soort',
      'persoon',
      'referentie',
      'gewenste_ingang',
      'categorie',
      'product',
      'verwijzer',
      'ongewijzigd',
      'te_wijzigen',
    ],
    cellen: (f) => [
      f.soort,
      f.persoon,
      f.referentie,
      f.gewensteIngang,
      f.categorie,
      f.product,
      f.verwijzer,
      f.ongewijzigd?.join(',') ?? null,
      f.teWijzigen?.join(',') ?? null,
    ],
  },
  antwoord: {
    tabel: 'ijw_antwoord',
    kolommen: ['referentie', 'antwoord', 'reden', 'naar_gemeente'],
    cellen: (f) => [f.referentie, f.antwoord, f.reden, f.naarGemeente],
  },
  prestatie: {
    tabel: 'ijw_prestatie',
    kolommen: [
      'persoon',
      'declaratie',
      'referentie',
      'vorige',
      'nummer',
      'categorie',
      'product',
      'van',
      'tot',
      'volume',
      'eenheid',
      'tarief',
      'bedrag',
    ],
    cellen: (f) => [
      f.persoon,
      f.declaratie,
      f.referentie,
      f.vorige,
      f.nummer,
      f.categorie,
      f.product,
      f.van,
      f.tot,
      f.volume,
      f.eenheid,
      f.tarief,
      f.bedrag,
    ],
  },
  afkeuring: {
    tabel: 'ijw_afkeuring',
    kolommen: ['soort', 'over', 'klasse', 'sleutel', 'code'],
    cellen: (f) => [f.soort, f.over, f.klasse, f.sleutel, f.code],
  },
};

/** The tables, each once. */
export const TABELNAMEN: readonly string[] = [...new Set(Object.values(FEITTABELLEN).map(({ tabel }) => tabel))];

/** The columns of a table of facts. */
export const kolommenVan = (tabel: string): readonly string[] =>
  Object.values(FEITTABELLEN).find((deze) => deze.tabel === tabel)?.kolommen ?? [];

/** Where a fact goes, and as what. */
export function alsRij(feit: Rijfeit): { readonly tabel: string; readonly cellen: readonly Feitcel[] } {
  const { tabel, cellen } = FEITTABELLEN[feit.feit] as Feittabel<Rijfeit>;
  return { tabel, cellen: cellen(feit) };
}

/** A row with the columns of its table and those of its message, as `leesFeiten` of the store reads it. */
export type Feitrij = Feitbasis & Readonly<Record<string, unknown>>;

const NAMEN: Readonly<Record<string, string>> = {
  toegewezen_op: 'toegewezenOp',
  reden_wijziging: 'redenWijziging',
  gewenste_ingang: 'gewensteIngang',
  naar_gemeente: 'naarGemeente',
  te_wijzigen: 'teWijzigen',
};

/** Columns that hold a list, and are left out of the fact where it was not kept. */
const LIJSTEN: ReadonlySet<string> = new Set(['ongewijzigd', 'te_wijzigen']);

/** A row of a table as the fact that it came from. */
export function vanRij(tabel: string, rij: Feitrij): Rijfeit {
  const { gemeente, aanbieder, bericht, dagtekening } = rij;
  const feit: Record<string, unknown> = { gemeente, aanbieder, bericht, dagtekening };
  for (const kolom of kolommenVan(tabel)) {
    const waarde = rij[kolom];
    if (!LIJSTEN.has(kolom)) feit[NAMEN[kolom] ?? kolom] = kolom === 'persoon' ? alsPersoon(waarde as string) : waarde;
    else if (waarde !== null) feit[NAMEN[kolom] ?? kolom] = waarde === '' ? [] : (waarde as string).split(',');
  }
  if (tabel !== 'ijw_levering') return { ...feit, feit: tabel.slice('ijw_'.length) } as unknown as Rijfeit;
  const { stop, einde, reden, ...start } = feit;
  return (stop ? { ...start, einde, reden, feit: 'stop' } : { ...start, feit: 'start' }) as unknown as Rijfeit;
}
