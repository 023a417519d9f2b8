import { describe, expect, it } from 'vitest';
import { type Demomens, groepeer } from './demogroepen.ts';
import { leesAanmelden } from './zoek.ts';

describe('where log-in goes on', () => {
  it('is a path of our own', () => {
    expect(leesAanmelden({ terug: '/aanbieders/01234567?tab=cijfers&zoek=a%20b#x' }).terug).toBe(
      '/aanbieders/01234567?tab=cijfers&zoek=a%20b#x',
    );
  });

  it.each(['//kwaad.example', '/\\kwaad.example', 'https://kwaad.example', '/a\tb', '/a\\b', '', 'a', '/', 7])(
    'is not %j',
    (terug) => {
      expect(leesAanmelden({ terug }).terug).toBe(terug === '/' ? '/' : undefined);
    },
  );

  it('is not endless', () => {
    expect(leesAanmelden({ terug: `/${'a'.repeat(2000)}` })).toEqual({});
  });
});

describe('the people of the demo', () => {
  const mens = (naam: string, partij: string, ...rollen: Demomens['rollen'][number]['rol'][]): Demomens => ({
    account: naam,
    naam,
    partij,
    rollen: rollen.map((rol) => ({ rol, rolNaam: rol })),
  });
  const rollen = [
    { rol: 'analist', partijen: ['toezichthouder'] },
    { rol: 'indiener', partijen: ['aanbieder'] },
    { rol: 'beheerder', partijen: ['toezichthouder', 'aanbieder'] },
  ] as const;

  it('stand with their own kind of party, a beheerder with colleagues', () => {
    const mensen = [mens('q', 'Zorg', 'beheerder'), mens('a', 'NZa', 'analist'), mens('h', 'Zorg', 'indiener')];
    const groepen = groepeer(mensen, rollen).map(({ groep, mensen: leden }) => [groep, leden.map(({ naam }) => naam)]);
    expect(groepen).toEqual([
      ['toezicht', ['a']],
      ['aanbieders', ['q', 'h']],
    ]);
  });

  it('are all there, also before the matrix has come', () => {
    const mensen = [mens('a', 'NZa', 'analist'), mens('h', 'Zorg', 'indiener')];
    expect(groepeer(mensen, []).flatMap(({ mensen: leden }) => leden)).toHaveLength(2);
  });
});
