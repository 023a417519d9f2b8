import { rang, rechtVan, type Toegangseis, type Vrager } from '../../platform/toegang/index.ts';
import type { Dader } from './gebeurtenis.ts';

/** What a route about dossiers asks; which dossiers that are, the database decides. */
export const DOSSIERS_LEZEN: Toegangseis = { doelen: ['casuistiek'], recht: 'lezen', bereik: 'lijst' };
export const DOSSIERS_SCHRIJVEN: Toegangseis = { doelen: ['casuistiek'], recht: 'schrijven', bereik: 'lijst' };

/** Who asks, as the chain of a dossier keeps it. */
export const daderVan = ({ persoonId, naam, partijId, rol }: Vrager): Dader => ({
  persoonId,
  naam,
  partijId,
  systeemrol: rol,
});

/** Whether somebody in this role may do anything in a dossier in which it takes part. */
export const magInDossiers = ({ rol }: Pick<Vrager, 'rol'>): boolean =>
  rechtVan(rol, ['casuistiek'], ['zaak']) >= rang('schrijven');
