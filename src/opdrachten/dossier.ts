import { readFile } from 'node:fs/promises';
import { BakenFout } from '../kernel/fouten.ts';
import type { Voer } from './opdracht.ts';

/** `./baken dossier controleer BESTAND.zip`: exit code 1 when something was changed. Needs no database. */
export const voer: Voer = async ([wat, pad, ...rest], { schrijf }) => {
  if (wat !== 'controleer' || pad === undefined || rest.length > 0)
    throw new BakenFout(
      'ongeldige-invoer',
      'Zeg welk dossier u wilt controleren: ./baken dossier controleer BESTAND.zip.',
    );
  const bytes = await readFile(pad).catch(() => {
    throw new BakenFout('niet-gevonden', `Het bestand ${pad} is niet te lezen.`);
  });
  const { controleerUitvoer } = await import('../handelen/dossier/index.ts');
  const uitslag = controleerUitvoer(bytes);
  schrijf(`Dossier ${uitslag.kenmerk}: ${uitslag.gebeurtenissen} gebeurtenissen, ${uitslag.documenten} documenten.`);
  if (uitslag.nietGezien > 0)
    schrijf(`${uitslag.nietGezien} gebeurtenissen staan er niet in: die waren niet voor wie dit dossier ophaalde.`);
  for (const fout of uitslag.fouten) schrijf(`FOUT: ${fout}`);
  schrijf(`Laatste hash: ${uitslag.laatsteHash}`);
  schrijf(uitslag.fouten.length === 0 ? 'Alles klopt.' : 'Dit dossier klopt NIET.');
  return uitslag.fouten.length === 0 ? 0 : 1;
};
