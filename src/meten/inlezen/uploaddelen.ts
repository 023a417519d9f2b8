import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { BakenFout } from '../../kernel/fouten.ts';
import { leesSoort } from './apischema.ts';
import type { Importsoort, Keuzes } from './domain.ts';

const ongeldig = (plek: string, melding: string): BakenFout =>
  new BakenFout('ongeldige-invoer', `Controleer: ${plek}.`, [{ plek, melding }]);

type Bestandsdeel = Extract<Multipart, { type: 'file' }>;

/** The fields that come before the file, and the file itself, which has not been read yet. */
export async function leesDelen(
  verzoek: FastifyRequest,
): Promise<{ soort: Importsoort; keuzes: Keuzes; bestand: Bestandsdeel }> {
  const velden = new Map<string, string>();
  for await (const deel of verzoek.parts()) {
    if (deel.type !== 'file') {
      velden.set(deel.fieldname, String(deel.value));
      continue;
    }
    const soort = leesSoort.safeParse(velden.get('soort'));
    const boekjaar = velden.get('boekjaar');
    if (soort.success && (boekjaar === undefined || /^20\d{2}$/.test(boekjaar)))
      return { soort: soort.data, keuzes: boekjaar === undefined ? {} : { boekjaar: Number(boekjaar) }, bestand: deel };
    deel.file.resume();
    throw soort.success
      ? ongeldig('boekjaar', 'verwacht een jaar als 2023')
      : ongeldig('soort', 'verwacht kwartaalcijfers of digimv, voor het bestand');
  }
  throw ongeldig('bestand', 'verwacht een bestand');
}
