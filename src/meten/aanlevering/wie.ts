import type { FastifyRequest } from 'fastify';
import type { Wie } from './store.ts';

/** The one who asks, as cells and steps remember them. A machine goes by the name of its client. */
export const wieVan = ({ vrager }: Pick<FastifyRequest, 'vrager'>): Wie => ({
  persoonId: vrager.persoonId,
  naam: vrager.naam || vrager.client || vrager.partijNaam,
});
