import { createHash, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';

/** Length of a secret in bytes, as RFC 4226 recommends. */
export const GEHEIMLENGTE = 20;
const PERIODE = 30;
/** Clocks of telephones run a little fast or slow: one step before and after also counts. */
const SPELING = 1;

const maak = (geheim: Buffer, naam = ''): TOTP =>
  new TOTP({
    issuer: 'Baken',
    label: naam,
    secret: new Secret({ buffer: new Uint8Array(geheim).buffer }),
    period: PERIODE,
  });

/** How somebody puts the secret into an app: by hand, by link, or by camera. */
export function toonTotp(geheim: Buffer, naam: string): { geheim: string; adres: string; qr: string } {
  const totp = maak(geheim, naam);
  const adres = totp.toString();
  return { geheim: totp.secret.base32, adres, qr: renderSVG(adres, { ecc: 'M', border: 2 }) };
}

/** The time step that a code of six digits is of (RFC 6238); null when it is of none around now. */
export function stapVan(geheim: Buffer, code: string, nu: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const verschil = maak(geheim).validate({ token: code, timestamp: nu.getTime(), window: SPELING });
  return verschil === null ? null : Math.floor(nu.getTime() / 1000 / PERIODE) + verschil;
}

const AANTAL = 10;
/** Without letters and digits that look alike. */
const TEKENS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Ten codes for when the telephone is gone, each good for once: 16 characters, some 79 bits. */
export const maakHerstelcodes = (): string[] =>
  Array.from({ length: AANTAL }, () =>
    Array.from({ length: 16 }, () => TEKENS[randomInt(TEKENS.length)])
      .join('')
      .replace(/.{4}(?!$)/g, '$&-'),
  );

/** What the database keeps of a recovery code, however it was typed. So much chance needs no slow hash. */
export const hashHerstelcode = (code: string): string =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest('base64url');
