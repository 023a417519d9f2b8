import { describe, expect, it } from 'vitest';
import { CONTROLES, type Controle, uitgeklapt } from './domain.ts';
import { alsExcelformule } from './excel.ts';

const basis = CONTROLES[0] as Controle;
const CELLEN: Record<string, string> = { balanstotaal: 'E4', eigenVermogen: 'E5', ftePnil: 'E6' };
const VORIGE: Record<string, string> = { balanstotaal: 'F4' };
const zeg = (formule: string, anders: Partial<Controle> = {}, periode?: string) =>
  alsExcelformule(
    { ...basis, gegevens: ['balanstotaal'], marge: { absoluut: 1, relatief: 1e-7 }, ...anders, formule },
    (code) => CELLEN[code] ?? null,
    (code) => VORIGE[code] ?? null,
    periode,
  );
const om = (cellen: string[], klopt: string) =>
  `IF(OR(${cellen.map((c) => `NOT(ISNUMBER(${c}))`).join(',')}),TRUE,IFERROR(${klopt},TRUE))`;

describe('a check as an Excel formula', () => {
  it('compares, reckons and chooses, and holds as long as a cell is empty', () => {
    expect(zeg('nu.eigenVermogen <= nu.balanstotaal')).toBe(om(['E5', 'E4'], '(E5<=E4)'));
    expect(zeg('nu.balanstotaal - 2 * nu.eigenVermogen / 3 != -1.5')).toBe(
      om(['E4', 'E5'], '((E4-((2*E5)/3))<>(-1.5))'),
    );
    expect(zeg('!(nu.balanstotaal == 0) && (nu.ftePnil > 1 || true)')).toBe(
      om(['E4', 'E6'], 'AND(NOT((E4=0)),OR((E6>1),TRUE))'),
    );
    expect(zeg('abs(min(nu.gegeven, 3)) < max(vorige.gegeven, 1)')).toBe(
      om(['E4', 'F4'], '(ABS(MIN(E4,3))<MAX(F4,1))'),
    );
    expect(zeg('(nu.balanstotaal > 1 ? nu.ftePnil : 0) >= 0')).toBe(om(['E4', 'E6'], '(IF((E4>1),E6,0)>=0)'));
  });

  it('has the same tolerance, without an exponent', () => {
    expect(zeg('ongeveer(nu.balanstotaal, nu.ftePnil)')).toBe(
      om(['E4', 'E6'], '(ABS(E4-E6)<=MAX(1,0.0000001*MAX(ABS(E4),ABS(E6))))'),
    );
    expect(zeg('hoogstens(nu.balanstotaal, nu.ftePnil + 1)')).toContain('((E4-(E6+1))<=MAX(1,');
    expect(zeg('minstens(nu.balanstotaal, nu.ftePnil)')).toContain('((E6-E4)<=MAX(1,');
  });

  it('keeps to its condition, and to its quarter where the sheet has one', () => {
    const anders = { voorwaarde: 'kwartaal > 1' };
    expect(zeg('nu.gegeven >= vorige.gegeven', anders)).toBeNull();
    expect(zeg('nu.gegeven >= vorige.gegeven', anders, '2026-K3')).toBe(om(['E4', 'F4'], 'OR(NOT((3>1)),(E4>=F4))'));
    expect(zeg('nu.gegeven >= vorige.gegeven', anders, '2026')).toContain('(4>1)');
  });

  it('is not there where a sheet cannot say it', () => {
    expect(zeg('nu.balanstotaal < jaar.balanstotaal')).toBeNull();
    expect(zeg('nu.balanstotaal < mediaan(historie.balanstotaal)')).toBeNull();
    expect(zeg('nu.onbekend < 1')).toBeNull();
    expect(zeg('vorige.ftePnil < 1')).toBeNull();
    expect(zeg('nu.balanstotaal <')).toBeNull();
  });

  it('exists for most of the checks of a form', () => {
    const alle = CONTROLES.flatMap(uitgeklapt);
    const formules = alle.map((c) =>
      alsExcelformule(
        c,
        () => 'E1',
        () => 'F1',
        '2026-K3',
      ),
    );
    expect(formules.filter((f) => f !== null).length).toBeGreaterThan(40);
    for (const formule of formules) if (formule) expect(formule).toMatch(/^IF\(OR\(NOT\(ISNUMBER\([EF]1\)\)/);
  });
});
