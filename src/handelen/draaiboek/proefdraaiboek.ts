import { randomUUID } from 'node:crypto';
import type { Database } from '../../platform/database/index.ts';
import { alsProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakDossiers, type Opdracht } from '../dossier/index.ts';
import { proefdader } from '../proefprocedure.ts';
import { draaiboekKamer, type Onderdeel, voerUit } from './index.ts';
import { leesDraaiboek } from './kamer.ts';

/** Moment at which everything in these tests happens. */
export const NU = new Date('2026-11-27T10:00:00Z');

/** Providers and draaiboeken to test with, and acting in them. For tests only. */
export function maakProefdraaiboek(database: Database, leider: Proefpersoon) {
  const dossiers = maakDossiers([draaiboekKamer]);
  const als = <T>(wie: Proefpersoon, werk: (eigen: Database) => Promise<T>): Promise<T> =>
    alsProefpersoon(database, wie, werk);
  let teller = 10_000_000;
  /** A provider on a trede, and with the trede of its last quarters. */
  async function maakAanbieder(trede: number | null, kwartalen: Readonly<Record<string, number>> = {}) {
    teller += 1;
    const vast = { agb: null, rechtsvorm: null, plaats: null, gemeentecode: null, cruciaal_grond: null, bron: 'proef' };
    const rij = { ...vast, kvk: String(teller), naam: `Huize Proef ${teller}`, jeugdregio: 'JZ36', cruciaal: false };
    const { id } = await database.db
      .insertInto('organisatie')
      .values({ ...rij, soorten: ['jeugdhulp'] })
      .returning('id')
      .executeTakeFirstOrThrow();
    const sjabloon = { jeugdregio: 'JZ36', organisatie_id: id, normset: 'voorbeeldnormen-2026', normversie: 1 };
    const leeg = { onvolledig: false, redenen: '[]', niet_te_berekenen: '[]', kengetallen: '{}', reeks: '[]' };
    for (const [periode, t] of Object.entries(kwartalen))
      await database.db
        .insertInto('tredevoorstel')
        .values({
          ...sjabloon,
          ...leeg,
          ...{ periode, trede: t, op: new Date(`${periode.slice(0, 4)}-0${Number(periode.at(-1)) * 2}-01`) },
          ...{ signalen: 0, nieuwe_signalen: 0, jongeren: null, omzet_jeugdwet: null },
        })
        .execute();
    if (trede !== null) await besluit(id, trede, NU);
    return { soort: 'aanbieder' as const, organisatieId: id, kvk: rij.kvk, naam: rij.naam };
  }

  const besluit = (organisatieId: number, trede: number, op: Date) =>
    database.db
      .insertInto('tredebesluit')
      .values({
        ...{ jeugdregio: 'JZ36', organisatie_id: organisatieId, op, trede, reden: 'voor de proef', door: 'proef' },
        ...{ oorzaken: [], voorstel_trede: 6, voorstel_op: NU, normset: 'voorbeeldnormen-2026' },
      })
      .execute();

  type Aanbieder = Awaited<ReturnType<typeof maakAanbieder>>;
  const open = (onderwerp: Aanbieder) =>
    als(leider, (eigen) =>
      dossiers.open(
        eigen,
        {
          procedure: 'draaiboek',
          titel: `Draaiboek ${onderwerp.naam}`,
          onderwerp,
          velden: {
            cruciaal: false,
            cruciaalGrond: 'Volgt het draaiboek vrijwillig.',
            aanleiding: 'De toezichthouder besloot dat een draaiboek nodig is.',
          },
          partij: { id: leider.partijId, naam: 'Toezicht' },
        },
        proefdader(leider),
        NU,
      ),
    );
  const doe = (id: number, opdracht: object) =>
    als(leider, (eigen) =>
      dossiers.doe(eigen, id, opdracht as Opdracht, { dader: proefdader(leider), nu: NU, sleutel: randomUUID() }),
    );
  const stap = (id: number, overgang: string, van: string, velden: object = {}) => {
    const grond = 'De cijfers van dit kwartaal.';
    return doe(id, { soort: 'overgang', overgang, van, velden, reden: 'omdat het moet', grond });
  };
  const leg = (wie: Proefpersoon, id: number, onderdeel: object, sleutel = randomUUID()) =>
    als(wie, (eigen) =>
      voerUit(
        dossiers,
        eigen,
        id,
        { locatie: '', naam: '', toelichting: '', bestand: null, ...onderdeel } as unknown as Onderdeel,
        {
          dader: proefdader(wie),
          nu: NU,
          sleutel,
        },
      ),
    );
  const nodigUit = (id: number, wie: Proefpersoon, rol: string) =>
    doe(id, { soort: 'deelnemerErbij', partijId: wie.partijId, rol, tot: null });

  /** Young people in the register, all of region JZ36. */
  const geefZorg = ({ organisatieId }: Aanbieder, zorg: Readonly<Record<string, number>>) =>
    database.db
      .insertInto('geleverde_zorg')
      .values(
        Object.entries(zorg).map(([hulpvorm, clienten]) => ({
          ...{ jeugdregio: 'JZ36', organisatie_id: organisatieId, hulpvorm, periode: '2026-K3', clienten },
          ...{ vastgelegd_op: new Date('2026-10-01'), vervangen_op: null, bron: 'proef' },
        })),
      )
      .execute();
  let verder = NU.getTime();
  /** A moment after every one before. */
  const later = () => {
    verder += 1000;
    return new Date(verder);
  };
  const organisatieVan = async (id: number) => {
    const rij = await database.db
      .selectFrom('dossier')
      .select('organisatie_id')
      .where('id', '=', id)
      .executeTakeFirst();
    return rij?.organisatie_id ?? 0;
  };
  let signalen = 0;
  /** A signal about a provider that runs. */
  const geefSignaal = async ({ organisatieId }: Aanbieder, ernst: string): Promise<number> => {
    signalen += 1;
    const begin = new Date(NU.getTime() - signalen * 1000);
    const { id } = await database.db
      .insertInto('signaal')
      .values({
        ...{ organisatie_id: organisatieId, gebied: null, oorzaak: `proef${signalen}`, oorzaak_naam: 'Proef' },
        ...{ oorzaak_soort: 'anders', begin, einde: null, vorige_begin: null, afdruk: 'proef', vervallen_op: null },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const leeg = { kwaliteit: 1, punten: '[]', bewijs: '[]', periode: null };
    await database.db
      .insertInto('signaalmoment')
      .values({ signaal_id: id, op: begin, ernst, soort: 'begin', titel: 'Proef', tekst: 'Proef', ...leeg })
      .execute();
    return id;
  };
  /** Says of a signal that it was right. */
  const beoordeel = (signaalId: number) =>
    database.db
      .insertInto('signaalopvolging')
      .values({
        ...{ signaal_id: signaalId, nummer: 1, door_naam: 'proef', soort: 'terecht', revisie: 1 },
        ...{ tekst: 'Dit klopt, en het is bekend.', sleutel: randomUUID() },
      })
      .execute();
  /** Says in the aftercare that it holds. */
  const kijkNa = async (id: number) => {
    const { stand } = await als(leider, (eigen) => dossiers.lees(eigen, id));
    const taak = stand.taken.find((t) => t.code === 'nakijken' && t.stand === 'open')?.id ?? '';
    return doe(id, { soort: 'taakKlaar', taak, toelichting: 'De hulp gaat door, ook na drie maanden.' });
  };
  const staat = (id: number, wie = leider) => als(wie, (eigen) => leesDraaiboek(eigen, id));
  return {
    dossiers,
    als,
    maakAanbieder,
    besluit,
    open,
    doe,
    stap,
    leg,
    nodigUit,
    kijkNa,
    geefSignaal,
    beoordeel,
    geefZorg,
    staat,
    later,
    organisatieVan,
  };
}
