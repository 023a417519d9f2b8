import { describe, expect, it } from 'vitest';
import { knopVan, mogelijk } from './handelingen.ts';

const melding = {
  aanbieder: { kvk: '12345678', naam: 'Stichting De Proef' },
  mag: { leiden: true, signaal: true, naam: false },
  gedeeldSinds: null,
};
const stap = (code: string) => ({ code, bezwaar: null, redenOm: null, kijkBij: null });
const open = { geslotenOp: null, stappen: [stap('neemIn'), stap('voegSamen'), stap('sluit')] };

describe('what can be done with a report', () => {
  it('is not sharing it with who looks along already', () => {
    expect(mogelijk(open, melding)).toEqual(['aanbieder', 'samenvoegen', 'delen', 'signaal']);
    expect(mogelijk(open, { ...melding, gedeeldSinds: '2026-11-01' })).toEqual(['aanbieder', 'samenvoegen', 'signaal']);
  });
  it('is nothing when it is closed, and no signal of a provider that is not known', () => {
    expect(mogelijk({ geslotenOp: '2026-11-02', stappen: [stap('heropen')] }, melding)).toEqual([]);
    expect(mogelijk(open, { ...melding, aanbieder: null })).not.toContain('signaal');
  });
  it('goes to another organisation from where its own version of the procedure says so', () => {
    const wacht = { geslotenOp: null, stappen: [stap('antwoord'), stap('zetDoor'), stap('voegSamen')] };
    expect(mogelijk(wacht, melding)).toEqual(['aanbieder', 'doorzetten', 'samenvoegen', 'delen', 'signaal']);
    expect(mogelijk({ ...wacht, stappen: [stap('antwoord')] }, melding)).not.toContain('doorzetten');
  });
  it('is called another event, once there is one', () => {
    const een = { soort: 'opnamestop', naam: 'Opnamestop', datum: '2026-11-01', op: '', door: 'A', signalen: [] };
    expect(knopVan('signaal', { vastgelegd: [] })).toBe('signaal');
    expect(knopVan('signaal', { vastgelegd: [een] })).toBe('nogEen');
    expect(knopVan('delen', { vastgelegd: [een] })).toBe('delen');
  });
});
