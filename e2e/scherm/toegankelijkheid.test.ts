import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toegankelijkheidsfouten } from './huis.ts';
import { startBuurt, toetsSchermen } from './schermtoets.ts';

let buurt: Awaited<ReturnType<typeof startBuurt>>;
beforeAll(async () => {
  buurt = await startBuurt();
});
afterAll(() => buurt?.huis.sluit());

describe('on a phone and at a desk', () => toetsSchermen(() => buurt));

describe('the search field', () => {
  // While its list is open, the rest of the page is hidden from screen readers on purpose; Tab closes the list first.
  it('reads its answers without objections', async () => {
    const bezoeker = await buurt.huis.bezoeker();
    await bezoeker.ga('/over-deze-cijfers');
    await bezoeker.pagina.getByLabel('Zoek een aanbieder of regio').click();
    await bezoeker.pagina.getByRole('combobox', { name: 'Zoek een aanbieder of regio' }).fill('sticht');
    await bezoeker.pagina.getByRole('option', { name: 'Stichting' }).first().waitFor();
    expect(await toegankelijkheidsfouten(bezoeker.pagina, { binnen: ['.baken-zoekbalk', '.baken-popover'] })).toEqual(
      [],
    );
    await bezoeker.vertrek();
  });
});

describe('in English', () => {
  it('keeps every screen without objections', async () => {
    const bezoeker = await buurt.huis.bezoeker();
    await bezoeker.ga('/');
    await bezoeker.pagina.getByRole('button', { name: 'English' }).click();
    for (const pad of ['/', `/aanbieders/${buurt.huis.kvk}`, '/over-deze-cijfers?deel=normen']) {
      await bezoeker.ga(pad);
      await bezoeker.pagina.locator('html[lang="en"]').waitFor();
      expect(await toegankelijkheidsfouten(bezoeker.pagina), pad).toEqual([]);
    }
    expect(bezoeker.fouten).toEqual([]);
    await bezoeker.vertrek();
  });
});
