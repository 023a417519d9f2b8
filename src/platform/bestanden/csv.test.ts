import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesCsv, recogniseScheiding, type Scheiding } from './csv.ts';

async function* stukken(tekst: string, lengte: number): AsyncGenerator<string> {
  for (let plek = 0; plek < tekst.length; plek += lengte) yield tekst.slice(plek, plek + lengte);
}

async function lees(tekst: string, scheiding: Scheiding = ';', lengte = 65_536) {
  const rijen = [];
  for await (const groep of leesCsv(stukken(tekst, lengte), scheiding)) rijen.push(...groep);
  return rijen;
}

const cel = fc.string({ unit: fc.constantFrom('a', 'é', '1', ' ', '"', ';', ',', '\n', '\r\n'), maxLength: 6 });
const tabel = fc.array(fc.array(cel, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
const schrijf = (rijen: string[][], einde: string): string =>
  rijen.map((rij) => rij.map((c) => (/[";\n\r]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join(';')).join(einde);

describe('leesCsv', () => {
  it('reads what csv-parse reads, however the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        tabel,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 9 }),
        async (rijen, einde, lengte) => {
          const tekst = schrijf(rijen, einde);
          const verwacht = parse(tekst, {
            delimiter: ';',
            relax_column_count: true,
            skip_empty_lines: true,
            record_delimiter: ['\n', '\r\n'],
          });
          expect((await lees(tekst, ';', lengte)).map((rij) => rij.cellen)).toEqual(verwacht);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('refuses what csv-parse refuses', async () => {
    const ruw = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n'), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(ruw, fc.integer({ min: 1, max: 5 }), async (tekst, lengte) => {
        let verwacht: string[][] | null = null;
        try {
          verwacht = parse(tekst, {
            delimiter: ';',
            relax_column_count: true,
            skip_empty_lines: true,
            record_delimiter: '\n',
          });
        } catch {}
        const gelezen = await lees(tekst, ';', lengte).then(
          (rijen) => rijen.map((rij) => rij.cellen),
          () => null,
        );
        expect(gelezen).toEqual(verwacht);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts the lines as an editor does', async () => {
    const rijen = await lees('kvk;naam\n\n"1";"twee\nregels"\r\n3;drie');
    expect(rijen).toEqual([
      { nummer: 1, cellen: ['kvk', 'naam'] },
      { nummer: 3, cellen: ['1', 'twee\nregels'] },
      { nummer: 5, cellen: ['3', 'drie'] },
    ]);
  });

  it('names the line of a quote that never closes', async () => {
    await expect(lees('a;b\n1;"twee\n3;4')).rejects.toThrow(/^Regel 2: een cel begint/);
  });

  it.each([
    ['a;b\n1;5" scherm', 'Regel 2: er staat een aanhalingsteken midden in de cel ‘5" scherm’; zet de hele cel'],
    ['a;b\n"1"x;2\n3;4', 'Regel 2: na een sluitend aanhalingsteken staat nog ‘x;2’; zet de hele cel'],
  ])('says of %j how to mend it', async (tekst, melding) => {
    await expect(lees(tekst)).rejects.toThrow(melding);
  });

  it('stops at a line without end, instead of keeping it in memory', async () => {
    const eindeloos = (async function* () {
      yield 'a;b\n';
      for (;;) yield 'x'.repeat(1 << 20);
    })();
    await expect(async () => {
      for await (const _ of leesCsv(eindeloos, ';'));
    }).rejects.toThrow(/geen einde/);
  });
});

describe('recogniseScheiding', () => {
  it.each([
    ['kvk;periode;"a,b,c,d"', ';'],
    ['kvk,periode', ','],
    ['kvk\tperiode', '\t'],
    ['kvk', ';'],
  ])('%s → %s', (regel, scheiding) => expect(recogniseScheiding(regel)).toBe(scheiding));
});
