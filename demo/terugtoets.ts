import type { Datum } from '../src/kernel/datum.ts';
import { type Reeks, uitkomstUit } from '../src/signaleren/terugtoets/index.ts';
import { beoordeel, type Regels } from '../src/signaleren/urgentie/index.ts';
import { neemBesluiten } from './besluiten.ts';
import { LAATSTE_DAG, moment } from './kalender.ts';
import { toeval } from './toeval.ts';
import { type Leven, leefWereld, maakWereld, vertelde } from './wereld.ts';

/** The minute of the day at which an event becomes known, as the demo stores it. */
const MINUUT_VAN_GEBEURTENIS = 200;

function invoerVan({ aanbieder: { profiel }, feiten, gebeurtenissen }: Leven): Reeks['invoer'] {
  const perLevering = Map.groupBy(feiten, (feit) => `${feit.van.toISOString()} ${feit.periode}`);
  return {
    soorten: profiel.soorten,
    leveringen: [...perLevering.values()].flatMap((samen) => {
      const [eerste] = samen;
      if (!eerste) return [];
      const gegevens = Object.fromEntries(samen.map((feit) => [feit.gegeven, feit.waarde]));
      return [{ op: eerste.van.toISOString(), periode: eerste.periode, gegevens }];
    }),
    gebeurtenissen: gebeurtenissen.map(({ datum, bekendOp, soort }) => ({
      op: moment(bekendOp ?? datum, MINUUT_VAN_GEBEURTENIS).toISOString(),
      datum,
      soort,
    })),
  };
}

/** What people decided, as the demo decides: after each proposal. */
function besluitenVan(regels: Regels, zaad: string, { aanbieder }: Leven, invoer: Reeks['invoer']): Reeks['besluiten'] {
  const voorstellen = beoordeel(regels, invoer).map(({ op, trede, redenen }) => ({
    op: new Date(op),
    trede,
    aanleiding: redenen[0]?.familie ?? '',
  }));
  const kans = toeval(`${zaad}/besluiten/${aanbieder.profiel.kvk}`);
  return neemBesluiten(voorstellen, aanbieder.verhaal, kans).map(({ op, trede }) => ({
    op: op.toISOString().slice(0, 10) as Datum,
    trede,
  }));
}

/**
 * The providers of the EWS of one synthetic Netherlands as series for a back-test. The outcome comes from what a story tells and from
 * nothing else: whoever has no story had no case, whatever our proposals or the chance decisions about them say.
 */
export function reeksenVan(zaad: string, regels: Regels): Reeks[] {
  const { ews } = maakWereld(zaad);
  return [...leefWereld(zaad, { ews, klein: [] })].map((leven) => {
    const { profiel, verhaal } = leven.aanbieder;
    const invoer = invoerVan(leven);
    return {
      sleutel: profiel.kvk,
      naam: profiel.naam,
      invoer,
      uitkomst: uitkomstUit(verhaal ? vertelde(verhaal) : [], LAATSTE_DAG),
      besluiten: besluitenVan(regels, zaad, leven, invoer),
    };
  });
}
