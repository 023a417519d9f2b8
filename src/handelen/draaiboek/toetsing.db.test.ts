import { afterAll, describe, expect, it } from 'vitest';
import { maakProefoverdracht } from './proefoverdracht.ts';

const { mensen, p, overdracht, sluit } = await maakProefoverdracht();
afterAll(sluit);

const goed = { soort: 'toetsing', oordeel: 'voldoet', toelichting: 'Het archief is gevonden.' };
const fout = { soort: 'toetsing', oordeel: 'voldoetNiet', toelichting: 'Het papieren archief is zoek.' };
const landschap = { landschap: 'Bij twee aanbieders tot 2030.' };

describe('the test of the inspectie', () => {
  it('is not done by calling it done, or by dropping it', async () => {
    const { doe, open, draagOver, id } = await overdracht();
    await draagOver();
    await expect(p.stap(id, 'rondOverdrachtAf', 'overdracht', landschap)).rejects.toThrow(
      'heeft de overdracht zoals zij nu is nog niet',
    );
    const taak = (await open()).find(({ code }) => code === 'toetsing')?.id ?? '';
    const zin = 'Deze taak is vanzelf klaar als de inspectie';
    await expect(doe(mensen.inspectie, { soort: 'taakKlaar', taak, toelichting: 'gedaan' })).rejects.toThrow(zin);
    const weg = { soort: 'taakWeg', taak, reden: 'Dit vind ik niet nodig.' };
    await expect(doe(mensen.inspectie, weg)).rejects.toThrow(zin);
    await p.leg(mensen.inspectie, id, goed);
    expect((await open()).map(({ code }) => code)).not.toContain('toetsing');
    expect((await p.stap(id, 'rondOverdrachtAf', 'overdracht', landschap)).stand.toestand).toBe('nazorg');
  });

  it('that finds something asks who leads to mend it, and who mended it asks for another test', async () => {
    const { id, doe, open, toon, draagOver } = await overdracht();
    await draagOver();
    await p.leg(mensen.inspectie, id, fout);
    const losOp = (await open()).find(({ naam }) => naam.startsWith('Los op wat de inspectie vond'));
    expect(losOp).toMatchObject({ voor: 'coordinerendeGemeente', uitleg: fout.toelichting, tot: '2026-12-11' });
    // She tested: what waits now is not hers.
    expect((await open()).map(({ voor }) => voor)).not.toContain('inspectie');
    const vink = { soort: 'taakKlaar', taak: losOp?.id, toelichting: 'gedaan' };
    await expect(doe(mensen.gemeente, vink)).rejects.toThrow('Vraag de inspectie bij Overdracht om opnieuw te toetsen');
    const eis = await p.als(mensen.gemeente, async (eigen) =>
      p.dossiers.taken(eigen, await p.dossiers.lees(eigen, id)),
    );
    expect(eis.get(losOp?.id ?? '')).toMatchObject({ bezwaar: expect.stringContaining('opnieuw'), blijft: true });
    await expect(p.stap(id, 'rondOverdrachtAf', 'overdracht', landschap)).rejects.toThrow('De inspectie vindt dat');

    const vraag = { soort: 'toetsingGevraagd', toelichting: 'Het archief lag in de kelder.' };
    await expect(p.leg(mensen.inspectie, id, vraag)).rejects.toThrow('Dit is aan:');
    expect([(await toon(mensen.gemeente)).toetsvraagKan, (await toon(mensen.inspectie)).toetsvraagKan]).toEqual([
      true,
      false,
    ]);
    await p.leg(mensen.gemeente, id, vraag);
    expect((await open()).filter(({ code }) => code === null)).toMatchObject([
      { voor: 'inspectie', uitleg: vraag.toelichting, naam: expect.stringContaining('wat u vond is opgelost') },
    ]);
    await expect(p.leg(mensen.gemeente, id, vraag)).rejects.toThrow('al gevraagd om opnieuw te toetsen');
    expect((await toon(mensen.gemeente)).toetsvraagKan).toBe(false);
    // She finds something else: that is to be mended now, and not what she found before.
    const anders = { ...fout, toelichting: 'Nu ontbreken de dossiers van pleegzorg.' };
    for (const gevonden of [fout, anders]) await p.leg(mensen.inspectie, id, gevonden);
    expect((await open()).filter(({ code }) => code === null)).toMatchObject([{ uitleg: anders.toelichting }]);
    await p.leg(mensen.inspectie, id, goed);
    expect((await open()).filter(({ code }) => code === null)).toEqual([]);
    await expect(p.leg(mensen.gemeente, id, vraag)).rejects.toThrow('vond niets dat nog opgelost moet worden');
    expect((await p.stap(id, 'rondOverdrachtAf', 'overdracht', landschap)).stand.toestand).toBe('nazorg');
  });

  it('is asked once more when more children come, and holds again when they are off the board', async () => {
    const { id, open, draagOver } = await overdracht();
    await draagOver();
    await p.leg(mensen.inspectie, id, goed);
    const nieuw = { soort: 'groepErbij', gebied: 'GM1674', hulpvorm: 'crisis', aantal: 1 };
    const erbij = await p.leg(mensen.gemeente, id, nieuw);
    const groep = (await p.staat(id)).bord.groepen.at(-1)?.id ?? 0;
    expect((await open()).find(({ naam }) => naam.startsWith('Toets de overdracht opnieuw'))).toMatchObject({
      ...{ voor: 'inspectie', id: String(erbij.stand.nummer) },
    });
    const minder = { soort: 'groepBijgesteld', groep, aantal: 0, reden: 'Dit kind hoort bij een ander.' };
    const weg = await p.leg(mensen.gemeente, id, minder);
    await expect(p.stap(id, 'rondOverdrachtAf', 'overdracht', landschap)).rejects.toThrow('kwamen er kinderen bij');
    await p.leg(mensen.leider, id, { soort: 'akkoord', groep, verzoek: weg.stand.nummer - 1 });
    expect((await open()).map(({ voor }) => voor)).not.toContain('inspectie');
    expect((await p.stap(id, 'rondOverdrachtAf', 'overdracht', landschap)).stand.toestand).toBe('nazorg');
  });
});

it('keeps a request to be read that another party did not agree with, and not one that was taken back', async () => {
  const { id, groep, toon } = await overdracht();
  const minder = { soort: 'groepBijgesteld', groep, aantal: 12, reden: 'De telling was fout.' };
  for (const [wie, reden] of [
    [mensen.gemeente, 'Toch niet zo geteld.'],
    [mensen.leider, 'De telling klopt wel.'],
  ] as const) {
    await p.leg(mensen.gemeente, id, minder);
    const verzoek = (await toon(mensen.leider)).bord.groepen[0]?.verzoek?.id;
    await p.leg(wie, id, { soort: 'verzoekWeg', groep, verzoek, reden });
  }
  expect((await toon(mensen.regio)).bord.afgewezen).toMatchObject([
    { aantal: -2, reden: 'De telling klopt wel.', gevraagdDoor: 'Gemeente Proef', dag: '2026-11-27' },
  ]);
});
