import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { GEMEENTEN, INSTELLINGEN, PROVINCIES, REGIOSCHEMAS, TOEZICHTHOUDERS } from './feiten.ts';

const regios = REGIOSCHEMAS.find((schema) => schema.code === 'jeugdregio')?.regios ?? [];

describe('the facts that the program brings along', () => {
  test('are 342 municipalities in 42 regions and 12 provinces, and there is no JZ40', () => {
    expect(new Set(GEMEENTEN.map((gemeente) => gemeente.code)).size).toBe(342);
    expect(regios).toHaveLength(42);
    expect(regios.map((regio) => regio.code)).not.toContain('JZ40');
    expect(PROVINCIES.size).toBe(12);
  });

  test('leave no region empty and name no region that is not there', () => {
    expect(new Set(GEMEENTEN.map((gemeente) => gemeente.jeugdregio))).toEqual(new Set(regios.map((r) => r.code)));
    expect(new Set(GEMEENTEN.map((gemeente) => gemeente.provincie))).toEqual(new Set(PROVINCIES.keys()));
  });

  test('let the NZa follow the Jeugdautoriteit without a gap', () => {
    expect(TOEZICHTHOUDERS.map((een) => [een.korteNaam, een.geldigVan, een.geldigTot])).toEqual([
      ['JA', '2019-01-01', '2026-01-01'],
      ['NZa', '2026-01-01', null],
    ]);
  });

  test('name the source of every figure of policy, or say that it is ours', () => {
    for (const een of INSTELLINGEN) expect(een.bron).toMatch(/^(R-\d{3}|Voorstel van Baken): /);
  });
});

/** The reference lists lie outside the repository; who has them beside it checks our copy against them. */
const referentie = fileURLToPath(new URL('../../../../shared/reference/', import.meta.url));

describe.skipIf(!existsSync(referentie))('our copy of the CBS lists', () => {
  const lees = (naam: string): Record<string, string>[] =>
    parse(readFileSync(`${referentie}${naam}`, 'utf8'), { columns: true, bom: true });

  test('holds the same municipalities, each in the same province and region', () => {
    const verwacht = lees('gemeenten_2026.csv').map((rij) => ({
      code: rij.statcode,
      naam: rij.gemeentenaam,
      provincie: rij.provinciecode,
      jeugdregio: rij.jeugdregiocode,
    }));
    expect([...GEMEENTEN].sort(opCode)).toEqual(verwacht.sort(opCode));
  });

  test('holds the same regions, each with as many municipalities', () => {
    for (const rij of lees('jeugdregios_2025.csv')) {
      expect(regios).toContainEqual({ code: rij.jeugdregiocode, naam: rij.jeugdregio });
      const aantal = GEMEENTEN.filter((gemeente) => gemeente.jeugdregio === rij.jeugdregiocode).length;
      expect([rij.jeugdregio, aantal]).toEqual([rij.jeugdregio, Number(rij.aantal_gemeenten_2026)]);
    }
  });
});

const opCode = (a: { code: string | undefined }, b: { code: string | undefined }) =>
  (a.code ?? '').localeCompare(b.code ?? '');
