import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { datumInNederland } from '../../platform/klok.ts';
import { maakDocumenten, maakDossiers } from '../dossier/index.ts';
import { voegBijlageToe } from './bijlage.ts';
import { MELDKAMER } from './kamer.ts';
import { contact, GEHEIM, maakProefmeldpunt } from './proefmeldpunt.ts';

const punt = await maakProefmeldpunt();
const { proef, medewerker, gemeente } = punt;
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

describe('a report that goes on in another one', () => {
  it('still takes what its reporter adds, keeps it from the other reporter, and tells both how it ended', async () => {
    const [een, twee] = [await meld(), await meld()];
    const samen = { met: een.kenmerk, reden: 'gaat over hetzelfde', sleutel: randomUUID() };
    expect((await vraag(medewerker, 'POST', `/meldingen/${twee.id}/samenvoeging`, samen)).statusCode).toBe(200);
    expect(await volg(twee.code)).toMatchObject({ samengevoegd: true, gesloten: false });
    for (const tekst of ['Er is nog een derde pand.', 'En een vierde.'])
      expect((await vulAan(twee.code, tekst)).statusCode).toBe(200);
    expect((await volg(twee.code)).berichten.map(({ tekst }: { tekst: string }) => tekst)).toHaveLength(2);
    expect((await volg(een.code)).berichten).toEqual([]);
    const { taken } = (await vraag(medewerker, 'GET', `/dossiers/${een.id}`)).json();
    const gevraagd = taken.filter(({ naam }: { naam: string }) =>
      naam.startsWith('Bij een melding die in deze opging'),
    );
    expect(gevraagd).toMatchObject([{ voor: 'meldpunt', stand: 'open' }]);
    await stap(medewerker, een.id, 'sluit', 'ontvangen', SLUIT);
    const na = await volg(twee.code);
    expect(na).toMatchObject({ gesloten: true, stand: { tekst: expect.stringContaining('was al bekend') } });
    expect(JSON.stringify(na)).not.toContain(SLUIT.terugkoppeling);
    expect((await vulAan(twee.code, 'Nog iets.')).statusCode).toBe(409);
  });

  it('tells its reporter each step of the other one since, and nothing of before or of what was asked there', async () => {
    const [een, twee] = [await meld(), await meld()];
    await neemIn(een.id);
    const samen = { met: een.kenmerk, reden: 'gaat over hetzelfde', sleutel: randomUUID() };
    expect((await vraag(medewerker, 'POST', `/meldingen/${twee.id}/samenvoeging`, samen)).statusCode).toBe(200);
    await stap(medewerker, een.id, 'vraagMelder', 'inBehandeling', { vraag: 'Welk pand bedoelt u?' });
    await stap(medewerker, een.id, 'sluit', 'wachtOpMelder', SLUIT);
    await stap(medewerker, een.id, 'heropen', 'afgesloten', {}, 'er is toch meer aan de hand');
    expect((await zetDoor(een.id, false)).statusCode).toBe(200);
    const stappen = (await volg(twee.code)).stappen.map(({ tekst }: { tekst: string }) => tekst);
    expect(stappen).toEqual([
      'Uw melding kwam binnen.',
      'Uw melding gaat verder met een andere melding over hetzelfde.',
      'Het meldpunt sloot de melding waarmee die van u verdergaat af.',
      'Het meldpunt opende de melding waarmee die van u verdergaat opnieuw.',
      'Het meldpunt zette de melding waarmee die van u verdergaat door naar een andere organisatie.',
    ]);
    expect((await vulAan(twee.code, 'Er is nog een pand.')).statusCode).toBe(200);
    expect((await volg(twee.code)).stappen.at(-1).tekst).toBe('U schreef iets aan het meldpunt.');
  });

  it('tells of a third report, in which the other went on, only what happened since', async () => {
    const [een, twee, drie] = [await meld(), await meld(), await meld()];
    const samen = async (van: { id: number }, met: { kenmerk: string }) => {
      const wens = { met: met.kenmerk, reden: 'gaat over hetzelfde', sleutel: randomUUID() };
      expect((await vraag(medewerker, 'POST', `/meldingen/${van.id}/samenvoeging`, wens)).statusCode).toBe(200);
    };
    await samen(een, twee);
    await neemIn(drie.id);
    await neemIn(twee.id);
    await samen(twee, drie);
    expect((await zetDoor(drie.id, false)).statusCode).toBe(200);
    expect((await volg(een.code)).stappen.map(({ tekst }: { tekst: string }) => tekst).slice(2)).toEqual([
      'Het meldpunt nam de melding waarmee die van u verdergaat in behandeling.',
      'De melding waarmee die van u verdergaat, gaat zelf verder met nog een andere.',
      'Het meldpunt zette de melding waarmee die van u verdergaat door naar een andere organisatie.',
    ]);
  });
});

describe('a file', () => {
  const dossiers = maakDossiers([MELDKAMER]);
  const documenten = maakDocumenten(proef.database, dossiers, { scanner: undefined, s3: undefined });
  const stuur = (code: string, sleutel: string, kijkNa: typeof documenten.kijkNa) =>
    voegBijlageToe(
      proef.database,
      { dossiers, documenten: { ...documenten, kijkNa } },
      { code, sleutel, naam: 'brief.txt', bytes: Buffer.from('Een brief.') },
      new Date(),
    );

  it('for which there is no room, or that is there, is not looked at and not stored', async () => {
    const { code } = await meld();
    const sleutel = randomUUID();
    for (const een of [sleutel, ...Array.from({ length: 4 }, () => randomUUID())])
      expect((await stuurBijlage(code, 'brief.txt', 'Een brief.', een)).statusCode).toBe(200);
    const kijkNa = vi.fn(documenten.kijkNa);
    await expect(stuur(code, randomUUID(), kijkNa)).rejects.toMatchObject({
      ...{ code: 'conflict', message: expect.stringContaining('passen 5 bijlagen') },
    });
    expect((await stuur(code, sleutel, kijkNa)).berichten).toHaveLength(5);
    expect(kijkNa).not.toHaveBeenCalled();
  });

  it('that is looked at when the report is closed is answered as the reporter is', async () => {
    const { id, code, kenmerk } = await meld();
    const sluitend: typeof documenten.kijkNa = async (document) => {
      expect((await stap(medewerker, id, 'sluit', 'ontvangen', SLUIT)).statusCode).toBe(200);
      return documenten.kijkNa(document);
    };
    await expect(stuur(code, randomUUID(), sluitend)).rejects.toMatchObject({
      ...{ code: 'conflict', message: expect.stringContaining(`nieuwe melding en noem kenmerk ${kenmerk}`) },
    });
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

  it('waits for the meldpunt, also when an organisation that does not read it gives the report back', async () => {
    const { id, code } = await meld(contact(false));
    await neemIn(id);
    await zetDoor(id, false);
    await vulAan(code, 'Het gaat om twee panden.');
    const terug = await stap(gemeente, id, 'geefTerug', 'doorgezet', {}, 'Dit is niet van ons.');
    expect(terug.statusCode, terug.body).toBe(200);
    expect((await extra(medewerker, id)).antwoordOp).not.toBeNull();
    await stap(medewerker, id, 'sluit', 'inBehandeling', SLUIT);
    expect((await extra(medewerker, id)).antwoordOp).toBeNull();
  });

  it('passes the name on anew each time: who had it with the name, and gets it again without, no longer reads it', async () => {
    const { id } = await meld(contact(false));
    await neemIn(id);
    for (const metNaam of [true, false, true]) {
      await zetDoor(id, metNaam);
      expect((await extra(gemeente, id)).contact?.naam, String(metNaam)).toBe(metNaam ? GEHEIM.naam : undefined);
      await stap(gemeente, id, 'geefTerug', 'doorgezet', {}, 'Dit is niet van ons.');
    }
  });

  it('is read by who gave the report back until the end of that day, and by who gets it next without', async () => {
    const { id } = await meld(contact(false));
    await neemIn(id);
    await zetDoor(id, false);
    await stap(gemeente, id, 'geefTerug', 'doorgezet', {}, 'Dit is niet van ons.');
    const { deelnemers } = (await vraag(medewerker, 'GET', `/dossiers/${id}`)).json();
    const dag = datumInNederland(new Date());
    expect(deelnemers.find(({ rol }: { rol: string }) => rol === 'doorgezetNaar')).toMatchObject({ tot: dag });
    expect((await vraag(gemeente, 'GET', `/dossiers/${id}`)).statusCode).toBe(200);
    await proef.database.pool.query(
      "update dossierdeelnemer set tot = tot - 1 where dossier_id = $1 and rol = 'doorgezetNaar'",
      [id],
    );
    for (const pad of [`/dossiers/${id}`, `/meldingen/${id}`])
      expect((await vraag(gemeente, 'GET', pad)).statusCode).toBe(404);
    // Who gave it back does not have it: a step alone passes it on to nobody.
    const doorgezet = await stap(
      medewerker,
      id,
      'zetDoor',
      'inBehandeling',
      { doorgezetMet: 'zonderNaam' },
      'Toch voor u.',
    );
    expect(doorgezet.json().detail).toContain('Kies eerst de organisatie die de melding overneemt');
  });
});
