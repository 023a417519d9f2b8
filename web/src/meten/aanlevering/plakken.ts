/** What a paste from a workbook would fill in. Nothing is changed here. */
import { type Invoerfout, leesInvoer } from './invoer.ts';
import type { Veld } from './typen.ts';

/** Rows of cells, as spreadsheets put them on the clipboard: tabs between columns, quotes around a cell with line ends. */
export function ontleedKlembord(tekst: string): string[][] {
  const rijen: string[][] = [[]];
  let cel = '';
  let tussenAanhaling = false;
  const sluitCel = () => {
    rijen.at(-1)?.push(cel);
    cel = '';
  };
  for (let plek = 0; plek < tekst.length; plek++) {
    const teken = tekst[plek];
    if (tussenAanhaling) {
      if (teken !== '"') cel += teken;
      else if (tekst[plek + 1] === '"') {
        cel += '"';
        plek++;
      } else tussenAanhaling = false;
    } else if (teken === '"' && cel === '') tussenAanhaling = true;
    else if (teken === '\t') sluitCel();
    else if (teken === '\n') {
      sluitCel();
      rijen.push([]);
    } else if (teken !== '\r') cel += teken;
  }
  sluitCel();
  // A spreadsheet ends the last row with a line end too.
  if (rijen.length > 1 && rijen.at(-1)?.every((leeg) => leeg === '')) rijen.pop();
  return rijen;
}

export interface Plakfout {
  /** Undefined: there is no field for it. */
  readonly gegeven: string | undefined;
  readonly tekst: string;
  readonly fout: Invoerfout | 'onbekendeNaam' | 'pastNiet' | 'opSlot';
}

export interface Plakplan {
  readonly wijzigingen: readonly { readonly gegeven: string; readonly waarde: string }[];
  readonly fouten: readonly Plakfout[];
  /** Empty cells on the clipboard: they erase nothing. */
  readonly leeg: number;
}

type Plakveld = Pick<Veld, 'code' | 'naam' | 'soort' | 'eenheid' | 'teken' | 'mogelijkheden'>;

/** "Totale  Opbrengsten (euro):" and "totale opbrengsten" are the same name. */
const alsNaam = (tekst: string) =>
  tekst
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\([^)]*\)/g, '')
    .replace(/[^a-z0-9]+/g, '');

/**
 * Plans a paste into the field `begin`. With names of fields in the first column every row finds its own field, wherever the
 * paste began; a row with a name that is no field is reported. Without names the last column fills the fields from `begin` down.
 * @param velden in the order of the screen
 */
export function planPlakken(
  rijen: readonly (readonly string[])[],
  velden: readonly Plakveld[],
  begin: string,
  open: (gegeven: string) => boolean,
): Plakplan {
  const opNaam = new Map(
    velden.flatMap((veld) => [veld.code, veld.naam].map((naam) => [alsNaam(naam), veld] as const)),
  );
  const herkend = rijen.filter((rij) => rij.length > 1 && opNaam.has(alsNaam(rij[0] ?? ''))).length;
  const metNamen = herkend > 0;
  const start = velden.findIndex(({ code }) => code === begin);
  const wijzigingen: { gegeven: string; waarde: string }[] = [];
  const fouten: Plakfout[] = [];
  let leeg = 0;
  const kolom = metNamen
    ? kolomMetWaarden(rijen, opNaam)
    : Math.max(0, Math.max(...rijen.map((rij) => rij.length)) - 1);
  rijen.forEach((rij, nummer) => {
    const naam = rij[0]?.trim() ?? '';
    const tekst = rij[kolom]?.trim() ?? '';
    const veld = metNamen ? opNaam.get(alsNaam(naam)) : velden[start + nummer];
    if (!veld) {
      if (tekst)
        fouten.push({ gegeven: undefined, tekst: naam || tekst, fout: metNamen ? 'onbekendeNaam' : 'pastNiet' });
      return;
    }
    const gelezen = leesInvoer(veld, tekst);
    if (gelezen.soort === 'leeg') leeg++;
    else if (!open(veld.code)) fouten.push({ gegeven: veld.code, tekst, fout: 'opSlot' });
    else if (gelezen.soort === 'fout') fouten.push({ gegeven: veld.code, tekst, fout: gelezen.fout });
    else wijzigingen.push({ gegeven: veld.code, waarde: gelezen.waarde });
  });
  return { wijzigingen, fouten, leeg };
}

/** Beside names: the last column in which most named rows hold something that can be read, so that a unit or a note is passed over. */
function kolomMetWaarden(rijen: readonly (readonly string[])[], opNaam: ReadonlyMap<string, Plakveld>): number {
  const breedte = Math.max(...rijen.map((rij) => rij.length));
  let beste = 1;
  let meeste = 0;
  for (let kolom = 1; kolom < breedte; kolom++) {
    const leesbaar = rijen.filter((rij) => {
      const veld = opNaam.get(alsNaam(rij[0] ?? ''));
      return veld && leesInvoer(veld, rij[kolom] ?? '').soort === 'goed';
    }).length;
    if (leesbaar > 0 && leesbaar >= meeste) [beste, meeste] = [kolom, leesbaar];
  }
  return beste;
}
