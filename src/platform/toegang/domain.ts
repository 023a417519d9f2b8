import { z } from 'zod';
import inhoud from './matrix.json' with { type: 'json' };

/** Every role in which a person or a machine acts. `bezoeker`: whoever is not signed in. */
export const ROLLEN = [
  'analist',
  'accountmanager',
  'meldpuntmedewerker',
  'contractmanager',
  'bestuurder',
  'indiener',
  'accordeur',
  'matchingmedewerker',
  'secretaris',
  'tariefadviseur',
  'beleidsmedewerker',
  'client',
  'zaakdeelnemer',
  'beheerder',
  'auditor',
  'bezoeker',
] as const;
export type Rol = (typeof ROLLEN)[number];

/**
 * What data may be used for (N-05). `beheer`: who works where; `verantwoording`: who read what; `aanlevering`: asking for figures
 * and delivering them; `accordering`: approving a delivery for the board.
 */
export const DOELEN = [
  'vroegsignalering',
  'contractbeheer',
  'casuistiek',
  'leren',
  'openbaar',
  'beheer',
  'verantwoording',
  'aanlevering',
  'accordering',
] as const;
export type Doel = (typeof DOELEN)[number];

/** How the party of the one who asks stands to the data: its own, a case it is party to, its region, or none at all. */
export const RELATIES = ['eigen', 'zaak', 'regio', 'iedereen'] as const;
export type Relatie = (typeof RELATIES)[number];

/** From little to much. `geteld`: only in anonymous counts and distributions. */
export const RECHTEN = ['geteld', 'lezen', 'schrijven'] as const;
export type Recht = (typeof RECHTEN)[number];

/** 0 is nothing; higher includes lower. The database uses the same numbers. */
export const rang = (recht: Recht): number => RECHTEN.indexOf(recht) + 1;

export const SOORTEN_PARTIJ = [
  'toezichthouder',
  'gemeente',
  'jeugdregio',
  'aanbieder',
  'ministerie',
  'branchevereniging',
  'matchingteam',
  'geschillencommissie',
  'kennispunt',
  'client',
  'inspectie',
  'bank',
  'bewindvoerder',
] as const;
export type Partijsoort = (typeof SOORTEN_PARTIJ)[number];

/** By which number, code or name others may know a party. */
export const PARTIJSLEUTELS = ['kvk', 'oin', 'gemeentecode', 'regiocode', 'naam'] as const;
export type Partijsleutel = (typeof PARTIJSLEUTELS)[number];

const vormMatrix = z.object({
  versie: z.int(),
  geldigVan: z.iso.date(),
  rollen: z.record(
    z.enum(ROLLEN),
    z.object({
      naam: z.string(),
      uitleg: z.string(),
      partijen: z.array(z.enum(SOORTEN_PARTIJ)),
      start: z.string().startsWith('/'),
      noodtoegang: z.boolean().default(false),
      rechten: z.partialRecord(z.enum(DOELEN), z.partialRecord(z.enum(RELATIES), z.enum(RECHTEN))),
    }),
  ),
});

/** The matrix that comes with Baken (`matrix.json`): role × purpose × relation → right. */
export const MATRIX = vormMatrix.parse(inhoud);

export interface Toegangsregel {
  readonly rol: Rol;
  readonly doel: Doel;
  readonly relatie: Relatie;
  readonly recht: Recht;
}

/** The matrix as rows, as the database keeps them. */
export const TOEGANGSREGELS: readonly Toegangsregel[] = ROLLEN.flatMap((rol) =>
  DOELEN.flatMap((doel) =>
    RELATIES.flatMap((relatie) => {
      const recht = MATRIX.rollen[rol].rechten[doel]?.[relatie];
      return recht ? [{ rol, doel, relatie, recht }] : [];
    }),
  ),
);

/** The highest right (as a number, 0 is nothing) of a role for one of these purposes, in one of these relations. */
export const rechtVan = (
  rol: Rol,
  doelen: readonly Doel[],
  relaties: readonly Relatie[] = RELATIES,
  regels: readonly Toegangsregel[] = TOEGANGSREGELS,
): number =>
  regels
    .filter((r) => r.rol === rol && doelen.includes(r.doel) && relaties.includes(r.relatie))
    .reduce((hoogste, { recht }) => Math.max(hoogste, rang(recht)), 0);

/** Whether this kind of party has people in this role. */
export const past = (rol: Rol, soort: Partijsoort): boolean => MATRIX.rollen[rol].partijen.includes(soort);

/**
 * What a route asks of whoever calls it. `bereik`: `land` shows all providers at once and needs a right to everyone;
 * `regio` is about the region in the path; `zaak` about the provider in the path; `lijst` shows what may be seen;
 * `eigen` is about the party itself; `nood` is taking access to a case in an emergency. What is shown in the end, the database decides row by row.
 */
export interface Eis {
  readonly doelen: readonly Doel[];
  readonly recht: Recht;
  readonly bereik: 'land' | 'regio' | 'zaak' | 'lijst' | 'eigen' | 'nood';
}

/** `openbaar`: for everyone. `ingelogd`: for whoever is signed in, in whatever role. */
export type Toegangseis = Eis | 'openbaar' | 'ingelogd';

const RELATIES_VOOR: Readonly<Record<Eis['bereik'], readonly Relatie[]>> = {
  land: ['iedereen'],
  regio: ['regio', 'iedereen'],
  zaak: RELATIES,
  lijst: RELATIES,
  eigen: ['eigen'],
  nood: ['zaak'],
};

/** Whether a role may call a route at all; which rows it then gets is up to the database. */
export function magRoute(rol: Rol, eis: Toegangseis): boolean {
  if (eis === 'openbaar') return true;
  if (eis === 'ingelogd') return rol !== 'bezoeker';
  if (eis.bereik === 'nood') return magNoodtoegang(rol);
  return rechtVan(rol, eis.doelen, RELATIES_VOOR[eis.bereik]) >= rang(eis.recht);
}

/** Whether somebody in this relation to the data of a route may have them: what the generated test holds every route to. */
export function magInRelatie(rol: Rol, eis: Toegangseis, relatie: Relatie): boolean {
  if (eis === 'openbaar' || eis === 'ingelogd' || eis.bereik === 'nood') return magRoute(rol, eis);
  const relaties = relatie === 'iedereen' ? (['iedereen'] as const) : ([relatie, 'iedereen'] as const);
  const nodig = RELATIES_VOOR[eis.bereik];
  return (
    rechtVan(
      rol,
      eis.doelen,
      relaties.filter((r) => nodig.includes(r)),
    ) >= rang(eis.recht)
  );
}

/** Who asks. Without a person it is a machine of the party, or a visitor. */
export interface Vrager {
  readonly rol: Rol;
  readonly persoonId: string | null;
  readonly naam: string;
  readonly partijId: number | null;
  readonly partijNaam: string;
  readonly client: string | null;
}

export const BEZOEKER: Vrager = {
  rol: 'bezoeker',
  persoonId: null,
  naam: '',
  partijId: null,
  partijNaam: '',
  client: null,
};

const OVER_AANBIEDERS: readonly Doel[] = ['vroegsignalering', 'contractbeheer', 'casuistiek', 'leren'];
const LANDELIJK = new Set(ROLLEN.filter((rol) => rechtVan(rol, OVER_AANBIEDERS, ['iedereen']) >= rang('lezen')));

/** Whether a role sees all providers for one of the purposes: the database then needs no selection of rows. */
export const isLandelijk = (rol: Rol): boolean => LANDELIJK.has(rol);

/** Kinds of party that can be party to a case of early warning: those with a role that may see one. */
export const kanPartijZijn = (soort: Partijsoort): boolean =>
  ROLLEN.some((rol) => past(rol, soort) && rechtVan(rol, ['vroegsignalering'], ['zaak']) >= rang('lezen'));

/**
 * Only a role to which the matrix gives it, and that can be party to a case, may take one in an emergency; who sees everything
 * need not, who only looks on and a competitor may not.
 */
export const magNoodtoegang = (rol: Rol): boolean =>
  MATRIX.rollen[rol]?.noodtoegang === true &&
  rechtVan(rol, ['vroegsignalering'], ['zaak']) >= rang('lezen') &&
  rechtVan(rol, ['vroegsignalering'], ['iedereen']) < rang('lezen');
