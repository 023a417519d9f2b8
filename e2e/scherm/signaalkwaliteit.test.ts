import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadSignaalkwaliteit } from '../../demo/signaalkwaliteit.ts';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Huis, kloptOveral, kop, SMAL, startHuis, tekst } from './huis.ts';

let huis: Huis;
let regio: Proefpersoon;

beforeAll(async () => {
  huis = await startHuis();
  await laadSignaalkwaliteit(huis.database, () => undefined);
  regio = await maakProefpersoon(huis.database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ12' });
}, 300_000);
afterAll(() => huis?.sluit());

/** Replaying takes seconds, and on a busy machine many of them. */
const GEDULD = 300_000;
const TITEL = 'Hoe goed is het signaal?';

describe('how good the signal was', () => {
  it(
    'is there for anybody, with what it gets wrong, and without a provider in it',
    async () => {
      const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: null });
      await ga('/signaalkwaliteit');
      expect(await kop(pagina)).toBe(TITEL);
      await pagina.getByText('Dit zijn verzonnen gegevens').waitFor();
      const naast = pagina.getByRole('region', { name: 'Het voorstel naast eenvoudige regels' });
      expect(
        await naast.getByRole('img', { name: /Deel van de alarmen dat uitkwam: Voorstel trede 3\+/ }).count(),
      ).toBe(1);
      expect(await pagina.getByRole('button', { name: /Maak rapport/ }).count()).toBe(0);
      expect(await pagina.getByRole('region', { name: 'Per aanbieder' }).count()).toBe(0);
      expect(await tekst(pagina.locator('main'))).not.toMatch(/990\d{5}/);
      await kloptOveral(pagina);
      expect(fouten).toEqual([]);
      await vertrek();
    },
    GEDULD,
  );

  it(
    'shows the same as a table, and an older report beside it, with the keyboard alone',
    async () => {
      const { pagina, ga, klaar, fouten, vertrek } = await huis.bezoeker({ als: regio });
      await ga('/signaalkwaliteit');
      const naast = pagina.getByRole('region', { name: 'Het voorstel naast eenvoudige regels' });
      const knop = naast.getByRole('button', { name: 'Toon tabel' }).first();
      await knop.focus();
      await pagina.keyboard.press('Enter');
      await naast.getByRole('rowheader', { name: 'Solvabiliteit < 20%' }).waitFor();
      await pagina.getByRole('button', { name: /Leg ernaast/ }).focus();
      await pagina.keyboard.press('Enter');
      await pagina.getByRole('option', { name: /Versie 1/ }).waitFor();
      await pagina.keyboard.press('End');
      await pagina.keyboard.press('Enter');
      await klaar();
      await pagina.getByRole('region', { name: 'Twee rapporten naast elkaar', exact: true }).waitFor();
      expect(pagina.url()).toContain('met=1');
      await kloptOveral(pagina);
      expect(await pagina.getByRole('link', { name: 'Probeer andere normen' }).count()).toBe(0);
      expect(fouten).toEqual([]);
      await vertrek();
    },
    GEDULD,
  );

  it(
    'is made anew by an analist, who also sees each provider',
    async () => {
      const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
      await ga('/signaalkwaliteit');
      await pagina.getByRole('button', { name: /Maak rapport tot/ }).click();
      await pagina.getByText('Versie 3 staat er.').waitFor({ timeout: 120_000 });
      expect(pagina.url()).toContain('versie=3');
      await pagina.getByRole('button', { name: 'Toon per aanbieder' }).click();
      await pagina.getByRole('region', { name: 'Per aanbieder', exact: true }).getByRole('link').first().waitFor();
      await kloptOveral(pagina);
      expect(fouten).toEqual([]);
      await vertrek();
    },
    GEDULD,
  );
});

describe('other norms', () => {
  it(
    'are tried on a part, kept, and made final once',
    async () => {
      const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
      await ga('/signaalkwaliteit/normen');
      await pagina.getByText('nog nooit').waitFor();
      const grens = pagina.getByRole('textbox', { name: 'Grens trede 3' });
      await grens.fill('dertig');
      await pagina.getByText('Vul een getal in, zoals 12,5.').waitFor();
      await grens.fill('30');
      await pagina.getByRole('button', { name: 'Probeer deze grenzen' }).click();
      await pagina.getByText('niet op volgorde van zwaarte').first().waitFor();
      await grens.fill('18');
      await pagina.getByText('Solvabiliteit, trede 3: van 20 naar 18').waitFor();
      await pagina.getByRole('button', { name: 'Probeer deze grenzen' }).click();
      await pagina.getByRole('heading', { name: 'Wat het zou doen' }).waitFor({ timeout: 120_000 });
      await pagina.getByRole('button', { name: 'Bewaar als voorstel' }).click();
      await pagina.getByText('Geef een naam van minstens 3 tekens.').waitFor();
      await kloptOveral(pagina);
      await pagina.getByRole('textbox', { name: 'Naam van dit voorstel' }).fill('Soepeler');
      await pagina.getByRole('textbox', { name: /Waarom zouden/ }).fill('Om minder vaak voor niets te bellen.');
      await pagina.getByRole('button', { name: 'Bewaar als voorstel' }).click();
      const voorstel = pagina.getByRole('article', { name: 'Soepeler' });
      await voorstel.getByRole('button', { name: 'Stel “Soepeler” vast' }).click({ timeout: 120_000 });
      await pagina
        .getByRole('dialog')
        .getByRole('button', { name: /Stel vast en bekijk/ })
        .click();
      await voorstel.getByRole('heading', { name: /Op het achtergehouden deel/ }).waitFor({ timeout: 120_000 });
      await pagina.getByText('één keer bekeken. Vaker kijken').waitFor();
      const [bestand] = await Promise.all([
        pagina.waitForEvent('download'),
        voorstel.getByRole('link', { name: 'Haal bestand van “Soepeler”' }).click(),
      ]);
      expect(bestand.suggestedFilename()).toMatch(/^normen-\d+\.json$/);
      await kloptOveral(pagina);
      expect(fouten.filter((fout) => !fout.includes('400'))).toEqual([]);
      await vertrek();
    },
    GEDULD,
  );

  it(
    'are not for a region',
    async () => {
      const { pagina, ga, vertrek } = await huis.bezoeker({ als: regio, viewport: SMAL });
      await ga('/signaalkwaliteit/normen');
      expect(await kop(pagina)).not.toBe('Andere normen proberen');
      await vertrek();
    },
    GEDULD,
  );
});
