import { afterAll, describe, expect, it } from 'vitest';
import { toonOverzicht } from './overzicht.ts';
import { NU } from './proefdraaiboek.ts';
import { maakProefoverdracht } from './proefoverdracht.ts';

const { database, mensen, p, overdracht, sluit: ruimOp } = await maakProefoverdracht();
afterAll(ruimOp);

const slot = { slotverslag: 'Alle kinderen zijn over.' };

/** A draaiboek in the aftercare of a transfer. */
async function nazorg() {
  const deel = await overdracht();
  const { id } = deel;
  await deel.draagOver();
  await p.leg(mensen.inspectie, id, { soort: 'toetsing', oordeel: 'voldoet', toelichting: 'Alles is in orde.' });
  await p.stap(id, 'rondOverdrachtAf', 'overdracht', { landschap: 'Bij een aanbieder tot 2030.' });
  const sluit = (reden = 'omdat het moet') =>
    p.doe(id, { soort: 'overgang', overgang: 'sluit', van: 'nazorg', velden: slot, reden, grond: 'Alles is over.' });
  const vooraf = async () =>
    p.als(mensen.leider, async (eigen) => p.dossiers.vooraf(eigen, await p.dossiers.lees(eigen, id), 'sluit'));
  return { ...deel, sluit, vooraf };
}

describe('closing a draaiboek', () => {
  it('needs somebody who looked whether it holds and wrote down what was seen', async () => {
    const { id, sluit, open, doe } = await nazorg();
    await expect(sluit()).rejects.toThrow('Kijk eerst of het herstel of de overdracht standhoudt');
    const taak = (await open()).find(({ code }) => code === 'nakijken')?.id ?? '';
    const eisen = await p.als(mensen.leider, async (eigen) =>
      p.dossiers.taken(eigen, await p.dossiers.lees(eigen, id)),
    );
    expect(eisen.get(taak)).toMatchObject({
      bezwaar: null,
      vraagt: expect.stringContaining('wat u zag'),
      blijft: true,
    });
    await expect(doe(mensen.leider, { soort: 'taakKlaar', taak, toelichting: '' })).rejects.toThrow(
      'Schrijf in minstens 10 tekens op wat u zag',
    );
    await p.kijkNa(id);
    expect((await sluit()).stand.toestand).toBe('gesloten');
  });

  it('says beforehand what speaks for waiting, and then asks why it can be closed all the same', async () => {
    const { id, aanbieder, sluit, vooraf } = await nazorg();
    await p.kijkNa(id);
    expect(await vooraf()).toEqual({ bezwaren: [], redenOm: [expect.stringMatching(/^De nazorg zou duren tot/)] });
    await expect(sluit('')).rejects.toThrow(/^De nazorg zou duren tot \d+-\d+-2027\. Schrijf bij de toelichting/);
    // A report about this provider that nobody dealt with.
    const { rows } = await database.pool.query(
      `insert into dossier (kenmerk, procedure, versie, titel, organisatie_id, toestand, sinds, geopend_op, laatst_op, laatste_nummer, laatste_hash, zicht, velden)
       select 'MLD-2026-999999', 'melding', 2, 'Melding', $1, 'ontvangen', sinds, geopend_op, laatst_op, 1, laatste_hash, zicht, '{}' from dossier where id = $2 returning id`,
      [null, id],
    );
    // The reporter wrote a name; the meldpunt said later which provider that is.
    await database.pool.query(
      `insert into melding (dossier_id, organisatie_id, melder, urgentie, voorrang, over, tekst, ontvangen_op)
       values ($1, $2, 'bank', 'vandaag', 'hoog', 'Een aanbieder', 'Het krediet stopt.', now())`,
      [rows[0].id, aanbieder.organisatieId],
    );
    expect((await vooraf()).redenOm?.at(-1)).toMatch(/^Over deze aanbieder is nog 1 melding niet afgehandeld/);
    await expect(sluit('')).rejects.toThrow('is nog 1 melding niet afgehandeld');
    expect((await sluit()).stand.toestand).toBe('gesloten');
  });

  it('waits for a serious signal that nobody judged, says where it is, and shows one that comes after', async () => {
    const { id, aanbieder, sluit, vooraf, toon } = await nazorg();
    await p.kijkNa(id);
    const signaal = await p.geefSignaal(aanbieder, 'ernstig');
    await expect(sluit()).rejects.toThrow('Er loopt nog 1 ernstig signaal dat niemand beoordeelde');
    expect((await vooraf()).kijkBij).toEqual({
      naam: `Signalen over ${aanbieder.naam}`,
      pad: `/signalen?kvk=${aanbieder.kvk}`,
    });
    await p.beoordeel(signaal);
    // Once judged it is what made the children leave.
    expect((await vooraf()).kijkBij).toBeUndefined();
    expect((await sluit()).stand.toestand).toBe('gesloten');
    expect((await toon(mensen.gemeente)).stand.tegenspraken).toEqual([]);
    const zaak = async () => {
      const overzicht = await p.als(mensen.leider, (eigen) => toonOverzicht(eigen, NU, true));
      expect(overzicht.zonder.map(({ kvk }) => kvk)).not.toContain(aanbieder.kvk);
      return overzicht.zaken.find((z) => z.id === id)?.tegenspraken.map(({ soort }) => soort);
    };
    expect(await zaak()).toEqual([]);
    await p.geefSignaal(aanbieder, 'ernstig');
    expect(await zaak()).toEqual(['signaalNaSluiten']);
  });
});
