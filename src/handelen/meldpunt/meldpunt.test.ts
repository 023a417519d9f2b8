import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { foutenInMelding, type NieuweMelding, titelVan, WEGWIJZER } from './domain.ts';
import { dubbelen, maakKandidaten, nogTeLezen, telDubbelen, type Vergeleken } from './dubbel.ts';
import { doeWerk, maakFormulier, toetsFormulier } from './formulier.ts';
import { foutenIn, geldendeRoutes, MELDROUTES, type Meldroute, nieuweVersie, pasToe, zinVan } from './meldroute.ts';
import { VOORRANGEN } from './namen.ts';
import { MELDING } from './procedure.ts';
import { verraadt } from './verraadt.ts';
import { leesVolgcode, maakVolgcode } from './volgcode.ts';
import { bevatWoord, maakVergelijking, overlap, woordenVan } from './woorden.ts';

const NU = new Date('2026-11-27T10:00:00Z');
const VANDAAG = datum('2026-11-27');
const SLEUTEL = Buffer.alloc(32, 7);

describe('words', () => {
  it('are found whole, or as the beginning of a longer one, whatever the accents and signs', () => {
    expect(bevatWoord('De Salarissen, zegt men', 'salaris')).toBe(true);
    expect(bevatWoord('het is niet  betaald!', 'niet betaald')).toBe(true);
    expect(bevatWoord('Continuïteit', 'continuiteit')).toBe(true);
    expect(bevatWoord('onbetaald', 'betaald')).toBe(false);
    expect(bevatWoord('iets', '...')).toBe(false);
  });

  it('give away who wrote them: name, surname, address or number', () => {
    const wie = { naam: 'Geertruida Zwijgzaam', email: 'g@zwijg.example', telefoon: '06-12345678' };
    for (const tekst of ['groet, ZWIJGZAAM', 'mail G@zwijg.example', 'bel +31 6 12 34 56 78'])
      expect(verraadt(tekst, wie), tekst).toBe(true);
    for (const tekst of ['zwijgzame mensen', 'bel 112', '']) expect(verraadt(tekst, wie), tekst).toBe(false);
    // A sign that no screen shows hides no name.
    expect(verraadt('zwijg\u200bzaam.txt', wie)).toBe(true);
    expect(verraadt('Bij Huize Zwijgzaam, zegt Zwijgzaam', wie, 'Huize Zwijgzaam')).toBe(true);
    expect(verraadt('Bij Huize Zwijgzaam.', wie, 'Huize Zwijgzaam')).toBe(false);
    expect(verraadt('alles', { naam: '', email: '', telefoon: '' })).toBe(false);
  });

  it('that say nothing make no two texts alike', () => {
    const deel = (a: string, b: string) => overlap(woordenVan(a), woordenVan(b));
    expect(deel('dat is het niet', 'dat is het niet')).toBe(0);
    expect(deel('huur pand maanden', 'de huur van dat pand')).toBe(1);
  });

  it('are counted for many texts at once as for two', () => {
    const woorden = ['huur', 'pand', 'salaris', 'rekening', 'betaald', 'krediet'];
    const teksten = new Map(
      Array.from({ length: 64 }, (_, i) => [i + 100, woorden.filter((_, w) => (i >> w) % 2 === 1).join(', ')] as const),
    );
    const samen = maakVergelijking(teksten);
    for (const [een, tekst] of teksten) {
      const met = samen.met(een);
      for (const [ander, andere] of teksten) {
        const verwacht = overlap(woordenVan(tekst), woordenVan(andere));
        expect(met(ander)).toBe(verwacht);
        expect(samen.gedeeld(een, ander).length > 0).toBe(verwacht > 0);
      }
    }
  });
});

describe('reports about the same', () => {
  type Proef = Vergeleken & { readonly tekst: string };
  const een: Proef = {
    id: 1,
    organisatieId: 5,
    over: 'Huize Zon',
    tekst: 'de huur is niet betaald',
    ontvangenOp: NU,
  };
  const dagen = (n: number) => new Date(NU.getTime() - n * 86_400_000);
  const vind = (andere: readonly Proef[]) => {
    const kandidaten = maakKandidaten([een, ...andere])(een);
    const alle = maakVergelijking(new Map([een, ...andere].map(({ id, tekst }) => [id, tekst])));
    const lezen = new Set([een.id, ...nogTeLezen(kandidaten).map(({ id }) => id)]);
    const genoeg = maakVergelijking(
      new Map([een, ...andere].flatMap(({ id, tekst }) => (lezen.has(id) ? [[id, tekst] as const] : []))),
    );
    const gevonden = dubbelen(een.id, kandidaten, alle).map(({ id }) => id);
    expect(telDubbelen(een.id, kandidaten, genoeg)).toBe(gevonden.length);
    return { gevonden, gelezen: lezen.size - 1 };
  };

  it('are of the same provider within 30 days, or alike in name and words', () => {
    const andere: Proef[] = [
      { ...een, id: 2, tekst: 'heel iets anders', ontvangenOp: dagen(30) },
      { ...een, id: 3, ontvangenOp: dagen(31) },
      { ...een, id: 4, organisatieId: 6 },
      { ...een, id: 5, organisatieId: null },
      { ...een, id: 6, organisatieId: null, over: 'Villa Maan' },
      { ...een, id: 7, organisatieId: null, tekst: 'personeel vertrekt massaal daar' },
    ];
    // Of the text, only that of 5 and 7 can change anything.
    expect(vind(andere)).toEqual({ gevonden: [2, 5], gelezen: 2 });
    expect(vind([])).toEqual({ gevonden: [], gelezen: 0 });
  });

  it('are named five at most, and counted without reading a text when that many are of the same provider', () => {
    const zelfde = Array.from({ length: 7 }, (_, i) => ({ ...een, id: i + 2 }));
    expect(vind([...zelfde, { ...een, id: 20, organisatieId: null }])).toEqual({
      ...{ gevonden: [2, 3, 4, 5, 6], gelezen: 0 },
    });
  });
});

describe('a code', () => {
  it('is read as people type it, and is never twice the same', () => {
    const codes = new Set(Array.from({ length: 500 }, maakVolgcode));
    expect(codes.size).toBe(500);
    for (const code of codes) {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
      expect(leesVolgcode(` ${code.toLowerCase().replaceAll('-', ' ')}`)).toBe(code.replaceAll('-', ''));
    }
    expect(leesVolgcode('O1IL-OOOO-0000-0000')).toBe('0111000000000000');
    for (const geen of ['', 'abc', 'U'.repeat(16), '0'.repeat(17)]) expect(leesVolgcode(geen)).toBeNull();
  });
});

describe('a form', () => {
  it('is taken back with its work, not too soon, not too late, and only our own', () => {
    const { formulier } = maakFormulier(SLEUTEL, NU);
    const na = (ms: number) => new Date(NU.getTime() + ms);
    const werk = doeWerk(formulier);
    expect(toetsFormulier(SLEUTEL, formulier, werk, na(4999))).toEqual({ ok: false, reden: 'teSnel', wacht: 1 });
    expect(toetsFormulier(SLEUTEL, formulier, werk, na(5000))).toMatchObject({ ok: true });
    expect(toetsFormulier(SLEUTEL, formulier, `${werk}x`, na(5000))).toEqual({ ok: false, reden: 'werk' });
    expect(toetsFormulier(SLEUTEL, formulier, werk, na(25 * 3_600_000))).toEqual({ ok: false, reden: 'verlopen' });
    expect(toetsFormulier(Buffer.alloc(32), formulier, werk, na(5000))).toEqual({ ok: false, reden: 'onbekend' });
    const [, nummer, teken] = formulier.split('.');
    expect(toetsFormulier(SLEUTEL, `0.${nummer}.${teken}`, werk, na(5000))).toMatchObject({ ok: false });
  });
});

describe('routes', () => {
  const melding = { melder: 'anders', urgentie: 'later', tekst: 'Alles gaat goed hier.', regio: null } as const;
  const route = (deel: Partial<Meldroute['als']>, dan: Partial<Meldroute['dan']> = {}): Meldroute => ({
    ...{ code: 'proef', versie: 1, naam: 'Proef', waarom: 'voor de proef', geldigVan: '2026-01-01', geldigTot: null },
    als: { melders: [], urgenties: [], woorden: [], regios: [], ...deel },
    dan: { voorrang: null, deelMetAnalist: false, eigenaar: null, tip: '', ...dan },
  });

  it('that come with Baken are all read, and none takes every report', () => {
    expect(MELDROUTES.length).toBeGreaterThan(2);
    expect(MELDROUTES.flatMap((een) => foutenIn(een))).toEqual([]);
    expect(pasToe(MELDROUTES, melding).treffers).toEqual([]);
    expect(pasToe(MELDROUTES, { ...melding, tekst: 'de salarissen zijn niet betaald' })).toMatchObject({
      ...{ voorrang: 'hoog', deelMetAnalist: true },
    });
  });

  it('need all that is filled in; the highest priority counts, and the first owner', () => {
    const a = route(
      { melders: ['bank'], woorden: ['krediet'] },
      { voorrang: 'laag', eigenaar: { id: 'a', naam: 'A' } },
    );
    const b = route({ woorden: ['krediet'] }, { voorrang: 'hoog', tip: 'bel', eigenaar: { id: 'b', naam: 'B' } });
    const vanBank = { ...melding, melder: 'bank', tekst: 'Wij zeggen het krediet op.' } as const;
    expect(pasToe([a, b], vanBank)).toMatchObject({ voorrang: 'hoog', tips: ['bel'], eigenaar: { naam: 'A' } });
    expect(pasToe([a, b], { ...vanBank, melder: 'anders' }).treffers).toHaveLength(1);
    expect(pasToe([route({ regios: ['JZ12'] })], melding).treffers).toHaveLength(0);
    expect(pasToe([route({ regios: ['JZ12'] })], { ...melding, regio: 'JZ12' }).treffers).toHaveLength(1);
    expect(VOORRANGEN[0]).toBe('hoog');
  });

  it('tell the timeline what they did, and which of them', () => {
    const a = route({ woorden: ['krediet'] }, { voorrang: 'hoog', deelMetAnalist: true, tip: 'bel' });
    const b = { ...route({ melders: ['bank'] }, { tip: 'schrijf' }), naam: 'Van een bank' };
    const vanBank = { ...melding, melder: 'bank', tekst: 'Wij zeggen het krediet op.' } as const;
    expect(zinVan(pasToe([a, b], vanBank))).toBe(
      'Vanzelf gedaan: voorrang hoog, de analist kijkt mee, 2 tips erbij. Volgens: Proef; Van een bank',
    );
    // Of a priority that no route gave, nothing is said.
    expect(zinVan(pasToe([b], vanBank))).toBe('Vanzelf gedaan: 1 tip erbij. Volgens: Van een bank');
  });

  it('hold by version and day, and are refused when they ask or do nothing', () => {
    const oud = route({ woorden: ['oud'] });
    const nieuw = { ...route({ woorden: ['nieuw'] }), versie: 2, geldigVan: '2026-06-01', geldigTot: '2026-09-01' };
    expect(geldendeRoutes([oud, nieuw], '2026-05-31')).toEqual([oud]);
    expect(geldendeRoutes([oud, nieuw], '2026-06-01')).toEqual([nieuw]);
    expect(geldendeRoutes([oud, nieuw], '2026-09-01')).toEqual([]);
    const leeg = nieuweVersie([], 'leeg', { ...route({}), geldigVan: '2026-11-27' }, '2026-11-27');
    expect(leeg.ok === false && leeg.fout.map(({ plek }) => plek)).toEqual(['als', 'dan']);
  });
});

describe('what is asked of a reporter', () => {
  it('is little, and never the own name in a text that others read', () => {
    const melding: NieuweMelding = {
      ...{
        soortMelder: 'anders',
        kvk: null,
        overWie: 'Zorg BV',
        watZietU: 'De heer Jansen schrijft dit.',
        sinds: null,
      },
      ...{ urgentie: 'later', contact: null },
    };
    expect(foutenInMelding(melding, VANDAAG)).toEqual([]);
    const contact = {
      naam: 'P. Jansen',
      organisatie: '',
      email: '',
      telefoon: '',
      vertrouwelijk: true,
      mailBijNieuws: false,
    };
    expect(foutenInMelding({ ...melding, contact }, VANDAAG).map(({ plek }) => plek)).toEqual(['watZietU']);
    expect(foutenInMelding({ ...melding, contact: { ...contact, naam: '' } }, VANDAAG).map(({ plek }) => plek)).toEqual(
      ['contact'],
    );
    const zonderAdres = { ...contact, naam: 'K. de Groot', mailBijNieuws: true };
    expect(foutenInMelding({ ...melding, contact: zonderAdres }, VANDAAG).map(({ plek }) => plek)).toEqual([
      'contact.email',
    ]);
    expect(foutenInMelding({ ...melding, sinds: VANDAAG }, VANDAAG)).toEqual([]);
    expect(foutenInMelding({ ...melding, sinds: '2026-11-28' }, VANDAAG)).toMatchObject([{ plek: 'sinds' }]);
    expect(titelVan('Huis\u202e De\u2066 Hoop')).toBe('Melding over Huis De Hoop');
    expect(titelVan(`${'x'.repeat(166)}😀`)).toBe(`Melding over ${'x'.repeat(166)}`);
    expect(MELDING.opent.vraagt.filter(({ verplicht }) => verplicht)).toHaveLength(4);
  });

  it('is pointed on when it is not ours, in an emergency first', () => {
    expect(WEGWIJZER.elders[0]).toMatchObject({ telefoon: '112' });
    for (const { adres } of WEGWIJZER.elders) expect(adres).toMatch(/^https:\/\//);
  });

  it('is answered within terms that say that they are a proposal', () => {
    for (const { soort, bron } of Object.values(MELDING.termijnen)) {
      expect(soort).toBe('indicatief');
      expect(bron).toContain('Voorstel');
    }
  });
});
