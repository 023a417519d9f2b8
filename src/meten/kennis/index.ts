export { cumuleer, type Venster, waardeOver } from './decumulatie.ts';
export { dagVan, type Feit, Kennis, type Levering, type Moment, opVolgorde } from './domain.ts';
