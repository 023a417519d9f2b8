import { type Datum, plusDagen } from '../../kernel/datum.ts';
import { dagVan } from '../../meten/kennis/index.ts';
import { beoordeel, type Regels, type Voorstel } from '../urgentie/index.ts';
import { type Uitslag, uitslagVan } from './alarm.ts';
import { maatVan } from './maten.ts';
import { DREMPELS, type Drempel, REGELS } from './regels.ts';
import type { Maat, Reeksuitslag } from './schema.ts';
import type { Reeks, Uitkomst } from './uitkomst.ts';
import { maandenTussen, type Zicht, zichtOp } from './zicht.ts';

/** All that a back-test finds: per series, and per rule over all of them. */
export interface Terugtoets {
  readonly reeksen: readonly Reeksuitslag[];
  readonly maten: readonly Maat[];
}

/** First day at a trede or higher, and how long that was before the outcome. */
function eersteOpTrede(drempel: Drempel, voorstellen: readonly Voorstel[], { soort }: Uitkomst, einde: Datum) {
  const eerste = voorstellen.find((v) => v.trede >= drempel);
  if (!eerste) return null;
  const op = dagVan(eerste.op);
  return {
    op,
    maanden: soort === 'geen' ? null : maandenTussen(op, einde),
    vanafBegin: eerste === voorstellen[0],
  };
}

const alsReeksregel = ({ berekend, alarmen, gezien }: Uitslag): Reeksuitslag['regels'][string] =>
  berekend ? { gezien, alarmen: [...alarmen] } : 'niet te berekenen';

/** What all rules did for one series. */
export interface Reekstoets {
  readonly uitkomst: Uitkomst;
  readonly einde: Datum;
  readonly uitslagen: ReadonlyMap<string, Uitslag>;
  readonly metBesluiten: boolean;
  readonly verslag: Reeksuitslag;
}

/** Replays one series; see `terugtoets`. By itself, so that a server can do something else between two of them. */
export function toetsReeks(regels: Regels, reeks: Reeks): Reekstoets {
  const zicht: Zicht = zichtOp(reeks);
  const { einde, begin } = zicht;
  const voorstellen = beoordeel(regels, zicht.invoer);
  const uitslagen = new Map(
    REGELS.map((regel) => [regel.code, uitslagVan(regel.verloop(zicht, voorstellen), reeks.uitkomst, einde)]),
  );
  const treden = Object.fromEntries(
    DREMPELS.map((drempel) => [drempel, eersteOpTrede(drempel, voorstellen, reeks.uitkomst, einde)]),
  ) as Reeksuitslag['treden'];
  const verslag: Reeksuitslag = {
    sleutel: reeks.sleutel,
    naam: reeks.naam,
    uitkomst: reeks.uitkomst,
    begin,
    einde: begin === null ? null : einde,
    treden,
    regels: Object.fromEntries([...uitslagen].map(([code, uitslag]) => [code, alsReeksregel(uitslag)])),
  };
  return { uitkomst: reeks.uitkomst, einde, uitslagen, metBesluiten: reeks.besluiten !== null, verslag };
}

/** Puts replayed series together into the measures of each rule. */
export function vatSamen(toetsen: readonly Reekstoets[]): Terugtoets {
  // People are compared only when somebody told what they decided.
  const regels = REGELS.filter((regel) => regel.soort !== 'mens' || toetsen.some((een) => een.metBesluiten));
  return {
    reeksen: toetsen.map((een) => een.verslag),
    maten: regels.map((regel) =>
      maatVan(
        regel,
        toetsen.flatMap(({ uitkomst, uitslagen }) => {
          const uitslag = uitslagen.get(regel.code);
          return uitslag ? [{ soort: uitkomst.soort, uitslag }] : [];
        }),
      ),
    ),
  };
}

/**
 * Replays each series by what was known at each moment, and holds our proposal and the plain rules against how it went on. Pure: the
 * norms and formulas of `regels` are those of today, the facts are those of then. Nothing that became known on the day of the outcome
 * or later counts, nor an event that is the outcome. The order of the series does not matter for the measures.
 */
export const terugtoets = (regels: Regels, reeksen: readonly Reeks[]): Terugtoets =>
  vatSamen(reeksen.map((reeks) => toetsReeks(regels, reeks)));

/** From the first day on which anything was known to the last one that counts. */
export function bereikVan(reeksen: readonly Reeksuitslag[]): { van: Datum | null; tot: Datum | null } {
  const van = reeksen.flatMap((r) => r.begin ?? []).sort()[0];
  const einde = reeksen
    .flatMap((r) => r.einde ?? [])
    .sort()
    .at(-1);
  return { van: (van as Datum | undefined) ?? null, tot: einde ? plusDagen(einde as Datum, -1) : null };
}
