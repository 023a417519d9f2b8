import { meldAf } from '../api/sessie.ts';
import { wisConcepten } from '../app/concepten.ts';
import { aanmeldAdres } from '../app/sessie.ts';
import { meldAanTabs } from '../app/sessiekanaal.ts';

/** Ends the session, and leaves nothing of it in this browser. Without a server it ends here, and there by itself. */
export async function logUit(): Promise<void> {
  await meldAf().catch(() => undefined);
  wisConcepten();
  meldAanTabs('afgemeld');
  window.location.assign(aanmeldAdres());
}
