import type { Rol } from '../src/platform/toegang/index.ts';
import {
  AANBIEDER_IN_NOOD,
  ANDERE_AANBIEDER,
  BANK,
  BERICHTENREGIO,
  BRANCHEVERENIGING,
  DEMOTOEZICHTHOUDER,
  GEMEENTE,
  GESCHILLENCOMMISSIE,
  INSPECTIE,
  JEUGDREGIO,
  JONGERE,
  KENNISPUNT,
  MATCHINGTEAM,
  MINISTERIE,
} from './partijen.ts';

/** Somebody who can log in to the demo. Their names say what they do: nobody is really called that. */
export interface Demopersoon {
  /** The account at the log-in service of the demo. */
  readonly account: string;
  readonly naam: string;
  readonly partij: string;
  /** The first one is where the log-in starts. */
  readonly rollen: readonly [Rol, ...Rol[]];
}

/** Their addresses lead nowhere. */
export const emailVan = (account: string): string => `${account}@demo.baken.example`;

/** At least one person in every role. */
export const DEMOMENSEN: readonly Demopersoon[] = [
  { account: 'anouk', naam: 'Anouk van Cijferen', partij: DEMOTOEZICHTHOUDER, rollen: ['analist'] },
  { account: 'bram', naam: 'Bram Tweepet', partij: DEMOTOEZICHTHOUDER, rollen: ['analist', 'auditor'] },
  { account: 'casper', naam: 'Casper Gesprekstra', partij: DEMOTOEZICHTHOUDER, rollen: ['accountmanager'] },
  { account: 'dirkje', naam: 'Dirkje Luisteroor', partij: DEMOTOEZICHTHOUDER, rollen: ['meldpuntmedewerker'] },
  { account: 'saskia', naam: 'Saskia Nakijker', partij: DEMOTOEZICHTHOUDER, rollen: ['auditor'] },
  { account: 'ruben', naam: 'Ruben Poortwacht', partij: DEMOTOEZICHTHOUDER, rollen: ['beheerder'] },
  { account: 'eefje', naam: 'Eefje Contractsma', partij: GEMEENTE, rollen: ['contractmanager'] },
  { account: 'gerben', naam: 'Gerben van Wethouderen', partij: GEMEENTE, rollen: ['bestuurder'] },
  { account: 'floor', naam: 'Floor Regiowijk', partij: JEUGDREGIO, rollen: ['contractmanager'] },
  { account: 'yvonne', naam: 'Yvonne Wachttijdsma', partij: BERICHTENREGIO, rollen: ['contractmanager'] },
  { account: 'hanna', naam: 'Hanna Kwartaalstra', partij: AANBIEDER_IN_NOOD, rollen: ['indiener'] },
  { account: 'ids', naam: 'Ids Handtekening', partij: AANBIEDER_IN_NOOD, rollen: ['accordeur'] },
  { account: 'quinta', naam: 'Quinta Sleutelaar', partij: AANBIEDER_IN_NOOD, rollen: ['beheerder'] },
  { account: 'jelle', naam: 'Jelle Buurmansma', partij: ANDERE_AANBIEDER, rollen: ['indiener'] },
  { account: 'karlijn', naam: 'Karlijn Plekzoeker', partij: MATCHINGTEAM, rollen: ['matchingmedewerker'] },
  { account: 'lammert', naam: 'Lammert Dossierveld', partij: GESCHILLENCOMMISSIE, rollen: ['secretaris'] },
  { account: 'mieke', naam: 'Mieke Kostprijs', partij: KENNISPUNT, rollen: ['tariefadviseur'] },
  { account: 'noor', naam: 'Noor Haagweg', partij: MINISTERIE, rollen: ['beleidsmedewerker'] },
  { account: 'otto', naam: 'Otto Koepelman', partij: BRANCHEVERENIGING, rollen: ['beleidsmedewerker'] },
  { account: 'tjitske', naam: 'Tjitske Toezichtsma', partij: INSPECTIE, rollen: ['zaakdeelnemer'] },
  { account: 'wouter', naam: 'Wouter Rekeningsma', partij: BANK, rollen: ['zaakdeelnemer'] },
  { account: 'pim', naam: 'Pim Eigenplan', partij: JONGERE, rollen: ['client'] },
];
