import { bijAfsluiten } from '../platform/proces/index.ts';

/** Keeps the process alive until it is asked to stop; the closing itself is done by what registered for it. */
export function wachtOpStop(): Promise<void> {
  const wakker = setInterval(() => undefined, 2 ** 30);
  return new Promise((klaar) => {
    bijAfsluiten(() => {
      clearInterval(wakker);
      klaar();
    });
  });
}
