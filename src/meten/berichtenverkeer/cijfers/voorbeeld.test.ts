import { describe, expect, it } from 'vitest';
import { datum } from '../../../kernel/datum.ts';
import { bouwToestand } from '../toestand/trajecten.ts';
import { cellenVan } from './cellen.ts';
import { openOp } from './cellenstand.ts';
import { kwantiel } from './histogram.ts';
import { telCellenOp } from './kubus.ts';
import { plafondgebruik } from './plafond.ts';
import { AANBIEDER, ANDERE, OPTIES, VOORBEELD } from './proefvoorbeeld.ts';
import { stroom } from './stroom.ts';

const toestand = bouwToestand(VOORBEELD);
const cellen = cellenVan(toestand, OPTIES);
const { waarden, histogrammen } = telCellenOp(cellen);
const inMaand = (maand: string) => telCellenOp(cellen, (cel) => cel.maand === maand).waarden;

describe('ten young people, worked out by hand', () => {
  it('makes thirteen trajecten and leaves one start waiting', () => {
    // 11 21 22 31 51 61 71 72 81 82 91 92 101; 41 was taken back, and its start waits.
    expect(toestand.trajecten).toHaveLength(13);
    expect(toestand.losse.map((feit) => feit.bericht)).toEqual(['S41-2026-03-03']);
    const een = toestand.trajecten.find(({ nummer }) => nummer === '11');
    // 172 days from 10 January up to and with 30 June, at 2 hours a week: 49.14 hours.
    expect(een).toMatchObject({ verwijzer: '02', verzochtOp: '2026-01-05', toegewezenVolume: 49.14 });
    // Declared: 500 + 500 + 400; awarded: 500, as March was rejected and April credited.
    expect(een).toMatchObject({ gedeclareerd: 140_000, geaccepteerd: 50_000, geaccepteerdVolume: 10 });
    // The start of 15 January was taken back.
    expect(toestand.trajecten.find(({ nummer }) => nummer === '21')?.perioden).toEqual([
      { begin: '2026-02-01', einde: '2026-04-30', reden: '34' },
    ]);
  });

  it('counts who comes in', () => {
    // All trajecten but 51.
    expect(waarden.gestart).toBe(12);
    // First help of 1, 2, 3, 6, 7, 8, 9 and 10; 7 comes back on 10 February, 133 days after its end, within six months.
    expect(waarden['instroom:6']).toBe(8);
    // Of 6 and 7 (71) the twelve months before lie before 1 January 2025, from which on there are messages.
    expect(waarden['instroom:12']).toBe(6);
    expect(waarden['instroomOnbeslist:12']).toBe(2);
    expect(waarden['instroomOnbeslist:6']).toBeUndefined();
    expect(waarden.herhaald).toBe(1);
    expect(inMaand('2026-02').herhaald).toBe(1);
    // 1 came by its GP, everybody else without a request, so by the municipality.
    expect([waarden['verwijzer:02'], waarden['verwijzer:01']]).toEqual([1, 11]);
  });

  it('counts who goes through and out', () => {
    // 11, 21, 31, 61, 71, 81, 91, 101.
    expect(waarden.beeindigd).toBe(8);
    // 2: 20 days after ambulant to living elsewhere.
    expect([waarden.doorstroom, waarden['doorstroom:zwaarder']]).toEqual([1, 1]);
    expect(inMaand('2026-04').doorstroom).toBe(1);
    // 1, 3, 7 (in 2025) and 10, who died.
    expect(waarden.uitstroom).toBe(4);
    expect([waarden['uitstroom:31'], waarden['uitstroom:32'], waarden['uitstroom:02']]).toEqual([2, 1, 1]);
    // 8 went on under another number; 9 kept its other help; 6 ended 46 days before the end of what is known.
    expect([waarden.voortzetting, waarden.naastAndereHulp, waarden.vervolgOnbeslist]).toEqual([1, 1, 1]);
    // 3 by the client, 9 by the provider.
    expect(waarden.uitval).toBe(2);
  });

  it('measures waiting and duration', () => {
    // 1: 12 → 26 January 14; 22: 1 → 20 May 19; 31: 1 → 2 March 1; nine others began on the day that they could.
    expect(histogrammen.wachttijd).toEqual({ '0': 9, '1': 1, '14': 1, '19': 1 });
    expect(kwantiel(histogrammen.wachttijd ?? {}, 0.5)).toBe(0);
    // Place 9.9 of 0 … 11 lies between the 1 and the 14: 1 + 0.9 × 13.
    expect(kwantiel(histogrammen.wachttijd ?? {}, 0.9)).toBeCloseTo(12.7, 10);
    // 21 was assigned on 20 January from 1 February on.
    expect(histogrammen.wachttijdToewijzing).toEqual({ '0': 8, '1': 1, '12': 1, '14': 1, '19': 1 });
    // 5 → 26 January.
    expect(histogrammen.wachttijdVerzoek).toEqual({ '21': 1 });
    // In order of number: 11, 21, 31 with its month of rest, 61, 71, 81, 91, 101.
    const dagen = [155, 88, 183, 377, 91, 89, 75, 19];
    expect(histogrammen.doorlooptijd).toEqual(Object.fromEntries(dagen.map((n) => [n, 1])));
    expect(kwantiel(histogrammen.doorlooptijd ?? {}, 0.5)).toBe(90);
  });

  it('knows what is open and who has help on the last day of a month', () => {
    // 51 from 15 October: 16, 46 and 77 days later.
    expect(histogrammen.openDagen).toEqual({ '16': 1, '46': 1, '77': 1 });
    expect(openOp(toestand.trajecten, datum('2026-10-20'))).toMatchObject([{ traject: { nummer: '51' }, dagen: 5 }]);
    expect(openOp(toestand.trajecten, datum('2026-10-14'))).toEqual([]);
    // 30 April: 11, 21 (its last day), 31, 61, 72, 82, 91 and 92; 91 and 92 are of one person.
    expect(inMaand('2026-04')).toMatchObject({ inZorg: 8, jongerenInZorg: 7 });
    // 31 December: 22, 82, 92.
    expect(inMaand('2026-12')).toMatchObject({ inZorg: 3, jongerenInZorg: 3, openNietGestart: 1, openVerzoeken: 1 });
    // 31 May: 31 stands still for a time, and is not out.
    expect(telCellenOp(cellen, (cel) => cel.maand === '2026-05' && cel.categorie === '41').waarden).toMatchObject({
      inZorg: 1,
      jongerenInZorg: 1,
    });
    // 72 ran out on 31 August.
    expect(waarden).toMatchObject({ toewijzingAfgelopen: 5, verlopenZonderStop: 1 });
  });

  it('puts people in the age that they have in that month', () => {
    // 2 is 17 in February and May, and 18 from June on.
    const groepen = cellen
      .filter((cel) => cel.geslacht === '2' && cel.waarden.inZorg)
      .map((cel) => [cel.maand, cel.leeftijdsgroep]);
    expect(groepen).toEqual([
      ...['02', '03', '04', '05'].map((maand) => [`2026-${maand}`, '16-17']),
      ...['06', '07', '08', '09', '10', '11', '12'].map((maand) => [`2026-${maand}`, '18+']),
    ]);
    expect(cellen.filter(({ categorie }) => categorie === '41').map((cel) => cel.leeftijdsgroep)).toContain('onbekend');
  });

  it('counts money and use', () => {
    expect(waarden).toMatchObject({
      gedeclareerd: 140_000,
      afgekeurd: 50_000,
      gecrediteerd: 40_000,
      toegekend: 50_000,
    });
    expect(waarden).toMatchObject({ 'volume:04': 10, 'bedrag:04': 50_000, onbeantwoord: 0 });
    // 10 of 49.14 hours.
    expect(histogrammen.verzilvering).toEqual({ '20': 1 });
    expect(waarden).toMatchObject({ 'toegewezen:04': 49.14, 'verzilverd:04': 10 });
    const plafond = { aanbieder: AANBIEDER, jaar: 2026, bedrag: 70_000, gemeenten: null };
    // 50,000 of 70,000 is 71%, since February; at this pace 100,000 in the year.
    expect(plafondgebruik(cellen, [plafond], '2026-06')).toMatchObject([
      { gebruikt: 50_000, waarschuwingIn: '2026-02', verwacht: 100_000, waarschuw: true },
    ]);
    expect(plafondgebruik(cellen, [{ ...plafond, bedrag: 200_000 }], '2026-06')).toMatchObject([
      { waarschuwingIn: null, waarschuw: false },
    ]);
  });

  it('measures the municipality and the messages', () => {
    // R1: Monday 5 → Monday 12 January; R2: 2 → 20 March, and 6 March "in onderzoek".
    expect(histogrammen.beslistijd).toEqual({ '5': 1, '14': 1 });
    expect(histogrammen.reactietijd).toEqual({ '4': 1, '5': 1 });
    expect(waarden).toMatchObject({
      verzoeken: 3,
      'optijd:reactie': 2,
      'optijd:besluit': 1,
      'telaat:woonplaats': 1,
      'afgewezen:8': 1,
    });
    // Fifteen starts were told, that of 10 on 15 December, a week after its term; nine stops, that of 1 after 7 July.
    expect(waarden).toMatchObject({ 'optijd:JW305': 14, 'telaat:JW305': 1, 'optijd:JW307': 8, 'telaat:JW307': 1 });
    // March was declared on 4 May. Both answers came within ten working days: 20 May is the tenth, as 5 and 14 May are holidays.
    expect(waarden).toMatchObject({ 'optijd:JW323': 3, 'telaat:JW323': 1, 'optijd:JW325': 2 });
    expect(waarden).toMatchObject({ 'regels:JW323': 4, 'afkeurRegels:JW323': 1, 'afkeur:JW323:9321': 1 });
  });

  it('draws the flow of 2026', () => {
    const schakels = stroom(toestand.trajecten, datum('2026-01-01'), datum('2026-12-31'), OPTIES);
    expect(schakels.map((s) => [s.van.code, s.naar.code, s.richting, s.aantal])).toEqual([
      ['41', '32', null, 1],
      ['45', '43', 'zwaarder', 1],
      ['45', '31', null, 1],
      ['46', '02', null, 1],
      ['nieuw', '41', null, 1],
      ['nieuw', '45', null, 4],
      ['nieuw', '46', null, 1],
      ['terug', '45', null, 1],
    ]);
    const bij = stroom(toestand.trajecten, datum('2026-01-01'), datum('2026-12-31'), {
      ...OPTIES,
      welke: ({ aanbieder }) => aanbieder === ANDERE,
    });
    // 22 and 92 are no instroom, as seen from the whole region.
    expect(bij).toEqual([]);
  });
});
