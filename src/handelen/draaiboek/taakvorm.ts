import { knip } from '../../kernel/tekst.ts';
import type { Inhoud, Werkdossier } from '../dossier/index.ts';

/** A task of a draaiboek as an event, and those that are open. */

export const nieuw = (naam: string, uitleg: string, voor: string, tot: string): Inhoud => ({
  soort: 'taakErbij',
  gegevens: { naam: knip(naam, 200), uitleg, voor, persoon: null, tot },
});
export const klaar = (taak: string, toelichting: string): Inhoud => ({
  soort: 'taakKlaar',
  gegevens: { taak, toelichting },
});

/** Of the procedure by its code, of this room by its name. */
export const openTaken = ({ stand }: Werkdossier, wat: { readonly code?: string; readonly naam?: string }) =>
  stand.taken.filter(
    (t) =>
      t.stand === 'open' && (wat.code === undefined ? t.code === null && t.naam === wat.naam : t.code === wat.code),
  );
