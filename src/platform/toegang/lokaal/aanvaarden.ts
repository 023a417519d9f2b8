import { randomBytes } from 'node:crypto';
import { BakenFout } from '../../../kernel/fouten.ts';
import { inTransactie } from '../../database/index.ts';
import { weigerVeld } from '../inloggen.ts';
import type { Functie, Persoon } from '../persoonstore.ts';
import { leesPersoon, maakGenodigde } from '../persoonstore.ts';
import { hashVan } from '../sessie.ts';
import { kiesFunctie, magVia, neemAan } from '../toelating.ts';
import { type Uitnodiging, vindUitnodiging } from '../uitnodigingstore.ts';
import { WEIGERINGEN } from '../weigering.ts';
import type { Lokaleomgeving } from './aanmelden.ts';
import { geheimBij, versleutel } from './sleutel.ts';
import { GEHEIMLENGTE, maakHerstelcodes, stapVan } from './totp.ts';
import { hashWachtwoord, keurWachtwoord } from './wachtwoord.ts';
import { zetWachtwoord } from './wachtwoordstore.ts';

/** The way to log in with a password, as sessions and parties name it. */
export const LOKAAL = 'lokaal';

/** Tells one view of an invitation from all others. */
export const maakNonce = (): string => randomBytes(16).toString('base64url');

/**
 * The second factor of one view of an invitation. It follows from its token, the nonce of that view and the key of the
 * installation, so that it need not be kept before it has been confirmed; and whoever else reads the mail gets another one.
 */
export const totpBij = (sleutel: Buffer, token: string, nonce: string): Buffer =>
  geheimBij(sleutel, 'totp-uitnodiging', `${token}.${nonce}`).subarray(0, GEHEIMLENGTE);

/** An open invitation by its token. Throws `niet-gevonden` for every other, for whatever reason. */
export async function leesUitnodiging({ database }: Pick<Lokaleomgeving, 'database'>, token: string, nu: Date) {
  const gevonden = await vindUitnodiging(database.db, hashVan(token), nu);
  if (!gevonden) throw new BakenFout('niet-gevonden', WEIGERINGEN['uitnodiging-ongeldig']);
  return gevonden;
}

export interface Aanvaard {
  readonly persoon: Persoon;
  readonly functie: Functie;
  /** Shown once; the database keeps only their hashes. */
  readonly herstelcodes: readonly string[];
}

/**
 * Turns an invitation into a person who logs in with a password and a second factor. Throws `ongeldige-invoer` for a weak
 * password or a wrong code (the invitation stays open), `conflict` for somebody who has an account already, and `verboden`
 * when the party chose another way to log in.
 */
export async function aanvaardMetWachtwoord(
  { database, sleutel }: Lokaleomgeving,
  token: string,
  { wachtwoord, code, nonce }: { readonly wachtwoord: string; readonly code: string; readonly nonce: string },
  nu: Date,
): Promise<Aanvaard> {
  const uitnodiging = await leesUitnodiging({ database }, token, nu);
  if (!magVia(uitnodiging, LOKAAL)) throw new BakenFout('verboden', WEIGERINGEN['andere-dienst']);
  const bezwaar = await keurWachtwoord(wachtwoord, uitnodiging);
  if (bezwaar !== null) throw weigerVeld('wachtwoord', bezwaar);
  const totp = totpBij(sleutel, token, nonce);
  const stap = stapVan(totp, code.replace(/\s/g, ''), nu);
  if (stap === null) throw weigerVeld('code', 'Deze code klopt niet. Neem de nieuwste code uit de app.');
  const hash = await hashWachtwoord(wachtwoord);

  return inTransactie(database, async ({ db }) => {
    const nogOpen = await vindUitnodiging(db, uitnodiging.hash, nu);
    if (!nogOpen) throw new BakenFout('niet-gevonden', WEIGERINGEN['uitnodiging-ongeldig']);
    const id = await maakGenodigde(db, nogOpen);
    if (id === null) throw new BakenFout('conflict', WEIGERINGEN['eigen-account']);
    const herstelcodes = maakHerstelcodes();
    const totpGeheim = versleutel(sleutel, totp, id);
    await zetWachtwoord(db, { persoonId: id, hash, totpGeheim, totpLaatste: stap, herstelcodes });
    return { ...(await geefFunctieVan(db, nogOpen, id, LOKAAL, nu)), herstelcodes };
  });
}

/** Gives somebody who is signed in the functie of an invitation. Throws as above. */
export async function aanvaardIngelogd(
  { database }: Pick<Lokaleomgeving, 'database'>,
  token: string,
  { persoonId, via }: { readonly persoonId: string; readonly via: string },
  nu: Date,
): Promise<Aanvaard> {
  return inTransactie(database, async ({ db }) => {
    const uitnodiging = await vindUitnodiging(db, hashVan(token), nu);
    if (!uitnodiging) throw new BakenFout('niet-gevonden', WEIGERINGEN['uitnodiging-ongeldig']);
    if (!magVia(uitnodiging, via)) throw new BakenFout('verboden', WEIGERINGEN['andere-dienst']);
    return { ...(await geefFunctieVan(db, uitnodiging, persoonId, via, nu)), herstelcodes: [] };
  });
}

async function geefFunctieVan(
  db: Parameters<typeof neemAan>[0],
  uitnodiging: Uitnodiging,
  persoonId: string,
  via: string,
  nu: Date,
): Promise<{ persoon: Persoon; functie: Functie }> {
  await neemAan(db, uitnodiging, persoonId, nu);
  const functie = await kiesFunctie(db, persoonId, via, uitnodiging, nu);
  const persoon = await leesPersoon(db, persoonId);
  if (!functie.ok || !persoon) throw new BakenFout('verboden', WEIGERINGEN['geen-rol']);
  return { persoon, functie: functie.waarde };
}
