import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLLEN } from '../domain.ts';
import { leesClaims } from './claims.ts';
import type { Aanmelddienst } from './configuratie.ts';

type Mapping = Aanmelddienst['claims'];

const EHERKENNING: Mapping = {
  naam: 'name',
  email: 'email',
  organisatie: { claim: 'urn:etoegang:1.9:EntityConcernedID:KvKnr', soort: 'kvk' },
  rollen: { claim: 'rollen', waarden: { controller: 'indiener', bestuur: 'accordeur' } },
  niveau: {
    claim: 'acr',
    waarden: ['urn:etoegang:core:assurance-class:loa3', 'urn:etoegang:core:assurance-class:loa4'],
  },
};
const GOED = {
  sub: 'abc',
  name: 'Hanna Kwartaalstra',
  email: 'Hanna@Aanbieder.example',
  'urn:etoegang:1.9:EntityConcernedID:KvKnr': '99000132',
  rollen: ['controller', 'directeur'],
  acr: 'urn:etoegang:core:assurance-class:loa3',
};

const lees = (anders: Record<string, unknown> = {}, mapping = EHERKENNING) =>
  leesClaims({ ...GOED, ...anders }, mapping);
const fout = (...args: Parameters<typeof lees>) => {
  const uitkomst = lees(...args);
  return uitkomst.ok ? 'toegelaten' : uitkomst.fout;
};

describe('reading claims', () => {
  it('gives account, person, party and the roles that the configuration names', () => {
    expect(lees()).toEqual({
      ok: true,
      waarde: {
        onderwerp: 'abc',
        naam: 'Hanna Kwartaalstra',
        email: 'hanna@aanbieder.example',
        partij: { sleutel: 'kvk', waarde: '99000132' },
        rollen: ['indiener'],
      },
    });
  });

  it('refuses a level of assurance that is too low, absent or of another kind', () => {
    for (const acr of ['urn:etoegang:core:assurance-class:loa2', undefined, '', {}, ['loa3'], 3])
      expect(fout({ acr })).toBe('niveau-te-laag');
  });

  it('refuses an organisation that is absent, has another form, or is not the only one', () => {
    for (const kvk of [undefined, '1234', 'NL99000132', { kvk: '99000132' }, ['99000132', '99000149']])
      expect(fout({ 'urn:etoegang:1.9:EntityConcernedID:KvKnr': kvk })).toBe('onbekende-organisatie');
    expect(fout({ 'urn:etoegang:1.9:EntityConcernedID:KvKnr': ['99000132', '99000132'] })).toBe('toegelaten');
  });

  it('refuses somebody without account, name or address', () => {
    for (const naam of ['sub', 'name', 'email']) expect(fout({ [naam]: undefined })).toBe('onvolledig');
    expect(fout({ name: '\u0000\n' })).toBe('onvolledig');
    // The rule of the post: who cannot be mailed, would not hear what concerns them.
    for (const email of ['geen adres', 'a@localhost', 'jän@school.example', `${'a'.repeat(250)}@school.example`])
      expect(fout({ email }), email).toBe('onvolledig');
  });

  it('takes the first of several values, as SURFconext sends them', () => {
    const uitkomst = lees({ email: ['a@school.example', 'b@school.example'], name: ['Hanna'] });
    expect(uitkomst.ok && uitkomst.waarde).toMatchObject({ email: 'a@school.example', naam: 'Hanna' });
  });

  it('tells no roles where the service does not, and reads our own names where there is no table', () => {
    const { rollen: _, ...zonder } = EHERKENNING;
    expect(lees({}, zonder)).toMatchObject({ waarde: { rollen: null } });
    const eigen = { ...EHERKENNING, rollen: { claim: 'rollen' } };
    expect(lees({ rollen: ['analist', 'bezoeker', 'baas', 'analist'] }, eigen)).toMatchObject({
      waarde: { rollen: ['analist'] },
    });
  });

  it('never throws, and gives only known roles and well-formed parties, whatever a service sends', () => {
    const waarde = fc.oneof(fc.anything(), fc.constantFrom(...Object.values(GOED).flat()));
    const claims = fc.dictionary(fc.constantFrom(...Object.keys(GOED), '__proto__', 'constructor'), waarde);
    fc.assert(
      fc.property(claims, (gestuurd) => {
        const uitkomst = leesClaims(gestuurd, EHERKENNING);
        if (!uitkomst.ok) return;
        const { partij, rollen, naam, onderwerp } = uitkomst.waarde;
        expect(EHERKENNING.niveau?.waarden).toContain(gestuurd.acr);
        expect(partij?.waarde).toMatch(/^\d{8}$/);
        expect(ROLLEN).toEqual(expect.arrayContaining([...(rollen ?? [])]));
        expect(naam && onderwerp).toBeTruthy();
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('a name on Object is no entry in the table of roles', () => {
    expect(lees({ rollen: ['constructor', 'toString', '__proto__'] })).toMatchObject({ waarde: { rollen: [] } });
  });
});
