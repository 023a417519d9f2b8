import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { type Gegeven, opCode } from '../../meten/catalogus/index.ts';
import { compileerAlle, type Formule, type Indicator } from '../indicatoren/index.ts';
import type { Regels } from './beoordeling.ts';
import type { Gebeurtenissoort, Norm, Normset } from './normset.ts';

export interface Definities {
  readonly gegevens: readonly Gegeven[];
  readonly indicatoren: readonly Indicator[];
  readonly gebeurtenissoorten: readonly Gebeurtenissoort[];
}

/** Which gegevens a formula reads; the forecast is twelve of them. */
const leest = (formule: Formule): string[] =>
  formule.invoer.flatMap(({ bron, code }) => {
    if (bron === 'prognose') return Array.from({ length: 12 }, (_, i) => `liquiditeitMaand${i + 1}`);
    return bron === 'kengetal' || bron === 'vorige' || bron === 'jaarTerug' ? [] : [code];
  });

/** A heavier trede lies further away: otherwise a worse figure could lead to a better trede. */
function kloptVolgorde({ richting, grenzen }: Norm): boolean {
  const lijst = ([2, 3, 4, 5] as const).flatMap((t) => grenzen[t] ?? []);
  return lijst.every((grens, i) => {
    const lichter = lijst[i - 1];
    return lichter === undefined || (richting === 'laagIsSlecht' ? grens < lichter : grens > lichter);
  });
}

/**
 * Checks definitions and one norm set against each other and makes them ready for judging. All that is wrong is named at
 * once: an unknown gegeven, kengetal or kind of event, a formula that is no CEL, bounds in the wrong order.
 */
export function maakRegels(definities: Definities, normset: Normset): Uitkomst<Regels, readonly string[]> {
  const gegevens = opCode(definities.gegevens);
  const gebeurtenissoorten = opCode(definities.gebeurtenissoorten);
  const indicatoren = opCode(definities.indicatoren);
  const formules = compileerAlle([...indicatoren.values()]);
  if (!formules.ok) return formules;

  const fouten: string[] = [];
  const eis = (goed: boolean, melding: string) => goed || fouten.push(melding);
  for (const formule of formules.waarde) {
    const { code, familie, variantVan, jaarcijferVan } = formule.indicator;
    for (const gegeven of leest(formule)) eis(gegevens.has(gegeven), `${code}: gegeven ${gegeven} bestaat niet`);
    for (const ander of [familie, variantVan, jaarcijferVan])
      eis(ander === undefined || indicatoren.has(ander), `${code}: kengetal ${ander} bestaat niet`);
  }
  for (const soort of gebeurtenissoorten.values())
    for (const einde of soort.opgehevenDoor)
      eis(gebeurtenissoorten.has(einde), `${soort.code}: gebeurtenis ${einde} bestaat niet`);
  for (const norm of normset.normen) {
    eis(indicatoren.has(norm.indicator), `${normset.code}: kengetal ${norm.indicator} bestaat niet`);
    const dubbel = normset.normen.find((n) => n !== norm && n.indicator === norm.indicator);
    eis(
      dubbel === undefined,
      `${normset.code}: ${norm.indicator} heeft twee normen, en een organisatie kan onder allebei vallen`,
    );
    eis(kloptVolgorde(norm), `${normset.code}: de grenzen van ${norm.indicator} staan niet op volgorde van zwaarte`);
  }
  for (const code of normset.onmisbaar.flatMap((o) => o.indicatoren))
    eis(indicatoren.has(code), `${normset.code}: kengetal ${code} bestaat niet`);
  if (fouten.length > 0) return mislukt(fouten);
  return gelukt({ gegevens, formules: formules.waarde, gebeurtenissoorten, normset });
}
