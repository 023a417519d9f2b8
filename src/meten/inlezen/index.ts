export {
  IMPORTSOORTEN,
  type Importsoort,
  type Importstatus,
  type Keuzes,
  type Verslag,
  type Voortgang,
} from './domain.ts';
export { type Import, leesImport, leesImporten } from './store.ts';
export type { Inleesomgeving } from './uitvoeren.ts';
