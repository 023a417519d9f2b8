export type { Vast } from './beeld.ts';
