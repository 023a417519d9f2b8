import { AwsClient } from 'aws4fetch';
import { BakenFout } from '../../kernel/fouten.ts';

/** Where bytes are kept outside the database, under a key of our own. Every one throws `te-druk` when that does not work now. */
export interface Opslag {
  plaats(sleutel: string, bytes: Uint8Array): Promise<void>;
  haal(sleutel: string): Promise<Buffer>;
  /** What is not there is gone already. */
  wis(sleutel: string): Promise<void>;
}

export interface S3 {
  /** Address of the bucket, without a slash at the end: https://opslag.example/baken. */
  readonly adres: string;
  readonly regio: string;
  readonly sleutelId: string;
  readonly geheim: string;
}

const MAX_WACHT = 60_000;

/** Storage that speaks S3 (path style, signature version 4). */
export function maakS3({ adres, regio, sleutelId, geheim }: S3): Opslag {
  const klant = new AwsClient({
    accessKeyId: sleutelId,
    secretAccessKey: geheim,
    region: regio,
    service: 's3',
    retries: 2,
  });
  async function vraag(method: string, sleutel: string, mag: readonly number[], bytes?: Uint8Array): Promise<Response> {
    const antwoord = await klant
      .fetch(`${adres}/${sleutel}`, {
        method,
        ...(bytes && { body: Buffer.from(bytes) }),
        signal: AbortSignal.timeout(MAX_WACHT),
      })
      .catch(() => undefined);
    if (antwoord && (antwoord.ok || mag.includes(antwoord.status))) return antwoord;
    throw new BakenFout('te-druk', 'De opslag voor documenten is nu niet bereikbaar. Probeer het later opnieuw.');
  }
  return {
    plaats: async (sleutel, bytes) => {
      await vraag('PUT', sleutel, [], bytes);
    },
    haal: async (sleutel) => Buffer.from(await (await vraag('GET', sleutel, [])).arrayBuffer()),
    wis: async (sleutel) => {
      await vraag('DELETE', sleutel, [404]);
    },
  };
}
