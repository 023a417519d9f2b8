import { expect, it } from 'vitest';
import { geheugenBron } from '../../../platform/bestanden/index.ts';
import { alsCsv, leesProef, PROEFPROFIEL } from '../proefketendata.ts';
import { leesKetendataIn } from './inlezen.ts';
import type { Soortkeuze } from './rijen.ts';

const opties = { keten: [], regios: new Map([['GM0758', 'JZ34']]), nu: new Date() };
const bron = geheugenBron('proef.csv', alsCsv('JW305', [{ gemeente: '0758' }]));
/** Reads without a database: a refusal comes before it is needed. */
const lees = (soorten: object, soort: Soortkeuze, gemeente: string | null = null) =>
  leesKetendataIn(undefined as never, bron, {
    ...{ ...opties, gemeente, soort, profiel: { ...PROEFPROFIEL, soorten } },
  } as never);

it('refuses a profile without required columns, and names the fields, whoever reads', async () => {
  const half = { aanbieder: 'Kolom aanbieder', dagtekening: 'Kolom dagtekening' };
  await expect(lees({ JW305: half }, 'JW305')).rejects.toThrow('JW305: gemeente, bsn, begin');
  await expect(lees({ JW305: half }, 'JW305', 'GM0758')).rejects.toThrow('JW305: bsn, begin');
  await expect(lees({ JW305: half }, 'JW307')).rejects.toThrow('JW307: aanbieder, dagtekening, gemeente, bsn');
  await expect(lees({ JW305: half, JW302: {} }, { kolom: 'Soort' })).rejects.toThrow(/JW305: .*; JW302: /);
  await expect(lees({}, { kolom: 'Soort' })).rejects.toThrow('geen enkel soort');
});

it('tells of a kind in the file that the profile does not have', async () => {
  const { JW305 } = PROEFPROFIEL.soorten;
  const kop = `Soort;${Object.values(JW305 ?? {}).join(';')}`;
  const { bevindingen } = await leesProef(`${kop}\nJW307${';'.repeat(9)}`, { kolom: 'Soort' }, {
    ...PROEFPROFIEL,
    soorten: { JW305 },
  } as never);
  expect(bevindingen).toMatchObject([
    { rij: 2, kolom: 'Soort', verwacht: expect.stringContaining('JW307 is er niet bij') },
  ]);
});
