import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BREED, SMAL, toegankelijkheidsfouten } from './huis.ts';
import { startBuurt, toetsGeopend, toetsRollen } from './schermtoets.ts';

let buurt: Awaited<ReturnType<typeof startBuurt>>;
beforeAll(async () => {
  buurt = await startBuurt();
});
afterAll(() => buurt?.huis.sluit());

describe('on a phone and at a desk', () => toetsRollen(() => buurt));

describe('opened on a phone', () => toetsGeopend(SMAL, () => buurt));

describe('opened at a desk', () => toetsGeopend(BREED, () => buurt));

describe('the menu on a phone', () => {
  it('opens the menu as a drawer, and closes it again', async () => {
    const bezoeker = await buurt.huis.bezoeker({ viewport: SMAL });
    await bezoeker.ga('/');
    await bezoeker.pagina.getByRole('button', { name: 'Menu', exact: true }).click();
    const lade = bezoeker.pagina.getByRole('dialog');
    await lade.getByRole('link', { name: 'Over deze cijfers' }).waitFor();
    expect(await toegankelijkheidsfouten(bezoeker.pagina)).toEqual([]);
    await bezoeker.pagina.keyboard.press('Escape');
    await lade.waitFor({ state: 'detached' });
    await bezoeker.vertrek();
  });
});
