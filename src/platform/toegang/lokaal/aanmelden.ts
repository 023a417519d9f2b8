import { setTimeout as wacht } from 'node:timers/promises';
import type { Database } from '../../database/index.ts';
import type { Persoon } from '../persoonstore.ts';
import { ontsleutel } from './sleutel.ts';
import { stapVan } from './totp.ts';
import { hashWachtwoord, isWachtwoord } from './wachtwoord.ts';
import {
  begintPoging,
  gebruikHerstelcode,
  gebruikStap,
  vergeetPogingen,
  vindWachtwoord,
  type Wachtwoord,
} from './wachtwoordstore.ts';

export interface Lokaleomgeving {
  readonly database: Database;
  /** The key of this installation. */
  readonly sleutel: Buffer;
}

/** A refusal never comes sooner than this, in ms, so that its time tells nothing about who exists. */
const LANGZAAMST = 400;

/** Of nobody: whoever is unknown costs as much time as whoever is known. */
let niemand: Promise<string> | undefined;
const hashVanNiemand = () => (niemand ??= hashWachtwoord('niemand heeft dit wachtwoord'));

export interface Bewijs {
  readonly email: string;
  readonly wachtwoord: string;
  /** Six digits of the app, or a recovery code. */
  readonly code: string;
}

/**
 * The person who proves to know both password and second factor; null for every other, for whatever reason: the one who asks
 * must not hear which part was wrong, whether there is such a person, or whether the log-in is closed for a while.
 */
export async function controleerWachtwoord(
  omgeving: Lokaleomgeving,
  bewijs: Bewijs,
  nu: Date,
): Promise<Persoon | null> {
  return traag(async () => {
    const { database } = omgeving;
    const bekend = await vindWachtwoord(database.db, bewijs.email.trim().toLowerCase());
    const open = bekend ? await begintPoging(database, bekend.id, nu) : false;
    const klopt = await isWachtwoord(bewijs.wachtwoord, bekend?.hash ?? (await hashVanNiemand()));
    if (!bekend || !open || !klopt || !(await gebruikCode(omgeving, bekend, bewijs.code, nu))) return null;
    await vergeetPogingen(database.db, bekend.id);
    return { id: bekend.id, naam: bekend.naam, email: bekend.email };
  });
}

/** Uses a code of the app or a recovery code; false when it is none, or was used before. */
export async function gebruikCode(
  { database: { db }, sleutel }: Lokaleomgeving,
  { id, totpGeheim }: Wachtwoord,
  code: string,
  nu: Date,
): Promise<boolean> {
  const getikt = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(getikt)) return gebruikHerstelcode(db, id, getikt);
  const stap = stapVan(ontsleutel(sleutel, totpGeheim, id), getikt, nu);
  return stap !== null && gebruikStap(db, id, stap);
}

/** Gives what was found at once; that nothing was found, only after a while. */
export async function traag<T>(werk: () => Promise<T | null>): Promise<T | null> {
  const einde = wacht(LANGZAAMST);
  const gevonden = await werk();
  if (gevonden === null) await einde;
  return gevonden;
}
