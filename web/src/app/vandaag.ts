/** Today as `YYYY-MM-DD`, on a Dutch clock. */
export const vandaag = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
