import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aangenomenVan,
  allenOver,
  type Bord,
  bezwaarTegenAfronden,
  LEEG_BORD,
  omvangVan,
  omvat,
  perDag,
  telling,
  vraagtAkkoord,
  vrijVan,
  type Zet,
} from './bord.ts';
import { zet } from './zet.ts';
import { bezwaarTegenZet } from './zetbezwaar.ts';

const GEMEENTE = 1;
const INSPECTIE = 2;
const ONTVANGER = 3;
/** Who makes a move; most often the municipality. */
type Stap = Zet | readonly [partijId: number, zet: Zet];

const groepErbij = (aantal: number): Zet => ({
  soort: 'groepErbij',
  gebied: 'GM1674',
  gebiedNaam: 'Roosendaal',
  hulpvorm: 'verblijf',
  locatie: '',
  aantal,
});
const aanbod = (plekken: number, partijId: number | null = ONTVANGER): Zet => ({
  soort: 'aanbod',
  partijId,
  naam: 'De Ontvanger',
  hulpvorm: 'verblijf',
  plekken,
  vanaf: '2026-12-01',
  toelichting: '',
});
const klaar = (groep: number): Zet => ({
  soort: 'groepStand',
  groep,
  dossiers: 'klaar',
  archief: 'klaar',
  personeel: '',
  huisvesting: '',
});
const toewijzen = (groep: number, bij: number): Zet => ({ soort: 'toewijzen', groep, aanbod: bij });
const aannemen = (groep: number): Zet => ({ soort: 'aannemen', groep });
const minder = (groep: number, aantal: number): Zet => ({
  soort: 'groepBijgesteld',
  groep,
  aantal,
  reden: 'De telling was fout.',
});
const over = (groep: number, aantal: number): Zet => ({ soort: 'overgedragen', groep, aantal, dag: '2026-12-02' });
const akkoord = (groep: number, verzoek: number): Zet => ({ soort: 'akkoord', groep, verzoek });
const terug = (groep: number, overdracht: number): Zet => ({
  soort: 'overdrachtTerug',
  groep,
  overdracht,
  reden: 'Verkeerd geteld.',
});
const sluit = (groep: number): Zet => ({ soort: 'groepSluit', groep });

const naamVan = (partijId: number): string => ({ 1: 'Gemeente', 2: 'Inspectie', 3: 'De Ontvanger' })[partijId] ?? '?';
const doe = (bord: Bord, z: Zet, nummer: number, partijId = GEMEENTE): Bord =>
  zet(bord, z, nummer, { partijId, naam: naamVan(partijId), dag: '2026-12-03' });
const bezwaar = (bord: Bord, z: Zet, partijId = GEMEENTE) => bezwaarTegenZet(bord, z, partijId);

/** Makes the moves that nothing is against; numbers go up as in the chain. */
function speel(stappen: readonly Stap[]): Bord {
  return stappen.reduce<Bord>((bord, stap, i) => {
    const [partijId, z] = 'soort' in stap ? [GEMEENTE, stap] : stap;
    return bezwaar(bord, z, partijId) === null ? doe(bord, z, i + 1, partijId) : bord;
  }, LEEG_BORD);
}

describe('the board of a transfer', () => {
  it('closes no group without a receiving provider, and is not done while a child is left', () => {
    const bord = speel([groepErbij(3)]);
    expect(bezwaar(bord, sluit(1))).toBe('Zonder ontvangende aanbieder kan een groep niet dicht.');
    expect(bezwaarTegenAfronden(bord)).toContain('3 kinderen');
    expect(bezwaar(bord, over(1, 1))).toBe('Eerst moet een aanbieder deze groep aannemen.');
  });

  it('takes all groups of the register at once, each with a number of its own', () => {
    const { soort: _, ...wat } = groepErbij(5) as Extract<Zet, { soort: 'groepErbij' }>;
    const groepen = Array.from({ length: 400 }, (_, i) => ({ ...wat, gebied: `GM${String(i).padStart(4, '0')}` }));
    const bord = speel([groepErbij(3), { soort: 'groepenUitRegister', groepen, uit: 'register' }, aanbod(9)]);
    expect(telling(bord)).toMatchObject({ totaal: 2003, over: 2003 });
    expect(new Set([...bord.groepen, ...bord.aanbod].map(({ id }) => id)).size).toBe(402);
    const laatste = bord.groepen.at(-1)?.id ?? 0;
    const na = [toewijzen(laatste, 3), aannemen(laatste)].reduce((b, z, i) => doe(b, z, 4 + i, ONTVANGER), bord);
    expect(na.groepen.filter(({ aangenomen }) => aangenomen)).toMatchObject([{ id: laatste, gebied: 'GM0399' }]);
  });

  it('takes a group over two providers by splitting it', () => {
    const begin: Stap[] = [groepErbij(10), aanbod(6), aanbod(4)];
    expect(bezwaar(speel(begin), toewijzen(1, 2))).toBe(
      'De Ontvanger heeft nog 6 vrije plekken, en de groep heeft 10 kinderen. Splits de groep, of kies een ander aanbod.',
    );
    const bord = speel([
      ...begin,
      { soort: 'groepSplits', groep: 1, aantal: 4, locatie: 'elders' },
      toewijzen(1, 2),
      [ONTVANGER, aannemen(1)],
      toewijzen(4, 3),
      [ONTVANGER, aannemen(4)],
      over(1, 6),
      over(4, 4),
    ]);
    expect(telling(bord)).toMatchObject({ totaal: 10, over: 0, aangenomen: 10, aangeboden: 10, openGroepen: 2 });
    expect(perDag(bord)).toEqual([{ dag: '2026-12-02', aantal: 10 }]);
    expect(bezwaar(bord, sluit(1))).toBe('De dossiers van deze groep zijn nog niet overgedragen.');
    const dicht = [klaar(1), klaar(4), sluit(1), sluit(4)].reduce((b, z) => doe(b, z, 99), bord);
    expect(bezwaarTegenAfronden(dicht)).toBeNull();
    expect([allenOver(bord), allenOver(dicht), allenOver(LEEG_BORD)]).toEqual([false, true, false]);
  });

  it('gives no place away twice, also when nobody accepted it yet', () => {
    const bord = speel([groepErbij(4), groepErbij(3), aanbod(6), aanbod(3), toewijzen(1, 3)]);
    expect(bord.aanbod.map((a) => vrijVan(bord, a))).toEqual([2, 3]);
    expect(bezwaar(bord, toewijzen(2, 3))).toContain('nog 2 vrije plekken, en de groep heeft 3 kinderen');
    expect(bezwaar(bord, toewijzen(1, 3))).toBe('Deze groep is al toegewezen aan De Ontvanger.');
    expect(bezwaar(bord, toewijzen(2, 4))).toBeNull();
    // Fewer places than were promised: nothing is lost, and what does not fit cannot be accepted.
    const minderPlek = doe(
      bord,
      { soort: 'aanbodGewijzigd', aanbod: 3, plekken: 1, reden: 'Een groep gaat dicht.' },
      9,
    );
    expect(bezwaar(minderPlek, aannemen(1), ONTVANGER)).toContain('nog 1 van de 4 plekken');
    expect(bezwaar(minderPlek, toewijzen(2, 3))).toContain('nog 0 vrije plekken');
  });
});

describe('what one party cannot do alone', () => {
  it('makes no child disappear: fewer waits until another party agrees, and stays to be read', () => {
    const gevraagd = speel([groepErbij(14), minder(1, 0)]);
    expect(telling(gevraagd)).toMatchObject({ totaal: 14, over: 14, wachtOpAkkoord: 1 });
    expect(bezwaar(gevraagd, sluit(1))).toContain('wacht al iets op akkoord');
    expect(bezwaar(gevraagd, akkoord(1, 2))).toContain('Een andere partij moet akkoord geven');
    expect(bezwaar(gevraagd, akkoord(1, 7), INSPECTIE)).toContain('Dit verzoek is er niet meer');
    expect(bezwaar(gevraagd, akkoord(1, 2), INSPECTIE)).toBeNull();
    const na = doe(gevraagd, akkoord(1, 2), 3, INSPECTIE);
    expect(telling(na)).toMatchObject({ totaal: 0, wachtOpAkkoord: 0 });
    expect([na.bijgesteld, na.akkoorden]).toMatchObject([
      -14,
      [{ aantal: -14, gevraagdDoor: 'Gemeente', door: 'Inspectie', reden: 'De telling was fout.' }],
    ]);
    // More than there are is nothing to hide: that counts at once, but not for a group that was accepted by its number.
    expect(telling(speel([groepErbij(5), minder(1, 6)])).totaal).toBe(6);
    expect(
      bezwaar(speel([groepErbij(5), aanbod(9), toewijzen(1, 2), [ONTVANGER, aannemen(1)]]), minder(1, 6)),
    ).toContain('als nieuwe groep');
  });

  it('gives no child to a provider that takes no part, and accepts for none that does', () => {
    const begin: Stap[] = [groepErbij(5), aanbod(5, null), toewijzen(1, 2), aannemen(1)];
    const gevraagd = speel(begin);
    expect(gevraagd.groepen[0]).toMatchObject({ aangenomen: false, verzoek: { id: 4, soort: 'aannemen', aantal: 5 } });
    expect(bezwaar(gevraagd, over(1, 1))).toContain('Eerst moet een aanbieder');
    expect(bezwaarTegenAfronden(gevraagd)).toContain('5 kinderen');
    const na = speel([...begin, [INSPECTIE, akkoord(1, 4)]]);
    expect(na.groepen[0]).toMatchObject({ aangenomen: true, verzoek: null });
    expect(na.akkoorden).toMatchObject([
      { soort: 'aannemen', aantal: 5, aanbieder: 'De Ontvanger', door: 'Inspectie' },
    ]);
    // Meant for another provider meanwhile: what was asked is no more.
    const anders = speel([...begin, aanbod(5), toewijzen(1, 5)]);
    expect([anders.groepen[0]?.verzoek, bezwaar(anders, akkoord(1, 4), INSPECTIE)]).toEqual([
      null,
      'Dit verzoek is er niet meer. Kijk hoe de groep nu staat.',
    ]);
    expect(bezwaar(anders, aannemen(1))).toBe('De Ontvanger doet mee in dit draaiboek en neemt de groep zelf aan.');
    expect(bezwaar(anders, aannemen(1), ONTVANGER)).toBeNull();
  });

  it('can be taken back', () => {
    const bord = speel([
      groepErbij(5),
      minder(1, 3),
      { soort: 'verzoekWeg', groep: 1, verzoek: 2, reden: 'Toch goed.' },
    ]);
    expect([bord.groepen[0]?.verzoek, telling(bord).totaal, bord.akkoorden]).toEqual([null, 5, []]);
  });
});

describe('a transfer that was put down wrongly', () => {
  const begin: Stap[] = [groepErbij(5), aanbod(5), toewijzen(1, 2), [ONTVANGER, aannemen(1)], over(1, 3), over(1, 2)];
  it('is undone: the children are to be transferred again, and it stays to be read', () => {
    const bord = speel([...begin, klaar(1), sluit(1), terug(1, 5)]);
    expect(telling(bord)).toMatchObject({ overgedragen: 2, over: 3, openGroepen: 1 });
    expect(perDag(bord)).toEqual([{ dag: '2026-12-02', aantal: 2 }]);
    expect(bord.teruggedraaid).toEqual([
      { id: 5, groep: 1, aantal: 3, dag: '2026-12-02', reden: 'Verkeerd geteld.', door: 'Gemeente', op: '2026-12-03' },
    ]);
    expect(bezwaarTegenAfronden(bord)).toContain('3 kinderen');
    expect(bezwaar(bord, terug(1, 5))).toContain('al ongedaan gemaakt');
  });
});

it('never accepts more than was offered, and never loses or makes a child, whatever is tried in whatever order by whoever', () => {
  const id = fc.integer({ min: 1, max: 12 });
  const n = fc.integer({ min: 1, max: 9 });
  const los = { soort: 'losmaken' as const, reden: 'gaat niet door' };
  const eenZet: fc.Arbitrary<Zet> = fc.oneof(
    n.map(groepErbij),
    fc.tuple(n, fc.constantFrom(null, ONTVANGER)).map(([plekken, partij]) => aanbod(plekken, partij)),
    fc.record({ groep: id, aantal: n }).map((g) => ({ soort: 'groepSplits' as const, locatie: '', ...g })),
    fc.tuple(id, fc.integer({ min: 0, max: 9 })).map(([groep, aantal]) => minder(groep, aantal)),
    fc.tuple(id, id).map(([groep, bij]) => toewijzen(groep, bij)),
    id.map(aannemen),
    id.map((groep) => ({ ...los, groep })),
    fc
      .record({ aanbod: id, plekken: n })
      .map((g) => ({ soort: 'aanbodGewijzigd' as const, reden: 'minder plek', ...g })),
    fc.tuple(id, n).map(([groep, aantal]) => over(groep, aantal)),
    fc.tuple(id, fc.integer({ min: 1, max: 60 })).map(([groep, overdracht]) => terug(groep, overdracht)),
    fc.tuple(id, fc.integer({ min: 1, max: 60 })).map(([groep, verzoek]) => akkoord(groep, verzoek)),
    id.map(klaar),
    id.map(sluit),
  );
  const stap: fc.Arbitrary<Stap> = fc.tuple(fc.constantFrom(GEMEENTE, INSPECTIE, ONTVANGER), eenZet);
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 60 }), (stappen) => {
      const bord = speel(stappen);
      const { totaal, overgedragen, over: nog } = telling(bord);
      expect(totaal).toBe(bord.begin + bord.bijgesteld);
      expect(nog + overgedragen).toBe(totaal);
      expect(overgedragen).toBe(perDag(bord).reduce((som, { aantal }) => som + aantal, 0));
      for (const a of bord.aanbod) expect(aangenomenVan(bord, a.id)).toBeLessThanOrEqual(a.plekken);
      for (const a of bord.akkoorden) expect(a.door).not.toBe(a.gevraagdDoor);
      for (const g of bord.groepen) {
        expect(g.overgedragen).toBeLessThanOrEqual(g.aantal);
        expect(g.overgedragen).toBe(g.overdrachten.reduce((som, { aantal }) => som + aantal, 0));
        if (g.gesloten) expect([g.aangenomen || g.aantal === 0, g.overgedragen]).toEqual([true, g.aantal]);
        // A group of nobody is in nobody's way: it can always be closed.
        if (g.aantal === 0 && !g.gesloten && !g.verzoek) expect(bezwaar(bord, sluit(g.id))).toBeNull();
      }
    }),
    { numRuns: 300 },
  );
});

it('loses no child by what one party does alone, whatever it tries', () => {
  const id = fc.integer({ min: 1, max: 8 });
  const eenZet: fc.Arbitrary<Zet> = fc.oneof(
    fc.constant(aanbod(9, null)),
    fc.tuple(id, fc.integer({ min: 0, max: 9 })).map(([groep, aantal]) => minder(groep, aantal)),
    fc.tuple(id, id).map(([groep, bij]) => toewijzen(groep, bij)),
    id.map(aannemen),
    fc.tuple(id, id).map(([groep, aantal]) => ({ soort: 'groepSplits' as const, groep, aantal, locatie: '' })),
    fc.tuple(id, fc.integer({ min: 1, max: 40 })).map(([groep, verzoek]) => akkoord(groep, verzoek)),
    fc.tuple(id, id).map(([groep, aantal]) => over(groep, aantal)),
    id.map(klaar),
    id.map(sluit),
  );
  fc.assert(
    fc.property(fc.array(eenZet, { maxLength: 40 }), (zetten) => {
      const bord = speel([groepErbij(5), ...zetten]);
      expect(telling(bord).over).toBeGreaterThanOrEqual(5);
      expect(bord.bijgesteld).toBeGreaterThanOrEqual(0);
      expect(bezwaarTegenAfronden(bord)).not.toBeNull();
      expect(vraagtAkkoord(bord, minder(1, 0))).toBe((bord.groepen[0]?.aantal ?? 0) > 0);
    }),
    { numRuns: 300 },
  );
});

describe('what was tested', () => {
  const begin: Stap[] = [groepErbij(5), aanbod(5), toewijzen(1, 2), [ONTVANGER, aannemen(1)]];
  const gezien = omvangVan(speel(begin));
  const na = (...zetten: Stap[]) => omvat(gezien, speel([...begin, ...zetten]));

  it('holds for fewer children, for parts of a group and for children who move', () => {
    expect(na()).toBe(true);
    expect(na({ soort: 'groepSplits', groep: 1, aantal: 2, locatie: 'Dependance' })).toBe(true);
    expect(na(over(1, 5))).toBe(true);
    expect(na(minder(1, 3), [INSPECTIE, akkoord(1, 5)])).toBe(true);
    expect(omvat(omvangVan(LEEG_BORD), LEEG_BORD)).toBe(true);
  });

  it('does not hold for more children, whatever moved since, or for others in their place', () => {
    expect(na(groepErbij(1))).toBe(false);
    expect(na(over(1, 5), groepErbij(1))).toBe(false);
    expect(omvat(omvangVan(speel([groepErbij(5)])), speel([groepErbij(5), minder(1, 6)]))).toBe(false);
    // Others in their place, also of the same help in the same municipality.
    expect(na(minder(1, 4), [INSPECTIE, akkoord(1, 5)], groepErbij(1))).toBe(false);
    const crisis = { ...groepErbij(1), hulpvorm: 'crisis' } as Zet;
    expect(na(minder(1, 4), [INSPECTIE, akkoord(1, 5)], crisis)).toBe(false);
  });

  it('does not hold for children who were said to have moved and had not', () => {
    const terugNa = speel([...begin, over(1, 5), terug(1, 5)]);
    expect(omvat(omvangVan(speel([...begin, over(1, 5)])), terugNa)).toBe(false);
    expect(omvat(gezien, terugNa)).toBe(true);
  });
});
