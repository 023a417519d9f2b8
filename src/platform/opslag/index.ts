export { leesOpslag, type Opslaginstellingen } from './instellingen.ts';
export { maakS3, type Opslag } from './s3.ts';
export { type Scanner, scan } from './scan.ts';
