import { describe, expect, it } from 'vitest';
import { leesBestand } from './lezer.ts';
import { groteDeclaratie, PROEFBERICHTEN } from './proefberichten.ts';
import { lees } from './proeflezen.ts';

const bericht = (soort: Parameters<typeof PROEFBERICHTEN.get>[0]): string => PROEFBERICHTEN.get(soort) ?? '';
const zonderKop = (xml: string): string => xml.replace(/^<\?xml.*\?>\s*/, '');

describe('what a listener gets', () => {
  it('the header, then each client of a declaration by itself', async () => {
    const { koppen, delen, berichten } = await lees(bericht('JW323'));
    expect(koppen).toMatchObject([
      {
        soort: 'JW323',
        release: '3.2',
        afzender: '99000001',
        ontvanger: 'GM9999',
        identificatie: 'BER490',
        dagtekening: '2026-03-02',
        overIdentificatie: null,
      },
    ]);
    expect(delen.map(([{ naam }, ouder]) => `${ouder}/${naam}`)).toEqual([
      'Bericht/Declaratie/DeclaratieNummer',
      'Bericht/Declaratie/DeclaratiePeriode',
      'Bericht/Declaratie/DeclaratieDagtekening',
      'Bericht/Declaratie/TotaalIngediendBedrag',
      'Bericht/Declaratie/Clienten/Client',
      'Bericht/Declaratie/Clienten/Client',
    ]);
    expect(delen[1]?.[0].kinderen).toMatchObject([
      { naam: 'Begindatum', waarde: '2026-03-01' },
      { naam: 'Einddatum', waarde: '2026-03-31' },
    ]);
    expect(berichten).toEqual([
      {
        soort: 'JW323',
        identificatie: 'BER490',
        regelnummer: 2,
        geldig: { xml: true, schema: true, regels: null },
        bevindingen: [],
      },
    ]);
  });

  it('values as they were meant: references, CDATA, comments, line ends', async () => {
    const xml = bericht('JW301').replace(
      /(<m:Commentaar>)Geen &amp;[^<]*/,
      '$1a&#x20;&lt;<![CDATA[<b>&amp;]]><!-- nee --> c\r\nd\re',
    );
    const { delen } = await lees(xml);
    expect(delen[0]?.[0].kinderen.find(({ naam }) => naam === 'Commentaar')?.waarde).toBe('a <<b>&amp; c\nd\ne');
  });

  it('of an answer: its own identification, and that of the message that it answers', async () => {
    expect((await lees(bericht('JW306'))).koppen[0]).toMatchObject({
      identificatie: 'RET1',
      dagtekening: '2026-03-04',
      overIdentificatie: 'BER439',
    });
    expect((await lees(bericht('JW325'))).koppen[0]).toMatchObject({
      identificatie: 'BER491',
      overIdentificatie: 'BER490',
    });
  });

  it('nothing more from the first fault on, and the end always', async () => {
    const { koppen, delen, berichten } = await lees(bericht('JW323').replace('2026-04-02', '2026-04-31'));
    expect(koppen).toHaveLength(1);
    expect(delen.map(([{ naam }]) => naam)).toEqual(['DeclaratieNummer', 'DeclaratiePeriode']);
    expect(berichten[0]?.geldig).toEqual({ xml: true, schema: false, regels: null });
  });

  it('the same, in whatever pieces the bytes come', async () => {
    const bytes = Buffer.from(bericht('JW301').replaceAll('\n', '\r\n'));
    const heel = await lees(bytes);
    for (const lengte of [1, 2, 3, 7, 64]) {
      const stukken = Array.from({ length: Math.ceil(bytes.length / lengte) }, (_, i) =>
        bytes.subarray(i * lengte, (i + 1) * lengte),
      );
      expect(await lees(stukken)).toEqual(heel);
    }
  });

  it('is waited for between pieces', async () => {
    let gewacht = 0;
    let clienten = 0;
    const bij: number[] = [];
    await leesBestand(groteDeclaratie(300_000), () => ({ kop() {}, deel: () => void clienten++, klaar() {} }), {
      rust: async () => {
        gewacht += 1;
        await Promise.resolve();
        bij.push(clienten);
      },
    });
    expect(gewacht).toBeGreaterThan(4);
    expect(bij.some((aantal) => aantal > 0 && aantal < clienten)).toBe(true);
  });
});

describe('messages in envelopes', () => {
  const omslag = (...inhoud: string[]): string => `<?xml version="1.0"?>
<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body soort="x"><v:Bericht xmlns:v="urn:vecozo">tekst ${inhoud.map(zonderKop).join('\n')}</v:Bericht></s:Body></s:Envelope>`;

  it('are found at any depth, several in one file, with the lines of the file', async () => {
    const { berichten, bestand } = await lees(
      omslag(bericht('JW305'), bericht('JW319').replace('<m:VerzoekAntwoord>1', '<m:VerzoekAntwoord>7')),
    );
    expect(bestand).toMatchObject({ berichten: 2, bevindingen: [] });
    expect(berichten.map(({ soort, geldig }) => [soort, geldig.schema])).toEqual([
      ['JW305', true],
      ['JW319', false],
    ]);
    expect(berichten[1]?.bevindingen[0]?.pad).toBe('Bericht/Antwoord/VerzoekAntwoord');
    expect(berichten[0]?.regelnummer).toBe(2);
  });

  it('keep what was read before the file breaks off', async () => {
    const { berichten, bestand } = await lees(
      omslag(bericht('JW305'), bericht('JW319')).split('<m:VerzoekAntwoord>')[0] ?? '',
    );
    expect(berichten.map(({ geldig }) => geldig)).toEqual([
      { xml: true, schema: true, regels: null },
      { xml: false, schema: null, regels: null },
    ]);
    expect(bestand.bevindingen).toEqual([]);
  });

  it('of another release are told of by name', async () => {
    const { berichten } = await lees(bericht('JW305').replace('3_2/jw305', '3_1/jw305'));
    expect(berichten[0]).toMatchObject({ soort: 'JW305', identificatie: null, geldig: { xml: true, schema: false } });
    expect(berichten[0]?.bevindingen).toMatchObject([
      {
        regel: 'schema:release',
        melding: 'Deze JW305 is van een release van de standaard die Baken niet leest. Baken leest iJw 3.2.',
      },
    ]);
  });
});

describe('what is asked of a file that is sent', () => {
  const metBom = (xml: string): Buffer => Buffer.from(`\ufeff${xml}`);
  it('no byte order mark (OP192)', async () => {
    const { berichten } = await lees(metBom(bericht('JW305')), { verzending: true });
    expect(berichten[0]?.geldig).toEqual({ xml: true, schema: true, regels: false });
    expect(berichten[0]?.bevindingen.map(({ regel }) => regel)).toEqual(['OP192']);
    expect((await lees(metBom(bericht('JW305')))).berichten[0]?.bevindingen).toEqual([]);
  });

  it('no more than 25 MB (OP179)', async () => {
    const { berichten } = await lees(groteDeclaratie(26.5e6), { verzending: true });
    expect(berichten[0]?.bevindingen.map(({ regel }) => regel)).toEqual(['OP179']);
  });
});
