import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { type Database, inTransactie } from '../database/index.ts';
import { past, type Rol } from './domain.ts';
import type { Bewering } from './oidc/claims.ts';
import { type Partij, vindPartij } from './partijstore.ts';
import {
  type Functie,
  geefFunctie,
  koppelIdentiteit,
  leesFuncties,
  maakGenodigde,
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

/**
 * Decides whether whoever a log-in service speaks of gets in, and brings the functies that the service gives in line with
 * what it says. What is refused leaves no trace, except that functies that the service took away are gone.
 */
export async function laatToe(
  database: Database,
  dienst: string,
  bewering: Bewering,
  uitnodigingHash: Buffer | null,
  nu: Date,
): Promise<Uitkomst<Toegelaten, Weigering>> {
  return inTransactie(database, async ({ db }) => {
    const partij = bewering.partij ? await vindPartij(db, bewering.partij.sleutel, bewering.partij.waarde) : null;
    if (partij === undefined) return mislukt('onbekende-organisatie');
    if (partij && !magVia(partij, dienst)) return mislukt('andere-dienst');

    const uitnodiging = uitnodigingHash ? await vindUitnodiging(db, uitnodigingHash, nu) : null;
    if (uitnodigingHash && !uitnodiging) return mislukt('uitnodiging-ongeldig');
    if (uitnodiging && partij && partij.id !== uitnodiging.partijId) return mislukt('andere-organisatie');
    if (uitnodiging && !magVia(uitnodiging, dienst)) return mislukt('andere-dienst');

    const rollen = passend(bewering.rollen, partij);
    const wie = await vindOfMaakPersoon(db, dienst, bewering, { uitnodiging, rollen });
    if (!wie.ok) return wie;
    const persoon = wie.waarde;

    if (uitnodiging) await neemAan(db, uitnodiging, persoon.id, nu);
    if (rollen) await volgAanmelddienst(db, persoon.id, partij?.id ?? null, rollen, nu);
    const functie = await kiesFunctie(db, persoon.id, dienst, uitnodiging ?? { partijId: partij?.id }, nu);
    return functie.ok ? gelukt({ persoon, functie: functie.waarde }) : functie;
  });
}

/** Roles that people of that kind of party can have; null when the service does not tell roles. */
const passend = (rollen: readonly Rol[] | null, partij: Partij | null): readonly Rol[] | null =>
  rollen && partij ? rollen.filter((rol) => past(rol, partij.soort)) : null;

/**
 * A person is known by the account at the service (`sub`) and by nothing else. An e-mail address is only what a service
 * says: whoever can have one noted there would become somebody else here. An invitation makes a new person, or gives a
 * functie to the person of this account; it never opens the account of another.
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
  const id = await (grond.uitnodiging ? maakGenodigde(db, nieuw) : maakPersoon(db, nieuw));
  // Only who holds the invitation, and so reads the mail of that address, hears that there is an account.
  if (id === null) return mislukt(grond.uitnodiging ? 'eigen-account' : 'geen-rol');
  await koppelIdentiteit(db, dienst, onderwerp, id);
  return gelukt({ id, ...nieuw });
}

/** Turns an invitation into the functie that it promised, once. */
export async function neemAan(db: Db, uitnodiging: Uitnodiging, persoonId: string, nu: Date): Promise<void> {
  const { partijId, rol, door, hash } = uitnodiging;
  await geefFunctie(db, { persoonId, partijId, rol, bron: 'uitnodiging', door, van: nu });
  await gebruikUitnodiging(db, hash, nu);
}

/** The functie in which a session starts: one of the party (and role) that the log-in is about, or else the first. */
export async function kiesFunctie(
  db: Db,
  persoonId: string,
  via: string,
  liefst: { readonly partijId?: number | undefined; readonly rol?: Rol },
  nu: Date,
): Promise<Uitkomst<Functie, Weigering>> {
  const alle = await leesFuncties(db, persoonId, nu);
  const bruikbaar = alle.filter((functie) => magVia(functie, via));
  const bijPartij = bruikbaar.filter(({ partijId }) => partijId === liefst.partijId);
  const functie = bijPartij.find(({ rol }) => rol === liefst.rol) ?? bijPartij[0] ?? bruikbaar[0];
  if (functie) return gelukt(functie);
  return mislukt(alle.length > 0 ? 'andere-dienst' : 'geen-rol');
}
