import { describe, expect, it } from 'vitest';
import { herstel, teBewaren } from './bewaard.ts';
import { beginStand, inhoudVan, isAllesOpgeslagen, type Stand, synchroniseer, teSturen } from './synchronisatie.ts';
import type { Bijgewerkt, Cel } from './typen.ts';

describe('one person', () => {
  const cel = (waarde: string, meer: Partial<Cel> = {}): Cel => ({
    gegeven: 'a',
    waarde,
    toelichting: '',
    herkomst: 'getypt',
    bron: '',
    revisie: 4,
    door: 'Ria',
    op: '2026-10-01T10:00:00.000Z',
    ...meer,
  });
  const met = (een: Cel) => beginStand({ revisie: 4, status: 'concept', cellen: [een], bevindingen: [] }, 'Ria');
  const typ = (stand: Stand, waarde: string | null) =>
    synchroniseer(stand, { soort: 'vul', gegeven: 'a', waarde, herkomst: 'getypt', om: 1 });

  it('has nothing to send after typing back what was there', () => {
    expect(isAllesOpgeslagen(typ(typ(met(cel('5')), '6'), '5'))).toBe(true);
  });

  it('confirms a figure that was filled in beforehand by typing it as it is', () => {
    expect(teSturen(typ(met(cel('5', { herkomst: 'overgenomen' })), '5'))).toHaveLength(1);
    expect(teSturen(typ(met(cel('5', { herkomst: 'bekend' })), '5'))).toHaveLength(1);
  });

  it('keeps a note when the figure is typed again, and a figure when the note is', () => {
    const noteer = synchroniseer(met(cel('5')), {
      soort: 'vul',
      gegeven: 'a',
      waarde: '5',
      toelichting: 'zie bijlage',
      herkomst: 'getypt',
      om: 1,
    });
    expect(inhoudVan(noteer, 'a')).toEqual({ waarde: '5', toelichting: 'zie bijlage' });
    expect(inhoudVan(typ(noteer, '6'), 'a')).toEqual({ waarde: '6', toelichting: 'zie bijlage' });
  });

  it('holds what the server refuses until it is typed anew, and lets the rest go on', () => {
    let stand = typ(met(cel('5')), '6');
    stand = synchroniseer(stand, { soort: 'vul', gegeven: 'b', waarde: '1', herkomst: 'getypt', om: 1 });
    stand = synchroniseer(stand, { soort: 'verstuur' });
    stand = synchroniseer(stand, { soort: 'geweigerd', plekken: { a: 'te groot' }, melding: 'nee' });
    expect(teSturen(stand).map(([gegeven]) => gegeven)).toEqual(['b']);
    expect(inhoudVan(stand, 'a').waarde).toBe('6');
    expect(teSturen(typ(stand, '7')).map(([gegeven]) => gegeven)).toEqual(['a', 'b']);
  });

  it('keeps text that is no value yet, also over a crash', () => {
    const stand = synchroniseer(met(cel('5')), { soort: 'klad', gegeven: 'a', tekst: '12a' });
    const bewaard = teBewaren(stand);
    expect(bewaard && herstel(met(cel('5')), bewaard).klad).toEqual({ a: '12a' });
  });

  it('does not let an old answer bring back old findings', () => {
    const antwoord = (melding: string): Bijgewerkt => ({
      revisie: 4,
      status: 'concept',
      cellen: [],
      botsingen: [],
      aanwezig: [],
      bevindingen: [{ controle: 'c', versie: 1, ernst: 'fout', gegevens: ['a'], melding, uitleg: null }],
    });
    let stand = synchroniseer(met(cel('5')), { soort: 'gepeild', antwoord: antwoord('nieuw'), nummer: 2 });
    stand = synchroniseer(stand, { soort: 'gepeild', antwoord: antwoord('oud'), nummer: 1 });
    expect(stand.bevindingen[0]?.melding).toBe('nieuw');
  });
});
