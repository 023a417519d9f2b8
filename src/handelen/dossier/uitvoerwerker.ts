import { parentPort, workerData } from 'node:worker_threads';
import type { Opdracht } from './uitvoerapart.ts';
import { voegBijlagenToe } from './uitvoerpdf.ts';

/** Runs in a thread of its own: says with which annex it is busy, so that who started it knows which one was too much. */
const { afdruk, bijlagen, overslaan, blad } = workerData as Opdracht;
const pdf = await voegBijlagenToe(afdruk, bijlagen, {
  ...(blad && { blad }),
  overslaan: new Set(overslaan),
  begint: (bijlage) => parentPort?.postMessage({ bijlage }),
});
parentPort?.postMessage({ pdf });
