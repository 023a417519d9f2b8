import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alsDefinities, laadDefinities } from '../../meten/catalogus/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { alsProefpersoon, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { PROEFPROCEDURE, proefdader } from '../proefprocedure.ts';
import { maakDossiers, type Opdracht } from './index.ts';
import { type Lijstvraag, leesLijst } from './leesstore.ts';

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
  return (await als(wie, ({ db }) => leesLijst(db, vraag))).length;
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
    pool.query(`select from zoek_dossiers('wachtlijst', null, null, null, null, null, null, false, false, 10, 0)`),
  );
  expect(direct.rowCount).toBe(0);
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
