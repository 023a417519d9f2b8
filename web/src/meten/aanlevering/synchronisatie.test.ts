import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { herstel, teBewaren } from './bewaard.ts';
import { beginStand, inhoudVan, isAllesOpgeslagen, type Stand, synchroniseer, teSturen } from './synchronisatie.ts';
import type { Bijgewerkt, Cel } from './typen.ts';

const VELDEN = ['a', 'b', 'c'] as const;

/** A server as simple as can be: cells with revisions, and the rule that nobody overwrites what they did not see. */
class Proefserver {
  revisie = 0;
  readonly cellen = new Map<string, Cel>();
  /** Every write that was taken, with what it replaced. */
  readonly geschreven: { door: string; gegeven: string; waarde: string | null; vorige: Cel | undefined }[] = [];

  bewaar(
    door: string,
    sinds: number,
    wijzigingen: readonly { gegeven: string; waarde: string | null; basis: number }[],
  ): Bijgewerkt {
    const botsingen: Bijgewerkt['botsingen'][number][] = [];
    for (const { gegeven, waarde, basis } of wijzigingen) {
      const cel = this.cellen.get(gegeven);
      if ((cel?.waarde ?? null) === waarde) continue;
      if (cel && basis < cel.revisie) {
        botsingen.push({ gegeven, uwWaarde: waarde, cel });
        continue;
      }
      this.geschreven.push({ door, gegeven, waarde, vorige: cel });
      this.revisie += 1;
      const vast = { toelichting: '', herkomst: 'getypt', bron: '', op: '2026-10-01T10:00:00.000Z' } as const;
      this.cellen.set(gegeven, { gegeven, waarde, revisie: this.revisie, door, ...vast });
    }
    return { ...this.sinds(sinds), botsingen };
  }

  sinds(sinds: number): Bijgewerkt {
    const cellen = [...this.cellen.values()].filter((cel) => cel.revisie > sinds);
    return { revisie: this.revisie, status: 'concept', cellen, botsingen: [], bevindingen: [], aanwezig: [] };
  }
}

const begin = (ik: string): Stand => beginStand({ revisie: 0, status: 'concept', cellen: [], bevindingen: [] }, ik);

type Gebeurtenis =
  | { readonly soort: 'typ'; readonly wie: 0 | 1; readonly veld: number; readonly waarde: number | null }
  | {
      readonly soort: 'stuur' | 'kwijtHeen' | 'kwijtTerug' | 'peil' | 'herlaad' | 'mijn' | 'ander';
      readonly wie: 0 | 1;
      readonly veld: number;
    }
  | { readonly soort: 'antwoord'; readonly wie: 0 | 1; readonly veld: number };

const gebeurtenis: fc.Arbitrary<Gebeurtenis> = fc.oneof(
  fc.record({
    soort: fc.constant('typ' as const),
    wie: fc.constantFrom(0 as const, 1 as const),
    veld: fc.nat(2),
    waarde: fc.option(fc.nat(9)),
  }),
  fc.record({
    soort: fc.constantFrom('stuur', 'kwijtHeen', 'kwijtTerug', 'peil', 'herlaad', 'mijn', 'ander', 'antwoord'),
    wie: fc.constantFrom(0 as const, 1 as const),
    veld: fc.nat(2),
  }),
);

/** Two people at one form over a bad line; every promise is looked at after every step. */
class Verhaal {
  readonly server = new Proefserver();
  readonly standen = [begin('Ria'), begin('Jan')];
  /** Answers that are still on their way back. */
  readonly antwoorden: (Bijgewerkt | undefined)[] = [undefined, undefined];
  /** Per person and cell: what was typed last, and that was not given up for what the other typed. */
  readonly bedoeld = [new Map<string, string | null>(), new Map<string, string | null>()];
  /** Per person: which values of the server were on the screen when this person typed or chose. */
  readonly gezien = [new Set<string>(), new Set<string>()];
  klok = 0;

  stap({ soort, wie, veld, ...rest }: Gebeurtenis & { waarde?: number | null }): void {
    const gegeven = VELDEN[veld] ?? 'a';
    const stand = this.standen[wie] as Stand;
    this.klok += 1;
    if (soort === 'typ')
      this.typ(wie, gegeven, rest.waarde === null || rest.waarde === undefined ? null : String(rest.waarde));
    if (soort === 'stuur' || soort === 'kwijtHeen' || soort === 'kwijtTerug') this.stuur(wie, soort);
    if (soort === 'antwoord') this.ontvang(wie);
    if (soort === 'peil')
      this.standen[wie] = synchroniseer(stand, {
        soort: 'gepeild',
        antwoord: this.server.sinds(stand.revisie),
        nummer: this.klok,
      });
    if (soort === 'herlaad') this.herlaad(wie);
    if (soort === 'mijn' || soort === 'ander') this.kies(wie, gegeven, soort);
  }

  typ(wie: 0 | 1, gegeven: string, waarde: string | null) {
    const stand = this.standen[wie] as Stand;
    // Only what is really on the screen counts as seen: not the server's value behind an own change.
    const eigen = stand.wachtend[gegeven];
    if (!eigen) this.gezien[wie]?.add(`${gegeven}@${stand.cellen[gegeven]?.revisie ?? 0}`);
    // Who typed the same as somebody else knows that value.
    this.gezien[wie]?.add(`${gegeven}=${waarde}`);
    this.bedoeld[wie]?.set(gegeven, waarde);
    this.standen[wie] = synchroniseer(stand, { soort: 'vul', gegeven, waarde, herkomst: 'getypt', om: this.klok });
  }

  stuur(wie: 0 | 1, hoe: 'stuur' | 'kwijtHeen' | 'kwijtTerug') {
    const stand = this.standen[wie] as Stand;
    if (stand.onderweg || teSturen(stand).length === 0) return;
    const onderweg = synchroniseer(stand, { soort: 'verstuur' });
    const wijzigingen = Object.entries(onderweg.onderweg ?? {}).map(([gegeven, { waarde, basis }]) => ({
      gegeven,
      waarde,
      basis,
    }));
    const antwoord = hoe === 'kwijtHeen' ? undefined : this.server.bewaar(stand.ik, stand.revisie, wijzigingen);
    this.standen[wie] = hoe === 'stuur' ? onderweg : synchroniseer(onderweg, { soort: 'mislukt' });
    if (hoe === 'stuur') this.antwoorden[wie] = antwoord;
  }

  ontvang(wie: 0 | 1) {
    const antwoord = this.antwoorden[wie];
    if (!antwoord) return;
    this.antwoorden[wie] = undefined;
    this.standen[wie] = synchroniseer(this.standen[wie] as Stand, {
      soort: 'opgeslagen',
      antwoord,
      nummer: this.klok,
      om: this.klok,
    });
  }

  /** The browser crashes: only what was kept on the device is left. */
  herlaad(wie: 0 | 1) {
    const stand = this.standen[wie] as Stand;
    const bewaard = JSON.parse(JSON.stringify(teBewaren(stand)));
    this.antwoorden[wie] = undefined;
    const { revisie, cellen } = this.server;
    const vers = beginStand({ revisie, status: 'concept', cellen: [...cellen.values()], bevindingen: [] }, stand.ik);
    this.standen[wie] = bewaard ? herstel(vers, bewaard) : vers;
  }

  kies(wie: 0 | 1, gegeven: string, keuze: 'mijn' | 'ander') {
    const stand = this.standen[wie] as Stand;
    const botsing = stand.botsingen[gegeven];
    if (!botsing) return;
    this.gezien[wie]?.add(`${gegeven}@${botsing.cel.revisie}`);
    if (keuze === 'ander') this.bedoeld[wie]?.delete(gegeven);
    this.standen[wie] = synchroniseer(stand, { soort: 'kies', gegeven, keuze });
  }

  /** Every change is with the server, in the queue, or shown as a clash. */
  niemandVerliest() {
    this.standen.forEach((stand, wie) => {
      for (const [gegeven, waarde] of this.bedoeld[wie] ?? []) {
        const inRij = stand.wachtend[gegeven] ?? stand.botsingen[gegeven]?.mijn;
        if (inRij) expect(inRij.waarde).toBe(waarde);
        else {
          const ooit = this.server.geschreven.some((regel) => regel.gegeven === gegeven && regel.waarde === waarde);
          expect(ooit || waarde === null || this.server.cellen.get(gegeven)?.waarde === waarde).toBe(true);
        }
      }
    });
  }

  /** Whoever replaced a value had it on the screen, or wrote it. */
  niemandOverschrijftOngezien() {
    for (const { door, gegeven, vorige } of this.server.geschreven) {
      if (!vorige || vorige.door === door) continue;
      const gezien = this.gezien[door === 'Ria' ? 0 : 1];
      expect(gezien?.has(`${gegeven}@${vorige.revisie}`) || gezien?.has(`${gegeven}=${vorige.waarde}`)).toBe(true);
    }
  }

  /** The line is good again and people choose: everything comes to rest, and both see what the server has. */
  komTotRust() {
    for (let ronde = 0; ronde < 6; ronde++)
      for (const wie of [0, 1] as const) {
        this.ontvang(wie);
        this.stuur(wie, 'stuur');
        this.ontvang(wie);
        for (const veld of [0, 1, 2]) this.stap({ soort: 'mijn', wie, veld });
        this.stuur(wie, 'stuur');
        this.ontvang(wie);
        this.stap({ soort: 'peil', wie, veld: 0 });
      }
    for (const wie of [0, 1] as const) this.stap({ soort: 'peil', wie, veld: 0 });
  }
}

describe('saving over a bad line, with two people at one form', () => {
  it('loses no change, overwrites nothing unseen, and comes to rest', () => {
    fc.assert(
      fc.property(fc.array(gebeurtenis, { maxLength: 60, size: 'max' }), (gebeurtenissen) => {
        const verhaal = new Verhaal();
        for (const een of gebeurtenissen) {
          verhaal.stap(een);
          verhaal.niemandVerliest();
        }
        verhaal.komTotRust();
        verhaal.niemandVerliest();
        verhaal.niemandOverschrijftOngezien();
        for (const stand of verhaal.standen) {
          expect(isAllesOpgeslagen(stand)).toBe(true);
          for (const veld of VELDEN)
            expect(inhoudVan(stand, veld).waarde).toBe(verhaal.server.cellen.get(veld)?.waarde ?? null);
        }
      }),
      { numRuns: 300, seed: 20261127 },
    );
  });

  it('does not take an own change of which the answer got lost for one of somebody else', () => {
    const verhaal = new Verhaal();
    verhaal.typ(0, 'a', '12');
    verhaal.stuur(0, 'kwijtTerug');
    verhaal.typ(0, 'a', '13');
    verhaal.stuur(0, 'stuur');
    verhaal.ontvang(0);
    expect(verhaal.standen[0]?.botsingen).toEqual({});
    verhaal.stuur(0, 'stuur');
    verhaal.ontvang(0);
    expect(verhaal.server.cellen.get('a')?.waarde).toBe('13');
  });

  it('asks which is right when both filled in one cell, and keeps what is typed meanwhile', () => {
    const verhaal = new Verhaal();
    verhaal.typ(0, 'a', '120');
    verhaal.stuur(0, 'stuur');
    verhaal.typ(1, 'a', '130');
    verhaal.stuur(1, 'stuur');
    verhaal.ontvang(1);
    expect(verhaal.standen[1]?.botsingen.a).toMatchObject({
      mijn: { waarde: '130' },
      cel: { waarde: '120', door: 'Ria' },
    });
    verhaal.typ(1, 'a', '131');
    expect(inhoudVan(verhaal.standen[1] as Stand, 'a').waarde).toBe('131');
    expect(verhaal.server.cellen.get('a')?.waarde).toBe('120');
    verhaal.kies(1, 'a', 'ander');
    expect(inhoudVan(verhaal.standen[1] as Stand, 'a').waarde).toBe('120');
  });
});
