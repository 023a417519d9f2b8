import { z } from 'zod';

const LANGSTE_ADRES = 254;
const VERWACHT = 'verwacht één e-mailadres, zoals naam@voorbeeld.nl';

/**
 * One e-mail address as people use them: no name, no list, no comment, nothing but ASCII. The one rule for addresses: of whoever
 * logs in, of whoever is invited, and of whoever gets mail, so that everybody who comes in can also be reached.
 */
export const adresVeld = z.string().max(LANGSTE_ADRES, VERWACHT).pipe(z.email(VERWACHT));

export const isAdres = (tekst: string): boolean => adresVeld.safeParse(tekst).success;
