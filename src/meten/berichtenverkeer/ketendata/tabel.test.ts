import { describe, expect, it } from 'vitest';
import { geheugenBron } from '../../../platform/bestanden/index.ts';
import { PROEFPROFIEL } from '../proefketendata.ts';
import { leesKetendataIn } from './inlezen.ts';
import { voegProfielToe, wijzigProfiel } from './profielstore.ts';
import { bekijkKetendata } from './voorbeeld.ts';

const rest = { regios: new Map(), gemeente: 'GM0758', soort: 'JW305', profiel: PROEFPROFIEL } as const;
const lees = (csv: string) =>
  leesKetendataIn(undefined as never, geheugenBron('x.csv', csv), { ...rest, keten: [], nu: new Date() } as never);
const bekijk = (csv: string) => bekijkKetendata(geheugenBron('x.csv', csv), { ...rest, profiel: null, deel: false });

describe('the first row', () => {
  it('must be names: with a BSN in it the file is refused, without repeating it', async () => {
    for (const cel of ['999900006', '9999.00.006', '10000008'])
      for (const doe of [lees, bekijk]) {
        const fout = await doe(`0758;${cel};01-03-2026\n0758;999900018;01-03-2026`).catch((een: unknown) => een);
        expect(String(fout)).toContain('De eerste rij moet de namen van de kolommen bevatten');
        expect(JSON.stringify(fout) + String(fout)).not.toContain(cel);
      }
    expect((await bekijk('BSN;Datum 20260301\n1;2')).kolommen).toHaveLength(2);
  });

  it('names each column once', async () => {
    for (const doe of [lees, bekijk])
      await expect(doe('BSN;Datum;Code;Datum\n1;2;3;4')).rejects.toThrow(
        'Kolom ‘Datum’ staat twee keer in dit bestand: als kolom 2 en als kolom 4',
      );
    expect((await bekijk('BSN;;\n1;2;3')).kolommen).toHaveLength(3);
  });
});

describe('a profile', () => {
  const maker = { partijId: 1, naam: 'x', op: new Date() };
  it('is not kept with a BSN in it', async () => {
    const inhouden = [
      { ...PROEFPROFIEL, soorten: { JW305: { bsn: '999900006' } } },
      { ...PROEFPROFIEL, waarden: { over: { x: '999900006' } } },
      { ...PROEFPROFIEL, waarden: { status: { '9999 00 006': '1' } } },
    ];
    for (const inhoud of inhouden) {
      const nieuw = { naam: 'Hub', inhoud, ingetrokken: false };
      const doen = [
        async () => voegProfielToe(undefined as never, 'JZ34', nieuw, maker),
        async () => wijzigProfiel(undefined as never, { id: 1, gelezen: 1, jeugdregio: 'JZ34' }, nieuw, maker),
        async () =>
          leesKetendataIn(undefined as never, geheugenBron('x.csv', 'a;b\n1;2'), {
            ...{ ...rest, keten: [], nu: new Date(), profiel: inhoud },
          } as never),
      ];
      for (const doe of doen) {
        const fout = await doe().catch((een: unknown) => een);
        expect(String(fout)).toContain('een burgerservicenummer');
        expect(JSON.stringify(fout) + String(fout)).not.toMatch(/999900006|9999 00/);
      }
    }
  });
});
