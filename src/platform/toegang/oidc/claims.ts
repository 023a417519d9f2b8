import { gelukt, mislukt, type Uitkomst } from '../../../kernel/uitkomst.ts';
import { alsRegel, isAdres } from '../../post/index.ts';
import { type Partijsleutel, ROLLEN, type Rol } from '../domain.ts';
import type { Weigering } from '../weigering.ts';
import type { Aanmelddienst } from './configuratie.ts';

/** What a log-in service says of somebody, in our words. */
export interface Bewering {
  /** The account at that service (`sub`): the only thing by which a person is known again. */
  readonly onderwerp: string;
  readonly naam: string;
  /** In small letters. */
  readonly email: string;
  /** Null when the service does not tell organisations. */
  readonly partij: { readonly sleutel: Partijsleutel; readonly waarde: string } | null;
  /** Null when the service does not tell roles: then they come from invitations. */
  readonly rollen: readonly Rol[] | null;
}

const VORMEN: Readonly<Record<Partijsleutel, RegExp>> = {
  kvk: /^\d{8}$/,
  oin: /^\d{20}$/,
  gemeentecode: /^GM\d{4}$/,
  regiocode: /^JZ\d{2}$/,
  naam: /^.{1,200}$/,
};

/** The texts in a claim: one, or several as SURFconext gives them. Anything else is nothing. */
function teksten(waarde: unknown): string[] {
  const delen = Array.isArray(waarde) ? waarde : [waarde];
  return delen
    .filter((deel) => typeof deel === 'string' || typeof deel === 'number')
    .map((deel) => String(deel).trim())
    .filter((deel) => deel !== '');
}

const isRol = (tekst: string): tekst is Rol => (ROLLEN as readonly string[]).includes(tekst) && tekst !== 'bezoeker';

/**
 * Reads what a log-in service says of somebody by the mapping of its configuration. Refuses a level of assurance that is not
 * among those demanded, and claims that are needed and absent. Two organisations in one log-in are as good as none.
 * A role that we do not know, or that the configuration does not name, is left out.
 */
export function leesClaims(
  claims: Readonly<Record<string, unknown>>,
  mapping: Aanmelddienst['claims'],
): Uitkomst<Bewering, Weigering> {
  // Own properties only: a claim called `constructor` is not there unless it was sent.
  const lees = (claim: string) => (Object.hasOwn(claims, claim) ? teksten(claims[claim]) : []);
  const { niveau, organisatie, rollen } = mapping;
  if (niveau && !lees(niveau.claim).some((waarde) => niveau.waarden.includes(waarde))) return mislukt('niveau-te-laag');

  const [onderwerp] = lees('sub');
  const naam = alsRegel(lees(mapping.naam)[0] ?? '');
  const email = lees(mapping.email)[0]?.toLowerCase();
  if (!onderwerp || !naam || !email || !isAdres(email)) return mislukt('onvolledig');

  let partij: Bewering['partij'] = null;
  if (organisatie) {
    const [waarde, ...meer] = new Set(lees(organisatie.claim));
    if (waarde === undefined || meer.length > 0 || !VORMEN[organisatie.soort].test(waarde))
      return mislukt('onbekende-organisatie');
    partij = { sleutel: organisatie.soort, waarde };
  }
  return gelukt({
    onderwerp,
    naam: naam.slice(0, 200),
    email,
    partij,
    rollen: rollen ? leesRollen(lees(rollen.claim), rollen.waarden) : null,
  });
}

/** Without a table the values are the names of our roles themselves. */
function leesRollen(waarden: readonly string[], tabel: Readonly<Record<string, string>> | undefined): Rol[] {
  const namen = waarden.map((waarde) => (tabel ? (Object.hasOwn(tabel, waarde) ? tabel[waarde] : undefined) : waarde));
  return [...new Set(namen.filter((naam) => naam !== undefined))].filter(isRol);
}
