import type { Aannamen, Hefboom } from './aannamen.ts';
import type { Basis, Stroomcode } from './basis.ts';

/** What each lever cannot do without. A lever whose figures are missing is not reckoned, and the screen says so. */
export const NODIG: Readonly<Record<Hefboom, readonly string[]>> = {
  tarief: ['opbrengstenJeugdwet'],
  volume: ['opbrengstenJeugdwet', 'opbrengstenTotaal', 'bedrijfslasten'],
  bezetting: ['opbrengstenJeugdwet', 'opbrengstenTotaal', 'bedrijfslasten', 'bezettingsgraad'],
  verzuim: ['opbrengstenJeugdwet', 'personeelskosten', 'kostenPnil', 'verzuimPercentage'],
  pnil: ['personeelskosten', 'kostenPnil'],
  loon: ['personeelskosten', 'kostenPnil'],
};

/** Euros (and, of occupancy and absence, fractions) of one month as they are today. What is not known is 0 and its levers are off. */
export interface Maandcijfers {
  readonly omzet: number;
  readonly opbrengsten: number;
  readonly lasten: number;
  readonly personeel: number;
  readonly pnil: number;
  readonly productie: number;
  readonly topDrie: number;
  /** Occupied share of places, 0 … 1. */
  readonly bezetting: number;
  /** Share of working time lost to illness, 0 … 1. */
  readonly verzuim: number;
  /** Share of the turnover to which tariff, volume and occupancy apply: 1, or the part of one region. */
  readonly deel: number;
  /** Turnover of the youth branch as a share of the whole: that part of general costs is its own. */
  readonly jeugdtak: number;
}

/** What changes in one month: euros more (or less) than today. */
export interface Maandeffect {
  readonly opbrengsten: number;
  readonly lasten: number;
  readonly personeel: number;
  readonly pnil: number;
  readonly productie: number;
  readonly topDrie: number;
  readonly resultaatJeugd: number;
}

const begrens = (waarde: number, onder: number, boven: number): number => Math.min(boven, Math.max(onder, waarde));

/** Share of help left: by volume, by places occupied, and by hours of illness that nobody takes over. */
function hulpfactor(m: Maandcijfers, a: Aannamen): number {
  return (1 + a.volume / 100) * (1 + bezettingsdeel(m, a)) * (1 - verzuimdeel(m, a) * (1 - a.vervanging / 100));
}

/** Change of turnover by occupancy: of the part that pays for beds, the share by which more or fewer are occupied. */
function bezettingsdeel({ bezetting }: Maandcijfers, a: Aannamen): number {
  if (a.bezetting === 0) return 0;
  const na = begrens(bezetting + a.bezetting / 100, 0, Math.max(1, bezetting));
  return (a.verblijfsdeel / 100) * (na / bezetting - 1);
}

/** Change of lost working time; illness cannot go below zero. */
const verzuimdeel = ({ verzuim }: Maandcijfers, a: Aannamen): number => Math.max(a.verzuim / 100, -verzuim);

/** How the costs follow volume and occupancy: only the part that moves along, and only of the part of the work it is about. */
function kostenfactor(m: Maandcijfers, a: Aannamen): number {
  const deel = m.opbrengsten > 0 ? (m.omzet * m.deel) / m.opbrengsten : 0;
  const volume = 1 + deel * (a.kostenMeeVolume / 100) * (a.volume / 100);
  return volume * (1 + deel * (a.kostenMeeBezetting / 100) * bezettingsdeel(m, a));
}

/**
 * Personnel under the assumptions: own and hired. The share of hired staff moves first, at the prices of today, so that a
 * shift of 5 points makes the ratio exactly 5 points higher; then wages change; then illness is taken over by hired staff.
 * Less illness never saves more than is hired.
 */
function personeelNa(m: Maandcijfers, a: Aannamen, kosten: number): { personeel: number; pnil: number } {
  const totaal = m.personeel * kosten;
  const ingehuurd = m.pnil * kosten;
  if (totaal <= 0) return { personeel: totaal, pnil: ingehuurd };
  const nu = ingehuurd / totaal;
  const straks = a.pnil === 0 ? nu : begrens(nu + a.pnil / 100, 0, 1);
  const verschoven = ((straks - nu) * totaal) / (a.pnilFactor - straks * (a.pnilFactor - 1));
  const pnil = ingehuurd + verschoven * a.pnilFactor;
  const eigen = (totaal - ingehuurd - verschoven) * (1 + a.loon / 100);
  const vervangen = Math.max(eigen * verzuimdeel(m, a) * (a.vervanging / 100) * a.vervangfactor, -pnil);
  return { personeel: eigen + pnil + vervangen, pnil: pnil + vervangen };
}

/**
 * What one month under the assumptions brings and costs beside what it does today. Tariff and help multiply; costs follow
 * volume and occupancy in part; wages, hired staff and illness are of the whole organisation. No tax is reckoned.
 */
export function maandeffect(m: Maandcijfers, a: Aannamen): Maandeffect {
  const hulp = hulpfactor(m, a);
  const groei = (1 + a.tarief / 100) * hulp - 1;
  const opbrengsten = m.omzet * m.deel * groei;
  const kosten = kostenfactor(m, a);
  const meebewegend = m.lasten * (kosten - 1);
  const { personeel, pnil } = personeelNa(m, a, kosten);
  const algemeen = personeel - m.personeel * kosten;
  return {
    opbrengsten,
    lasten: meebewegend + algemeen,
    personeel: personeel - m.personeel,
    pnil: pnil - m.pnil,
    productie: m.productie * m.deel * (hulp - 1),
    topDrie: m.topDrie * m.deel * groei,
    resultaatJeugd: opbrengsten - meebewegend - algemeen * m.jeugdtak,
  };
}

/** The levers that cannot be reckoned for this provider, each with the figures that are missing. */
export function nietTeRekenen(basis: Basis): Map<Hefboom, string[]> {
  const uit = new Map<Hefboom, string[]>();
  for (const [hefboom, nodig] of Object.entries(NODIG) as [Hefboom, readonly string[]][]) {
    const mist = nodig.filter((code) => !(code in basis.stroom) && !(code in basis.stand));
    const nul = hefboom === 'bezetting' && basis.stand.bezettingsgraad?.waarde === 0 ? ['bezettingsgraad'] : [];
    if (mist.length + nul.length > 0) uit.set(hefboom, [...mist, ...nul]);
  }
  return uit;
}

/** The figures of one month of a coming quarter (0 … 3): a third of the same quarter a year before. */
export function maandcijfers({ stroom, stand }: Basis, kwartaal: number, deel: number): Maandcijfers {
  // What is missing stands as zero only because every lever that needs it is off: see `nietTeRekenen`.
  const perMaand = (code: Stroomcode) => (stroom[code]?.kwartalen[kwartaal] ?? 0) / 3;
  const opbrengsten = perMaand('opbrengstenTotaal');
  return {
    omzet: perMaand('opbrengstenJeugdwet'),
    opbrengsten,
    lasten: perMaand('bedrijfslasten'),
    personeel: perMaand('personeelskosten'),
    pnil: perMaand('kostenPnil'),
    productie: perMaand('productieRealisatie'),
    topDrie: perMaand('omzetGrootsteDrieOpdrachtgevers'),
    bezetting: (stand.bezettingsgraad?.waarde ?? 0) / 100,
    verzuim: (stand.verzuimPercentage?.waarde ?? 0) / 100,
    deel,
    jeugdtak: opbrengsten > 0 ? begrens(perMaand('opbrengstenJeugd') / opbrengsten, 0, 1) : 0,
  };
}
