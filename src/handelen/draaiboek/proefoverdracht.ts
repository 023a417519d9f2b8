import { randomUUID } from 'node:crypto';
import { laadBasis } from '../../basis.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import type { Opdracht } from '../dossier/index.ts';
import { proefdader } from '../proefprocedure.ts';
import { maakProefdraaiboek, NU } from './proefdraaiboek.ts';
import { toonDraaiboek } from './tonen.ts';

/** Who takes part in a transfer to test with. */
type Overdragers = Record<'leider' | 'gemeente' | 'regio' | 'ontvanger' | 'inspectie', Proefpersoon>;

async function maakOverdragers(database: Database): Promise<Overdragers> {
  return {
    leider: await maakProefpersoon(database, 'analist'),
    gemeente: await maakProefpersoon(database, 'contractmanager', {
      ...{ soort: 'gemeente', gemeentecode: 'GM1674', naam: 'Gemeente Proef' },
    }),
    regio: await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ36' }),
    ontvanger: await maakProefpersoon(database, 'indiener'),
    inspectie: await maakProefpersoon(database, 'zaakdeelnemer', { soort: 'inspectie', naam: 'Inspectie Proef' }),
  };
}

/** A transfer of fourteen young people with everybody in it. */
async function beginOverdracht(p: ReturnType<typeof maakProefdraaiboek>, mensen: Overdragers) {
  const aanbieder = await p.maakAanbieder(6);
  const { id } = await p.open(aanbieder);
  await p.stap(id, 'kiesContinuiteitsplan', 'verkennen');
  await p.stap(id, 'beginOverdracht', 'continuiteitsplan');
  await p.nodigUit(id, mensen.gemeente, 'coordinerendeGemeente');
  await p.nodigUit(id, mensen.regio, 'regio');
  await p.nodigUit(id, mensen.ontvanger, 'ontvanger');
  await p.nodigUit(id, mensen.inspectie, 'inspectie');
  await p.leg(mensen.gemeente, id, { soort: 'groepErbij', gebied: 'GM1674', hulpvorm: 'verblijf', aantal: 14 });
  const groep = (await p.staat(id)).bord.groepen[0]?.id ?? 0;
  const werk = () => p.als(mensen.leider, (eigen) => p.dossiers.lees(eigen, id));
  const toon = (wie: Proefpersoon) =>
    p.als(wie, async (eigen) => toonDraaiboek(eigen, await p.dossiers.lees(eigen, id), proefdader(wie), NU, true));
  /** Tasks that no step of the procedure made, but for the one that looks for places. */
  const taken = async () =>
    (await werk()).stand.taken.filter(({ code, naam }) => code === null && !naam.startsWith('Zoek plekken'));
  const open = async () => (await werk()).stand.taken.filter(({ stand }) => stand === 'open');
  /** What one of them does to the dossier itself. */
  const doe = (wie: Proefpersoon, opdracht: object) =>
    p.als(wie, (eigen) =>
      p.dossiers.doe(eigen, id, opdracht as Opdracht, { dader: proefdader(wie), nu: NU, sleutel: randomUUID() }),
    );
  /** All of them at another provider, and their group closed. */
  const draagOver = async () => {
    const plek = { soort: 'aanbod', hulpvorm: 'verblijf', plekken: 14, vanaf: '2026-11-01' };
    const { stand } = await p.leg(mensen.gemeente, id, { ...plek, partijId: mensen.ontvanger.partijId });
    await p.leg(mensen.gemeente, id, { soort: 'toewijzen', groep, aanbod: stand.nummer });
    await p.leg(mensen.ontvanger, id, { soort: 'aannemen', groep });
    await p.leg(mensen.gemeente, id, { soort: 'overgedragen', groep, aantal: 14, dag: '2026-11-27' });
    const klaar = { dossiers: 'klaar', archief: 'klaar', personeel: '', huisvesting: '' };
    await p.leg(mensen.gemeente, id, { soort: 'groepStand', groep, ...klaar });
    await p.leg(mensen.gemeente, id, { soort: 'groepSluit', groep });
  };
  return { id, aanbieder, groep, werk, toon, taken, open, doe, draagOver };
}

/** A database of its own with everybody who takes part in a transfer, and transfers to begin. For tests only. */
export async function maakProefoverdracht() {
  const database = await maakTestdatabase();
  await laadBasis(database);
  const mensen = await maakOverdragers(database);
  const p = maakProefdraaiboek(database, mensen.leider);
  return { database, mensen, p, overdracht: () => beginOverdracht(p, mensen), sluit: () => database.sluit() };
}
