import type { z } from 'zod';
import { type Datum, plusMaanden } from '../../kernel/datum.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import type { handeling } from './apischema.ts';
import { geldig, type Opvolgregel, type Stand } from './volgen.ts';

/** What a person wants to do with a signal. */
export type Handeling = z.infer<typeof handeling>;

/** A signal as far as deciding on an act needs it. */
export interface Doelwit {
  readonly id: number;
  /** The subject, as one text. */
  readonly onderwerp: string;
  readonly stand: Stand;
  readonly log: readonly Opvolgregel[];
}

const LANGSTE_SLUIMER = 12;

/** Undoing the last assignment gives the one before it back, and undoing a remark takes it away: only an answer stays. */
const NIET_TE_HERSTELLEN: ReadonlySet<string> = new Set(['hersteld', 'antwoord']);

/**
 * Whether an act is possible; a refusal is a Dutch sentence. `ander`: the signal to merge with, null when it is not there or
 * may not be seen.
 */
export function toetsHandeling(doel: Doelwit, wat: Handeling, dag: Datum, ander: Doelwit | null): Uitkomst<Handeling> {
  switch (wat.soort) {
    case 'toegewezen':
    case 'gekoppeld':
    case 'opmerking':
      return gelukt(wat);
    case 'gesluimerd':
      if (wat.tot <= dag) return mislukt(`Sluimeren kan tot na vandaag; gevonden: ${wat.tot}.`);
      if (wat.tot > plusMaanden(dag, LANGSTE_SLUIMER)) return mislukt('Sluimeren kan hoogstens een jaar.');
      return doel.stand.status === 'afgehandeld' ? mislukt('Dit signaal is al afgehandeld.') : gelukt(wat);
    case 'samengevoegd':
      if (!ander || wat.met === doel.id) return mislukt('Kies een ander signaal om mee samen te voegen.');
      if (ander.onderwerp !== doel.onderwerp)
        return mislukt('Samenvoegen kan alleen met een signaal over hetzelfde onderwerp.');
      if (ander.stand.afhandeling === 'samengevoegd')
        return mislukt('Dat signaal is zelf al samengevoegd. Kies het signaal waar het in zit.');
      if (ander.stand.status === 'afgehandeld')
        return mislukt('Dat signaal is al afgehandeld. Kies een signaal dat nog loopt.');
      return alBeslist(doel) ?? gelukt(wat);
    case 'loosAlarm':
      if (wat.oorzaak === 'anders' && wat.tekst.length < 10)
        return mislukt('Schrijf bij “anders” in minstens 10 tekens wat de oorzaak is.');
      return alBeslist(doel) ?? gelukt(wat);
    case 'terecht':
      return alBeslist(doel) ?? gelukt(wat);
    case 'hersteld': {
      const regel = doel.log.find(({ nummer }) => nummer === wat.nummer);
      if (!regel || NIET_TE_HERSTELLEN.has(regel.soort)) return mislukt('Deze regel kan niet ongedaan worden gemaakt.');
      return geldig(doel.log).includes(regel) ? gelukt(wat) : mislukt('Deze regel is al ongedaan gemaakt.');
    }
  }
}

/** A judgement about what is past still counts for how good signals are; a second judgement needs the first undone. */
function alBeslist({ stand }: Doelwit): Uitkomst<never> | null {
  const { afhandeling } = stand;
  if (afhandeling === null || afhandeling === 'voorbij') return null;
  const wat = {
    terecht: 'als terecht',
    loosAlarm: 'als loos alarm',
    samengevoegd: 'door samenvoegen',
    vervallen: 'want het is vervallen',
  }[afhandeling];
  return mislukt(`Dit signaal is al afgehandeld ${wat}. Maak dat eerst ongedaan.`);
}
