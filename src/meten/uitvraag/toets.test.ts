import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import type { Veldkeuze } from './domain.ts';
import { toetsKandidaat } from './kandidaat.ts';
import { IEDEREEN, sjabloon, VELDEN } from './proefvelden.ts';
import { opzetVan } from './sjablonen.ts';
import { toetsOntvangers, toetsOpzet, toetsVerzending } from './toets.ts';

const VANDAAG = datum('2026-11-27');

describe('what is wrong with a request', () => {
  const versies = new Map(VELDEN.map((v) => [`${v.code}@${v.versie}`, v]));
  const opzet = { ...opzetVan(sjabloon('kwartaal'), VELDEN, { vandaag: VANDAAG, termijnDagen: 45 }) };
  const gegevens = { keuzevelden: VELDEN, versies, onbekendeKvks: [] as string[] };
  const keuze = (code: string, meer: Partial<Veldkeuze> = {}): Veldkeuze => ({
    code,
    versie: 1,
    verplicht: true,
    vormen: ['aanbieder'],
    ...meer,
  });

  it.each<[string, Veldkeuze[], string, string]>([
    ['an unknown field', [keuze('eigenVermogn')], 'velden/0', 'bedoelt u eigenVermogen?'],
    ['an unknown version', [keuze('balanstotaal', { versie: 9 })], 'velden/0', 'deze versie bestaat niet'],
    ['a field twice', [keuze('balanstotaal'), keuze('balanstotaal')], 'velden/1', 'twee keer'],
    ['a field in a form where it does not fit', [keuze('maatregelenOts')], 'velden/0', 'verwacht gi'],
  ])('%s', (_, velden, plek, melding) => {
    expect(toetsOpzet('aanbieders', { ...opzet, velden }, gegevens)).toEqual([
      { plek, melding: expect.stringContaining(melding) },
    ]);
  });

  it('a rule about providers for municipalities, and the other way round', () => {
    const gebieden = { ...opzet, velden: [], vierOgen: true };
    expect(toetsOpzet('gebieden', gebieden, gegevens).map(({ plek }) => plek)).toEqual(['doelgroep', 'vierOgen']);
    const doelgroep = { ...IEDEREEN, gebieden: ['gemeente' as const] };
    expect(toetsOpzet('aanbieders', { ...opzet, doelgroep }, { ...gegevens, onbekendeKvks: ['90000009'] })).toEqual([
      { plek: 'doelgroep/kvks', melding: '90000009 staat niet in het register' },
      { plek: 'doelgroep/gebieden', melding: expect.any(String) },
    ]);
  });

  it.each<[string, Partial<typeof opzet>, string, string]>([
    ['a deadline of today', { deadline: '2026-11-27' }, 'deadline', 'verwacht 2026-11-28 of later'],
    ['a period that still runs', { periode: '2026-K4' }, 'periode', 'loopt tot en met 2026-12-31'],
    ['no period', { periode: '2026Q3' }, 'periode', '"2026Q3"'],
    ['nothing asked', { velden: [] }, 'velden', 'minstens één'],
  ])('%s is in the way of sending', (_, anders, plek, melding) => {
    expect(toetsVerzending('aanbieders', { ...opzet, ...anders }, VANDAAG)).toEqual([
      { plek, melding: expect.stringContaining(melding) },
    ]);
    expect(toetsVerzending('aanbieders', opzet, VANDAAG)).toEqual([]);
  });

  it('a quarter of policy, or no kind of area, is in the way of asking areas', () => {
    expect(toetsVerzending('gebieden', opzet, VANDAAG).map(({ plek }) => plek)).toEqual([
      'periode',
      'doelgroep/gebieden',
    ]);
  });

  it('nobody to ask, or an empty form for somebody', () => {
    expect(toetsOntvangers('aanbieders', opzet, new Map())[0]?.melding).toContain('niemand voldoet');
    const alleenGi = { ...opzet, velden: [keuze('maatregelenOts', { vormen: ['gi'] })] };
    expect(
      toetsOntvangers(
        'aanbieders',
        alleenGi,
        new Map([
          ['gi', 2],
          ['aanbieder', 3],
        ]),
      ),
    ).toEqual([{ plek: 'velden', melding: expect.stringContaining('aanbieder is leeg, maar 3 ontvangers') }]);
  });
});

describe('a candidate', () => {
  const BEKEND = VELDEN.map(({ code, naam }) => ({ code, naam }));
  it.each([
    ['eigenVermogen', 'Iets', 'bestaat al'],
    ['EIGENVERMOGEN', 'Iets', 'bestaat al'],
    ['eigenVermogens', 'Iets', 'lijkt op eigenVermogen'],
    ['liquiditeitMaand13', 'Iets', 'lijkt op liquiditeitMaand1'],
    ['geldOpDeBank', 'liquide middelen', 'liquideMiddelen heet al zo'],
    ['for', 'Iets', 'niet in een formule'],
    ['met-streep', 'Iets', 'niet in een formule'],
  ])('%s (%s) is refused: %s', (code, naam, melding) => {
    expect(toetsKandidaat({ code, naam }, BEKEND)?.melding).toContain(melding);
  });

  it('with a code and a name of its own is taken', () => {
    expect(toetsKandidaat({ code: 'instroomGezinnen', naam: 'Gezinnen die begonnen' }, BEKEND)).toBeNull();
  });
});
