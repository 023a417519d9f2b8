import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BakenFout } from '../../../kernel/fouten.ts';
import { leesAanmelddiensten, oidcTerug } from './configuratie.ts';

const VOORBEELD = join(import.meta.dirname, '../../../../docs/voorbeelden/aanmelddiensten.json');
let map: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'baken-diensten-'));
});
afterAll(() => rmSync(map, { recursive: true }));

const lees = (inhoud: unknown) => {
  const pad = join(map, 'diensten.json');
  writeFileSync(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return leesAanmelddiensten(pad);
};
const fouten = (inhoud: unknown): string[] => {
  try {
    lees(inhoud);
    return [];
  } catch (fout) {
    return (fout as BakenFout).plekken.map(({ plek, melding }) => `${plek} ${melding}`);
  }
};

const GOED = {
  id: 'a',
  naam: 'A',
  issuer: 'https://a.example',
  clientId: 'baken',
  clientSecret: 'geheim',
  namens: 'alle',
  claims: {},
};

test('the sample can be read once its secrets are there', async () => {
  const { readFileSync } = await import('node:fs');
  for (const naam of ['eherkenning', 'nza']) writeFileSync(join(map, `${naam}.geheim`), `${naam}-geheim\n`);
  const [eherkenning, nza] = lees(readFileSync(VOORBEELD, 'utf8'));
  expect(eherkenning).toMatchObject({
    id: 'eherkenning',
    clientSecret: 'eherkenning-geheim',
    scope: 'openid',
    namens: 'alle',
  });
  expect(nza).toMatchObject({
    namens: [{ naam: 'Nederlandse Zorgautoriteit' }],
    userinfo: true,
    claims: { naam: 'name', rollen: { claim: 'groups' } },
  });
  expect(oidcTerug('https://baken.example', 'nza')).toBe('https://baken.example/aanmelden/oidc/nza/terug');
});

test.each([
  [{ issuer: 'http://a.example' }, '/0/issuer verwacht een adres met https'],
  [{ id: 'A b' }, '/0/id verwacht een korte naam'],
  [{ id: 'lokaal' }, '/0/id de naam "lokaal"'],
  [{ claims: { rollen: { claim: 'r', waarden: { x: 'baas' } } } }, '/0/claims/rollen/waarden/x verwacht een rol'],
  [{ claims: { rollen: { claim: 'r' } } }, '/0/claims/rollen rollen gelden voor een organisatie'],
  [{ claims: { organisatie: { claim: 'k', soort: 'btw' } } }, '/0/claims/organisatie/soort verwacht kvk'],
  [{ namens: undefined }, '/0/namens verwacht "alle", of een lijst'],
  [{ namens: [{}] }, '/0/namens verwacht "alle", of een lijst'],
  [{ namens: [{ kvk: '123' }] }, '/0/namens/0/kvk verwacht een KvK-nummer'],
  [{ namens: [{ soort: 'gemeente', naam: 'x' }] }, '/0/namens verwacht "alle", of een lijst'],
  [{ scope: 'profile' }, '/0/scope verwacht een lijst waarin openid staat'],
  [{ clientSecret: undefined }, '/0/clientSecret geef clientSecret of clientSecretBestand'],
  [{ clientSecretBestand: 'x' }, '/0/clientSecret geef clientSecret of clientSecretBestand'],
])('%j: %s', (anders, melding) => {
  expect(fouten([{ ...GOED, ...anders }]).join('\n')).toContain(melding);
});

test('a secret is never repeated, and every service has an id of its own', () => {
  expect(JSON.stringify(fouten([{ ...GOED, clientSecret: 12_345_678 }]))).not.toContain('12345678');
  expect(fouten([GOED, GOED]).join()).toContain('elke dienst heeft een eigen id');
  expect(() => lees('{')).toThrow('is geen JSON');
  expect(() => lees([{ ...GOED, clientSecret: undefined, clientSecretBestand: 'weg' }])).toThrow('niet te lezen');
  expect(() => leesAanmelddiensten(join(map, 'weg.json'))).toThrow('is niet te lezen');
});
