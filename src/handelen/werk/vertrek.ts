import { sql } from 'kysely';
import type { Transactie } from '../../platform/database/index.ts';
import { isAdres } from '../../platform/post/index.ts';
import { type Gebeurtenis, type Procedure, systeemrollenIn } from '../dossier/index.ts';
import { schrijfVertrek } from './brief.ts';
import { mailwijze, STANDAARDVOORKEUR, type Voorkeur } from './domain.ts';
import type { Dossierbeeld } from './store.ts';

/** A party was taken out of a dossier. */
type Vertrek = Gebeurtenis<'deelnemerWeg'>;

interface Vertrokkene {
  readonly persoonId: string;
  readonly email: string;
  readonly voorkeur: Voorkeur | null;
}

/** People who worked for a party in a role of the procedure, and who cannot see the dossier in another way. */
async function leesVertrokkenen(
  { db }: Transactie,
  { gegevens }: Vertrek,
  procedure: Procedure,
  { mensen }: Dossierbeeld,
): Promise<readonly Vertrokkene[]> {
  const { rows } = await sql<Vertrokkene>`
    select distinct p.id as "persoonId", p.email, v.mail as voorkeur
    from functie f
    join persoon p on p.id = f.persoon_id and p.geblokkeerd_op is null
    left join berichtvoorkeur v on v.persoon_id = p.id
    where f.partij_id = ${gegevens.partijId} and f.tot is null
      and f.rol = any (${[...systeemrollenIn(procedure, gegevens.rol)]}::text[])
      and not p.id = any (${mensen.map(({ persoonId }) => persoonId)}::uuid[])`.execute(db);
  return rows;
}

/**
 * The mails about parties that do not take part any more. Mail only: the dossier, and with it its notices, is no longer theirs to see. Why
 * they were taken out is not in it, as mail can be read by others.
 */
export async function brievenBijVertrek(
  trx: Transactie,
  dossierId: number,
  gebeurtenissen: readonly Gebeurtenis[],
  procedure: Procedure,
  beeld: Dossierbeeld,
  adres: string,
) {
  const vertrekken = gebeurtenissen.filter((g): g is Vertrek => g.soort === 'deelnemerWeg');
  const perVertrek = await Promise.all(
    vertrekken.map(async (g) => ({ g, mensen: await leesVertrokkenen(trx, g, procedure, beeld) })),
  );
  const { kenmerk, titel, oefening } = beeld;
  return perVertrek.flatMap(({ g, mensen }) =>
    mensen.flatMap(({ persoonId, email, voorkeur }) => {
      const wijze = mailwijze(voorkeur ?? STANDAARDVOORKEUR, 'bericht', { oefening, bereikbaar: isAdres(email) });
      if (wijze !== 'direct' || persoonId === g.dader.persoonId) return [];
      const brief = schrijfVertrek({ kenmerk, titel, door: g.dader.naam }, adres);
      return [{ ...brief, aan: email, sleutel: `dossier-${dossierId}-${g.nummer}-${persoonId}` }];
    }),
  );
}
