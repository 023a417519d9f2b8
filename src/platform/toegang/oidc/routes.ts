import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../../kernel/fouten.ts';
import { MATRIX } from '../domain.ts';
import { begin, type Inlogomgeving, meldMislukt, noteerAanvaarding, wisKoekje, zetKoekje } from '../inloggen.ts';
import { hashVan } from '../sessie.ts';
import { isEigenPad } from '../terugpad.ts';
import { laatToe } from '../toelating.ts';
import { WEIGERINGEN, type Weigering } from '../weigering.ts';
import type { Oidcdienst } from './dienst.ts';
import { AANMELDTIJD, bewaarStroom, neemStroom } from './stroomstore.ts';

/** Binds a log-in that is under way to one browser: an answer that is slipped to another browser is worth nothing there. */
const STROOMKOEKJE = '__Host-baken-aanmelding';

export interface Oidcopties extends Inlogomgeving {
  readonly diensten: ReadonlyMap<string, Oidcdienst>;
  /** The public address of this installation. */
  readonly adres: string;
}

const dienstPad = z.object({ dienst: z.string().max(40) });
const beginQuery = z.object({
  terug: z.string().refine(isEigenPad, 'verwacht een pad van Baken, zoals /aanbieders').optional(),
  uitnodiging: z
    .string()
    .regex(/^[\w-]{20,200}$/, 'verwacht de code uit een uitnodiging')
    .optional(),
  login_hint: z.string().max(200).optional(),
});

/** Logging in at a log-in service: the way there and the way back. Pages for a browser, not part of the API. */
export const oidcRoutes: FastifyPluginAsyncZod<Oidcopties> = async (app, opties) => {
  const { database, logboek, diensten, adres } = opties;
  const { host } = new URL(adres);
  const vind = (id: string): Oidcdienst => {
    const dienst = diensten.get(id);
    if (!dienst) throw new BakenFout('niet-gevonden', 'Deze inlogdienst is hier niet bekend.');
    return dienst;
  };
  const naarInlogpagina = (weigering: Weigering) => `/aanmelden?weigering=${weigering}`;

  app.get(
    '/aanmelden/oidc/:dienst',
    { schema: { hide: true, params: dienstPad, querystring: beginQuery } },
    async ({ params, query, begonnenOp, headers, url }, antwoord) => {
      // The cookie below must be there when the service sends people back to our public address.
      if (headers.host !== host) return antwoord.redirect(`${adres}${url}`);
      const begonnen = await vind(params.dienst).begin(query.login_hint).catch(alsOnbereikbaar);
      if (!begonnen) return antwoord.redirect(naarInlogpagina('dienst-onbereikbaar'));
      const stroom = {
        dienst: params.dienst,
        geheimen: begonnen.geheimen,
        terug: query.terug ?? '',
        uitnodiging: query.uitnodiging === undefined ? null : hashVan(query.uitnodiging),
      };
      const token = await bewaarStroom(database.db, stroom, begonnenOp);
      zetKoekje(antwoord, STROOMKOEKJE, token, AANMELDTIJD / 1000);
      return antwoord.header('Cache-Control', 'no-store').redirect(begonnen.adres);
    },
  );

  app.get('/aanmelden/oidc/:dienst/terug', { schema: { hide: true, params: dienstPad } }, async (verzoek, antwoord) => {
    const { dienst: id } = verzoek.params;
    const dienst = vind(id);
    antwoord.header('Cache-Control', 'no-store');
    const weiger = async (weigering: Weigering) => {
      await meldMislukt(logboek, verzoek, id, WEIGERINGEN[weigering]);
      return antwoord.redirect(naarInlogpagina(weigering));
    };

    const koekje = verzoek.cookies[STROOMKOEKJE];
    wisKoekje(antwoord, STROOMKOEKJE);
    const stroom = koekje ? await neemStroom(database.db, koekje, verzoek.begonnenOp) : null;
    if (!stroom || stroom.dienst !== id) return weiger('verlopen');
    const bewering = await dienst.rondAf(new URL(verzoek.url, adres), stroom.geheimen);
    if (!bewering.ok) return weiger(bewering.fout);
    const toegelaten = await laatToe(database, dienst.config, bewering.waarde, stroom.uitnodiging, verzoek.begonnenOp);
    if (!toegelaten.ok) return weiger(toegelaten.fout);
    const { persoon, functie } = toegelaten.waarde;
    await begin(opties, verzoek, antwoord, { persoon, functie, via: id });
    if (stroom.uitnodiging) await noteerAanvaarding(logboek, verzoek, persoon, functie);
    return antwoord.redirect(stroom.terug || MATRIX.rollen[functie.rol].start);
  });
};

/** A service that is away is told on the log-in page, where there may be another one. */
function alsOnbereikbaar(fout: unknown): null {
  if (fout instanceof BakenFout && fout.code === 'te-druk') return null;
  throw fout;
}
