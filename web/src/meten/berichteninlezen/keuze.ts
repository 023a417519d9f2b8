import type {
  Bedragvorm,
  Berichtsoort,
  Datumvorm,
  Indeling,
  Inhoud,
  Profiel,
  Profielen,
  Veldnaam,
  Voorbeeld,
} from './typen.ts';

/** What somebody has chosen for a file so far. */
export interface Keuze {
  /** JW301 …, or `kolom:NAAM`; null while it is not known. */
  readonly soort: string | null;
  readonly datumvorm: Datumvorm;
  readonly bedragvorm: Bedragvorm;
  readonly soorten: Readonly<Partial<Record<Berichtsoort, Indeling>>>;
  readonly waarden: Inhoud['waarden'];
  /** The profile that it began with. */
  readonly profiel: number | null;
}

export const KOLOM = 'kolom:';

export const alsSoort = (soort: Voorbeeld['voorstel']['soort']): string | null =>
  soort === null || typeof soort === 'string' ? soort : `${KOLOM}${soort.kolom}`;

/** What the program proposes for a file. */
export const uitVoorstel = ({ voorstel }: Voorbeeld): Keuze => ({
  soort: alsSoort(voorstel.soort),
  datumvorm: voorstel.datumvorm,
  bedragvorm: voorstel.bedragvorm,
  soorten: voorstel.soorten as Keuze['soorten'],
  waarden: {},
  profiel: null,
});

/** What a profile says of a file: columns that the file does not have are left out, so that one sees that they are missing. */
export function uitProfiel(profiel: Profiel, soort: string | null, voorbeeld: Voorbeeld): Keuze {
  const kolommen = new Set(voorbeeld.kolommen.map(({ naam }) => naam));
  const { datumvorm, bedragvorm, waarden, soorten } = profiel.inhoud;
  const over = Object.entries(soorten).map(([naam, indeling]) => [
    naam,
    Object.fromEntries(Object.entries(indeling ?? {}).filter(([, kolom]) => kolommen.has(kolom))),
  ]);
  return {
    soort,
    datumvorm,
    bedragvorm,
    waarden: waarden ?? {},
    soorten: Object.fromEntries(over),
    profiel: profiel.id,
  };
}

/** Adds what is proposed for kinds of message of which nothing was chosen yet. */
export const aangevuld = (keuze: Keuze, { voorstel }: Voorbeeld): Keuze => ({
  ...keuze,
  soorten: { ...(voorstel.soorten as Keuze['soorten']), ...keuze.soorten },
});

/** The kinds of message in the file, as far as they were seen. */
export const soortenIn = (soort: string | null, { voorstel }: Voorbeeld): readonly Berichtsoort[] =>
  soort === null
    ? []
    : soort.startsWith(KOLOM)
      ? (Object.keys(voorstel.soorten) as Berichtsoort[])
      : [soort as Berichtsoort];

/** Fields that must have a column and have none yet. */
export const ontbrekend = (
  soort: Berichtsoort,
  { soorten }: Keuze,
  { velden, gemeente }: Profielen,
): readonly Veldnaam[] =>
  (velden[soort] ?? [])
    .filter(
      ({ veld, verplicht }) => (verplicht || (veld === 'gemeente' && gemeente === null)) && !soorten[soort]?.[veld],
    )
    .map(({ veld }) => veld);

/** With another column for a field, or (null) none. */
export function metKolom(keuze: Keuze, soort: Berichtsoort, veld: Veldnaam, kolom: string | null): Keuze {
  const { [veld]: _, ...rest } = keuze.soorten[soort] ?? {};
  return { ...keuze, soorten: { ...keuze.soorten, [soort]: kolom === null ? rest : { ...rest, [veld]: kolom } } };
}

/** What is kept as a profile: only the kinds of which something was chosen. */
export const alsInhoud = (
  { datumvorm, bedragvorm, waarden, soorten }: Keuze,
  alleen?: readonly Berichtsoort[],
): Inhoud =>
  ({
    ...{ datumvorm, bedragvorm, waarden },
    soorten: Object.fromEntries(
      Object.entries(soorten).filter(
        ([soort, indeling]) =>
          Object.keys(indeling ?? {}).length > 0 && (alleen === undefined || alleen.includes(soort as Berichtsoort)),
      ),
    ),
  }) as Inhoud;
