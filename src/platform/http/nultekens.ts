import type { FastifyInstance } from 'fastify';
import { BakenFout } from '../../kernel/fouten.ts';

/** Deeper than any body of ours; what is nested deeper is refused by its schema. */
const DIEPTE = 20;

const isKapot = (tekst: string): boolean => tekst.includes('\0') || !tekst.isWellFormed();

function bevatKapotte(waarde: unknown, diepte = 0): boolean {
  if (typeof waarde === 'string') return isKapot(waarde);
  if (typeof waarde !== 'object' || waarde === null || diepte > DIEPTE) return false;
  return Object.entries(waarde).some(([naam, deel]) => isKapot(naam) || bevatKapotte(deel, diepte + 1));
}

/**
 * Refuses what no text in PostgreSQL can hold, in address and JSON body: the character NUL, and half of a character (a lone surrogate).
 * It would come out as a fault of the database, wherever in a route it got that far. Uploaded files are read by their own rooms.
 */
export function registreerNultekens(app: FastifyInstance): void {
  const weiger = () =>
    new BakenFout('ongeldige-invoer', 'In de invoer staat een teken dat niet mag (NUL), of een half teken.');
  app.addHook('onRequest', async ({ url }) => {
    if (/%00|\0/.test(url)) throw weiger();
  });
  app.addHook('preValidation', async ({ body }) => {
    if (!Buffer.isBuffer(body) && bevatKapotte(body)) throw weiger();
  });
}
