import { randomUUID } from 'node:crypto';
import { vandaag } from '../../platform/klok.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp } from '../../proefapp.ts';

export const KVK = '90000001';
type Methode = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A provider at trede 3 with who speaks with it, and how a test asks them things. */
export async function maakProefgesprek() {
  const proef = await maakProefapp({ afzender: 'baken@voorbeeld.example' });
  const { rows } = await proef.database.pool.query<{ id: number }>(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ($1, 'De Proef', 'JZ12', '{jeugdhulp}', 'proef') returning id`,
    [KVK],
  );
  const organisatieId = rows[0]?.id ?? 0;
  await proef.database.pool.query(
    `insert into tredevoorstel values ('JZ12', $1, 'voorbeeldnormen-2026', '2026-04-02', 1, '2026-K1', 3, false, '[]', '[]', '{}', 1, 1, '[]', 10, 3000000)`,
    [organisatieId],
  );
  const manager = await maakProefpersoon(proef.database, 'accountmanager');
  const partner = await maakProefpersoon(proef.database, 'indiener', { soort: 'aanbieder', organisatieId });
  const vreemde = await maakProefpersoon(proef.database, 'indiener');

  async function vraag(wie: Proefpersoon, method: Methode, url: string, body?: object) {
    const antwoord = await proef.app.inject({
      method,
      url: `/api/v1${url}`,
      headers: wie.headers,
      ...(body === undefined ? {} : { payload: body }),
    });
    const inhoud =
      antwoord.body && String(antwoord.headers['content-type']).includes('json') ? antwoord.json() : antwoord.body;
    return { status: antwoord.statusCode, inhoud };
  }
  const lees = async (wie: Proefpersoon, url: string) => (await vraag(wie, 'GET', url)).inhoud;
  const stap = (wie: Proefpersoon, id: number, overgang: string, van: string, rest: object = {}) =>
    vraag(wie, 'POST', `/dossiers/${id}/gebeurtenissen`, {
      sleutel: randomUUID(),
      opdracht: { soort: 'overgang', overgang, van, velden: {}, reden: '', grond: '', ...rest },
    });
  /** Plans a talk with the provider for today; answers its dossier. */
  async function plan(anders: object = {}): Promise<number> {
    const { status, inhoud } = await vraag(manager, 'POST', '/accountgesprekken', {
      partner: { soort: 'aanbieder', code: KVK },
      ...{ datum: vandaag(), tijd: '9.30', duur: 60, wijze: 'video', sleutel: randomUUID() },
      ...anders,
    });
    if (status !== 201) throw new Error(JSON.stringify(inhoud));
    return inhoud.id;
  }
  return { proef, manager, partner, vreemde, vraag, lees, stap, plan };
}
