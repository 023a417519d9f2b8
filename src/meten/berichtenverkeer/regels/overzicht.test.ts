import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../kernel/datum.ts';
import { INHOUDREGELS } from './inhoud.ts';
import { dagenIn, maandenIn, wekenIn, zondagenIn } from './kalender.ts';
import { REGELS, retourcodeVan } from './overzicht.ts';
import { categorieVan, PRODUCTCODES } from './productcodes.ts';

const gedeeld = fileURLToPath(new URL('../../../../../shared/ijw/', import.meta.url));

describe('the table of rules', () => {
  it('names every rule once, and says why one is not checked', () => {
    expect(new Set(REGELS.map(({ code }) => code)).size).toBe(REGELS.length);
    for (const { titel, toetsing, uitleg } of REGELS) {
      expect(titel).not.toBe('');
      if (toetsing === 'niet') expect(uitleg).not.toBeNull();
    }
  });

  it('points only at rules that are there', () => {
    const codes = new Set(REGELS.map(({ code }) => code));
    for (const { uitleg } of REGELS)
      for (const verwezen of uitleg?.match(/\b(TR|OP|CS|CD)\d{3}\w*/g) ?? []) expect([...codes]).toContain(verwezen);
  });

  it('knows the return codes', () => {
    expect(['TR018', 'CS002', 'TR346', 'TR019', 'TR304', 'TR337', 'OP271', 'TR381'].map(retourcodeVan)).toEqual([
      '0001',
      '0001',
      '9346',
      '9019',
      '8187',
      null,
      null,
      'S329',
    ]);
  });
});

describe.skipIf(!existsSync(gedeeld))('against the standard', () => {
  const lees = <T>(naam: string): T => JSON.parse(readFileSync(`${gedeeld}${naam}`, 'utf8')) as T;

  it('holds every rule, with its return code', () => {
    const { regels } = lees<{ regels: { code: string; retourcode: string | null }[] }>('rules.json');
    expect(regels).toHaveLength(226);
    const bekend = new Map(REGELS.map((regel) => [regel.code, regel.retourcode]));
    for (const { code, retourcode } of regels) {
      expect([code, bekend.has(code)]).toEqual([code, true]);
      if (retourcode !== null) expect([code, bekend.get(code)]).toEqual([code, retourcode]);
    }
  });

  it('rejects only with codes of the list', () => {
    const { WJ001 } = lees<{ WJ001: { codes: { code: string }[] } }>('codelists.json');
    const codes = WJ001.codes.map(({ code }) => code);
    for (const { retourcode } of REGELS) if (retourcode !== null) expect(codes).toContain(retourcode);
  });

  it('checks within a message all that the standard calls checkable there', () => {
    const { regels } = lees<{ regels: { code: string; niveau: string | null }[] }>('rules.json');
    const hier = new Set(INHOUDREGELS.map(({ code }) => code));
    expect(regels.filter(({ niveau, code }) => niveau === 'xslt' && !hier.has(code))).toEqual([]);
  });

  it('knows the national list of product codes', () => {
    const rijen = parse(readFileSync(`${gedeeld}jz21_productcodes.csv`), { columns: true, bom: true }) as Record<
      string,
      string
    >[];
    const verwacht = rijen.map((rij) => [
      rij.productcode,
      {
        hulpvorm: rij.cbs_hulpvorm === '-' ? null : rij.cbs_hulpvorm,
        variant:
          rij.uitvoeringsvariant?.replace('gericht', '').toLowerCase().replace('inspannings', 'inspanning') || null,
      },
      rij.productcategorie,
    ]);
    const onze = [...PRODUCTCODES].map(([code, feiten]) => [code, feiten, categorieVan(code)]);
    const opCode = (a: unknown[], b: unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
    expect(onze.sort(opCode)).toEqual(verwacht.sort(opCode));
    expect(categorieVan('WBO99')).toBeNull();
  });
});

describe('counting weeks, as the standard does by example (IV077)', () => {
  const telt = (tel: typeof wekenIn, van: string, tot: string) => tel(datum(van), datum(tot));
  it.each([
    [wekenIn, '2025-10-07', '2025-10-31', 4],
    [wekenIn, '2025-11-01', '2025-11-30', 5],
    [wekenIn, '2025-12-01', '2025-12-30', 5],
    [wekenIn, '2025-10-07', '2025-12-30', 13],
    [zondagenIn, '2025-10-07', '2025-10-31', 3],
    [zondagenIn, '2025-11-01', '2025-11-30', 5],
    [zondagenIn, '2025-12-01', '2025-12-31', 4],
    [zondagenIn, '2025-07-07', '2025-07-31', 3],
    [zondagenIn, '2025-08-01', '2025-08-31', 5],
    [zondagenIn, '2025-08-04', '2025-08-09', 0],
    [dagenIn, '2025-02-01', '2025-02-28', 28],
    [dagenIn, '2025-02-02', '2025-02-01', 0],
    [maandenIn, '2025-10-07', '2026-01-01', 4],
    [maandenIn, '2025-10-07', '2025-10-07', 1],
  ])('%s %s – %s: %i', (tel, van, tot, verwacht) => expect(telt(tel, van, tot)).toBe(verwacht));
});
