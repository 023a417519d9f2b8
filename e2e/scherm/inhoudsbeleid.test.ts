import { afterAll, beforeAll, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Huis, SMAL, startHuis } from './huis.ts';

/**
 * Under our content security policy (nothing inline, nothing of elsewhere, no text that becomes markup) every screen works:
 * the browser reports no violation, and nothing else goes wrong either.
 */
let huis: Huis;
let auditor: Proefpersoon;
beforeAll(async () => {
  huis = await startHuis();
  auditor = await maakProefpersoon(huis.database, 'auditor');
});
afterAll(() => huis?.sluit());

const ALS_ANALIST = [
  '/',
  '/?trede=4,5,6',
  '/aanbieders',
  '/regios',
  '/regios/JZ29',
  '/aanbieders/KVK',
  '/aanbieders/KVK?tab=signalen',
  '/aanbieders/KVK?tab=cijfers&gegeven=eigenVermogen',
  '/aanbieders/KVK?tab=levergebied',
  '/aanbieders/KVK?tab=logboek',
  '/gegevens',
  '/over-deze-cijfers',
  '/over-deze-cijfers?deel=normen',
  '/wie-ziet-wat',
  '/landelijke-tellingen',
  '/bestaat-niet',
];
const ALS_AUDITOR = ['/logboek', '/beveiliging'];
const ALS_BEZOEKER = ['/aanmelden', '/toegankelijkheid', '/privacy', '/contact'];

/** Notes every violation in the page itself, before anything of it runs. */
const LUISTER = `window.overtredingen = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
    window.overtredingen.push([effectiveDirective, blockedURI, sourceFile, lineNumber].join(' ')));`;

type Wie = 'analist' | 'auditor' | 'bezoeker';
const alsWie = (wie: Wie) => (wie === 'analist' ? {} : { als: wie === 'auditor' ? auditor : null });

it.each<[Wie, readonly string[]]>([
  ['analist', ALS_ANALIST],
  ['auditor', ALS_AUDITOR],
  ['bezoeker', ALS_BEZOEKER],
])('breaks on no screen of %s', async (wie, paden) => {
  const bezoeker = await huis.bezoeker(alsWie(wie));
  const { pagina, fouten } = bezoeker;
  await pagina.addInitScript(LUISTER);
  const gezien: string[] = [];
  for (const pad of paden) {
    await bezoeker.ga(pad.replace('KVK', huis.kvk));
    const overtredingen = await pagina.evaluate<string[]>('window.overtredingen');
    gezien.push(...overtredingen.map((overtreding) => `${pad}: ${overtreding}`));
  }
  expect(gezien).toEqual([]);
  // What a role may not load is what other tests look at.
  expect(fouten.filter((fout) => !/status of 40[13]/.test(fout))).toEqual([]);
  await bezoeker.vertrek();
});

it('breaks in no dialog, menu or list that opens, wide and narrow', async () => {
  const bezoeker = await huis.bezoeker();
  const { pagina, fouten } = bezoeker;
  await pagina.addInitScript(LUISTER);
  await bezoeker.ga(`/aanbieders/${huis.kvk}`);
  await pagina.getByRole('button', { name: 'Trede vaststellen' }).click();
  await pagina.getByRole('button', { name: 'Leg besluit vast' }).click();
  await pagina.getByText('Er zijn 2 fouten').waitFor();
  await pagina.keyboard.press('Escape');
  // A touch screen: there the styles that React Aria makes are used.
  await pagina.setViewportSize(SMAL);
  await bezoeker.ga('/aanbieders');
  await pagina.getByRole('button', { name: 'Menu' }).first().click();
  await pagina.getByRole('dialog').waitFor();
  expect(await pagina.evaluate<number>('document.querySelectorAll("head > style").length')).toBeGreaterThan(0);
  expect(
    await pagina.evaluate<number>(
      '[...document.querySelectorAll("head > style")].filter((s) => !s.sheet?.cssRules.length).length',
    ),
  ).toBe(0);
  expect(await pagina.evaluate('window.overtredingen')).toEqual([]);
  expect(fouten).toEqual([]);
  await bezoeker.vertrek();
});

it('is really in force: what is inline, or from elsewhere, does not run', async () => {
  const bezoeker = await huis.bezoeker();
  const { pagina } = bezoeker;
  await pagina.addInitScript(LUISTER);
  await bezoeker.ga('/privacy');
  await pagina.evaluate(`(() => {
    const maak = (soort, rest) => document.head.append(Object.assign(document.createElement(soort), rest));
    maak('style', { textContent: 'body { color: red }' });
    maak('link', { rel: 'stylesheet', href: 'https://elders.example/a.css' });
    maak('base', { href: 'https://elders.example/' });
    try { document.body.innerHTML += '<img src=x onerror=alert(1)>'; } catch {}
    return fetch('https://elders.example/').catch(() => undefined);
  })()`);
  const overtredingen = await pagina.evaluate<string[]>('window.overtredingen');
  const richtlijnen = overtredingen.map((overtreding) => overtreding.split(' ')[0]);
  expect(new Set(richtlijnen)).toEqual(
    new Set(['style-src-elem', 'base-uri', 'require-trusted-types-for', 'connect-src']),
  );
  await bezoeker.vertrek();
});
