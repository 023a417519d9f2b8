import { type Berichtrij, codelabel, type Trajectrij, titelVan } from '../../meten/berichtenverkeer/index.ts';
import type { Kader } from './kader.ts';

/** The day that "now" is for what is in: the last of the last month with figures. */
export function peildagVan({ stand, tot }: Kader): string {
  const maand = stand.tot ?? tot;
  const einde = new Date(Date.UTC(Number(maand.slice(0, 4)), Number(maand.slice(5, 7)), 0));
  return einde.toISOString().slice(0, 10);
}

/** What a list begins with. */
export const lijstkop = ({ regio, regios }: Kader, totaal: number, pagina: number, grootte: number) => ({
  regio: { code: regio.code, naam: regio.naam },
  regios: regios.map(({ code, naam }) => ({ code, naam })),
  ...{ totaal, pagina, grootte },
});

/** What a reason of a stop means. */
export const redenVan = (code: string | undefined): string | null =>
  code === undefined ? null : (codelabel('JZ588', code) ?? code);

/** A traject as a person reads it. */
export function alsTraject(rij: Trajectrij, kader: Kader) {
  const { categorie, reden, ...rest } = rij;
  const { gemeentecode, agb } = rest;
  return {
    ...rest,
    gemeente: kader.naamVan('gemeentecode', gemeentecode),
    aanbieder: kader.naamVan('agb', agb),
    kvk: kader.kvkVan(agb),
    hulp: kader.naamVan('categorie', categorie),
    reden: redenVan(reden ?? undefined),
  };
}

/** A message as a person reads it. */
export function alsBericht({ doorGemeente, gemeentecode, agb, ...rest }: Berichtrij, kader: Kader) {
  const partijen = [kader.naamVan('gemeentecode', gemeentecode), kader.naamVan('agb', agb)] as const;
  const [afzender, ontvanger] = doorGemeente ? partijen : ([partijen[1], partijen[0]] as const);
  return {
    ...{ ...rest, afzender, ontvanger },
    bevindingen: rest.bevindingen.map((een) => ({ ...een, titel: titelVan(een.regel) })),
    tussen: rest.tussen.map(({ doorGemeente: gemeente, ...een }) => ({
      ...{ ...een, titel: titelVan(een.regel), meldingen: [...een.meldingen] },
      door: gemeente === doorGemeente ? ('afzender' as const) : ('ontvanger' as const),
    })),
  };
}
