import { setTimeout as wacht } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Wachtlijst } from './wachtlijst.ts';

const losgelaten: unknown[] = [];
const hoor = (fout: unknown) => void losgelaten.push(fout);
beforeEach(() => void process.on('unhandledRejection', hoor));
afterEach(() => void process.off('unhandledRejection', hoor));

const mislukt = async (naam: string, na: number): Promise<void> => {
  await wacht(na);
  throw new Error(naam);
};

it('tells the first failure, and leaves none behind that would end the process', async () => {
  const lijst = new Wachtlijst();
  lijst.voeg(undefined);
  lijst.voeg(mislukt('eerste', 1));
  lijst.voeg(mislukt('tweede', 20));
  lijst.voeg(wacht(30));
  await wacht(10);
  await expect(lijst.leeg()).rejects.toThrow('eerste');
  await wacht(20);
  expect(losgelaten).toEqual([]);
  await expect(lijst.leeg()).resolves.toBeUndefined();
});
