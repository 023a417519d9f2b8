import { Socket } from 'node:net';
import type { Multipart } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { BakenFout } from '../../../kernel/fouten.ts';
import type { Bron } from '../../../platform/bestanden/index.ts';
import { type Kladbestand, ontvangIn, schoneNaam } from '../../inlezen/index.ts';
import { leesProfieltekst } from './apischema.ts';
import type { Ketenprofiel } from './domain.ts';
import type { Soortkeuze } from './rijen.ts';
import { soortVan } from './velden.ts';

/** A file that has come in, with what was said beside it. */
export interface Ketenzending {
  readonly bron: Bron;
  readonly profiel: Ketenprofiel | null;
  readonly soort: Soortkeuze | null;
  /** Only the first part of the file. */
  readonly deel: boolean;
}

type Bestandsdeel = Extract<Multipart, { type: 'file' }>;

const STUK = 1 << 18;
/** Of a message that is cut in two, the last part would take the place of the first. */
const ADVIES = 'Splits het op hele berichten, bijvoorbeeld per maand, of lees het in met ./baken import.';

/** A file on disk without a name, as bytes that can be read again. */
const kladBron = (naam: string, klad: Kladbestand, omvang: number): Bron => ({
  naam,
  omvang,
  async *stroom(van = 0, tot = omvang) {
    for (let plek = van; plek < tot; plek += STUK) yield await klad.lees(plek, Math.min(STUK, tot - plek));
  },
});

const ongeldig = (plek: string, melding: string): BakenFout =>
  new BakenFout('ongeldige-invoer', `Controleer: ${plek}.`, [{ plek, melding }]);

async function leesDelen(verzoek: FastifyRequest): Promise<{ velden: Map<string, string>; bestand: Bestandsdeel }> {
  const velden = new Map<string, string>();
  for await (const deel of verzoek.parts()) {
    if (deel.type === 'file') return { velden, bestand: deel };
    velden.set(deel.fieldname, String(deel.value));
  }
  throw ongeldig('bestand', 'verwacht een bestand');
}

function leesSoort(tekst: string | undefined): Soortkeuze | null {
  if (tekst === undefined || tekst === '') return null;
  if (tekst.startsWith('kolom:')) return { kolom: tekst.slice('kolom:'.length) };
  const soort = soortVan(tekst);
  if (soort === null) throw ongeldig('soort', 'verwacht een soort bericht, zoals JW301');
  return soort;
}

function leesProfiel(tekst: string | undefined): Ketenprofiel | null {
  if (tekst === undefined || tekst === '') return null;
  try {
    return leesProfieltekst(tekst);
  } catch (fout) {
    const waar = fout instanceof z.ZodError ? fout.issues.map((een) => een.path.join('/')).join(', ') : 'geen JSON';
    throw ongeldig('profiel', `dit is geen profiel (${waar.slice(0, 200)})`);
  }
}

/**
 * Makes the function that takes a file in and works with it. It lies on disk without a name, for this process only, and is gone when
 * the work ends, however that ends: what is in it (BSNs) is nowhere else.
 */
export function maakKetenontvanger(
  grenzen: Parameters<typeof ontvangIn>[0],
): <T>(verzoek: FastifyRequest, antwoord: FastifyReply, werk: (zending: Ketenzending) => Promise<T>) => Promise<T> {
  const ontvang = ontvangIn({ ...grenzen, advies: ADVIES });
  return async (verzoek, antwoord, werk) => {
    const { velden, bestand } = await leesDelen(verzoek);
    try {
      const rest = {
        profiel: leesProfiel(velden.get('profiel')),
        soort: leesSoort(velden.get('soort')),
        deel: velden.get('deel') === 'ja',
      };
      return await ontvang(bestand.file, ({ klad, omvang }) => {
        // Reading a large file is work without a byte on the line; whoever waits for it is not gone.
        if (verzoek.raw.socket instanceof Socket) verzoek.raw.socket.setTimeout(0);
        return werk({ ...rest, bron: kladBron(schoneNaam(bestand.filename), klad, omvang) });
      });
    } catch (fout) {
      // The rest is read and thrown away, so that the sender gets to hear why; for one who stalls there is no rest.
      if (bestand.file.destroyed) antwoord.header('Connection', 'close');
      else bestand.file.resume();
      throw fout;
    }
  };
}
