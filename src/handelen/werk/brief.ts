import type { Datum } from '../../kernel/datum.ts';
import { alsOnderwerp, alsRegel, alsTekst } from '../../platform/post/index.ts';
import { schrijfDag } from './tekst.ts';

export interface Brief {
  readonly onderwerp: string;
  readonly tekst: string;
}

/** A notice with the dossier that it is about. */
export interface Regel {
  readonly dossierId: number;
  readonly kenmerk: string;
  readonly titel: string;
  readonly tekst: string;
}

const AFZETTEN = (adres: string) => `Liever één mail per dag, of geen mail? Stel dat in op:\n${adres}/mijn-werk`;

/** The mail about one notice. `adres`: where people reach Baken. */
export const schrijfDirect = (regel: Regel & { readonly onderwerp?: string }, adres: string): Brief => ({
  onderwerp: alsOnderwerp(regel.onderwerp ?? `${regel.kenmerk}: ${regel.titel}`),
  tekst: [
    alsTekst(regel.tekst),
    `Dossier ${regel.kenmerk}: ${alsRegel(regel.titel)}\n${adres}/dossiers/${regel.dossierId}`,
    AFZETTEN(adres),
  ].join('\n\n'),
});

/** The mail to somebody whose party does not take part any more. */
export const schrijfVertrek = (
  { kenmerk, titel, door }: Pick<Regel, 'kenmerk' | 'titel'> & { readonly door: string },
  adres: string,
): Brief => ({
  onderwerp: alsOnderwerp(`${kenmerk}: uw organisatie doet niet meer mee`),
  tekst: [
    `Uw organisatie doet niet meer mee in dossier ${kenmerk}: ${alsRegel(titel)}. U kunt het dossier niet meer openen, en taken daarin zijn niet meer voor u.`,
    `Klopt dit niet? Vraag het aan wie u uit het dossier haalde: ${alsRegel(door)}.`,
    AFZETTEN(adres),
  ].join('\n\n'),
});

/** As many characters of notices as one mail takes, well below what the post office refuses. */
const LANGST = 15_000;

/** The one mail of a day: all notices, per dossier. What no longer fits is counted. */
export function schrijfDagmail(regels: readonly Regel[], dag: Datum, adres: string): Brief {
  const perDossier = Map.groupBy(regels, ({ dossierId }) => dossierId);
  const stukken: string[] = [];
  let [lengte, genoemd] = [0, 0];
  for (const [id, groep] of perDossier) {
    const kop = `${groep[0]?.kenmerk}: ${alsRegel(groep[0]?.titel ?? '')}`;
    const stuk = [kop, ...groep.map(({ tekst }) => `- ${alsRegel(tekst)}`), `${adres}/dossiers/${id}`].join('\n');
    if (lengte + stuk.length > LANGST) break;
    stukken.push(stuk);
    lengte += stuk.length;
    genoemd += groep.length;
  }
  const over = regels.length - genoemd;
  const aantal = `${regels.length} ${regels.length === 1 ? 'bericht' : 'berichten'}`;
  return {
    onderwerp: alsOnderwerp(`Baken, ${schrijfDag(dag)}: ${aantal} uit uw dossiers`),
    tekst: [
      `Er ${regels.length === 1 ? 'is' : 'zijn'} ${aantal} uit uw dossiers.`,
      ...stukken,
      ...(over > 0 ? [`En nog ${over}. U vindt ze allemaal op:\n${adres}/mijn-werk`] : []),
      AFZETTEN(adres),
    ].join('\n\n'),
  };
}
