import { type Datum, parseDatum } from '../../kernel/datum.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { type Cel, type Getalnotatie, type Procentcel, parseGetal, toonCel } from '../../platform/bestanden/index.ts';
import { momentInNederland } from '../../platform/klok.ts';
import { type Gegeven, toetsWaarde } from '../catalogus/index.ts';
import type { Leesgegeven } from './begrippen.ts';

/** How one cell is read. Each refusal is a Dutch sentence without the place; the caller knows that. */

/** A cell exactly as it stands in the file, spaces included, so that a person can find it there. */
export const citeer = (tekst: string): string => `"${tekst.slice(0, 40)}"`;

/** The trade register number: 8 digits. A number (not a text) has lost the zeros in front of it, so they are put back. */
export function leesKvk(cel: Cel): Uitkomst<string> {
  const inBestand = toonCel(cel);
  const tekst = typeof cel === 'number' ? inBestand.padStart(8, '0') : inBestand.replace(/\s/g, '');
  if (/^\d{8}$/.test(tekst)) return gelukt(tekst);
  if (/^\d{6,7}$/.test(tekst))
    return mislukt(
      `${citeer(inBestand)} heeft ${tekst.length} cijfers; een KvK-nummer heeft er 8. Is de 0 vooraan weggevallen?`,
    );
  return mislukt(`${citeer(inBestand)} is geen KvK-nummer; verwacht 8 cijfers`);
}

/** `2026-02-15`, `15-02-2026` or a date cell. */
export function leesDatum(cel: Cel): Uitkomst<Datum> {
  const tekst = toonCel(cel).trim();
  const nederlands = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(tekst);
  const iso = nederlands
    ? `${nederlands[3]}-${nederlands[2]?.padStart(2, '0')}-${nederlands[1]?.padStart(2, '0')}`
    : tekst.replace(/T\d{2}:\d{2}.*$/, '');
  const gelezen = parseDatum(iso);
  return gelezen.ok ? gelezen : mislukt(`${citeer(toonCel(cel))} is geen datum; verwacht bijvoorbeeld 15-02-2026`);
}

/** A date is the start of that day in UTC, so that it is the same date in the Netherlands. */
export const alsMoment = (dag: Datum): Date => new Date(`${dag}T00:00:00.000Z`);

/** `2026-11-22T14:30`, with or without seconds and time zone. */
const MET_TIJD = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

/** A moment: a date, or a date with a time. Without a time zone that is the time in the Netherlands. */
export function leesMoment(cel: Cel): Uitkomst<{ readonly dag: Datum; readonly moment: Date }> {
  const tekst = toonCel(cel).trim();
  const [, datumdeel, tijd, zone] = MET_TIJD.exec(tekst) ?? [];
  if (tijd === undefined && /T\d/.test(tekst))
    return mislukt(`${citeer(toonCel(cel))} is geen datum met tijd; verwacht bijvoorbeeld 2026-11-22T14:30`);
  const dag = leesDatum(datumdeel ?? cel);
  if (!dag.ok) return dag;
  if (tijd === undefined) return gelukt({ dag: dag.waarde, moment: alsMoment(dag.waarde) });
  const moment = zone === undefined ? momentInNederland(dag.waarde, tijd) : new Date(`${dag.waarde}T${tijd}${zone}`);
  return gelukt({ dag: dag.waarde, moment });
}

const JA_NEE: Readonly<Record<string, number>> = { ja: 1, nee: 0, waar: 1, onwaar: 0, true: 1, false: 0 };

/** A figure in the unit of its definition. An empty cell never comes here: empty is not zero. */
export function leesWaarde(cel: Cel, gegeven: Leesgegeven, notatie: Getalnotatie): Uitkomst<number> {
  const getal = leesGetal(cel, gegeven, notatie);
  if (!getal.ok) return getal;
  const getoetst = toetsBereik(gegeven, getal.waarde) ?? toetsWaarde(gegeven, getal.waarde);
  return getoetst.ok ? gelukt(rondAf(getoetst.waarde, gegeven)) : getoetst;
}

/** Figures in a sentence, as a Dutch reader writes them. */
export const toon = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 8 });

/** Refuses a ratio that its indicator cannot have, nearly always because it is a percentage. Null: nothing against it. */
function toetsBereik({ naam, bereik, fractie }: Leesgegeven, waarde: number): Uitkomst<never> | null {
  if (!bereik || (waarde >= bereik.min && waarde <= bereik.max)) return null;
  const deel = waarde / 100;
  if (fractie && deel >= bereik.min && deel <= bereik.max)
    return mislukt(`${naam} ${toon.format(waarde)} is ${toon.format(waarde * 100)}%; bedoelt u ${toon.format(deel)}?`);
  return mislukt(
    `${naam} is ${toon.format(waarde)}; verwacht ${toon.format(bereik.min)} tot ${toon.format(bereik.max)}`,
  );
}

/** Figures are kept to four decimals, ratios to eight; rounding here makes a figure equal to itself the next time. */
function rondAf(waarde: number, { eenheid }: Gegeven): number {
  const schaal = eenheid === 'verhouding' ? 1e8 : 1e4;
  return Math.round(waarde * schaal) / schaal;
}

/** Units in which a text may end in a percent sign, and what it is divided by then. */
const DEEL_VAN_PROCENT: Readonly<Partial<Record<Gegeven['eenheid'], number>>> = { procent: 1, verhouding: 100 };

function leesGetal(cel: Cel, gegeven: Gegeven, notatie: Getalnotatie): Uitkomst<number> {
  if (typeof cel === 'number') return gelukt(cel);
  const tekst = toonCel(cel).trim();
  if (gegeven.eenheid === 'jaNee' && Object.hasOwn(JA_NEE, tekst.toLowerCase()))
    return gelukt(JA_NEE[tekst.toLowerCase()] ?? 0);
  if (typeof cel === 'object')
    return cel.soort === 'procent' ? leesProcent(cel, gegeven) : mislukt(bijzonder(cel.soort, tekst));
  const deel = DEEL_VAN_PROCENT[gegeven.eenheid];
  const procent = deel !== undefined && tekst.endsWith('%');
  const getal = parseGetal(procent ? tekst.slice(0, -1) : tekst, notatie);
  if (getal !== null) return gelukt(procent ? getal / deel : getal);
  return mislukt(`${citeer(toonCel(cel))} is geen getal; verwacht ${voorbeeld(gegeven, notatie)}`);
}

/** A cell that Excel shows as 6,1% holds 0.061: that is 6.1 in percents, and as a ratio it is what it is. */
function leesProcent({ getal, tekst }: Procentcel, { naam, eenheid }: Gegeven): Uitkomst<number> {
  if (eenheid === 'procent') return gelukt(getal * 100);
  if (eenheid === 'verhouding') return gelukt(getal);
  return mislukt(
    `de cel is een percentage (${tekst}), maar ${naam} is ${EENHEID[eenheid]}; kies in Excel een gewone getalnotatie`,
  );
}

const EENHEID: Readonly<Record<Exclude<Gegeven['eenheid'], 'procent' | 'verhouding'>, string>> = {
  euro: 'een bedrag in euro’s',
  aantal: 'een aantal',
  fte: 'een aantal fte',
  jaNee: 'ja of nee',
  maanden: 'een aantal maanden',
  uren: 'een aantal uren',
};

function bijzonder(soort: string, tekst: string): string {
  if (soort === 'datum') return `de cel is een datum (${tekst}); verwacht een getal`;
  if (soort === 'formuleZonderUitkomst')
    return 'de cel bevat een formule zonder uitkomst; open het bestand in Excel, sla het op en probeer opnieuw';
  return `de cel bevat ${tekst || 'een fout'}; verwacht een getal`;
}

function voorbeeld({ eenheid }: Gegeven, notatie: Getalnotatie): string {
  if (eenheid === 'jaNee') return 'ja of nee';
  if (eenheid === 'verhouding') return notatie === 'nl' ? 'een verhouding als 0,183' : 'een verhouding als 0.183';
  const bedrag = { nl: '1.234,50', machine: '1234.50', en: '1,234.50' }[notatie];
  return `een getal als ${bedrag}`;
}

/** A part of something above 2 or below −2 can be, but is nearly always a percentage. */
export const lijktProcent = ({ fractie }: Leesgegeven, waarde: number): boolean =>
  fractie === true && Math.abs(waarde) > 2;
