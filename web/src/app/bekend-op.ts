import { useSearch } from '@tanstack/react-router';

/** The day of "zoals bekend op" in the address; `undefined` means now. */
export function useBekendOp(): string | undefined {
  return useSearch({ strict: false, select: (zoek) => zoek.bekendOp });
}

/** Today as `YYYY-MM-DD`, on a Dutch clock. */
export const vandaag = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
