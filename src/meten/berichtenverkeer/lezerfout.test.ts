import { describe, expect, it } from 'vitest';
import { PROEFBERICHTEN } from './proefberichten.ts';
import { fouten, lees } from './proeflezen.ts';
import { maakGooi, verniel } from './proefmutaties.ts';

const bericht = (soort: Parameters<typeof PROEFBERICHTEN.get>[0]): string => PROEFBERICHTEN.get(soort) ?? '';

describe('hostile and broken files', () => {
  const met = (van: string | RegExp, naar: string): string => bericht('JW305').replace(van, naar);
  const utf16 = Buffer.from(`\ufeff${bericht('JW305')}`, 'utf16le');
  const kop = '<?xml version="1.0"?>';
  /** Where the fault is: a line, or a text on that line. */
  const regelBij = (inhoud: string | Uint8Array, waar: number | string): number => {
    const tekst = Buffer.from(inhoud).toString('latin1');
    return typeof waar === 'number' ? waar : tekst.slice(0, tekst.indexOf(waar)).split('\n').length;
  };
  it.each<[string, string | Uint8Array, string, number | string, RegExp]>([
    ['an empty file', '', 'xml', 1, /is leeg/],
    ['no XML', 'PK nee', 'xml', 1, /geen XML-document/],
    ['only a comment', '<!-- -->', 'xml', 1, /geen XML-document/],
    ['XML without a message', '<a/>', 'xml', 1, /geen iJw-bericht/],
    ['UTF-16', utf16, 'xml:codering', 1, /UTF-16/],
    ['UTF-16 without mark', utf16.subarray(2), 'xml:codering', 1, /UTF-16/],
    ['UTF-16 big-endian', Buffer.from(utf16).swap16(), 'xml:codering', 1, /UTF-16/],
    [
      'Windows-1252',
      Buffer.from(bericht('JW305').replace('Dünya-Ørsted', 'D\xfcnya'), 'latin1'),
      'xml:codering',
      'D\xfcnya',
      /geen UTF-8/,
    ],
    ['another encoding by its own words', met('UTF-8', 'ISO-8859-1'), 'xml:codering', 2, /andere codering/],
    ['an overlong character', Buffer.from([0x3c, 0x61, 0x3e, 0xc0, 0xaf, 0x3c]), 'xml:codering', 1, /geen UTF-8/],
    [
      'half a character at the end',
      Buffer.from([0x3c, 0x61, 0x3e, 0xe2, 0x82]),
      'xml:codering',
      1,
      /midden in een teken/,
    ],
    ['a DOCTYPE', met('<m:Bericht', '<!DOCTYPE m:Bericht>\n<m:Bericht'), 'xml:doctype', 2, /DOCTYPE/],
    [
      'an entity bomb',
      `${kop}<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>`,
      'xml:doctype',
      1,
      /DOCTYPE/,
    ],
    [
      'an external entity',
      `${kop}<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`,
      'xml:doctype',
      1,
      /DOCTYPE/,
    ],
    ['an entity that is not there', met('<m:Bsn>', '<m:Bsn>&eacute;'), 'xml', '&eacute;', /verwijzing/],
    ['a name of JavaScript as an entity', met('<m:Bsn>', '<m:Bsn>&constructor;'), 'xml', '&constructor;', /verwijzing/],
    ['a control character', met('<m:Bsn>', '<m:Bsn>\u0001'), 'xml', '\u0001', /teken/],
    ['a control character by its number', met('<m:Bsn>', '<m:Bsn>&#1;'), 'xml', '&#1;', /verwijzing/],
    ['a tag that closes another', met('</m:Bsn>', '</m:Bsm>'), 'xml', '</m:Bsm>', /niet als laatste is geopend/],
    [
      'a wrong end of the message',
      met('</m:Bericht>', '</m:Berichten>'),
      'xml',
      '</m:Berichten>',
      /niet als laatste is geopend/,
    ],
    ['broken off', bericht('JW305').split('<m:StartProducten>')[0] ?? '', 'xml', 14, /houdt op/],
    ['two roots', `${bericht('JW305')}<a/>`, 'xml', '<a/>', /geen XML-document/],
    ['a prefix without namespace', met('<m:Geslacht>', '<x:Geslacht>'), 'xml', '<x:Geslacht>', /voorvoegsel/],
    ['an attribute twice', met('<m:Geslacht>', '<m:Geslacht a="1" a="2">'), 'xml', 'a="2"', /twee keer/],
    ['a "<" in an attribute', met('<m:Geslacht>', '<m:Geslacht a="<">'), 'xml', 'a="<"', /./],
    ['depth', `${kop}${'<a>'.repeat(200)}`, 'xml:omvang', 1, /100 elementen/],
  ])('%s', async (_, inhoud, regel, waar, melding) => {
    const gelezen = fouten(await lees(inhoud));
    expect(gelezen.at(-1)).toMatchObject({ toets: 'xml', regel });
    expect(gelezen.at(-1)?.melding).toMatch(melding);
    expect(gelezen.at(-1)?.regelnummer).toBe(regelBij(inhoud, waar));
  });

  function* eindeloos(begin: string, stuk: string, keer: number): Generator<Uint8Array> {
    yield Buffer.from(begin);
    const bytes = Buffer.from(stuk.repeat(Math.ceil(65_536 / stuk.length)));
    for (let i = 0; i < keer; i++) yield bytes;
  }
  const totBsn = bericht('JW305').split('999900006')[0] ?? '';
  it.each([
    ['text', totBsn, '9'],
    ['space between elements', totBsn.replace(/<m:Bsn>$/, ''), ' '],
    ['comment', `${totBsn}<!--`, 'x'],
    ['CDATA', `${totBsn}<![CDATA[`, 'x'],
    ['instruction', `${totBsn}<?x `, 'x'],
    ['name', `${totBsn}<`, 'x'],
    ['attribute', `${totBsn}<a b="`, 'x'],
    ['tag full of attributes', `${totBsn}<a `, ' '],
    ['DOCTYPE', '<!DOCTYPE a [', '<!ENTITY b "c">'],
  ])('an endless %s stops early', async (_, begin, stuk) => {
    let gelezen = 0;
    const bron = (function* () {
      for (const deel of eindeloos(begin, stuk, 16_000)) {
        gelezen += deel.length;
        yield deel;
      }
    })();
    expect(fouten(await lees(bron)).at(-1)).toMatchObject({ toets: 'xml', regel: 'xml:omvang' });
    expect(gelezen).toBeLessThan(4e6);
  });

  it('one client of a hundred thousands of lines is not kept', async () => {
    const [begin = '', eind = ''] = bericht('JW323').split(/(?<=<m:Prestaties>)[\s\S]*?(?=<\/m:Prestaties>)/);
    const regel = /<m:Prestatie>[\s\S]*?<\/m:Prestatie>/.exec(bericht('JW323'))?.[0] ?? '';
    const inhoud = (function* () {
      yield* eindeloos(begin, regel, 350);
      yield Buffer.from(eind);
    })();
    expect(fouten(await lees(inhoud)).at(-1)).toMatchObject({ regel: 'xml:omvang' });
  });

  it('broken bytes never make it fall over, and never tell what was in them', async () => {
    const gooi = maakGooi(7);
    const wie = /999900006|Noor|Dünya|Proefstraat|9999ZZ|example/;
    for (let i = 0; i < 1500; i++) {
      const bytes = verniel(Buffer.from([...PROEFBERICHTEN.values()][i % 14] as string), gooi);
      const gelezen = await lees(bytes);
      const bevindingen = fouten(gelezen);
      expect(JSON.stringify(bevindingen)).not.toMatch(wie);
      if (gelezen.berichten.some(({ geldig }) => !geldig.xml || geldig.schema !== true))
        expect(bevindingen).not.toEqual([]);
    }
  });
});
