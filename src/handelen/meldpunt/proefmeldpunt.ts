import { randomUUID } from 'node:crypto';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp } from '../../proefapp.ts';
import { doeWerk, MINSTENS_MS, maakFormulier } from './formulier.ts';
import type { Meldgrenzen } from './grenzen.ts';
import { toezichthouder } from './ontvangen.ts';
import { leesSleutel } from './store.ts';

export const KVK = '90000001';
/** Who reports in tests: what of this turns up where it must not, was leaked. */
export const GEHEIM = {
  naam: 'Geertruida Zwijgzaam',
  organisatie: '',
  email: 'g.zwijgzaam@voorbeeld.example',
  telefoon: '0612345678',
};
export const MELDING = {
  soortMelder: 'anders',
  kvk: KVK,
  overWie: 'De Proef',
  watZietU: 'De salarissen van deze maand zijn niet betaald, zeggen drie medewerkers.',
  urgentie: 'dezeWeek',
};
export const contact = (vertrouwelijk: boolean) => ({ contact: { ...GEHEIM, vertrouwelijk, mailBijNieuws: false } });

export type Wie = Pick<Proefpersoon, 'headers'> | null;
export type Proefmeldpunt = Awaited<ReturnType<typeof maakProefmeldpunt>>;

/** A web server with a provider, and people of the meldpunt and of others who ask it things. For tests only. */
export async function maakProefmeldpunt(grenzen: Partial<Meldgrenzen> = {}) {
  const logregels: string[] = [];
  const proef = await maakProefapp({
    meldgrenzen: { perAdres: 1000, totaal: 1000, bijlagen: 1000, ...grenzen },
    logNiveau: 'info',
    logDoel: { write: (regel) => void logregels.push(regel) },
  });
  const { database } = proef;
  const { rows } = await database.pool.query(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ($1, 'Stichting De Proef', 'JZ12', '{jeugdhulp}', 'proef') returning id`,
    [KVK],
  );
  const { id: partijId } = await toezichthouder(database, new Date());
  const mensen = {
    medewerker: await maakProefpersoon(database, 'meldpuntmedewerker', { partijId }),
    analist: await maakProefpersoon(database, 'analist', { partijId }),
    gemeente: await maakProefpersoon(database, 'contractmanager'),
    vreemde: await maakProefpersoon(database, 'contractmanager'),
    indiener: await maakProefpersoon(database, 'indiener', { organisatieId: rows[0].id }),
  };
  const { medewerker, gemeente } = mensen;
  const vraag = (wie: Wie, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
    proef.app.inject({ method, url: `/api/v1${url}`, ...(payload && { payload }), headers: wie?.headers ?? {} });
  /** A form that was opened long enough ago, with its work done. */
  const kaartje = async (geleden = MINSTENS_MS + 1000) => {
    const { formulier } = maakFormulier(await leesSleutel(database), new Date(Date.now() - geleden));
    return { formulier, bewijs: doeWerk(formulier) };
  };
  const meld = async (wat: object = {}): Promise<{ id: number; kenmerk: string; code: string }> => {
    const antwoord = await vraag(null, 'POST', '/meldingen', { ...(await kaartje()), ...MELDING, ...wat });
    if (antwoord.statusCode !== 201) throw new Error(`a report was refused: ${antwoord.body}`);
    const { kenmerk, code } = antwoord.json();
    return { id: Number(kenmerk.split('-')[2]), kenmerk, code };
  };
  const doe = (wie: Wie, id: number, opdracht: object) =>
    vraag(wie, 'POST', `/dossiers/${id}/gebeurtenissen`, { sleutel: randomUUID(), opdracht });
  const stap = (wie: Wie, id: number, overgang: string, van: string, velden: object = {}, reden = '') =>
    doe(wie, id, { soort: 'overgang', overgang, van, velden, reden });
  return {
    ...mensen,
    proef,
    logregels,
    vraag,
    kaartje,
    meld,
    doe,
    stap,
    neemIn: (id: number) => stap(medewerker, id, 'neemIn', 'ontvangen', { voorrang: 'gewoon' }),
    extra: async (wie: Wie, id: number) => (await vraag(wie, 'GET', `/meldingen/${id}`)).json(),
    vulAan: (code: string, tekst: string, sleutel: string = randomUUID()) =>
      vraag(null, 'POST', '/gevolgde-melding/aanvullingen', { code, tekst, sleutel }),
    stuurBijlage: (code: string, naam: string, bytes: Buffer | string, sleutel: string = randomUUID()) =>
      vraag(null, 'POST', '/gevolgde-melding/bijlagen', {
        ...{ code, sleutel, naam, inhoud: Buffer.from(bytes).toString('base64') },
      }),
    /** As the page of a dossier sends it: a form with a file. */
    voegStukToe: (wie: Wie, id: number, naam: string, inhoud: string) =>
      proef.app.inject({
        method: 'POST',
        url: `/api/v1/dossiers/${id}/documenten`,
        headers: { ...wie?.headers, 'content-type': 'multipart/form-data; boundary=grens' },
        payload: [
          `--grens\r\nContent-Disposition: form-data; name="sleutel"\r\n\r\n${randomUUID()}\r\n`,
          `--grens\r\nContent-Disposition: form-data; name="bestand"; filename="${naam}"\r\n`,
          `Content-Type: application/octet-stream\r\n\r\n${inhoud}\r\n--grens--\r\n`,
        ].join(''),
      }),
    zetDoor: (id: number, metNaam: boolean, partijId = gemeente.partijId) =>
      vraag(medewerker, 'POST', `/meldingen/${id}/doorzetting`, {
        ...{ partijId, metNaam, toelichting: 'Dit gaat over uw contract.', sleutel: randomUUID() },
      }),
    sluit: () => proef.sluit(),
  };
}
