import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { alsIcsTekst, vouwRegel } from '../../kernel/ics.ts';
import { type Agendapunt, schrijfAgenda } from './agenda.ts';

const NU = new Date('2026-10-01T08:30:15.500Z');
const ADRES = 'https://baken.example';
const PUNT: Agendapunt = {
  aanlevering: 12,
  titel: 'Kwartaalcijfers 2026-K3',
  partij: 'De Proef',
  deadline: datum('2026-10-31'),
  status: 'concept',
  verzet: 0,
};
/** The lines as a calendar program sees them: unfolded (RFC 5545 §3.1). */
const regels = (tekst: string) => tekst.replaceAll('\r\n ', '').split('\r\n');
const schrijf = (punt: Partial<Agendapunt> = {}) => schrijfAgenda([{ ...PUNT, ...punt }], ADRES, NU);

describe('text in a calendar', () => {
  it('is escaped as in the example of RFC 5545 §3.3.11', () => {
    const zin = 'Project XYZ Final Review\nConference Room - 3B\nCome Prepared.';
    expect(alsIcsTekst(zin)).toBe('Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.');
    expect(alsIcsTekst('a\\b;c,d: "e"')).toBe('a\\\\b\\;c\\,d: "e"');
  });

  it('can be read back whatever it is, and never begins a line of its own', () => {
    const lees = (tekst: string) => tekst.replace(/\\(.)/g, (_, teken: string) => (teken === 'n' ? '\n' : teken));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
        const geschreven = alsIcsTekst(tekst);
        expect(geschreven).not.toMatch(/[\r\n]/);
        expect(lees(geschreven)).toBe(tekst.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ''));
      }),
    );
  });

  it('is folded at 75 octets without cutting a character, and unfolds to what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (tekst) => {
        const regel = `SUMMARY:${alsIcsTekst(tekst)}`;
        const gevouwen = vouwRegel(regel);
        for (const stuk of gevouwen.split('\r\n')) expect(Buffer.byteLength(stuk)).toBeLessThanOrEqual(75);
        expect(gevouwen.replaceAll('\r\n ', '')).toBe(regel);
      }),
    );
    expect(vouwRegel('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });
});

describe('a calendar of deadlines', () => {
  it('has an all-day event with what RFC 5545 asks of it, on lines that end in CRLF', () => {
    const tekst = schrijf();
    expect(tekst.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(tekst.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(regels(tekst)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Baken//Aanleveringen//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Aanleveringen Baken',
      'BEGIN:VEVENT',
      'UID:aanlevering-12@baken.example',
      'DTSTAMP:20261001T083015Z',
      'SEQUENCE:0',
      'DTSTART;VALUE=DATE:20261031',
      'DTEND;VALUE=DATE:20261101',
      'SUMMARY:Cijfers inleveren: Kwartaalcijfers 2026-K3',
      'DESCRIPTION:Laatste dag om in te leveren voor De Proef.\\nhttps://baken.example/aanleveringen/12',
      'URL:https://baken.example/aanleveringen/12',
      'TRANSP:TRANSPARENT',
      'STATUS:CONFIRMED',
      ...['-P13DT15H (over 14 dagen)', '-P2DT15H (over 3 dagen)', 'PT9H (vandaag)'].flatMap((alarm) => {
        const [trekker, ...wanneer] = alarm.split(' ');
        const titel = `Cijfers inleveren: Kwartaalcijfers 2026-K3 ${wanneer.join(' ')}`;
        return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${trekker}`, `DESCRIPTION:${titel}`, 'END:VALARM'];
      }),
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('moves what was postponed under the same UID with a higher number', () => {
    const [toen, nu] = [regels(schrijf()), regels(schrijf({ deadline: datum('2026-11-14'), verzet: 1 }))];
    const uid = (lijst: string[]) => lijst.filter((regel) => regel.startsWith('UID:'));
    expect(uid(nu)).toEqual(uid(toen));
    expect(nu).toContain('SEQUENCE:1');
    expect(nu).toContain('DTSTART;VALUE=DATE:20261114');
  });

  it('warns only of what still has to be handed in', () => {
    for (const status of ['concept', 'klaar', 'teruggestuurd'] as const)
      expect(schrijf({ status })).toContain('VALARM');
    for (const status of ['ingediend', 'geaccepteerd'] as const) {
      expect(schrijf({ status })).not.toContain('VALARM');
      expect(schrijf({ status })).toContain('SUMMARY:Ingediend: ');
    }
  });

  it('lets no title put lines of its own in the calendar', () => {
    const titel = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT';
    expect(regels(schrijf({ titel })).filter((regel) => regel === 'BEGIN:VEVENT')).toHaveLength(1);
  });
});
