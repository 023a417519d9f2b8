import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { vandaag } from '../../platform/klok.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import { stand, toonbareVersie, volgendeVersie } from '../catalogus/index.ts';
import * as vorm from './apischema.ts';
import { type Controle, nieuweVersie, uitgeklapt } from './domain.ts';
import { FUNCTIES, NAMEN } from './namen.ts';
import { probeer } from './proef.ts';
import * as store from './store.ts';
import { compileerControles, type GereedeControle, voerUit } from './uitvoeren.ts';

/** Deliverers see by which rules they are checked. */
const lezen: Toegangseis = { doelen: ['aanlevering', 'accordering'], recht: 'lezen', bereik: 'lijst' };
const schrijven: Toegangseis = { doelen: ['aanlevering'], recht: 'schrijven', bereik: 'land' };
const tags = ['meten'];
const codePad = z.object({ code: vorm.codeVeld });
const HOOGSTENS_VOORBEELDEN = 20;

const alsAntwoord = (controle: Controle) => ({ ...controle, eigen: controle.eigen ?? false });

/** The rules that deliveries are held to: reading, trying and changing them. */
export const controleRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/controles',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesControles',
        summary: 'Alle controles op aangeleverde cijfers',
        tags,
        response: { 200: vorm.controleLijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const namen = new Map((await store.leesControlevelden(db, vandaag())).map((v) => [v.code, v.naam]));
        const perCode = Map.groupBy(await store.leesAlleControles(db), ({ code }) => code);
        const controles = [...perCode.values()].map((versies) => {
          const { code, versie, naam, ernst, geldigVan, geldigTot, gegevens, vormen, eigen } = toonbareVersie(
            versies,
            vandaag(),
          );
          return {
            code,
            versie,
            naam,
            ernst,
            stand: stand(versies, vandaag()),
            geldigVan,
            geldigTot,
            gegevens: gegevens.map((g) => ({ code: g, naam: namen.get(g) ?? g })),
            vormen: vormen ?? null,
            eigen: eigen ?? false,
            versies: versies.length,
            nieuwereVersie: versies.some((andere) => andere.versie > versie),
          };
        });
        return { controles: controles.sort((a, b) => a.naam.localeCompare(b.naam, 'nl')) };
      }),
  );

  app.get(
    '/controlevelden',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesControlevelden',
        summary: 'De gegevens, groepen en functies die een controle kan gebruiken',
        tags,
        response: { 200: vorm.controleveldLijst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => ({
        velden: await store.leesControlevelden(db, vandaag()),
        groepen: [...NAMEN],
        functies: Object.keys(FUNCTIES),
      })),
  );

  app.get(
    '/controles/:code',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesControle',
        summary: 'Eén controle met al haar versies',
        tags,
        params: codePad,
        response: { 200: vorm.controleMetVersies },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const { code } = verzoek.params;
        const versies = await store.leesAlleControles(db, code);
        if (versies.length === 0) throw new BakenFout('niet-gevonden', `Controle ${code} bestaat niet.`);
        const velden = await store.leesControlevelden(db, vandaag());
        const gebruikt = new Set(versies.flatMap(({ gegevens }) => gegevens));
        return {
          code,
          stand: stand(versies, vandaag()),
          versie: toonbareVersie(versies, vandaag()).versie,
          versies: versies.map(alsAntwoord).reverse(),
          namen: Object.fromEntries(velden.filter((v) => gebruikt.has(v.code)).map((v) => [v.code, v.naam])),
        };
      }),
  );

  app.post(
    '/controles/:code/versies',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'voegControleversieToe',
        summary: 'Een nieuwe controle, of een nieuwe versie; oude versies blijven staan',
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
        const versies = await store.leesAlleControles(db, code);
        const uitkomst = nieuweVersie(versies, code, regel, vandaag());
        if (volgendeVersie(versies) !== basis + 1) throw store.andereEerst(code);
        if (!uitkomst.ok) throw new BakenFout('ongeldige-invoer', 'Deze controle kan zo niet ingaan.', uitkomst.fout);
        const velden = store.veldenVoor(regel.gegevens, await store.leesControlevelden(db, vandaag()));
        const gereed = compileerControles(uitgeklapt(uitkomst.waarde), velden);
        if (!gereed.ok)
          throw new BakenFout(
            'ongeldige-invoer',
            'In deze controle staat een fout.',
            eenmaal(gereed.fout).map(({ plek, regel: lijn, kolom, melding }) => ({
              plek,
              melding: `regel ${lijn}, teken ${kolom}: ${melding}`,
            })),
          );
        await store.voegVersieToe(db, uitkomst.waarde);
        return uitkomst.waarde.versie;
      });
      return antwoord.code(201).send({ code, versie });
    },
  );

  app.post(
    '/controles/:code/einde',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'beeindigControle',
        summary: 'Laat een controle na een dag niet meer gelden; wat er was blijft staan',
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
        const versies = await store.leesAlleControles(db, code);
        const laatste = versies.at(-1);
        if (!laatste) throw new BakenFout('niet-gevonden', `Controle ${code} bestaat niet.`);
        if (laatste.versie !== basis) throw store.andereEerst(code);
        const [geldigVan = laatste.geldigVan] = [laatste.geldigVan, vandaag()].sort().reverse();
        const uitkomst = nieuweVersie(versies, code, { ...laatste, geldigVan, geldigTot }, vandaag());
        if (!uitkomst.ok) throw new BakenFout('ongeldige-invoer', 'Dit einde kan niet.', uitkomst.fout);
        await store.voegVersieToe(db, uitkomst.waarde);
        return uitkomst.waarde.versie;
      });
      return antwoord.code(201).send({ code, versie });
    },
  );

  app.post(
    '/controles/toets',
    {
      config: { toegang: schrijven },
      schema: {
        operationId: 'toetsControle',
        summary: 'Kijkt een controle na en probeert haar op cijfers, zonder iets te bewaren',
        tags,
        body: vorm.proef,
        response: { 200: vorm.proefuitkomst },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async ({ db }) => {
        const { controle, periode, kvk, cijfers } = verzoek.body;
        const velden = store.veldenVoor(controle.gegevens, await store.leesControlevelden(db, vandaag()));
        const heel: Controle = { ...VASTE_KOP, ...controle, voorwaarde: controle.voorwaarde || undefined };
        const uitkomst = compileerControles(uitgeklapt(heel), velden);
        if (!uitkomst.ok)
          return {
            fouten: eenmaal(uitkomst.fout).map(({ plek, regel, kolom, melding }) => ({ plek, regel, kolom, melding })),
            meldingen: null,
            telling: null,
          };
        if (cijfers) return { fouten: [], meldingen: opCijfers(uitkomst.waarde, cijfers, periode), telling: null };
        const proef = await probeer(db, uitkomst.waarde, velden, { over: periode, kvk });
        return {
          fouten: [],
          meldingen: null,
          telling: proef && {
            ...proef,
            raak: proef.raak.length,
            voorbeelden: proef.raak
              .slice(0, HOOGSTENS_VOORBEELDEN)
              .map((een) => ({ ...een, meldingen: [...een.meldingen] })),
          },
        };
      }),
  );
};

/** What a check under way does not have yet. */
const VASTE_KOP = {
  code: 'proef',
  versie: 1,
  geldigVan: '2000-01-01',
  geldigTot: null,
  naam: 'Proef',
  ernst: 'fout',
  uitleg: '',
  bron: '',
} as const;

function opCijfers(
  gereed: readonly GereedeControle[],
  { nu, vorige }: { readonly nu: Record<string, number>; readonly vorige: Record<string, number> },
  periode = `${vandaag().slice(0, 4)}-K2`,
): string[] {
  // Of a check for one form only, the figures are as of that form.
  const vormen = gereed[0]?.controle.vormen;
  const gegevens = {
    periode,
    vorm: vormen?.[0] ?? 'aanbieder',
    cel: nu,
    vorige,
    jaarTerug: {},
    jaar: {},
    eerder: {},
    historie: {},
  };
  return voerUit(gereed, gegevens).map(({ melding }) => melding);
}

/** Of a check that was written once for many fields, each mistake once. */
function eenmaal<T extends { readonly plek: string; readonly melding: string }>(fouten: readonly T[]): T[] {
  return [...new Map(fouten.map((fout) => [`${fout.plek} ${fout.melding}`, fout])).values()];
}
