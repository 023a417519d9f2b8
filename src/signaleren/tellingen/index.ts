export { MINSTENS, onderdruk } from './domain.ts';
export { leesEigenKvk } from './store.ts';
