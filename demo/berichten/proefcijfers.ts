/** Counts over what `proeflezer` read, as CBS counts: one traject is one young person, one kind of help, one provider. */
import type { Proef, Proeftoewijzing } from './proeflezer.ts';

export interface Proeftraject {
  readonly bsn: string;
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly vorm: string;
  readonly begin: string;
  /** Last day; `9999` while it goes on. */
  eind: string;
  verwijzer: string;
}

const LOPEND = '9999';

/** Kind of help of a product: measures by category, help by the CBS code of the product list. */
export function vormVan({ categorie, code }: Proeftoewijzing, hulpvorm: ReadonlyMap<string, string>): string | null {
  if (categorie === '47') return 'JR';
  if (categorie === '48') return code === '48A06' ? 'voogdij' : 'OTS';
  return code === null ? null : (hulpvorm.get(code) ?? null);
}

export function trajectenVan(proef: Proef, hulpvorm: ReadonlyMap<string, string>): Proeftraject[] {
  const per = new Map<string, Proeftraject[]>();
  for (const toewijzing of proef.toewijzingen.values()) {
    const vorm = vormVan(toewijzing, hulpvorm);
    const begin = toewijzing.starts.map((start) => start.begin).sort()[0];
    if (vorm === null || begin === undefined) continue;
    const einden = toewijzing.stops.filter(({ reden }) => reden !== '20').map(({ einde }) => einde);
    const { bsn, gemeente, aanbieder } = toewijzing;
    const traject = { bsn, gemeente, aanbieder, vorm, begin, eind: einden.sort().at(-1) ?? LOPEND };
    const groep = per.get(`${bsn}/${aanbieder}/${vorm}`) ?? [];
    groep.push({ ...traject, verwijzer: verwijzerVan(proef, toewijzing) });
    per.set(`${bsn}/${aanbieder}/${vorm}`, groep);
  }
  return [...per.values()].flatMap(voegSamen);
}

function verwijzerVan({ verzoeken }: Proef, { referenties }: Proeftoewijzing): string {
  const types = [...referenties].map((referentie) => verzoeken.get(referentie)?.verwijzer ?? '');
  return types.find((type) => type !== '') ?? '01';
}

/** What follows within a week is the same help. */
function voegSamen(trajecten: Proeftraject[]): Proeftraject[] {
  const samen: Proeftraject[] = [];
  for (const traject of trajecten.sort((a, b) => a.begin.localeCompare(b.begin))) {
    const vorige = samen.at(-1);
    if (vorige && (vorige.eind === LOPEND || dagen(vorige.eind, traject.begin) <= 7)) {
      if (traject.eind > vorige.eind) vorige.eind = traject.eind;
      if (vorige.verwijzer === '01') vorige.verwijzer = traject.verwijzer;
    } else samen.push(traject);
  }
  return samen;
}

export const dagen = (van: string, tot: string): number => Math.round((Date.parse(tot) - Date.parse(van)) / 86_400_000);

export const mediaan = (getallen: readonly number[]): number =>
  [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? Number.NaN;

/** Days from assignment to first start, of the starts in a time and of what is asked. */
export function wachttijden(
  proef: Proef,
  van: string,
  tot: string,
  gevraagd: (toewijzing: Proeftoewijzing) => boolean,
): number[] {
  return [...proef.toewijzingen.values()].filter(gevraagd).flatMap((toewijzing) => {
    const begin = toewijzing.starts.map((start) => start.begin).sort()[0];
    const vanaf = [toewijzing.toegewezen, toewijzing.ingang].sort()[1] ?? '';
    return begin !== undefined && begin >= van && begin <= tot ? [dagen(vanaf, begin)] : [];
  });
}
