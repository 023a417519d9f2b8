import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Zorgdeel } from './domain.ts';
import { type Dominokennis, domino, plekkenSleutel, valUit, vrijePlekken } from './domino.ts';

const IDS = [1, 2, 3, 4, 5, 6, 7, 8];
const VORMEN = ['ambulant', 'verblijf'];
const id = fc.constantFrom(...IDS);

const kennis: fc.Arbitrary<Dominokennis> = fc
  .record({
    zorg: fc.uniqueArray(
      fc.record({
        organisatieId: id,
        jeugdregio: fc.constantFrom('JZ01', 'JZ02', 'JZ03'),
        hulpvorm: fc.constantFrom(...VORMEN),
        clienten: fc.nat(40),
      }),
      { selector: (deel) => `${deel.organisatieId} ${deel.jeugdregio} ${deel.hulpvorm}`, maxLength: 40 },
    ),
    vrij: fc.array(fc.tuple(id, fc.constantFrom(...VORMEN), fc.nat(30)), { maxLength: 10 }),
    kwetsbaar: fc.uniqueArray(id, { maxLength: 3 }),
    uitgesloten: fc.uniqueArray(id, { maxLength: 2 }),
  })
  .map(({ zorg, vrij, kwetsbaar, uitgesloten }) => ({
    zorg,
    vrij: new Map(vrij.map(([wie, vorm, n]) => [plekkenSleutel(wie, vorm), n])),
    kwetsbaar: new Set(kwetsbaar),
    uitgesloten: new Set(uitgesloten),
  }));
const keuze = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });
const som = (lijst: readonly { clienten: number }[]) => lijst.reduce((n, een) => n + een.clienten, 0);

describe('what falls away', () => {
  it('is all placed, or perhaps, or not: nobody is lost count of', () => {
    fc.assert(
      fc.property(kennis, keuze, fc.boolean(), (k, gekozen, tweede) => {
        for (const { perHulpvorm, verlies, gevallen } of domino(k, gekozen, tweede)) {
          for (const { jongeren, past, onzeker, geenPlek } of perHulpvorm) {
            expect(past + onzeker + geenPlek).toBe(jongeren);
            expect(Math.min(past, onzeker, geenPlek)).toBeGreaterThanOrEqual(0);
          }
          const weg = som(k.zorg.filter((deel) => gevallen.has(deel.organisatieId)));
          expect(perHulpvorm.reduce((n, h) => n + h.jongeren, 0)).toBe(weg);
          expect(som(verlies)).toBe(weg);
        }
      }),
    );
  });

  it('fits in no more than the known places of those who remain', () => {
    fc.assert(
      fc.property(kennis, keuze, (k, gekozen) => {
        const { perHulpvorm, ontvangers } = valUit(k, new Set(gekozen));
        for (const { hulpvorm, past, onzeker } of perHulpvorm) {
          const hier = ontvangers.filter((o) => o.hulpvorm === hulpvorm);
          expect(past).toBeLessThanOrEqual(hier.reduce((n, o) => n + (o.vrij ?? 0), 0));
          // Unknown is not none and not a promise: without anybody unknown nothing is uncertain.
          if (hier.every((o) => o.vrij !== null)) expect(onzeker).toBe(0);
        }
        for (const { organisatieId } of ontvangers) {
          expect(gekozen).not.toContain(organisatieId);
          expect(k.uitgesloten.has(organisatieId)).toBe(false);
        }
      }),
    );
  });

  it('is asked of the receivers in all: as many as lose their help where anybody remains', () => {
    fc.assert(
      fc.property(kennis, keuze, (k, gekozen) => {
        const { verlies, ontvangers } = valUit(k, new Set(gekozen));
        const blijft = verlies.filter((deel) =>
          ontvangers.some((o) => o.hulpvorm === deel.hulpvorm && o.regios.includes(deel.jeugdregio)),
        );
        expect(ontvangers.reduce((n, o) => n + o.gevraagd, 0)).toBeCloseTo(som(blijft), 6);
      }),
    );
  });

  it('never becomes less when more providers fall, in the first round or the second', () => {
    fc.assert(
      fc.property(kennis, keuze, id, (k, gekozen, erbij) => {
        const [minder, meer] = [domino(k, gekozen, true), domino(k, [...new Set([...gekozen, erbij])], true)];
        for (const i of [0, 1]) {
          const weg = new Set(meer[i]?.gevallen.keys());
          for (const wie of minder[i]?.gevallen.keys() ?? []) expect(weg.has(wie)).toBe(true);
          expect(som(meer[i]?.verlies ?? [])).toBeGreaterThanOrEqual(som(minder[i]?.verlies ?? []));
        }
        expect(som(minder[1]?.verlies ?? [])).toBeGreaterThanOrEqual(som(minder[0]?.verlies ?? []));
      }),
    );
  });

  it('does not depend on the order in which providers are chosen, nor on that of the care', () => {
    fc.assert(
      fc.property(kennis, keuze, (k, gekozen) => {
        const om = { ...k, zorg: [...k.zorg].reverse() };
        const kern = (rondes: ReturnType<typeof domino>) =>
          rondes.map(({ perHulpvorm, gevallen, ontvangers }) => ({
            perHulpvorm,
            gevallen: [...gevallen],
            ontvangers: ontvangers.map(({ gevraagd, ...o }) => ({ ...o, gevraagd: gevraagd.toFixed(6) })),
          }));
        const a = kern(domino(k, gekozen, true));
        const b = kern(domino(om, [...gekozen].reverse(), true));
        const sorteer = (lijst: typeof a) =>
          lijst.map((r) => ({
            ...r,
            ontvangers: [...r.ontvangers].sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1)),
          }));
        expect(sorteer(b)).toEqual(sorteer(a));
      }),
    );
  });
});

describe('the second round', () => {
  const deel = (organisatieId: number, clienten: number): Zorgdeel => ({
    organisatieId,
    clienten,
    jeugdregio: 'JZ01',
    hulpvorm: 'verblijf',
  });
  const zorg = [deel(1, 30), deel(2, 20), deel(3, 10), deel(4, 30)];
  const k: Dominokennis = {
    zorg,
    vrij: new Map([[plekkenSleutel(2, 'verblijf'), 5]]),
    kwetsbaar: new Set([3]),
    uitgesloten: new Set(),
  };

  it('takes receivers on trede 3 or higher along, and those asked for more than they have; not who is unknown', () => {
    const [een, twee] = domino(k, [1], true);
    expect(een?.perHulpvorm).toEqual([{ hulpvorm: 'verblijf', jongeren: 30, past: 5, onzeker: 25, geenPlek: 0 }]);
    expect(een?.ontvangers.map((o) => [o.organisatieId, o.gevraagd, o.vol, o.kwetsbaar])).toEqual([
      [4, 15, false, false],
      [2, 10, true, false],
      [3, 5, false, true],
    ]);
    expect([...(twee?.gevallen ?? [])]).toEqual([
      [1, 'gekozen'],
      [2, 'vol'],
      [3, 'trede'],
    ]);
    expect(twee?.perHulpvorm).toEqual([{ hulpvorm: 'verblijf', jongeren: 60, past: 0, onzeker: 60, geenPlek: 0 }]);
  });

  it('is not there unless it is asked for', () => {
    expect(domino(k, [1], false)).toHaveLength(1);
  });

  it('asks nothing of who is bankrupt, and has no place when nobody is left', () => {
    const alleen = { ...k, zorg: [deel(1, 30), deel(4, 30)], uitgesloten: new Set([4]) };
    expect(domino(alleen, [1], false)[0]).toMatchObject({ perHulpvorm: [{ geenPlek: 30 }], ontvangers: [] });
  });
});

describe('free places', () => {
  it('follow from the occupancy; unknown when that says nothing', () => {
    expect(vrijePlekken(45, 90)).toBe(5);
    expect(vrijePlekken(45, 100)).toBe(0);
    expect(vrijePlekken(45, 103)).toBe(0);
    expect(vrijePlekken(45, 0)).toBeNull();
    expect(vrijePlekken(0, 90)).toBeNull();
  });
});
