export { concentraties, MINSTENS_JONGEREN, verbergKlein } from './domain.ts';
