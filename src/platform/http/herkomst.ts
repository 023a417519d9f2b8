import type { FastifyInstance, FastifyRequest } from 'fastify';
import { BakenFout } from '../../kernel/fouten.ts';

const EIGEN_NAAM = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
const VAN_HIER = /^(127\.|::1$|::ffff:127\.)/;
const LEEST = new Set(['GET', 'HEAD', 'OPTIONS']);
const DOORGESTUURD = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'];

/** Whether this computer itself asks, under its own name; not what a proxy on it passes on. */
export const isVanHier = ({ headers, socket }: Pick<FastifyRequest, 'headers' | 'socket'>): boolean =>
  EIGEN_NAAM.test(headers.host ?? '') &&
  VAN_HIER.test(socket.remoteAddress ?? '') &&
  DOORGESTUURD.every((kop) => headers[kop] === undefined);

/**
 * Refuses what another website sends from the browser of somebody who is signed in here: a name that points here (DNS
 * rebinding), and a form or script of another site. `adres`: where people reach this installation. Under its local name it
 * answers this computer only: a person at it, and the browser that prints reports. Requests of machines carry no cookie and
 * no origin, and pass.
 */
export function registreerHerkomst(app: FastifyInstance, adres: string): void {
  const { host: eigenHost, origin: eigenOrigin } = new URL(adres);
  app.addHook('onRequest', async ({ method, headers, url, socket }) => {
    // What watches over this process asks by its own name for it; these look themselves at who asks.
    if (url.startsWith('/health/') || url === '/metrics') return;
    const lokaal = isVanHier({ headers, socket });
    if (headers.host !== eigenHost && !lokaal) throw new BakenFout('verboden', `Open Baken met ${eigenOrigin}.`);
    if (LEEST.has(method)) return;
    const origins = lokaal ? [eigenOrigin, `http://${headers.host}`] : [eigenOrigin];
    const elders = headers.origin !== undefined && !origins.includes(headers.origin);
    const site = headers['sec-fetch-site'];
    if (elders || (site !== undefined && site !== 'same-origin' && site !== 'none'))
      throw new BakenFout('verboden', 'Een andere website mag hier niets wijzigen.');
  });
}
