import { datum } from '../src/kernel/datum.ts';
import { GEMEENTEN, type Hulpvorm, type Soort } from '../src/meten/register/index.ts';
import { maakNamen } from './namen.ts';
import type { Aanbieder, Profiel, Verhaal } from './profiel.ts';
import { INWONERS } from './regios.ts';
import { klem, type Toeval, toeval } from './toeval.ts';

export const AANTAL_EWS = 276;
const AANTAL_GI = 14;
const AANTAL_COMBINATIES = 62;
const AANTAL_AANGEWEZEN = 8;
const AANTAL_JEUGDZORGPLUS = 6;

/** Youth turnover in 2023 of the 25 largest, in millions: € 1.87 bn together (A-INSIGHTS). */
const GROOTSTE = [
  255, 190, 150, 128, 112, 100, 90, 82, 75, 69, 64, 59, 55, 51, 47.5, 44.5, 42, 39.5, 37.5, 35.5, 33.5, 32, 30.5, 29,
  28,
];
const MILJOEN = 1_000_000;
/** From this turnover on a provider is large (Jeugdautoriteit: more than € 20 million). */
export const GROOT = 20 * MILJOEN;
/** Below this one a provider of the EWS is small. */
const KLEIN = 5 * MILJOEN;

/** Turnover of all providers above the threshold, large to small: a long tail behind the 25 largest. */
function omzetten(): number[] {
  const staart = AANTAL_EWS - AANTAL_AANGEWEZEN - GROOTSTE.length;
  const rest = Array.from({ length: staart }, (_, i) => 2.75 + 23.5 * (1 - i / staart) ** 5);
  return [...GROOTSTE, ...rest].map((miljoenen) => miljoenen * MILJOEN);
}

/** A told provider takes the place of the one that is nearest to it in size. */
function zonderVertelde(lijst: readonly number[], verhalen: readonly Verhaal[]): number[] {
  const rest = [...lijst];
  for (const { profiel } of verhalen) {
    if (profiel.aangewezen) continue;
    const afstanden = rest.map((omzet) => Math.abs(omzet - profiel.jeugdomzet));
    rest.splice(afstanden.indexOf(Math.min(...afstanden)), 1);
  }
  return rest;
}

/** `aantal` ranks, spread evenly over a part of those that are still free; they are taken from `vrij`. */
function gespreid(vrij: Set<number>, aantal: number, van: number, tot: number): Set<number> {
  const keuze = [...vrij].filter((rang) => rang >= van && rang <= tot);
  const gekozen = Array.from(
    { length: aantal },
    (_, i) => keuze[Math.floor(((i + 0.5) * keuze.length) / aantal)] ?? van,
  );
  for (const rang of gekozen) vrij.delete(rang);
  return new Set(gekozen);
}

/** All providers of the EWS: the told ones first, then the others from large to small. */
export function maakEwsAanbieders(zaad: string, verhalen: readonly Verhaal[]): Aanbieder[] {
  const verteld = (test: (p: Verhaal['profiel']) => boolean) => verhalen.filter((v) => test(v.profiel)).length;
  const vrij = new Set(Array.from({ length: AANTAL_EWS }, (_, rang) => rang));
  const gi = gespreid(vrij, AANTAL_GI - verteld((p) => p.soorten.includes('gi')), 8, 75);
  const combinaties = gespreid(vrij, AANTAL_COMBINATIES - verteld((p) => p.soorten.length > 1), 3, 225);
  const metPlus = verteld((p) => p.hulpvormen?.includes('jeugdzorgplus') ?? false);
  const plus = gespreid(vrij, AANTAL_JEUGDZORGPLUS - metPlus, 0, 34);
  const naam = maakNamen(
    verhalen.map((verhaal) => verhaal.profiel.naam),
    true,
  );

  const gewone = zonderVertelde(omzetten(), verhalen).map((omzet, rang) => {
    const t = toeval(`${zaad}/profiel/${rang}`);
    const soorten: Soort[] = gi.has(rang)
      ? ['gi']
      : combinaties.has(rang)
        ? ['jeugdhulp', t.kans(0.6) ? 'ggz' : 'gehandicaptenzorg']
        : ['jeugdhulp'];
    const vorm = soorten[1] ?? soorten[0] ?? 'jeugdhulp';
    const jeugdomzet = omzet * t.tussen(0.98, 1.02);
    return maakProfiel(t, {
      kvk: kvkVan(2000 + rang * 3),
      naam: naam(vorm === 'jeugdhulp' && jeugdomzet > GROOT ? 'groot' : vorm, t),
      jeugdregio: t.kiesGewogen(INWONERS),
      soorten,
      jeugdomzet,
      ...(plus.has(rang) && { hulpvormen: METPLUS }),
    });
  });
  const aangewezen = Array.from({ length: AANTAL_AANGEWEZEN - verteld((p) => Boolean(p.aangewezen)) }, (_, i) => {
    const t = toeval(`${zaad}/aangewezen/${i}`);
    return maakProfiel(t, {
      kvk: kvkVan(3500 + i * 7),
      naam: naam('jeugdhulp', t),
      jeugdregio: t.kiesGewogen(INWONERS),
      soorten: ['jeugdhulp'],
      jeugdomzet: t.tussen(0.5, 1.5) * MILJOEN,
      aangewezen: { reden: t.kies(REDENEN), van: datum('2023-07-01') },
    });
  });
  const vertelde = verhalen.map((verhaal) =>
    maakProfiel(toeval(`${zaad}/verhaal/${verhaal.profiel.kvk}`), verhaal.profiel),
  );
  return [...vertelde, ...gewone, ...aangewezen].map((profiel, i) =>
    vestig(profiel, toeval(`${zaad}/zetel/${profiel.kvk}`), verhalen[i] ?? null),
  );
}

const METPLUS: readonly Hulpvorm[] = ['jeugdzorgplus', 'verblijf', 'dagbehandeling', 'ambulant'];
const REDENEN = [
  'Enige aanbieder in de regio voor jongeren met een eetstoornis.',
  'Enige aanbieder van gezinsbehandeling voor dove ouders en kinderen.',
  'Moeilijk te vervangen: behandeling van jonge slachtoffers van mensenhandel.',
  'Moeilijk te vervangen: klinische behandeling van hechtingsproblemen.',
  'Enige aanbieder met crisisplekken voor kinderen onder de zes jaar.',
] as const;

/** Numbers that the trade register has not come to: no real organisation is meant. */
export const kvkVan = (volgnummer: number): string => String(99_000_000 + volgnummer);

/** AGB code of a provider: 99 is no kind of care at Vektis. */
export const agbVan = (kvk: string): string => String(99_000_000 + (Number(kvk) % 1_000_000));

/** The name without the province that tells two municipalities apart, as in "Rijswijk (ZH.)". */
export const plaatsVan = (gemeente: string): string => gemeente.replace(/ \(.*\)$/, '');

/** Seats the provider in a real municipality of its region. */
function vestig(profiel: Profiel, t: Toeval, verhaal: Verhaal | null): Aanbieder {
  const { code, naam } = t.kies(GEMEENTEN.filter((gemeente) => gemeente.jeugdregio === profiel.jeugdregio));
  return { profiel, gemeentecode: code, plaats: plaatsVan(naam), verhaal };
}

/** What providers of one size tend to: margin and hired staff by size as published, the rest a guess. */
function maatVan(omzet: number) {
  if (omzet > GROOT)
    return { marge: 0.009, spreiding: 0.021, pnil: 0.13, pnilSpreiding: 0.06, gebied: [5, 11] } as const;
  if (omzet > KLEIN)
    return { marge: 0.0125, spreiding: 0.028, pnil: 0.18, pnilSpreiding: 0.08, gebied: [2, 6] } as const;
  return { marge: 0.016, spreiding: 0.033, pnil: 0.24, pnilSpreiding: 0.11, gebied: [1, 4] } as const;
}

/** Fills in what is not given, with chance around what is usual in the sector (solvency 27% ± 10, absence 6 to 8%). */
export function maakProfiel(t: Toeval, gegeven: Verhaal['profiel']): Profiel {
  const maat = maatVan(gegeven.jeugdomzet);
  const combinatie = gegeven.soorten.length > 1;
  const gezond = t.normaal(0, 1);
  const solvabiliteit = klem(0.255 + 0.1 * gezond, 0.08, 0.52);
  const hulpvormen = gegeven.hulpvormen ?? kiesHulpvormen(t, gegeven.soorten, gegeven.jeugdomzet);
  return {
    agb: agbVan(gegeven.kvk),
    rechtsvorm: t.kiesGewogen({ stichting: 75, bv: 20, coöperatie: 5 }),
    gebied: gegeven.soorten.includes('gi') ? t.heel(2, 5) : t.heel(maat.gebied[0], maat.gebied[1]),
    cruciaalGrond: grondVan(hulpvormen, Boolean(gegeven.aangewezen)),
    aangewezen: null,
    aandeelJeugd: combinatie ? t.tussen(0.18, 0.6) : t.tussen(0.9, 0.985),
    groei: t.normaal(0.055, 0.025),
    marge: maat.marge + maat.spreiding * 0.45 * gezond,
    margeSpreiding: maat.spreiding,
    solvabiliteit,
    balans: klem(t.normaal(0.5, 0.06), 0.38, 0.7),
    kas: klem(0.115 + 0.25 * (solvabiliteit - 0.27) + t.normaal(0, 0.02), 0.06, 0.25),
    krediet: t.tussen(0.02, 0.06),
    pnil: klem(t.normaal(maat.pnil, maat.pnilSpreiding), 0.02, 0.6),
    verzuim: klem(t.normaal(6.9, 0.8), 4.2, 9.2),
    aandeelTopDrie: klem(t.normaal(gegeven.jeugdomzet > GROOT ? 0.55 : 0.72, 0.12), 0.3, 0.97),
    ...gegeven,
    hulpvormen,
  };
}

function kiesHulpvormen(t: Toeval, soorten: readonly Soort[], omzet: number): Hulpvorm[] {
  if (soorten.includes('gi')) return ['jeugdbescherming', 'jeugdreclassering'];
  const kansen: Readonly<Partial<Record<Hulpvorm, number>>> = {
    'jeugd-ggz': soorten.includes('ggz') ? 1 : 0.15,
    ambulant: soorten.includes('ggz') ? 0.5 : 0.9,
    verblijf: omzet > KLEIN ? 0.6 : 0.25,
    dagbehandeling: 0.45,
    pleegzorg: omzet > GROOT && soorten.length === 1 ? 0.55 : 0.04,
    gezinshuis: 0.3,
    crisis: omzet > GROOT ? 0.5 : 0.08,
  };
  const gekozen = (Object.entries(kansen) as [Hulpvorm, number][]).filter(([, p]) => t.kans(p)).map(([vorm]) => vorm);
  return gekozen.length > 0 ? gekozen : ['ambulant'];
}

/** The grounds on which the subsidy scheme for crucial youth care names a kind of provider. */
function grondVan(hulpvormen: readonly Hulpvorm[], aangewezen: boolean): string | null {
  if (hulpvormen.includes('jeugdbescherming')) return 'Jeugdbescherming en jeugdreclassering';
  if (hulpvormen.includes('jeugdzorgplus')) return 'Gesloten jeugdhulp';
  if (hulpvormen.includes('pleegzorg')) return 'Pleegzorg';
  if (hulpvormen.includes('jeugd-ggz') && hulpvormen.includes('verblijf')) return 'Verplichte zorg in de jeugd-ggz';
  return aangewezen ? 'Door een regio aangewezen als moeilijk te vervangen' : null;
}
