/**
 * How numbers, amounts, dates and periods are written. The Intl objects are made once per language:
 * making one costs a hundred times more than using it, and a table uses thousands.
 */
export type Taal = 'nl' | 'en';

/** Units of a figure, as in the catalogue. `procent` 6.8 and `fractie` 0.068 are both 6,8%; a `verhouding` is "0,81". */
export type Eenheid = 'euro' | 'procent' | 'fractie' | 'aantal' | 'fte' | 'jaNee' | 'maanden' | 'uren' | 'verhouding';

const LOCALE: Record<Taal, string> = { nl: 'nl-NL', en: 'en-GB' };
const MIN = '\u2212';
/** Above this an amount is written without cents. */
const EURO_ZONDER_CENTEN = 1000;
const DAG_MS = 86_400_000;

export interface Opmaak {
  readonly taal: Taal;
  /** 4113 → "4.113"; `decimalen` is exact. */
  getal(waarde: number, decimalen?: number): string;
  /** Always with a sign: 3 → "+3", -3 → "−3", 0 → "gelijk". */
  verschil(waarde: number): string;
  /** A share: 0.125 → "12,5%". */
  aandeel(waarde: number, decimalen?: number): string;
  /** An amount in euros: 1234567 → "€ 1.234.567", 12.5 → "€ 12,50", 12 → "€ 12". */
  euro(waarde: number): string;
  /** A short amount for charts and lists: 1234567 → "€ 1,2 mln". */
  euroKort(waarde: number): string;
  /** "2026-11-06" → "6 november 2026". */
  datum(iso: string): string;
  /** "2026-11-06" → "6 nov"; with `jaar` "6 nov 2026". */
  datumKort(iso: string, jaar?: boolean): string;
  /** "2026-11-06" → "november 2026"; without `jaar` "november". */
  maand(iso: string, jaar?: boolean): string;
  /** An instant → "6 november 2026, 10.00 uur". */
  tijdstip(iso: string): string;
  /** "2026-K3" → "3e kwartaal 2026", "2026-03" → "maart 2026", "2026" → "boekjaar 2026". */
  periode(periode: string): string;
  /** A figure in its unit. */
  waarde(waarde: number, eenheid: Eenheid): string;
}

const zonderEchteMin = (tekst: string) => tekst.replace('-', MIN);
/** Dates are days, not instants: read and write them in UTC so that no time zone can shift them. */
const alsDag = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

function maakOpmaak(taal: Taal): Opmaak {
  const locale = LOCALE[taal];
  const getallen = new Map<string, Intl.NumberFormat>();
  const formatter = (sleutel: string, opties: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const bekend = getallen.get(sleutel);
    if (bekend) return bekend;
    const nieuw = new Intl.NumberFormat(locale, opties);
    getallen.set(sleutel, nieuw);
    return nieuw;
  };
  const dagen = (opties: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...opties });
  const lang = dagen({ day: 'numeric', month: 'long', year: 'numeric' });
  const kort = dagen({ day: 'numeric', month: 'short' });
  const kortJaar = dagen({ day: 'numeric', month: 'short', year: 'numeric' });
  const maandNaam = dagen({ month: 'long' });
  const maandJaar = dagen({ month: 'long', year: 'numeric' });
  const ogenblik = new Intl.DateTimeFormat(locale, {
    timeZone: 'Europe/Amsterdam',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const klok = new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

  const vast = (waarde: number, decimalen: number) =>
    formatter(`d${decimalen}`, { minimumFractionDigits: decimalen, maximumFractionDigits: decimalen }).format(waarde);
  // Minus zero ("−0,0%") says nothing: round first, then look at the sign.
  const schoon = (waarde: number, decimalen: number) => Number(waarde.toFixed(decimalen)) + 0 || 0;

  const opmaak: Opmaak = {
    taal,
    getal: (waarde, decimalen = 0) => zonderEchteMin(vast(schoon(waarde, decimalen), decimalen)),
    verschil(waarde) {
      if (waarde === 0) return taal === 'nl' ? 'gelijk' : 'same';
      return waarde > 0 ? `+${opmaak.getal(waarde)}` : opmaak.getal(waarde);
    },
    aandeel: (waarde, decimalen = 1) => `${opmaak.getal(waarde * 100, decimalen)}%`,
    euro(waarde) {
      const decimalen = Math.abs(waarde) >= EURO_ZONDER_CENTEN || Number.isInteger(waarde) ? 0 : 2;
      const bedrag = schoon(waarde, decimalen);
      return `${bedrag < 0 ? `${MIN} ` : ''}€ ${vast(Math.abs(bedrag), decimalen)}`;
    },
    euroKort(waarde) {
      const groot = Math.abs(waarde);
      const teken = waarde < 0 ? `${MIN} ` : '';
      if (groot >= 1e6) return `${teken}€ ${vast(groot / 1e6, 1)} ${taal === 'nl' ? 'mln' : 'm'}`;
      if (groot >= 1e4) return `${teken}€ ${vast(Math.round(groot / 1e3), 0)}${taal === 'nl' ? ' dzd' : 'k'}`;
      return opmaak.euro(waarde);
    },
    datum: (iso) => lang.format(alsDag(iso)),
    datumKort: (iso, jaar = false) => (jaar ? kortJaar : kort).format(alsDag(iso)).replaceAll('.', ''),
    maand: (iso, jaar = true) => (jaar ? maandJaar : maandNaam).format(alsDag(iso)),
    tijdstip(iso) {
      const op = new Date(iso);
      const uur = klok.format(op);
      return taal === 'nl' ? `${ogenblik.format(op)}, ${uur.replace(':', '.')} uur` : `${ogenblik.format(op)}, ${uur}`;
    },
    periode(periode) {
      const [jaar = '', nummer] = periode.split('-K');
      if (periode[4] === '-' && !nummer) return opmaak.maand(`${periode}-01`);
      if (!nummer) return taal === 'nl' ? `boekjaar ${jaar}` : `financial year ${jaar}`;
      return taal === 'nl' ? `${nummer}e kwartaal ${jaar}` : `Q${nummer} ${jaar}`;
    },
    waarde(waarde, eenheid) {
      if (eenheid === 'euro') return opmaak.euroKort(waarde);
      if (eenheid === 'procent') return opmaak.aandeel(waarde / 100);
      if (eenheid === 'fractie') return opmaak.aandeel(waarde);
      if (eenheid === 'verhouding') return opmaak.getal(waarde, 2);
      if (eenheid === 'fte') return `${opmaak.getal(waarde, 1)} fte`;
      if (eenheid === 'maanden') return formatMaanden(opmaak, waarde);
      if (eenheid === 'uren') return formatUren(opmaak, waarde);
      if (eenheid === 'jaNee') return formatJaNee(taal, waarde);
      return opmaak.getal(waarde, Number.isInteger(waarde) ? 0 : 1);
    },
  };
  return opmaak;
}

function formatMaanden(opmaak: Opmaak, waarde: number): string {
  const tekst = opmaak.getal(waarde, Number.isInteger(waarde) ? 0 : 1);
  if (opmaak.taal === 'nl') return `${tekst} ${waarde === 1 ? 'maand' : 'maanden'}`;
  return `${tekst} ${waarde === 1 ? 'month' : 'months'}`;
}

function formatUren(opmaak: Opmaak, waarde: number): string {
  const tekst = opmaak.getal(waarde, Number.isInteger(waarde) ? 0 : 1);
  if (opmaak.taal === 'nl') return `${tekst} uur`;
  return `${tekst} ${waarde === 1 ? 'hour' : 'hours'}`;
}

function formatJaNee(taal: Taal, waarde: number): string {
  if (taal === 'nl') return waarde ? 'ja' : 'nee';
  return waarde ? 'yes' : 'no';
}

const gemaakt = new Map<Taal, Opmaak>();

/** The formatters of a language; always the same object for the same language. */
export function opmaakVoor(taal: Taal): Opmaak {
  const bekend = gemaakt.get(taal);
  if (bekend) return bekend;
  const nieuw = maakOpmaak(taal);
  gemaakt.set(taal, nieuw);
  return nieuw;
}

/** Whole days from `van` to `tot` (both `YYYY-MM-DD`); negative when `tot` comes first. */
export const dagenTussen = (van: string, tot: string): number =>
  Math.round((alsDag(tot).getTime() - alsDag(van).getTime()) / DAG_MS);
