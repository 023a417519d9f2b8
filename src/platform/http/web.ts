import { existsSync } from 'node:fs';
import path from 'node:path';
import statisch from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Serves the built web app; every address without a file is a screen of the app, so it gets the index page. */
export async function registreerWeb(app: FastifyInstance, map: string): Promise<void> {
  if (!existsSync(path.join(map, 'index.html'))) return;
  await app.register(statisch, {
    root: map,
    wildcard: false,
    index: false,
    setHeaders: (antwoord, bestand) => {
      // Vite puts a hash in the name of everything under assets/: such a file never changes.
      const vast = bestand.includes(`${path.sep}assets${path.sep}`);
      antwoord.header('Cache-Control', vast ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/*', { schema: { hide: true } }, async (verzoek, antwoord) => {
    if (verzoek.url.startsWith('/api/') || verzoek.url.startsWith('/health/')) return antwoord.callNotFound();
    return antwoord.header('Cache-Control', 'no-cache').sendFile('index.html', map);
  });
}
