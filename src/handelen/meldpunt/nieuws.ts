import { isAdres, type NieuwBericht } from '../../platform/post/index.ts';
import type { Gebeurtenis } from '../dossier/index.ts';
import type { Briefvraag } from '../werk/index.ts';
import { isVerder } from './domain.ts';
import { leesLezers } from './store.ts';

/** A step of the meldpunt, or of who has the report: what the reporter does himself is no news to him. */
const isNieuws = ({ soort, dader }: Gebeurtenis): boolean => soort === 'overgang' && dader.persoonId !== null;

/**
 * The mails to reporters who asked for them: at most one for what was done to a report in one go. It says that there is news, and not
 * which: mail can be read by others. The subject is kept with the address for a while, and so names no report.
 */
export async function nieuwsbrieven({ trx, dossierId, gebeurtenissen, adres }: Briefvraag): Promise<NieuwBericht[]> {
  const nieuws = gebeurtenissen.filter(isNieuws);
  const laatste = nieuws.at(-1);
  if (!laatste) return [];
  // Who reported one that went on in this one is mailed of what is told there, and not of what is asked of somebody else.
  const verder = nieuws.some(({ soort, gegevens }) => soort === 'overgang' && isVerder(gegevens.overgang));
  return (await leesLezers(trx.db, dossierId))
    .filter(({ id, email }) => (id === dossierId || verder) && isAdres(email))
    .map(({ id, kenmerk, email }) => ({
      aan: email,
      sleutel: `melding-${id}-${dossierId}-${laatste.nummer}`,
      onderwerp: 'Er is nieuws voor u bij het meldpunt',
      tekst: [
        `Er is nieuws bij ${kenmerk}. U leest het met uw volgcode op:\n${adres}/melding-volgen`,
        'Wij sturen de volgcode niet mee, en ook niet wat er gebeurde: anderen kunnen deze mail misschien lezen.',
        'Wilt u geen mail meer? Zet dat op dezelfde bladzijde uit. U kunt deze mail niet beantwoorden.',
      ].join('\n\n'),
    }));
}
