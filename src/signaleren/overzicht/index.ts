export type { Omgeving } from './beeld.ts';
