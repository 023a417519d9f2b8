import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { adresVeld } from './adres.ts';

/** What is asked to be sent: plain text to one person. */
export interface NieuwBericht {
  /** One e-mail address, without a name. */
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
  /** The cause: a second mail with the same key is not made, as long as the first is remembered (30 days). */
  readonly sleutel?: string;
}

/**
 * - `wacht`: will be sent
 * - `verzonden`: the mail server took it
 * - `bewaard`: there is no mail server, so it is only kept
 * - `mislukt`: not sent, and not tried again
 */
export type Berichtstatus = 'wacht' | 'verzonden' | 'bewaard' | 'mislukt';

const LANGSTE_ONDERWERP = 200;
const LANGSTE_TEKST = 20_000;

/** What could end a line, and so begin a header of somebody else's choice. */
const STUURTEKEN = /[\p{Cc}\u2028\u2029]/u;
const STUURTEKEN_IN_TEKST = /[^\P{Cc}\t\n]/u;

/** What people typed, or what another system calls them, as one line of a mail. */
export const alsRegel = (tekst: string): string => tekst.replace(new RegExp(STUURTEKEN, 'gu'), ' ').trim();

/** The same, of what may have several lines. */
export const alsTekst = (tekst: string): string =>
  tekst.replaceAll('\r\n', '\n').replace(new RegExp(STUURTEKEN_IN_TEKST, 'gu'), ' ');

/** As a subject, cut to the longest that there may be. */
export function alsOnderwerp(tekst: string): string {
  const regel = alsRegel(tekst);
  return regel.length <= LANGSTE_ONDERWERP ? regel : `${regel.slice(0, LANGSTE_ONDERWERP - 1).toWellFormed()}…`;
}

const vorm = z.object({
  aan: adresVeld,
  onderwerp: z
    .string()
    .min(1, 'verwacht een onderwerp')
    .max(LANGSTE_ONDERWERP, `verwacht hoogstens ${LANGSTE_ONDERWERP} tekens`)
    .refine((tekst) => !STUURTEKEN.test(tekst), 'verwacht één regel zonder stuurtekens'),
  tekst: z
    .string()
    .transform((tekst) => tekst.replaceAll('\r\n', '\n'))
    .pipe(
      z
        .string()
        .min(1, 'verwacht een tekst')
        .max(LANGSTE_TEKST, `verwacht hoogstens ${LANGSTE_TEKST} tekens`)
        .refine((tekst) => !STUURTEKEN_IN_TEKST.test(tekst), 'verwacht tekst zonder stuurtekens'),
    ),
  sleutel: z.string().min(1).max(200).optional(),
});

/** A mail that can be sent as it is. Throws `ongeldige-invoer` that names what is wrong, without repeating it. */
export function checkBericht(nieuw: NieuwBericht): NieuwBericht {
  const gelezen = vorm.safeParse(nieuw);
  if (!gelezen.success) {
    const plekken = gelezen.error.issues.map((fout) => ({ plek: fout.path.join('.'), melding: fout.message }));
    throw new BakenFout('ongeldige-invoer', 'Dit bericht kan niet worden verstuurd.', plekken);
  }
  const { sleutel, ...rest } = gelezen.data;
  return sleutel === undefined ? rest : { ...rest, sleutel };
}
