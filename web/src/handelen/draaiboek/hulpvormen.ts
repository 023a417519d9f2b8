/** Kinds of help, as the register has them. */
export const HULPVORMEN = [
  ...(['ambulant', 'dagbehandeling', 'pleegzorg', 'gezinshuis', 'verblijf'] as const),
  ...(['jeugdzorgplus', 'jeugd-ggz', 'crisis', 'jeugdbescherming', 'jeugdreclassering'] as const),
];
export type Hulpvorm = (typeof HULPVORMEN)[number];
