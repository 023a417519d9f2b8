import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { HOOGSTENS_BERICHTEN, leesFeed } from './feed.ts';
import { maakNamenboek, type Naam, vindNamen } from './koppelen.ts';

const lees = (xml: string) => leesFeed(xml, 'https://nieuws.example/feed', datum('2026-11-26'));
const rss = (items: string, meer = '') =>
  `<?xml version="1.0"?><rss version="2.0" ${meer}><channel><title>De krant</title><link>https://nieuws.example/</link>${items}</channel></rss>`;

describe('a feed', () => {
  it('is RSS 2.0', async () => {
    const feed = await lees(
      rss(
        `<item><title>Zorg &amp;amp; meer: &lt;b&gt;stop&lt;/b&gt;</title><link>https://nieuws.example/1?utm_medium=rss</link>
         <media:title>niet deze</media:title><description><![CDATA[<p>Een <em>opname</em>stop.</p>]]></description>
         <guid isPermaLink="false">n-1</guid><pubDate>Tue, 10 Nov 2026 09:00:00 +0100</pubDate></item>`,
        'xmlns:media="http://search.yahoo.com/mrss/"',
      ),
    );
    expect(feed).toEqual({
      soort: 'rss',
      overgeslagen: 0,
      teVeel: 0,
      berichten: [
        {
          guid: 'n-1',
          titel: 'Zorg & meer: stop',
          samenvatting: 'Een opnamestop.',
          url: 'https://nieuws.example/1',
          datum: '2026-11-10',
        },
      ],
    });
  });

  it('is RSS 1.0', async () => {
    const { soort, berichten } = await lees(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
       <channel rdf:about="https://nieuws.example/"><title>De krant</title></channel>
       <item rdf:about="https://nieuws.example/2"><title>Twee</title><link>/2</link><dc:date>2026-11-09T22:00:00+01:00</dc:date></item></rdf:RDF>`,
    );
    expect(soort).toBe('rdf');
    expect(berichten).toEqual([
      {
        guid: 'https://nieuws.example/2',
        titel: 'Twee',
        samenvatting: '',
        url: 'https://nieuws.example/2',
        datum: '2026-11-09',
      },
    ]);
  });

  it.each(['', 'a:'])('is Atom, with prefix "%s"', async (p) => {
    const { soort, berichten } = await lees(
      `<${p}feed xmlns${p && ':a'}="http://www.w3.org/2005/Atom"><${p}title>De krant</${p}title><${p}entry>
       <${p}id>urn:uuid:3</${p}id><${p}title type="html">&lt;i&gt;Drie&lt;/i&gt;</${p}title>
       <${p}link rel="enclosure" href="/geluid.mp3"/><${p}link href="/3"/><${p}updated>2026-11-12T08:00:00Z</${p}updated>
       <${p}published>2026-11-11T08:00:00Z</${p}published>
       <${p}content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Een</p><p>twee</p></div></${p}content>
       <${p}source><${p}title>Een ander</${p}title><${p}id>x</${p}id></${p}source></${p}entry></${p}feed>`,
    );
    expect(soort).toBe('atom');
    expect(berichten).toEqual([
      {
        guid: 'urn:uuid:3',
        titel: 'Drie',
        samenvatting: 'Een twee',
        url: 'https://nieuws.example/3',
        datum: '2026-11-11',
      },
    ]);
  });

  it('counts an item once, however often it is told, and skips one that says nothing', async () => {
    const { berichten, overgeslagen } = await lees(
      rss(
        '<item><title>Een</title><guid>g</guid></item><item><title>Weer</title><guid>g</guid></item><item><link>https://x.example/</link></item>',
      ),
    );
    expect(berichten.map(({ titel }) => titel)).toEqual(['Een']);
    expect(overgeslagen).toBe(1);
  });

  it('gives no address that runs something, and no date that cannot be', async () => {
    const { berichten } = await lees(
      rss(
        '<item><title>Een</title><link>javascript:alert(1)</link><pubDate>Fri, 01 Jan 2100 00:00:00 GMT</pubDate></item>',
      ),
    );
    expect(berichten).toMatchObject([{ url: null, datum: null }]);
  });

  it('is read as far as its first items, and told how many more there were', async () => {
    const { berichten, teVeel } = await lees(
      rss(Array.from({ length: HOOGSTENS_BERICHTEN + 7 }, (_, i) => `<item><title>Nr ${i}</title></item>`).join('')),
    );
    expect(berichten).toHaveLength(HOOGSTENS_BERICHTEN);
    expect(teVeel).toBe(7);
  });

  it.each([
    [
      'a bomb of entities',
      '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><rss><channel><item><title>&c;</title></item></channel></rss>',
      /DOCTYPE/,
    ],
    ['a file from outside', '<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss/>', /DOCTYPE/],
    ['an unknown entity', rss('<item><title>&c;</title></item>'), /geen geldige XML/],
    [
      'a web page',
      '<!doctype html><html><body>Nieuws</body></html>',
      /gevonden: een webpagina \(HTML\); verwacht: het adres van een RSS- of Atom-feed/,
    ],
    ['other XML', '<urlset><url/></urlset>', /gevonden: <urlset>; verwacht: een feed die begint met <rss>/],
    ['XML without end', '<rss><channel><item>', /geen geldige XML/],
    ['nothing', '', /geen geldige XML|leeg document/],
    ['a tower of tags', `<rss>${'<a>'.repeat(5000)}`, /meer dan 200 lagen/],
  ])('is refused when it is %s', async (_, xml, reden) => {
    await expect(lees(xml)).rejects.toThrow(reden);
  });
});

describe('what an item is about', () => {
  const namen: Naam[] = [
    { naam: 'De Zon', soort: 'aanbieder', doel: 1 },
    { naam: 'Zorggroep De Zon', soort: 'aanbieder', doel: 2 },
    { naam: 'Jeugdhulp Ede', soort: 'aanbieder', doel: 3 },
    { naam: "'t Kabouterhuis", soort: 'aanbieder', doel: 4 },
    { naam: 'Best', soort: 'gebied', doel: 'JZ39' },
    { naam: 'Ede', soort: 'gebied', doel: 'JZ21' },
    { naam: 'Food Valley', soort: 'gebied', doel: 'JZ21' },
    { naam: 'Jeugdhulp Ede', soort: 'aanbieder', doel: 5 },
  ];
  const boek = maakNamenboek(namen);
  const vind = (tekst: string) => vindNamen(tekst, boek).map(({ doel }) => doel);

  it.each([
    ['Opnamestop bij zorggroep de zon.', [2]],
    ['DE ZON en Zorggroep De  Zon', [1, 2]],
    ['De Zonnestraal en landede zon', []],
    ['Het gaat best goed in Ede', ['JZ21']],
    ['Gemeente Best stopt', ['JZ39']],
    ['Jeugdhulp Ede stopt', [3, 5]],
    ['Ede, in Food Valley', ['JZ21']],
    ['’t Kabouterhuis vraagt hulp', [4]],
    ['', []],
  ])('%s', (tekst, doelen) => {
    expect(vind(tekst)).toEqual(doelen);
  });

  it('tells by which name, as the register writes it', () => {
    expect(vindNamen('bij DE ZON', boek)).toEqual([{ doel: 1, soort: 'aanbieder', gevonden: 'De Zon' }]);
  });
});
