import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alsDefinities, laadDefinities } from '../../meten/catalogus/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { alsProefpersoon, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { PROEFPROCEDURE, proefdader } from '../proefprocedure.ts';
import { maakDossiers, type Opdracht } from './index.ts';
import { type Lijstvraag, leesLijst } from './lijststore.ts';

const NU = new Date('2026-11-27T10:00:00Z');
const dossiers = maakDossiers([]);
let database: Database;
let leider: Proefpersoon;
let gast: Proefpersoon;
let vreemde: Proefpersoon;
let id: number;
let kenmerk: string;

const als = <T>(wie: Proefpersoon, werk: (eigen: Database) => Promise<T>): Promise<T> =>
  alsProefpersoon(database, wie, werk);
const doe = (opdracht: Opdracht, voor: number[] | null = null) =>
  als(leider, (eigen) =>
    dossiers.doe(eigen, id, opdracht, { dader: proefdader(leider), nu: NU, sleutel: randomUUID(), voor }),
  );
const vindt = async (wie: Proefpersoon, zoek: string, rest: Partial<Lijstvraag> = {}) => {
  const vraag: Lijstvraag = { zoek, oefening: false, sorteer: 'termijn', pagina: 1, paginaGrootte: 10, ...rest };
  return (await als(wie, ({ db }) => leesLijst(db, vraag))).rijen.length;
};

beforeAll(async () => {
  database = await maakTestdatabase();
  await laadDefinities(database.db, alsDefinities('procedure', [PROEFPROCEDURE]));
  leider = await maakProefpersoon(database, 'analist');
  gast = await maakProefpersoon(database, 'contractmanager');
  vreemde = await maakProefpersoon(database, 'contractmanager');
  const partij = { id: leider.partijId, naam: 'Toezicht' };
  const opening = {
    procedure: 'proef',
    titel: 'Wachtlijsten groeien',
    onderwerp: { soort: 'geen' },
    velden: { wens: 'snel' },
    partij,
  } as const;
  ({ id, kenmerk } = await als(leider, (eigen) => dossiers.open(eigen, opening, proefdader(leider), NU)));
  await doe({ soort: 'deelnemerErbij', partijId: gast.partijId, rol: 'gast', tot: null });
  await doe({ soort: 'notitie', tekst: 'Vertrouwelijk: de bestuurder vertrekt', genoemd: [] }, [leider.partijId]);
});
afterAll(() => database.sluit());

it('finds Dutch words in every form, and numbers from their beginning', async () => {
  for (const zoek of ['wachtlijst', 'groeien wachtlijsten', kenmerk, kenmerk.toLowerCase(), kenmerk.slice(0, 8)])
    expect([zoek, await vindt(leider, zoek)]).toEqual([zoek, 1]);
  expect(await vindt(leider, 'fiets')).toBe(0);
});

it('finds nothing for who takes no part, and no words that were kept from one', async () => {
  expect([await vindt(gast, 'wachtlijst'), await vindt(vreemde, 'wachtlijst'), await vindt(vreemde, kenmerk)]).toEqual([
    1, 0, 0,
  ]);
  expect([await vindt(leider, 'bestuurder'), await vindt(gast, 'bestuurder')]).toEqual([1, 0]);
  // The function that looks past the policies says no more than they do, however it is called.
  const direct = await als(vreemde, ({ pool }) =>
    pool.query(`select gevonden from zoek_dossiers('wachtlijst', null, null, null, null, null, null, false, 10)`),
  );
  expect(direct.rows).toEqual([{ gevonden: [] }]);
});

it('finds what was written before one took part, and nothing any more after one has left', async () => {
  const nieuw = await maakProefpersoon(database, 'contractmanager');
  await doe({ soort: 'deelnemerErbij', partijId: nieuw.partijId, rol: 'gast', tot: null });
  expect([await vindt(nieuw, 'wachtlijst'), await vindt(nieuw, 'bestuurder')]).toEqual([1, 0]);
  await doe({ soort: 'deelnemerWeg', partijId: nieuw.partijId, rol: 'gast', reden: 'Doet niet meer mee' });
  expect([await vindt(nieuw, 'wachtlijst'), await vindt(gast, 'wachtlijst')]).toEqual([0, 1]);
});

it('takes phrases, and words that must not be there', async () => {
  for (const [zoek, aantal] of [
    ['"wachtlijsten groeien"', 1],
    ['"groeien wachtlijsten"', 0],
    ['wachtlijsten -fiets', 1],
    ['wachtlijsten -groeien', 0],
    ['fiets or wachtlijst', 1],
  ] as const)
    expect([zoek, await vindt(leider, zoek)]).toEqual([zoek, aantal]);
});

it('finds old and new dossiers however far apart, shows the newest when there are more, and says so', async () => {
  const ids: number[] = [];
  for (const nummer of [1_500, 2_500, 9_000, 40_000, 90_000, 90_001]) {
    await database.pool.query(`select setval('dossier_id_seq', $1, false)`, [nummer]);
    const opening = { procedure: 'proef', titel: `Zeldzaam ${nummer}`, onderwerp: { soort: 'geen' } } as const;
    const partij = { id: leider.partijId, naam: 'Toezicht' };
    const open = (eigen: Database) =>
      dossiers.open(eigen, { ...opening, velden: { wens: 'kameleon' }, partij }, proefdader(leider), NU);
    ids.unshift((await als(leider, open)).id);
  }
  const zoek = async (woord: string, hoogstens: number, toestand: string | null = null) =>
    als(leider, async ({ pool }) => {
      const tekst = 'select gevonden, begrensd from zoek_dossiers($1, null, $3, null, null, null, null, false, $2)';
      return (await pool.query(tekst, [woord, hoogstens, toestand])).rows[0];
    });
  expect(await zoek('kameleon', 10)).toEqual({ gevonden: ids, begrensd: false });
  expect(await zoek('kameleon', 6)).toEqual({ gevonden: ids, begrensd: false });
  expect(await zoek('kameleon', 3)).toEqual({ gevonden: ids.slice(0, 3), begrensd: true });
  expect(await zoek('kameleon', 1)).toEqual({ gevonden: ids.slice(0, 1), begrensd: true });
  expect(await zoek('PRF-2026-', 3)).toEqual({ gevonden: ids.slice(0, 3), begrensd: true });
  expect(await zoek('kameleon', 3, 'klaar')).toEqual({ gevonden: [], begrensd: false });
  expect(await zoek('wachtlijst', 3)).toEqual({ gevonden: [id], begrensd: false });
  // What comes often is looked for in parts, from the newest on. Whoever owns the functions can ask for that.
  const inDelen = async (hoogstens: number, waar = 'true') => {
    const tekst = `select gevonden, begrensd from nieuwste_dossiers_met('kameleon', $1, $2, $3, 0)`;
    const { rows } = await database.pool.query(tekst, [`'#${leider.partijId}:analist'`, waar, hoogstens]);
    return rows[0];
  };
  expect(await inDelen(10)).toEqual({ gevonden: ids, begrensd: false });
  expect(await inDelen(6)).toEqual({ gevonden: ids, begrensd: false });
  expect(await inDelen(4)).toEqual({ gevonden: ids.slice(0, 4), begrensd: true });
  expect(await inDelen(10, 'd.id < 9000')).toEqual({ gevonden: ids.slice(-2), begrensd: false });
});

it('goes together with every filter, and takes whatever people type', async () => {
  const passend = { procedure: 'proef', toestand: 'nieuw', stand: 'open', sorteer: 'laatst' } as const;
  expect(await vindt(leider, 'wachtlijst', passend)).toBe(1);
  for (const anders of [
    { toestand: 'klaar' },
    { stand: 'gesloten' },
    { gebied: 'GM0363' },
    { pagina: 2 },
    { oefening: true },
    { kvk: '12345678' },
  ] as const)
    expect([anders, await vindt(leider, 'wachtlijst', anders)]).toEqual([anders, 0]);
  for (const zoek of ["'; drop table dossier; --", '%s %L $1 \\', '"', '& | !', "x' || 'y"])
    expect(await vindt(leider, zoek)).toBe(0);
});
