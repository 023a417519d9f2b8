import { BakenFout } from '../../../kernel/fouten.ts';
import { type Bladrij, type Bron, toonCel } from '../../../platform/bestanden/index.ts';
import { losseTekst, type Tabel } from '../../inlezen/index.ts';
import type { Berichtsoort } from '../domain.ts';
import { Berichtverzamelaar } from './berichten.ts';
import { Bsnwacht, isBsn, isBsnKolom } from './bsn.ts';
import type { Bedragvorm, Datumvorm, Indeling, Ketenbevinding, Ketenprofiel } from './domain.ts';
import { alsTekst, Bevindinglijst, eisLengte, neemRij, zonderInhoud } from './inlezen.ts';
import { type Ketenrij, openRijlezer, type Soortkeuze } from './rijen.ts';
import { eisZonderBsn, openKetentabel } from './tabel.ts';
import { soortVan } from './velden.ts';
import { type Kolomproef, proposeBedragvorm, proposeDatumvorm, proposeIndeling, proposeSoort } from './voorstel.ts';
import { toonVeilig, VERBORGEN } from './waarden.ts';

/** What somebody sees of a file before it is read in; nothing of it is kept. */
export interface Ketenvoorbeeld {
  readonly kolommen: readonly {
    readonly naam: string;
    readonly gevuld: number;
    readonly voorbeelden: readonly string[];
  }[];
  readonly kenmerken: { readonly soort: string; readonly codering: string | null; readonly scheiding: string | null };
  /** Guesses, that a person confirms; of a kind of message only where it is in the file. */
  readonly voorstel: {
    readonly soort: Soortkeuze | null;
    readonly datumvorm: Datumvorm;
    readonly bedragvorm: Bedragvorm;
    readonly soorten: Readonly<Partial<Record<Berichtsoort, Indeling>>>;
  };
  /** Rows that were looked at. */
  readonly rijen: number;
  readonly voorbeeldrijen: readonly {
    readonly rij: number;
    readonly soort: Berichtsoort;
    readonly waarden: Readonly<Record<string, string>>;
  }[];
  readonly goedeRijen: number;
  readonly bevindingen: readonly Ketenbevinding[];
  readonly aantalBevindingen: number;
  readonly meldingen: readonly string[];
}

export interface Voorbeeldvraag {
  readonly soort: Soortkeuze | null;
  readonly profiel: Ketenprofiel | null;
  readonly regios: ReadonlyMap<string, string>;
  readonly gemeente: string | null;
  /** Only the first part of the file was sent: that its end is missing is no fault. */
  readonly deel: boolean;
}

/** Rows that are looked at, that are shown, and samples of a column. */
const [HOOGSTENS, TONEN, MONSTERS] = [500, 5, 3];

/** Looks at the first rows of a file: its columns, what they probably are, and what comes of them by a profile. */
export const bekijkKetendata = (bron: Bron, vraag: Voorbeeldvraag): Promise<Ketenvoorbeeld> =>
  zonderInhoud(() => bekijk(bron, vraag));

async function bekijk(bron: Bron, vraag: Voorbeeldvraag): Promise<Ketenvoorbeeld> {
  if (vraag.profiel) eisZonderBsn(vraag.profiel);
  const tabel = await openKetentabel(bron);
  const rijen = await eersteRijen(tabel, vraag.deel);
  if (rijen.length === 0) throw new BakenFout('niet-te-verwerken', 'In dit bestand staan geen rijen onder de kop.');
  const teksten = rijen.map(({ cellen }) => alsTekst(cellen));
  const proeven = tabel.kop.map((naam, plek): Kolomproef => {
    const waarden = teksten.map((cellen) => (cellen[plek] ?? '').trim()).filter((waarde) => waarde !== '');
    return { naam, waarden };
  });
  const soort = vraag.soort ?? proposeSoort(bron.naam, proeven);
  const proef = beproef(tabel, rijen, { ...vraag, soort }, bron.naam);
  return {
    kolommen: proeven.map(({ naam, waarden }) => ({
      naam: losseTekst(naam, 120),
      gevuld: waarden.length,
      voorbeelden: isBsnKolom(waarden)
        ? [VERBORGEN]
        : [...new Set(waarden)].slice(0, MONSTERS).map((waarde) => losseTekst(toonVeilig(waarde))),
    })),
    kenmerken: tabel.kenmerken,
    voorstel: {
      soort,
      datumvorm: proposeDatumvorm(proeven),
      bedragvorm: proposeBedragvorm(proeven),
      soorten: Object.fromEntries(soortenIn(soort, tabel, teksten).map((een) => [een, proposeIndeling(een, proeven)])),
    },
    rijen: rijen.length,
    ...proef,
    meldingen: [...tabel.meldingen(), ...geenBsn(vraag.profiel, proeven), ...proef.meldingen],
  };
}

/** A column of which most values cannot be a BSN was probably chosen by mistake: any nine digits would become a pseudonym. */
function geenBsn(profiel: Ketenprofiel | null, kolommen: readonly Kolomproef[]): readonly string[] {
  const gekozen = new Set(Object.values(profiel?.soorten ?? {}).map((indeling) => indeling?.bsn));
  return kolommen
    .filter(({ naam, waarden }) => gekozen.has(naam) && waarden.filter(isBsn).length < waarden.length / 2)
    .map(({ naam }) => `In kolom ‘${naam}’ staat meestal geen geldig burgerservicenummer. Is dit de goede kolom?`);
}

async function eersteRijen(tabel: Tabel, deel: boolean): Promise<readonly Bladrij[]> {
  const rijen: Bladrij[] = [];
  try {
    for await (const groep of tabel.rijen()) {
      rijen.push(...groep.slice(0, HOOGSTENS - rijen.length));
      if (rijen.length >= HOOGSTENS) return rijen;
    }
  } catch (fout) {
    if (!deel || !(fout instanceof BakenFout) || rijen.length === 0) throw fout;
  }
  return deel ? rijen.slice(0, -1) : rijen;
}

function soortenIn(
  soort: Soortkeuze | null,
  { kop }: Tabel,
  rijen: readonly (readonly string[])[],
): readonly Berichtsoort[] {
  if (soort === null) return [];
  if (typeof soort === 'string') return [soort];
  const plek = kop.indexOf(soort.kolom);
  const genoemd = rijen.map((cellen) => soortVan(cellen[plek] ?? '')).filter((een) => een !== null);
  return [...new Set(genoemd)].sort();
}

type Proefuitslag = Pick<
  Ketenvoorbeeld,
  'voorbeeldrijen' | 'goedeRijen' | 'bevindingen' | 'aantalBevindingen' | 'meldingen'
>;

function beproef(tabel: Tabel, rijen: readonly Bladrij[], vraag: Voorbeeldvraag, bestand: string): Proefuitslag {
  const { profiel, soort, regios, gemeente } = vraag;
  const bevindingen = new Bevindinglijst(bestand);
  const voorbeeldrijen: Ketenvoorbeeld['voorbeeldrijen'][number][] = [];
  if (profiel === null || soort === null)
    return { voorbeeldrijen, goedeRijen: 0, bevindingen: [], aantalBevindingen: 0, meldingen: [] };
  const wacht = new Bsnwacht();
  const lees = openRijlezer(tabel.kop, profiel, soort, wacht);
  const geen = '' as never;
  const verzamelaar = new Berichtverzamelaar({ regios, gemeente, pseudoniem: () => () => geen, neem: () => undefined });
  for (const { nummer, cellen } of rijen) {
    const scheef = eisLengte(tabel, cellen);
    const rij = lees(cellen.map(toonCel));
    bevindingen.voeg(nummer, scheef.length > 0 ? scheef : neemRij(rij, verzamelaar).bevindingen);
    if (scheef.length === 0 && 'soort' in rij && voorbeeldrijen.length < TONEN)
      voorbeeldrijen.push({ rij: nummer, soort: rij.soort, waarden: toonWaarden(rij) });
  }
  return {
    voorbeeldrijen,
    goedeRijen: rijen.length - bevindingen.rijen,
    bevindingen: bevindingen.lijst,
    aantalBevindingen: bevindingen.aantal,
    meldingen: wacht.meldingen(true),
  };
}

/** The fields of a row as they will be kept; a BSN is not. */
const toonWaarden = ({ waarden }: Ketenrij): Record<string, string> =>
  Object.fromEntries(
    Object.entries(waarden).map(([veld, waarde]) => [veld, veld === 'bsn' ? VERBORGEN : toonVeilig(String(waarde))]),
  );
