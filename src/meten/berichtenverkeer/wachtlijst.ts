/** Work that goes on while reading. Waits for all of it together; what fails before that is told then, and never ends the process. */
export class Wachtlijst {
  #lopend: Promise<void>[] = [];

  voeg(werk: Promise<void> | undefined): void {
    if (!werk) return;
    werk.catch(() => undefined);
    this.#lopend.push(werk);
  }

  /** Throws the first failure, once everything that was added has ended. */
  async leeg(): Promise<void> {
    const lopend = this.#lopend;
    this.#lopend = [];
    const fout = (await Promise.allSettled(lopend)).find(({ status }) => status === 'rejected');
    if (fout?.status === 'rejected') throw fout.reason;
  }
}
