import { BakenFout } from '../kernel/fouten.ts';
import { openGegevens, wortelsPad } from './gegevens.ts';
import { readOpties, type Voer } from './opdracht.ts';

/** `./baken logboek controleer`: exit code 1 when a chain is broken. */
export const voer: Voer = async ([wat, ...args], { config, schrijf }) => {
  if (wat !== 'controleer')
    throw new BakenFout('ongeldige-invoer', 'Zeg wat u met het logboek wilt: ./baken logboek controleer.');
  const opties = readOpties('logboek', args, { wortels: { type: 'string' }, demo: { type: 'boolean' } });
  const soort = opties.demo ? 'demo' : 'baken';
  const { beschrijf, controleer, maakWortels } = await import('../platform/logboek/index.ts');
  const database = await openGegevens(config, soort);
  try {
    const wortels = maakWortels(opties.wortels ?? wortelsPad(config, soort));
    const uitslag = await controleer(database, wortels);
    for (const regel of beschrijf(uitslag)) schrijf(regel);
    if (!uitslag.inOrde) schrijf('Het logboek klopt NIET. Verander niets, en waarschuw de beveiliging.');
    return uitslag.inOrde ? 0 : 1;
  } finally {
    await database.sluit();
  }
};
