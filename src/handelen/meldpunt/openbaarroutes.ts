import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Documenten, Dossiers } from '../dossier/index.ts';
import * as api from './apischema.ts';
import { BIJLAGEN, voegBijlageToe } from './bijlage.ts';
import { WEGWIJZER } from './domain.ts';
import { maakFormulier, toetsFormulier } from './formulier.ts';
import { MELDGRENZEN, type Meldgrenzen, TIEN_MINUTEN, UUR } from './grenzen.ts';
import { ontvang } from './ontvangen.ts';
import { MELDING } from './procedure.ts';
import * as store from './store.ts';
import { kiesMail, kiesNaam, volg, vulAan } from './volgen.ts';

export type { Meldgrenzen } from './grenzen.ts';

interface Opties {
  /** The program itself: who reports is nobody in particular. */
  readonly database: Database;
  readonly dossiers: Dossiers;
  readonly documenten: Documenten;
  readonly grenzen?: Partial<Meldgrenzen> | undefined;
}

const tags = ['handelen'];
const HOOGSTENS_GEVONDEN = 8;
const MAAK_OPNIEUW = 'Open het formulier opnieuw. Wat u typte, blijft staan.';

const wacht = (antwoord: FastifyReply, ms: number, melding: string): never => {
  antwoord.header('Retry-After', Math.max(1, Math.ceil(ms / 1000)));
  throw new BakenFout('te-vaak', melding);
};

/**
 * Reporting and following a report, for everybody, signed in or not. Nothing here is done in anybody's name, and what is asked here is
 * not in the access log: who reports must be able to trust that.
 */
export const meldRoutes: FastifyPluginAsyncZod<Opties> = async (app, { database, dossiers, documenten, ...opties }) => {
  const grenzen = { ...MELDGRENZEN, ...opties.grenzen };
  const perAdres = app.createRateLimit({
    max: grenzen.perAdres,
    timeWindow: TIEN_MINUTEN,
    keyGenerator: ({ ip }) => `melding ${normalizeIP(ip)}`,
  });

  app.get(
    '/meldformulier',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'leesMeldformulier',
        summary: 'Waar het meldpunt voor is, waar u anders heen kunt, en een kaartje om een melding mee te sturen',
        tags,
        response: { 200: api.meldformulier },
      },
    },
    async ({ begonnenOp }, antwoord) => {
      const { welVanOns, elders } = WEGWIJZER;
      const termijnen = Object.values(MELDING.termijnen).map(({ naam, aantal, eenheid, bron }) => ({
        ...{ naam, aantal, eenheid, bron },
      }));
      return antwoord.header('Cache-Control', 'no-store').send({
        ...maakFormulier(await store.leesSleutel(database), begonnenOp),
        welVanOns: [...welVanOns],
        elders: elders.map((een) => ({ ...een })),
        termijnen,
      });
    },
  );

  app.get(
    '/meldbare-aanbieders',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'zoekMeldbareAanbieders',
        summary: 'Aanbieders op naam of KvK-nummer: alleen wat ook in het Handelsregister staat',
        tags,
        querystring: api.zoekvraag,
        response: { 200: api.meldbareAanbieders },
      },
    },
    async ({ query }) => ({ aanbieders: await store.zoekAanbieders(database.db, query.zoek, HOOGSTENS_GEVONDEN) }),
  );

  app.post(
    '/meldingen',
    {
      config: { toegang: 'openbaar' },
      bodyLimit: 64 * 1024,
      schema: {
        operationId: 'doeMelding',
        summary: 'Meldt een risico voor de continuïteit van jeugdhulp; het antwoord heeft eenmalig de volgcode',
        tags,
        body: api.nieuweMelding,
        response: { 201: api.meldingOntvangen },
      },
    },
    async (verzoek, antwoord) => {
      const { formulier, bewijs, website, ...melding } = verzoek.body;
      const nu = verzoek.begonnenOp;
      if (website !== '')
        throw new BakenFout('ongeldige-invoer', 'Dit lijkt ingevuld door een programma.', [
          { plek: 'website', melding: 'gevonden: een tekst; verwacht: leeg, want mensen zien dit veld niet' },
        ]);
      const adres = await perAdres(verzoek);
      if (!adres.isAllowed && adres.isExceeded)
        wacht(antwoord, adres.ttl, 'Er kwamen net veel meldingen van dit adres. Wacht even, of bel het meldpunt.');
      const sinds = new Date(nu.getTime() - UUR);
      const { aantal, eerste } = await store.telSinds(database.db, sinds);
      if (aantal >= grenzen.totaal)
        wacht(
          antwoord,
          (eerste ?? nu).getTime() + UUR - nu.getTime(),
          'Er komen nu te veel meldingen binnen. Probeer het straks opnieuw, of bel het meldpunt.',
        );
      const kaartje = toetsFormulier(await store.leesSleutel(database), formulier, bewijs, nu);
      if (!kaartje.ok) {
        if (kaartje.reden === 'teSnel')
          return wacht(
            antwoord,
            kaartje.wacht,
            'Dat ging sneller dan iemand kan lezen. Wacht een paar seconden en stuur opnieuw.',
          );
        throw new BakenFout('conflict', MAAK_OPNIEUW, [{ plek: 'formulier', melding: kaartje.reden }]);
      }
      const { dossier, code } = await ontvang(database, dossiers, melding, { nu, sleutel: kaartje.nummer });
      const opDag = dossier.stand.termijnen.toSorted((a, b) => (a.tot < b.tot ? -1 : 1));
      const termijnen = opDag.map((t) => ({
        naam: dossier.procedure.termijnen[t.code]?.naam ?? t.code,
        tot: t.tot,
      }));
      const { kenmerk } = dossier;
      return antwoord
        .code(201)
        .header('Cache-Control', 'no-store')
        .send({ kenmerk, code, ontvangenOp: nu.toISOString(), termijnen });
    },
  );

  // With the code in the body: an address is kept in histories and logs.
  app.post(
    '/gevolgde-melding',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'volgMelding',
        summary: 'Hoe het met een melding staat, met de volgcode',
        tags,
        body: api.volgvraag,
        response: { 200: api.gevolgdeMelding },
      },
    },
    async ({ body }, antwoord) =>
      antwoord.header('Cache-Control', 'no-store').send(await volg(database, dossiers, body.code)),
  );

  app.post(
    '/gevolgde-melding/aanvullingen',
    {
      config: { toegang: 'openbaar' },
      bodyLimit: 64 * 1024,
      schema: {
        operationId: 'vulMeldingAan',
        summary: 'Schrijft iets bij een melding, of antwoordt op een vraag, met de volgcode',
        tags,
        body: api.aanvulling,
        response: { 200: api.gevolgdeMelding },
      },
    },
    async ({ body, begonnenOp }, antwoord) =>
      antwoord.header('Cache-Control', 'no-store').send(await vulAan(database, dossiers, body, begonnenOp)),
  );

  let bezig = 0;
  app.post(
    '/gevolgde-melding/bijlagen',
    {
      config: { toegang: 'openbaar' },
      bodyLimit: 8 * 1024 * 1024,
      schema: {
        operationId: 'voegBijlageBijMeldingToe',
        summary: 'Voegt een bijlage toe aan een melding, met de volgcode; de inhoud wordt eerst nagekeken',
        tags,
        body: api.bijlage,
        response: { 200: api.gevolgdeMelding },
      },
    },
    async ({ body, begonnenOp }, antwoord) => {
      const bytes = Buffer.from(body.inhoud, 'base64');
      if (bytes.length > BIJLAGEN.bytes) throw new BakenFout('te-groot', 'Een bijlage kan hoogstens 5 MB zijn.');
      if (bezig >= BIJLAGEN.tegelijk)
        throw new BakenFout('te-druk', 'Er komen nu te veel bijlagen tegelijk binnen. Probeer het zo nog eens.');
      const sinds = new Date(begonnenOp.getTime() - UUR);
      const { aantal, eerste } = await store.telBijlagenSinds(database.db, sinds);
      if (aantal >= grenzen.bijlagen)
        wacht(
          antwoord,
          (eerste ?? begonnenOp).getTime() + UUR - begonnenOp.getTime(),
          'Er komen nu te veel bijlagen binnen. Probeer het straks opnieuw, of schrijf een bericht.',
        );
      bezig += 1;
      try {
        const { code, sleutel, naam } = body;
        const uit = await voegBijlageToe(
          database,
          { dossiers, documenten },
          { code, sleutel, naam, bytes },
          begonnenOp,
        );
        return await antwoord.header('Cache-Control', 'no-store').send(uit);
      } finally {
        bezig -= 1;
      }
    },
  );

  app.put(
    '/gevolgde-melding/mail',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'kiesMailBijMelding',
        summary: 'Of de melder een mail wil bij nieuws over de melding, met de volgcode',
        tags,
        body: api.mailkeuze,
        response: { 200: api.gevolgdeMelding },
      },
    },
    async ({ body, begonnenOp }, antwoord) =>
      antwoord.header('Cache-Control', 'no-store').send(await kiesMail(database, dossiers, body, begonnenOp)),
  );

  app.put(
    '/gevolgde-melding/naam',
    {
      config: { toegang: 'openbaar' },
      schema: {
        operationId: 'kiesNaamBijMelding',
        summary: 'Of het meldpunt de naam van de melder mag doorgeven, met de volgcode',
        tags,
        body: api.naamkeuze,
        response: { 200: api.gevolgdeMelding },
      },
    },
    async ({ body, begonnenOp }, antwoord) =>
      antwoord.header('Cache-Control', 'no-store').send(await kiesNaam(database, dossiers, body, begonnenOp)),
  );
};
