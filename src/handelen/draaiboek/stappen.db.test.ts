import { afterAll, beforeAll, expect, it } from 'vitest';
import { vandaag } from '../../platform/klok.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import type { Stappenplan } from './stappen.ts';

let proef: Proefapp;
let analist: Proefpersoon;
let gemeente: Proefpersoon;
beforeAll(async () => {
  proef = await maakProefapp();
  analist = await maakProefpersoon(proef.database, 'analist');
  gemeente = await maakProefpersoon(proef.database, 'contractmanager', { soort: 'gemeente', gemeentecode: 'GM1674' });
});
afterAll(() => proef?.sluit());

const vraag = (wie: Proefpersoon, pad: string, payload?: object) =>
  proef.app.inject({
    method: payload ? 'POST' : 'GET',
    url: `/api/v1${pad}`,
    headers: wie.headers,
    ...(payload ? { payload } : {}),
  });

it('changes the steps by a new version, after saying what that does, and only for who may', async () => {
  const eerst = await vraag(analist, '/draaiboekstappen');
  expect(eerst.statusCode).toBe(200);
  const { versies, magSchrijven } = eerst.json() as { versies: Stappenplan[]; magSchrijven: boolean };
  expect([versies[0]?.versie, magSchrijven]).toEqual([1, true]);
  const [plan] = versies;
  if (!plan) throw new Error('no steps');
  const { verantwoordelijkheden } = plan;
  const wie = { ...verantwoordelijkheden, start: { ...verantwoordelijkheden.start, bank: 'Zegt wat zij doet.' } };
  const rollen = await vraag(analist, '/draaiboekstappen/toets', {
    ...{
      geldigVan: vandaag(),
      wijziging: 'De bank doet iets anders.',
      verantwoordelijkheden: wie,
      stappen: plan.stappen,
    },
  });
  expect(rollen.json()).toMatchObject({ fouten: [], rollen: ['Bank, Verkennen'], erbij: [], weg: [], anders: [] });
  const nieuw = {
    geldigVan: vandaag(),
    wijziging: 'Een stap minder.',
    verantwoordelijkheden,
    stappen: plan.stappen.slice(1),
  };
  const effect = await vraag(analist, '/draaiboekstappen/toets', nieuw);
  expect(effect.json()).toMatchObject({ fouten: [], weg: [plan.stappen[0]?.naam], erbij: [], anders: [] });
  expect((await vraag(gemeente, '/draaiboekstappen', nieuw)).statusCode).toBe(403);
  const oud = await vraag(analist, '/draaiboekstappen', { ...nieuw, geldigVan: '2020-01-01' });
  expect(oud.statusCode).toBe(400);
  const bewaard = await vraag(analist, '/draaiboekstappen', nieuw);
  expect([bewaard.statusCode, (bewaard.json() as { geldig: number }).geldig]).toEqual([201, 2]);
  expect((await vraag(gemeente, '/draaiboekstappen')).json()).toMatchObject({ geldig: 2, magSchrijven: false });
});

it('answers bad numbers and other people’s draaiboeken with no, never with an error of its own', async () => {
  for (const pad of ['/draaiboeken/0', '/draaiboeken/abc', '/draaiboeken/99999999999'])
    expect((await vraag(analist, pad)).statusCode, pad).toBe(400);
  expect((await vraag(analist, '/draaiboeken/999999')).statusCode).toBe(404);
  expect((await vraag(analist, '/draaiboeken/oefeningen', { verhaal: 'x', titel: 'Oefening' })).statusCode).toBe(400);
  expect((await vraag(gemeente, '/draaiboeken')).json()).toMatchObject({ zaken: [], zonder: [], magOpenen: false });
});
