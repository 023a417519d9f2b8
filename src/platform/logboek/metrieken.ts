import { Counter, Gauge, type Registry } from 'prom-client';
import type { Database } from '../database/index.ts';
import { gebeurtenisVan, type Toegang } from './domain.ts';
import { isInOrde } from './store.ts';

/** Counted per process, from its start; they belong to no register until `logboekMetrieken` is called. */
const TELLERS = {
  aanmelding_mislukt: new Counter({
    name: 'baken_aanmelding_mislukt_total',
    help: 'Pogingen om in te loggen die zijn mislukt of geweigerd',
    registers: [],
  }),
  geweigerd: new Counter({
    name: 'baken_lezen_geweigerd_total',
    help: 'Verzoeken die zijn geweigerd omdat het niet mocht, per soort handeling',
    labelNames: ['soort'],
    registers: [],
  }),
  noodtoegang: new Counter({
    name: 'baken_noodtoegang_total',
    help: 'Keren dat iemand zichzelf toegang gaf in een noodgeval',
    registers: [],
  }),
} as const;

/** Counts an entry when it is a security event. */
export function telGebeurtenis(deel: Pick<Toegang, 'soort' | 'uitkomst'>): void {
  const gebeurtenis = gebeurtenisVan(deel);
  if (gebeurtenis === 'geweigerd') TELLERS.geweigerd.inc({ soort: deel.soort });
  else if (gebeurtenis) TELLERS[gebeurtenis].inc();
}

/** Adds the figures of the log to those of this process, with whether the chains were whole at the last control. */
export function logboekMetrieken(register: Registry, database: Database): void {
  for (const teller of Object.values(TELLERS)) register.registerMetric(teller as Counter);
  new Gauge({
    name: 'baken_logboek_in_orde',
    help: '1: de ketens van het logboek waren heel bij de laatste controle; 0: gebroken; -1: nog niet gecontroleerd',
    registers: [register],
    async collect() {
      const inOrde = await isInOrde(database.db).catch(() => null);
      this.set(inOrde === null ? -1 : Number(inOrde));
    },
  });
}
