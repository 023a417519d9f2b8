import { BakenFout, type Plek } from '../../kernel/fouten.ts';
import { leesAanbiedernamen, leesCijfers, plafondgebruik } from '../../meten/berichtenverkeer/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { type Kader, volledigTot } from './kader.ts';
import { leesPlafonds, magPlafondsZetten, type Plafondrij } from './plafondstore.ts';

/** Ceilings of a region in a year: what is used of each, what the year comes to, and which are due a warning. */
export async function plafondbeeld({ db }: Database, kader: Kader, gevraagd: number | undefined) {
  const regio = kader.regio.code;
  const compleet = volledigTot(kader);
  const jaar = gevraagd ?? Number((compleet ?? kader.tot).slice(0, 4));
  const rijen = await leesPlafonds(db, regio, jaar);
  const cijfers = await leesCijfers(db, {
    filter: { jeugdregio: regio },
    van: `${jaar}-01`,
    tot: `${jaar}-12`,
    figuren: ['toegekend'],
    per: ['maand', 'agb', 'gemeentecode'],
  });
  const cellen = cijfers.map(({ maand, agb, gemeentecode, waarde }) => ({
    ...{ maand: maand ?? '', aanbieder: agb ?? '', gemeente: gemeentecode ?? '' },
    waarden: { toegekend: waarde },
  }));
  const plafonds = rijen.map(({ agb, bedrag, gemeenten }) => ({ aanbieder: agb, jaar, bedrag, gemeenten }));
  const gebruik = plafondgebruik(cellen, plafonds, compleet ?? '');
  return {
    jaar,
    volledigTot: compleet,
    magZetten: await magPlafondsZetten(db, regio),
    aanbieders: await aanbiedersVan({ db }, kader),
    plafonds: gebruik
      .map(({ verloop, plafond: _, ...stand }, nummer) => ({
        ...alsPlafond(rijen[nummer] as Plafondrij, kader),
        ...stand,
      }))
      .sort((a, b) => b.deel - a.deel),
  };
}

const alsPlafond = ({ agb, bedrag, gemeenten, versie, gewijzigd_op }: Plafondrij, kader: Kader) => ({
  ...{ agb, naam: kader.naamVan('agb', agb), kvk: kader.kvkVan(agb), bedrag, versie },
  gemeenten: gemeenten?.map((code) => ({ code, naam: kader.naamVan('gemeentecode', code) })) ?? null,
  gewijzigdOp: gewijzigd_op.toISOString(),
});

/** Providers that a ceiling can be set for: those that were paid something, by name. */
async function aanbiedersVan({ db }: Pick<Database, 'db'>, kader: Kader) {
  const rijen = await leesCijfers(db, {
    ...{ filter: { jeugdregio: kader.regio.code }, van: kader.van, tot: kader.tot },
    ...{ figuren: ['toegekend', 'gestart'], per: ['agb'] },
  });
  return [...new Set(rijen.map(({ agb }) => agb ?? ''))]
    .map((code) => ({ code, naam: kader.naamVan('agb', code) }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** Refuses a ceiling for a provider or a municipality that is not known here, naming what was found and what is expected. */
export async function eisBekend(
  database: Database,
  kader: Kader,
  agb: string,
  gemeenten: readonly string[] | null,
): Promise<void> {
  const plekken: Plek[] = [];
  const namen = await leesAanbiedernamen(database.db);
  if (!namen.has(agb) && !(await aanbiedersVan(database, kader)).some(({ code }) => code === agb))
    plekken.push({
      plek: 'agb',
      melding: `Aanbieder: gevonden AGB-code ${agb}, verwacht een aanbieder in het register of in de berichten van ${kader.regio.naam}.`,
    });
  const vreemd = gemeenten?.filter((code) => !kader.gemeenten.some((een) => een.code === code)) ?? [];
  if (vreemd.length > 0)
    plekken.push({
      plek: 'gemeenten',
      melding: `Gemeenten: gevonden ${vreemd.join(', ')}, verwacht gemeenten van ${kader.regio.naam}: ${kader.gemeenten.map(({ code, naam }) => `${naam} (${code})`).join(', ')}.`,
    });
  if (plekken.length > 0)
    throw new BakenFout('ongeldige-invoer', plekken.map(({ melding }) => melding).join(' '), plekken);
}
