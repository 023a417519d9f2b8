import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { kwartalenVan, periode, rangVan } from '../../kernel/periode.ts';
import { leesDefinities } from '../../meten/catalogus/index.ts';
import { bekendOpQuery, dagVanVraag, datumVeld, periodeVeld, regiocodeVeld } from '../../platform/http/index.ts';
import { vandaag } from '../../platform/klok.ts';
import type { Toegangseis } from '../../platform/toegang/index.ts';
import { MINSTENS, onderdruk } from '../tellingen/index.ts';
import { GROEPEREN, maakTegel, TEGELSOORTEN } from './domain.ts';
import { leesTegel, leesTegelOp } from './store.ts';

const toegang: Toegangseis = { doelen: ['vroegsignalering'], recht: 'lezen', bereik: 'land' };
const HOOGSTENS_GEGEVENS = 60;
const HOOGSTENS_KWARTALEN = 20;

const kwartaalVeld = z.string().regex(/^\d{4}-K[1-4]$/, 'verwacht een kwartaal als 2026-K3');

const tegelQuery = bekendOpQuery.extend({
  gegevens: z
    .string()
    .regex(/^[A-Za-z0-9]{1,60}(,[A-Za-z0-9]{1,60})*$/, 'verwacht codes van gegevens met komma’s ertussen')
    .describe(`Codes van gegevens, met komma’s ertussen; hoogstens ${HOOGSTENS_GEGEVENS}`),
  van: kwartaalVeld.describe('Eerste kwartaal'),
  tot: kwartaalVeld.describe(`Laatste kwartaal; hoogstens ${HOOGSTENS_KWARTALEN} kwartalen in totaal`),
  groepen: z.enum(GROEPEREN).default('land').describe('Waarnaar de cijfers zijn opgeteld'),
});

const waarden = z.array(z.number().nullable());
/** The answer. */
export const tegel = z
  .object({
    bekendOp: datumVeld,
    bron: z
      .enum(['sommen', 'cijfers'])
      .describe('sommen: bijgehouden bij elk cijfer; cijfers: voor een eerdere dag opgeteld uit de cijfers zelf'),
    minstens: z.int(),
    groepen: z.array(z.object({ jeugdregio: regiocodeVeld.nullable(), soort: z.enum(TEGELSOORTEN).nullable() })),
    rijen: z.array(
      z.object({
        gegeven: z.string(),
        periode: periodeVeld,
        aantallen: waarden.describe(
          `Hoeveel aanbieders dit cijfer hebben, per groep; null: minder dan ${MINSTENS}, of af te leiden uit de rest`,
        ),
        sommen: waarden.describe('De som per groep, in de eenheid van het gegeven; null als het aantal verborgen is'),
      }),
    ),
  })
  .meta({ id: 'Tegel' });

const weiger = (plek: string, melding: string): never => {
  throw new BakenFout('ongeldige-invoer', 'Deze tegel kan niet worden gemaakt.', [{ plek, melding }]);
};

/** The quarters asked. Throws `ongeldige-invoer` when there are none or too many. */
function leesKwartalen(van: string, tot: string) {
  const [eerste, laatste] = [periode(van), periode(tot)];
  const aantal = rangVan(laatste) - rangVan(eerste) + 1;
  if (aantal < 1) weiger('van', `gevonden: ${van}; verwacht: ${tot} of eerder`);
  if (aantal > HOOGSTENS_KWARTALEN)
    weiger('tot', `gevonden: ${aantal} kwartalen; verwacht: hoogstens ${HOOGSTENS_KWARTALEN}`);
  return kwartalenVan(eerste, laatste);
}

/** Sums of figures over all providers, for those who may see them all: the numbers behind a tile of a dashboard. */
export const tegelRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/tegels',
    {
      config: { perStand: true, toegang },
      schema: {
        operationId: 'leesTegel',
        summary: 'Cijfers opgeteld over alle aanbieders, per kwartaal, regio en soort',
        tags: ['signaleren'],
        querystring: tegelQuery,
        response: { 200: tegel },
      },
    },
    async (verzoek, antwoord) => {
      const { van, tot, groepen, ...rest } = verzoek.query;
      const perioden = leesKwartalen(van, tot);
      const gegevens = [...new Set(rest.gegevens.split(','))];
      if (gegevens.length > HOOGSTENS_GEGEVENS)
        weiger('gegevens', `gevonden: ${gegevens.length} codes; verwacht: hoogstens ${HOOGSTENS_GEGEVENS}`);
      const bekendOp = dagVanVraag(rest);
      const beeld = await verzoek.metToegang(async (database) => {
        const bekend = new Set(
          (await leesDefinities(database.db)).filter((d) => d.soort === 'gegeven').map((d) => d.code),
        );
        const vreemd = gegevens.find((code) => !bekend.has(code));
        if (vreemd) weiger('gegevens', `gevonden: ${vreemd}; verwacht: codes uit /definities`);
        const vraag = { gegevens, perioden, groepen };
        const nu = bekendOp >= vandaag();
        const rijen = await (nu ? leesTegel(database, vraag) : leesTegelOp(database, vraag, bekendOp));
        const bron = nu ? ('sommen' as const) : ('cijfers' as const);
        return { bekendOp, bron, minstens: MINSTENS, ...maakTegel(rijen, (aantallen) => onderdruk(aantallen)) };
      });
      // Checking a hundred thousand numbers one by one takes longer than making them; a test holds the answer to its description.
      return antwoord.type('application/json; charset=utf-8').send(JSON.stringify(beeld) as unknown as typeof beeld);
    },
  );
};
