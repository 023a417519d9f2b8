import type { Attribuut, Naam } from './lezerxml.ts';
import type { Deeltype, Waardetype } from './standaard.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * The attributes of an element of a message. The standard has none; XML Schema allows where the schema is to be found and
 * `xsi:type`, when it names the type that the element has anyway (white space around the name is refused, as libxml2 does). Null when all is well.
 */
export function toetsAttributen(
  type: Deeltype | Waardetype,
  attributen: readonly Attribuut[],
  naamVan: (tekst: string) => Naam | null,
): string | null {
  for (const { uri, lokaal, waarde } of attributen) {
    if (uri !== XSI) return 'Dit element heeft een attribuut; de standaard kent geen attributen.';
    if (lokaal === 'schemaLocation' || lokaal === 'noNamespaceSchemaLocation') continue;
    if (lokaal === 'nil') return 'Het attribuut xsi:nil mag bij dit element niet.';
    if (lokaal !== 'type') return 'Dit element heeft een attribuut; de standaard kent geen attributen.';
    const naam = naamVan(waarde);
    if (naam?.lokaal !== type.naam || naam.uri !== type.uri)
      return 'Het attribuut xsi:type noemt een ander type dan dit element heeft.';
  }
  return null;
}
