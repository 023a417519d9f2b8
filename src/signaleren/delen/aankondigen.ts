import { BakenFout } from '../../kernel/fouten.ts';
import type { Transactie } from '../../platform/database/index.ts';
import { alsOnderwerp, alsRegel, alsTekst, type Post } from '../../platform/post/index.ts';
import type { Ontvanger } from './store.ts';

/** Access that was taken in an emergency, as others hear of it. */
export interface Noodmelding {
  readonly nummer: number;
  readonly naam: string;
  readonly partij: string;
  readonly aanbieder: string;
  readonly reden: string;
  readonly tot: Date;
}

const brief = ({ naam, partij, aanbieder, reden, tot }: Noodmelding): string =>
  [
    `${alsRegel(naam)} van ${alsRegel(partij)} heeft in nood toegang genomen tot de gegevens van ${alsRegel(aanbieder)}.`,
    `De reden: ${alsTekst(reden)}`,
    `De toegang eindigt vanzelf op ${tot.toLocaleString('nl-NL', { timeZone: 'Europe/Amsterdam' })}.`,
    'Een auditor beoordeelt dit achteraf. Klopt er iets niet? Antwoord dan op dit bericht.',
  ].join('\n\n');

/**
 * Tells the provider and the auditors that access was taken. Answers who cannot be mailed: the address of one must not keep
 * another from a child in danger.
 */
export async function meldNood(
  post: Post,
  trx: Transactie,
  ontvangers: readonly Ontvanger[],
  melding: Noodmelding,
): Promise<Ontvanger[]> {
  const bericht = {
    onderwerp: alsOnderwerp(`Noodtoegang tot de gegevens van ${melding.aanbieder}`),
    tekst: brief(melding),
  };
  const onbereikbaar: Ontvanger[] = [];
  for (const ontvanger of ontvangers)
    try {
      const sleutel = `noodtoegang-${melding.nummer}-${ontvanger.persoonId}`;
      await post.stuur(trx, { ...bericht, aan: ontvanger.email, sleutel });
    } catch (fout) {
      // Refused before anything was written, so the transaction goes on.
      if (!(fout instanceof BakenFout) || fout.code !== 'ongeldige-invoer') throw fout;
      onbereikbaar.push(ontvanger);
    }
  return onbereikbaar;
}
