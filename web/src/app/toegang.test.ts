import { describe, expect, it } from 'vitest';
import { EISEN, mag, type Wie, zietCijfers } from './toegang.ts';

const wie = (rechten: Wie['rechten'], aangemeld = true): Wie => ({ aangemeld, rechten });
const analist = wie({ vroegsignalering: { iedereen: 'schrijven' } });
const contractmanager = wie({ contractbeheer: { regio: 'schrijven' }, vroegsignalering: { zaak: 'lezen' } });
const indiener = wie({ vroegsignalering: { eigen: 'lezen', iedereen: 'geteld' } });
const auditor = wie({ verantwoording: { iedereen: 'schrijven' } });
const bezoeker = wie({ openbaar: { iedereen: 'lezen' } }, false);

describe('what a role may see', () => {
  it('counts a higher right for a lower one, and never the other way round', () => {
    expect(mag(analist, EISEN.landelijk)).toBe(true);
    expect(mag(analist, EISEN.tellingen)).toBe(true);
    expect(mag(indiener, EISEN.tellingen)).toBe(true);
    expect(mag(indiener, EISEN.landelijk)).toBe(false);
    expect(mag(auditor, EISEN.beoordelen)).toBe(true);
  });

  it('asks the right in the relation that it is about', () => {
    expect(mag(contractmanager, EISEN.aanbieders)).toBe(true);
    expect(mag(contractmanager, EISEN.vaststellen)).toBe(false);
    expect(mag(contractmanager, EISEN.eigenCijfers)).toBe(false);
    expect(mag(indiener, EISEN.eigenCijfers)).toBe(true);
    // A list with nobody but oneself is no list.
    expect(mag(indiener, EISEN.aanbieders)).toBe(false);
    expect(mag(indiener, EISEN.eenAanbieder)).toBe(true);
  });

  it('lets a visitor at what is public, and nothing else', () => {
    expect(mag(bezoeker, 'openbaar')).toBe(true);
    expect(mag(bezoeker, 'ingelogd')).toBe(false);
    expect(Object.values(EISEN).some((eis) => mag(bezoeker, eis))).toBe(false);
    expect(zietCijfers(bezoeker)).toBe(false);
    expect(zietCijfers(auditor)).toBe(false);
    expect(zietCijfers(indiener)).toBe(true);
  });
});
