/**
 * Saves by itself what somebody writes, and loses nothing: what was not acknowledged stays remembered, is sent again, and never
 * goes over what somebody else wrote. Knows no React and no network; who uses it gives both.
 */
import { ApiFout } from '../../api/client.ts';

/** `botsing`: somebody else wrote as well. `geweigerd`: sending it again will not help. */
export type Stand = 'bewaard' | 'wacht' | 'bezig' | 'botsing' | 'geenVerbinding' | 'geweigerd';

export interface Bewaaropties<T> {
  readonly waarde: T;
  readonly revisie: number;
  /** Answers the new revision. */
  stuur(waarde: T, revisie: number): Promise<number>;
  /** Keeps what is not acknowledged yet, with the revision that it goes on from; null when all is. */
  onthoud(waarde: T | null, revisie: number): void;
  meld(stand: Stand, melding: string): void;
}

const STILTE_MS = 800;
const OPNIEUW_MS = 5000;
const BOTSING = 409;

/** Somebody else wrote since. */
export const isBotsing = (fout: unknown): boolean => fout instanceof ApiFout && fout.status === BOTSING;

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export class Bewaarder<T> {
  readonly #opties: Bewaaropties<T>;
  #waarde: T;
  #bewaard: T;
  #revisie: number;
  #bezig = false;
  #botst = false;
  #klok: ReturnType<typeof setTimeout> | undefined;

  constructor(opties: Bewaaropties<T>) {
    this.#opties = opties;
    this.#waarde = opties.waarde;
    this.#bewaard = opties.waarde;
    this.#revisie = opties.revisie;
  }

  /** Nothing waits to be saved. */
  get schoon(): boolean {
    return !this.#bezig && gelijk(this.#waarde, this.#bewaard);
  }

  get revisie(): number {
    return this.#revisie;
  }

  /** Something was typed: kept at once, sent when it is quiet for a moment. */
  zet(waarde: T): void {
    this.#waarde = waarde;
    this.#opties.onthoud(waarde, this.#revisie);
    if (this.#botst) return;
    this.#opties.meld('wacht', '');
    this.#plan(STILTE_MS);
  }

  /** Goes on with what was left behind: typed on `revisie` and never acknowledged. */
  herneem(waarde: T, revisie: number): void {
    this.#revisie = revisie;
    this.zet(waarde);
  }

  /** Sends now what waits. */
  async nu(): Promise<void> {
    clearTimeout(this.#klok);
    if (this.#bezig || this.#botst) return;
    if (gelijk(this.#waarde, this.#bewaard)) return this.#klaar();
    this.#bezig = true;
    this.#opties.meld('bezig', '');
    const wat = this.#waarde;
    try {
      this.#revisie = await this.#opties.stuur(wat, this.#revisie);
      this.#bewaard = wat;
    } catch (fout) {
      this.#bezig = false;
      return this.#mislukt(fout);
    }
    this.#bezig = false;
    if (gelijk(this.#waarde, wat)) return this.#klaar();
    this.#opties.onthoud(this.#waarde, this.#revisie);
    return this.nu();
  }

  /** What is there now is taken over; what was typed here is let go. */
  neemOver(waarde: T, revisie: number): void {
    clearTimeout(this.#klok);
    this.#waarde = waarde;
    this.#bewaard = waarde;
    this.#revisie = revisie;
    this.#botst = false;
    this.#klaar();
  }

  /** What was typed here goes over what is there now, now that the writer has seen it. */
  async houdEigen(revisie: number): Promise<void> {
    this.#revisie = revisie;
    this.#botst = false;
    await this.nu();
  }

  /** The field goes away: what waits is sent, and stays remembered until it is acknowledged. */
  stop(): void {
    clearTimeout(this.#klok);
    void this.nu();
  }

  #klaar(): void {
    this.#opties.onthoud(null, this.#revisie);
    this.#opties.meld('bewaard', '');
  }

  #mislukt(fout: unknown): void {
    const status = fout instanceof ApiFout ? fout.status : 0;
    const melding = fout instanceof ApiFout ? (fout.invoer[0]?.melding ?? fout.detail ?? '') : '';
    if (isBotsing(fout)) {
      this.#botst = true;
      this.#opties.meld('botsing', melding);
    } else if (status >= 400 && status < 500) this.#opties.meld('geweigerd', melding);
    else {
      this.#opties.meld('geenVerbinding', '');
      this.#plan(OPNIEUW_MS);
    }
  }

  #plan(ms: number): void {
    clearTimeout(this.#klok);
    this.#klok = setTimeout(() => void this.nu(), ms);
  }
}
