import { createTransport, type NodemailerError, type SMTPTransportOptions } from 'nodemailer';
import type { Smtp } from './smtp.ts';

/** What became of one attempt. `reden` is Dutch, for a person; `code` for the log. Neither holds an address or a text. */
export type Afloop =
  | { readonly soort: 'verzonden' }
  /** The mail server will never take this mail. */
  | { readonly soort: 'geweigerd'; readonly reden: string; readonly code: string }
  /** It may go well another time. */
  | { readonly soort: 'later'; readonly reden: string; readonly code: string };

/** A mail as it goes out. */
export interface Zending {
  readonly id: number;
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly gemaaktOp: Date;
}

export type Verzend = (zending: Zending) => Promise<Afloop>;

/** Waiting times in ms: for a connection, for the next word of the server, and for all of it. */
const VERBINDEN = 10_000;
const STILTE = 20_000;
const ALLES = 30_000;

/** How nodemailer must behave towards this mail server. */
export const transportopties = ({ host, poort, beveiliging, aanmelding }: Smtp): SMTPTransportOptions => ({
  host,
  port: poort,
  secure: beveiliging === 'tls',
  requireTLS: beveiliging === 'starttls',
  ignoreTLS: beveiliging === 'geen',
  ...(aanmelding ? { auth: { user: aanmelding.gebruiker, pass: aanmelding.wachtwoord } } : {}),
  connectionTimeout: VERBINDEN,
  dnsTimeout: VERBINDEN,
  greetingTimeout: STILTE,
  socketTimeout: STILTE,
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** Sends mail to one mail server, each over a connection of its own. Never throws: what went wrong is in the answer. */
export function maakVerzender(smtp: Smtp, afzender: string): Verzend {
  const transport = createTransport(transportopties(smtp));
  const domein = afzender.split('@')[1];
  return async ({ id, aan, onderwerp, tekst, gemaaktOp }) => {
    try {
      await transport.sendMail({
        from: { name: 'Baken', address: afzender },
        to: { name: '', address: aan },
        subject: onderwerp,
        text: tekst,
        date: gemaaktOp,
        // The same at every attempt, so that a mail that was sent twice can be known as one.
        messageId: `<bericht-${id}-${gemaaktOp.getTime()}@${domein}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal: AbortSignal.timeout(ALLES),
      });
      return { soort: 'verzonden' };
    } catch (fout) {
      return verklaar(fout as NodemailerError);
    }
  };
}

/** What an error of nodemailer means. Its own message is left out: servers like to repeat the address in it. */
export function verklaar({ code, responseCode, response, permanent, originalCode }: NodemailerError): Afloop {
  const nummer =
    response?.match(/^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3}\b)?/)?.[0] ?? (responseCode ? `${responseCode}` : '');
  const kenmerk = [code, originalCode, nummer].filter(Boolean).join(' ') || 'onbekend';
  const later = (reden: string): Afloop => ({ soort: 'later', reden, code: kenmerk });
  // A refused log-in or a closed door says nothing about this mail; a refused address or message does.
  if (permanent && (code === 'EENVELOPE' || code === 'EMESSAGE'))
    return { soort: 'geweigerd', reden: `De mailserver weigert dit bericht (${nummer}).`, code: kenmerk };
  if (code === 'EAUTH' || code === 'ENOAUTH')
    return later('De mailserver neemt de aanmelding niet aan. Controleer BAKEN_SMTP.');
  if (code === 'ETLS') return later('Er kwam geen veilige verbinding met de mailserver.');
  if (nummer) return later(`De mailserver neemt het bericht nu niet aan (${nummer}).`);
  return later('De mailserver is niet te bereiken.');
}
