import { existsSync } from 'node:fs';
import path from 'node:path';
import statisch from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * Serves the built web app. An address with an extension is a file; every other address is a screen of the app, so it
 * gets the index page.
 */
export async function registreerWeb(app: FastifyInstance, map: string): Promise<void> {
  if (!existsSync(path.join(map, 'index.html'))) return;
  await app.register(statisch, { root: map, serve: false, cacheControl: false });
  app.get('/*', { schema: { hide: true } }, async (verzoek, antwoord) => {
    const { pathname } = new URL(verzoek.url, 'http://baken');
    if (/^\/(api|health)\//.test(pathname)) return antwoord.callNotFound();
    // Vite puts a hash in the name of everything under assets/: such a file never changes.
    const vast = pathname.startsWith('/assets/');
    antwoord.header('Cache-Control', vast ? 'public, max-age=31536000, immutable' : 'no-cache');
    return antwoord.sendFile(path.extname(pathname) ? decodeURIComponent(pathname.slice(1)) : 'index.html');
  });
}
