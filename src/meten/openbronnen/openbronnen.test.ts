import { describe, expect, it } from 'vitest';
import { geheugenBron } from '../../platform/bestanden/index.ts';
import { maakOds, ODS_BEGIN, ODS_EINDE, odsBlad, zip } from '../../platform/bestanden/testbestanden.ts';
import { GEGEVENS } from '../catalogus/index.ts';
import { boekjaarUitNaam, koppelingVan, leesDigimv, stelVoor } from './index.ts';

const ods = (inhoud: Uint8Array) => geheugenBron('DigiMV.ods', inhoud);

describe('leesDigimv', () => {
  it('joins sheets by Code, keeps only what was asked for, and takes the first of two values', async () => {
    const gelezen = await leesDigimv(
      ods(
        maakOds({
          Voorblad: [['Toelichting bij het bestand'], ['tweede regel']],
          RowData_00: [
            ['Code', 'nooit'],
            ['X', 'gevraagd'],
          ],
          RowData_01: [
            ['Code', 'a', 'weg'],
            ['X', 1, 'weg'],
            ['Y', '', 'weg'],
            ['', 5, 'weg'],
          ],
          RowData_02: [
            ['b', 'Code', 'a'],
            ['2.000', 'X', 9],
            [0, 'Z', null],
          ],
        }),
      ),
      ['a', 'b'],
    );
    expect(gelezen.organisaties.map(({ code, cellen }) => [code, Object.fromEntries(cellen)])).toEqual([
      ['X', { a: 1, b: '2.000' }],
      ['Y', {}],
      ['Z', { b: 0 }],
    ]);
    expect([...gelezen.aanwezig]).toEqual(['Code', 'nooit', 'a', 'weg', 'b']);
    expect(new Set(gelezen.organisaties.map(({ rij }) => rij)).size).toBe(3);
  });

  it('knows the older name of the code, repeated cells, and labels with values of their own', async () => {
    const woordenboek = odsBlad('VariableDefinition', [
      ['VariableLabel', 'Order', 'VariableName', 'ValueLabelValue'],
      ['Rechtsvorm', 1, 'qR', 'Stichting'],
      ['', 1, 'qR', 'BV'],
    ]);
    const rijen =
      '<table:table table:name="RowData_01"><table:table-row><table:table-cell office:value-type="string"><text:p>ConcernCode</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>qR</text:p></table:table-cell></table:table-row>' +
      '<table:table-row><table:table-cell table:number-columns-repeated="3" office:value-type="float" office:value="7"/></table:table-row></table:table>';
    const { labels, organisaties } = await leesDigimv(
      ods(zip({ 'content.xml': ODS_BEGIN + woordenboek + rijen + ODS_EINDE })),
      ['qR'],
    );
    expect(labels.get('qR')).toBe('Rechtsvorm');
    expect([...(organisaties[0]?.cellen ?? [])]).toEqual([['qR', 7]]);
  });

  it('says that a spreadsheet without a code is none of DigiMV', async () => {
    await expect(leesDigimv(ods(maakOds({ Blad1: [['kvk'], ['1']] })), [])).rejects.toThrow(
      /geen enkel blad.*"Code" of "ConcernCode"/,
    );
  });
});

describe('koppelingen', () => {
  it('speaks only of gegevens that exist, in every year', () => {
    const bekend = new Set(GEGEVENS.map(({ code }) => code));
    for (const jaar of [2022, 2023, 2024])
      for (const { gegeven } of koppelingVan(jaar)?.variabelen.values() ?? [])
        expect(bekend.has(gegeven), gegeven).toBe(true);
    expect(koppelingVan(2012)).toBeNull();
  });

  it.each([
    ['DigiMV2023_MultipleTables_20241001_0927.ods', 2023],
    ['digimv_2024_deel1.ods', 2024],
    ['jaarcijfers 2023.ods', null],
  ])('%s is of %s', (naam, jaar) => expect(boekjaarUitNaam(naam)).toBe(jaar));
});

describe('stelVoor', () => {
  it('finds a variable by the words of its label, this year before last year, and nothing by chance', () => {
    const labels = new Map([
      ['qEV_1', 'Eigen vermogen'],
      ['qEV_0', 'Totaal eigen vermogen per 31 december'],
      ['qX_0', 'Aantal fietsen'],
    ]);
    const gegevens = [
      { code: 'eigenVermogen', naam: 'Eigen vermogen' },
      { code: 'balanstotaal', naam: 'Balanstotaal' },
    ];
    expect(stelVoor(labels, gegevens).map(({ variabele, gegeven }) => [variabele, gegeven])).toEqual([
      ['qEV_0', 'eigenVermogen'],
    ]);
  });
});
