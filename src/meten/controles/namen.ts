/** Records of figures, by what they hold. (`cel` is taken by CEL itself.) */
export const RECORDBRONNEN = ['nu', 'vorige', 'jaarTerug', 'jaar', 'eerder'] as const;
/** Series of earlier figures. */
export const LIJSTBRON = 'historie';
/** 1 … 4; of a whole year 4. */
export const BEREIK = 'kwartaal';

export const NAMEN: readonly string[] = [...RECORDBRONNEN, LIJSTBRON, BEREIK];

/** The functions of a formula, with how many inputs each takes. */
export const FUNCTIES: Readonly<Record<string, { readonly aantal: number; readonly invoer: 'getal' | 'reeks' }>> = {
  abs: { aantal: 1, invoer: 'getal' },
  min: { aantal: 2, invoer: 'getal' },
  max: { aantal: 2, invoer: 'getal' },
  ongeveer: { aantal: 2, invoer: 'getal' },
  hoogstens: { aantal: 2, invoer: 'getal' },
  minstens: { aantal: 2, invoer: 'getal' },
  mediaan: { aantal: 1, invoer: 'reeks' },
  spreiding: { aantal: 1, invoer: 'reeks' },
  aantal: { aantal: 1, invoer: 'reeks' },
};

/** What a formula of one kind may say: its names, its functions, and how to speak of them. */
export interface Woordenboek {
  /** Before the point, and names without one. */
  readonly namen: readonly string[];
  readonly functies: Readonly<Record<string, { readonly aantal: number; readonly invoer: 'getal' | 'reeks' }>>;
  /** What kind of thing each group of fields is, by the name of its type. */
  readonly groepen: Readonly<Record<string, string>>;
  /** A field as one would write it. */
  readonly voorbeeld: string;
  /** What is being written: 'een controle'. */
  readonly wat: string;
}

export const CONTROLETAAL: Woordenboek = {
  namen: NAMEN,
  functies: FUNCTIES,
  groepen: { Cijfers: 'een groep cijfers', Reeksen: 'een groep reeksen' },
  voorbeeld: 'nu.eigenVermogen',
  wat: 'een controle',
};
