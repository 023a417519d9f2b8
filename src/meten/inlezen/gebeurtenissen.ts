import type { Datum } from '../../kernel/datum.ts';
import type { NieuweGebeurtenis } from '../waarnemingen/index.ts';
import type { Begrippen } from './begrippen.ts';
import type { BekendeOrganisatie } from './controle.ts';
import type { Probleem } from './domain.ts';
import type { RuweGebeurtenis } from './jsonbestand.ts';
import { leesDatum, leesKvk } from './waarden.ts';

/** Longer explanations do not belong in an event but in a file. */
const MAX_TOELICHTING = 2000;

/** Checks the events of a JSON file: known organisation, known kind, a date that is not in the future. */
export function controleerGebeurtenissen(
  ruw: readonly RuweGebeurtenis[],
  context: {
    readonly begrippen: Begrippen;
    readonly organisaties: ReadonlyMap<string, BekendeOrganisatie>;
    readonly vandaag: Datum;
  },
): { goed: NieuweGebeurtenis[]; problemen: Omit<Probleem, 'ernst'>[] } {
  const goed: NieuweGebeurtenis[] = [];
  const problemen: Omit<Probleem, 'ernst'>[] = [];
  for (const gebeurtenis of ruw) {
    const weiger = (gevonden: string, melding: string): void => {
      problemen.push({ rij: 0, kolom: `gebeurtenis ${gebeurtenis.nummer}`, gevonden: gevonden.slice(0, 100), melding });
    };
    const kvk = leesKvk(gebeurtenis.kvk);
    const organisatie = kvk.ok ? context.organisaties.get(kvk.waarde) : undefined;
    const datum = leesDatum(gebeurtenis.datum);
    const { soort, toelichting } = gebeurtenis;
    if (!kvk.ok) weiger(gebeurtenis.kvk, kvk.fout);
    else if (!organisatie) weiger(gebeurtenis.kvk, `KvK ${kvk.waarde} staat niet in het register`);
    else if (!datum.ok) weiger(gebeurtenis.datum, datum.fout);
    else if (datum.waarde > context.vandaag) weiger(gebeurtenis.datum, `${datum.waarde} ligt in de toekomst`);
    else if (!context.begrippen.gebeurtenissoorten.has(soort))
      weiger(soort, `de soort "${soort.slice(0, 60)}" is niet bekend`);
    else if (toelichting.length > MAX_TOELICHTING)
      weiger(toelichting, `de toelichting is langer dan ${MAX_TOELICHTING} tekens`);
    else goed.push({ organisatieId: organisatie.id, datum: datum.waarde, soort, toelichting });
  }
  return { goed, problemen };
}
