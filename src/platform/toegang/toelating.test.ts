import { describe, expect, it } from 'vitest';
import { past, ROLLEN } from './domain.ts';
import { magRolGeven, spreektNamens } from './toelating.ts';

const PARTIJ = { soort: 'aanbieder', naam: 'De Proef', kvk: '99000132', oin: null, aanmelddienst: null } as const;

describe('a log-in service', () => {
  it('speaks for all, or for parties of a kind, with a number or with a name', () => {
    expect(spreektNamens({ namens: 'alle' }, PARTIJ)).toBe(true);
    for (const wie of [{ soort: 'aanbieder' }, { kvk: '99000132' }, { naam: 'De Proef' }] as const)
      expect(spreektNamens({ namens: [{ oin: '0'.repeat(20) }, wie] }, PARTIJ)).toBe(true);
    for (const wie of [{ soort: 'gemeente' }, { kvk: '99000149' }, { oin: '0'.repeat(20) }, { naam: 'De' }] as const)
      expect(spreektNamens({ namens: [wie] }, PARTIJ)).toBe(false);
    expect(spreektNamens({ namens: [] }, PARTIJ)).toBe(false);
  });

  it('gives the roles of a supervisor, and that of beheerder, only where the party itself chose it', () => {
    const dienst = { id: 'eigen', namens: 'alle' } as const;
    for (const soort of ['toezichthouder', 'aanbieder', 'gemeente'] as const) {
      const [vrij, gekozen, elders] = [null, 'eigen', 'ander'].map((aanmelddienst) =>
        ROLLEN.filter((rol) => magRolGeven(dienst, rol, { ...PARTIJ, soort, aanmelddienst })),
      );
      expect(gekozen).toEqual(ROLLEN.filter((rol) => past(rol, soort)));
      const zwaar = ['analist', 'accountmanager', 'meldpuntmedewerker', 'auditor', 'beheerder'];
      expect(vrij).toEqual(gekozen?.filter((rol) => !zwaar.includes(rol)));
      expect(elders).toEqual(vrij);
    }
  });
});
