import { afterAll, describe, expect, it } from 'vitest';
import { contact, maakProefmeldpunt } from './proefmeldpunt.ts';

const punt = await maakProefmeldpunt();
const { medewerker, gemeente } = punt;
const { vraag, meld, stap, neemIn, extra, zetDoor, vulAan, stuurBijlage } = punt;
afterAll(punt.sluit);

const volg = async (code: string) => (await vraag(null, 'POST', '/gevolgde-melding', { code })).json();
const SLUIT = { uitkomst: 'bekend', terugkoppeling: 'Dank, wij wisten dit.' };

describe('a closed report', () => {
  it('takes no message and no file, says why and what to do, and takes both once it was reopened', async () => {
    const { id, code, kenmerk } = await meld();
    await neemIn(id);
    expect((await stap(medewerker, id, 'sluit', 'inBehandeling', SLUIT)).statusCode).toBe(200);
    for (const geweigerd of [await vulAan(code, 'Nog iets.'), await stuurBijlage(code, 'brief.txt', 'Een brief.')]) {
      expect([geweigerd.statusCode, geweigerd.json().detail]).toEqual([409, expect.stringContaining('afgesloten')]);
      expect(geweigerd.json().detail).toContain(kenmerk);
    }
    expect((await extra(medewerker, id)).berichten.map(({ soort }: { soort: string }) => soort)).toEqual([
      'terugkoppeling',
    ]);
    await stap(medewerker, id, 'heropen', 'afgesloten', {}, 'er is toch meer aan de hand');
    expect((await vulAan(code, 'Nog iets.')).statusCode).toBe(200);
    expect((await stuurBijlage(code, 'brief.txt', 'Een brief.')).statusCode).toBe(200);
  });

  it('still answers a message that came in before it was closed', async () => {
    const { id, code } = await meld();
    const sleutel = '11111111-1111-4111-8111-111111111111';
    expect((await vulAan(code, 'Het gaat om twee panden.', sleutel)).statusCode).toBe(200);
    await stap(medewerker, id, 'sluit', 'ontvangen', SLUIT);
    expect((await vulAan(code, 'Het gaat om twee panden.', sleutel)).statusCode).toBe(200);
  });
});

describe('who wrote', () => {
  it('is the reporter and no party, also of a file', async () => {
    const { id, code } = await meld(contact(false));
    expect((await stuurBijlage(code, 'brief.txt', 'Een brief.')).statusCode).toBe(200);
    const { gebeurtenissen } = (await vraag(medewerker, 'GET', `/dossiers/${id}`)).json();
    const bijlage = gebeurtenissen.filter(({ soort }: { soort: string }) => soort === 'documentErbij');
    expect(bijlage).toMatchObject([{ door: 'Melder', partij: null, voor: [expect.any(String)] }]);
  });

  it('is told to each in his own place: an organisation that reads along is not the one who asked', async () => {
    const { id, code } = await meld(contact(false));
    await neemIn(id);
    await stap(medewerker, id, 'vraagMelder', 'inBehandeling', { vraag: 'Sinds wanneer?' });
    await vulAan(code, 'Sinds mei.');
    await zetDoor(id, false);
    expect((await extra(gemeente, id)).berichten).toMatchObject([{ van: 'meldpunt', soort: 'vraag' }]);
    expect((await volg(code)).berichten.map(({ van }: { van: string }) => van)).toEqual(['meldpunt', 'melder']);
  });
});
