import { BakenFout } from '../../../kernel/fouten.ts';
import type { Bron } from '../../../platform/bestanden/index.ts';
import { losseTekst, openTabel, type Tabel } from '../../inlezen/index.ts';
import { getallenIn, isBsn } from './bsn.ts';
import type { Ketenprofiel } from './domain.ts';

const isBsnTekst = (tekst: string): boolean => getallenIn(tekst).some(isBsn) && !/\p{L}.*\p{L}/su.test(tekst);

/** Opens a file as a table. Throws `niet-te-verwerken` where its first row cannot be the names of its columns. */
export async function openKetentabel(bron: Bron): Promise<Tabel> {
  const tabel = await openTabel(bron);
  if (tabel.kop.some(isBsnTekst))
    throw new BakenFout(
      'niet-te-verwerken',
      'De eerste rij moet de namen van de kolommen bevatten. In dit bestand staan er al gegevens in.',
    );
  eisEenmalig(tabel.kop);
  return tabel;
}

/** Of two columns with one name nobody can say which was chosen. */
function eisEenmalig(kop: readonly string[]): void {
  const eerste = new Map<string, number>();
  const dubbel = kop.flatMap((naam, plek) => {
    const eerder = eerste.get(naam);
    if (eerder === undefined) eerste.set(naam, plek);
    return naam === '' || eerder === undefined ? [] : [{ naam: losseTekst(naam, 120), eerder, plek }];
  });
  const [een] = dubbel;
  if (!een) return;
  throw new BakenFout(
    'niet-te-verwerken',
    `Kolom ‘${een.naam}’ staat twee keer in dit bestand: als kolom ${een.eerder + 1} en als kolom ${een.plek + 1}. Geef elke kolom een eigen naam.`,
    dubbel.map(({ naam, eerder, plek }) => ({ plek: naam, melding: `staat als kolom ${eerder + 1} en ${plek + 1}` })),
  );
}

/** Throws `ongeldige-invoer` where a profile holds a BSN: it was made of a file without names of columns. */
export function eisZonderBsn({ soorten, waarden }: Ketenprofiel): void {
  const kolommen = Object.values(soorten).flatMap((indeling) => Object.values(indeling ?? {}));
  const woorden = Object.values(waarden).flatMap((lijst) => Object.entries(lijst ?? {}).flat());
  if (![...kolommen, ...woorden].some(isBsnTekst)) return;
  throw new BakenFout(
    'ongeldige-invoer',
    'Een naam van een kolom of een eigen woord in dit profiel is een burgerservicenummer. Gebruik een bestand waarvan de eerste rij de namen van de kolommen bevat.',
  );
}
