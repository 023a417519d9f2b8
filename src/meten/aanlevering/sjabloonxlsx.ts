import exceljs from 'exceljs';
import {
  BLAD_BAKEN,
  BLAD_INVULLEN,
  BLAD_UITLEG,
  celVan,
  KOLOMMEN,
  KOPRIJ,
  type Kolom,
  kenmerkenVan,
  maakRijen,
  periodenaam,
  type Sjabloonbron,
  type Sjabloonrij,
  TEKSTFORMAAT,
  TITEL_KENMERK,
  TITEL_TOELICHTING,
  TITEL_WAARDE,
  type Veldrij,
} from './sjabloon.ts';
import { uitlegregels } from './sjabloonuitleg.ts';

const BREEDTES: Readonly<Record<Kolom, number>> = {
  naam: 34,
  uitleg: 52,
  eenheid: 22,
  vorige: 17,
  waarde: 19,
  toelichting: 40,
  letOp: 40,
  kenmerk: 22,
};
const UITLEGBREEDTE = 70;
const GRENS = 90_000_000_000;
const LETTER = { name: 'Calibri', size: 11 } as const;
const WIT = { argb: 'FFFFFFFF' };
const vlak = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
const LIJN = { style: 'thin', color: { argb: 'FF8A94A6' } } as const;
const RAND = { top: LIJN, left: LIJN, bottom: LIJN, right: LIJN };
const DONKER = vlak('FF1B3A5C');
const BLOK = vlak('FFE4EAF1');
const INVULLEN = vlak('FFFFF8DC');
const DICHT = vlak('FFF1F3F5');

/** Locks everything but the cells to fill in. Without password: it keeps from mistakes, not from anybody's intent. */
const SLOT = { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true } as const;

/**
 * The workbook of one delivery. Values are typed cells, and what comes from outside is never a formula: text that begins with
 * `=` stays text. `adres`: where the delivery is found in Baken.
 */
export async function schrijfSjabloon(bron: Sjabloonbron, adres: string): Promise<Buffer> {
  const boek = new exceljs.Workbook();
  boek.creator = 'Baken';
  boek.title = bron.titel;
  // The formulas have no outcome yet: who opens the workbook calculates them.
  boek.calcProperties.fullCalcOnLoad = true;
  const rijen = maakRijen(bron);
  await schrijfInvullen(boek, bron, rijen);
  await schrijfUitleg(boek, uitlegregels(bron, adres));
  schrijfBaken(boek, bron, rijen);
  return Buffer.from(await boek.xlsx.writeBuffer());
}

async function schrijfInvullen(boek: exceljs.Workbook, bron: Sjabloonbron, rijen: readonly Sjabloonrij[]) {
  const blad = boek.addWorksheet(BLAD_INVULLEN, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: KOPRIJ, topLeftCell: `B${KOPRIJ + 1}` }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${KOPRIJ}:${KOPRIJ}`,
    },
    headerFooter: { oddFooter: '&LBaken&RBladzijde &P van &N' },
  });
  blad.columns = KOLOMMEN.map((kolom) => ({ width: BREEDTES[kolom] }));
  schrijfKop(blad, bron);
  const keuzes = keuzebereiken(rijen);
  for (const rij of rijen)
    if (rij.soort === 'blok') schrijfBlok(blad, rij);
    else schrijfVeld(blad, rij, keuzes.get(rij.veld.code));
  await blad.protect('', SLOT);
}

function schrijfKop(blad: exceljs.Worksheet, bron: Sjabloonbron): void {
  const [titel, wie, hoe] = [
    `${bron.titel}: ${periodenaam(bron.periode)}`,
    `${bron.partij}${bron.kvk === null ? '' : ` (KvK ${bron.kvk})`}. Inleveren uiterlijk ${nederlandseDag(bron.deadline)}.`,
    'Vul de gele cellen in en lever dit bestand aan in Baken. Leeg is iets anders dan 0. Meer uitleg staat op het blad Uitleg.',
  ];
  for (const [i, tekst] of [titel, wie, hoe].entries()) blad.getCell(i + 1, 1).value = tekst;
  blad.getCell('A1').font = { ...LETTER, bold: true, size: 14 };
  const koppen: Readonly<Record<Kolom, string>> = {
    naam: 'Gegeven',
    uitleg: 'Uitleg',
    eenheid: 'Eenheid',
    vorige: bron.periode.length === 4 ? 'Vorig jaar' : 'Vorig kwartaal',
    waarde: TITEL_WAARDE,
    toelichting: TITEL_TOELICHTING,
    letOp: 'Let op',
    kenmerk: TITEL_KENMERK,
  };
  for (const kolom of KOLOMMEN) {
    const cel = blad.getCell(celVan(kolom, KOPRIJ));
    cel.value = koppen[kolom];
    Object.assign(cel, { font: { ...LETTER, bold: true, color: WIT }, fill: DONKER });
  }
}

const nederlandseDag = (dag: string): string => dag.split('-').reverse().join('-');

function schrijfBlok(blad: exceljs.Worksheet, { rij, tekst }: { readonly rij: number; readonly tekst: string }): void {
  for (const kolom of KOLOMMEN) blad.getCell(celVan(kolom, rij)).fill = BLOK;
  const cel = blad.getCell(celVan('naam', rij));
  cel.value = tekst;
  cel.font = { ...LETTER, bold: true };
}

/**
 * Height of a row in points in which these texts fit, each in a column of so many characters: not every program finds the height
 * of wrapped text by itself.
 */
const hoogteVan = (teksten: readonly (readonly [tekst: string, breedte: number])[]): number =>
  15 *
  Math.max(
    ...teksten.map(([tekst, breedte]) =>
      tekst.split('\n').reduce((regels, regel) => regels + Math.max(1, Math.ceil(regel.length / (breedte * 0.9))), 0),
    ),
  );

function schrijfVeld(blad: exceljs.Worksheet, rij: Veldrij, keuzes: string | undefined): void {
  const cel = (kolom: Kolom) => blad.getCell(celVan(kolom, rij.rij));
  const { veld } = rij;
  cel('naam').value = veld.verplicht ? `${veld.naam} *` : veld.naam;
  cel('uitleg').value = veld.uitleg;
  cel('eenheid').value = rij.eenheid;
  Object.assign(cel('vorige'), {
    value: rij.vorige,
    numFmt: rij.formaat,
    alignment: { horizontal: 'right', vertical: 'top' },
  });
  Object.assign(cel('waarde'), { value: rij.waarde, numFmt: rij.formaat, dataValidation: toets(rij, keuzes) });
  Object.assign(cel('toelichting'), { value: rij.toelichting || null, numFmt: TEKSTFORMAAT });
  if (rij.letOp !== null) cel('letOp').value = { formula: rij.letOp } as exceljs.CellFormulaValue;
  cel('letOp').font = { ...LETTER, bold: true, color: { argb: 'FF9A3412' } };
  cel('kenmerk').value = veld.code;
  cel('kenmerk').font = { ...LETTER, size: 9, color: { argb: 'FF5B6472' } };
  for (const kolom of ['naam', 'uitleg', 'eenheid', 'toelichting', 'letOp', 'kenmerk'] as const)
    cel(kolom).alignment = { wrapText: true, vertical: 'top' };
  const teksten: readonly (readonly [string, number])[] = (['naam', 'uitleg', 'eenheid', 'toelichting'] as const).map(
    (kolom) => [String(cel(kolom).value ?? ''), BREEDTES[kolom]],
  );
  blad.getRow(rij.rij).height = Math.min(hoogteVan(teksten), 300);
  for (const kolom of ['waarde', 'toelichting'] as const)
    Object.assign(cel(kolom), { border: RAND, fill: rij.open ? INVULLEN : DICHT, protection: { locked: !rij.open } });
}

/** What the spreadsheet program lets somebody type. */
function toets({ veld }: Veldrij, keuzes: string | undefined): exceljs.DataValidation | undefined {
  const kop = { allowBlank: true, showErrorMessage: true, errorTitle: 'Dit past niet in deze cel' } as const;
  if (keuzes !== undefined)
    return { ...kop, type: 'list', formulae: [keuzes], error: 'Kies een van de antwoorden uit de lijst.' };
  switch (veld.soort) {
    case 'getal': {
      const vanaf = veld.teken === 'positief' ? 0 : -GRENS;
      const error = veld.teken === 'positief' ? 'Verwacht een getal van 0 of meer.' : 'Verwacht een getal.';
      return { ...kop, type: 'decimal', operator: 'between', formulae: [vanaf, GRENS], error };
    }
    case 'datum': {
      const formulae = [new Date('1900-01-01T00:00:00Z'), new Date('2199-12-31T00:00:00Z')];
      return { ...kop, type: 'date', operator: 'between', formulae, error: 'Verwacht een datum als 31-12-2026.' };
    }
    default:
      return {
        ...kop,
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formulae: [4000],
        error: 'Hoogstens 4000 tekens.',
      };
  }
}

async function schrijfUitleg(
  boek: exceljs.Workbook,
  regels: readonly { kop: boolean; tekst: string }[],
): Promise<void> {
  const blad = boek.addWorksheet(BLAD_UITLEG, {
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  blad.columns = [{ width: UITLEGBREEDTE }];
  for (const { kop, tekst } of regels) {
    const rij = blad.addRow([tekst]);
    const cel = rij.getCell(1);
    cel.alignment = { wrapText: true, vertical: 'top' };
    cel.font = { ...LETTER, bold: kop };
    rij.height = hoogteVan([[tekst, UITLEGBREEDTE]]);
  }
  await blad.protect('', SLOT);
}

/** Choices stand in columns of the sheet of Baken, one column per field, from here on. */
const EERSTE_KEUZEKOLOM = 7;

const metKeuzes = (rijen: readonly Sjabloonrij[]) =>
  rijen.flatMap((rij) => (rij.soort === 'veld' && rij.veld.mogelijkheden?.length ? [rij.veld] : []));

function keuzebereiken(rijen: readonly Sjabloonrij[]): ReadonlyMap<string, string> {
  return new Map(
    metKeuzes(rijen).map(({ code, mogelijkheden }, i) => {
      const letters = kolomletters(EERSTE_KEUZEKOLOM + i);
      return [code, `${BLAD_BAKEN}!$${letters}$2:$${letters}$${(mogelijkheden?.length ?? 0) + 1}`];
    }),
  );
}

const kolomletters = (nummer: number): string =>
  (nummer > 26 ? kolomletters(Math.floor((nummer - 1) / 26)) : '') + String.fromCharCode(65 + ((nummer - 1) % 26));

/** Whose template it is, and what stood in it when it was made: only what somebody changed since then is a change. */
function schrijfBaken(boek: exceljs.Workbook, bron: Sjabloonbron, rijen: readonly Sjabloonrij[]): void {
  const blad = boek.addWorksheet(BLAD_BAKEN, { state: 'veryHidden' });
  const regel = (nummer: number, waarden: readonly (string | number)[]) => {
    for (const [i, waarde] of waarden.entries()) {
      const cel = blad.getCell(nummer, i + 1);
      cel.value = waarde;
      cel.numFmt = typeof waarde === 'string' ? TEKSTFORMAAT : '0';
    }
  };
  let nummer = 0;
  for (const [naam, waarde] of Object.entries(kenmerkenVan(bron))) regel(++nummer, [naam, waarde]);
  for (const rij of rijen) {
    if (rij.soort !== 'veld') continue;
    const { waarde = null, toelichting = '' } = bron.cellen.get(rij.veld.code) ?? {};
    regel(++nummer, ['veld', rij.veld.code, rij.rij, waarde ?? '', toelichting]);
  }
  for (const [i, { naam, mogelijkheden }] of metKeuzes(rijen).entries())
    for (const [j, tekst] of [naam, ...(mogelijkheden ?? []).map((keuze) => keuze.tekst)].entries())
      blad.getCell(j + 1, EERSTE_KEUZEKOLOM + i).value = tekst;
}
