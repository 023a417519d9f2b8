import type { Transactie } from '../../platform/database/index.ts';
import { isAdres } from '../../platform/post/index.ts';
import { type Gebeurtenis, type Procedure, systeemrollenIn } from '../dossier/index.ts';
import { schrijfVertrek } from './brief.ts';
import { mailwijze, STANDAARDVOORKEUR } from './domain.ts';
import { type Dossierbeeld, leesVertrokkenen } from './store.ts';

/** A party was taken out of a dossier. */
type Vertrek = Gebeurtenis<'deelnemerWeg'>;

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
    vertrekken.map(async (g) => ({
      g,
      mensen: await leesVertrokkenen(
        trx.db,
        g.gegevens.partijId,
        systeemrollenIn(procedure, g.gegevens.rol),
        beeld.mensen,
      ),
    })),
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
