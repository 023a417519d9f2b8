import { timingSafeEqual } from 'node:crypto';
import { BakenFout } from '../../../kernel/fouten.ts';
import { inTransactie } from '../../database/index.ts';
import type { Post } from '../../post/index.ts';
import { weigerVeld } from '../inloggen.ts';
import type { Persoon } from '../persoonstore.ts';
import { eindigSessies } from '../sessiebeheerstore.ts';
import { gebruikCode, type Lokaleomgeving, traag } from './aanmelden.ts';
import { geheimBij } from './sleutel.ts';
import { hashWachtwoord, keurWachtwoord } from './wachtwoord.ts';
import {
  begintPoging,
  leesWachtwoord,
  vergeetPogingen,
  vindWachtwoord,
  type Wachtwoord,
  wijzigWachtwoord,
} from './wachtwoordstore.ts';

/** How long a link to choose a new password holds, in ms. */
const GELDIG = 60 * 60_000;

/**
 * The proof in such a link. It covers the present password, so that it is worth nothing after it has been used, and needs no
 * row of its own.
 */
const bewijsVoor = (sleutel: Buffer, { id, hash }: Wachtwoord, einde: number): string =>
  geheimBij(sleutel, 'wachtwoord-herstel', `${id}.${einde}.${hash}`).toString('base64url');

/** Mails a link to choose a new password, if there is somebody with a password at this address. Always takes as long. */
export async function vraagHerstel(
  omgeving: Lokaleomgeving & { readonly post: Post; readonly adres: string },
  email: string,
  nu: Date,
): Promise<void> {
  const { database, sleutel, post, adres } = omgeving;
  await traag(async () => {
    const bekend = await vindWachtwoord(database.db, email.trim().toLowerCase());
    if (!bekend) return null;
    const einde = nu.getTime() + GELDIG;
    // Without a dot: an address with one is taken for a file, not for a screen.
    const token = `${bekend.id}_${einde}_${bewijsVoor(sleutel, bekend, einde)}`;
    await post.stuur(database, {
      aan: bekend.email,
      onderwerp: 'Nieuw wachtwoord voor Baken',
      tekst: [
        `Beste ${bekend.naam},`,
        '',
        'Iemand, waarschijnlijk u, vroeg om een nieuw wachtwoord voor Baken. Kies het hier, binnen een uur:',
        `${adres}/wachtwoord/${token}`,
        '',
        'U heeft daarbij ook de code uit uw app nodig. Vroeg u dit niet? Dan hoeft u niets te doen.',
      ].join('\n'),
      // At most one in five minutes, however often it is asked.
      sleutel: `herstel-${bekend.id}-${Math.floor(nu.getTime() / 300_000)}`,
    });
    return null;
  });
}

/**
 * Sets a new password with the proof of such a link and a code of the second factor; ends all sessions. Answers whose. Throws
 * `niet-gevonden` for a link that does not hold (any more), and `ongeldige-invoer` for a weak password or a wrong code.
 */
export async function herstelWachtwoord(
  omgeving: Lokaleomgeving,
  { token, wachtwoord, code }: { readonly token: string; readonly wachtwoord: string; readonly code: string },
  nu: Date,
): Promise<Persoon> {
  const { database, sleutel } = omgeving;
  const persoon = await leesLink(omgeving, token, nu);
  if (!persoon)
    throw new BakenFout('niet-gevonden', 'Deze link is al gebruikt of verlopen. Vraag een nieuw wachtwoord aan.');
  const bezwaar = await keurWachtwoord(wachtwoord, persoon);
  if (bezwaar !== null) throw weigerVeld('wachtwoord', bezwaar);
  if (!(await begintPoging(database, persoon.id, nu)) || !(await gebruikCode({ database, sleutel }, persoon, code, nu)))
    throw weigerVeld('code', 'Deze code klopt niet. Wacht even en neem de nieuwste code uit de app.');
  const hash = await hashWachtwoord(wachtwoord);
  await inTransactie(database, async ({ db }) => {
    await wijzigWachtwoord(db, persoon.id, hash, nu);
    await vergeetPogingen(db, persoon.id);
    await eindigSessies(db, persoon.id);
  });
  return persoon;
}

const LINK = /^([0-9a-f-]{36})_(\d{13})_([\w-]{43})$/;

async function leesLink({ database, sleutel }: Lokaleomgeving, token: string, nu: Date): Promise<Wachtwoord | null> {
  const [, id, einde, bewijs] = LINK.exec(token) ?? [];
  if (id === undefined || bewijs === undefined || Number(einde) <= nu.getTime()) return null;
  const persoon = await leesWachtwoord(database.db, id).catch(() => undefined);
  if (!persoon) return null;
  const verwacht = bewijsVoor(sleutel, persoon, Number(einde));
  return timingSafeEqual(Buffer.from(verwacht), Buffer.from(bewijs)) ? persoon : null;
}
