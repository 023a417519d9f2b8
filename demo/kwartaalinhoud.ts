import { jaarVan, kwartaalVan, type Periode } from '../src/kernel/periode.ts';
import { type Herkomst, maakInhoud, voegUitlegBij } from '../src/meten/aanlevering/index.ts';
import { type GereedeControle, maakControlegegevens, type PerPeriode, voerUit } from '../src/meten/controles/index.ts';
import { overnamesVoor, type Veld, type Vorm } from '../src/meten/uitvraag/index.ts';
import { legUit, VERHAALTJES } from './aanleverteksten.ts';
import type { Toeval } from './toeval.ts';

/** A form with the checks that are about it. */
export interface Formulier {
  readonly vorm: Vorm;
  readonly velden: readonly Veld[];
  readonly controles: readonly GereedeControle[];
}

export interface Invulling {
  readonly periode: Periode;
  readonly waarden: ReadonlyMap<string, number>;
  /** What is known of other periods. */
  readonly bekend: PerPeriode;
  /** The version before this one, when it mends that. */
  readonly eerder: ReadonlyMap<string, number> | null;
  readonly herkomst: Herkomst;
}

/** A form that was filled in and checked: every warning explained. */
export function vulIn({ vorm, velden, controles }: Formulier, wat: Invulling, t: Toeval) {
  const { periode, waarden, eerder, herkomst } = wat;
  const voorstellen = maakVoorstellen(periode, wat.bekend);
  const verhalen = kiesVerhalen(waarden, t);
  const cellen = new Map(
    velden.flatMap(({ code }) => {
      const waarde = waarden.get(code);
      if (waarde === undefined) return [];
      const voorstel = voorstellen.get(code);
      const overgenomen = voorstel?.waarde === waarde;
      const cel = {
        gegeven: code,
        waarde: String(waarde),
        toelichting: verhalen.get(code) ?? '',
        herkomst: overgenomen ? ('overgenomen' as const) : herkomst,
        bron: overgenomen ? voorstel.bron : '',
        // Of no matter for what is handed in.
        revisie: 0,
        door: '',
        op: new Date(0),
      };
      return [[code, cel] as const];
    }),
  );
  const bekend = new Map(wat.bekend);
  if (eerder) bekend.set(periode, eerder);
  else bekend.delete(periode);
  const getallen = new Map([...cellen].map(([code, cel]) => [code, Number(cel.waarde)]));
  const reeksen = velden.map(({ code, aard }) => ({ code, stroom: aard === 'stroom' }));
  const bevindingen = voerUit(controles, maakControlegegevens({ periode, vorm }, reeksen, getallen, bekend));
  const verbeterd = eerder ? (kwartaalVan(periode) === 4 ? 'jaarrekening' : 'fout') : null;
  const uitleg = new Map(
    bevindingen.map(({ controle, melding }) => [controle, { melding, uitleg: legUit(controle, verbeterd) }]),
  );
  return maakInhoud(velden, cellen, voegUitlegBij(bevindingen, uitleg));
}

/** What Baken would have proposed for each field, as it writes it (`vulVooraf`). */
export function maakVoorstellen(periode: Periode, bekend: PerPeriode): Map<string, { waarde: number; bron: string }> {
  const uit = new Map<string, { waarde: number; bron: string }>();
  for (const { gegeven, uit: code, periode: vorige, maal, plus, decimalen } of overnamesVoor(periode)) {
    const was = bekend.get(vorige)?.get(code);
    if (was === undefined) continue;
    const schaal = 10 ** (decimalen ?? 0);
    const gerekend = decimalen === null ? was : Math.round(was * maal * schaal) / schaal;
    const bron = `Voorstel uit ${vorige}${maal === 1 ? '' : ', doorgerekend'}`;
    uit.set(gegeven, { waarde: plus === 0 ? gerekend : Math.max(was + plus, 0), bron });
  }
  return uit;
}

const KANS_VERHAAL = 0.15;

function kiesVerhalen(waarden: ReadonlyMap<string, number>, t: Toeval): Map<string, string> {
  const omzet = waarden.get('opbrengstenTotaal') ?? 0;
  const uit = new Map<string, string>();
  for (const { gegeven, past, teksten } of VERHAALTJES) {
    const waarde = waarden.get(gegeven);
    const tekst = t.kies(teksten);
    if (t.kans(KANS_VERHAAL) && waarde !== undefined && past(waarde, omzet)) uit.set(gegeven, tekst);
  }
  return uit;
}

/** The title as an analyst would write it. */
export const titelVan = (naam: string, periode: Periode): string =>
  `${naam}, ${kwartaalVan(periode) === null ? '' : `${kwartaalVan(periode)}e kwartaal `}${jaarVan(periode)}`;
