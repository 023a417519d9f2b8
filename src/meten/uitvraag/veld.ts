import { parseDatum } from '../../kernel/datum.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { type Beleidsgegeven, type Eenheid, type Gegeven, toetsWaarde } from '../catalogus/index.ts';
import type { Vorm } from './domain.ts';

export const VELDSOORTEN = ['getal', 'jaNee', 'keuze', 'datum', 'tekst'] as const;
export type Veldsoort = (typeof VELDSOORTEN)[number];

export const AARDEN = ['stand', 'stroom'] as const;

/** What a field of a form asks, whatever kind of definition it comes from. */
export interface Veldvraag {
  readonly code: string;
  readonly versie: number;
  readonly naam: string;
  readonly uitleg: string;
  readonly blok: string;
  readonly soort: Veldsoort;
  /** Of a getal; null of everything else. */
  readonly eenheid: Eenheid | null;
  readonly aard: 'stand' | 'stroom' | null;
  readonly teken: 'positief' | 'vrij';
  /** Of a keuze: the codes that may be answered, each with its text. */
  readonly mogelijkheden: readonly { readonly waarde: string; readonly tekst: string }[] | null;
  readonly bron: string;
  readonly grondslag: string | null;
}

export interface Veld extends Veldvraag {
  readonly verplicht: boolean;
}

/** A field that an analyst can choose, with where it fits. */
export interface Keuzeveld extends Veldvraag {
  readonly kandidaat: boolean;
  readonly vormen: readonly Vorm[];
  readonly elders: string;
}

const JA_NEE = [
  { waarde: '1', tekst: 'Ja' },
  { waarde: '0', tekst: 'Nee' },
];

/** A figure of the catalogue as a field. Youth branch figures fit combination providers only; `alleenVoor` limits the rest. */
export function veldVanGegeven(g: Gegeven): Keuzeveld {
  const jaNee = g.eenheid === 'jaNee';
  return {
    code: g.code,
    versie: g.versie,
    naam: g.naam,
    uitleg: g.uitleg,
    blok: g.blok,
    soort: jaNee ? 'jaNee' : 'getal',
    eenheid: jaNee ? null : g.eenheid,
    aard: g.soort,
    teken: g.teken,
    mogelijkheden: jaNee ? JA_NEE : null,
    bron: g.bron,
    grondslag: null,
    kandidaat: g.status === 'kandidaat',
    vormen: vormenVanGegeven(g),
    elders: g.elders ?? '',
  };
}

function vormenVanGegeven({ alleenVoor, blok }: Gegeven): Vorm[] {
  if (blok === 'jeugdtak') return ['combinatie'];
  if (!alleenVoor) return ['aanbieder', 'gi', 'combinatie'];
  const vormen: Vorm[] = [];
  if (alleenVoor.includes('jeugdhulp')) vormen.push('aanbieder');
  if (alleenVoor.includes('gi')) vormen.push('gi');
  if (alleenVoor.some((soort) => soort !== 'gi')) vormen.push('combinatie');
  return vormen;
}

/** A fact about procurement policy as a field of the form for municipalities and regions. */
export function veldVanBeleidsgegeven(b: Beleidsgegeven): Keuzeveld {
  const { antwoord } = b;
  return {
    code: b.code,
    versie: b.versie,
    naam: b.naam,
    uitleg: b.uitleg,
    blok: b.blok,
    soort: antwoord.soort,
    eenheid: antwoord.soort === 'getal' ? antwoord.eenheid : null,
    aard: null,
    teken: antwoord.soort === 'getal' ? antwoord.teken : 'positief',
    mogelijkheden: antwoord.soort === 'keuze' ? antwoord.mogelijkheden : antwoord.soort === 'jaNee' ? JA_NEE : null,
    bron: b.bron,
    grondslag: b.grondslag,
    kandidaat: false,
    vormen: b.alleenVoor ?? ['gemeente', 'jeugdregio'],
    elders: '',
  };
}

/** Longest answer in words; the table takes no more. */
export const LANGSTE_TEKST = 4000;

const GETAL = /^-?\d{1,12}(\.\d{1,8})?$/;

/**
 * An answer in its one way of writing (`-12.5`, `2026-11-27`, the code of a choice, text), or why it cannot be right: what was
 * found and what was expected. null stays null: empty is an answer of its own, and not zero.
 */
export function toetsAntwoord(veld: Veldvraag, waarde: string | null): Uitkomst<string | null> {
  const tekst = waarde?.trim() ?? '';
  if (tekst === '') return gelukt(null);
  switch (veld.soort) {
    case 'getal':
      return toetsGetal(veld, tekst);
    case 'datum': {
      const dag = parseDatum(tekst);
      return dag.ok ? dag : mislukt(`${veld.naam} is ${dag.fout}`);
    }
    case 'tekst':
      return tekst.length <= LANGSTE_TEKST
        ? gelukt(tekst)
        : mislukt(`${veld.naam} is ${tekst.length} tekens lang; verwacht hoogstens ${LANGSTE_TEKST}`);
    default:
      return toetsKeuze(veld, tekst);
  }
}

function toetsKeuze({ naam, mogelijkheden }: Veldvraag, tekst: string): Uitkomst<string> {
  const keuzen = mogelijkheden ?? [];
  const gekozen = keuzen.find(
    (keuze) => keuze.waarde === tekst || keuze.tekst.toLowerCase() === tekst.toLowerCase(),
  )?.waarde;
  if (gekozen !== undefined) return gelukt(gekozen);
  const verwacht = keuzen.map((keuze) => `${keuze.waarde} (${keuze.tekst})`).join(', ');
  return mislukt(`${naam} is "${tekst.slice(0, 60)}"; verwacht een van: ${verwacht}`);
}

function toetsGetal(veld: Veldvraag, tekst: string): Uitkomst<string> {
  if (!GETAL.test(tekst))
    return mislukt(
      `${veld.naam} is "${tekst.slice(0, 60)}"; verwacht een getal met een punt voor de decimalen, zoals -12.5`,
    );
  const eenheid = veld.eenheid ?? 'aantal';
  const getoetst = toetsWaarde({ naam: veld.naam, eenheid, teken: veld.teken }, Number(tekst));
  return getoetst.ok ? gelukt(schoon(tekst)) : getoetst;
}

/** One way to write each number: no zeros that say nothing, and no minus before zero. */
function schoon(tekst: string): string {
  const [geheel = '', deel = ''] = tekst.replace('-', '').split('.');
  const heel = geheel.replace(/^0+(?=\d)/, '');
  const rest = deel.replace(/0+$/, '');
  const getal = rest === '' ? heel : `${heel}.${rest}`;
  return tekst.startsWith('-') && getal !== '0' ? `-${getal}` : getal;
}
