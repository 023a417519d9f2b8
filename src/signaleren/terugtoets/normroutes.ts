import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { datum } from '../../kernel/datum.ts';
import { BakenFout, type Plek } from '../../kernel/fouten.ts';
import type { Uitkomst } from '../../kernel/uitkomst.ts';
import type { Database } from '../../platform/database/index.ts';
import { datumInNederland, vandaag } from '../../platform/klok.ts';
import { rang, rechtVan, type Toegangseis } from '../../platform/toegang/index.ts';
import type { Vast } from '../overzicht/index.ts';
import { kiesNormset, leesAlleDefinities, leesNormsetversies, type Normset, vormNormset } from '../urgentie/index.ts';
import { DEEL_ACHTERGEHOUDEN } from './achtergehouden.ts';
import { deelVan, pasAan, regelsMet, vergelijk, verschillenTussen, type Wijziging } from './afstemming.ts';
import * as vorm from './apischema.ts';
import * as store from './normvoorstelstore.ts';
import { kwartaaleindeVoor, toetsAlle } from './rapport.ts';
import { leesReeksen } from './reeksenstore.ts';
import { REKENVERSIE } from './schema.ts';

const lezen: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'land' };
const schrijven: Toegangseis = { doelen: ['vroegsignalering'], recht: 'schrijven', bereik: 'land' };
const tags = ['signaleren'];

/** The value, or a refusal with the places that are wrong. */
function eis<T>(uitkomst: Uitkomst<T, readonly Plek[]>): T {
  if (uitkomst.ok) return uitkomst.waarde;
  throw new BakenFout('ongeldige-invoer', 'Deze normen kunnen zo niet.', uitkomst.fout);
}

/** The norm set that a proposal was made from: the one that holds now may be another. Throws when there is no such version. */
function basisVan(
  versies: readonly Normset[],
  { basis_code, basis_versie }: { readonly basis_code: string; readonly basis_versie: number },
): Normset {
  const basis = versies.find(({ code, versie }) => code === basis_code && versie === basis_versie);
  if (!basis) throw new BakenFout('niet-gevonden', `Versie ${basis_versie} van normset ${basis_code} bestaat niet.`);
  return basis;
}

const kort = ({ code, versie, naam }: Normset) => ({ code, versie, naam });

/** Trying other bounds of the norms, on a part of the providers; the rest is held back and looked at once (issue of trust). */
export const normRoutes: FastifyPluginAsyncZod<Pick<Vast, 'normset'>> = async (app, { normset }) => {
  async function leesBasis({ db }: Pick<Database, 'db'>) {
    const definities = await leesAlleDefinities(db, vandaag());
    return { definities, basis: kiesNormset(definities, normset) };
  }

  /** The norm set that holds and a changed one, over one part of the providers as known on a day. */
  async function vergelijkOver(eigen: Database, nieuw: Normset, dag: string, achtergehouden: boolean) {
    const { definities, basis } = await leesBasis(eigen);
    const [nu, straks] = [eis(regelsMet(definities, basis)), eis(regelsMet(definities, nieuw))];
    const { deel, rest } = await deelVan(leesReeksen(eigen.db, datum(dag)), achtergehouden);
    return { rest, uitslag: vergelijk(await toetsAlle(nu, deel), await toetsAlle(straks, deel)) };
  }

  async function probeer(eigen: Database, wijzigingen: readonly Wijziging[]) {
    const { definities, basis } = await leesBasis(eigen);
    const nieuw = eis(pasAan(basis, wijzigingen));
    const bekendOp = kwartaaleindeVoor(vandaag());
    const { rest, uitslag } = await vergelijkOver(eigen, nieuw, bekendOp, false);
    const verschillen = verschillenTussen(basis, nieuw, definities);
    return {
      nieuw,
      antwoord: { bekendOp, basis: kort(basis), verschillen, achtergehouden: rest, afstemming: uitslag },
    };
  }

  app.get(
    '/normvoorstellen',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'leesNormvoorstellen',
        summary: 'De normen die gelden, en andere normen die zijn geprobeerd',
        tags,
        response: { 200: vorm.voorstellen },
      },
    },
    async (verzoek) =>
      verzoek.metToegang(async (eigen) => {
        const { definities, basis } = await leesBasis(eigen);
        const [rijen, inzagen, versies] = await Promise.all([
          store.leesNormvoorstellen(eigen.db),
          store.telInzagen(eigen.db),
          leesNormsetversies(eigen.db),
        ]);
        const indicatoren = new Map(definities.indicatoren.map((i) => [i.code, i]));
        return {
          bekendOp: kwartaaleindeVoor(vandaag()),
          basis: kort(basis),
          normen: basis.normen.map(({ indicator, richting, grenzen }) => ({
            indicator,
            naam: indicatoren.get(indicator)?.naam ?? indicator,
            eenheid: indicatoren.get(indicator)?.eenheid ?? 'fractie',
            richting,
            grenzen: { 2: grenzen[2] ?? null, 3: grenzen[3] ?? null, 4: grenzen[4] ?? null, 5: grenzen[5] ?? null },
          })),
          aandeelAchtergehouden: DEEL_ACHTERGEHOUDEN,
          inzagen,
          magVoorstellen: rechtVan(verzoek.vrager.rol, ['vroegsignalering'], ['iedereen']) >= rang('schrijven'),
          voorstellen: rijen.map((rij) => ({
            id: rij.id,
            op: rij.op.toISOString(),
            door: rij.door_naam,
            naam: rij.naam,
            reden: rij.reden,
            bekendOp: rij.bekend_op,
            basisVersie: rij.basis_versie,
            verschillen: verschillenTussen(basisVan(versies, rij), vormNormset.parse(rij.normset), definities),
            afstemming: vorm.vergelijking.parse(rij.afstemming),
            vastgesteld: rij.inzage_op
              ? {
                  op: rij.inzage_op.toISOString(),
                  door: rij.inzage_door ?? '',
                  achtergehouden: vorm.vergelijking.parse(rij.achtergehouden),
                }
              : null,
          })),
        };
      }),
  );

  app.post(
    '/normvoorstellen/proef',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'probeerNormen',
        summary: 'Wat andere grenzen zouden doen, op het deel dat mag worden gebruikt. Bewaart niets',
        tags,
        body: vorm.nieuweProef,
        response: { 200: vorm.proef },
      },
    },
    async (verzoek) => (await verzoek.metToegang((eigen) => probeer(eigen, verzoek.body.wijzigingen))).antwoord,
  );

  app.post(
    '/normvoorstellen',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'bewaarNormvoorstel',
        summary: 'Bewaart andere grenzen, met wat ze doen op het deel dat mag worden gebruikt',
        tags,
        body: vorm.nieuwVoorstel,
        response: { 201: vorm.normgemaakt },
      },
    },
    async (verzoek, antwoord) => {
      const { wijzigingen, naam, reden } = verzoek.body;
      const { vrager, begonnenOp: op } = verzoek;
      const id = await verzoek.metToegang(async (eigen) => {
        const { nieuw, antwoord: uitslag } = await probeer(eigen, wijzigingen);
        if (uitslag.verschillen.length === 0)
          throw new BakenFout('ongeldige-invoer', 'Deze grenzen zijn dezelfde als nu.', [
            { plek: '/wijzigingen', melding: 'verwacht: minstens één andere grens' },
          ]);
        const { code, versie } = uitslag.basis;
        return store.voegNormvoorstelToe(eigen.db, {
          op,
          doorNaam: vrager.naam,
          naam,
          reden,
          basis: { code, versie },
          // As the next version of the same set: so it goes into the file for the command.
          normset: { ...nieuw, versie: versie + 1, geldigVan: datumInNederland(op) },
          bekendOp: uitslag.bekendOp,
          rekenversie: REKENVERSIE,
          afstemming: uitslag.afstemming,
        });
      });
      return antwoord.code(201).send({ id });
    },
  );

  /** A kept norm set, while the one that it was made from still holds. */
  async function vind({ db }: Database, id: number) {
    const rij = await store.leesNormvoorstel(db, id);
    if (!rij) throw new BakenFout('niet-gevonden', `Normvoorstel ${id} bestaat niet.`);
    return { ...rij, normset: vormNormset.parse(rij.normset) };
  }

  async function stelVast(eigen: Database, id: number, { vrager, begonnenOp: op }: FastifyRequest) {
    const voorstel = await vind(eigen, id);
    const { basis } = await leesBasis(eigen);
    if (basis.versie !== voorstel.basis_versie)
      throw new BakenFout(
        'conflict',
        `Dit voorstel is gemaakt bij versie ${voorstel.basis_versie} van de normen; nu geldt versie ${basis.versie}. Probeer het opnieuw.`,
      );
    const { uitslag } = await vergelijkOver(eigen, voorstel.normset, voorstel.bekend_op, true);
    if (!(await store.noteerInzage(eigen.db, { id, op, doorNaam: vrager.naam, achtergehouden: uitslag })))
      throw new BakenFout('conflict', 'Dit voorstel is al vastgesteld. Het achtergehouden deel is daarbij bekeken.');
    return { id, inzagen: await store.telInzagen(eigen.db), achtergehouden: uitslag };
  }

  app.post(
    '/normvoorstellen/:id/vaststellen',
    {
      config: { toegang: schrijven, mens: true },
      schema: {
        operationId: 'stelNormvoorstelVast',
        summary: 'Maakt een normvoorstel definitief, en bekijkt daarvoor één keer het achtergehouden deel',
        tags,
        params: vorm.idPad,
        response: { 200: vorm.vastgesteld },
      },
    },
    async (verzoek) => verzoek.metToegang((eigen) => stelVast(eigen, verzoek.params.id, verzoek)),
  );

  app.get(
    '/normvoorstellen/:id/bestand',
    {
      config: { toegang: lezen },
      schema: {
        operationId: 'haalNormbestand',
        summary: 'Een vastgesteld normvoorstel als bestand voor ./baken import definities',
        tags,
        params: vorm.idPad,
      },
    },
    async (verzoek, antwoord) => {
      const { id } = verzoek.params;
      const bestand = await verzoek.metToegang(async (eigen) => {
        const { normset: inhoud } = await vind(eigen, id);
        const [rij] = (await store.leesNormvoorstellen(eigen.db)).filter((r) => r.id === id);
        if (!rij?.inzage_op) throw new BakenFout('conflict', 'Stel dit voorstel eerst vast; daarna is het bestand er.');
        return { normsets: [inhoud] };
      });
      return antwoord
        .header('content-disposition', `attachment; filename="normen-${id}.json"`)
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(bestand, null, 2));
    },
  );
};
