import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alsDefinities, laadDefinities } from '../../meten/catalogus/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { alsProefpersoon, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { PROEFPROCEDURE, proefdader } from '../proefprocedure.ts';
import { maakBoek, maakDossiers, type Opdracht, type Procedure, type Stand, vouw } from './index.ts';
import { breukIn } from './keten.ts';
import { leesKeten } from './ketenstore.ts';
import { leesProcedure } from './procedure.ts';
import { mankementen } from './proefloop.ts';

/** In the second version a guest may be somebody else, and a term is gone. */
const TWEE = leesProcedure({
  ...PROEFPROCEDURE,
  versie: 2,
  geldigVan: '2030-01-01',
  rollen: { ...PROEFPROCEDURE.rollen, gast: { ...PROEFPROCEDURE.rollen.gast, systeemrollen: ['contractmanager'] } },
  termijnen: { reactie: PROEFPROCEDURE.termijnen.reactie },
});
const boek = maakBoek([PROEFPROCEDURE, TWEE]);
const dossiers = maakDossiers([]);
let database: Database;
let mensen: Proefpersoon[];
beforeAll(async () => {
  database = await maakTestdatabase();
  await laadDefinities(database.db, alsDefinities('procedure', [PROEFPROCEDURE, TWEE]));
  mensen = [await maakProefpersoon(database, 'analist'), await maakProefpersoon(database, 'contractmanager')];
});
afterAll(() => database.sluit());

const als = <T>(wie: Proefpersoon, werk: (eigen: Database) => Promise<T>): Promise<T> =>
  alsProefpersoon(database, wie, werk);
const persoon = (n: number): Proefpersoon => mensen[n % 2] as Proefpersoon;

const reden = 'daar is een goede reden voor';
const poging = fc.record({ soort: fc.nat(19), wie: fc.nat(1), wat: fc.nat(9), dag: fc.integer({ min: 0, max: 400 }) });
type Poging = typeof poging extends fc.Arbitrary<infer T> ? T : never;

function opdrachtVan({ soort, wat, dag, wie }: Poging, stand: Stand): Opdracht {
  const tot = new Date(Date.UTC(2026, 10, 27 + dag)).toISOString().slice(0, 10);
  const taak = stand.taken[wat % stand.taken.length]?.id ?? 'geen';
  const [leider, gast] = mensen as [Proefpersoon, Proefpersoon];
  const codes = Object.keys(PROEFPROCEDURE.overgangen);
  const rest: readonly Opdracht[] = [
    { soort: 'taakKlaar', taak, toelichting: ' gedaan ' },
    { soort: 'taakWeg', taak, reden },
    { soort: 'taakVerzet', taak, tot, reden },
    { soort: 'taakToegewezen', taak, persoon: persoon(wat).persoonId },
    { soort: 'taakErbij', naam: 'Doe dit', uitleg: '', voor: null, persoon: null, tot: wat % 2 ? tot : null },
    { soort: 'termijnVerlengd', termijn: wat % 2 ? 'reactie' : 'afronding', tot, reden },
    { soort: 'deelnemerErbij', partijId: gast.partijId, rol: 'gast', tot: wat % 2 ? tot : null },
    { soort: 'deelnemerWeg', partijId: wie ? leider.partijId : gast.partijId, rol: 'gast', reden },
    { soort: 'eigenaar', persoon: wat % 2 ? leider.persoonId : null },
    { soort: 'velden', velden: { wens: ` wens ${wat} `, omvang: wat } },
    { soort: 'versie', versie: 2, reden },
    { soort: 'notitie', tekst: ' een notitie ', genoemd: [] },
  ];
  return (
    rest[soort] ?? {
      soort: 'overgang',
      overgang: codes[wat % codes.length] ?? '',
      van: stand.toestand,
      velden: { omvang: wat },
      reden,
      grond: reden,
    }
  );
}

/** The tables beside the chain, as plain rows. */
async function tabellen(id: number) {
  const vraag = async (tekst: string) => (await database.pool.query(tekst, [id])).rows;
  return {
    dossier: (
      await vraag(
        `select versie, titel, toestand, sinds, gesloten_op, eigenaar, open_taken, laatste_nummer, velden from dossier where id = $1`,
      )
    )[0],
    zicht: (await vraag('select unnest(zicht) z from dossier where id = $1')).map(({ z }) => z).sort(),
    taken: await vraag(
      `select taak, code, naam, voor, persoon_id, tot, oorspronkelijk_tot, stand, afgelopen_op from dossiertaak where dossier_id = $1 order by taak collate "C"`,
    ),
    termijnen: await vraag(
      `select code, ronde, soort, begon, tot, oorspronkelijk_tot, stil_sinds, afgelopen_op, verlengingen from dossiertermijn where dossier_id = $1 order by code collate "C", ronde`,
    ),
    deelnemers: await vraag(
      `select partij_id, rol, systeemrollen, van, tot from dossierdeelnemer where dossier_id = $1 order by partij_id, rol`,
    ),
  };
}

const opTekst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same, worked out from the events alone. */
function uitKeten(stand: Stand, regels: Procedure): Awaited<ReturnType<typeof tabellen>> {
  const rollen = (d: Stand['deelnemers'][number]) => d.systeemrollen ?? regels.rollen[d.rol]?.systeemrollen ?? [];
  return {
    dossier: {
      versie: stand.versie,
      titel: stand.titel,
      toestand: stand.toestand,
      sinds: stand.sinds,
      gesloten_op: stand.geslotenOp,
      eigenaar: stand.eigenaar?.id ?? null,
      open_taken: stand.taken.filter((t) => t.stand === 'open').length,
      laatste_nummer: stand.nummer,
      velden: stand.velden,
    },
    zicht: [...new Set(stand.deelnemers.flatMap((d) => rollen(d).map((rol) => `${d.partijId}:${rol}`)))].sort(),
    taken: stand.taken
      .toSorted((a, b) => opTekst(a.id, b.id))
      .map((t) => ({
        taak: t.id,
        code: t.code,
        naam: t.naam,
        voor: t.voor,
        persoon_id: t.persoon?.id ?? null,
        tot: t.tot,
        oorspronkelijk_tot: t.oorspronkelijkTot,
        stand: t.stand,
        afgelopen_op: t.afgelopenOp,
      })),
    termijnen: stand.termijnen
      .toSorted((a, b) => opTekst(a.code, b.code) || a.ronde - b.ronde)
      .map((t) => ({
        code: t.code,
        ronde: t.ronde,
        soort: t.soort,
        begon: t.begon,
        tot: t.tot,
        oorspronkelijk_tot: t.oorspronkelijkTot,
        stil_sinds: t.stilSinds,
        afgelopen_op: t.afgelopenOp,
        verlengingen: t.verlengingen,
      })),
    deelnemers: stand.deelnemers
      .toSorted((a, b) => a.partijId - b.partijId || opTekst(a.rol, b.rol))
      .map((d) => ({ partij_id: d.partijId, rol: d.rol, systeemrollen: rollen(d), van: d.van, tot: d.tot })),
  };
}

async function openMetGast(): Promise<number> {
  const [leider, gast] = mensen as [Proefpersoon, Proefpersoon];
  return als(leider, async (eigen) => {
    const nu = new Date('2026-11-27T10:00:00Z');
    const { id } = await dossiers.open(
      eigen,
      {
        procedure: 'proef',
        titel: '  Een proef met spaties  ',
        onderwerp: { soort: 'geen' },
        velden: { wens: 'snel' },
        partij: { id: leider.partijId, naam: 'Toezicht' },
      },
      proefdader(leider),
      nu,
    );
    const erbij: Opdracht = { soort: 'deelnemerErbij', partijId: gast.partijId, rol: 'gast', tot: null };
    await dossiers.doe(eigen, id, erbij, { dader: proefdader(leider), nu, sleutel: randomUUID() });
    return id;
  });
}

describe('the tables beside the chain', () => {
  it('hold what the events give, whatever two people did at once', { timeout: 120_000 }, async () => {
    let gelukt = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(poging, poging), { minLength: 4, maxLength: 12 }), async (paren) => {
        const id = await openMetGast();
        for (const [i, paar] of paren.entries()) {
          const { stand } = await dossiers.lees(database, id);
          const nu = new Date(Date.UTC(2026, 10, 27 + i * 5, 10));
          const uitslag = await Promise.allSettled(
            paar.map((p) =>
              als(persoon(p.wie), (eigen) =>
                dossiers.doe(eigen, id, opdrachtVan(p, stand), {
                  dader: proefdader(persoon(p.wie)),
                  nu,
                  sleutel: randomUUID(),
                }),
              ),
            ),
          );
          for (const u of uitslag)
            if (u.status === 'rejected') expect(u.reason).toMatchObject({ name: 'BakenFout' });
            else gelukt += 1;
        }
        const keten = await leesKeten(database.db, id);
        expect(breukIn(id, keten)).toBeNull();
        const gebeurd = keten.map(({ gebeurtenis }) => gebeurtenis);
        const stand = vouw(gebeurd, boek);
        const regels = boek(stand.procedure, stand.versie);
        expect(mankementen(stand, regels, gebeurd)).toEqual([]);
        expect(await tabellen(id)).toEqual(uitKeten(stand, regels));
      }),
      { numRuns: 20, seed: 7 },
    );
    // Enough went well to have shown something.
    expect(gelukt).toBeGreaterThan(100);
  });
});
