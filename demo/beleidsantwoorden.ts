import { datum, plusDagen } from '../src/kernel/datum.ts';
import type { Veld } from '../src/meten/uitvraag/index.ts';
import type { Toeval } from './toeval.ts';

type Bereik = readonly [van: number, tot: number, decimalen: number];

/** What a figure about procurement tends to be: from, to, decimals. */
const GETALLEN: Readonly<Record<string, Bereik>> = {
  aantalGecontracteerd: [14, 140, 0],
  tariefAmbulantUur: [78, 112, 2],
  tariefBehandelingUur: [112, 148, 2],
  tariefPleegzorgEtmaal: [48, 66, 2],
  tariefGezinshuisEtmaal: [165, 230, 2],
  tariefVerblijfEtmaal: [260, 420, 2],
  tariefGeslotenEtmaal: [620, 840, 2],
  tariefOtsJaar: [11_500, 14_800, 0],
  indexatiePercentage: [2.1, 5.4, 1],
  plafondBereikt: [0, 9, 0],
};
const KEUS: Readonly<Record<string, readonly number[]>> = {
  verlengingsmaanden: [12, 24, 36, 48],
  opzegtermijnMaanden: [3, 6, 6, 12],
  betaaltermijnDagen: [14, 30, 30, 45],
};
/** Ceilings, as a share of the budget. */
const AANDEEL: Readonly<Record<string, number>> = {
  plafondAmbulant: 0.36,
  plafondVerblijf: 0.24,
  plafondGgz: 0.16,
  plafondGesloten: 0.04,
  plafondBescherming: 0.08,
};
/** Millions of euros. */
const BUDGET = [6, 70] as const;

const WIJZIGINGEN = [
  'Verblijf gaat naar de regio. Ambulante hulp blijft per gemeente, met minder aanbieders.',
  'Wij stappen over op vaste bedragen per traject en sluiten langere contracten.',
  'Er komen regionale afspraken over beschikbaarheid van crisishulp, met een vast bedrag per jaar.',
];

const KANS_LEEG = 0.1;

/** An invented answer that fits its field and the answers before it; null: left empty. */
export function antwoordOp(veld: Veld, eerder: ReadonlyMap<string, string>, t: Toeval): string | null {
  if (!veld.verplicht && t.kans(KANS_LEEG)) return null;
  switch (veld.soort) {
    case 'keuze':
      return t.kies(veld.mogelijkheden ?? []).waarde;
    case 'jaNee':
      return t.kans(0.5) ? '1' : '0';
    case 'datum':
      return looptijd(veld.code, eerder, t);
    case 'tekst':
      return eerder.get('inkoopVolgendJaar') === '1' ? t.kies(WIJZIGINGEN) : null;
    default:
      return getal(veld, eerder, t);
  }
}

function looptijd(code: string, eerder: ReadonlyMap<string, string>, t: Toeval): string {
  if (code === 'contractVan') return `${t.heel(2023, 2026)}-01-01`;
  const begin = Number((eerder.get('contractVan') ?? '2026').slice(0, 4));
  return plusDagen(datum(`${Math.max(begin + t.heel(3, 5), 2027)}-01-01`), -1);
}

function getal({ code }: Veld, eerder: ReadonlyMap<string, string>, t: Toeval): string | null {
  const keus = KEUS[code];
  if (keus) return String(t.kies(keus));
  if (code === 'jeugdhulpbudget') return String(t.heel(...BUDGET) * 1_000_000);
  const aandeel = AANDEEL[code];
  if (aandeel !== undefined) return t.kans(0.4) ? null : plafond(aandeel, eerder, t);
  const bereik = GETALLEN[code];
  if (!bereik) return null;
  const schaal = 10 ** bereik[2];
  return String(Math.round(t.tussen(bereik[0], bereik[1]) * schaal) / schaal);
}

function plafond(aandeel: number, eerder: ReadonlyMap<string, string>, t: Toeval): string | null {
  const budget = Number(eerder.get('jeugdhulpbudget') ?? 0);
  return budget > 0 ? String(Math.round((budget * aandeel * t.tussen(0.8, 1.2)) / 1000) * 1000) : null;
}
