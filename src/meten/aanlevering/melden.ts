import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { alsOnderwerp, alsRegel, alsTekst, type Post } from '../../platform/post/index.ts';
import type { Stap } from './domain.ts';
import { leesOntvangers, type Melding, ongemeld } from './meldstore.ts';

/** Who hears of which step: the role of the own party, or whoever asked for the figures. */
const HOORT: Readonly<Partial<Record<Stap, readonly string[]>>> = {
  klaargezet: ['accordeur'],
  afgekeurd: ['indiener', 'contractmanager'],
  ingediend: ['indiener', 'accordeur', 'contractmanager'],
  teruggestuurd: ['indiener', 'contractmanager'],
  geaccepteerd: ['indiener', 'accordeur', 'contractmanager'],
  uitstelToegekend: ['indiener', 'contractmanager'],
  uitstelAfgewezen: ['indiener', 'contractmanager'],
};

const dag = (tekst: string): string =>
  new Date(`${datum(tekst)}T12:00:00Z`).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });

const WAT: Readonly<Partial<Record<Stap, (m: Melding) => { onderwerp: string; tekst: string }>>> = {
  klaargezet: ({ titel, door }) => ({
    onderwerp: `Keur de cijfers goed: ${titel}`,
    tekst: `${door} heeft de cijfers klaargezet. Ze zijn nog niet ingediend: daarvoor is uw akkoord nodig.`,
  }),
  afgekeurd: ({ titel, door, tekst }) => ({
    onderwerp: `Teruggegeven door het bestuur: ${titel}`,
    tekst: `${door} geeft de cijfers terug. De reden:\n\n${tekst}`,
  }),
  ingediend: ({ titel, tekst }) => ({
    onderwerp: `Ontvangen: ${titel}`,
    tekst: `Wij hebben uw cijfers ontvangen (${tekst}). Het ontvangstbewijs staat in Baken.`,
  }),
  teruggestuurd: ({ titel, tekst }) => ({
    onderwerp: `Teruggestuurd: ${titel}`,
    tekst: `De toezichthouder stuurt deze velden terug. Alleen die kunt u wijzigen:\n\n${tekst}`,
  }),
  geaccepteerd: ({ titel }) => ({
    onderwerp: `Geaccepteerd: ${titel}`,
    tekst: 'De toezichthouder heeft uw cijfers geaccepteerd. U hoeft niets meer te doen.',
  }),
  uitstelToegekend: ({ titel, deadline, tekst }) => ({
    onderwerp: `Uitstel toegekend: ${titel}`,
    tekst: `U kunt nu indienen tot en met ${dag(deadline)}.\n\n${tekst}`,
  }),
  uitstelAfgewezen: ({ titel, deadline, tekst }) => ({
    onderwerp: `Geen uitstel: ${titel}`,
    tekst: `De deadline blijft ${dag(deadline)}. De reden:\n\n${tekst}`,
  }),
};

/**
 * Mails about steps of the last days that nobody was told of yet. A mail exists once per step and person, however often this
 * runs and on however many workers.
 */
export async function meldStappen(database: Database, post: Post, adres: string, nu: Date): Promise<void> {
  for (const melding of await ongemeld(database.db, Object.keys(HOORT) as Stap[], nu))
    await inTransactie(database, async (trx) => {
      const rollen = HOORT[melding.stap] ?? [];
      const brief = WAT[melding.stap]?.({ ...melding, door: alsRegel(melding.door), tekst: alsTekst(melding.tekst) });
      if (!brief) return;
      const tekst = `${brief.tekst}\n\n${adres}/aanleveringen/${melding.aanleveringId}`;
      for (const { persoonId, email } of await leesOntvangers(trx.db, melding.partijId, rollen)) {
        const sleutel = `aanlevering-stap-${melding.stapId}-${persoonId}`;
        const bericht = { aan: email, onderwerp: alsOnderwerp(brief.onderwerp), tekst, sleutel };
        await post.stuur(trx, bericht).catch((fout: unknown) => {
          // An address that cannot be mailed keeps nobody else from hearing.
          if (!(fout instanceof BakenFout) || fout.code !== 'ongeldige-invoer') throw fout;
        });
      }
    });
}
