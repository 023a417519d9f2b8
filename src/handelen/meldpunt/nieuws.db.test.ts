import { afterAll, describe, expect, it } from 'vitest';
import type { NieuwBericht } from '../../platform/post/index.ts';
import { vertel } from '../werk/index.ts';
import { nieuwsbrieven } from './nieuws.ts';
import { GEHEIM, maakProefmeldpunt } from './proefmeldpunt.ts';

const punt = await maakProefmeldpunt();
const { proef, medewerker, gemeente } = punt;
const { vraag, meld, stap, neemIn, zetDoor, vulAan } = punt;
afterAll(punt.sluit);

const metMail = (email = GEHEIM.email) => ({
  contact: { ...GEHEIM, email, vertrouwelijk: true, mailBijNieuws: true },
});
const SLUIT = { uitkomst: 'bekend', terugkoppeling: 'Dank, wij wisten dit.' };
/** What reporters were mailed since the last time. */
async function mails(): Promise<NieuwBericht[]> {
  const uit: NieuwBericht[] = [];
  const post = { stuur: async (_: unknown, bericht: NieuwBericht) => void uit.push(bericht) };
  const verteller = { database: proef.database, post, adres: 'https://baken.example', onderdelen: {} };
  await vertel({ ...verteller, brieven: { melding: nieuwsbrieven } }, new Date());
  return uit.filter(({ sleutel }) => sleutel?.startsWith('melding-'));
}
const volg = async (code: string) => (await vraag(null, 'POST', '/gevolgde-melding', { code })).json();
const kies = (code: string, aan: boolean) => vraag(null, 'PUT', '/gevolgde-melding/mail', { code, aan });

describe('a mail when there is news', () => {
  it('comes at each step of the meldpunt, and says nothing of what it is about', async () => {
    const { id, kenmerk, code } = await meld(metMail());
    expect(await mails()).toEqual([]);
    await neemIn(id);
    const [brief, ...rest] = await mails();
    expect([brief?.aan, rest]).toEqual([GEHEIM.email, []]);
    expect(brief?.tekst).toContain(kenmerk);
    expect(brief?.tekst).toContain('https://baken.example/melding-volgen');
    for (const geheim of [code, 'De Proef', 'salarissen', GEHEIM.naam, 'behandeling'])
      expect(`${brief?.onderwerp} ${brief?.tekst}`).not.toContain(geheim);
    await stap(medewerker, id, 'vraagMelder', 'inBehandeling', { vraag: 'Sinds wanneer?' });
    expect(await mails()).toHaveLength(1);
    // What the reporter does is no news to the reporter.
    await vulAan(code, 'Sinds mei.');
    expect(await mails()).toEqual([]);
    await zetDoor(id, false);
    await stap(gemeente, id, 'geefTerug', 'doorgezet', {}, 'Dit is niet van ons.');
    await stap(medewerker, id, 'sluit', 'inBehandeling', SLUIT);
    // Three steps, told of in one go.
    expect(await mails()).toHaveLength(1);
  });

  it('comes only to who asked for one, and that can be changed with the code', async () => {
    const { id, code } = await meld({ contact: { ...GEHEIM, vertrouwelijk: true } });
    expect((await volg(code)).mail).toBe('uit');
    await neemIn(id);
    expect(await mails()).toEqual([]);
    expect((await kies(code, true)).json().mail).toBe('aan');
    await stap(medewerker, id, 'vraagMelder', 'inBehandeling', { vraag: 'Sinds wanneer?' });
    expect(await mails()).toHaveLength(1);
    await kies(code, false);
    await stap(medewerker, id, 'sluit', 'wachtOpMelder', SLUIT);
    expect(await mails()).toEqual([]);
  });

  it('cannot be without an address', async () => {
    const { code } = await meld({ contact: { ...GEHEIM, email: '', vertrouwelijk: true } });
    expect((await volg(code)).mail).toBe('kanNiet');
    expect((await kies(code, true)).statusCode).toBe(409);
    const anoniem = await meld();
    expect((await kies(anoniem.code, true)).statusCode).toBe(409);
    await expect(meld(metMail(''))).rejects.toThrow('#/contact/email');
  });

  it('comes of the steps of another one in which it went on, and not of what is asked there', async () => {
    const [een, twee] = [await meld(metMail()), await meld(metMail('ander@voorbeeld.example'))];
    await neemIn(een.id);
    await neemIn(twee.id);
    const samen = { met: twee.kenmerk, reden: 'Dit gaat over hetzelfde.', sleutel: crypto.randomUUID() };
    expect((await vraag(medewerker, 'POST', `/meldingen/${een.id}/samenvoeging`, samen)).statusCode).toBe(200);
    await mails();
    await stap(medewerker, twee.id, 'vraagMelder', 'inBehandeling', { vraag: 'Sinds wanneer?' });
    expect((await mails()).map(({ aan }) => aan)).toEqual(['ander@voorbeeld.example']);
    await zetDoor(twee.id, false);
    expect((await mails()).map(({ aan }) => aan).sort()).toEqual(['ander@voorbeeld.example', GEHEIM.email]);
    await stap(medewerker, twee.id, 'sluit', 'doorgezet', SLUIT);
    const laatste = await mails();
    expect(laatste.map(({ aan }) => aan).sort()).toEqual(['ander@voorbeeld.example', GEHEIM.email]);
    expect(laatste.find(({ aan }) => aan === GEHEIM.email)?.tekst).toContain(een.kenmerk);
  });
});
