import { randomUUID } from 'node:crypto';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Dader, Dossiers, Inhoud } from '../dossier/index.ts';
import { verhaalVan } from './verhalen.ts';

interface Oefening {
  readonly verhaal: string;
  readonly titel: string;
  readonly sleutel: string;
}

interface Wie {
  readonly dader: Dader;
  readonly nu: Date;
  readonly partij: { readonly id: number; readonly naam: string };
}

/** Opens a draaiboek that is an exercise, with its story. It is about no provider: nothing of it touches real data. */
export async function openOefening(dossiers: Dossiers, database: Database, wat: Oefening, { dader, nu, partij }: Wie) {
  const verhaal = verhaalVan(wat.verhaal);
  if (!verhaal)
    throw new BakenFout('ongeldige-invoer', 'Dit verhaal bestaat niet.', [
      { plek: 'verhaal', melding: `gevonden: ${wat.verhaal}; verwacht: een verhaal uit de lijst` },
    ]);
  const werk = await dossiers.open(
    database,
    {
      procedure: 'draaiboek',
      titel: wat.titel,
      onderwerp: { soort: 'geen' },
      velden: {
        cruciaal: true,
        cruciaalGrond: 'Oefening: in dit verhaal is de aanbieder cruciaal.',
        aanleiding: `Oefening “${verhaal.naam}”. Alles is bedacht.`,
      },
      partij,
      sleutel: wat.sleutel,
      oefening: true,
    },
    dader,
    nu,
  );
  if (werk.stand.nummer > 1) return werk;
  const gegevens = { onderdeel: 'verhaal', gegevens: { code: verhaal.code }, tekst: `Oefening: ${verhaal.naam}.` };
  const inhoud: Inhoud = { soort: 'onderdeel', gegevens };
  return dossiers.voeg(database, werk.id, inhoud, { dader, nu, sleutel: randomUUID() });
}
