import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import type { Database } from '../database/index.ts';
import { ONBEPERKT } from '../http/grenzen.ts';
import { maakApp } from '../http/index.ts';
import { maakLogboek } from '../logboek/index.ts';
import type { NieuwBericht } from '../post/index.ts';
import { registreerToegang, type Toegangsopties } from './routes.ts';

/** The address of the installation in tests; nothing listens there. */
export const PROEFADRES = 'http://127.0.0.1:8080';

/** A browser as far as log-in needs one: it keeps cookies and follows nothing by itself. */
export interface Proefbrowser {
  readonly koekjes: Map<string, string>;
  vraag(verzoek: InjectOptions | string): Promise<LightMyRequestResponse>;
}

export interface Proefinstallatie {
  readonly app: FastifyInstance;
  /** The mails that were sent. */
  readonly berichten: readonly NieuwBericht[];
  browser(): Proefbrowser;
  sluit(): Promise<void>;
}

/** Only what is about access, on a database of a test. For tests only. */
export async function startProefinstallatie(
  database: Database,
  opties: Partial<Toegangsopties> = {},
): Promise<Proefinstallatie> {
  const logboek = maakLogboek(database);
  const berichten: NieuwBericht[] = [];
  const app = await maakApp({
    adres: PROEFADRES,
    logNiveau: 'error',
    database,
    logboek,
    controles: {},
    grenzen: ONBEPERKT,
    leesStand: async () => 1,
    vandaag: () => '2026-11-22',
  });
  await registreerToegang(app, {
    database,
    logboek,
    adres: PROEFADRES,
    diensten: [],
    demo: false,
    demomensen: [],
    post: { stuur: async (_trx, bericht) => void berichten.push(bericht) },
    sleutel: Buffer.alloc(32, 7),
    ...opties,
  });
  return {
    app,
    berichten,
    browser: () => maakBrowser(app),
    sluit: async () => {
      await app.close();
      await logboek.sluit();
    },
  };
}

function maakBrowser(app: FastifyInstance): Proefbrowser {
  const koekjes = new Map<string, string>();
  return {
    koekjes,
    async vraag(verzoek) {
      const vol = typeof verzoek === 'string' ? { method: 'GET' as const, url: verzoek } : verzoek;
      const cookie = [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
      const antwoord = await app.inject({
        ...vol,
        headers: { host: new URL(PROEFADRES).host, ...(cookie && { cookie }), ...vol.headers },
      });
      for (const { name, value, maxAge, expires } of antwoord.cookies)
        if (value === '' || maxAge === 0 || (expires && expires < new Date())) koekjes.delete(name);
        else koekjes.set(name, value);
      return antwoord;
    },
  };
}
