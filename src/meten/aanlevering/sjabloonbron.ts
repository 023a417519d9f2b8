import type { Kysely } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import { periode } from '../../kernel/periode.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import type { Vrager } from '../../platform/toegang/index.ts';
import { leesControles, periodeErvoor } from '../controles/index.ts';
import { openVelden, opGegeven } from './bewaren.ts';
import { leesStand } from './controleren.ts';
import { isOpen } from './domain.ts';
import type { Sjabloonbron } from './sjabloon.ts';
import { type Aanlevering, leesAanlevering, leesCellen } from './store.ts';

/** Everything that a template of this delivery is made of, and the delivery itself. Throws `niet-gevonden`. */
export async function leesSjabloonbron(
  db: Kysely<Tabellen>,
  id: number,
  vrager: Vrager,
): Promise<{ readonly aanlevering: Aanlevering; readonly bron: Sjabloonbron }> {
  const aanlevering = await leesAanlevering(db, id);
  // What is not handed in yet is of the own party, also where somebody else may know of the delivery.
  if (aanlevering.partijId !== vrager.partijId)
    throw new BakenFout('niet-gevonden', 'Een sjabloon is er alleen voor wie deze cijfers aanlevert.');
  const { uitvraag, status, vorm, partij, partijId, kvk, deadline } = aanlevering;
  const { velden, bekend } = await leesStand(db, aanlevering);
  const open = await openVelden(db, aanlevering);
  const teWijzigen = isOpen(status) && !uitvraag.gesloten;
  const p = periode(uitvraag.periode);
  const { titel, doel, grondslag } = uitvraag;
  return {
    aanlevering,
    bron: {
      aanlevering: id,
      uitvraag: uitvraag.id,
      titel,
      periode: p,
      deadline,
      doel,
      grondslag,
      partij,
      partijId,
      kvk,
      vorm,
      velden,
      cellen: opGegeven(await leesCellen(db, id)),
      vorige: bekend.get(periodeErvoor(p)) ?? new Map(),
      magWijzigen: (code) => teWijzigen && (open?.includes(code) ?? true),
      controles: await leesControles(db, vandaag()),
    },
  };
}
