import { BakenFout } from '../../kernel/fouten.ts';
import { vandaag } from '../../platform/klok.ts';
import { type Berichtbron, vindBronnen } from './bronnen.ts';
import type { Berichtsoort, Bevinding } from './domain.ts';
import { Berichtlezer, type Berichtontvanger, type Berichtuitslag, type Regeltoets } from './lezer.ts';
import { openRegels } from './regels/index.ts';
import { MAX_XSD, type Xsdtoets } from './xsd.ts';

/** What is told of one message; or of a file that could not be read as messages, and then `bericht` is null. */
export interface Controleregel {
  readonly bestand: string;
  readonly bericht: Berichtsoort | null;
  readonly identificatie: string | null;
  /** Per check whether it passed; null: not done, because an earlier one failed. */
  readonly geldig: { readonly xml: boolean; readonly schema: boolean | null; readonly regels: boolean | null };
  readonly bevindingen: readonly Pick<Bevinding, 'regel' | 'pad' | 'regelnummer' | 'melding'>[];
}

/** How messages are checked. */
export interface Controleopties {
  /** The official schemas, to be asked as well. */
  readonly xsd?: Xsdtoets | null;
  readonly regels?: () => Regeltoets;
  /** Is told of each message as well. */
  readonly luister?: () => Berichtontvanger;
}

const NIET_TE_LEZEN = { xml: false, schema: null, regels: null } as const;
const niets = (): void => undefined;
const kort = ({ regel, pad, regelnummer, melding }: Bevinding) => ({ regel, pad, regelnummer, melding });

const mislukt = (bestand: string, bevindingen: readonly Bevinding[]): Controleregel => ({
  bestand,
  bericht: null,
  identificatie: null,
  geldig: NIET_TE_LEZEN,
  bevindingen: bevindingen.map(kort),
});

/** Whether a line is about a file that could not be read, and not about a message. */
export const isBestandsregel = ({ geldig }: Controleregel): boolean => geldig === NIET_TE_LEZEN;

/** Checks every message that the paths lead to, one after another; for each one line, and for each file that is none. */
export async function* controleer(
  paden: readonly string[],
  opties: Controleopties = {},
): AsyncGenerator<Controleregel> {
  for await (const bron of vindBronnen(paden)) yield* controleerBron(bron, opties);
}

async function* controleerBron(bron: Berichtbron, opties: Controleopties): AsyncGenerator<Controleregel> {
  const { xsd = null, regels = () => openRegels({ vandaag: vandaag() }), luister } = opties;
  const klaar: Berichtuitslag[] = [];
  const ontvang = (): Berichtontvanger => {
    const mee = luister?.();
    return {
      kop: mee?.kop ?? niets,
      deel: mee?.deel ?? niets,
      klaar: (uitslag) => {
        mee?.klaar(uitslag);
        klaar.push(uitslag);
      },
    };
  };
  const lezer = new Berichtlezer(ontvang, { regels, verzending: true });
  const bewaard: Uint8Array[] | null = xsd !== null && bron.omvang <= MAX_XSD ? [] : null;
  try {
    for await (const stuk of bron.stroom()) {
      bewaard?.push(stuk);
      if (!lezer.lees(stuk)) break;
      if (xsd === null) for (const uitslag of klaar.splice(0)) yield regelVan(bron.naam, uitslag);
    }
    const { bevindingen } = lezer.einde();
    if (xsd !== null && bevindingen.length === 0) yield* metXsd(bron.naam, klaar.splice(0), xsd, bewaard);
    for (const uitslag of klaar.splice(0)) yield regelVan(bron.naam, uitslag);
    if (bevindingen.length > 0) yield mislukt(bron.naam, bevindingen);
  } catch (fout) {
    if (!(fout instanceof BakenFout) || fout.code === 'ongeldige-invoer') throw fout;
    for (const uitslag of klaar.splice(0)) yield regelVan(bron.naam, uitslag);
    yield mislukt(bron.naam, [{ toets: 'xml', regel: 'bestand', pad: '', regelnummer: 0, melding: fout.message }]);
  }
}

/** The lines of a file that the official schemas were asked about too. */
function* metXsd(
  bestand: string,
  uitslagen: readonly Berichtuitslag[],
  xsd: Xsdtoets,
  bewaard: readonly Uint8Array[] | null,
): Generator<Controleregel> {
  const oordelen = bewaard && xsd.beoordeel(Buffer.concat(bewaard));
  let volgende = 0;
  for (const uitslag of uitslagen) {
    const { regelnummer, geldig, bevindingen } = uitslag;
    const zegt = (melding: string, schema: boolean | null): Controleregel =>
      regelVan(bestand, {
        ...uitslag,
        geldig: { ...geldig, schema },
        bevindingen: [...bevindingen, { toets: 'schema', regel: 'xsd', pad: 'Bericht', regelnummer, melding }],
      });
    if (bewaard === null)
      yield zegt(`Niet met de XSD gecontroleerd: het bestand is groter dan ${MAX_XSD / 1048576} MB.`, geldig.schema);
    else if (oordelen === null) yield zegt('Volgens libxml2 is dit geen goede XML; volgens Baken wel.', false);
    else if (bevindingen.some(({ regel }) => regel === 'schema:release')) yield regelVan(bestand, uitslag);
    else {
      const fouten = oordelen[volgende++]?.fouten ?? [];
      if (fouten.length > 0 && geldig.schema === true)
        yield zegt(`De officiële XSD keurt regel ${fouten.join(', ')} af; Baken vond daar niets.`, false);
      else if (fouten.length === 0 && geldig.schema === false)
        yield zegt('De officiële XSD keurt dit bericht goed; Baken niet.', false);
      else yield regelVan(bestand, uitslag);
    }
  }
}

const regelVan = (bestand: string, { soort, identificatie, geldig, bevindingen }: Berichtuitslag): Controleregel => ({
  bestand,
  bericht: soort,
  identificatie,
  geldig,
  bevindingen: bevindingen.map(kort),
});
