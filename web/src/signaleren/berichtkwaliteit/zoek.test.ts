import { describe, expect, it } from 'vitest';
import { leesBerichtzoek, leesKwaliteitzoek } from './zoek.ts';

describe('the address of the quality of messages', () => {
  it('keeps what is valid', () => {
    const zoek = {
      regio: 'JZ34',
      gemeente: 'GM0758',
      aanbieder: '99002024',
      van: '2025-11',
      termijn: 'retourGemeente',
    };
    expect(leesKwaliteitzoek(zoek)).toEqual(zoek);
  });

  it('drops what is not', () => {
    expect(leesKwaliteitzoek({ gemeente: '0758', van: '2025-13', termijn: '<b>', soort: 'JW305' })).toEqual({});
  });
});

describe('the address of the list of messages', () => {
  it('keeps what is valid; the first page goes without saying', () => {
    const zoek = {
      ...{ gemeente: 'GM0758', van: '2025-11', tot: '2026-10', soort: 'JW305', fouten: 'ja' },
      ...{ regel: 'OP274,OP346', pagina: 3 },
    };
    expect(leesBerichtzoek(zoek)).toEqual(zoek);
    expect(leesBerichtzoek({ regel: 'SAP2.5.1', pagina: '1' })).toEqual({ regel: 'SAP2.5.1' });
  });

  it('drops what is not', () => {
    expect(leesBerichtzoek({ soort: 'JW999', fouten: 'soms', regel: "OP271'--", tot: '2026', pagina: '0' })).toEqual(
      {},
    );
  });
});
