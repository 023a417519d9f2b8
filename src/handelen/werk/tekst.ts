import { type Datum, dagenTussen } from '../../kernel/datum.ts';
import type { Gebeurtenis } from '../dossier/index.ts';
import type { Beeld } from './domain.ts';

const DAG = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** "2026-11-27" → "27 november 2026". */
export const schrijfDag = (dag: string): string => DAG.format(new Date(`${dag}T00:00:00Z`));

/** Puts words in a text of a procedure. What is in no list of words stays as it is. */
export const vulIn = (tekst: string, woorden: Readonly<Record<string, string>>): string =>
  tekst.replace(/\{(\w+)\}/g, (geheel, woord: string) =>
    Object.hasOwn(woorden, woord) ? (woorden[woord] ?? '') : geheel,
  );

/** An event in one Dutch sentence, without what people wrote: notices are mailed, and mail can be read by others. */
export function inZin(g: Gebeurtenis, { procedure, taken: open, gedaan = [], onderdelen = {} }: Beeld): string {
  const taken = [...open, ...gedaan];
  const wie = g.dader.naam;
  switch (g.soort) {
    case 'geopend':
      return `${wie} opende dit dossier.`;
    case 'overgang': {
      const stap = procedure.overgangen[g.gegevens.overgang]?.naam ?? g.gegevens.overgang;
      const naar = procedure.toestanden[g.gegevens.naar]?.naam ?? g.gegevens.naar;
      return `${wie}: ${stap}. Het dossier staat nu op “${naar}”.`;
    }
    case 'notitie':
      return `${wie} schreef een notitie.`;
    case 'deelnemerErbij':
      return komst(`${g.gegevens.partij.naam} doet`, g.gegevens.tot);
    case 'deelnemerWeg':
      return `${wie} haalde een deelnemer uit dit dossier.`;
    case 'documentErbij':
      return `${wie} voegde een document toe: ${g.gegevens.naam}.`;
    case 'documentWeg':
      return `${wie} haalde een document weg.`;
    case 'termijnVerlengd': {
      const naam = procedure.termijnen[g.gegevens.termijn]?.naam ?? g.gegevens.termijn;
      return `De termijn “${naam}” loopt nu tot en met ${schrijfDag(g.gegevens.tot)}.`;
    }
    case 'taakToegewezen':
      return `${wie} gaf u de taak “${taaknaam(taken, g.gegevens.taak)}”.`;
    case 'taakVerzet':
      return `De taak “${taaknaam(taken, g.gegevens.taak)}” moet nu klaar zijn op ${schrijfDag(g.gegevens.tot)}.`;
    case 'taakKlaar':
      return `${wie} rondde de taak “${taaknaam(taken, g.gegevens.taak)}” af.`;
    case 'taakWeg':
      return `${wie} liet de taak “${taaknaam(taken, g.gegevens.taak)}” vervallen.`;
    case 'eigenaar':
      return `${wie} maakte u eigenaar van dit dossier.`;
    case 'onderdeel': {
      if (g.gegevens.bericht) return `${wie}: ${g.gegevens.bericht.tekst}`;
      const wat = onderdelen[g.gegevens.onderdeel];
      return wat === undefined ? `${wie} voegde iets toe aan dit dossier.` : `${wie} legde vast: ${wat}.`;
    }
    default:
      return `${wie} voegde iets toe aan dit dossier.`;
  }
}

/** Who comes in, for good or until a day: "U doet mee in dit dossier tot en met 27 november 2026." */
export const komst = (wieDoet: string, tot: string | null): string =>
  tot === null ? `${wieDoet} nu mee in dit dossier.` : `${wieDoet} mee in dit dossier tot en met ${schrijfDag(tot)}.`;

/** What is said of the last day on which a party takes part, before and after it. */
export const laatsteDag = (naam: string, rol: string, tot: Datum, voorbij: boolean): string =>
  voorbij
    ? `${naam} doet niet meer mee als “${rol}”: ${schrijfDag(tot)} was de laatste dag.`
    : `${naam} doet nog mee als “${rol}” tot en met ${schrijfDag(tot)}. Wie het dossier leidt, kan dat verlengen.`;

const taaknaam = (taken: Beeld['taken'], id: string): string => taken.find((taak) => taak.id === id)?.naam ?? id;

/** What is said of a term at the moment of a reminder. */
export function herinnering(naam: string, tot: Datum, vandaag: Datum): string {
  const dagen = dagenTussen(vandaag, tot);
  if (dagen < 0) return `Te laat: de termijn “${naam}” liep tot en met ${schrijfDag(tot)}.`;
  if (dagen === 0) return `Vandaag is de laatste dag van de termijn “${naam}”.`;
  return `Nog ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}: de termijn “${naam}” loopt tot en met ${schrijfDag(tot)}.`;
}
