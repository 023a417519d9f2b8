import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datum, plusDagen } from '../../kernel/datum.ts';
import { geldtOp } from './domain.ts';
import { GEMEENTEN, GEMEENTEN_VAN, REGIOSCHEMAS, toedelingenVan } from './feiten.ts';
import { peildatum, regioOp, type Toedeling, verplaatsGemeente } from './indeling.ts';

const WIJDEMEREN = 'GM1696';
const lijst = toedelingenVan('jeugdregio');
const regios = REGIOSCHEMAS.find((schema) => schema.code === 'jeugdregio')?.regios.map((regio) => regio.code) ?? [];

/** Any day in the ten years after the first one that the list holds. */
const dag = fc.nat(3650).map((dagen) => plusDagen(GEMEENTEN_VAN, dagen));
const verplaatsing = fc.record({
  gemeente: fc.constantFrom(...GEMEENTEN.slice(0, 5).map((gemeente) => gemeente.code)),
  naarRegio: fc.constantFrom(...regios.slice(0, 4)),
  perDatum: dag,
});

/** Makes every move that is not refused. */
const verplaatsAlle = (moves: readonly { gemeente: string; naarRegio: string; perDatum: Toedeling['van'] }[]) =>
  moves.reduce<readonly Toedeling[]>((toedelingen, { gemeente, naarRegio, perDatum }) => {
    const nieuw = verplaatsGemeente(toedelingen, gemeente, naarRegio, perDatum);
    return nieuw.ok ? nieuw.waarde : toedelingen;
  }, lijst);

describe('the region of a municipality', () => {
  test('moves on the day itself, and not before', () => {
    const nieuw = verplaatsGemeente(lijst, WIJDEMEREN, 'JZ19', datum('2027-01-01'));
    if (!nieuw.ok) throw new Error(nieuw.fout);
    expect(regioOp(nieuw.waarde, WIJDEMEREN, datum('2026-12-31'))).toBe('JZ16');
    expect(regioOp(nieuw.waarde, WIJDEMEREN, datum('2027-01-01'))).toBe('JZ19');
  });

  test('a move on the first day of a period replaces it, without an empty period', () => {
    const nieuw = verplaatsGemeente(lijst, WIJDEMEREN, 'JZ19', GEMEENTEN_VAN);
    if (!nieuw.ok) throw new Error(nieuw.fout);
    expect(nieuw.waarde).toHaveLength(lijst.length);
  });

  test('is not moved to where it is, nor before we know where it was', () => {
    expect(verplaatsGemeente(lijst, WIJDEMEREN, 'JZ16', datum('2027-01-01')).ok).toBe(false);
    expect(verplaatsGemeente(lijst, WIJDEMEREN, 'JZ19', datum('2020-01-01')).ok).toBe(false);
  });

  test('is exactly one on any date, whatever moved', () => {
    fc.assert(
      fc.property(fc.array(verplaatsing, { maxLength: 8 }), dag, (moves, op) => {
        const toedelingen = verplaatsAlle(moves);
        for (const { code } of GEMEENTEN)
          expect(toedelingen.filter((een) => een.gemeente === code && geldtOp(een, op))).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  test('of the past never changes by a move', () => {
    fc.assert(
      fc.property(fc.array(verplaatsing, { maxLength: 6 }), verplaatsing, dag, (moves, laatste, op) => {
        fc.pre(op < laatste.perDatum);
        const ervoor = verplaatsAlle(moves);
        const erna = verplaatsAlle([...moves, laatste]);
        for (const { code } of GEMEENTEN.slice(0, 5)) expect(regioOp(erna, code, op)).toBe(regioOp(ervoor, code, op));
      }),
    );
  });

  test('is asked on the oldest arrangement when the date lies before it', () => {
    expect(peildatum(datum('2023-05-01'), GEMEENTEN_VAN)).toBe(GEMEENTEN_VAN);
    expect(peildatum(datum('2026-05-01'), GEMEENTEN_VAN)).toBe('2026-05-01');
  });
});
