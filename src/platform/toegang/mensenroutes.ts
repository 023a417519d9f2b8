import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { inTransactie } from '../database/index.ts';
import { momentVeld, schrijfOp } from '../http/index.ts';
import { adresVeld, type Post } from '../post/index.ts';
import { aantalVorm, rolVeld } from './apischema.ts';
import { type Eis, MATRIX, past, ROLLEN } from './domain.ts';
import { eigenPartij, eigenPersoon, type Inlogomgeving } from './inloggen.ts';
import { leesPartij } from './partijstore.ts';
import { leesMedewerkers, type Medewerker, ontneemFunctie, werktVoor } from './persoonstore.ts';
import { eindigSessies } from './sessiebeheerstore.ts';
import { nodigUit } from './uitnodigen.ts';
import { leesUitnodigingen, trekUitnodigingIn, type Uitnodiging } from './uitnodigingstore.ts';

export interface Mensenopties extends Inlogomgeving {
  readonly post: Post;
  readonly adres: string;
}

const tags = ['toegang'];
const lezen: Eis = { doelen: ['beheer'], recht: 'lezen', bereik: 'eigen' };
const schrijven: Eis = { ...lezen, recht: 'schrijven' };

const uitnodigingVorm = z.object({
  id: z.string(),
  naam: z.string(),
  email: z.string(),
  rol: rolVeld,
  rolNaam: z.string(),
  door: z.string().nullable(),
  verlooptOp: momentVeld,
});

const mensenVorm = z.object({
  partij: z.string(),
  rollen: z.array(z.object({ rol: rolVeld, rolNaam: z.string() })).describe('Rollen die bij deze partij passen'),
  mensen: z.array(
    z.object({
      id: z.uuid(),
      naam: z.string(),
      email: z.string(),
      laatstAangemeldOp: momentVeld.nullable(),
      functies: z.array(
        z.object({ id: z.int(), rol: rolVeld, rolNaam: z.string(), van: momentVeld, bron: z.string() }),
      ),
    }),
  ),
  uitnodigingen: z.array(uitnodigingVorm),
});

const alsMens = ({ functies, laatstAangemeldOp, ...rest }: Medewerker) => ({
  ...rest,
  laatstAangemeldOp: laatstAangemeldOp?.toISOString() ?? null,
  functies: functies.map(({ van, ...functie }) => ({
    ...functie,
    rolNaam: MATRIX.rollen[functie.rol].naam,
    van: van.toISOString(),
  })),
});

/** The hash of a token is no secret: nobody can make the token from it. So it is the id of the invitation. */
const alsUitnodiging = ({ hash, naam, email, rol, doorNaam, verlooptOp }: Uitnodiging) => ({
  id: hash.toString('base64url'),
  naam,
  email,
  rol,
  rolNaam: MATRIX.rollen[rol].naam,
  door: doorNaam,
  verlooptOp: verlooptOp.toISOString(),
});

const persoonPad = z.object({ persoonId: z.uuid() });

/** A beheerder lets people of the own party in and out; nobody else does. */
export const mensenRoutes: FastifyPluginAsyncZod<Mensenopties> = async (app, opties) => {
  const { database, logboek } = opties;
  const { db } = database;

  app.get(
    '/mensen',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesMensen',
        summary: 'Wie voor uw organisatie in Baken werkt, en wie is uitgenodigd',
        tags,
        response: { 200: mensenVorm },
      },
    },
    async (verzoek) => {
      const partijId = eigenPartij(verzoek);
      const { naam: partij, soort } = await leesPartij(db, partijId);
      return verzoek.metToegang(async (eigen) => ({
        partij,
        rollen: ROLLEN.filter((rol) => past(rol, soort)).map((rol) => ({ rol, rolNaam: MATRIX.rollen[rol].naam })),
        mensen: (await leesMedewerkers(eigen.db, partijId)).map(alsMens),
        uitnodigingen: (await leesUitnodigingen(eigen.db, partijId, verzoek.begonnenOp)).map(alsUitnodiging),
      }));
    },
  );

  app.post(
    '/uitnodigingen',
    {
      // It sends mail to whoever is named.
      config: { toegang: schrijven, grens: 'zwaar' },
      schema: {
        operationId: 'nodigUit',
        summary: 'Nodigt iemand per mail uit om voor uw organisatie in Baken te werken',
        tags,
        body: z.object({
          email: adresVeld,
          naam: z.string().trim().min(1, 'verwacht een naam').max(200, 'verwacht hoogstens 200 tekens'),
          rol: rolVeld,
        }),
        response: { 201: z.object({ email: z.string() }) },
      },
    },
    async (verzoek, antwoord) => {
      const { persoonId, naam } = verzoek.vrager;
      const door = persoonId === null ? null : { id: persoonId, naam };
      const email = verzoek.body.email.toLowerCase();
      // The link goes to the invited one only: who invites must not be able to become somebody else.
      await nodigUit(opties, { ...verzoek.body, partijId: eigenPartij(verzoek), door }, verzoek.begonnenOp);
      await schrijfOp(logboek, verzoek, {
        handeling: 'nodigUit',
        soort: 'beheer',
        status: 201,
        toelichting: `${email} als ${verzoek.body.rol}`,
      });
      return antwoord.code(201).send({ email });
    },
  );

  app.delete(
    '/uitnodigingen/:id',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'trekUitnodigingIn',
        summary: 'Trekt een uitnodiging in die nog niet is gebruikt',
        tags,
        params: z.object({ id: z.string().max(64) }),
        response: { 204: z.null() },
      },
    },
    async (verzoek, antwoord) => {
      const hash = Buffer.from(verzoek.params.id, 'base64url');
      const weg = await trekUitnodigingIn(db, eigenPartij(verzoek), hash, verzoek.begonnenOp);
      if (!weg) throw new BakenFout('niet-gevonden', 'Deze uitnodiging is er niet (meer).');
      await schrijfOp(logboek, verzoek, {
        handeling: 'trekUitnodigingIn',
        soort: 'beheer',
        status: 204,
        toelichting: `uitnodiging van ${weg.email} als ${weg.rol}`,
      });
      return antwoord.code(204).send(null);
    },
  );

  app.delete(
    '/mensen/:persoonId/functies/:id',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'ontneemFunctie',
        summary: 'Haalt een rol van iemand in uw organisatie weg; sessies in die rol eindigen',
        tags,
        params: persoonPad.extend({ id: z.coerce.number().int().min(1).max(2_147_483_647) }),
        response: { 204: z.null() },
      },
    },
    async (verzoek, antwoord) => {
      const { persoonId, id: functieId } = verzoek.params;
      const partijId = eigenPartij(verzoek);
      const functie = { partijId, persoonId, functieId };
      const door = eigenPersoon(verzoek);
      await inTransactie(database, (trx) => ontneemFunctie(trx.db, functie, door, verzoek.begonnenOp));
      await schrijfOp(logboek, verzoek, {
        handeling: 'ontneemFunctie',
        soort: 'beheer',
        status: 204,
        toelichting: `functie ${functieId} van persoon ${persoonId}`,
      });
      return antwoord.code(204).send(null);
    },
  );

  app.post(
    '/mensen/:persoonId/sessies-beeindiging',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'beeindigSessiesVan',
        summary: 'Beëindigt alle sessies van iemand in uw organisatie',
        tags,
        params: persoonPad,
        response: { 200: aantalVorm },
      },
    },
    async (verzoek) => {
      const { persoonId } = verzoek.params;
      if (!(await werktVoor(db, persoonId, eigenPartij(verzoek))))
        throw new BakenFout('niet-gevonden', 'Deze persoon werkt niet (meer) voor uw organisatie.');
      const aantal = await eindigSessies(db, persoonId);
      await schrijfOp(logboek, verzoek, {
        handeling: 'beeindigSessiesVan',
        soort: 'beheer',
        toelichting: `${aantal} sessies van persoon ${persoonId}`,
      });
      return { aantal };
    },
  );
};
