/** Words of the meldpunt that are codes for programs; `melding.json` has their names for people. */
export const MELDERSSOORTEN = ['aanbieder', 'gemeente', 'inspectie', 'toezichthouder', 'bank', 'anders'] as const;
export type Melderssoort = (typeof MELDERSSOORTEN)[number];

export const URGENTIES = ['vandaag', 'dezeWeek', 'later'] as const;
export type Urgentie = (typeof URGENTIES)[number];

/** From high to low. */
export const VOORRANGEN = ['hoog', 'gewoon', 'laag'] as const;
export type Voorrang = (typeof VOORRANGEN)[number];

export const CODE_MELDING = 'melding';
/** Roles in the dossier of a report. */
export const ROL = { meldpunt: 'meldpunt', meekijker: 'meekijker', doorgezetNaar: 'doorgezetNaar' } as const;
/** Facts of the meldpunt in the chain of a report (events of kind `onderdeel`). */
export const ONDERDEEL = {
  aanvulling: 'aanvulling',
  aanbieder: 'aanbieder',
  route: 'route',
  signaal: 'signaal',
} as const;

/** What each of them is called in a notice, without what people wrote. */
export const ONDERDEELNAMEN: Readonly<Record<keyof typeof ONDERDEEL, string>> = {
  aanvulling: 'een aanvulling op de melding',
  aanbieder: 'over welke aanbieder het gaat',
  route: 'wat volgens de routes met de melding gebeurt',
  signaal: 'van de melding is een signaal gemaakt',
};
