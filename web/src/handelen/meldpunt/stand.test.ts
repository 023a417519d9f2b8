import { describe, expect, it } from 'vitest';
import type { Gebeurtenis } from '../dossier/typen.ts';
import { meldingstand } from './stand.ts';

const gebeurtenis = (soort: string, partij: string | null, gegevens: object = {}): Gebeurtenis =>
  ({ soort, partij, gegevens }) as unknown as Gebeurtenis;
const stand = (...gebeurtenissen: Gebeurtenis[]) => meldingstand({ toestand: 'ontvangen', gebeurtenissen });
const geopend = gebeurtenis('geopend', null);
const vastgelegd = (signalen: number[]) =>
  gebeurtenis('onderdeel', 'Toezicht', { onderdeel: 'signaal', gegevens: { signalen } });

describe('a report that was not taken yet', () => {
  it('was looked at by nobody when only the reporter and Baken did something', () => {
    expect(stand(geopend, gebeurtenis('taakErbij', null), gebeurtenis('onderdeel', null))).toBeNull();
    expect(stand(gebeurtenis('geopend', 'Toezicht'))).toBeNull();
  });
  it('was looked at once somebody did something with it', () => {
    expect(stand(geopend, gebeurtenis('notitie', 'Toezicht'))).toBe('bekeken');
  });
  it('was not looked at when another report went on in it, and was when somebody linked it to something', () => {
    const koppel = (verwijzing: string) => gebeurtenis('koppeling', 'Toezicht', { soort: 'dossier', verwijzing });
    expect(stand(geopend, koppel('MLD-2026-000016'))).toBeNull();
    expect(stand(geopend, koppel('DRB-2026-000002'))).toBe('bekeken');
  });
  it('says what was made of it: a signal, or an event of which no rule made one', () => {
    expect(stand(geopend, vastgelegd([]))).toBe('gebeurtenis');
    expect(stand(geopend, vastgelegd([]), vastgelegd([7]))).toBe('signaal');
  });
  it('is of its procedure again when it was taken', () => {
    expect(meldingstand({ toestand: 'inBehandeling', gebeurtenissen: [geopend, vastgelegd([7])] })).toBeNull();
  });
});
