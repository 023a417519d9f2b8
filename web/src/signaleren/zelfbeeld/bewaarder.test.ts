import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiFout } from '../../api/client.ts';
import { Bewaarder, type Stand } from './bewaarder.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that keeps one text, and can be away or slow. */
function proef(begin = { tekst: '', revisie: 0 }) {
  const server = { ...begin, weg: false, keer: 0 };
  const standen: Stand[] = [];
  let onthouden: string | null = null;
  const bewaarder = new Bewaarder<string>({
    waarde: begin.tekst,
    revisie: begin.revisie,
    async stuur(tekst, revisie) {
      server.keer += 1;
      await new Promise((klaar) => setTimeout(klaar, 100));
      if (server.weg) throw new ApiFout(0);
      if (tekst === 'verboden') throw new ApiFout(400, { detail: 'Dit mag niet' });
      if (revisie !== server.revisie) throw new ApiFout(409, { detail: 'Een collega schreef ook' });
      server.tekst = tekst;
      server.revisie += 1;
      return server.revisie;
    },
    onthoud: (waarde) => {
      onthouden = waarde;
    },
    meld: (stand) => standen.push(stand),
  });
  return { bewaarder, server, standen, onthouden: () => onthouden };
}

describe('saving by itself', () => {
  it('waits for a pause, remembers at once, and forgets only what was acknowledged', async () => {
    const { bewaarder, server, standen, onthouden } = proef();
    bewaarder.zet('a');
    bewaarder.zet('ab');
    expect(onthouden()).toBe('ab');
    expect(server.keer).toBe(0);
    await vi.advanceTimersByTimeAsync(850);
    expect(onthouden()).toBe('ab');
    await vi.advanceTimersByTimeAsync(100);
    expect(server).toMatchObject({ tekst: 'ab', revisie: 1, keer: 1 });
    expect(onthouden()).toBeNull();
    expect(standen).toEqual(['wacht', 'wacht', 'bezig', 'bewaard']);
  });

  it('sends what was typed while it was saving', async () => {
    const { bewaarder, server, onthouden } = proef();
    bewaarder.zet('een');
    await vi.advanceTimersByTimeAsync(850);
    bewaarder.zet('een twee');
    await vi.advanceTimersByTimeAsync(2000);
    expect(server).toMatchObject({ tekst: 'een twee', revisie: 2 });
    expect(onthouden()).toBeNull();
  });

  it('goes on trying while there is no connection, and loses nothing', async () => {
    const { bewaarder, server, standen, onthouden } = proef();
    server.weg = true;
    bewaarder.zet('tekst');
    await vi.advanceTimersByTimeAsync(12_000);
    expect(standen.at(-1)).toMatch(/geenVerbinding|bezig/);
    expect(onthouden()).toBe('tekst');
    server.weg = false;
    await vi.advanceTimersByTimeAsync(6000);
    expect(server.tekst).toBe('tekst');
    expect(onthouden()).toBeNull();
  });

  it('never goes over what somebody else wrote, until the writer has chosen', async () => {
    const { bewaarder, server, standen, onthouden } = proef({ tekst: 'oud', revisie: 3 });
    Object.assign(server, { tekst: 'van een collega', revisie: 4 });
    bewaarder.zet('van mij');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(server).toMatchObject({ tekst: 'van een collega', keer: 1 });
    expect(standen.at(-1)).toBe('botsing');
    bewaarder.zet('van mij, met meer');
    expect(onthouden()).toBe('van mij, met meer');
    const houd = bewaarder.houdEigen(4);
    await vi.advanceTimersByTimeAsync(200);
    await houd;
    expect(server).toMatchObject({ tekst: 'van mij, met meer', revisie: 5 });
  });

  it('lets go of the own text only when the writer takes over the other one', async () => {
    const { bewaarder, server, onthouden } = proef({ tekst: 'oud', revisie: 3 });
    Object.assign(server, { tekst: 'van een collega', revisie: 4 });
    bewaarder.zet('van mij');
    await vi.advanceTimersByTimeAsync(1000);
    bewaarder.neemOver('van een collega', 4);
    expect([onthouden(), bewaarder.schoon, bewaarder.revisie]).toEqual([null, true, 4]);
  });

  it('does not send again what was refused, and keeps it', async () => {
    const { bewaarder, server, standen, onthouden } = proef();
    bewaarder.zet('verboden');
    await vi.advanceTimersByTimeAsync(20_000);
    expect([server.keer, standen.at(-1), onthouden()]).toEqual([1, 'geweigerd', 'verboden']);
  });

  it('sends what waits when the field goes away, and what was left behind when it comes back', async () => {
    const { bewaarder, server } = proef();
    bewaarder.zet('laatste woord');
    bewaarder.stop();
    await vi.advanceTimersByTimeAsync(150);
    expect(server.tekst).toBe('laatste woord');
    bewaarder.herneem('en nog iets', 1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.tekst).toBe('en nog iets');
  });
});
