import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadProefregio } from '../../../e2e/scherm/proefstroom.ts';
import { alsProefpersoon, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { wachtIn } from './wachtin.ts';

let proef: Proefapp;
let mensen: Record<'accountmanager' | 'regio' | 'elders', Proefpersoon>;

beforeAll(async () => {
  proef = await maakProefapp();
  const { database } = proef;
  await laadProefregio(database);
  mensen = {
    accountmanager: await maakProefpersoon(database, 'accountmanager'),
    regio: await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ34' }),
    elders: await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ01' }),
  };
}, 120_000);
afterAll(() => proef?.sluit());

const lees = (wie: Proefpersoon, gebied: string) =>
  alsProefpersoon(proef.database, wie, (eigen) => wachtIn(eigen, gebied));

describe('waiting in an area', () => {
  it('is what the screen says of its last twelve months to who watches over all', async () => {
    const uit = await lees(mensen.accountmanager, 'JZ34');
    const { headers } = mensen.accountmanager;
    const url = `/api/v1/wachttijden?regio=JZ34&van=${uit?.van}&tot=${uit?.tot}`;
    const scherm = (await proef.app.inject({ url, headers })).json();
    expect(uit).toMatchObject({ mediaan: scherm.totaal.mediaan, p90: scherm.totaal.p90, gemeente: null });
    expect(scherm.totaal.mediaan).toBeGreaterThan(0);
    const slechter = scherm.rijen.filter((rij: { slechterSinds: string | null }) => rij.slechterSinds !== null);
    expect(uit?.slechter.map(({ naam }) => naam)).toEqual(slechter.map(({ naam }: { naam: string }) => naam));
  });

  it('is of a municipality within its region', async () => {
    const uit = await lees(mensen.accountmanager, 'GM0758');
    expect(uit).toMatchObject({ regio: 'JZ34', gemeente: 'GM0758' });
    expect(uit?.mediaan).not.toBe((await lees(mensen.accountmanager, 'JZ34'))?.mediaan);
  });

  it('is nothing where there are no messages, or none that one may see', async () => {
    expect(await lees(mensen.accountmanager, 'JZ01')).toBeNull();
    expect(await lees(mensen.accountmanager, 'GM9999')).toBeNull();
    expect(await lees(mensen.elders, 'JZ34')).toBeNull();
    expect(await lees(mensen.regio, 'JZ34')).not.toBeNull();
  });
});
