export { type Wachtin, wachtIn } from './wachtin.ts';
