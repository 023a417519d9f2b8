import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A place on disk for bytes that are on their way. */
export interface Kladbestand {
  voeg(bytes: Buffer): Promise<void>;
  lees(van: number, lengte: number): Promise<Buffer>;
  sluit(): Promise<void>;
}

/** A file without a name: only this process can reach it, and the system takes it away with the process, however that ends. */
export async function maakKladbestand(): Promise<Kladbestand> {
  const map = await mkdtemp(join(tmpdir(), 'baken-'));
  try {
    const bestand = await open(join(map, 'klad'), 'wx+', 0o600);
    return {
      voeg: async (bytes) => void (await bestand.appendFile(bytes)),
      lees: async (van, lengte) => {
        const buffer = Buffer.alloc(lengte);
        const { bytesRead } = await bestand.read(buffer, 0, lengte, van);
        if (bytesRead < lengte) throw new Error(`het kladbestand is korter dan ${van + lengte} bytes`);
        return buffer;
      },
      sluit: () => bestand.close(),
    };
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}
