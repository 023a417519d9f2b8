import { describe, expect, it } from 'vitest';
import { ApiFout } from '../../api/client.ts';
import type { Bewaard } from './bewaard.ts';
import { maakBewaarder } from './bewaarder.ts';
import { beginStand, type Wijziging } from './synchronisatie.ts';
import type { Bijgewerkt } from './typen.ts';
import { aantalWachtend, bewaar, lees, plaatsenVan, plaatsVoor } from './wachtrij.ts';

const bijgewerkt = (revisie: number): Bijgewerkt => ({
  revisie,
  status: 'concept',
  cellen: [],
  botsingen: [],
  bevindingen: [],
  aanwezig: [],
});

/** A bewaarder with a clock that the test moves, and a server that answers when the test says so. */
function proef() {
  const gestuurd: (readonly (readonly [string, Wijziging])[])[] = [];
  let antwoorden: ((hoe: Bijgewerkt | Error) => void)[] = [];
  let wekker: { ms: number; doe: () => void } | null = null;
  let bewaard: Bewaard | null = null;
  let geweigerd = 0;
  const bewaarder = maakBewaarder(
    beginStand({ revisie: 0, status: 'concept', cellen: [], bevindingen: [] }, 'Ria'),
    {
      bewaar: (_, wijzigingen) =>
        new Promise((lukt, faalt) => {
          gestuurd.push(wijzigingen);
          antwoorden.push((hoe) => (hoe instanceof Error ? faalt(hoe) : lukt(hoe)));
        }),
      peil: async () => bijgewerkt(0),
    },
    {
      nu: () => 1,
      na(ms, doe) {
        const mijn = { ms, doe };
        wekker = mijn;
        return () => {
          if (wekker === mijn) wekker = null;
        };
      },
      bewaar(nieuw) {
        bewaard = nieuw;
        return true;
      },
      bijWeigering: () => {
        geweigerd += 1;
      },
    },
  );
  return {
    bewaarder,
    gestuurd,
    typ: (gegeven: string, waarde: string) =>
      bewaarder.doe({ soort: 'vul', gegeven, waarde, herkomst: 'getypt', om: 1 }),
    wacht: () => wekker?.ms,
    bewaard: () => bewaard,
    geweigerd: () => geweigerd,
    gaAf() {
      const nu = wekker;
      wekker = null;
      nu?.doe();
    },
    async antwoord(hoe: Bijgewerkt | Error) {
      const eerste = antwoorden[0];
      antwoorden = antwoorden.slice(1);
      eerste?.(hoe);
      for (let beurt = 0; beurt < 10; beurt++) await Promise.resolve();
    },
  };
}

describe('saving by itself', () => {
  it('waits until the typing rests, sends once, and keeps nothing when it is acknowledged', async () => {
    const { bewaarder, typ, wacht, gaAf, antwoord, gestuurd, bewaard } = proef();
    typ('a', '1');
    typ('a', '12');
    expect(bewaard()?.wachtend.a?.waarde).toBe('12');
    expect(wacht()).toBe(700);
    gaAf();
    expect(gestuurd).toHaveLength(1);
    expect(wacht()).toBeUndefined();
    await antwoord(bijgewerkt(1));
    expect(bewaarder.stand()).toMatchObject({ wachtend: {}, opgeslagenOp: 1 });
    expect(bewaard()).toBeNull();
  });

  it('tries again, ever later, without a connection, and keeps everything meanwhile', async () => {
    const { typ, wacht, gaAf, antwoord, bewaard } = proef();
    typ('a', '1');
    const wachttijden: (number | undefined)[] = [];
    for (let poging = 0; poging < 7; poging++) {
      gaAf();
      await antwoord(new ApiFout(0));
      wachttijden.push(wacht());
      expect(bewaard()?.wachtend.a?.waarde).toBe('1');
    }
    expect(wachttijden).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    gaAf();
    await antwoord(bijgewerkt(1));
    expect(bewaard()).toBeNull();
  });

  it('goes on after log-in has run out, and stops at a refusal until something is changed', async () => {
    const { bewaarder, typ, wacht, gaAf, antwoord, geweigerd } = proef();
    typ('a', '1');
    gaAf();
    await antwoord(new ApiFout(401));
    expect(wacht()).toBe(1000);
    gaAf();
    await antwoord(new ApiFout(409, { title: 'Conflict', detail: 'deze aanlevering is al ingediend' }));
    expect(wacht()).toBeUndefined();
    expect(geweigerd()).toBe(1);
    expect(bewaarder.stand().geweigerd).toEqual({ a: 'deze aanlevering is al ingediend' });
    expect(bewaarder.stand().wachtend.a?.waarde).toBe('1');
  });

  it('holds back only what the server names, and sends the rest again', async () => {
    const { bewaarder, typ, gaAf, antwoord, gestuurd } = proef();
    typ('a', '1');
    typ('b', '2');
    gaAf();
    const errors = [{ location: { pointer: '#/wijzigingen/1/waarde' }, detail: 'te groot' }];
    await antwoord(new ApiFout(422, { title: 'Ongeldig', errors }));
    expect(bewaarder.stand().geweigerd).toEqual({ b: 'te groot' });
    gaAf();
    expect(gestuurd.at(-1)?.map(([gegeven]) => gegeven)).toEqual(['a']);
  });

  it('empties the queue before handing in, also what was typed meanwhile', async () => {
    const { bewaarder, typ, antwoord, gestuurd } = proef();
    typ('a', '1');
    const klaar = bewaarder.spoel();
    typ('a', '2');
    await antwoord(bijgewerkt(1));
    await antwoord(bijgewerkt(2));
    expect(await klaar).toBe(true);
    expect(gestuurd).toHaveLength(2);
    typ('a', '3');
    const mislukt = bewaarder.spoel();
    await antwoord(new ApiFout(503));
    expect(await mislukt).toBe(false);
  });
});

describe('the queue on the device', () => {
  class Doos implements Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> {
    readonly #inhoud = new Map<string, string>();
    get length() {
      return this.#inhoud.size;
    }
    key = (nummer: number) => [...this.#inhoud.keys()][nummer] ?? null;
    getItem = (naam: string) => this.#inhoud.get(naam) ?? null;
    setItem = (naam: string, waarde: string) => void this.#inhoud.set(naam, waarde);
    removeItem = (naam: string) => void this.#inhoud.delete(naam);
  }
  const wijziging: Wijziging = { waarde: '1', basis: 0, herkomst: 'getypt', volg: 1, om: 1, eerder: [] };

  it('is of one person, one delivery and one page', () => {
    const doos = new Doos();
    bewaar(doos, plaatsVoor(7, 1, 'x'), { wachtend: { a: wijziging }, klad: {} });
    bewaar(doos, plaatsVoor(7, 1, 'y'), { wachtend: {}, klad: { b: '12a' } });
    bewaar(doos, plaatsVoor(7, 12, 'x'), { wachtend: { a: wijziging }, klad: {} });
    bewaar(doos, plaatsVoor(8, 1, 'x'), { wachtend: { a: wijziging }, klad: {} });
    expect(plaatsenVan(doos, 7, 1)).toEqual([plaatsVoor(7, 1, 'x'), plaatsVoor(7, 1, 'y')]);
    expect(aantalWachtend(doos, 7, 1)).toBe(2);
    expect(lees(doos, plaatsVoor(7, 1, 'x'))?.wachtend.a).toEqual(wijziging);
    bewaar(doos, plaatsVoor(7, 1, 'x'), null);
    expect(aantalWachtend(doos, 7, 1)).toBe(1);
  });

  it('says so when nothing can be kept, and reads no nonsense', () => {
    const vol = new Doos();
    vol.setItem = () => {
      throw new Error('QuotaExceededError');
    };
    expect(bewaar(vol, 'p', { wachtend: {}, klad: {} })).toBe(false);
    const doos = new Doos();
    doos.setItem('p', '{kapot');
    expect(lees(doos, 'p')).toBeNull();
  });
});
