import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DOCUMENTSOORTEN, herkenDocument, schoneNaam } from './documentsoort.ts';

const OOXML = 'application/vnd.openxmlformats-officedocument';
const zip = (delen: Record<string, string | Uint8Array>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(delen).map(([n, w]) => [n, typeof w === 'string' ? strToU8(w) : w]))),
  );
const ooxml = (hoofd: string, rest: Record<string, string | Uint8Array> = {}) =>
  zip({ '[Content_Types].xml': `<Types><Override ContentType="${OOXML}.${hoofd}.main+xml"/></Types>`, ...rest });
const odf = (soort: string, manifest = '<manifest/>') =>
  zip({
    mimetype: `application/vnd.oasis.opendocument.${soort}`,
    'META-INF/manifest.xml': manifest,
    'content.xml': '<x/>',
  });
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const JPG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100', 'hex');
const GIF = Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00', 'latin1');
const WEBP = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.from([26, 0, 0, 0]),
  Buffer.from('WEBPVP8L'),
  Buffer.alloc(14),
]);
const PDF = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF');
const EXE = Buffer.concat([Buffer.from('MZ\x90\x00', 'latin1'), Buffer.alloc(200)]);
const CFB = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
const EML = Buffer.from('From: a@b.example\r\nSubject: hoi\r\n\r\nHallo');

const GOED: readonly [string, Buffer, string][] = [
  ['plan.pdf', PDF, 'application/pdf'],
  ['brief.docx', ooxml('wordprocessingml.document'), `${OOXML}.wordprocessingml.document`],
  ['cijfers.xlsx', ooxml('spreadsheetml.sheet'), `${OOXML}.spreadsheetml.sheet`],
  ['dia.pptx', ooxml('presentationml.presentation'), `${OOXML}.presentationml.presentation`],
  ['brief.odt', odf('text'), 'application/vnd.oasis.opendocument.text'],
  ['cijfers.ods', odf('spreadsheet'), 'application/vnd.oasis.opendocument.spreadsheet'],
  ['foto.png', PNG, 'image/png'],
  ['foto.JPG', JPG, 'image/jpeg'],
  ['foto.jpeg', JPG, 'image/jpeg'],
  ['foto.gif', GIF, 'image/gif'],
  ['foto.webp', WEBP, 'image/webp'],
  ['notitie.txt', Buffer.from('één regel\ttekst\r\n'), 'text/plain'],
  ['lijst.csv', Buffer.from('a;b\n1;2\n'), 'text/csv'],
  ['mail.eml', EML, 'message/rfc822'],
];
const FOUT: readonly [string, string, Buffer, string][] = [
  ['nothing', 'x.pdf', Buffer.alloc(0), 'leeg'],
  ['an SVG', 'x.svg', Buffer.from('<svg/>'), 'SVG'],
  ['a page', 'x.html', Buffer.from('<html>'), 'webpagina'],
  ['a program', 'x.exe', EXE, 'neemt Baken niet aan'],
  ['a program that says it is text', 'x.txt', EXE, 'inhoud is .exe'],
  ['a program that says it is a PDF', 'x.pdf', EXE, 'inhoud is .exe'],
  ['a page that says it is text', 'x.txt', Buffer.from(' <!DOCTYPE html><script>'), 'webpagina'],
  ['an SVG that says it is a list', 'x.csv', Buffer.from('\uFEFF<svg onload="x">'), 'webpagina'],
  ['an SVG that says it is a picture', 'x.png', Buffer.from('<svg/>'), 'iets anders'],
  ['a picture that says it is another', 'x.png', JPG, 'inhoud is .jpg'],
  ['bytes that say they are text', 'x.txt', Buffer.from([65, 0, 66]), 'geen tekst'],
  ['text that says it is a mail', 'x.eml', Buffer.from('hallo'), 'geen e-mail'],
  ['a ZIP', 'x.zip', zip({ a: 'b' }), 'ZIP'],
  ['a ZIP that says it is a letter', 'x.docx', zip({ a: 'b' }), 'geen .docx'],
  ['text that says it is a letter', 'x.docx', Buffer.from('hallo'), 'geen .docx'],
  ['a sheet that says it is a letter', 'x.docx', ooxml('spreadsheetml.sheet'), 'geen .docx'],
  ['macros by name', 'x.docm', ooxml('wordprocessingml.document'), 'macro'],
  ['macros inside', 'x.docx', ooxml('wordprocessingml.document', { 'word/vbaProject.bin': 'x' }), 'macro'],
  ['old macros inside', 'x.xlsx', ooxml('spreadsheetml.sheet', { 'xl/macrosheets/sheet1.xml': 'x' }), 'macro'],
  [
    'macros by type',
    'x.docx',
    zip({ '[Content_Types].xml': 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    'macro',
  ],
  [
    'macros in OpenDocument',
    'x.odt',
    zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'Basic/Standard/x.xml': 'x' }),
    'macro',
  ],
  ['a password on Office', 'x.docx', CFB, 'wachtwoord'],
  ['a password on OpenDocument', 'x.odt', odf('text', '<manifest:encryption-data/>'), 'wachtwoord'],
  ['a password on PDF', 'x.pdf', Buffer.from('%PDF-1.7\ntrailer <</Encrypt 3 0 R>>'), 'wachtwoord'],
  ['half a ZIP', 'x.docx', ooxml('wordprocessingml.document').subarray(0, 60), 'niet compleet'],
];

describe('a document', () => {
  it.each(GOED)('%s is taken for what it is', async (naam, bytes, type) => {
    expect(await herkenDocument(naam, bytes)).toBe(type);
  });
  it('is of every kind that the list has', () => {
    expect(new Set(GOED.map(([naam]) => naam.split('.')[1]?.toLowerCase()))).toEqual(new Set(DOCUMENTSOORTEN));
  });
  it.each(FOUT)('is refused: %s', async (_, naam, bytes, melding) => {
    await expect(herkenDocument(naam, bytes)).rejects.toMatchObject({
      code: 'verkeerd-bestand',
      message: expect.stringContaining(melding),
    });
  });
  it('that swells when it is unpacked is refused before it is kept', async () => {
    const bom = ooxml('wordprocessingml.document', { 'word/document.xml': new Uint8Array(60 * 1024 * 1024) });
    expect(bom.length).toBeLessThan(100_000);
    await expect(herkenDocument('x.docx', bom)).rejects.toMatchObject({ code: 'te-groot' });
  });
});

describe('the name of a document', () => {
  it.each([
    ['C:\\map\\brief.pdf', 'brief.pdf'],
    ['../../etc/brief.pdf', 'brief.pdf'],
    ['brief\u202Efdp.exe', 'brieffdp.exe'],
    ['bri\r\nef.pdf', 'brief.pdf'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(196)}.pdf`],
    ['cafe\u0301.pdf', 'café.pdf'],
    [`${'x'.repeat(195)}😀😀.pdf`, `${'x'.repeat(195)}.pdf`],
    [`brief.${'x'.repeat(18)}😀`, `brief.${'x'.repeat(18)}`],
  ])('%j is kept as %j', (naam, schoon) => {
    expect(schoneNaam(naam)).toBe(schoon);
  });
});
