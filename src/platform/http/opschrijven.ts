import type { FastifyRequest } from 'fastify';
import { type Logboek, traceVan, type Vermelding } from '../logboek/index.ts';

/**
 * Writes in the access log what somebody did, with more than the guard knows of it: which person or system, for whom, why. The
 * guard then writes nothing itself, so that there is one row per act.
 */
export const schrijfOp = (
  logboek: Logboek,
  verzoek: FastifyRequest,
  wat: Pick<Vermelding, 'handeling' | 'soort'> & Partial<Vermelding>,
): Promise<void> => {
  verzoek.vermeld = true;
  return logboek.schrijf({
    verwerkingId: verzoek.verwerkingId,
    traceId: traceVan(verzoek.headers.traceparent?.toString()),
    begin: verzoek.begonnenOp,
    einde: new Date(),
    wie: verzoek.vrager,
    doel: 'beheer',
    uitkomst: 'toegestaan',
    status: 200,
    ...wat,
  });
};
