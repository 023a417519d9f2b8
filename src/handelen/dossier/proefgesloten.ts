import { randomUUID } from 'node:crypto';
import { datum, plusMaanden } from '../../kernel/datum.ts';
import { alsDefinities, laadDefinities } from '../../meten/catalogus/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import type { Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { PROEFPROCEDURE } from '../proefprocedure.ts';
import type { Documenten } from './documenten.ts';
import type { Dossiers } from './handelen.ts';
import type { Opdracht } from './opdracht.ts';

interface Gesloten {
  readonly database: Database;
  readonly dossiers: Dossiers;
  readonly documenten: Documenten;
  readonly leider: Proefpersoon;
  /** Takes part without leading. */
  readonly gast: Proefpersoon;
  readonly titel?: string;
}

/** A dossier of the trial procedure, with a document, that was closed so many months ago. For tests only. */
export async function sluitVoor(maanden: number, wereld: Gesloten): Promise<number> {
  const { database, dossiers, documenten, leider, gast, titel = 'Een geheime titel' } = wereld;
  const nu = new Date(`${plusMaanden(datum(vandaag()), -maanden)}T10:00:00Z`);
  const dader = { persoonId: leider.persoonId, naam: 'Een', partijId: leider.partijId, systeemrol: 'analist' };
  const partij = { id: leider.partijId, naam: 'Toezicht' };
  // The procedure holds since 2026: what is older was opened by it all the same.
  const procedure = { ...PROEFPROCEDURE, versie: 9, geldigVan: '2000-01-01' };
  await laadDefinities(database.db, alsDefinities('procedure', [procedure]));
  const opening = { procedure: 'proef', titel, onderwerp: { soort: 'geen' } as const, velden: { wens: 'x' }, partij };
  const { id } = await dossiers.open(database, opening, dader, nu);
  const doe = (opdracht: Opdracht) => dossiers.doe(database, id, opdracht, { dader, nu, sleutel: randomUUID() });
  const stap = (overgang: string, van: string) =>
    doe({ soort: 'overgang', overgang, van, velden: {}, reden: 'daar is reden voor', grond: 'daar is grond voor' });
  await doe({ soort: 'deelnemerErbij', partijId: gast.partijId, rol: 'gast', tot: null });
  const document = { sleutel: randomUUID(), naam: 'a.txt', bytes: Buffer.from('inhoud'), voor: null };
  await documenten.voegToe(database, id, await documenten.kijkNa(document), { dader, nu });
  const { stand } = await stap('begin', 'nieuw');
  const bel = stand.taken.find(({ code }) => code === 'bel')?.id ?? '';
  await doe({ soort: 'taakKlaar', taak: bel, toelichting: '' });
  await stap('sluit', 'bezig');
  return id;
}
