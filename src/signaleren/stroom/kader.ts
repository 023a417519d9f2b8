import { BakenFout } from '../../kernel/fouten.ts';
import {
  type Cijferfilter,
  codelabel,
  leesAanbiedernamen,
  leesRegiostand,
  leesStroomregios,
  maandMet,
  maandnummer,
  type Regiostand,
} from '../../meten/berichtenverkeer/index.ts';
import { GEMEENTEN, leesRegios } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { leesEigenRegios } from '../overzicht/index.ts';

/** What a screen of flow was asked: whom it is about, and over which months. */
export interface Stroomvraag {
  readonly regio?: string | undefined;
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  readonly gemeente?: string | undefined;
  readonly aanbieder?: string | undefined;
  readonly categorie?: string | undefined;
  readonly product?: string | undefined;
  readonly leeftijd?: string | undefined;
  readonly geslacht?: string | undefined;
}

export interface Plek {
  readonly code: string;
  readonly naam: string;
}

/** What every picture of flow begins from. */
export interface Kader {
  readonly filter: Cijferfilter;
  readonly regio: Plek;
  /** Regions that may be chosen. */
  readonly regios: readonly Plek[];
  readonly gemeenten: readonly Plek[];
  /** First and last month that are shown. */
  readonly van: string;
  readonly tot: string;
  readonly stand: Regiostand;
  /** Whether numbers of few people are hidden from the asker. */
  readonly onderdrukt: boolean;
  naamVan(soort: 'categorie' | 'gemeentecode' | 'agb', code: string | null): string;
  kvkVan(agb: string): string | null;
}

/**
 * Months that may be asked for by who may not see small groups, up to the last that is known. Of any two months one can ask for what lies
 * between, and with enough of those even rounded numbers tell how many there were (N-06).
 */
const VASTE_MAANDEN = [12, 24, 36];

/** Months that are shown when none are asked: two years, which a control chart needs. */
const MAANDEN = 24;

/** The month so many months later (or, below zero, earlier). */
export const maandErbij = (maand: string, aantal: number): string => maandMet(maandnummer(maand) + aantal);

/** Months from the first up to and with the last. */
export function maandenVan({ van, tot }: Pick<Kader, 'van' | 'tot'>): string[] {
  const maanden: string[] = [];
  for (let maand = van; maand <= tot; maand = maandErbij(maand, 1)) maanden.push(maand);
  return maanden;
}

/** The earlier of two months. */
export const eersteVan = (een: string, ander: string): string => (ander < een ? ander : een);

/** The last month of which the declarations are in: they may come until the last day of the month after. */
export function volledigTot({ tot, stand }: Pick<Kader, 'tot' | 'stand'>): string | null {
  if (stand.tot === null) return null;
  const laatste = maandErbij(stand.tot, -1);
  return eersteVan(tot, laatste);
}

/** The frame of a picture, as the API shows it. */
export const kop = ({ regio, regios, gemeenten, van, tot, stand, onderdrukt }: Kader) => ({
  ...{ regio: { code: regio.code, naam: regio.naam }, gemeenten: [...gemeenten], van, tot, onderdrukt },
  regios: regios.map(({ code, naam }) => ({ code, naam })),
  ingelezenOp: stand.ingelezenOp?.toISOString() ?? null,
  berekendOp: stand.berekendOp?.toISOString() ?? null,
});

/**
 * Settles region and months. Throws `niet-gevonden` when there are no figures that the asker may see, `ongeldige-invoer` when the first
 * month lies after the last or the municipality is of another region, and `verboden` for another period than who sees sums may ask for.
 */
export async function leesKader(database: Database, vraag: Stroomvraag, onderdrukt: boolean): Promise<Kader> {
  const { db } = database;
  const [bekend, alle, eigen, namen] = [
    await leesStroomregios(db),
    await leesRegios(db, vandaag()),
    await leesEigenRegios(database),
    await leesAanbiedernamen(db),
  ];
  const regios = alle.filter(({ code }) => bekend.includes(code));
  const regio =
    regios.find(({ code }) => code === (vraag.regio ?? eigen.find((een) => bekend.includes(een)))) ??
    (vraag.regio === undefined ? regios[0] : undefined);
  if (!regio)
    throw new BakenFout(
      'niet-gevonden',
      'Er zijn nog geen iJw-berichten van deze regio ingelezen die u mag zien. Wie Baken beheert, leest ze in met: ./baken import ijw.',
    );
  if (vraag.gemeente !== undefined && !(regio.gemeenten as readonly string[]).includes(vraag.gemeente))
    throw new BakenFout('ongeldige-invoer', `Gemeente ${vraag.gemeente} hoort niet bij ${regio.naam} (${regio.code}).`);
  const stand = await leesRegiostand(db, regio.code);
  const tot = vraag.tot ?? stand.tot ?? vandaag().slice(0, 7);
  const van = vraag.van ?? maandErbij(tot, 1 - MAANDEN);
  if (van > tot) throw new BakenFout('ongeldige-invoer', `De eerste maand (${van}) ligt na de laatste (${tot}).`);
  if (onderdrukt) eisVastePeriode(van, tot, stand.tot ?? tot);
  const gemeenten = GEMEENTEN.filter(({ code }) => regio.gemeenten.includes(code)).map(({ code, naam }) => ({
    code,
    naam,
  }));
  const gemeentenamen = new Map(GEMEENTEN.map(({ code, naam }) => [code as string, naam]));
  return {
    filter: {
      jeugdregio: regio.code,
      gemeentecode: vraag.gemeente,
      agb: vraag.aanbieder,
      categorie: vraag.categorie,
      product: vraag.product,
      leeftijdsgroep: vraag.leeftijd,
      geslacht: vraag.geslacht,
    },
    ...{ regio, regios, gemeenten, van, tot, stand, onderdrukt },
    naamVan(soort, code) {
      if (code === null) return 'Niet ingedeeld';
      if (soort === 'categorie') return codelabel('JZ020', code) ?? `Categorie ${code}`;
      if (soort === 'gemeentecode') return gemeentenamen.get(code) ?? code;
      return namen.get(code)?.naam ?? `Aanbieder met AGB-code ${code}`;
    },
    kvkVan: (agb) => namen.get(agb)?.kvk ?? null,
  };
}

/** Throws `verboden` when the period is not one of those that may be asked for by who may not see small groups. */
function eisVastePeriode(van: string, tot: string, laatste: string): void {
  if (tot === laatste && VASTE_MAANDEN.some((aantal) => van === maandErbij(laatste, 1 - aantal))) return;
  throw new BakenFout(
    'verboden',
    `U ziet deze cijfers over 12, 24 of 36 maanden tot en met ${laatste}. Met andere perioden zijn kleine groepen uit te rekenen.`,
  );
}
