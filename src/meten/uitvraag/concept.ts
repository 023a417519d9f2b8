import type { Kysely } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout, type Plek } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { instellingOp } from '../register/index.ts';
import { leesGekozen, leesOnbekendeKvks } from './doelgroepstore.ts';
import type { Opzet, Uitvraag } from './domain.ts';
import { leesKeuzevelden, leesVelden } from './formulierstore.ts';
import { opzetVan, SJABLONEN } from './sjablonen.ts';
import { leesUitvraag, voegUitvraagToe, wijzigConcept } from './store.ts';
import { toetsOntvangers, toetsOpzet, toetsVerzending } from './toets.ts';
import { telVormen } from './versturen.ts';

type Db = Kysely<Tabellen>;

/** Begins a request from a template. Answers its id. Throws `ongeldige-invoer` for a template that is not there. */
export async function nieuwConcept(db: Db, code: string, door: string | null, op: Datum): Promise<number> {
  const sjabloon = SJABLONEN.find((een) => een.code === code);
  if (!sjabloon) {
    const bekend = SJABLONEN.map((een) => een.code).join(', ');
    throw new BakenFout('ongeldige-invoer', 'Dit sjabloon is er niet.', [
      { plek: 'sjabloon', melding: `gevonden "${code}"; verwacht een van: ${bekend}` },
    ]);
  }
  const { waarde } = await instellingOp(db, 'ews.levertermijnDagen', op);
  const keuzevelden = await leesKeuzevelden(db, sjabloon.aan, op);
  return voegUitvraagToe(
    db,
    sjabloon.aan,
    opzetVan(sjabloon, keuzevelden, { vandaag: op, termijnDagen: Number(waarde) }),
    door,
  );
}

/**
 * Keeps a concept. Throws `ongeldige-invoer` with every place that can never be right, and `conflict` when it is no longer a
 * concept, or no longer the one that was read.
 */
export async function bewaarConcept(db: Db, id: number, revisie: number, opzet: Opzet): Promise<void> {
  const { aan, status } = await leesUitvraag(db, id);
  if (status !== 'concept') throw new BakenFout('conflict', 'Deze uitvraag is al verstuurd en verandert niet meer.');
  const plekken = toetsOpzet(aan, opzet, {
    keuzevelden: await leesKeuzevelden(db, aan, vandaag()),
    versies: await leesVelden(db, aan, opzet.velden),
    onbekendeKvks: await leesOnbekendeKvks(db, opzet.doelgroep.kvks),
  });
  if (plekken.length > 0) throw new BakenFout('ongeldige-invoer', 'De uitvraag klopt nog niet.', plekken);
  if (!(await wijzigConcept(db, id, revisie, opzet)))
    throw new BakenFout('conflict', 'Een ander heeft deze uitvraag intussen gewijzigd. Lees de wijziging eerst.');
}

/** What is still in the way of sending a concept; of what was sent nothing. */
export async function leesOntbrekend(db: Db, uitvraag: Uitvraag, op: Datum): Promise<Plek[]> {
  if (uitvraag.status !== 'concept') return [];
  const { aan, doelgroep } = uitvraag;
  const gekozen = await leesGekozen(db, aan, doelgroep, op);
  return [...toetsVerzending(aan, uitvraag, op), ...toetsOntvangers(aan, uitvraag, telVormen(gekozen))];
}
