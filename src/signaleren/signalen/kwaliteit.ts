import type { Datum } from '../../kernel/datum.ts';
import { dagenTussen } from '../../kernel/datum.ts';
import { eindeVan, type Periode } from '../../kernel/periode.ts';
import { noemPeriode, opsomming } from '../indicatoren/index.ts';

/** How far the figures behind a signal can be trusted: 1 is complete, in time and without known mistakes. */
export interface Kwaliteit {
  readonly gewicht: number;
  /** What is wrong with them, in Dutch sentences. */
  readonly punten: readonly string[];
}

/** Something that takes trust away. */
export interface Aftrek {
  readonly punt: string;
  readonly aftrek: number;
}

/** Low quality lowers a signal in the list; it never hides one. */
const LAAGSTE_GEWICHT = 0.3;

/** Takes trust away, from full or from what was left. */
export function weeg(aftrek: readonly Aftrek[], vanaf: Kwaliteit = { gewicht: 1, punten: [] }): Kwaliteit {
  const som = aftrek.reduce((totaal, een) => totaal + een.aftrek, 0);
  const gewicht = Math.max(LAAGSTE_GEWICHT, Math.round((vanaf.gewicht - som) * 100) / 100);
  return { gewicht, punten: [...vanaf.punten, ...aftrek.map(({ punt }) => punt)] };
}

/** A figure behind a signal, with what is known of how good it is. */
export interface Kwaliteitsfeit {
  readonly naam: string;
  readonly periode: Periode;
  readonly laatstBekend: boolean;
  readonly gepubliceerd: boolean;
  /** Fewer quarters than a method needs to be sure. */
  readonly voorlopig: boolean;
  /** Figures under it that were corrected in the past year, and that came with a warning and an explanation. */
  readonly verbeterd: number;
  readonly uitgelegd: number;
}

const OUD = 200;
const ZEER_OUD = 400;
const tel = (feiten: readonly Kwaliteitsfeit[], wat: 'verbeterd' | 'uitgelegd'): number =>
  Math.max(0, ...feiten.map((feit) => feit[wat]));
const cijfers = (aantal: number): string => (aantal === 1 ? '1 cijfer' : `${aantal} cijfers`);

/** What takes trust away from figures at a day: completeness, timeliness, and known errors. */
export function aftrekVan(feiten: readonly Kwaliteitsfeit[], dag: Datum): Aftrek[] {
  const uit: Aftrek[] = [];
  const ouder = feiten.filter(({ laatstBekend }) => laatstBekend);
  for (const { naam, periode } of ouder.slice(0, 2))
    uit.push({ punt: `${naam}: het nieuwste cijfer ontbreekt. Dit is dat van ${noemPeriode(periode)}.`, aftrek: 0.2 });
  const laatste = feiten
    .map(({ periode }) => eindeVan(periode))
    .sort()
    .at(-1);
  const dagen = laatste ? dagenTussen(laatste, dag) : 0;
  if (dagen > OUD)
    uit.push({
      punt: `De cijfers gaan over een tijd van ${Math.round(dagen / 30.4)} maanden geleden.`,
      aftrek: dagen > ZEER_OUD ? 0.3 : 0.15,
    });
  const gepubliceerd = feiten.filter((feit) => feit.gepubliceerd).map(({ naam }) => naam);
  if (gepubliceerd.length > 0)
    uit.push({
      punt: `Niet nagerekend, maar door de organisatie zelf gepubliceerd: ${opsomming(gepubliceerd)}.`,
      aftrek: 0.1,
    });
  if (feiten.some(({ voorlopig }) => voorlopig))
    uit.push({ punt: 'Er zijn minder dan twaalf kwartalen: de grens is nog voorlopig.', aftrek: 0.1 });
  const verbeterd = tel(feiten, 'verbeterd');
  if (verbeterd > 0)
    uit.push({ punt: `In het afgelopen jaar zijn ${cijfers(verbeterd)} hieronder later verbeterd.`, aftrek: 0.1 });
  const uitgelegd = tel(feiten, 'uitgelegd');
  if (uitgelegd > 0)
    uit.push({
      punt: `Bij ${cijfers(uitgelegd)} hieronder gaf een controle een waarschuwing. De aanbieder legde het uit.`,
      aftrek: 0.1,
    });
  return uit;
}
