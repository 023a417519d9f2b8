import { BakenFout } from '../../kernel/fouten.ts';
import type { Drukker, Koekje } from './pdf.ts';

/** How a screen of this installation becomes a PDF for the one who asks. `V`: the request of the web server. */
export interface Afdrukopties<V> {
  readonly drukker: Drukker;
  /** The address at which the browser that prints reaches this process, without a slash at the end. */
  readonly eigenAdres: () => string;
  /** The cookie with which that browser is, for minutes, the one who asks. */
  readonly koekjeVoor: (verzoek: V) => Promise<Koekje | null>;
}

/**
 * Prints the screen at `pad` as the one who asks sees it; parameters without a value are left out. Throws `te-druk` when that
 * does not work now; `meld` gets the reason.
 */
export async function drukScherm<V>(
  { drukker, eigenAdres, koekjeVoor }: Afdrukopties<V>,
  verzoek: V,
  pad: string,
  vraag: Readonly<Record<string, string | undefined>>,
  meld: (fout: unknown) => void,
): Promise<Buffer> {
  const query = new URLSearchParams(Object.entries(vraag).flatMap(([k, v]) => (v ? [[k, v] as [string, string]] : [])));
  try {
    return await drukker.druk(`${eigenAdres()}${pad}?${query}`, await koekjeVoor(verzoek));
  } catch (fout) {
    meld(fout);
    throw new BakenFout('te-druk', 'De PDF kon nu niet worden gemaakt. Probeer het over een minuut opnieuw.');
  }
}

/** The header with which a browser keeps a file under a name of plain letters. */
export const alsBijlage = (naam: string, extensie: string): string => {
  const veilig = naam
    .normalize('NFD')
    .replace(/[^\w -]/g, '')
    .trim()
    .replace(/\s+/g, '-');
  return `attachment; filename="${veilig}.${extensie}"`;
};
