import type { Datum } from '../../kernel/datum.ts';
import { leesGemeenten, leesRegios } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { leesStanden, type Stand, selectieOp } from '../../signaleren/overzicht/index.ts';
import { leesEerdere, leesGepland, leesLaatste, leesRitmes } from './gesprekstore.ts';
import { beurtVan, type Gespreksstand, geldendRitme, type Partner } from './ritme.ts';

const alsPartner = (stand: Stand): Partner => ({
  soort: 'aanbieder',
  code: stand.kvk,
  naam: stand.naam,
  jeugdregio: stand.jeugdregio,
  trede: stand.trede,
  cruciaal: stand.cruciaal,
  inEws: stand.inEws,
  jongeren: stand.jongeren,
  zorgsoorten: stand.soorten,
});

const alsGebied = (soort: 'gemeente' | 'jeugdregio', code: string, naam: string, jeugdregio: string): Partner => ({
  ...{ soort, code, naam, jeugdregio },
  ...{ trede: null, cruciaal: false, inEws: false, jongeren: null, zorgsoorten: [] },
});

/** Everybody whom the register knows on a day: providers, municipalities and regions, as many as there are then. */
export async function leesPartners(database: Database, normset: string, op: Datum): Promise<Partner[]> {
  const omgeving = { database, demo: false, normset };
  const standen = await leesStanden(database, await selectieOp(omgeving, op));
  const regios = await leesRegios(database.db, op);
  const gemeenten = await leesGemeenten(database.db, op);
  const regioVan = new Map(regios.flatMap((regio) => regio.gemeenten.map((g) => [g as string, regio.code] as const)));
  return [
    ...standen.map(alsPartner),
    ...regios.map(({ code, naam }) => alsGebied('jeugdregio', code, naam, code)),
    ...gemeenten.map(({ code, naam }) => alsGebied('gemeente', code, naam, regioVan.get(code) ?? '')),
  ];
}

const OP_VOLGORDE: readonly Gespreksstand[] = ['teLaat', 'nooit', 'binnenkort', 'opTijd', 'buiten'];

/** Whose turn it is, as known on a day: everybody in the cycle, who is latest first, and how many are outside it. */
export async function cyclusOp(database: Database, normset: string, op: Datum) {
  const { db } = database;
  const ritme = geldendRitme(await leesRitmes(db), op);
  const partners = await leesPartners(database, normset, op);
  const laatste = await leesLaatste(db, op);
  const gepland = await leesGepland(db);
  const eerdere = Map.groupBy(await leesEerdere(db), ({ code }) => code);
  const rijen = partners.map((partner) => {
    const laatst = laatste.get(partner.code) ?? null;
    const { regel, ...beurt } = beurtVan(ritme, partner, laatst, op);
    return {
      ...{ soort: partner.soort, code: partner.code, naam: partner.naam, jeugdregio: partner.jeugdregio },
      trede: partner.trede,
      regel: regel?.code ?? null,
      elkeMaanden: regel?.elkeMaanden ?? null,
      laatst,
      ...beurt,
      gepland: gepland.get(partner.code) ?? null,
      eerdere: (eerdere.get(partner.code) ?? []).map(({ code: _, ...een }) => een),
    };
  });
  const inCyclus = rijen.filter(({ stand }) => stand !== 'buiten').sort(opVolgorde);
  return { bekendOp: op, ritme, rijen: inCyclus, buiten: rijen.length - inCyclus.length };
}

type Rij = Awaited<ReturnType<typeof cyclusOp>>['rijen'][number];

/** The latest first; those that were never spoken to by trede; then by the day that comes first. */
function opVolgorde(a: Rij, b: Rij): number {
  return (
    OP_VOLGORDE.indexOf(a.stand) - OP_VOLGORDE.indexOf(b.stand) ||
    (b.trede ?? 0) - (a.trede ?? 0) ||
    b.dagenTeLaat - a.dagenTeLaat ||
    (a.uiterlijk ?? '').localeCompare(b.uiterlijk ?? '') ||
    a.naam.localeCompare(b.naam, 'nl')
  );
}
