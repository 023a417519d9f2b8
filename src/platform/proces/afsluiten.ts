/**
 * Closing in order. What opens something that outlives a crash (a server, a data folder) registers how to close it;
 * at SIGINT or SIGTERM everything is closed, the last opened first.
 */
type Sluiter = () => Promise<void> | void;

const sluiters: Sluiter[] = [];
let bezig = false;
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Registers what must be closed when the process is asked to stop. Returns the function that takes it back. */
export function bijAfsluiten(sluiter: Sluiter): () => void {
  sluiters.push(sluiter);
  return () => {
    const plaats = sluiters.indexOf(sluiter);
    if (plaats >= 0) sluiters.splice(plaats, 1);
  };
}

async function sluitAlles(): Promise<void> {
  for (let sluiter = sluiters.pop(); sluiter; sluiter = sluiters.pop()) {
    try {
      await sluiter();
    } catch (fout) {
      process.stderr.write(`Fout bij het afsluiten: ${fout instanceof Error ? fout.message : String(fout)}\n`);
    }
  }
}

/** From now on a signal closes everything that was registered and then ends the process. A second signal ends it at once. */
export function luisterNaarSignalen(): void {
  for (const [signaal, code] of Object.entries(CODES)) {
    process.on(signaal, () => {
      if (bezig) process.exit(code);
      bezig = true;
      void sluitAlles().finally(() => process.exit(code));
    });
  }
}

/** Whether a signal came in: what fails from then on fails because we are closing. */
export const wordtAfgesloten = (): boolean => bezig;
