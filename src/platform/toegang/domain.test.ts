import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DOELEN,
  type Doel,
  type Eis,
  isLandelijk,
  kanPartijZijn,
  MATRIX,
  magInRelatie,
  magNoodtoegang,
  magRoute,
  past,
  RECHTEN,
  RELATIES,
  type Relatie,
  ROLLEN,
  type Rol,
  rang,
  rechtVan,
  SOORTEN_PARTIJ,
  TOEGANGSREGELS,
  type Toegangsregel,
} from './domain.ts';

const rol = fc.constantFrom(...ROLLEN);
const relatie = fc.constantFrom(...RELATIES);
const recht = fc.constantFrom(...RECHTEN);
const doelen = fc.uniqueArray(fc.constantFrom(...DOELEN), { minLength: 1 });
const bereik = fc.constantFrom('land', 'regio', 'zaak', 'lijst', 'eigen', 'nood');
const eis: fc.Arbitrary<Eis> = fc.record({ doelen, recht, bereik });
const regels: fc.Arbitrary<readonly Toegangsregel[]> = fc.array(
  fc.record({ rol, doel: fc.constantFrom(...DOELEN), relatie, recht }),
  { maxLength: 30 },
);

describe('the matrix, whatever stands in it', () => {
  it('gives nothing where no rule says so', () => {
    fc.assert(
      fc.property(rol, doelen, (wie, waarvoor) => {
        expect(rechtVan(wie, waarvoor, RELATIES, [])).toBe(0);
      }),
    );
    fc.assert(
      fc.property(regels, rol, doelen, relatie, (van, wie, waarvoor, hoe) => {
        const eigen = van.filter((r) => r.rol === wie && waarvoor.includes(r.doel) && r.relatie === hoe);
        expect(rechtVan(wie, waarvoor, [hoe], van)).toBe(Math.max(0, ...eigen.map((r) => rang(r.recht))));
      }),
    );
  });

  it('never gives less by another rule, purpose or relation', () => {
    fc.assert(
      fc.property(regels, regels, rol, doelen, doelen, (van, erbij, wie, waarvoor, ook) => {
        const eerst = rechtVan(wie, waarvoor, ['eigen'], van);
        expect(rechtVan(wie, waarvoor, ['eigen'], [...van, ...erbij])).toBeGreaterThanOrEqual(eerst);
        expect(rechtVan(wie, [...waarvoor, ...ook], ['eigen'], van)).toBeGreaterThanOrEqual(eerst);
        expect(rechtVan(wie, waarvoor, RELATIES, van)).toBeGreaterThanOrEqual(eerst);
      }),
    );
  });

  it('gives nothing to one role by a rule of another', () => {
    fc.assert(
      fc.property(regels, rol, doelen, (van, wie, waarvoor) => {
        const anderen = van.filter((r) => r.rol !== wie);
        expect(rechtVan(wie, waarvoor, RELATIES, anderen)).toBe(0);
      }),
    );
  });

  it('knows no role, purpose or relation but its own', () => {
    // Among them the names that every object of JavaScript knows.
    const onbekend = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'superuser', ''), fc.string());
    fc.assert(
      fc.property(onbekend, rol, doelen, (naam, wie, waarvoor) => {
        fc.pre(![...ROLLEN, ...DOELEN, ...RELATIES].includes(naam as never));
        expect(rechtVan(naam as Rol, waarvoor)).toBe(0);
        expect(rechtVan(wie, [naam as Doel])).toBe(0);
        expect(rechtVan(wie, waarvoor, [naam as Relatie])).toBe(0);
        expect(magRoute(naam as Rol, { doelen: waarvoor, recht: 'geteld', bereik: 'lijst' })).toBe(false);
        expect(magNoodtoegang(naam as Rol)).toBe(false);
        expect(isLandelijk(naam as Rol)).toBe(false);
      }),
    );
  });
});

describe('whether a role may call a route', () => {
  it('holds for a lower right where it holds for a higher one', () => {
    fc.assert(
      fc.property(rol, eis, relatie, recht, (wie, vraag, hoe, lager) => {
        fc.pre(rang(lager) <= rang(vraag.recht));
        const minder = { ...vraag, recht: lager };
        if (magRoute(wie, vraag)) expect(magRoute(wie, minder)).toBe(true);
        if (magInRelatie(wie, vraag, hoe)) expect(magInRelatie(wie, minder, hoe)).toBe(true);
      }),
    );
  });

  it('holds where it holds in some relation, and in every relation where it holds to everyone', () => {
    fc.assert(
      fc.property(rol, eis, relatie, (wie, vraag, hoe) => {
        if (magInRelatie(wie, vraag, hoe)) expect(magRoute(wie, vraag)).toBe(true);
        if (vraag.bereik !== 'eigen' && magInRelatie(wie, vraag, 'iedereen'))
          expect(magInRelatie(wie, vraag, hoe)).toBe(true);
      }),
    );
  });

  it('is for a visitor only where it is open to all', () => {
    fc.assert(
      fc.property(eis, (vraag) => {
        fc.pre(!vraag.doelen.includes('openbaar'));
        expect(magRoute('bezoeker', vraag)).toBe(false);
      }),
    );
    expect(magRoute('bezoeker', 'ingelogd')).toBe(false);
    expect(ROLLEN.every((wie) => magRoute(wie, 'openbaar'))).toBe(true);
    expect(ROLLEN.filter((wie) => !magRoute(wie, 'ingelogd'))).toEqual(['bezoeker']);
  });
});

describe('the rules to start with (issue 3, section 2)', () => {
  const van = (wie: Rol, doel: Doel) => MATRIX.rollen[wie].rechten[doel] ?? {};
  const rollenVan = (soort: (typeof SOORTEN_PARTIJ)[number]) => ROLLEN.filter((wie) => past(wie, soort));
  const vanAanbieders: readonly Rol[] = rollenVan('aanbieder');
  const hoogstens = (wie: Rol, doel: Doel, relaties: readonly Relatie[]) => rechtVan(wie, [doel], relaties);

  it('a provider sees only itself, and others at most counted', () => {
    expect(vanAanbieders).toEqual(['indiener', 'accordeur', 'beheerder']);
    for (const wie of vanAanbieders)
      for (const doel of ['vroegsignalering', 'contractbeheer', 'leren'] as const) {
        expect(hoogstens(wie, doel, ['zaak', 'regio']), `${wie} ${doel}`).toBe(0);
        expect(hoogstens(wie, doel, ['iedereen']), `${wie} ${doel}`).toBeLessThanOrEqual(rang('geteld'));
      }
    expect(van('indiener', 'vroegsignalering')).toEqual({ eigen: 'lezen', iedereen: 'geteld' });
    expect(van('accordeur', 'vroegsignalering')).toEqual({ eigen: 'lezen', iedereen: 'geteld' });
  });

  it('the supervisor sees all of early warning, and writes there; its auditor does neither', () => {
    expect(van('analist', 'vroegsignalering')).toEqual({ iedereen: 'schrijven' });
    expect(van('accountmanager', 'vroegsignalering')).toEqual({ iedereen: 'schrijven' });
    expect(van('meldpuntmedewerker', 'vroegsignalering')).toEqual({ iedereen: 'lezen' });
    expect(ROLLEN.filter(isLandelijk)).toEqual(['analist', 'accountmanager', 'meldpuntmedewerker']);
    expect(ROLLEN.filter(isLandelijk).every((wie) => past(wie, 'toezichthouder'))).toBe(true);
  });

  it('a municipality or region sees contracts of its region, and early warning only of cases it is party to', () => {
    for (const wie of ['contractmanager', 'bestuurder'] as const) {
      expect(van(wie, 'vroegsignalering')).toEqual({ zaak: 'lezen' });
      expect(Object.keys(van(wie, 'contractbeheer'))).toEqual(['regio']);
    }
    expect(van('contractmanager', 'contractbeheer').regio).toBe('schrijven');
    expect(van('bestuurder', 'contractbeheer').regio).toBe('lezen');
  });

  it('ministry, branch bodies and the tariff adviser see counts only', () => {
    const rollen = [...rollenVan('ministerie'), ...rollenVan('branchevereniging'), ...rollenVan('kennispunt')];
    for (const wie of rollen.filter((r) => r !== 'beheerder')) {
      expect(van(wie, 'vroegsignalering'), wie).toEqual({ iedereen: 'geteld' });
      expect(hoogstens(wie, 'contractbeheer', RELATIES), wie).toBe(0);
      expect(hoogstens(wie, 'leren', RELATIES), wie).toBeLessThanOrEqual(rang('geteld'));
    }
  });

  it('the auditor sees who read what, and no figures', () => {
    const over = TOEGANGSREGELS.filter((r) => r.rol === 'auditor').map((r) => r.doel);
    expect(over.sort()).toEqual(['openbaar', 'verantwoording']);
    expect(ROLLEN.filter((wie) => hoogstens(wie, 'verantwoording', ['iedereen']) > 0)).toEqual(['auditor']);
  });

  it('a beheerder lets in the people of the own organisation, sees no figures, and nobody else does', () => {
    const over = TOEGANGSREGELS.filter((r) => r.rol === 'beheerder').map((r) => `${r.doel} ${r.relatie}`);
    expect(over.sort()).toEqual(['beheer eigen', 'openbaar iedereen', 'verantwoording eigen']);
    expect(ROLLEN.filter((wie) => hoogstens(wie, 'beheer', RELATIES) > 0)).toEqual(['beheerder']);
  });

  it('only a contract manager takes a case in an emergency: no provider, nobody who sees all anyway or changes nothing', () => {
    expect(ROLLEN.filter(magNoodtoegang)).toEqual(['contractmanager']);
    expect(vanAanbieders.filter(magNoodtoegang)).toEqual([]);
    expect(SOORTEN_PARTIJ.filter(kanPartijZijn)).toEqual(['gemeente', 'jeugdregio']);
  });

  it('the matching team sees the region it looks in, the committee its own disputes, a client the own plan', () => {
    expect(van('matchingmedewerker', 'casuistiek')).toEqual({ regio: 'lezen' });
    expect(van('secretaris', 'casuistiek')).toEqual({ zaak: 'schrijven' });
    expect(van('client', 'casuistiek')).toEqual({ eigen: 'lezen' });
    for (const wie of ['matchingmedewerker', 'secretaris', 'client'] as const)
      expect(hoogstens(wie, 'vroegsignalering', RELATIES), wie).toBe(0);
  });

  it('who delivers may not approve, and who approves may not change a figure', () => {
    expect(van('indiener', 'aanlevering')).toEqual({ eigen: 'schrijven' });
    expect(hoogstens('indiener', 'accordering', RELATIES)).toBe(0);
    expect(van('accordeur', 'aanlevering')).toEqual({ eigen: 'lezen' });
    expect(van('accordeur', 'accordering')).toEqual({ eigen: 'schrijven' });
    expect(ROLLEN.filter((wie) => hoogstens(wie, 'aanlevering', ['iedereen']) > 0)).toEqual([
      'analist',
      'accountmanager',
    ]);
  });

  it('in a dossier only who takes part reads or writes: nobody by region or by right to all, and a tariff adviser never', () => {
    const deelnemers = ROLLEN.filter((wie) => hoogstens(wie, 'casuistiek', ['zaak']) >= rang('schrijven'));
    expect(deelnemers).toEqual([
      'analist',
      'accountmanager',
      'meldpuntmedewerker',
      'contractmanager',
      'indiener',
      'accordeur',
      'secretaris',
      'beleidsmedewerker',
      'zaakdeelnemer',
    ]);
    expect(van('bestuurder', 'casuistiek')).toEqual({ zaak: 'lezen' });
    for (const wie of deelnemers) expect(Object.keys(van(wie, 'casuistiek')), wie).toEqual(['zaak']);
    expect(hoogstens('tariefadviseur', 'casuistiek', RELATIES)).toBe(0);
  });

  it('nobody writes about a provider outside a dossier but the supervisor, and a contract manager about contracts', () => {
    const leveren = ['aanlevering', 'accordering', 'casuistiek'];
    const schrijvers = TOEGANGSREGELS.filter((r) => r.recht === 'schrijven' && !leveren.includes(r.doel)).map(
      (r) => `${r.rol} ${r.doel}`,
    );
    expect(schrijvers.sort()).toEqual([
      'accountmanager vroegsignalering',
      'analist vroegsignalering',
      'auditor verantwoording',
      'beheerder beheer',
      'contractmanager contractbeheer',
    ]);
  });

  it('fits every role to some kind of party, and a visitor to none', () => {
    for (const wie of ROLLEN)
      expect(
        SOORTEN_PARTIJ.some((s) => past(wie, s)),
        wie,
      ).toBe(wie !== 'bezoeker');
    for (const soort of SOORTEN_PARTIJ) expect(rollenVan(soort).length, soort).toBeGreaterThan(0);
  });
});
