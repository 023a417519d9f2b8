export { geldendeProcedure, maakBoek, metVolgorde } from './boek.ts';
export { leesProcedures } from './boekstore.ts';
export { deelsleutel } from './deelsleutel.ts';
export { type Documenten, maakDocumenten } from './documenten.ts';
export type {
  Dader,
  Gebeurtenis,
  Inhoud,
  Onderwerp,
  Soort,
  Veldwaarde,
} from './gebeurtenis.ts';
export { type Dossiers, maakDossiers } from './handelen.ts';
export type { Kamer, Taakeis, Vertrek, Vooraf } from './kamer.ts';
export { breukIn } from './keten.ts';
export { alsGebeurtenis, leesKeten } from './ketenstore.ts';
export { type Opdracht, rollenVan } from './opdracht.ts';
export { type Opening, SYSTEEM, type Werkdossier } from './opening.ts';
export { zoekPartijen } from './partijstore.ts';
export { leesProcedure, type Procedure } from './procedure.ts';
export { type Deelnemer, deelnemersAls, type Stand, systeemrollenIn, type Taak, type Termijn, vouw } from './stand.ts';
export { type Controle, controleerUitvoer } from './uitvoercontrole.ts';
export { DOSSIERS_LEZEN, DOSSIERS_SCHRIJVEN, daderVan, magInDossiers } from './wie.ts';
