import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import statisch from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { paginabeleid } from './koppen.ts';

/** Before this the page gets its nonce, where libraries look for it. */
const KOP = '<head>';

/**
 * Serves the built web app. An address with an extension is a file; every other address is a screen of the app, so it
 * gets the index page. `adres`: where people reach this installation.
 */
export async function registreerWeb(app: FastifyInstance, map: string, adres: string): Promise<void> {
  const index = path.join(map, 'index.html');
  if (!existsSync(index)) return;
  const pagina = readFileSync(index, 'utf8');
  await app.register(statisch, { root: map, serve: false, cacheControl: false });
  app.get('/*', { schema: { hide: true } }, async (verzoek, antwoord) => {
    const pathname = verzoek.url.split('?')[0] ?? '/';
    if (/^\/(api|health)\//.test(pathname)) return antwoord.callNotFound();
    if (path.extname(pathname) === '' || pathname === '/index.html') {
      // The nonce is of this answer only, so the page is never kept: with another one it would not run.
      const nonce = randomBytes(16).toString('base64');
      antwoord.header('Content-Security-Policy', paginabeleid(nonce, adres)).header('Cache-Control', 'no-store');
      return antwoord
        .type('text/html; charset=utf-8')
        .send(pagina.replace(KOP, `${KOP}<meta property="csp-nonce" nonce="${nonce}">`));
    }
    // Vite puts a hash in the name of everything under assets/: such a file never changes.
    const vast = pathname.startsWith('/assets/');
    antwoord.header('Cache-Control', vast ? 'public, max-age=31536000, immutable' : 'no-cache');
    return antwoord.sendFile(decodeURIComponent(pathname.slice(1)));
  });
}
