import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { isOpenbaarAdres } from './adres.ts';
import { ontcijfer } from './codering.ts';
import { kort, webadres } from './domain.ts';
import { feeddatum } from './feeddatum.ts';
import { tekstVanHtml } from './htmltekst.ts';
import { toetsBronadres } from './ophalen.ts';

const bytes = (...delen: (string | number[])[]) =>
  Buffer.concat(delen.map((deel) => (typeof deel === 'string' ? Buffer.from(deel) : Buffer.from(deel))));

describe('HTML as text', () => {
  it.each([
    ['<p>Eerste</p><p>tweede</p>', 'Eerste tweede'],
    ['Za<b>terda</b>g', 'Zaterdag'],
    ['voor<script>alert(1)</script>na', 'voor na'],
    ['voor<SCRIPT src=x>alert("</p>")</SCRIPT >na', 'voor na'],
    ['<img src=x onerror="alert(1)">tekst', 'tekst'],
    ['a<!-- <b>niet</b> -->b', 'a b'],
    ['Tom &amp; J&eacute;r&ocirc;me &#8364;&nbsp;5 &#x201c;ja&rdquo;', 'Tom & Jérôme € 5 “ja”'],
    ['&lt;b&gt;', '<b>'],
    ['3 < 4 en 5 > 4', '3 < 4 en 5 > 4'],
    ['&onbekend; &#0;&#55296;&#9999999;', '&onbekend;'],
    ['omge\u202edraaid\u200b\u0007', 'omgedraaid'],
    ['open <a href="x', 'open'],
    ['<style>p{}', ''],
  ])('%s', (html, tekst) => {
    expect(tekstVanHtml(html)).toBe(tekst);
  });

  it('takes no more time for HTML that is made to take long', () => {
    const begin = performance.now();
    for (const deel of ['<script></script>', '<', '<!--', '<a ', '&#', '</', '<script>'])
      tekstVanHtml(deel.repeat(300_000));
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  it('never leaves a line break, a control character or half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (html) => {
        const tekst = tekstVanHtml(html);
        expect(tekst).not.toMatch(/[\n\r\t]|(?!\s)\p{Cc}|\p{Cs}/u);
        expect(tekst).toBe(tekst.trim());
      }),
    );
  });
});

describe('the date of an item', () => {
  const vandaag = datum('2026-11-26');
  it.each([
    ['Tue, 10 Nov 2026 09:00:00 +0100', '2026-11-10'],
    // In the Netherlands it is the next day by then.
    ['Tue, 10 Nov 2026 23:30:00 GMT', '2026-11-11'],
    ['10 Nov 26 20:30 EST', '2026-11-11'],
    ['2026-11-10', '2026-11-10'],
    ['2026-11-10T23:59:59.5-05:00', '2026-11-11'],
    ['2026-11-10T09:00:00Z', '2026-11-10'],
    ['Sun, 31 Feb 2026 09:00:00 GMT', null],
    ['2026-13-01', null],
    ['Tue, 10 Nov 2026 25:00:00 GMT', null],
    ['2027-01-01T00:00:00Z', null],
    ['Thu, 01 Jan 1970 00:00:00 GMT', null],
    ['gisteren', null],
    ['', null],
  ])('%s', (tekst, dag) => {
    expect(feeddatum(tekst, vandaag)).toBe(dag);
  });
});

describe('the encoding of a feed', () => {
  const e = '<?xml version="1.0" encoding="ISO-8859-1"?><a>';
  it('is that of its mark, its header, its first line, or UTF-8, in this order', () => {
    expect(ontcijfer(bytes(e, [0xe9]), undefined, 'x')).toBe(`${e}é`);
    expect(ontcijfer(bytes(e, 'é'), 'text/xml; charset="utf-8"', 'x')).toBe(`${e}é`);
    expect(ontcijfer(bytes([0xef, 0xbb, 0xbf], e, 'é'), 'text/xml; charset=latin1', 'x')).toBe(`${e}é`);
    expect(ontcijfer(bytes([0xff, 0xfe, 0x61, 0x00]), undefined, 'x')).toBe('a');
    expect(ontcijfer(bytes('€'), 'text/xml', 'x')).toBe('€');
  });

  it('is refused when the bytes are something else, with the line', () => {
    expect(() => ontcijfer(bytes('a\nb\nc', [0xe9], 'd'), undefined, 'De Bron')).toThrow(
      /"De Bron", regel 3: gevonden: een teken dat geen utf-8 is/,
    );
    expect(() => ontcijfer(bytes('a'), 'text/xml; charset=klingon', 'De Bron')).toThrow(/onbekende codering "klingon"/);
  });
});

describe('an address', () => {
  it.each([
    ['https://voorbeeld.nl/a?utm_source=x&b=1#deel', 'https://voorbeeld.nl/a?b=1'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://naam:geheim@voorbeeld.nl/', null],
    ['geen adres', null],
  ])('of an item: %s', (tekst, url) => {
    expect(webadres(tekst)).toBe(url);
  });

  it.each(['8.8.8.8', '1.1.1.1', '2a02:a45f::1', '2606:4700::1111'])('is public: %s', (ip) => {
    expect(isOpenbaarAdres(ip)).toBe(true);
  });
  it.each([
    '127.0.0.1',
    '127.255.0.9',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'localhost',
  ])('is not public: %s', (ip) => {
    expect(isOpenbaarAdres(ip)).toBe(false);
  });

  it.each([
    ['http://voorbeeld.nl/rss', /gevonden: een adres met http:; verwacht: een adres met https:/],
    ['file:///etc/passwd', /gevonden: een adres met file:/],
    ['https://naam:geheim@voorbeeld.nl/', /naam of wachtwoord/],
    ['https://voorbeeld.nl:8443/', /poort 8443/],
    ['https://[::1]/rss', /eigen netwerk/],
    // The ways to write 127.0.0.1 that a URL knows.
    ['https://2130706433/rss', /eigen netwerk \(127\.0\.0\.1\)/],
    ['https://0x7f.1/rss', /eigen netwerk/],
    ['https://0177.0.0.1/rss', /eigen netwerk/],
    ['onzin', /geen webadres/],
  ])('of a feed is refused: %s', (url, reden) => {
    expect(() => toetsBronadres(url)).toThrow(reden);
  });
});

it('cuts a text at a word, and never through a character', () => {
  expect(kort('een twee drie', 100)).toBe('een twee drie');
  expect(kort('een twee drie', 10)).toBe('een twee…');
  expect(kort('😀😀😀😀', 4)).toBe('😀…');
});
