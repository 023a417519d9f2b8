export { leesEigenKvk } from './store.ts';
