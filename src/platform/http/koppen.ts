import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { API_PAD } from './openapi.ts';

/** Everything that is no page may do nothing at all, whatever a browser takes it for. */
const NIETS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What our own pages never use, so that nothing that got into them can. */
const UIT = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** How long a browser remembers that this host is https only, in seconds: two years. */
const HSTS = 2 * 365 * 24 * 3600;

const isHttps = (adres: string): boolean => adres.startsWith('https://');

/**
 * The policy of a page of the app: only our own scripts, styles, fonts and answers, and nothing inline. React Aria makes two
 * small style elements while it runs; it gives them the nonce of the page. No text ever becomes markup (trusted types).
 */
export function paginabeleid(nonce: string, adres: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    // The app's only policy lets nothing but the empty text through: so React Aria clears what it had read aloud.
    'trusted-types default',
    // On plain http (this computer) there is nothing to upgrade to.
    ...(isHttps(adres) ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/**
 * The security headers of every answer. `adres`: where people reach this installation; only with https may a browser be
 * told to insist on it.
 */
export async function registreerKoppen(app: FastifyInstance, adres: string): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: isHttps(adres) && { maxAge: HSTS, includeSubDomains: false },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    // Not `no-referrer`: with that a browser hides our own origin from us as well.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  const rechten = UIT.map((naam) => `${naam}=()`).join(', ');
  app.addHook('onRequest', async ({ url }, antwoord) => {
    antwoord.header('Content-Security-Policy', NIETS).header('Permissions-Policy', rechten);
    // What somebody may see now is not left in a browser for the next one; a route that knows better says so itself.
    if (url.startsWith(API_PAD)) antwoord.header('Cache-Control', 'no-store');
  });
}
