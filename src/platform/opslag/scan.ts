import { connect } from 'node:net';
import { BakenFout } from '../../kernel/fouten.ts';

/** Where a virus scanner listens. */
export interface Scanner {
  readonly host: string;
  readonly poort: number;
}

const MAX_WACHT = 60_000;
const STUK = 64 * 1024;

const weg = (): BakenFout =>
  new BakenFout(
    'te-druk',
    'De virusscanner is nu niet bereikbaar. Het bestand is niet bewaard. Probeer het later opnieuw.',
  );

/**
 * Lets ClamAV look at a file (INSTREAM of the clamd protocol). Answers what is kept with the document. Throws `verkeerd-bestand` when it
 * finds something, `te-druk` when it does not answer: what was not looked at is never stored.
 */
export async function scan(scanner: Scanner, bytes: Uint8Array): Promise<string> {
  const antwoord = await vraag(scanner, bytes).catch(() => {
    throw weg();
  });
  const gevonden = /^stream: (.+) FOUND$/.exec(antwoord)?.[1];
  if (gevonden)
    throw new BakenFout(
      'verkeerd-bestand',
      `De virusscanner vond iets in dit bestand (${gevonden.slice(0, 80)}). Het is niet bewaard.`,
    );
  if (antwoord !== 'stream: OK') throw weg();
  return 'ClamAV: niets gevonden';
}

function vraag({ host, poort }: Scanner, bytes: Uint8Array): Promise<string> {
  return new Promise((klaar, mis) => {
    const lijn = connect(poort, host);
    let antwoord = '';
    lijn.setTimeout(MAX_WACHT, () => lijn.destroy(new Error('no answer in time')));
    lijn.on('error', mis);
    lijn.on('data', (stuk) => {
      antwoord += stuk.toString('latin1');
      if (antwoord.length > 4096) lijn.destroy(new Error('answer too long'));
    });
    lijn.on('close', () => klaar((antwoord.split('\0')[0] ?? '').trim()));
    lijn.on('connect', () => {
      lijn.write('zINSTREAM\0');
      for (let plek = 0; plek < bytes.length; plek += STUK) {
        const stuk = bytes.subarray(plek, plek + STUK);
        const lengte = Buffer.alloc(4);
        lengte.writeUInt32BE(stuk.length);
        lijn.write(lengte);
        lijn.write(stuk);
      }
      lijn.write(Buffer.alloc(4));
    });
  });
}
