import { PassThrough, type Readable } from 'node:stream';
import exceljs from 'exceljs';

/** One column of a sheet. `formaat` is an Excel number format, such as `0.0%` or `#,##0`. */
export interface Kolom<R> {
  readonly titel: string;
  readonly breedte: number;
  /** One for the column, or one per row where rows have different units. */
  readonly formaat?: string | ((rij: R) => string);
  readonly waarde: (rij: R) => string | number | Date | null;
}

export interface Blad<R> {
  readonly naam: string;
  readonly kolommen: readonly Kolom<R>[];
  readonly rijen: Iterable<R>;
}

const DELEN = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
});

/** Number format for `excelMoment`. */
export const MOMENTFORMAAT = 'dd-mm-yyyy hh:mm';

/** A moment as the clock in the Netherlands showed it: a workbook knows no time zones. */
export function excelMoment(moment: string | null): Date | null {
  if (moment === null) return null;
  const deel = Object.fromEntries(
    DELEN.formatToParts(new Date(moment)).map(({ type, value }) => [type, Number(value)]),
  );
  return new Date(
    Date.UTC(deel.year ?? 0, (deel.month ?? 1) - 1, deel.day ?? 1, deel.hour ?? 0, deel.minute ?? 0, deel.second ?? 0),
  );
}

/** Ties rows and columns of one sheet together before they go into a list of sheets of different kinds. */
// biome-ignore lint/suspicious/noExplicitAny: sheets of different row types stand in one workbook
export type AlleBladen = readonly Blad<any>[];

/**
 * Streams a workbook. Values are written as typed cells and never as formulas, so text from outside that begins with
 * `=` stays text. The first row is frozen and filterable.
 */
export function schrijfXlsx(bladen: AlleBladen): Readable {
  const uit = new PassThrough();
  const werkboek = new exceljs.stream.xlsx.WorkbookWriter({ stream: uit, useStyles: true, useSharedStrings: false });
  schrijfBladen(werkboek, bladen).catch((fout: unknown) => uit.destroy(fout as Error));
  return uit;
}

async function schrijfBladen(werkboek: exceljs.stream.xlsx.WorkbookWriter, bladen: AlleBladen): Promise<void> {
  for (const blad of bladen) {
    const vel = werkboek.addWorksheet(blad.naam, { views: [{ state: 'frozen', ySplit: 1 }] });
    vel.columns = blad.kolommen.map((k) => ({
      header: k.titel,
      width: k.breedte,
      style: typeof k.formaat === 'string' ? { numFmt: k.formaat } : {},
    }));
    vel.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: blad.kolommen.length } };
    vel.getRow(1).font = { bold: true };
    for (const rij of blad.rijen) {
      const regel = vel.addRow(blad.kolommen.map((k) => k.waarde(rij)));
      for (const [i, { formaat }] of blad.kolommen.entries())
        if (typeof formaat === 'function') regel.getCell(i + 1).numFmt = formaat(rij);
      regel.commit();
    }
    vel.commit();
  }
  await werkboek.commit();
}
