import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { type Database, inTransactie } from '../database/index.ts';
import { past, type Rol } from './domain.ts';
import type { Bewering } from './oidc/claims.ts';
import type { Aanmelddienst } from './oidc/configuratie.ts';
import { type Partij, vindPartij } from './partijstore.ts';
import {
  type Functie,
  geefFunctie,
  koppelIdentiteit,
  leesFuncties,
  maakPersoon,
  type Persoon,
  vindPersoonVan,
  volgAanmelddienst,
} from './persoonstore.ts';
import { gebruikUitnodiging, type Uitnodiging, vindUitnodiging } from './uitnodigingstore.ts';
import type { Weigering } from './weigering.ts';

type Db = Database['db'];

export interface Toegelaten {
  readonly persoon: Persoon;
  /** The functie in which the session starts. */
  readonly functie: Functie;
}

/** A functie can be used by this way of logging in: the party chose it, or did not choose. */
export const magVia = ({ aanmelddienst }: { aanmelddienst: string | null }, via: string): boolean =>
  aanmelddienst === null || aanmelddienst === via;

export type Dienst = Pick<Aanmelddienst, 'id' | 'namens'>;

/** Whether a service is to be believed when it says that somebody works for this party. */
export const spreektNamens = ({ namens }: Pick<Dienst, 'namens'>, partij: Omit<Partij, 'id'>): boolean =>
  namens === 'alle' ||
  namens.some((wie) => Object.entries(wie).every(([veld, waarde]) => partij[veld as keyof typeof partij] === waarde));

/**
 * Whether a service may give this role at this party. Who supervises, and who lets others in, only a service that the party
 * chose itself may say: nobody else's service is trusted that far.
 */
export const magRolGeven = (dienst: Dienst, rol: Rol, partij: Omit<Partij, 'id'>): boolean =>
  past(rol, partij.soort) && (partij.aanmelddienst === dienst.id || !past(rol, 'toezichthouder'));

/**
 * Decides whether whoever a log-in service speaks of gets in, and brings the functies that the service gives in line with
 * what it says. What is refused leaves no trace, except that functies that the service took away are gone.
 */
export async function laatToe(
  database: Database,
  dienst: Dienst,
  bewering: Bewering,
  uitnodigingHash: Buffer | null,
  nu: Date,
): Promise<Uitkomst<Toegelaten, Weigering>> {
  return inTransactie(database, async ({ db }) => {
    const partij = bewering.partij ? await vindPartij(db, bewering.partij.sleutel, bewering.partij.waarde) : null;
    if (partij === undefined) return mislukt('onbekende-organisatie');
    if (partij && !(magVia(partij, dienst.id) && spreektNamens(dienst, partij))) return mislukt('andere-dienst');

    const uitnodiging = uitnodigingHash ? await vindUitnodiging(db, uitnodigingHash, nu) : null;
    if (uitnodigingHash && !uitnodiging) return mislukt('uitnodiging-ongeldig');
    if (uitnodiging && partij && partij.id !== uitnodiging.partijId) return mislukt('andere-organisatie');
    if (uitnodiging && !magVia(uitnodiging, dienst.id)) return mislukt('andere-dienst');

    const rollen = passend(dienst, bewering.rollen, partij);
    const wie = await vindOfMaakPersoon(db, dienst.id, bewering, { uitnodiging, rollen });
    if (!wie.ok) return wie;
    const persoon = wie.waarde;

    if (uitnodiging) await neemAan(db, uitnodiging, persoon.id, nu);
    if (rollen) await volgAanmelddienst(db, persoon.id, partij?.id ?? null, rollen, nu);
    const liefst = { ...(uitnodiging ?? { partijId: partij?.id }), alleenDaar: partij !== null };
    const functie = await kiesFunctie(db, persoon.id, dienst.id, liefst, nu);
    return functie.ok ? gelukt({ persoon, functie: functie.waarde }) : functie;
  });
}

/** Roles that the service may give at that party; null when it does not tell roles. */
const passend = (dienst: Dienst, rollen: readonly Rol[] | null, partij: Partij | null): readonly Rol[] | null =>
  rollen && partij ? rollen.filter((rol) => magRolGeven(dienst, rol, partij)) : null;

/**
 * A person is known by the account at the service (`sub`) and by nothing else. An e-mail address is only what a service
 * says: whoever can have one noted there would become somebody else here, or keep them out. An invitation makes a new person,
 * or gives a functie to the person of this account; it never opens the account of another.
 */
async function vindOfMaakPersoon(
  db: Db,
  dienst: string,
  { onderwerp, naam, email }: Bewering,
  grond: { readonly uitnodiging: Uitnodiging | null; readonly rollen: readonly Rol[] | null },
): Promise<Uitkomst<Persoon, Weigering>> {
  const bekend = await vindPersoonVan(db, dienst, onderwerp);
  if (bekend) return bekend.geblokkeerd ? mislukt('geen-rol') : gelukt(bekend);
  if (!grond.uitnodiging && !grond.rollen?.length) return mislukt('geen-rol');
  const nieuw = { naam, email: grond.uitnodiging?.email ?? email };
  const id = await maakPersoon(db, nieuw);
  await koppelIdentiteit(db, dienst, onderwerp, id);
  return gelukt({ id, ...nieuw });
}

/** Turns an invitation into the functie that it promised, once. */
export async function neemAan(db: Db, uitnodiging: Uitnodiging, persoonId: string, nu: Date): Promise<void> {
  const { partijId, rol, door, hash } = uitnodiging;
  await geefFunctie(db, { persoonId, partijId, rol, bron: 'uitnodiging', door, van: nu });
  await gebruikUitnodiging(db, hash, nu);
}

/**
 * The functie in which a session starts: one of the party (and role) that the log-in is about, or else the first; with
 * `alleenDaar` one of that party or none at all.
 */
export async function kiesFunctie(
  db: Db,
  persoonId: string,
  via: string,
  liefst: { readonly partijId?: number | undefined; readonly rol?: Rol; readonly alleenDaar?: boolean },
  nu: Date,
): Promise<Uitkomst<Functie, Weigering>> {
  const alle = (await leesFuncties(db, persoonId, nu)).filter(
    ({ partijId }) => !liefst.alleenDaar || partijId === liefst.partijId,
  );
  const bruikbaar = alle.filter((functie) => magVia(functie, via));
  const bijPartij = bruikbaar.filter(({ partijId }) => partijId === liefst.partijId);
  const functie = bijPartij.find(({ rol }) => rol === liefst.rol) ?? bijPartij[0] ?? bruikbaar[0];
  if (functie) return gelukt(functie);
  return mislukt(alle.length > 0 ? 'andere-dienst' : 'geen-rol');
}
