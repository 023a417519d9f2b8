import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import { BakenFout } from '../kernel/fouten.ts';
import type { Database } from '../platform/database/index.ts';
import { ROLLEN, type Rol } from '../platform/toegang/index.ts';
import { openGegevens } from './gegevens.ts';
import { readOpties, type Voer } from './opdracht.ts';

const OPTIES = {
  partij: { type: 'string' },
  rol: { type: 'string' },
  naam: { type: 'string' },
  demo: { type: 'boolean' },
} as const;
const GEBRUIK = './baken nodig-uit --partij NAAM --rol ROL --naam NAAM E-MAIL';

/** `./baken nodig-uit`: how the first beheerder of a party gets in; after that they invite their own people. */
export const voer: Voer = async (args, { config, schrijf }) => {
  const email = args.at(-1);
  const weiger = () => new BakenFout('ongeldige-invoer', `Gebruik: ${GEBRUIK}`);
  if (!email?.includes('@')) throw weiger();
  const { partij: naamPartij, rol: gevraagd, naam, demo } = readOpties('nodig-uit', args.slice(0, -1), OPTIES);
  if (naamPartij === undefined || naam === undefined) throw weiger();
  const rol = readRol(gevraagd ?? 'beheerder');
  const database = await openGegevens(config, demo ? 'demo' : 'baken');
  try {
    const { partij, link } = await nodigUitVanaf(database, config, { naamPartij, email, naam, rol });
    schrijf(`${naam} is uitgenodigd als ${rol} van ${partij}.`);
    if (config.smtp) schrijf(`De uitnodiging gaat per mail naar ${email} zodra Baken draait.`);
    else schrijf(`Er is geen mailserver. Geef deze link zelf door; hij werkt één keer, zeven dagen:\n${link}`);
    return 0;
  } finally {
    await database.sluit();
  }
};

/** Invites on behalf of the installation itself, and writes that down. */
async function nodigUitVanaf(
  database: Database,
  config: Config,
  wie: { readonly naamPartij: string; readonly email: string; readonly naam: string; readonly rol: Rol },
): Promise<{ readonly partij: string; readonly link: string }> {
  const [{ startJobs }, { maakPost }, { maakLogboek, traceVan }, { nodigUit }, { vindPartij }] = await Promise.all([
    import('../platform/jobs/index.ts'),
    import('../platform/post/index.ts'),
    import('../platform/logboek/index.ts'),
    import('../platform/toegang/uitnodigen.ts'),
    import('../platform/toegang/partijstore.ts'),
  ]);
  const { naamPartij, email, naam, rol } = wie;
  const partij = await vindPartij(database.db, 'naam', naamPartij);
  if (!partij)
    throw new BakenFout(
      'niet-gevonden',
      `De partij "${naamPartij}" staat niet in het register. Voeg haar toe met ./baken import partijen.`,
    );
  const jobs = await startJobs(database);
  const logboek = maakLogboek(database);
  try {
    const nu = new Date();
    const post = maakPost({ database, jobs, smtp: config.smtp, afzender: config.afzender });
    const adres = config.adres ?? `http://${config.host}:${config.poort}`;
    const link = await nodigUit({ database, post, adres }, { partijId: partij.id, email, naam, rol, door: null }, nu);
    await logboek.schrijf({
      verwerkingId: randomUUID(),
      traceId: traceVan(undefined),
      begin: nu,
      wie: { persoonId: null, naam: 'Opdrachtregel', client: null, rol: '', partijId: null, partijNaam: '' },
      handeling: 'nodigUit',
      soort: 'beheer',
      doel: 'beheer',
      uitkomst: 'toegestaan',
      status: 0,
      toelichting: `${email} als ${rol} van ${partij.naam}`,
    });
    return { partij: partij.naam, link };
  } finally {
    await logboek.sluit();
    await jobs.stop();
  }
}

function readRol(tekst: string): Rol {
  const rol = ROLLEN.find((kandidaat) => kandidaat === tekst && kandidaat !== 'bezoeker');
  if (rol) return rol;
  const namen = ROLLEN.filter((kandidaat) => kandidaat !== 'bezoeker').join(', ');
  throw new BakenFout('ongeldige-invoer', `De rol "${tekst}" bestaat niet. Kies uit: ${namen}.`);
}
