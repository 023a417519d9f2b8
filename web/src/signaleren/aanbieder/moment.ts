const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The Dutch calendar day (`YYYY-MM-DD`) on which a moment falls; a day stays itself. */
export const dagVan = (moment: string): string => (moment.length === 10 ? moment : DAG.format(new Date(moment)));
