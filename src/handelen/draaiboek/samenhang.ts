/** Whether trede, draaiboek and signals of one provider tell the same story (R-024, R-028). Pure: a contradiction is shown, never solved in silence. */

/** From this trede on the draaiboek is used (R-024). */
export const DRAAIBOEK_VANAF = 3;
/** From this trede on young people are transferred: zeer problematisch and faillissement. */
export const OVERDRACHT_VANAF = 5;

export interface Samenhanginvoer {
  /** The trede that holds; null: not known to who asks. */
  readonly trede: number | null;
  /** A worse proposal that nobody judged yet. */
  readonly onbeoordeeld: boolean;
  /** The draaiboek that is open; null: none. */
  readonly draaiboek: { readonly toestand: string; readonly cruciaal: boolean | null } | null;
  /** As the register has it; null: not known to who asks. */
  readonly cruciaal: boolean | null;
  /** Serious signals that run. */
  readonly ernstigeSignalen: number;
  /** Every young person went to another provider: then the trede no longer says that help is in danger. */
  readonly overgedragen?: boolean;
  /** The last decision of the month was to stop, and nothing was done since. */
  readonly gestopt?: boolean;
}

export const TEGENSPRAKEN = [
  'zonderDraaiboek',
  'tredeTeLaag',
  'overdrachtTeVroeg',
  'gaatDoorNaStop',
  'herstelplanTeLicht',
  'failliet',
  'nazorgTeVroeg',
  'signaalInNazorg',
  'onbeoordeeld',
  'cruciaalAnders',
  'tredeNaSluiten',
  'signaalNaSluiten',
] as const;
export type Tegenspraaksoort = (typeof TEGENSPRAKEN)[number];

export interface Tegenspraak {
  readonly soort: Tegenspraaksoort;
  /** Dutch, for who must do something about it. */
  readonly tekst: string;
}

const TEKST: Readonly<Record<Tegenspraaksoort, (invoer: Samenhanginvoer) => string>> = {
  zonderDraaiboek: ({ trede }) => `Op trede ${trede} hoort een draaiboek. Er is er geen.`,
  tredeTeLaag: ({ trede }) =>
    `Het draaiboek is open, maar de trede is ${trede}. Ga naar nazorg, trek het in, of kijk of de trede klopt.`,
  overdrachtTeVroeg: ({ trede }) =>
    `Jongeren worden overgedragen, maar de trede is ${trede}. Overdracht hoort bij trede 5 en 6.`,
  gaatDoorNaStop: () =>
    'Het laatste besluit was stoppen, maar het draaiboek gaat door. Zet een volgende stap, of leg een nieuw besluit vast.',
  herstelplanTeLicht: ({ trede }) =>
    `De aanbieder leidt een herstelplan op trede ${trede}. Kijk of opschalen nodig is.`,
  failliet: () => 'De trede is 6 (faillissement), maar de overdracht is niet begonnen.',
  nazorgTeVroeg: ({ trede }) =>
    `Het draaiboek staat op nazorg, maar de trede is ${trede}. Kijk of het herstel standhoudt.`,
  signaalInNazorg: ({ ernstigeSignalen }) =>
    `Het draaiboek staat op nazorg, maar er ${ernstigeSignalen === 1 ? 'loopt 1 ernstig signaal' : `lopen ${ernstigeSignalen} ernstige signalen`}.`,
  onbeoordeeld: () => 'Baken stelt een hogere trede voor dan iemand vaststelde. Beoordeel eerst dat voorstel.',
  cruciaalAnders: ({ cruciaal }) =>
    `In het register is de aanbieder ${cruciaal ? '' : 'niet '}cruciaal, in het draaiboek ${cruciaal ? 'niet' : 'wel'}.`,
  tredeNaSluiten: ({ trede }) =>
    `Het draaiboek is gesloten, maar de trede is ${trede}. Heropen het, begin een nieuw draaiboek, of kijk of de trede klopt.`,
  signaalNaSluiten: ({ ernstigeSignalen }) =>
    `Het draaiboek is gesloten, maar er ${ernstigeSignalen === 1 ? 'loopt 1 ernstig signaal' : `lopen ${ernstigeSignalen} ernstige signalen`}.`,
};

/** Everything that contradicts, the heaviest first. */
export function tegenspraken(invoer: Samenhanginvoer): Tegenspraak[] {
  return TEGENSPRAKEN.filter((soort) => GELDT[soort](invoer)).map((soort) => ({ soort, tekst: TEKST[soort](invoer) }));
}

/** A draaiboek that is closed; only of the last one of a provider that says something. */
const GESLOTEN = 'gesloten';

const GELDT: Readonly<Record<Tegenspraaksoort, (invoer: Samenhanginvoer) => boolean>> = {
  zonderDraaiboek: ({ trede, draaiboek }) => trede !== null && trede >= DRAAIBOEK_VANAF && draaiboek === null,
  tredeTeLaag: ({ trede, draaiboek }) =>
    trede !== null &&
    trede < DRAAIBOEK_VANAF &&
    draaiboek !== null &&
    !['nazorg', 'overdracht', GESLOTEN].includes(draaiboek.toestand),
  overdrachtTeVroeg: ({ trede, draaiboek }) =>
    trede !== null && trede < OVERDRACHT_VANAF && draaiboek?.toestand === 'overdracht',
  gaatDoorNaStop: ({ gestopt = false, draaiboek }) =>
    gestopt && draaiboek !== null && !['nazorg', GESLOTEN].includes(draaiboek.toestand),
  herstelplanTeLicht: ({ trede, draaiboek }) => trede === OVERDRACHT_VANAF && draaiboek?.toestand === 'herstelplan',
  failliet: ({ trede, draaiboek }) =>
    trede === 6 && draaiboek !== null && !['overdracht', 'nazorg', GESLOTEN].includes(draaiboek.toestand),
  // After a transfer the provider stays on trede 5 or 6; only trede 3 and 4 say that recovery does not hold.
  nazorgTeVroeg: ({ trede, draaiboek }) =>
    trede !== null && trede >= DRAAIBOEK_VANAF && trede < OVERDRACHT_VANAF && draaiboek?.toestand === 'nazorg',
  signaalInNazorg: ({ ernstigeSignalen, draaiboek }) => ernstigeSignalen > 0 && draaiboek?.toestand === 'nazorg',
  onbeoordeeld: ({ onbeoordeeld, draaiboek }) => onbeoordeeld && draaiboek !== null && draaiboek.toestand !== GESLOTEN,
  cruciaalAnders: ({ cruciaal, draaiboek }) =>
    cruciaal !== null &&
    draaiboek !== null &&
    draaiboek.toestand !== GESLOTEN &&
    draaiboek.cruciaal !== null &&
    draaiboek.cruciaal !== cruciaal,
  // Who has no young people left may stay on the highest tredes.
  tredeNaSluiten: ({ trede, draaiboek, overgedragen = false }) =>
    trede !== null &&
    trede >= DRAAIBOEK_VANAF &&
    draaiboek?.toestand === GESLOTEN &&
    !(overgedragen && trede >= OVERDRACHT_VANAF),
  signaalNaSluiten: ({ ernstigeSignalen, draaiboek }) => ernstigeSignalen > 0 && draaiboek?.toestand === GESLOTEN,
};
