import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import type { Gebeurtenis, Inhoud } from '../dossier/index.ts';
import { PROEFPROCEDURE } from '../proefprocedure.ts';
import { schrijfDagmail, schrijfDirect } from './brief.ts';
import { type Beeld, isDagtijd, mailwijze, momentVan, wieHoort } from './domain.ts';
import { herinnering, vulIn } from './tekst.ts';

const [ANNA, BEA, GIJS, GERA] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const [TOEZICHT, GAST, TWEEDE] = [1, 2, 3];
const BEELD: Beeld = {
  id: 7,
  kenmerk: 'PRF-2026-000007',
  titel: 'Een proef',
  procedure: PROEFPROCEDURE,
  eigenaar: BEA,
  mensen: [
    { persoonId: ANNA, partijId: TOEZICHT, rollen: ['leider'] },
    { persoonId: BEA, partijId: TOEZICHT, rollen: ['leider'] },
    { persoonId: GIJS, partijId: GAST, rollen: ['gast'] },
    { persoonId: GERA, partijId: TWEEDE, rollen: ['gast'] },
  ],
  taken: [],
  termijnen: [],
};
const g = (inhoud: Inhoud, rest: Partial<Gebeurtenis> = {}): Gebeurtenis =>
  ({
    nummer: 5,
    op: new Date('2026-11-27T10:00:00Z'),
    dag: '2026-11-27',
    dader: { persoonId: ANNA, naam: 'Anna', partijId: TOEZICHT, systeemrol: 'analist' },
    voor: null,
    ...inhoud,
    ...rest,
  }) as Gebeurtenis;
const overgang = (code: string, naar: string) =>
  g({ soort: 'overgang', gegevens: { overgang: code, van: 'bezig', naar, velden: {}, reden: '', grond: null } });
/** Who hears it and why. */
const horen = (gebeurtenis: Gebeurtenis, beeld: Partial<Beeld> = {}) =>
  Object.fromEntries(wieHoort(gebeurtenis, { ...BEELD, ...beeld }).map(({ persoonId, reden }) => [persoonId, reden]));
const notitie = (genoemd: string[], voor: number[] | null = null) =>
  g({ soort: 'notitie', gegevens: { tekst: 'geheim', genoemd: genoemd.map((id) => ({ id, naam: 'x' })) } }, { voor });

describe('who is told', () => {
  it('who is named in a note, and the owner; never the one who wrote it', () => {
    expect(horen(notitie([GIJS, ANNA]))).toEqual({ [GIJS]: 'genoemd', [BEA]: 'notitie' });
    expect(horen(notitie([BEA]))).toEqual({ [BEA]: 'genoemd' });
  });

  it('nobody of a party that may not see it, named or not', () => {
    expect(horen(notitie([GIJS, GERA], [TOEZICHT, GERA === GIJS ? 0 : TWEEDE]))).toEqual({
      [GERA]: 'genoemd',
      [BEA]: 'notitie',
    });
  });

  it('who owns the dossier and who was to do it, when what was agreed is dropped or moved; the owner when it is done', () => {
    const taak = { id: '4', naam: 'Stuur de prognose', voor: 'gast', persoon: GERA };
    const weg = g({ soort: 'taakWeg', gegevens: { taak: '4', reden: 'geheim' } });
    expect(horen(weg, { gedaan: [taak] })).toEqual({ [BEA]: 'taak', [GERA]: 'taak' });
    expect(wieHoort(weg, { ...BEELD, gedaan: [taak] })[0]?.tekst).toBe(
      'Anna liet de taak “Stuur de prognose” vervallen.',
    );
    const verzet = g({ soort: 'taakVerzet', gegevens: { taak: '4', tot: '2026-12-31', reden: 'geheim' } });
    expect(horen(verzet, { taken: [taak] })).toEqual({ [BEA]: 'taak', [GERA]: 'taak' });
    const klaar = (id: string) => g({ soort: 'taakKlaar', gegevens: { taak: id, toelichting: '' } });
    expect(Object.keys(horen(klaar('4'), { gedaan: [taak] }))).toContain(BEA);
    // What the procedure asks is seen from where the dossier stands.
    expect(horen(klaar('4.bel'), { gedaan: [{ ...taak, id: '4.bel' }] })).toEqual({});
  });

  it('never what somebody wrote in a note', () => {
    for (const { tekst } of wieHoort(notitie([GIJS]), BEELD)) expect(tekst).not.toContain('geheim');
  });

  it('people of the role of a new task, or only the one who got it', () => {
    const taken = [
      { id: '5.bel', naam: 'Bel de gast', voor: 'leider', persoon: null },
      { id: '5.meld', naam: 'Meld de voortgang', voor: 'gast', persoon: GERA },
      { id: '4.oud', naam: 'Van eerder', voor: 'gast', persoon: null },
      { id: '55', naam: 'Van later', voor: 'gast', persoon: null },
    ];
    expect(horen(overgang('begin', 'bezig'), { taken })).toEqual({ [BEA]: 'taak', [GERA]: 'taak' });
    const alles = taken.slice(0, 1).concat({ ...taken[0], id: '5.x', naam: 'Nog iets' } as (typeof taken)[0]);
    const [eerste] = wieHoort(overgang('begin', 'bezig'), { ...BEELD, taken: alles });
    expect(eerste?.tekst).toBe('Nieuwe taken: Bel de gast; Nog iets.');
  });

  it('the owner and who carries a term, running or met by this step', () => {
    const termijn = (afgelopenOp: string | null) => [{ code: 'reactie', voor: 'gast', afgelopenOp }];
    expect(horen(overgang('antwoord', 'bezig'))).toEqual({ [BEA]: 'stap' });
    for (const afgelopenOp of [null, '2026-11-27'])
      expect(horen(overgang('antwoord', 'bezig'), { termijnen: termijn(afgelopenOp) })).toEqual({
        [BEA]: 'stap',
        [GIJS]: 'stap',
        [GERA]: 'stap',
      });
    expect(horen(overgang('antwoord', 'bezig'), { termijnen: termijn('2026-11-01') })).toEqual({ [BEA]: 'stap' });
  });

  it('everybody who takes part when a dossier ends or comes in another phase', () => {
    const allen = { [BEA]: 'stap', [GIJS]: 'stap', [GERA]: 'stap' };
    expect(horen(overgang('sluit', 'klaar'))).toEqual(allen);
    const { bezig, klaar } = PROEFPROCEDURE.toestanden;
    if (!bezig || !klaar) throw new Error('no such states');
    const toestanden = { bezig: { ...bezig, fase: 'een' }, later: { ...bezig, fase: 'twee' }, klaar };
    const procedure = { ...PROEFPROCEDURE, toestanden };
    expect(horen(overgang('antwoord', 'later'), { procedure })).toEqual(allen);
    expect(horen(overgang('antwoord', 'bezig'), { procedure })).toEqual({ [BEA]: 'stap' });
  });

  it('what a part is called, and not what people wrote in it', () => {
    const stuk = g({ soort: 'onderdeel', gegevens: { onderdeel: 'aanbod', gegevens: {}, tekst: 'geheim' } });
    const tekst = (onderdelen: Record<string, string>) => wieHoort(stuk, { ...BEELD, onderdelen })[0]?.tekst;
    expect(tekst({ aanbod: 'een aanbod van plekken' })).toBe('Anna legde vast: een aanbod van plekken.');
    expect(tekst({})).toBe('Anna voegde iets toe aan dit dossier.');
  });

  it('the people of the role to which the procedure sends a message, with the words filled in', () => {
    const berichten = wieHoort(overgang('vraag', 'wacht'), BEELD);
    expect(berichten.filter(({ reden }) => reden === 'bericht')).toEqual(
      [GIJS, GERA].map((persoonId) => ({
        persoonId,
        reden: 'bericht',
        onderwerp: 'Een vraag over Een proef',
        tekst: 'In dossier PRF-2026-000007 is u iets gevraagd.',
      })),
    );
  });

  it('who is let in, and the owner; the new owner; who got a task', () => {
    const gegevens = { partij: { id: GAST, naam: 'De gast' }, rol: 'gast', systeemrollen: null, tot: null };
    expect(horen(g({ soort: 'deelnemerErbij', gegevens }))).toEqual({ [GIJS]: 'deelnemer', [BEA]: 'deelnemer' });
    const eindig = g({ soort: 'deelnemerErbij', gegevens: { ...gegevens, tot: datum('2026-12-31') } });
    expect(wieHoort(eindig, BEELD).map(({ tekst }) => tekst)).toEqual([
      'U doet mee in dit dossier tot en met 31 december 2026.',
      'De gast doet mee in dit dossier tot en met 31 december 2026.',
    ]);
    expect(horen(g({ soort: 'eigenaar', gegevens: { persoon: { id: BEA, naam: 'Bea' } } }))).toEqual({
      [BEA]: 'eigenaar',
    });
    const taken = [{ id: '3', naam: 'Lees dit', voor: null, persoon: GIJS }];
    const toegewezen: Inhoud = { soort: 'taakToegewezen', gegevens: { taak: '3', persoon: { id: GIJS, naam: 'G' } } };
    expect(horen(g(toegewezen), { taken })).toEqual({ [GIJS]: 'taak' });
    expect(wieHoort(g(toegewezen), { ...BEELD, taken })[0]?.tekst).toBe('Anna gaf u de taak “Lees dit”.');
  });

  it('everybody once, though several reasons hold, and nobody of what changes nothing for them', () => {
    const taken = [{ id: '5.bel', naam: 'Bel', voor: 'gast', persoon: null }];
    const termijnen = [{ code: 'reactie', voor: 'gast', afgelopenOp: null }];
    expect(horen(overgang('vraag', 'wacht'), { taken, termijnen })[GIJS]).toBe('bericht');
    expect(horen(g({ soort: 'velden', gegevens: { velden: {} } }), { termijnen })).toEqual({});
  });
});

describe('how it is mailed', () => {
  const gewoon = { oefening: false, bereikbaar: true };
  it('as the person wants; what a procedure sends goes at once', () => {
    expect(mailwijze('dagelijks', 'taak', gewoon)).toBe('dagelijks');
    expect(mailwijze('dagelijks', 'bericht', gewoon)).toBe('direct');
    expect(mailwijze('direct', 'stap', gewoon)).toBe('direct');
  });
  it('never when it was an exercise, or nobody wants or can get mail', () => {
    for (const reden of ['bericht', 'taak'] as const) {
      expect(mailwijze('nooit', reden, gewoon)).toBe('nooit');
      expect(mailwijze('direct', reden, { ...gewoon, oefening: true })).toBe('nooit');
      expect(mailwijze('direct', reden, { ...gewoon, bereikbaar: false })).toBe('nooit');
    }
  });
});

describe('reminders of a term until 10 December', () => {
  const moment = (dag: string, begon = '2026-11-01') =>
    momentVan(datum(`2026-12-${dag}`), datum('2026-12-10'), datum(begon));
  it('come three days before, on the day, and the day after', () => {
    const dagen = ['06', '07', '08', '09', '10', '11', '12', '13', '14'].map((dag) => moment(dag));
    expect(dagen).toEqual([null, -3, -3, -3, 0, 1, 1, 1, null]);
  });
  it('do not come for a term that began after the day of the reminder, or on it', () => {
    expect(moment('08', '2026-12-07')).toBeNull();
    expect(moment('08', '2026-12-06')).toBe(-3);
    expect(moment('10', '2026-12-08')).toBe(0);
  });
  it('say how long there is, or that it is too late', () => {
    const zeg = (dag: string) => herinnering('Reactie', datum('2026-12-10'), datum(`2026-12-${dag}`));
    expect([zeg('07'), zeg('09'), zeg('10'), zeg('11')]).toEqual([
      'Nog 3 dagen: de termijn “Reactie” loopt tot en met 10 december 2026.',
      'Nog 1 dag: de termijn “Reactie” loopt tot en met 10 december 2026.',
      'Vandaag is de laatste dag van de termijn “Reactie”.',
      'Te laat: de termijn “Reactie” liep tot en met 10 december 2026.',
    ]);
  });
  it('come by day only', () => {
    expect([6, 7, 18, 19].map(isDagtijd)).toEqual([false, true, true, false]);
  });
});

describe('texts', () => {
  const ADRES = 'https://baken.example';
  const regel = { dossierId: 7, kenmerk: 'PRF-2026-000007', titel: 'Een\nproef', tekst: 'Nieuwe taak: Bel.' };
  it('have only the words that there are, and these as they are', () => {
    expect(vulIn('{titel} {anders} {toString}', { titel: '{kenmerk}$&' })).toBe('{kenmerk}$& {anders} {toString}');
  });
  it('of one mail: the sentence, the dossier with its link, and how to get fewer', () => {
    const { onderwerp, tekst } = schrijfDirect(regel, ADRES);
    expect(onderwerp).toBe('PRF-2026-000007: Een proef');
    expect(tekst).toContain(
      'Nieuwe taak: Bel.\n\nDossier PRF-2026-000007: Een proef\nhttps://baken.example/dossiers/7',
    );
    expect(tekst).toContain('https://baken.example/mijn-werk');
  });
  it('of the mail of a day: all notices per dossier, however many there are', () => {
    const dag = datum('2026-11-28');
    const { onderwerp, tekst } = schrijfDagmail([regel, { ...regel, tekst: 'Twee.' }], dag, ADRES);
    expect(onderwerp).toBe('Baken, 28 november 2026: 2 berichten uit uw dossiers');
    expect(tekst).toContain(
      'PRF-2026-000007: Een proef\n- Nieuwe taak: Bel.\n- Twee.\nhttps://baken.example/dossiers/7',
    );
    const veel = Array.from({ length: 500 }, (_, i) => ({ ...regel, dossierId: i }));
    const lang = schrijfDagmail(veel, dag, ADRES).tekst;
    const genoemd = lang.match(/^- /gm)?.length ?? 0;
    expect(lang.length).toBeLessThan(20_000);
    expect(lang).toContain(`En nog ${500 - genoemd}.`);
  });
});
