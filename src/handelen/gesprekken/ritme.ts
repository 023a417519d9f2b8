import { z } from 'zod';
import { type Datum, dagenTussen, datum, plusDagen, plusMaanden } from '../../kernel/datum.ts';
import inhoud from './ritme.json' with { type: 'json' };

/** With whom the supervisor speaks in a cycle. */
export const PARTNERSOORTEN = ['aanbieder', 'gemeente', 'jeugdregio'] as const;
export type Partnersoort = (typeof PARTNERSOORTEN)[number];

const naam = z.string().trim().min(2).max(120);

/** When a rule is about somebody. What is not said does not matter. Only providers have anything but their kind. */
const voorwaarde = z.strictObject({
  tredeVanaf: z.int().min(1).max(6).optional(),
  cruciaal: z.boolean().optional(),
  inEws: z.boolean().optional(),
  jongerenVanaf: z.int().min(1).max(1_000_000).optional(),
  zorgsoort: z.enum(['jeugdhulp', 'gi', 'ggz', 'gehandicaptenzorg']).optional(),
});

const ritmeregel = z.strictObject({
  code: z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'verwacht een code als trede3'),
  naam,
  soort: z.enum(PARTNERSOORTEN),
  als: voorwaarde,
  elkeMaanden: z.int().min(1, 'verwacht 1 tot 60 maanden').max(60, 'verwacht 1 tot 60 maanden'),
});

/** How often whom, as data with versions. The first rule that fits holds; who fits none is outside the cycle. */
export const vormRitme = z.strictObject({
  code: z.literal('gespreksritme'),
  versie: z.int().min(1),
  geldigVan: z.iso.date(),
  naam,
  uitleg: z.string().trim().min(5).max(600),
  bron: z.string().trim().min(5).max(600),
  /** So many days ahead a talk is due soon. */
  binnenkortDagen: z.int().min(0).max(366),
  regels: z.array(ritmeregel).min(1).max(40),
});
export type Ritme = z.infer<typeof vormRitme>;
export type Ritmeregel = Ritme['regels'][number];

/** The cycle that comes with Baken. */
export const RITME: Ritme = vormRitme.parse(inhoud);

/** Somebody to speak with, as known on a day. */
export interface Partner {
  readonly soort: Partnersoort;
  /** KvK number, or code of the municipality or region. */
  readonly code: string;
  readonly naam: string;
  readonly jeugdregio: string;
  readonly trede: number | null;
  readonly cruciaal: boolean;
  readonly inEws: boolean;
  readonly jongeren: number | null;
  readonly zorgsoorten: readonly string[];
}

/** The rule that holds for somebody; null: outside the cycle. */
export const regelVoor = (ritme: Ritme, partner: Partner): Ritmeregel | null =>
  ritme.regels.find((regel) => past(regel, partner)) ?? null;

function past({ soort, als }: Ritmeregel, partner: Partner): boolean {
  return (
    soort === partner.soort &&
    (als.tredeVanaf === undefined || (partner.trede ?? 0) >= als.tredeVanaf) &&
    (als.cruciaal === undefined || partner.cruciaal === als.cruciaal) &&
    (als.inEws === undefined || partner.inEws === als.inEws) &&
    (als.jongerenVanaf === undefined || (partner.jongeren ?? 0) >= als.jongerenVanaf) &&
    (als.zorgsoort === undefined || partner.zorgsoorten.includes(als.zorgsoort))
  );
}

/** `nooit` and `teLaat`: not spoken to in the agreed time. `buiten`: no rule is about them. */
export const STANDEN = ['nooit', 'teLaat', 'binnenkort', 'opTijd', 'buiten'] as const;
export type Gespreksstand = (typeof STANDEN)[number];

export interface Beurt {
  readonly regel: Ritmeregel | null;
  /** The last day on which the next talk is in time; null: at once, because there never was one, or never, outside the cycle. */
  readonly uiterlijk: Datum | null;
  readonly stand: Gespreksstand;
  /** Days past that last day; 0 when in time, or never spoken to. */
  readonly dagenTeLaat: number;
}

/**
 * Whose turn it is: the last talk and the rule that holds now tell when the next one is due. A higher trede so shortens the time
 * at once. A talk that is only planned does not count.
 * @param laatst day of the last talk that was held on or before `op`; null: none that we know of
 */
export function beurtVan(ritme: Ritme, partner: Partner, laatst: Datum | null, op: Datum): Beurt {
  const regel = regelVoor(ritme, partner);
  if (regel === null) return { regel, uiterlijk: null, stand: 'buiten', dagenTeLaat: 0 };
  if (laatst === null) return { regel, uiterlijk: null, stand: 'nooit', dagenTeLaat: 0 };
  const uiterlijk = plusMaanden(laatst, regel.elkeMaanden);
  if (uiterlijk < op) return { regel, uiterlijk, stand: 'teLaat', dagenTeLaat: dagenTussen(uiterlijk, op) };
  const stand = uiterlijk <= plusDagen(op, ritme.binnenkortDagen) ? 'binnenkort' : 'opTijd';
  return { regel, uiterlijk, stand, dagenTeLaat: 0 };
}

/** The version in force on a day: the highest among those that hold by then; before the first, that first one. */
export function geldendRitme(versies: readonly Ritme[], op: Datum): Ritme {
  const oplopend = versies.toSorted((a, b) => a.versie - b.versie);
  return oplopend.findLast(({ geldigVan }) => datum(geldigVan) <= op) ?? oplopend[0] ?? RITME;
}

/** Why a set of rules cannot be, as Dutch sentences. */
export function ritmefouten(ritme: Pick<Ritme, 'regels'>): { readonly plek: string; readonly melding: string }[] {
  const fouten: { plek: string; melding: string }[] = [];
  for (const [i, regel] of ritme.regels.entries()) {
    if (ritme.regels.findIndex(({ code }) => code === regel.code) < i)
      fouten.push({
        plek: `regels/${i}/code`,
        melding: `gevonden: ${regel.code}, al gebruikt; verwacht: een eigen code`,
      });
    if (regel.soort !== 'aanbieder' && Object.keys(regel.als).length > 0)
      fouten.push({ plek: `regels/${i}/als`, melding: 'een voorwaarde kan alleen bij een aanbieder' });
    const eerder = ritme.regels.slice(0, i).find((r) => r.soort === regel.soort && Object.keys(r.als).length === 0);
    if (eerder)
      fouten.push({ plek: `regels/${i}`, melding: `geldt nooit: “${eerder.naam}” gaat voor en geldt voor iedereen` });
  }
  for (const soort of ['gemeente', 'jeugdregio'] as const)
    if (!ritme.regels.some((regel) => regel.soort === soort))
      fouten.push({ plek: 'regels', melding: `er is geen regel voor elke ${soort}; R-022 vraagt gesprekken met alle` });
  return fouten;
}
