import { isAdres } from '../../platform/post/index.ts';
import { type Gebeurtenis, type Procedure, systeemrollenIn } from '../dossier/index.ts';
import { schrijfVertrek } from './brief.ts';
import { mailwijze, STANDAARDVOORKEUR } from './domain.ts';
import { type Dossierbeeld, leesVertrokkenen } from './store.ts';
import type { Briefvraag } from './vertellen.ts';

/**
 * The mails about parties that do not take part any more, one to each person. Mail only: the dossier, and with it its notices, is no longer
 * theirs to see. Why they were taken out is not in it, as mail can be read by others.
 */
export async function brievenBijVertrek(
  { trx, dossierId, gebeurtenissen, adres }: Briefvraag,
  procedure: Procedure,
  { kenmerk, titel, oefening }: Dossierbeeld,
) {
  const brieven = new Map<string, ReturnType<typeof schrijfVertrek> & { aan: string; sleutel: string }>();
  for (const g of gebeurtenissen.filter((een): een is Gebeurtenis<'deelnemerWeg'> => een.soort === 'deelnemerWeg')) {
    const { nummer, dag, dader } = g;
    const { partijId, rol } = g.gegevens;
    const systeemrollen = systeemrollenIn(procedure, rol);
    const wie = await leesVertrokkenen(trx.db, { dossierId, nummer, dag, partijId, rol, systeemrollen });
    for (const { persoonId, email, voorkeur } of wie) {
      const wijze = mailwijze(voorkeur ?? STANDAARDVOORKEUR, 'bericht', { oefening, bereikbaar: isAdres(email) });
      if (wijze !== 'direct' || persoonId === dader.persoonId) continue;
      const brief = schrijfVertrek({ kenmerk, titel, door: dader.naam }, adres);
      brieven.set(persoonId, { ...brief, aan: email, sleutel: `dossier-${dossierId}-${nummer}-${persoonId}` });
    }
  }
  return [...brieven.values()];
}
