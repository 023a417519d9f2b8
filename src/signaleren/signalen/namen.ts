/** From light to heavy. */
export const ERNSTEN = ['licht', 'stevig', 'ernstig'] as const;
export type Ernst = (typeof ERNSTEN)[number];

/** Whom a rule, and so a signal, is about: those who give help, and those who buy it (N-21). */
export const ONDERWERPEN = ['aanbieder', 'gebied'] as const;
export type Onderwerp = (typeof ONDERWERPEN)[number];

/** What threatens continuity, in the words of R-047. */
export const OORZAAKSOORTEN = ['financieel', 'minderVraag', 'personeel', 'anders'] as const;
export type Oorzaaksoort = (typeof OORZAAKSOORTEN)[number];

/** How a signal went on at a moment. `onzeker`: a figure is missing, so that it can no longer be checked; the signal stays. */
export const MOMENTSOORTEN = ['begin', 'zwaarder', 'nieuweGrond', 'onzeker', 'vernieuwd', 'lichter', 'einde'] as const;
export type Momentsoort = (typeof MOMENTSOORTEN)[number];

/** Where a signal stands for who follows it up. */
export const STATUSSEN = ['open', 'gesluimerd', 'afgehandeld'] as const;
export type Status = (typeof STATUSSEN)[number];

/** Why a signal is `afgehandeld`. `voorbij`: its rules no longer hold; `vervallen`: with what is known now it would never have been. */
export const AFHANDELINGEN = ['voorbij', 'terecht', 'loosAlarm', 'samengevoegd', 'vervallen'] as const;
export type Afhandeling = (typeof AFHANDELINGEN)[number];

/** Why a signal was no reason to act. These feed the figures on how good signals are. */
export const LOOS_ALARM_OORZAKEN = ['gegevenFout', 'verklaarbaar', 'normTeStreng', 'alBekend', 'anders'] as const;
export type LoosAlarmOorzaak = (typeof LOOS_ALARM_OORZAKEN)[number];

/** What a signal can be tied to. */
export const KOPPELSOORTEN = ['gesprek', 'aanlevering', 'nieuws', 'dossier'] as const;
export type Koppelsoort = (typeof KOPPELSOORTEN)[number];

/** What people do with a signal; each is a line in its log, and none is ever taken out of it. */
export const HANDELINGEN = [
  'toegewezen',
  'gesluimerd',
  'samengevoegd',
  'loosAlarm',
  'terecht',
  'gekoppeld',
  'opmerking',
  'hersteld',
  'antwoord',
] as const;
export type Handelingsoort = (typeof HANDELINGEN)[number];

/** In which order a list comes. `gewicht`: severity × quality of the data × how new it is. */
export const SORTERINGEN = ['gewicht', 'nieuwste', 'oudste', 'ernst', 'onderwerp'] as const;

/** How a figure in a signal is written. As the units of indicators, and days and dates (days since 1 January 1970). */
export const EENHEDEN = [
  'fractie',
  'fractiepunt',
  'verhouding',
  'euro',
  'maanden',
  'kwartalen',
  'aantal',
  'jaNee',
  'dagen',
  'datum',
] as const;
export type Eenheid = (typeof EENHEDEN)[number];
