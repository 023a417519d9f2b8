import {
  type Cijferrij,
  leesCijfers,
  type Prijsvolume,
  type Productsom,
  prijsVolume,
} from '../../meten/berichtenverkeer/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { jaarTot } from './jaren.ts';
import { type Kader, maandErbij, volledigTot } from './kader.ts';
import { sommenPer } from './maten.ts';

interface Jaar {
  readonly van: string;
  readonly tot: string;
}

/**
 * Why more or less was awarded in the last twelve complete months than in the twelve before: more or less help, other prices, and
 * products that came or went; also per kind of help. Only for who may see small groups: a product may be of one young person.
 */
export async function prijsvolumebeeld({ db }: Database, kader: Kader) {
  const tot = volledigTot(kader);
  const nu = tot === null ? null : jaarTot(tot);
  const eerder = nu && jaarTot(maandErbij(nu.tot, -12));
  const leeg = { nu, eerder, totaal: null, perSoort: [] };
  if (!nu || !eerder || !(await heeftGeld(db, kader, eerder.van))) return leeg;
  const [voor, na] = [await leesSommen(db, kader, eerder), await leesSommen(db, kader, nu)];
  const soorten = [...new Set([...voor, ...na].map(({ categorie }) => categorie))];
  const van = (categorie: string) => (som: Soortsom) => som.categorie === categorie;
  return {
    ...leeg,
    totaal: prijsVolume(voor, na),
    perSoort: soorten
      .map((code) => ({
        code: code === '' ? null : code,
        naam: kader.naamVan('categorie', code === '' ? null : code),
        ...prijsVolume(voor.filter(van(code)), na.filter(van(code))),
      }))
      .sort((a, b) => grootte(b) - grootte(a) || (a.naam < b.naam ? -1 : 1)),
  };
}

const grootte = ({ voor, na }: Prijsvolume): number => Math.abs(na - voor);

interface Soortsom extends Productsom {
  readonly categorie: string;
}

/** Whether money is known from this month on. */
async function heeftGeld(db: Database['db'], { filter }: Kader, vanaf: string): Promise<boolean> {
  const rijen = await leesCijfers(db, {
    ...{ filter, van: '1900-01', tot: vanaf, figuren: ['gedeclareerd'], per: ['maand'] },
  });
  return rijen.length > 0;
}

/** What was awarded per product and unit; money and volume of a product lie beside each other as `bedrag:04` and `volume:04`. */
async function leesSommen(db: Database['db'], { filter }: Kader, jaar: Jaar): Promise<readonly Soortsom[]> {
  const rijen = await leesCijfers(db, {
    ...{ filter, ...jaar, figuren: ['bedrag:*', 'volume:*'], per: ['categorie', 'product'] },
  });
  const sleutelVan = ({ categorie, product, figuur }: Cijferrij) =>
    [categorie ?? '', product ?? '', figuur.slice(figuur.indexOf(':') + 1)].join('|');
  const per = Map.groupBy(rijen, sleutelVan);
  return [...per].map(([sleutel, deel]) => {
    const som = sommenPer(deel, ({ figuur }) => figuur.slice(0, figuur.indexOf(':')));
    return {
      ...{ sleutel, categorie: sleutel.slice(0, sleutel.indexOf('|')) },
      ...{ bedrag: som.get('bedrag') ?? 0, volume: som.get('volume') ?? 0 },
    };
  });
}
