import { readFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { BakenFout, type Plek } from '../../kernel/fouten.ts';
import { adresVeld } from './adres.ts';

/** The mail server of this installation. */
export interface Smtp {
  readonly host: string;
  readonly poort: number;
  /** `starttls` is demanded, not tried: without it nothing is sent. `geen` is for this computer itself only. */
  readonly beveiliging: 'tls' | 'starttls' | 'geen';
  readonly aanmelding: { readonly gebruiker: string; readonly wachtwoord: string } | undefined;
}

/** The variables about mail, as they were typed. */
export interface Smtpvariabelen {
  readonly BAKEN_SMTP?: string | undefined;
  readonly BAKEN_SMTP_WACHTWOORD_BESTAND?: string | undefined;
  readonly BAKEN_AFZENDER?: string | undefined;
}

const POORT = { 'smtp:': 587, 'smtps:': 465 } as const;
const VERWACHT = 'verwacht een adres als smtp://gebruiker:wachtwoord@mail.voorbeeld.nl:587, of smtps://…';

/** Whether what is sent there stays inside this computer. A name in doubt is somewhere else. */
const isDezeComputer = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));

/**
 * Reads where mail goes; without `BAKEN_SMTP` there is no mail server. Throws a BakenFout that names the variables that are
 * wrong. What was typed is not repeated: it may hold a password.
 */
export function leesSmtp(variabelen: Smtpvariabelen): { smtp: Smtp | undefined; afzender: string | undefined } {
  const { BAKEN_SMTP: adres, BAKEN_SMTP_WACHTWOORD_BESTAND: bestand, BAKEN_AFZENDER: afzender } = variabelen;
  const plekken: Plek[] = [];
  const mis = (plek: keyof Smtpvariabelen, melding: string) => void plekken.push({ plek, melding });

  if (afzender !== undefined && !adresVeld.safeParse(afzender).success)
    mis('BAKEN_AFZENDER', 'verwacht één e-mailadres, zoals baken@voorbeeld.nl');
  if (adres !== undefined && afzender === undefined)
    mis('BAKEN_AFZENDER', 'is nodig bij BAKEN_SMTP: het e-mailadres waar mail van Baken vandaan komt');
  if (adres === undefined && bestand !== undefined)
    mis('BAKEN_SMTP_WACHTWOORD_BESTAND', 'kan alleen samen met BAKEN_SMTP');

  const smtp = adres === undefined ? undefined : leesAdres(adres);
  const wachtwoord = adres === undefined || bestand === undefined ? undefined : leesWachtwoord(bestand);
  if (smtp === null) mis('BAKEN_SMTP', VERWACHT);
  if (wachtwoord === null) mis('BAKEN_SMTP_WACHTWOORD_BESTAND', 'is niet te lezen, of is leeg');
  if (smtp && bestand !== undefined && !smtp.gebruiker)
    mis('BAKEN_SMTP', 'verwacht een gebruiker, want er is een bestand met een wachtwoord: smtp://gebruiker@…');
  if (smtp?.wachtwoord && bestand !== undefined)
    mis('BAKEN_SMTP', 'verwacht geen wachtwoord, want dat staat al in BAKEN_SMTP_WACHTWOORD_BESTAND');
  if (smtp?.gebruiker && !smtp.wachtwoord && bestand === undefined)
    mis('BAKEN_SMTP', 'verwacht bij een gebruiker ook een wachtwoord, of BAKEN_SMTP_WACHTWOORD_BESTAND');
  if (plekken.length > 0)
    throw new BakenFout('ongeldige-invoer', 'De instellingen (omgevingsvariabelen) voor mail kloppen niet.', plekken);
  if (!smtp) return { smtp: undefined, afzender };
  const { host, poort, beveiliging, gebruiker } = smtp;
  const aanmelding = gebruiker ? { gebruiker, wachtwoord: wachtwoord ?? smtp.wachtwoord } : undefined;
  return { smtp: { host, poort, beveiliging, aanmelding }, afzender };
}

/** The parts of the address; null when it is not one. Parameters are refused: they could switch security off. */
function leesAdres(adres: string) {
  const delen = URL.parse(adres);
  if (!delen || (delen.protocol !== 'smtp:' && delen.protocol !== 'smtps:')) return null;
  const host = delen.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (!/^[a-z0-9.:-]+$/.test(host) || delen.search || delen.hash || !/^\/?$/.test(delen.pathname)) return null;
  const beveiliging = delen.protocol === 'smtps:' ? 'tls' : isDezeComputer(host) ? 'geen' : 'starttls';
  try {
    return {
      host,
      poort: delen.port ? Number(delen.port) : POORT[delen.protocol],
      beveiliging: beveiliging as Smtp['beveiliging'],
      gebruiker: decodeURIComponent(delen.username),
      wachtwoord: decodeURIComponent(delen.password),
    };
  } catch {
    return null;
  }
}

/** The first line of the file; null when there is none. */
function leesWachtwoord(bestand: string): string | null {
  try {
    return readFileSync(bestand, 'utf8').split(/\r?\n/)[0] || null;
  } catch {
    return null;
  }
}
