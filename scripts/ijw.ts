import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes our own description of iJw 3.2 from facts about the standard: `node scripts/ijw.ts MAP`. In MAP stand
 * `ijw32_schema.json`, `codelists.json` and `COD032_land.json`, taken from the schemas and code lists of the standard
 * (owner: Zorginstituut Nederland; read from github.com/i-Sociaal-Lab/jaapjunior, commit f24e7c56).
 */
const UIT = join(import.meta.dirname, '../src/meten/berichtenverkeer/standaard/ijw32.json');

/** Which code list a type takes its values from. The schema does not say so. */
const LIJST_VAN: Readonly<Record<string, string>> = {
  LDT_AanduidingWoonadres: 'NUM061',
  LDT_AdresSoort: 'COD757',
  LDT_Communicatievorm: 'COD747',
  LDT_DatumGebruik: 'COD170',
  LDT_DebetCredit: 'COD043',
  LDT_Eenheid: 'WJ756',
  LDT_Frequentie: 'WMO757',
  LDT_Geslacht: 'COD046',
  LDT_JaNee: 'COD260',
  LDT_JuridischeStatus: 'WJ232',
  LDT_LandCode: 'COD032',
  LDT_NaamGebruik: 'COD700',
  LDT_ProductCategorie: 'JZ020',
  LDT_RedenAfwijzingVerzoek: 'WJ759',
  LDT_RedenBeeindiging: 'JZ588',
  LDT_RedenVerzoek: 'WJ758',
  LDT_RedenWijziging: 'JZ002',
  LDT_RetourCode: 'WJ001',
  LDT_SoortRelatie: 'COD472',
  LDT_StatusAanlevering: 'COD467',
  LDT_TypeVerwijzer: 'COD327',
  LDT_VerzoekAntwoord: 'WJ760',
  LDT_WettelijkeVertegenwoordiging: 'WJ003',
};

interface Element {
  readonly name: string;
  readonly type: string;
  readonly min: number;
  readonly max: string;
  readonly fixed?: string;
}
interface Enkelvoudig {
  readonly base: string;
  readonly enum?: readonly string[];
  readonly pattern?: readonly string[];
  readonly minLength?: string;
  readonly maxLength?: string;
  readonly minInclusive?: string;
  readonly maxInclusive?: string;
}
interface Feiten {
  readonly standard: string;
  readonly release: string;
  readonly messages: Readonly<Record<string, { namespace: string; classes: Record<string, readonly Element[]> }>>;
  readonly types: {
    readonly namespace: string;
    readonly complex: Record<string, readonly Element[]>;
    readonly simple: Record<string, Enkelvoudig>;
  };
}
interface Codelijst {
  readonly naam: string;
  readonly codes: readonly { readonly code: string | null; readonly omschrijving?: string }[];
}

interface Bronnen {
  readonly feiten: Feiten;
  readonly codelijsten: Record<string, Codelijst>;
  readonly landen: Codelijst;
}

/** `Client: "Client +"`: the type, how often (nothing once, `?` at most once, `+` once or more, `*` any number), `=` a pattern of its own. */
function beschrijfElement({ type, min, max, fixed }: Element): string {
  const vaak = max === 'unbounded' ? (min === 0 ? ' *' : ' +') : min === 0 ? ' ?' : '';
  if (max !== '1' && max !== 'unbounded') throw new Error(`aantal ${min}..${max} kent de beschrijving niet`);
  return `${type.slice(type.indexOf(':') + 1)}${vaak}${fixed === undefined ? '' : ` =${fixed}`}`;
}

const beschrijfKlassen = (klassen: Readonly<Record<string, readonly Element[]>>) =>
  Object.fromEntries(
    Object.entries(klassen).map(([klasse, elementen]) => {
      const inhoud = Object.fromEntries(elementen.map((element) => [element.name, beschrijfElement(element)]));
      if (Object.keys(inhoud).length !== elementen.length) throw new Error(`${klasse} noemt een element twee keer`);
      return [klasse, inhoud];
    }),
  );

function beschrijfWaarde(naam: string, feit: Enkelvoudig) {
  const getal = (tekst: string | undefined) => (tekst === undefined ? undefined : Number(tekst));
  const lijst = feit.enum === undefined ? undefined : LIJST_VAN[naam];
  if (feit.enum !== undefined && lijst === undefined) throw new Error(`van ${naam} is de codelijst niet bekend`);
  if ((feit.pattern?.length ?? 0) > 1) throw new Error(`${naam} heeft meer dan één patroon`);
  return {
    basis: feit.base.slice('xs:'.length),
    lijst,
    patroon: feit.pattern?.[0],
    minLengte: getal(feit.minLength),
    maxLengte: getal(feit.maxLength),
    min: getal(feit.minInclusive),
    max: getal(feit.maxInclusive),
  };
}

/** The codes that the schema allows, with the label of the list. */
function beschrijfLijst(naam: string, lijst: string, { feiten, codelijsten, landen }: Bronnen) {
  const bron = lijst === 'COD032' ? landen : codelijsten[lijst];
  const labels = new Map(bron?.codes.map(({ code, omschrijving }) => [code, omschrijving]));
  const codes = feiten.types.simple[naam]?.enum ?? [];
  return {
    naam: bron?.naam,
    codes: Object.fromEntries(codes.map((code) => [code, labels.get(code) ?? ''])),
  };
}

/** The description as JSON, from the facts in a folder. */
export function maakBeschrijving(map: string): string {
  const lees = <T>(naam: string): T => JSON.parse(readFileSync(join(map, naam), 'utf8')) as T;
  const feiten = lees<Feiten>('ijw32_schema.json');
  const bronnen: Bronnen = {
    feiten,
    codelijsten: lees<Record<string, Codelijst>>('codelists.json'),
    landen: lees<{ readonly codelijst: Codelijst }>('COD032_land.json').codelijst,
  };
  const beschrijving = {
    bron: 'iJw, Zorginstituut Nederland; feiten uit de schema’s en codelijsten. Gemaakt door scripts/ijw.ts.',
    standaard: feiten.standard,
    release: feiten.release,
    basis: feiten.types.namespace,
    berichten: Object.fromEntries(
      Object.entries(feiten.messages).map(([soort, { namespace, classes }]) => [
        soort,
        { naamruimte: namespace, klassen: beschrijfKlassen(classes) },
      ]),
    ),
    delen: beschrijfKlassen(feiten.types.complex),
    waarden: Object.fromEntries(
      Object.entries(feiten.types.simple).map(([naam, feit]) => [naam, beschrijfWaarde(naam, feit)]),
    ),
    lijsten: Object.fromEntries(
      Object.entries(LIJST_VAN).map(([naam, lijst]) => [lijst, beschrijfLijst(naam, lijst, bronnen)]),
    ),
  };
  return `${JSON.stringify(beschrijving, null, 2)}\n`;
}

if (import.meta.main) {
  const map = process.argv[2];
  if (map === undefined) throw new Error('Noem de map met de feiten: node scripts/ijw.ts MAP');
  writeFileSync(UIT, maakBeschrijving(map));
}
