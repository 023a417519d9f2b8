import { type Datum, dagenTussen } from '../../kernel/datum.ts';
import type { Periode } from '../../kernel/periode.ts';
import type { Moment } from '../../meten/kennis/index.ts';
import { dagVan } from '../urgentie/index.ts';
import { type Beeld, type Bewijs, type Oordeel, oordeel } from './beeld.ts';
import type { GereedeRegel, Nodig } from './compileren.ts';
import { type Regel, versieOp } from './domain.ts';
import { type Kwaliteit, weeg } from './kwaliteit.ts';
import { ERNSTEN, type Ernst, type Momentsoort } from './namen.ts';

/** Why a rule holds, with which version of it. */
export interface Regelbewijs extends Bewijs {
  readonly regel: string;
  readonly versie: number;
  readonly naam: string;
  readonly bron: string;
  readonly voorwaarde: string;
}

/** A moment at which a signal began, grew, became lighter or ended. */
export interface Signaalmoment {
  readonly op: Moment;
  readonly periode: Periode | null;
  readonly ernst: Ernst;
  readonly soort: Momentsoort;
  readonly tekst: string;
  readonly kwaliteit: Kwaliteit;
  /** One per rule that holds, the heaviest first; empty at the end. */
  readonly bewijs: readonly Regelbewijs[];
}

/** One running signal about one subject: it grows by moments, and never becomes two. */
export interface Signaal {
  readonly oorzaak: Regel['oorzaak'];
  readonly begin: Moment;
  readonly einde: Moment | null;
  /** Begin of the former signal with this cause. */
  readonly vorige: Moment | null;
  readonly momenten: readonly Signaalmoment[];
}

/** Ready rules, every version of each. Which version counts on a day is worked out once per day. */
export class Regelboek {
  readonly #versies: readonly (readonly GereedeRegel<Regel>[])[];
  readonly #perDag = new Map<string, readonly GereedeRegel<Regel>[]>();

  constructor(regels: readonly GereedeRegel<Regel>[]) {
    this.#versies = [...Map.groupBy(regels, ({ regel }) => regel.code).values()];
  }

  op(dag: string): readonly GereedeRegel<Regel>[] {
    let regels = this.#perDag.get(dag);
    if (!regels) {
      regels = this.#versies.flatMap((versies) => {
        const geldt = versieOp(
          versies.map(({ regel }) => regel),
          dag,
        );
        return versies.filter(({ regel }) => regel === geldt);
      });
      this.#perDag.set(dag, regels);
    }
    return regels;
  }
}

/** One bad moment may be chance: a signal ends at the second moment in a row without it, at least so many days after the first. */
export const RUSTDAGEN = 28;

const rang = (ernst: Ernst): number => ERNSTEN.indexOf(ernst);

interface Grond {
  readonly bewijs: Regelbewijs;
  readonly nodig: readonly Nodig[];
  readonly neeSinds: Datum | null;
  readonly mist: readonly Nodig[];
}

interface Loop {
  readonly oorzaak: Regel['oorzaak'];
  readonly begin: Moment;
  readonly vorige: Moment | null;
  readonly momenten: Signaalmoment[];
  readonly gronden: ReadonlyMap<string, Grond>;
}

/** What makes the evidence of a rule another one: its severity and the figures that it looked at, not the passing of days. */
const afdruk = ({ ernst, versie, invoer }: Regelbewijs): string =>
  JSON.stringify([
    ernst,
    versie,
    invoer.map(({ bron, code, waarde, tekst, periode }) => [bron, code, waarde, tekst, periode]),
  ]);

const alsBewijs = ({ regel }: GereedeRegel<Regel>, bewijs: Bewijs): Regelbewijs => ({
  regel: regel.code,
  versie: regel.versie,
  naam: regel.naam,
  bron: regel.bron,
  voorwaarde: regel.voorwaarde,
  ...bewijs,
});

interface Uitslag {
  readonly gereed: GereedeRegel<Regel>;
  readonly oordeel: Oordeel;
}

/** The grounds after a moment, and whether one is new, other than before, or cannot be judged any more. */
function nieuweGronden(oud: ReadonlyMap<string, Grond>, uitslagen: readonly Uitslag[], dag: Datum) {
  const gronden = new Map<string, Grond>();
  const wat = { nieuw: false, anders: false, onzeker: false };
  for (const { gereed, oordeel: uitslag } of uitslagen) {
    const { code, eindigt } = gereed.regel;
    const grond = oud.get(code);
    if (uitslag.soort === 'ja') {
      const bewijs = alsBewijs(gereed, uitslag.bewijs);
      const { nodig } = gereed.voorwaarde;
      if (!grond) wat.nieuw = true;
      else if (afdruk(grond.bewijs) !== afdruk(bewijs)) wat.anders = true;
      gronden.set(code, { bewijs, nodig, neeSinds: null, mist: [] });
    } else if (!grond) continue;
    else if (uitslag.soort === 'onbekend') {
      if (grond.mist.length === 0 && uitslag.mist.length > 0) wat.onzeker = true;
      gronden.set(code, { ...grond, mist: uitslag.mist });
    } else if (
      eindigt === 'naTweeMomenten' &&
      (grond.neeSinds === null || dagenTussen(grond.neeSinds, dag) < RUSTDAGEN)
    )
      gronden.set(code, { ...grond, neeSinds: grond.neeSinds ?? dag, mist: [] });
  }
  return { gronden, wat };
}

const ernstVan = (gronden: ReadonlyMap<string, Grond>): Ernst =>
  [...gronden.values()].reduce<Ernst>(
    (zwaarst, { bewijs }) => (rang(bewijs.ernst) > rang(zwaarst) ? bewijs.ernst : zwaarst),
    'licht',
  );

function kwaliteitVan(gronden: ReadonlyMap<string, Grond>, beeld: Beeld): Kwaliteit {
  const alle = [...gronden.values()];
  const mist = new Set(alle.flatMap((grond) => grond.mist.map(({ naam }) => naam)));
  const erbij = [...mist].map((naam) => ({
    punt: `${naam} is nu niet bekend: dit is niet meer na te gaan.`,
    aftrek: 0.1,
  }));
  return weeg(erbij, beeld.kwaliteit(alle.flatMap(({ nodig }) => nodig)));
}

function maakMoment(soort: Momentsoort, gronden: ReadonlyMap<string, Grond>, beeld: Beeld): Signaalmoment {
  const bewijs = [...gronden.values()]
    .map((grond) => grond.bewijs)
    .sort((a, b) => rang(b.ernst) - rang(a.ernst) || (a.regel < b.regel ? -1 : 1));
  return {
    op: beeld.op,
    periode: beeld.periode,
    ernst: ernstVan(gronden),
    soort,
    tekst: bewijs[0]?.tekst ?? '',
    kwaliteit: kwaliteitVan(gronden, beeld),
    bewijs,
  };
}

/** How one cause goes on at a moment: the signal that runs after it, and the one that ended, if any. */
function volgt(
  loop: Loop | undefined,
  uitslagen: readonly Uitslag[],
  beeld: Beeld,
  vorige: Moment | null,
): { readonly loop?: Loop; readonly klaar?: Signaal } {
  const { gronden, wat } = nieuweGronden(loop?.gronden ?? new Map(), uitslagen, dagVan(beeld.op));
  const oorzaak = uitslagen.find(({ gereed }) => gronden.has(gereed.regel.code))?.gereed.regel.oorzaak ?? loop?.oorzaak;
  if (!oorzaak) return {};
  if (!loop) {
    if (gronden.size === 0) return {};
    return { loop: { oorzaak, begin: beeld.op, vorige, momenten: [maakMoment('begin', gronden, beeld)], gronden } };
  }
  const laatste = loop.momenten.at(-1) as Signaalmoment;
  if (gronden.size === 0) {
    const { ernst, kwaliteit } = laatste;
    const einde = { op: beeld.op, periode: beeld.periode, ernst, soort: 'einde', kwaliteit, bewijs: [] } as const;
    const momenten = [...loop.momenten, { ...einde, tekst: 'De regel geldt niet meer.' }];
    return { klaar: { oorzaak: loop.oorzaak, begin: loop.begin, vorige: loop.vorige, einde: beeld.op, momenten } };
  }
  const verschil = rang(ernstVan(gronden)) - rang(laatste.ernst);
  const soort: Momentsoort | null =
    verschil > 0
      ? 'zwaarder'
      : wat.nieuw
        ? 'nieuweGrond'
        : wat.onzeker
          ? 'onzeker'
          : verschil < 0
            ? 'lichter'
            : wat.anders
              ? 'vernieuwd'
              : null;
  if (soort) loop.momenten.push(maakMoment(soort, gronden, beeld));
  return { loop: { ...loop, oorzaak, gronden } };
}

/** A kept signal, as it goes on from its last moment. */
const hervat = ({ oorzaak, begin, vorige, momenten }: Signaal): Loop => ({
  oorzaak,
  begin,
  vorige,
  momenten: [...momenten],
  gronden: new Map(
    (momenten.at(-1)?.bewijs ?? []).map((bewijs) => [bewijs.regel, { bewijs, nodig: [], neeSinds: null, mist: [] }]),
  ),
});

/** Where each cause of kept signals stands: what runs, what came before, and after which moment it goes on. */
function hervatAlle(bewaard: readonly Signaal[]) {
  const [lopend, vorige, tot] = [new Map<string, Loop>(), new Map<string, Moment>(), new Map<string, Moment>()];
  for (const signaal of bewaard.toSorted((a, b) => (a.begin < b.begin ? -1 : 1))) {
    const { code } = signaal.oorzaak;
    if (signaal.einde === null) lopend.set(code, hervat(signaal));
    else vorige.set(code, signaal.begin);
    tot.set(code, signaal.momenten.at(-1)?.op ?? signaal.begin);
  }
  return { lopend, vorige, tot, klaar: bewaard.filter(({ einde }) => einde !== null) };
}

/**
 * The signals about one subject, from what it looked like at each moment, oldest first: of each cause one that runs at most.
 * - It begins when a rule with that cause holds, and grows while it does: heavier, on a new ground, or with newer figures.
 * - A rule that cannot be judged (a figure is missing) keeps its ground: missing is never good.
 * - A ground ends as its rule says: at once, or at the second moment without it, 28 days or more after the first. With the last
 *   ground the signal ends. When it comes back it is a new signal that points to the former.
 * What a moment gives depends on that moment and those before it, so a later fact never changes what was signalled earlier.
 * Of a cause that is in `bewaard` nothing is worked out anew: what was kept stays, and goes on after its last moment. One to which
 * nothing came is the same object.
 */
export function volgSignalen(boek: Regelboek, beelden: Iterable<Beeld>, bewaard: readonly Signaal[] = []): Signaal[] {
  const { lopend, vorige, tot, klaar } = hervatAlle(bewaard);
  for (const beeld of beelden) {
    const uitslagen = boek.op(dagVan(beeld.op)).map((gereed) => ({ gereed, oordeel: oordeel(gereed, beeld) }));
    const perOorzaak = Map.groupBy(uitslagen, ({ gereed }) => gereed.regel.oorzaak.code);
    for (const code of new Set([...lopend.keys(), ...perOorzaak.keys()])) {
      if (beeld.op <= (tot.get(code) ?? '')) continue;
      const uit = volgt(lopend.get(code), perOorzaak.get(code) ?? [], beeld, vorige.get(code) ?? null);
      if (uit.loop) lopend.set(code, uit.loop);
      else lopend.delete(code);
      if (!uit.klaar) continue;
      klaar.push(uit.klaar);
      vorige.set(code, uit.klaar.begin);
    }
  }
  const nog = [...lopend.values()].map(({ oorzaak, begin, vorige: eerder, momenten }): Signaal => {
    const zelfde = bewaard.find((een) => een.oorzaak.code === oorzaak.code && een.begin === begin);
    return zelfde?.momenten.length === momenten.length
      ? zelfde
      : { oorzaak, begin, einde: null, vorige: eerder, momenten };
  });
  return [...klaar, ...nog].sort((a, b) =>
    a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.oorzaak.code < b.oorzaak.code ? -1 : 1,
  );
}

/** A signal as it was known up to and including a moment; null when it had not begun. */
export function signaalTot(signaal: Signaal, tot: Moment): Signaal | null {
  if (signaal.begin > tot) return null;
  const einde = signaal.einde !== null && signaal.einde <= tot ? signaal.einde : null;
  return { ...signaal, einde, momenten: signaal.momenten.filter(({ op }) => op <= tot) };
}
