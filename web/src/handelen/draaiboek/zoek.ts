/** What the address of the overview says: which provider somebody came to open one for, and whether all are shown. */
export interface Draaiboekzoek {
  readonly open?: string | undefined;
  readonly alle?: 'ja' | undefined;
}
