import { useSearch } from '@tanstack/react-router';

/** The day of "zoals bekend op" in the address; `undefined` means now. */
export function useBekendOp(): string | undefined {
  return useSearch({ strict: false, select: (zoek) => zoek.bekendOp });
}

export { vandaag } from './vandaag.ts';
