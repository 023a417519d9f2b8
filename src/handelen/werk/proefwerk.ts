import { randomUUID } from 'node:crypto';
import { alsDefinities, laadDefinities } from '../../meten/catalogus/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { NieuwBericht } from '../../platform/post/index.ts';
import { alsProefpersoon, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp } from '../../proefapp.ts';
import { maakDossiers, type Opdracht } from '../dossier/index.ts';
import { PROEFPROCEDURE, proefdader } from '../proefprocedure.ts';
import { vertel } from './vertellen.ts';

/** Friday, nine in the morning in the Netherlands. */
export const NU = new Date('2026-11-27T08:00:00Z');

export const stap = (overgang: string, van: string, velden: Record<string, unknown> = {}): Opdracht => ({
  soort: 'overgang',
  overgang,
  van,
  velden,
  reden: 'om deze reden',
  grond: 'op deze grond',
});

/** People with dossiers to tell of, and what was mailed to them. For tests only. */
export async function maakProefwerk() {
  const proef = await maakProefapp();
  const { database, app } = proef;
  await laadDefinities(database.db, alsDefinities('procedure', [PROEFPROCEDURE]));
  const leider = await maakProefpersoon(database, 'analist');
  const collega = await maakProefpersoon(database, 'analist', { partijId: leider.partijId });
  const gast = await maakProefpersoon(database, 'contractmanager');
  const vreemde = await maakProefpersoon(database, 'contractmanager');
  const dossiers = maakDossiers([]);
  const mails: NieuwBericht[] = [];
  /** Everybody was told of everything, and chose nothing. */
  const leeg = async () => {
    await database.pool.query('delete from berichtvoorkeur');
    await vertel(verteller(), NU);
    await database.pool.query('delete from dossierbericht');
    mails.length = 0;
  };

  const post = { stuur: async (_: unknown, bericht: NieuwBericht) => void mails.push(bericht) };
  const verteller = () => ({
    ...{ database, post, adres: 'https://baken.example' },
    onderdelen: { proef: { stukje: 'een stukje' } },
  });
  const als = <T>(wie: Proefpersoon, werk: (eigen: Database) => Promise<T>): Promise<T> =>
    alsProefpersoon(database, wie, werk);
  /** Every act at a moment of its own, as in the world. */
  let daden = 0;
  const daarna = () => new Date(NU.getTime() + ++daden);
  const doe = (wie: Proefpersoon, id: number, opdracht: Opdracht, voor: number[] | null = null, nu = daarna()) =>
    als(wie, (eigen) => dossiers.doe(eigen, id, opdracht, { dader: proefdader(wie), nu, sleutel: randomUUID(), voor }));
  /** A dossier in which the guest takes part, and of which everybody was told. */
  async function open(oefening = false): Promise<number> {
    const opening = {
      procedure: 'proef',
      titel: 'Een proef',
      onderwerp: { soort: 'geen' },
      velden: { wens: 'snel' },
      partij: { id: leider.partijId, naam: 'Toezicht' },
      oefening,
    } as const;
    const { id } = await als(leider, (eigen) => dossiers.open(eigen, opening, proefdader(leider), NU));
    await doe(leider, id, { soort: 'deelnemerErbij', partijId: gast.partijId, rol: 'gast', tot: null });
    await vertel(verteller(), NU);
    await database.pool.query('delete from dossierbericht where dossier_id = $1', [id]);
    mails.length = 0;
    return id;
  }
  const wil = (wie: Proefpersoon, mail: string) =>
    database.pool.query('insert into berichtvoorkeur values ($1, $2)', [wie.persoonId, mail]);
  const verteld = async (id: number) => {
    const namen = new Map(
      [leider, collega, gast, vreemde].map((wie, i) => [wie.persoonId, 'leider collega gast vreemde'.split(' ')[i]]),
    );
    const { rows } = await database.pool.query('select * from dossierbericht where dossier_id = $1 order by id', [id]);
    return rows.map((rij) => `${namen.get(rij.persoon_id)} ${rij.reden} ${rij.mail}`).sort();
  };
  const wachten = async () => (await database.pool.query('select from dossieruitgaand')).rowCount;
  const vraag = (wie: Proefpersoon, method: 'GET' | 'POST' | 'PUT', pad: string, inhoud?: object) =>
    app.inject({
      method,
      url: `/api/v1${pad}`,
      headers: { ...wie.headers, origin: 'http://127.0.0.1:8080' },
      ...(inhoud && { payload: inhoud }),
    });
  return {
    database,
    leider,
    collega,
    gast,
    vreemde,
    dossiers,
    mails,
    leeg,
    post,
    verteller,
    als,
    daarna,
    doe,
    open,
    wil,
    verteld,
    wachten,
    vraag,
    sluit: () => proef.sluit(),
  };
}
