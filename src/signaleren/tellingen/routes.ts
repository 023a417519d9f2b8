import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Datum, datum, plusDagen } from '../../kernel/datum.ts';
import { VORMEN, vormVan } from '../../meten/uitvraag/index.ts';
import type { Database } from '../../platform/database/index.ts';
import {
  bekendOpQuery,
  dagVanVraag,
  datumVeld,
  periodeVeld,
  regiocodeVeld,
  tredeVeld,
} from '../../platform/http/index.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import { landelijkBeeld, type Vast } from '../overzicht/index.ts';
import { GROEPEN, isVerborgen, kiesGroep, MINSTENS, meestGenoemd, omvangVan, onderdruk, verdeel } from './domain.ts';
import { leesBijdragen, leesEigen, leesEigenKvk } from './store.ts';

const geteld: Toegangseis = { doelen: ['vroegsignalering'], recht: 'geteld', bereik: 'land' };
const eigen: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'eigen' };
const tags = ['signaleren'];

const aantal = z.int().nullable().describe(`null: minder dan ${MINSTENS}, of af te leiden uit de rest`);

const tellingen = z
  .object({
    bekendOp: datumVeld,
    toezichthouder: z.string(),
    minstens: z.int(),
    aantal,
    jongeren: z.number().nullable(),
    ladder: z.array(z.object({ trede: tredeVeld, aantal })),
    regios: z.array(z.object({ code: regiocodeVeld, naam: z.string(), aanbieders: aantal })),
  })
  .meta({ id: 'LandelijkeTellingen' });

const spiegel = z
  .object({
    bekendOp: datumVeld,
    kvk: z.string(),
    vorm: z.enum(VORMEN),
    omvang: z
      .object({ van: z.number(), tot: z.number().nullable() })
      .nullable()
      .describe('Klasse van de omzet Jeugdwet in euro; null als die niet bekend is'),
    verdelingen: z.array(
      z.object({
        kengetal: z.string(),
        aantal: z.int().nullable(),
        groep: z.enum(GROEPEN).describe('Met wie is vergeleken: zelfde vorm en omvang, zelfde vorm, of zelfde taak'),
        periode: periodeVeld.nullable().describe('De periode waarover de meeste anderen hun cijfer hebben'),
        decielen: z
          .array(z.number())
          .describe('Negen waarden: 10% van de anderen ligt onder de eerste, 90% onder de laatste'),
        want: z.string().nullable().describe('Waarom er geen verdeling is'),
      }),
    ),
  })
  .meta({ id: 'Spiegel' });

export interface Tellingenopties extends Vast {
  /** Counts are made over everybody; what leaves points at nobody. */
  readonly database: Database;
}

/**
 * The last day of the quarter before this day's. Counts and distributions are of such days only: two days beside each other
 * would tell whose news came between them.
 */
function kwartaaleinde(op: Datum): Datum {
  const [jaar = '', maand = ''] = op.split('-');
  const eersteMaand = Math.floor((Number(maand) - 1) / 3) * 3 + 1;
  return plusDagen(datum(`${jaar}-${String(eersteMaand).padStart(2, '0')}-01`), -1);
}

/** What may be known of all providers by those who may know none of them: counts and distributions (N-04, N-07). */
export const tellingenRoutes: FastifyPluginAsyncZod<Tellingenopties> = async (app, opties) => {
  app.get(
    '/landelijke-tellingen',
    {
      config: { toegang: geteld, perStand: true },
      schema: {
        operationId: 'leesLandelijkeTellingen',
        summary: 'Aantallen aanbieders per trede en regio, zonder dat een aanbieder te herkennen is',
        tags,
        querystring: bekendOpQuery,
        response: { 200: tellingen },
      },
    },
    async ({ query }) => {
      const beeld = await landelijkBeeld(opties, kwartaaleinde(dagVanVraag(query)));
      const perTrede = onderdruk(beeld.ladder.map((l) => l.aantal));
      const totaal = beeld.aantal < MINSTENS || isVerborgen(perTrede) ? null : beeld.aantal;
      const perRegio = onderdruk(beeld.regios.map((r) => r.aantalAanbieders));
      return {
        bekendOp: beeld.bekendOp,
        toezichthouder: beeld.toezichthouder,
        minstens: MINSTENS,
        aantal: totaal,
        jongeren: totaal === null ? null : beeld.regios.reduce((som, r) => som + r.jongeren, 0),
        ladder: beeld.ladder.map(({ trede }, i) => ({ trede, aantal: perTrede[i] ?? null })),
        regios: beeld.regios.map(({ code, naam }, i) => ({ code, naam, aanbieders: perRegio[i] ?? null })),
      };
    },
  );

  app.get(
    '/eigen-spiegel',
    {
      config: { toegang: eigen },
      schema: {
        operationId: 'leesEigenSpiegel',
        summary: 'Hoe de eigen kengetallen staan tussen die van anderen, zonder dat een ander te herkennen is',
        tags,
        querystring: bekendOpQuery,
        response: { 200: spiegel },
      },
    },
    async (verzoek) => {
      const op = kwartaaleinde(dagVanVraag(verzoek.query));
      const kvk = await verzoek.metToegang(leesEigenKvk);
      const { database, normset } = opties;
      const [eigenStand, bijdragen] = await Promise.all([
        leesEigen(database, kvk, normset, op),
        leesBijdragen(database, kvk, normset, op),
      ]);
      const zelf = { vorm: vormVan(eigenStand.soorten), omzet: eigenStand.omzet };
      const anderen = bijdragen.map((b) => ({ ...b, vorm: vormVan(b.soorten), omzet: b.gewicht }));
      const verdelingen = [...Map.groupBy(anderen, ({ code }) => code)].map(([kengetal, lijst]) => {
        const { groep, leden } = kiesGroep(zelf, lijst);
        const verdeling = verdeel(leden);
        return verdeling.aantal === null
          ? { kengetal, groep, aantal: null, periode: null, decielen: [], want: verdeling.want }
          : {
              kengetal,
              groep,
              aantal: verdeling.aantal,
              periode: meestGenoemd(leden.map((l) => l.periode)),
              decielen: [...verdeling.decielen],
              want: null,
            };
      });
      return { bekendOp: op, kvk, vorm: zelf.vorm, omvang: omvangVan(zelf.omzet), verdelingen };
    },
  );
};
