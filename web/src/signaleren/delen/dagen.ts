const DAG_MS = 86_400_000;

/** So many days later, both as `YYYY-MM-DD`. */
export const plusDagen = (dag: string, dagen: number): string =>
  new Date(Date.parse(`${dag}T00:00:00Z`) + dagen * DAG_MS).toISOString().slice(0, 10);

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The last Dutch day (`YYYY-MM-DD`) before a moment: access until midnight runs through the day before. */
export const laatsteDag = (tot: string): string => DAG.format(new Date(Date.parse(tot) - 1));
