import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEigenPad } from './terugpad.ts';

test.each(['/', '/aanbieders', '/aanbieders?trede=4,5#top', '/aanbieders/99000132', '/%2Felders.nl'])(
  '%j is a path of ours',
  (pad) => {
    expect(isEigenPad(pad)).toBe(true);
  },
);

test.each([
  '//elders.nl',
  '/\\elders.nl',
  '/\t/elders.nl',
  '/\n/elders.nl',
  'https://elders.nl',
  'javascript:alert(1)',
  'aanbieders',
  '',
  '/api/v1/sessie',
  '/aanmelden/oidc/demo',
  '/a/../aanmelden/oidc/demo',
  `/${'a'.repeat(3000)}`,
])('%j is not', (pad) => {
  expect(isEigenPad(pad)).toBe(false);
});

test('what is accepted stays on this host, however it is written', () => {
  const teken = fc.constantFrom('/', '\\', '.', '@', ':', '\t', '\n', ' ', '%2f', 'a', '?', '#', 'é');
  fc.assert(
    fc.property(fc.array(teken, { maxLength: 12 }), (tekens) => {
      const pad = `/${tekens.join('')}`;
      if (isEigenPad(pad)) expect(new URL(pad, 'https://baken.example').host).toBe('baken.example');
    }),
    { seed: 11, numRuns: 2000 },
  );
});
