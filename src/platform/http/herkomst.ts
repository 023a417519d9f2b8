import type { FastifyInstance } from 'fastify';
import { BakenFout } from '../../kernel/fouten.ts';

const EIGEN_NAAM = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
const LEEST = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * While there is no log-in, only this computer may ask. The socket sees to other machines; this sees to other websites in
 * the browser of this machine: a name that points here (DNS rebinding) and a form or script of another site are refused.
 */
export function registreerHerkomst(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ method, headers }) => {
    if (!EIGEN_NAAM.test(headers.host ?? '')) throw new BakenFout('verboden', 'Open Baken met http://127.0.0.1.');
    if (LEEST.has(method)) return;
    const elders = headers.origin !== undefined && headers.origin !== `http://${headers.host}`;
    const site = headers['sec-fetch-site'];
    if (elders || (site !== undefined && site !== 'same-origin' && site !== 'none'))
      throw new BakenFout('verboden', 'Een andere website mag hier niets wijzigen.');
  });
}
