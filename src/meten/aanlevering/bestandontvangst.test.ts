import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { maakPoort, ontvangBestand } from './bestandontvangst.ts';

const GRENZEN = { maxOmvang: 1024 * 1024, tegelijk: 1, maxDuur: 50 };

it('takes a file whole, and stops at the first byte too many', async () => {
  const stukken = [Buffer.from('ab'), Buffer.from('c')];
  expect(String(await ontvangBestand(Readable.from(stukken), GRENZEN))).toBe('abc');
  const stroom = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(1024 * 1024);
    })(),
  );
  await expect(ontvangBestand(stroom, GRENZEN)).rejects.toMatchObject({ code: 'te-groot' });
});

it('ends a file that stalls', async () => {
  const stroom = new Readable({ read: () => undefined });
  await expect(ontvangBestand(stroom, GRENZEN)).rejects.toMatchObject({ code: 'ongeldige-invoer' });
});

it('lets in as many as there is room for, also after one that failed', async () => {
  const poort = maakPoort(1);
  let laatLos: () => void = () => undefined;
  const bezig = poort(() => new Promise<void>((los) => (laatLos = los)));
  await expect(poort(async () => 1)).rejects.toMatchObject({ code: 'te-druk' });
  laatLos();
  await bezig;
  await expect(poort(() => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk');
  expect(await poort(async () => 2)).toBe(2);
});
