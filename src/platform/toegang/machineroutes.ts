import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { momentVeld, schrijfOp } from '../http/index.ts';
import { rolVeld } from './apischema.ts';
import { type Eis, MATRIX, type Partijsoort, past, ROLLEN, type Rol } from './domain.ts';
import { eigenPartij, type Inlogomgeving, weigerVeld } from './inloggen.ts';
import {
  HOOGSTENS_GELDIG,
  leesMachines,
  type Machine,
  maakMachine,
  trekMachineIn,
  vernieuwMachine,
} from './machinestore.ts';
import { leesPartij } from './partijstore.ts';

const tags = ['toegang'];
const lezen: Eis = { doelen: ['beheer'], recht: 'lezen', bereik: 'eigen' };
const schrijven: Eis = { ...lezen, recht: 'schrijven' };

/** Deciding who gets in, and looking into the logs, is work of people. */
const ALLEEN_MENSEN: readonly Rol[] = ['beheerder', 'auditor', 'client', 'bezoeker'];
export const machinerollen = (soort: Partijsoort): Rol[] =>
  ROLLEN.filter((rol) => past(rol, soort) && !ALLEEN_MENSEN.includes(rol));

const machineVorm = z.object({
  id: z.string(),
  naam: z.string(),
  rol: rolVeld,
  rolNaam: z.string(),
  gemaaktOp: momentVeld,
  verlooptOp: momentVeld,
  oudGeheimTot: momentVeld.nullable(),
});
const geheimVorm = z.object({ id: z.string(), geheim: z.string().describe('Eenmalig te zien') });
const idPad = z.object({ id: z.string().max(64) });

const alsAntwoord = ({ gemaaktOp, verlooptOp, oudGeheimTot, ...rest }: Machine) => ({
  ...rest,
  rolNaam: MATRIX.rollen[rest.rol].naam,
  gemaaktOp: gemaaktOp.toISOString(),
  verlooptOp: verlooptOp.toISOString(),
  oudGeheimTot: oudGeheimTot?.toISOString() ?? null,
});

/** Access for systems of the own party, such as a financial package that delivers figures. */
export const machineRoutes: FastifyPluginAsyncZod<Inlogomgeving> = async (app, { database, logboek }) => {
  const { db } = database;

  app.get(
    '/machinetoegang',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesMachinetoegang',
        summary: 'Systemen van uw organisatie die zelf bij Baken mogen',
        tags,
        response: { 200: z.object({ machines: z.array(machineVorm), rollen: z.array(rolVeld) }) },
      },
    },
    async (verzoek) => {
      const partijId = eigenPartij(verzoek);
      const { soort } = await leesPartij(db, partijId);
      const machines = await verzoek.metToegang((eigen) => leesMachines(eigen.db, partijId));
      return { machines: machines.map(alsAntwoord), rollen: machinerollen(soort) };
    },
  );

  app.post(
    '/machinetoegang',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'geefMachinetoegang',
        summary: 'Laat een systeem van uw organisatie bij Baken, in één rol, hoogstens een jaar',
        tags,
        body: z.object({
          naam: z.string().trim().min(1, 'verwacht een naam').max(100, 'verwacht hoogstens 100 tekens'),
          rol: rolVeld,
          verlooptOp: momentVeld.optional(),
        }),
        response: { 201: geheimVorm },
      },
    },
    async (verzoek, antwoord) => {
      const { begonnenOp: nu, body, vrager } = verzoek;
      const partijId = eigenPartij(verzoek);
      const { soort } = await leesPartij(db, partijId);
      if (!machinerollen(soort).includes(body.rol))
        throw weigerVeld('rol', 'Een systeem kan deze rol hier niet hebben.');
      const uiterlijk = new Date(nu.getTime() + HOOGSTENS_GELDIG);
      const verlooptOp = body.verlooptOp ? new Date(body.verlooptOp) : uiterlijk;
      if (verlooptOp <= nu || verlooptOp > uiterlijk)
        throw weigerVeld('verlooptOp', 'Kies een moment in de toekomst, hoogstens een jaar vooruit.');
      const nieuw = { partijId, rol: body.rol, naam: body.naam, verlooptOp, door: vrager.persoonId };
      const gemaakt = await maakMachine(db, nieuw, nu);
      await schrijfOp(logboek, verzoek, {
        handeling: 'geefMachinetoegang',
        soort: 'beheer',
        status: 201,
        toelichting: `systeem ${gemaakt.id} (${body.naam}) als ${body.rol}, tot ${verlooptOp.toISOString()}`,
      });
      return antwoord.code(201).header('Cache-Control', 'no-store').send(gemaakt);
    },
  );

  app.post(
    '/machinetoegang/:id/vernieuwing',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'vernieuwMachinetoegang',
        summary: 'Geeft een nieuw geheim; het oude werkt nog zeven dagen',
        tags,
        params: idPad,
        response: { 200: geheimVorm },
      },
    },
    async (verzoek, antwoord) => {
      const { id } = verzoek.params;
      const geheim = await vernieuwMachine(db, eigenPartij(verzoek), id, verzoek.begonnenOp);
      await schrijfOp(logboek, verzoek, {
        handeling: 'vernieuwMachinetoegang',
        soort: 'beheer',
        toelichting: `nieuw geheim voor systeem ${id}`,
      });
      return antwoord.header('Cache-Control', 'no-store').send({ id, geheim });
    },
  );

  app.delete(
    '/machinetoegang/:id',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'trekMachinetoegangIn',
        summary: 'Beëindigt de toegang van een systeem meteen',
        tags,
        params: idPad,
        response: { 204: z.null() },
      },
    },
    async (verzoek, antwoord) => {
      const { id } = verzoek.params;
      await trekMachineIn(db, eigenPartij(verzoek), id, verzoek.begonnenOp);
      await schrijfOp(logboek, verzoek, {
        handeling: 'trekMachinetoegangIn',
        soort: 'beheer',
        status: 204,
        toelichting: `systeem ${id}`,
      });
      return antwoord.code(204).send(null);
    },
  );
};
