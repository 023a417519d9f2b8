export { type Bron, bestandBron, geheugenBron, volgBron } from './bron.ts';
export { type BijzondereCel, type Bladrij, type Cel, MAX_KOLOMMEN, type Procentcel, toonCel } from './cel.ts';
export { type CsvRij, leesCsv, recogniseScheiding, type Scheiding } from './csv.ts';
export { type Getalnotatie, NOTATIES, Notatiekolom, type Notatieoordeel, parseGetal } from './getallen.ts';
export { leesOds, type OdsOntvanger } from './ods.ts';
export { type Bestandsoort, recogniseSoort } from './soort.ts';
export { type Codering, leesHeleTekst, leesTekst, recogniseCodering } from './tekst.ts';
export { openXlsx, type XlsxBlad } from './xlsx.ts';
