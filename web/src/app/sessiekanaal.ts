/** The tabs of one browser tell each other when somebody logs in, logs out or takes another role: they share one session. */
type Bericht = 'aangemeld' | 'afgemeld' | 'gewisseld';

const NAAM = 'baken-sessie';

export function meldAanTabs(bericht: Bericht): void {
  const kanaal = new BroadcastChannel(NAAM);
  kanaal.postMessage(bericht);
  kanaal.close();
}

/** Calls `doe` for every message of another tab; answers how to stop. */
export function volgTabs(doe: () => void): () => void {
  const kanaal = new BroadcastChannel(NAAM);
  kanaal.onmessage = doe;
  return () => kanaal.close();
}
