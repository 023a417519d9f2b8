import { readOpties, type Voer } from './opdracht.ts';
import { type Bom, licentiefouten, licentieVan, maakBom, UITZONDERINGEN } from './pakketten.ts';

/** `./baken sbom`: CycloneDX on standard output; with `--licenties` a table, and exit code 1 when one is not allowed. */
export const voer: Voer = async (args, { schrijf }) => {
  const { licenties } = readOpties('sbom', args, { licenties: { type: 'boolean' } });
  const bom = await maakBom();
  if (!licenties) {
    schrijf(JSON.stringify(bom, null, 2));
    return 0;
  }
  const { regels, inOrde } = licentietabel(bom);
  for (const regel of regels) schrijf(regel);
  return inOrde ? 0 : 1;
};

/** The licences of all packages, the most used one first, and what is odd or not allowed. */
export function licentietabel(bom: Bom): { readonly regels: readonly string[]; readonly inOrde: boolean } {
  const pakketten = bom.components.map((component) => ({
    ref: `${component.name}@${component.version}`,
    licentie: licentieVan(component),
  }));
  const perLicentie = Object.entries(Object.groupBy(pakketten, ({ licentie }) => licentie || '(geen)'));
  const fouten = licentiefouten(pakketten);
  return {
    inOrde: fouten.length === 0,
    regels: [
      ...perLicentie
        .sort(([, a = []], [, b = []]) => b.length - a.length)
        .map(
          ([naam, lijst = []]) =>
            `${String(lijst.length).padStart(4)}  ${naam.padEnd(28)}  ${opsomming(lijst.map(({ ref }) => ref))}`,
        ),
      ...pakketten.flatMap(({ ref }) => (UITZONDERINGEN[ref] ? `Let op: ${ref} ${UITZONDERINGEN[ref]}.` : [])),
      ...fouten.map((fout) => `FOUT: ${fout}.`),
    ],
  };
}

const GETOOND = 3;

const opsomming = (namen: readonly string[]): string => {
  const rest = namen.length - GETOOND;
  return [...namen.slice(0, GETOOND), ...(rest > 0 ? [`en nog ${rest}`] : [])].join(', ');
};
