import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bezoeker, type Huis, SMAL, startHuis, toegankelijkheidsfouten } from './huis.ts';

/** What can go wrong for who reports, at one question. */
let huis: Huis;
let melder: Bezoeker;

beforeAll(async () => {
  huis = await startHuis();
  melder = await huis.bezoeker({ als: null, viewport: SMAL });
});
afterAll(async () => {
  await melder?.vertrek();
  await huis?.sluit();
});

it.each([0, 150, 400])(
  'closes the list once a provider is chosen, also when the answer comes %i ms later',
  async (later) => {
    const { pagina } = melder;
    await pagina.route('**/api/v1/meldbare-aanbieders*', async (route) => {
      await new Promise((klaar) => setTimeout(klaar, later));
      await route.continue();
    });
    await melder.ga('/melden?stap=over');
    const veld = pagina.getByRole('combobox', { name: 'Naam van de aanbieder, gemeente of regio' });
    // Who begins anew empties the field first.
    await veld.pressSequentially('jeu', { delay: 60 });
    await pagina.getByRole('option').first().waitFor();
    await veld.press('ControlOrMeta+a');
    await veld.press('Backspace');
    await pagina.getByRole('listbox').waitFor({ state: 'detached' });
    await veld.pressSequentially('stichting', { delay: 60 });
    // The name that is chosen is looked up as well: its answer may not open the list again.
    const gezocht = pagina.waitForResponse((antwoord) => antwoord.url().includes('meldbare-aanbieders'));
    await pagina.getByRole('option').nth(1).click();
    await gezocht;
    await pagina.evaluate('new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)))');
    expect(await veld.inputValue()).not.toBe('stichting');
    expect(await pagina.getByRole('listbox').count()).toBe(0);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await pagina.getByRole('button', { name: 'Verder' }).click({ timeout: 3000 });
    await pagina.getByRole('heading', { name: 'Wat ziet u?' }).waitFor();
    await pagina.unroute('**/api/v1/meldbare-aanbieders*');
  },
);

it('takes no day that is still to come', async () => {
  const { pagina } = melder;
  await melder.ga('/melden?stap=wat');
  await pagina
    .getByRole('textbox', { name: 'Beschrijf wat u ziet of hoort' })
    .fill('De huur is al maanden niet betaald.');
  await pagina.getByLabel('Sinds wanneer').fill('2031-01-01');
  await pagina.getByRole('button', { name: 'Verder' }).click();
  await pagina.getByText('Deze dag is nog niet geweest.').waitFor();
  expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
  await pagina.getByLabel('Sinds wanneer').fill('2026-01-01');
  await pagina.getByRole('button', { name: 'Verder' }).click();
  await pagina.getByRole('heading', { name: 'Hoeveel haast is er?' }).waitFor();
});

it('does not send on without saying so when a name is too long', async () => {
  const { pagina } = melder;
  await melder.ga('/melden?stap=over');
  await pagina.getByRole('combobox').fill('Stichting '.repeat(21));
  await pagina.keyboard.press('Tab');
  await pagina.getByRole('button', { name: 'Verder' }).click();
  await pagina.getByText('Deze naam is te lang.').waitFor();
});
