/** Kinds of events as people look for them. */
export const GROEPEN = ['stappen', 'taken', 'notities', 'documenten', 'deelnemers', 'overig'] as const;
export type Groep = (typeof GROEPEN)[number];

const GROEP: Readonly<Record<string, Groep>> = {
  geopend: 'stappen',
  overgang: 'stappen',
  versie: 'stappen',
  taakErbij: 'taken',
  taakKlaar: 'taken',
  taakWeg: 'taken',
  taakToegewezen: 'taken',
  taakVerzet: 'taken',
  termijnVerlengd: 'taken',
  notitie: 'notities',
  documentErbij: 'documenten',
  documentWeg: 'documenten',
  koppeling: 'documenten',
  deelnemerErbij: 'deelnemers',
  deelnemerWeg: 'deelnemers',
  eigenaar: 'deelnemers',
};

export const groepVan = (soort: string): Groep => GROEP[soort] ?? 'overig';
