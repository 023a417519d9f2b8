import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Huis, kop, SMAL, scrolltOpzij, startHuis, tekst, toegankelijkheidsfouten } from './huis.ts';

let huis: Huis;
let regio: Proefpersoon;
/** The provider on the highest trede, as the register has it. */
let zwaarste: { naam: string; jeugdregio: string; id: number };

beforeAll(async () => {
  huis = await startHuis();
  zwaarste = await huis.database.db
    .selectFrom('organisatie')
    .select(['naam', 'jeugdregio', 'id'])
    .where('kvk', '=', huis.kvk)
    .executeTakeFirstOrThrow();
  regio = await maakProefpersoon(huis.database, 'contractmanager', {
    soort: 'jeugdregio',
    regiocode: zwaarste.jeugdregio,
  });
  await huis.database.pool.query(
    `insert into verlening (soort, organisatie_id, doel, partij_id, onderdelen, tot, reden)
     values ('deling', $1, 'vroegsignalering', $2, '{oordeel}', now() + interval '1 day', 'voor de proef')`,
    [zwaarste.id, regio.partijId],
  );
});
afterAll(() => huis?.sluit());

describe('treden over time', () => {
  it('are walked with the arrow keys, and a cell opens the provider as known on that day', async () => {
    const { pagina, ga, klaar, fouten, vertrek } = await huis.bezoeker();
    await ga('/beweging');
    expect(await kop(pagina)).toBe('Treden in de tijd');
    const kaart = pagina.getByRole('grid', { name: /^Trede per aanbieder en kwartaal/ });
    const eerste = kaart.getByRole('row').nth(1);
    await eerste.getByRole('link').first().focus();
    // One of all cells is in the order of Tab; the arrows go on from there.
    expect(await kaart.locator('[tabindex="0"]').count()).toBe(1);
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('ArrowRight');
    await pagina.keyboard.press('ArrowRight');
    const plek = () => pagina.evaluate('document.activeElement.dataset.plek') as Promise<string>;
    await expect.poll(plek).toBe('1:1');
    await pagina.keyboard.press('Control+Home');
    await pagina.keyboard.press('End');
    await pagina.keyboard.press('ArrowLeft');
    await expect.poll(plek).toBe('0:11');
    const zin = await pagina.evaluate('document.activeElement.title');
    expect(zin).toMatch(/^.+, \d+ \w+ 20\d\d: Trede \d: /);
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(/\/aanbieders\/\d{8}\?bekendOp=\d{4}-(03-31|06-30|09-30|12-31)$/);
    await klaar();
    expect(zin).toContain(await kop(pagina));
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('are narrowed down in the address, to who moved and to one region, and kept when the page is loaded again', async () => {
    const { pagina, ga, klaar, vertrek } = await huis.bezoeker();
    await ga('/beweging');
    const aantal = () => tekst(pagina.getByRole('tabpanel').getByRole('status'));
    const alle = await aantal();
    await pagina.getByRole('checkbox', { name: 'Alleen wie van trede veranderde' }).check();
    await pagina.waitForURL(/bewogen=ja/);
    await expect.poll(aantal).not.toBe(alle);
    const bewogen = await aantal();
    await pagina.getByRole('button', { name: /Gevestigd of actief in/ }).click();
    await pagina.getByRole('option', { name: 'Rijnmond' }).click();
    await pagina.waitForURL(/regio=JZ29/);
    await expect.poll(aantal).not.toBe(bewogen);
    const gekozen = await aantal();
    await pagina.reload();
    await klaar();
    expect(await aantal()).toBe(gekozen);
    const [download] = await Promise.all([
      pagina.waitForEvent('download'),
      pagina.getByRole('link', { name: 'Excel' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^treden-in-de-tijd-.+\.xlsx$/);
    expect(await pagina.getByRole('link', { name: 'Excel' }).getAttribute('href')).toContain('regio=JZ29');
    await vertrek();
  });

  it.each(['', '?deel=regios', '?deel=kengetallen', '?deel=beweging&van=2025-12-31'])(
    'say the same in a table behind the chart, at a desk and on a phone: %s',
    async (deel) => {
      const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
      await ga(`/beweging${deel}`);
      const rijen = Number(await pagina.getByRole('grid').getAttribute('aria-rowcount'));
      expect(await scrolltOpzij(pagina)).toBe(false);
      await pagina.setViewportSize(SMAL);
      expect(await scrolltOpzij(pagina)).toBe(false);
      expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
      await pagina.getByRole('button', { name: 'Toon tabel' }).click();
      // Transitions have a row of totals besides.
      const inTabel = await pagina.locator('.baken-tweeling tr').count();
      expect(inTabel - rijen).toBe(deel.includes('deel=beweging') ? 1 : 0);
      expect(await toegankelijkheidsfouten(pagina, { binnen: ['.baken-tweeling'] })).toEqual([]);
      expect(fouten).toEqual([]);
      await vertrek();
    },
  );

  it('tell who rose and fell in a sentence, and add up in the table of transitions', async () => {
    const { pagina, ga, vertrek } = await huis.bezoeker();
    await ga('/beweging?deel=beweging&van=2025-12-31&tot=2026-09-30');
    const zin = await tekst(pagina.getByRole('tabpanel').getByRole('status'));
    const [, gestegen, gedaald] = /zijn (\d+) aanbieders gestegen en (\d+) gedaald/.exec(zin) ?? [];
    expect(await pagina.getByRole('heading', { name: `Gestegen (${gestegen})` }).count()).toBe(1);
    expect(await pagina.getByRole('heading', { name: `Gedaald (${gedaald})` }).count()).toBe(1);
    await pagina.getByRole('button', { name: 'Toon tabel' }).click();
    const getallen = await pagina.locator('.baken-tweeling tbody tr').evaluateAll((rijen) =>
      (rijen as { cells: ArrayLike<{ textContent: string | null }> }[]).map((rij) =>
        Array.from(rij.cells)
          .slice(1)
          .map((cel) => Number(cel.textContent)),
      ),
    );
    const [totalen = [], ...delen] = [...getallen].reverse();
    totalen.forEach((totaal, j) => {
      expect(delen.reduce((som, rij) => som + (rij[j] ?? 0), 0)).toBe(totaal);
    });
    expect(zin).toContain(`tellen we ${totalen.at(-1)} aanbieders`);
    await vertrek();
  });

  it('show what was known on an earlier day', async () => {
    const { pagina, ga, vertrek } = await huis.bezoeker();
    await ga('/beweging?bekendOp=2025-06-30&kwartalen=4');
    const koppen = await pagina.getByRole('columnheader').allTextContents();
    expect(koppen).toEqual(['Aanbieder', 'K3 2024', 'K4 2024', 'K1 2025', 'K2 2025']);
    await vertrek();
  });
});

describe('treden over time for a region', () => {
  it('are those that were shared with it; the others have a lock, and it is said how many', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: regio });
    await ga('/beweging');
    expect(await pagina.getByRole('tab', { name: 'Regio’s' }).count()).toBe(0);
    await pagina.getByText(/Van \d+ van de \d+ aanbieders mag u de trede niet zien\. Daar staat een slot\./).waitFor();
    const eerste = pagina.getByRole('row').nth(1);
    expect(await tekst(eerste.getByRole('rowheader'))).toBe(zwaarste.naam);
    expect(await tekst(eerste)).toMatch(/Trede [45]: /);
    expect(await tekst(pagina.getByRole('row').nth(2))).toContain('Niet zichtbaar voor uw rol');
    await pagina.setViewportSize(SMAL);
    expect(await scrolltOpzij(pagina)).toBe(false);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await ga('/beweging?deel=beweging&van=2025-12-31');
    await pagina.getByText(/De aantallen gaan dus niet over alle aanbieders/).waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('of another region are refused in words', async () => {
    const ander = zwaarste.jeugdregio === 'JZ01' ? 'JZ02' : 'JZ01';
    const { pagina, ga, vertrek } = await huis.bezoeker({ als: regio, viewport: SMAL });
    await ga(`/beweging?regio=${ander}`);
    await pagina.getByText('niet zichtbaar voor uw rol', { exact: false }).first().waitFor();
    expect(await pagina.getByRole('grid').count()).toBe(0);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await vertrek();
  });
});
