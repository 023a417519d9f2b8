import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { raiseStand, type Transactie } from '../../platform/database/index.ts';
import { alsDefinities, laadDefinities, leesDefinities, vormGegeven } from '../catalogus/index.ts';
import { type Kandidaatgegeven, toetsKandidaat } from './kandidaat.ts';

/**
 * Adds a candidate to the catalogue as version 1, in force from today (R-018, N-11). As the program. Throws `conflict` when it is
 * there already, or so much like one that is that people would mix them up.
 */
export async function voegKandidaatToe({ db }: Transactie, nieuw: Kandidaatgegeven, vandaag: Datum): Promise<void> {
  const bekend = (await leesDefinities(db)).filter(({ soort }) => soort !== 'controle' && soort !== 'normset');
  const fout = toetsKandidaat(
    nieuw,
    bekend.map(({ code, inhoud }) => ({ code, naam: (inhoud as { naam?: string }).naam ?? code })),
  );
  if (fout) throw new BakenFout('conflict', 'Dit gegeven kan er zo niet bij.', [fout]);
  const { alleenVoor, elders, ...rest } = nieuw;
  const gegeven = vormGegeven.parse({
    ...rest,
    versie: 1,
    geldigVan: vandaag,
    status: 'kandidaat',
    ...(alleenVoor.length > 0 && { alleenVoor }),
    ...(elders !== '' && { elders }),
  });
  const toegevoegd = await laadDefinities(db, alsDefinities('gegeven', [gegeven]));
  if (toegevoegd === 0) throw new BakenFout('conflict', `Het gegeven ${nieuw.code} is er al.`);
  await raiseStand(db);
}
