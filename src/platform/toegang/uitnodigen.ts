import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie } from '../database/index.ts';
import type { Post } from '../post/index.ts';
import { MATRIX, past, type Rol } from './domain.ts';
import { leesPartij } from './partijstore.ts';
import { maakUitnodiging } from './uitnodigingstore.ts';

export interface Uitnodiging {
  readonly partijId: number;
  readonly email: string;
  readonly naam: string;
  readonly rol: Rol;
  /** Who invites; null: the administrator of the installation. */
  readonly door: { readonly id: string; readonly naam: string } | null;
}

/** The page of an invitation. */
export const uitnodigingAdres = (adres: string, token: string): string => `${adres}/uitnodiging/${token}`;

/**
 * Invites somebody to a role for a party, by mail. Throws `ongeldige-invoer` for a role that people of such a party do not
 * have. Answers the link: it lets somebody in, so only the mail and the command line may tell it.
 */
export async function nodigUit(
  { database, post, adres }: { database: Database; post: Post; adres: string },
  { partijId, email, naam, rol, door }: Uitnodiging,
  nu: Date,
): Promise<string> {
  return inTransactie(database, async (trx) => {
    const partij = await leesPartij(trx.db, partijId);
    if (!past(rol, partij.soort))
      throw new BakenFout('ongeldige-invoer', `${partij.naam} heeft geen mensen in deze rol.`, [
        { plek: 'rol', melding: `de rol "${MATRIX.rollen[rol].naam}" hoort niet bij dit soort partij` },
      ]);
    const nieuw = { partijId, email: email.toLowerCase(), naam, rol, door: door?.id ?? null };
    const token = await maakUitnodiging(trx.db, nieuw, nu);
    const link = uitnodigingAdres(adres, token);
    await post.stuur(trx, {
      aan: nieuw.email,
      onderwerp: `Uitnodiging voor Baken: ${MATRIX.rollen[rol].naam}`,
      tekst: brief({ naam, partij: partij.naam, rol, door: door?.naam ?? null, link }),
    });
    return link;
  });
}

const brief = (v: { naam: string; partij: string; rol: Rol; door: string | null; link: string }): string =>
  [
    `Beste ${v.naam},`,
    '',
    `${v.door ?? 'De beheerder van Baken'} nodigt u uit om in Baken te werken voor ${v.partij}.`,
    `Uw rol: ${MATRIX.rollen[v.rol].naam}. ${MATRIX.rollen[v.rol].uitleg}`,
    '',
    'Open deze link om te beginnen. De link werkt één keer, en zeven dagen:',
    v.link,
    '',
    'Kent u dit niet? Dan hoeft u niets te doen.',
  ].join('\n');
