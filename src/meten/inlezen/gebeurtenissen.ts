import type { Datum } from '../../kernel/datum.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import type { NieuweGebeurtenis } from '../waarnemingen/index.ts';
import type { Begrippen } from './begrippen.ts';
import type { BekendeOrganisatie } from './controle.ts';
import type { Probleem } from './domain.ts';
import type { RuweGebeurtenis } from './jsonbestand.ts';
import { leesDatum, leesKvk, leesMoment } from './waarden.ts';

/** Longer explanations do not belong in an event but in a file. */
const MAX_TOELICHTING = 2000;

interface Gebeurteniscontext {
  readonly begrippen: Begrippen;
  readonly organisaties: ReadonlyMap<string, BekendeOrganisatie>;
  readonly vandaag: Datum;
}

/** Why an event is refused, and which of its fields says so. */
interface Weigering {
  readonly gevonden: string;
  readonly melding: string;
}

/**
 * Checks the events of a JSON file: known organisation, known kind, no moment in the future, and one explanation for one
 * organisation, date and kind.
 */
export function controleerGebeurtenissen(
  ruw: readonly RuweGebeurtenis[],
  context: Gebeurteniscontext,
): { goed: NieuweGebeurtenis[]; problemen: Omit<Probleem, 'ernst'>[] } {
  const goed: NieuweGebeurtenis[] = [];
  const problemen: Omit<Probleem, 'ernst'>[] = [];
  const eerste = new Map<string, { nummer: number; toelichting: string }>();
  const weiger = (nummer: number, { gevonden, melding }: Weigering): void => {
    problemen.push({ rij: 0, kolom: `gebeurtenis ${nummer}`, gevonden: gevonden.slice(0, 100), melding });
  };
  for (const { nummer, ...rest } of ruw) {
    const gelezen = leesGebeurtenis(rest, context);
    if (!gelezen.ok) {
      weiger(nummer, gelezen.fout);
      continue;
    }
    const { organisatieId, datum, soort, toelichting } = gelezen.waarde;
    const sleutel = `${organisatieId} ${datum} ${soort}`;
    const ander = eerste.get(sleutel);
    if (ander && toelichting !== '' && ander.toelichting !== toelichting) {
      weiger(nummer, {
        gevonden: toelichting,
        melding: `${soort} op ${datum} staat met een andere toelichting ook bij gebeurtenis ${ander.nummer}; verwacht één toelichting`,
      });
      continue;
    }
    if (toelichting !== '') eerste.set(sleutel, { nummer, toelichting });
    goed.push(gelezen.waarde);
  }
  return { goed, problemen };
}

function leesGebeurtenis(
  { kvk: nummer, datum: dag, soort, toelichting, bekendOp }: Omit<RuweGebeurtenis, 'nummer'>,
  { begrippen, organisaties, vandaag }: Gebeurteniscontext,
): Uitkomst<NieuweGebeurtenis, Weigering> {
  const weiger = (gevonden: string, melding: string) => mislukt({ gevonden, melding });
  const kvk = leesKvk(nummer);
  if (!kvk.ok) return weiger(nummer, kvk.fout);
  const organisatie = organisaties.get(kvk.waarde);
  if (!organisatie) return weiger(nummer, `KvK ${kvk.waarde} staat niet in het register`);
  const datum = leesDatum(dag);
  if (!datum.ok) return weiger(dag, datum.fout);
  if (datum.waarde > vandaag) return weiger(dag, `${datum.waarde} ligt in de toekomst`);
  if (!begrippen.gebeurtenissoorten.has(soort)) return weiger(soort, `de soort "${soort.slice(0, 60)}" is niet bekend`);
  if (toelichting.length > MAX_TOELICHTING)
    return weiger(toelichting, `de toelichting is langer dan ${MAX_TOELICHTING} tekens`);
  const gebeurtenis = { organisatieId: organisatie.id, datum: datum.waarde, soort, toelichting };
  if (bekendOp === '') return gelukt({ ...gebeurtenis, bekendOp: null });
  const bekend = leesMoment(bekendOp);
  if (!bekend.ok) return weiger(bekendOp, bekend.fout);
  const { dag: bekendeDag, moment } = bekend.waarde;
  if (bekendeDag > vandaag) return weiger(bekendOp, `${bekendOp} ligt in de toekomst; dan weten we nu nog niets`);
  if (bekendeDag < datum.waarde) return weiger(bekendOp, `${bekendOp} ligt voor de gebeurtenis op ${datum.waarde}`);
  return gelukt({ ...gebeurtenis, bekendOp: moment });
}
