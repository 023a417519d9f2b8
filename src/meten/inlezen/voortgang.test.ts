import { describe, expect, it, vi } from 'vitest';
import type { Voortgang } from './domain.ts';
import { Gestopt, maakVoortgang, toonVoortgang, Voortgangsmeter } from './voortgang.ts';

const tik = () => new Promise((r) => setTimeout(r, 0));

describe('Voortgangsmeter', () => {
  it('says at most twice a second how far the work is, and never holds it up', async () => {
    let nu = 0;
    const gemeld: Voortgang[] = [];
    const meter = new Voortgangsmeter(
      async (v) => gemeld.push(v) < 0,
      () => nu,
    );
    meter.fase('controleren', 1000);
    for (let rijen = 0; rijen <= 1000; rijen += 10) {
      meter.gedaan(rijen);
      nu += 10;
      await tik();
    }
    expect(gemeld.map(({ gedaan }) => gedaan)).toEqual([0, 500, 1000]);
    expect(gemeld[1]).toEqual({
      fase: 'controleren',
      gedaan: 500,
      totaal: 1000,
      aandeel: null,
      perSeconde: 1000,
      resterendSeconden: 1,
    });
  });

  it('keeps saying that somebody is at work while nothing goes by, until the end', async () => {
    vi.useFakeTimers();
    try {
      let keren = 0;
      const meter = new Voortgangsmeter(async () => {
        keren += 1;
        return false;
      });
      meter.fase('vastleggen');
      await vi.advanceTimersByTimeAsync(60_000);
      expect(keren).toBe(5);
      await meter.klaar();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(keren).toBe(5);
    } finally {
      vi.useRealTimers();
    }
  });

  it('stops the work at the next row once somebody asked for it', async () => {
    const meter = new Voortgangsmeter(async () => true);
    meter.fase('lezen');
    await meter.klaar();
    expect(() => meter.gedaan(1)).toThrow(Gestopt);
  });

  it('goes on when progress cannot be told', async () => {
    const meter = new Voortgangsmeter(() => Promise.reject(new Error('weg')));
    meter.fase('lezen');
    await meter.klaar();
    meter.gedaan(1);
  });

  it('has a statement of the database broken off', async () => {
    const meter = new Voortgangsmeter(async () => true);
    const { promise, reject } = Promise.withResolvers<void>();
    const werk = meter.terwijl(promise, () => reject(new Error('canceling statement')));
    await expect(werk).rejects.toBeInstanceOf(Gestopt);
  });
});

describe('what a person sees', () => {
  it.each([
    [
      maakVoortgang('controleren', 50_000, 200_000, 2),
      'Rijen controleren: 50.000 van 200.000 rijen (25.000 per seconde, nog 6 s)',
    ],
    [maakVoortgang('lezen', 1000, null, 1), 'Bestand lezen: 1.000 rijen (1.000 per seconde)'],
    [
      maakVoortgang('lezen', 1000, null, 1, 0.25),
      'Bestand lezen: 1.000 rijen, 25% van het bestand (1.000 per seconde, nog 3 s)',
    ],
    [maakVoortgang('vastleggen', 0, 10, 0), 'Vastleggen …'],
    [maakVoortgang('vastleggen', 5, 10, 0.1), 'Vastleggen: 5 van 10 cijfers (50 per seconde)'],
    [maakVoortgang('lezen', 10, 20, 0.1), 'Bestand lezen: 10 van 20 rijen (100 per seconde)'],
  ])('%j', (voortgang, tekst) => expect(toonVoortgang(voortgang)).toBe(tekst));
});
