export { Uitvraagrespons } from './uitvraagrespons.tsx';
