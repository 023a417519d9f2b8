import { readOpties, type Voer } from './opdracht.ts';

export const voer: Voer = async (args, { schrijf }) => {
  const { snel = false } = readOpties('test', args, { snel: { type: 'boolean' } });
  const { runTests } = await import('../../scripts/test.ts');
  return (await runTests(snel, schrijf)) ? 0 : 1;
};
