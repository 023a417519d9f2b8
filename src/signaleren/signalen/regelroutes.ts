import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { stand, toonbareVersie, volgendeVersie } from '../../meten/catalogus/index.ts';
import { raiseStand } from '../../platform/database/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { rang, rechtVan, type Toegangseis } from '../../platform/toegang/index.ts';
import { leesGebreken, type Regelgebrek } from './bewaardstore.ts';
import { nodigVoor, type Regelfout, Regellezer } from './compileren.ts';
import { nieuweVersie, type Regel, versieOp } from './domain.ts';
import { FUNCTIES, schrijfwijzeVan } from './functies.ts';
import { HERBEREKENEN } from './jobs.ts';
import { ONDERWERPEN } from './namen.ts';
import { leesTaal, probeer } from './proef.ts';
import type { Naam } from './proefstore.ts';
import * as vorm from './regelschema.ts';
import * as store from './regelstore.ts';

const lezen: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'lijst' };
/** A rule decides who is looked at: only who watches over everything and asks for figures writes one. */
const schrijven: Toegangseis = { doelen: ['aanlevering'], recht: 'schrijven', bereik: 'land' };
const tags = ['signaleren'];
const codePad = z.object({ code: vorm.codeVeld });
const [HOOGSTENS_NIEUW, HOOGSTENS_VERSCHIL] = [20, 100];

interface Opties {
  readonly jobs: Jobs;
}

const magSchrijven = ({ vrager }: FastifyRequest): boolean =>
  rechtVan(vrager.rol, ['aanlevering'], ['iedereen']) >= rang('schrijven');

const alsAntwoord = (regel: Regel) => ({ ...regel, eigen: regel.eigen ?? false });
const alsGebrek = ({ sinds, fouten }: Regelgebrek & { readonly sinds: Date }) => ({
  sinds: sinds.toISOString(),
  fouten: fouten.map((fout) => ({ ...fout })),
});
const alsWie = ({ wie, ernst }: { readonly wie: Naam; readonly ernst: 'licht' | 'stevig' | 'ernstig' }) => ({
  ...wie,
  ernst,
});

/** The rules by which Baken signals: reading, checking, trying out, and new versions. */
export const regelRoutes: FastifyPluginAsyncZod<Opties> = async (app, { jobs }) => {
  app.get(
    '/signaalregels',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesSignaalregels',
        summary: 'Alle regels waarmee Baken signaleert',
        tags,
        response: { 200: vorm.regelLijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const alle = await store.leesAlleRegels(db);
        const lopend = await store.telLopend(db);
        const gebreken = new Map((await leesGebreken(db)).map((een) => [`${een.code}@${een.versie}`, alsGebrek(een)]));
        const regels = [...Map.groupBy(alle, ({ regel }) => regel.code).values()].map((versies) => {
          const lijst = versies.map(({ regel }) => regel);
          const { code, versie, naam, onderwerp, oorzaak, ernst, geldigVan, geldigTot, eigenaar, bron, eigen } =
            toonbareVersie(lijst, vandaag());
          return {
            ...{ code, versie, naam, onderwerp, oorzaak, ernst, geldigVan, geldigTot, eigenaar, bron },
            eigen: eigen ?? false,
            stand: stand(lijst, vandaag()),
            versies: lijst.length,
            nieuwereVersie: lijst.some((ander) => ander.versie > versie),
            lopend: lopend.get(code) ?? 0,
            laatstGewijzigd: (versies.at(-1)?.vastgelegdOp ?? new Date()).toISOString(),
            gebrek: gebreken.get(`${code}@${versie}`) ?? null,
          };
        });
        return {
          magSchrijven: magSchrijven(verzoek),
          regels: regels.sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
        };
      }),
  );

  app.get(
    '/signaalregelwoorden',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesSignaalregelwoorden',
        summary: 'Alles wat een formule van een regel kan gebruiken',
        tags,
        response: { 200: vorm.woordenboek },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const talen = await Promise.all(ONDERWERPEN.map(async (onderwerp) => (await leesTaal(db, onderwerp)).taal));
        const oorzaken = new Map(
          (await store.leesAlleRegels(db)).map(({ regel }) => [regel.oorzaak.code, regel.oorzaak]),
        );
        return {
          onderwerpen: talen.map(({ onderwerp, groepen, losse }) => ({
            onderwerp,
            groepen: groepen.map((groep) => ({ ...groep, velden: groep.velden.map((veld) => ({ ...veld })) })),
            losse: losse.map((een) => ({ ...een })),
          })),
          functies: Object.entries(FUNCTIES).map(([naam, functie]) => ({
            naam,
            vorm: schrijfwijzeVan(naam, functie),
            geeft: functie.geeft,
            uitleg: functie.uitleg,
          })),
          oorzaken: [...oorzaken.values()].sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
        };
      }),
  );

  app.get(
    '/signaalregels/:code',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesSignaalregel',
        summary: 'Eén regel met al haar versies',
        tags,
        params: codePad,
        response: { 200: vorm.regelMetVersies },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const { code } = verzoek.params;
        const versies = (await store.leesAlleRegels(db, code)).map(({ regel }) => regel);
        if (versies.length === 0) throw new BakenFout('niet-gevonden', `Regel ${code} bestaat niet.`);
        return {
          code,
          stand: stand(versies, vandaag()),
          magSchrijven: magSchrijven(verzoek),
          versie: toonbareVersie(versies, vandaag()).versie,
          lopend: (await store.telLopend(db)).get(code) ?? 0,
          versies: versies.map(alsAntwoord).reverse(),
          gebreken: (await leesGebreken(db, [code])).map((een) => ({ versie: een.versie, ...alsGebrek(een) })),
        };
      }),
  );

  app.post(
    '/signaalregels/toets',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'toetsSignaalregel',
        summary: 'Kijkt een regel na, zonder iets te bewaren',
        tags,
        body: vorm.toetsvraag,
        response: { 200: vorm.toetsuitkomst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const { regel } = verzoek.body;
        const uitkomst = new Regellezer((await leesTaal(db, regel.onderwerp)).taal).lees(regel);
        if (!uitkomst.ok) return { fouten: uitkomst.fout.map((fout) => ({ ...fout })), invoer: [] };
        return {
          fouten: [],
          invoer: nodigVoor([uitkomst.waarde]).map(({ bron, code, naam }) => ({ bron, code, naam })),
        };
      }),
  );

  app.post(
    '/signaalregels/proef',
    {
      config: { toegang: schrijven, grens: 'zwaar' },
      schema: {
        operationId: 'probeerSignaalregel',
        summary: 'Wat een regel in de laatste twaalf kwartalen zou hebben gesignaleerd, naast de regel die nu geldt',
        tags,
        body: vorm.proefvraag,
        response: { 200: vorm.proefuitkomst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const { code, regel } = verzoek.body;
        const begonnen = performance.now();
        const versies = code === undefined ? [] : (await store.leesAlleRegels(db, code)).map((b) => b.regel);
        if (code !== undefined && versies.length === 0)
          throw new BakenFout('niet-gevonden', `Regel ${code} bestaat niet.`);
        const geldend = versieOp(versies, vandaag()) ?? null;
        const uit = await probeer(db, regel, geldend, verzoek.begonnenOp);
        if (!uit.ok) return { fouten: uit.fout.map((fout) => ({ ...fout })), uitkomst: null };
        const { kwartalen, erbij, weg, voorbeelden, onderwerpen, nuLopend } = uit.waarde;
        return {
          fouten: [],
          uitkomst: {
            onderwerpen,
            nuLopend,
            kwartalen: kwartalen.map(({ nieuw, ...rest }) => ({
              ...rest,
              nieuw: nieuw.slice(0, HOOGSTENS_NIEUW).map(alsWie),
            })),
            erbij: erbij.slice(0, HOOGSTENS_VERSCHIL).map(alsWie),
            weg: weg.slice(0, HOOGSTENS_VERSCHIL).map(alsWie),
            erbijAantal: erbij.length,
            wegAantal: weg.length,
            voorbeelden: voorbeelden.map(({ wie, tekst }) => ({ ...wie, tekst })),
            duurMs: Math.round(performance.now() - begonnen),
          },
        };
      }),
  );

  app.post(
    '/signaalregels/:code/versies',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'voegSignaalregelversieToe',
        summary: 'Een nieuwe regel, of een nieuwe versie; oude versies en wat zij signaleerden blijven staan',
        tags,
        params: codePad,
        body: vorm.nieuweVersie,
        response: { 201: vorm.gemaakt },
      },
    },
    async (verzoek, antwoord) => {
      const { basis, ...regel } = verzoek.body;
      const { code } = verzoek.params;
      const versie = await verzoek.metToegang(async ({ db }) => {
        const versies = (await store.leesAlleRegels(db, code)).map((b) => b.regel);
        if (volgendeVersie(versies) !== basis + 1) throw store.andereEerst(code);
        const uitkomst = nieuweVersie(versies, code, regel, vandaag());
        if (!uitkomst.ok) throw new BakenFout('ongeldige-invoer', 'Deze regel kan zo niet ingaan.', uitkomst.fout);
        const gelezen = new Regellezer((await leesTaal(db, regel.onderwerp)).taal).lees(uitkomst.waarde);
        if (!gelezen.ok) throw fouteRegel(gelezen.fout);
        await store.voegVersieToe(db, uitkomst.waarde);
        await raiseStand(db);
        await jobs.plan(HERBEREKENEN, {}, db);
        return uitkomst.waarde.versie;
      });
      return antwoord.code(201).send({ code, versie });
    },
  );

  app.post(
    '/signaalregels/:code/einde',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'beeindigSignaalregel',
        summary: 'Laat een regel na een dag niet meer gelden; wat zij signaleerde blijft staan',
        tags,
        params: codePad,
        body: vorm.einde,
        response: { 201: vorm.gemaakt },
      },
    },
    async (verzoek, antwoord) => {
      const { code } = verzoek.params;
      const { geldigTot, basis } = verzoek.body;
      const versie = await verzoek.metToegang(async ({ db }) => {
        const versies = (await store.leesAlleRegels(db, code)).map((b) => b.regel);
        const laatste = versies.at(-1);
        if (!laatste) throw new BakenFout('niet-gevonden', `Regel ${code} bestaat niet.`);
        if (laatste.versie !== basis) throw store.andereEerst(code);
        const [geldigVan = laatste.geldigVan] = [laatste.geldigVan, vandaag()].sort().reverse();
        const { code: _code, versie: _versie, eigen: _eigen, ...rest } = laatste;
        const uitkomst = nieuweVersie(versies, code, { ...rest, geldigVan, geldigTot }, vandaag());
        if (!uitkomst.ok) throw new BakenFout('ongeldige-invoer', 'Dit einde kan niet.', uitkomst.fout);
        await store.voegVersieToe(db, uitkomst.waarde);
        await raiseStand(db);
        await jobs.plan(HERBEREKENEN, {}, db);
        return uitkomst.waarde.versie;
      });
      return antwoord.code(201).send({ code, versie });
    },
  );
};

const fouteRegel = (fouten: readonly Regelfout[]): BakenFout =>
  new BakenFout(
    'ongeldige-invoer',
    'In deze regel staat een fout.',
    fouten.map(({ plek, regel, kolom, melding }) => ({
      plek: plek.replace(/^getallen\.(.*)$/, 'getallen.$1.formule'),
      melding: `regel ${regel}, teken ${kolom}: ${melding}`,
    })),
  );
