import { buffer } from 'node:stream/consumers';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCel, csvRegel } from './csv.ts';
import { excelMoment, MOMENTFORMAAT, schrijfXlsx } from './index.ts';

describe('a cell of CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+31 6 1234', "'+31 6 1234"],
    ['-1+cmd', "'-1+cmd"],
    ['-2.000,50', '-2.000,50'],
    ['-12,5%', '-12,5%'],
    ['a;b', '"a;b"'],
    ['zeg "ja"', '"zeg ""ja"""'],
    [-1.5, '-1,5'],
    [null, ''],
  ])('writes %j as %j', (waarde, tekst) => {
    expect(csvCel(waarde)).toBe(tekst);
  });

  it('never begins with what a spreadsheet program takes for a formula, numbers apart', () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        const cel = csvCel(tekst).replace(/^"/, '');
        if (!/^[+-]?\d[\d.,]*%?$/.test(tekst)) expect(cel).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('ends a line as spreadsheet programs do', () => {
    expect(csvRegel(['a', 1, null])).toBe('a;1;\r\n');
  });
});

describe('a workbook', () => {
  it('keeps text as text, numbers as numbers and moments as the clock in the Netherlands showed them', async () => {
    const rijen = [{ naam: '=HYPERLINK("x")', waarde: 0.061, eenheid: 'fractie', op: '2026-07-01T22:30:00.000Z' }];
    const blad = {
      naam: 'Proef',
      kolommen: [
        { titel: 'Naam', breedte: 10, waarde: (r: (typeof rijen)[0]) => r.naam },
        { titel: 'Waarde', breedte: 10, formaat: () => '0.0%', waarde: (r: (typeof rijen)[0]) => r.waarde },
        { titel: 'Op', breedte: 10, formaat: MOMENTFORMAAT, waarde: (r: (typeof rijen)[0]) => excelMoment(r.op) },
      ],
      rijen,
    };
    const boek = new exceljs.Workbook();
    await boek.xlsx.load((await buffer(schrijfXlsx([blad]))) as never);
    const rij = boek.getWorksheet('Proef')?.getRow(2);
    expect(rij?.getCell(1).value).toBe('=HYPERLINK("x")');
    expect([rij?.getCell(2).value, rij?.getCell(2).numFmt]).toEqual([0.061, '0.0%']);
    expect(rij?.getCell(3).value).toEqual(new Date('2026-07-02T00:30:00.000Z'));
  });
});
