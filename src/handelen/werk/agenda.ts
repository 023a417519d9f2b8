import type { Datum } from '../../kernel/datum.ts';
import { type Dagpunt, schrijfKalender } from '../../kernel/ics.ts';

/** A task or a term as it stands in a calendar. */
export interface Werkpunt {
  readonly dossierId: number;
  readonly kenmerk: string;
  readonly titel: string;
  /** What it is in its dossier, for ever the same: `taak-3.bel`, `termijn-reactie-1`. */
  readonly wat: string;
  readonly naam: string;
  readonly dag: Datum;
  /** Rises with every event of the dossier: a calendar program takes the highest. */
  readonly verzet: number;
}

/** Nine in the morning of three days before, and of the day itself. */
const ALARMEN = [
  { trekker: '-P2DT15H', tekst: 'over 3 dagen' },
  { trekker: 'PT9H', tekst: 'vandaag' },
];

function alsDagpunt(punt: Werkpunt, adres: string): Dagpunt {
  const bladzijde = `${adres}/dossiers/${punt.dossierId}`;
  return {
    uid: `dossier-${punt.dossierId}-${punt.wat}@${new URL(adres).hostname}`,
    dag: punt.dag,
    titel: `${punt.naam} (${punt.kenmerk})`,
    uitleg: `${punt.titel}\n${bladzijde}`,
    adres: bladzijde,
    verzet: punt.verzet,
    alarmen: ALARMEN,
  };
}

/** The tasks and terms of somebody as a calendar (RFC 5545). `adres`: where people reach Baken, without a slash at the end. */
export const schrijfWerkagenda = (punten: readonly Werkpunt[], adres: string, nu: Date): string =>
  schrijfKalender(
    { soort: 'Mijn werk', naam: 'Mijn werk in Baken' },
    punten.map((punt) => alsDagpunt(punt, adres)),
    nu,
  );
