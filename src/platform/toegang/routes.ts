import type { FastifyInstance } from 'fastify';
import { API_PAD } from '../http/index.ts';
import type { Post } from '../post/index.ts';
import type { Inlogomgeving } from './inloggen.ts';
import { lokaleRoutes } from './lokaal/routes.ts';
import { machineRoutes } from './machineroutes.ts';
import { mensenRoutes } from './mensenroutes.ts';
import type { Aanmelddienst } from './oidc/configuratie.ts';
import { maakOidcdiensten } from './oidc/dienst.ts';
import { oidcRoutes } from './oidc/routes.ts';
import { type Demomens, sessieRoutes } from './sessieroutes.ts';
import { tokenRoutes } from './tokenroutes.ts';

export interface Toegangsopties extends Inlogomgeving {
  /** The public address of this installation, `https://baken.example`. */
  readonly adres: string;
  readonly diensten: readonly Aanmelddienst[];
  /** The figures are invented ones. */
  readonly demo: boolean;
  /** Who can log in with one click; only where the log-in service of the demo runs. */
  readonly demomensen: readonly Demomens[];
  readonly post: Post;
  /** The key of this installation; without it nobody can log in with a password. */
  readonly sleutel: Buffer | undefined;
}

/** Everything by which people and machines come in, and by which their own beheerder lets them. */
export async function registreerToegang(app: FastifyInstance, opties: Toegangsopties): Promise<void> {
  const { database, logboek, adres, diensten, demo, demomensen, post, sleutel } = opties;
  const omgeving = { database, logboek };
  const prefix = API_PAD;
  await app.register(oidcRoutes, { ...omgeving, adres, diensten: maakOidcdiensten(diensten, adres) });
  // The service of the demo has no page of its own: its people stand on ours.
  const keuze = diensten.filter(({ id }) => id !== 'demo');
  await app.register(lokaleRoutes, { ...omgeving, post, adres, sleutel, diensten: keuze, prefix });
  await app.register(mensenRoutes, { ...omgeving, post, adres, prefix });
  await app.register(machineRoutes, { ...omgeving, prefix });
  await app.register(tokenRoutes, omgeving);
  await app.register(sessieRoutes, {
    ...omgeving,
    demo,
    demomensen,
    diensten: keuze,
    wachtwoord: sleutel !== undefined,
    prefix,
  });
}
