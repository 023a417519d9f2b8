import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import * as vorm from './apischema.ts';

const eigen: Toegangseis = { doelen: ['aanlevering', 'accordering'], recht: 'lezen', bereik: 'eigen' };
const leveren: Toegangseis = { doelen: ['aanlevering'], recht: 'schrijven', bereik: 'eigen' };
const akkoord: Toegangseis = { doelen: ['accordering'], recht: 'schrijven', bereik: 'eigen' };
const lezen: Toegangseis = { doelen: ['aanlevering', 'accordering'], recht: 'lezen', bereik: 'lijst' };
const beoordelen: Toegangseis = { doelen: ['aanlevering'], recht: 'schrijven', bereik: 'land' };
const tags = ['meten'];
const nogNiet = async (): Promise<never> => {
  throw new BakenFout('niet-gevonden', 'Deze aanlevering is er niet, of is niet zichtbaar voor uw rol.');
};

/** Delivering figures: from the first cell until the supervisor accepts them. */
export const aanleveringRoutes: FastifyPluginAsyncZod = async (app) => {
  const maak = (
    methode: 'get' | 'post' | 'put',
    url: string,
    toegang: Toegangseis,
    schema: Record<string, unknown>,
    meer: object = {},
  ) =>
    app.route({
      method: methode.toUpperCase() as 'GET',
      url,
      config: { toegang, ...meer },
      schema: { tags, ...schema } as never,
      handler: nogNiet,
    });
  maak('get', '/aanleveringen', eigen, {
    operationId: 'leesEigenAanleveringen',
    summary: 'Alle aanleveringen van de eigen partij',
    response: { 200: vorm.aanleveringLijst },
  });
  maak('get', '/aanleveringen/:id', lezen, {
    operationId: 'leesAanlevering',
    summary: 'Eén aanlevering met velden, cellen en bevindingen',
    params: vorm.idPad,
    response: { 200: vorm.aanlevering },
  });
  maak('put', '/aanleveringen/:id/cellen', leveren, {
    operationId: 'bewaarCellen',
    summary: 'Bewaart cellen, en geeft terug wat er intussen veranderde',
    params: vorm.idPad,
    body: vorm.celwijzigingen,
    response: { 200: vorm.bijgewerkt },
  });
  maak(
    'post',
    '/aanleveringen/:id/peiling',
    eigen,
    {
      operationId: 'peilAanlevering',
      summary: 'Wat er veranderde, en wie er ook mee bezig is',
      params: vorm.idPad,
      body: vorm.peiling,
      response: { 200: vorm.bijgewerkt },
    },
    { vanzelf: true },
  );
  maak('put', '/aanleveringen/:id/uitleg/:controle', leveren, {
    operationId: 'legWaarschuwingUit',
    summary: 'Legt uit waarom een waarschuwing klopt',
    params: vorm.idPad.extend({ controle: z.string().max(120) }),
    body: vorm.uitlegBody,
    response: { 200: vorm.bijgewerkt },
  });
  maak('post', '/aanleveringen/:id/klaar', leveren, {
    operationId: 'dienIn',
    summary: 'Dient in: naar het bestuur, of meteen als er één paar ogen genoeg is',
    params: vorm.idPad,
    body: vorm.metRevisie,
    response: { 200: vorm.overgang },
  });
  maak('post', '/aanleveringen/:id/terugname', leveren, {
    operationId: 'neemAanleveringTerug',
    summary: 'Haalt terug wat nog bij het bestuur ligt',
    params: vorm.idPad,
    body: vorm.metRevisie,
    response: { 200: vorm.overgang },
  });
  maak(
    'post',
    '/aanleveringen/:id/akkoord',
    akkoord,
    {
      operationId: 'accordeerAanlevering',
      summary: 'Keurt goed namens het bestuur en dient in',
      params: vorm.idPad,
      body: vorm.metRevisie,
      response: { 200: vorm.overgang },
    },
    { mens: true },
  );
  maak(
    'post',
    '/aanleveringen/:id/afkeuring',
    akkoord,
    {
      operationId: 'keurAanleveringAf',
      summary: 'Geeft terug aan de indiener, met de reden',
      params: vorm.idPad,
      body: vorm.afkeuring,
      response: { 200: vorm.overgang },
    },
    { mens: true },
  );
  maak(
    'post',
    '/aanleveringen/:id/oordeel',
    beoordelen,
    {
      operationId: 'beoordeelAanlevering',
      summary: 'Accepteert een versie, of stuurt losse velden terug',
      params: vorm.idPad,
      body: vorm.oordeel,
      response: { 200: vorm.overgang },
    },
    { mens: true },
  );
  maak('post', '/aanleveringen/:id/uitstel', leveren, {
    operationId: 'vraagUitstel',
    summary: 'Vraagt uitstel, met de reden',
    params: vorm.idPad,
    body: vorm.nieuwUitstel,
    response: { 201: z.object({ id: z.int() }).meta({ id: 'UitstelGevraagd' }) },
  });
  maak('get', '/uitstelverzoeken', beoordelen, {
    operationId: 'leesUitstelverzoeken',
    summary: 'Verzoeken om uitstel waarover nog een besluit moet komen',
    response: { 200: vorm.uitstelLijst },
  });
  maak(
    'post',
    '/uitstelverzoeken/:id/besluit',
    beoordelen,
    {
      operationId: 'beslisUitstel',
      summary: 'Kent uitstel toe of wijst het af',
      params: vorm.idPad,
      body: vorm.uitstelbesluit,
      response: { 200: vorm.niets },
    },
    { mens: true },
  );
  maak('get', '/aanleveringen/:id/versies/:nummer', lezen, {
    operationId: 'leesAanleverversie',
    summary: 'Een ingediende versie: het ontvangstbewijs',
    params: vorm.idPad.extend({ nummer: z.coerce.number().int().min(1).max(100_000) }),
    response: { 200: vorm.versie },
  });
  maak('put', '/tijdmeting', leveren, {
    operationId: 'bewaarTijdakkoord',
    summary: 'Geeft of trekt akkoord met het meten van de bestede tijd',
    body: vorm.tijdakkoord,
    response: { 200: vorm.niets },
  });
  maak(
    'post',
    '/aanleveringen/:id/tijd',
    leveren,
    {
      operationId: 'telTijd',
      summary: 'Telt bestede tijd op; alleen als de organisatie akkoord gaf',
      params: vorm.idPad,
      body: vorm.bestedeTijd,
      response: { 200: vorm.niets },
    },
    { vanzelf: true },
  );
};
