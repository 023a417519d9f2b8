import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { SESSIEKOEKJE, schrijfOp } from '../http/index.ts';
import { aantalVorm, sessieregelVorm, sessieVorm, verlengingVorm } from './apischema.ts';
import { MATRIX, magNoodtoegang, type Rol } from './domain.ts';
import { alsVrager, type Inlogomgeving, wisKoekje, zetKoekje } from './inloggen.ts';
import { type Functie, leesFuncties } from './persoonstore.ts';
import { verlooptOp } from './sessie.ts';
import {
  eindigMetToken,
  eindigSessie,
  eindigSessies,
  leesSessies,
  verleng,
  wisselFunctie,
} from './sessiebeheerstore.ts';
import { leesEigenRegios, type Sessie } from './sessiestore.ts';
import { magVia } from './toelating.ts';

/** Somebody of the demo, as the log-in page offers them. */
export interface Demomens {
  readonly account: string;
  readonly naam: string;
  readonly partij: string;
  readonly rollen: readonly Rol[];
}

export interface Sessieopties extends Inlogomgeving {
  readonly demo: boolean;
  readonly demomensen: readonly Demomens[];
  /** The log-in services that people may choose from. */
  readonly diensten: readonly { readonly id: string; readonly naam: string }[];
  /** Whether people can log in with a password here. */
  readonly wachtwoord: boolean;
}

const tags = ['toegang'];
const rolNaam = (rol: Rol): string => MATRIX.rollen[rol].naam;
const alsFunctie = ({ id, rol, partij, partijsoort }: Functie) => ({
  id,
  rol,
  rolNaam: rolNaam(rol),
  partij,
  partijsoort,
});

/** The session of whoever asks; routes that are for people only. */
function eigenSessie({ sessie }: Pick<FastifyRequest, 'sessie'>): Sessie {
  if (!sessie) throw new BakenFout('verboden', 'Dit kan alleen iemand die zelf is ingelogd.');
  return sessie;
}

/** Who am I, in which role, until when, and where else am I signed in. */
export const sessieRoutes: FastifyPluginAsyncZod<Sessieopties> = async (app, opties) => {
  const { database, logboek } = opties;
  const { db } = database;
  const aanmelden = {
    wachtwoord: opties.wachtwoord,
    diensten: opties.diensten.map(({ id, naam }) => ({ id, naam })),
    demomensen: opties.demomensen.map(({ rollen, ...mens }) => ({
      ...mens,
      rollen: rollen.map((rol) => ({ rol, rolNaam: rolNaam(rol) })),
    })),
  };

  const beeldVan = async (verzoek: FastifyRequest) => {
    const { sessie, vrager, begonnenOp } = verzoek;
    const alle = sessie ? await leesFuncties(db, sessie.persoonId, begonnenOp) : [];
    const functies = alle.filter((functie) => sessie && magVia(functie, sessie.via)).map(alsFunctie);
    const { rechten, start } = MATRIX.rollen[vrager.rol];
    return {
      aangemeld: sessie !== null || vrager.client !== null,
      naam: vrager.naam || null,
      rol: vrager.rol,
      functie: functies.find(({ id }) => id === sessie?.functieId) ?? null,
      functies,
      rechten,
      noodtoegang: magNoodtoegang(vrager.rol),
      regios: vrager.partijId === null ? [] : await verzoek.metToegang(({ db }) => leesEigenRegios(db)),
      start,
      verlooptOp: sessie?.verlooptOp.toISOString() ?? null,
      uiterlijkOp: sessie?.uiterlijkOp.toISOString() ?? null,
      demo: opties.demo,
      aanmelden,
    };
  };

  app.get(
    '/sessie',
    {
      config: { toegang: 'openbaar', vanzelf: true },
      schema: {
        operationId: 'leesSessie',
        summary: 'Wie u bent, in welke rol, en wat die rol mag; voor wie niet is ingelogd: hoe dat kan',
        tags,
        response: { 200: sessieVorm },
      },
    },
    async (verzoek, antwoord) => antwoord.header('Cache-Control', 'no-store').send(await beeldVan(verzoek)),
  );

  app.put(
    '/sessie/functie',
    {
      config: { toegang: 'ingelogd' },
      schema: {
        operationId: 'wisselFunctie',
        summary: 'Gaat verder in een andere functie van dezelfde persoon',
        tags,
        body: z.object({ functieId: z.int() }),
        response: { 200: sessieVorm },
      },
    },
    async (verzoek, antwoord) => {
      const sessie = eigenSessie(verzoek);
      const functies = await leesFuncties(db, sessie.persoonId, verzoek.begonnenOp);
      const functie = functies.find(({ id }) => id === verzoek.body.functieId);
      if (!functie) throw new BakenFout('niet-gevonden', 'Deze functie heeft u niet (meer).');
      if (!magVia(functie, sessie.via))
        throw new BakenFout('verboden', `${functie.partij} gebruikt een andere inlogdienst. Log daarmee opnieuw in.`);
      zetKoekje(antwoord, SESSIEKOEKJE, await wisselFunctie(db, sessie.kenmerk, functie.id, verzoek.begonnenOp));
      const persoon = { id: sessie.persoonId, naam: verzoek.vrager.naam, email: '' };
      const was = verzoek.vrager;
      verzoek.vrager = alsVrager(persoon, functie);
      verzoek.sessie = { ...sessie, functieId: functie.id, laatstOp: verzoek.begonnenOp };
      await schrijfOp(logboek, verzoek, {
        handeling: 'wisselFunctie',
        soort: 'aanmelden',
        toelichting: `was ${was.rol} van ${was.partijNaam || 'niemand'}`,
      });
      return antwoord.header('Cache-Control', 'no-store').send(await beeldVan(verzoek));
    },
  );

  app.post(
    '/sessie/verlenging',
    {
      config: { toegang: 'ingelogd' },
      schema: {
        operationId: 'verlengSessie',
        summary: 'Houdt de sessie open: er is nog iemand',
        tags,
        response: { 200: verlengingVorm },
      },
    },
    async (verzoek) => {
      const sessie = eigenSessie(verzoek);
      await verleng(db, sessie.kenmerk, verzoek.begonnenOp);
      return {
        verlooptOp: verlooptOp(verzoek.begonnenOp, sessie.uiterlijkOp).toISOString(),
        uiterlijkOp: sessie.uiterlijkOp.toISOString(),
      };
    },
  );

  app.delete(
    '/sessie',
    {
      // Also for whoever is not signed in any more: logging out always works.
      config: { toegang: 'openbaar' },
      schema: { operationId: 'meldAf', summary: 'Logt uit', tags, response: { 204: z.null() } },
    },
    async (verzoek, antwoord) => {
      const koekje = verzoek.cookies[SESSIEKOEKJE];
      if (koekje) await eindigMetToken(db, koekje);
      if (verzoek.sessie) await schrijfOp(logboek, verzoek, { handeling: 'meldAf', soort: 'afmelden' });
      wisKoekje(antwoord, SESSIEKOEKJE);
      return antwoord.code(204).send(null);
    },
  );

  app.get(
    '/sessies',
    {
      config: { toegang: 'ingelogd' },
      schema: {
        operationId: 'leesSessies',
        summary: 'Waar u nu bent ingelogd',
        tags,
        response: { 200: z.object({ sessies: z.array(sessieregelVorm) }) },
      },
    },
    async (verzoek) => {
      const eigen = eigenSessie(verzoek);
      const sessies = await leesSessies(db, eigen.persoonId, verzoek.begonnenOp);
      return {
        sessies: sessies.map(({ kenmerk, toestel, via, gemaaktOp, laatstOp }) => ({
          kenmerk,
          toestel,
          via,
          gemaaktOp: gemaaktOp.toISOString(),
          laatstOp: laatstOp.toISOString(),
          huidige: kenmerk === eigen.kenmerk,
        })),
      };
    },
  );

  app.delete(
    '/sessies/:kenmerk',
    {
      config: { toegang: 'ingelogd' },
      schema: {
        operationId: 'beeindigSessie',
        summary: 'Beëindigt een van uw sessies',
        tags,
        params: z.object({ kenmerk: z.uuid() }),
        response: { 204: z.null() },
      },
    },
    async (verzoek, antwoord) => {
      const { persoonId } = eigenSessie(verzoek);
      if (!(await eindigSessie(db, persoonId, verzoek.params.kenmerk)))
        throw new BakenFout('niet-gevonden', 'Deze sessie is er niet (meer).');
      await schrijfOp(logboek, verzoek, { handeling: 'beeindigSessie', soort: 'afmelden' });
      return antwoord.code(204).send(null);
    },
  );

  app.post(
    '/sessies/beeindiging',
    {
      config: { toegang: 'ingelogd' },
      schema: {
        operationId: 'beeindigAndereSessies',
        summary: 'Beëindigt al uw andere sessies',
        tags,
        response: { 200: aantalVorm },
      },
    },
    async (verzoek) => {
      const { persoonId, kenmerk } = eigenSessie(verzoek);
      const aantal = await eindigSessies(db, persoonId, kenmerk);
      await schrijfOp(logboek, verzoek, {
        handeling: 'beeindigAndereSessies',
        soort: 'afmelden',
        toelichting: `${aantal}`,
      });
      return { aantal };
    },
  );
};
