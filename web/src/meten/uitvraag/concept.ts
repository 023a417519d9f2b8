/** What the composer does to a request before it is sent: all of it pure, so that each rule can be tried by itself. */
import type { Keuzeveld, Opzet, Uitvraag, Veldkeuze, Vorm } from './typen.ts';

export const opzetVan = ({
  titel,
  pilot,
  periode,
  deadline,
  doel,
  grondslag,
  velden,
  doelgroep,
  vierOgen,
}: Uitvraag): Opzet => ({ titel, pilot, periode, deadline, doel, grondslag, velden, doelgroep, vierOgen });

export const gekozen = (velden: readonly Veldkeuze[], code: string): Veldkeuze | undefined =>
  velden.find((veld) => veld.code === code);

/**
 * Asks these fields too, in every form that they fit in; a candidate is never mandatory, because it is still tried out. A field comes
 * after the last one of its own block: the order of the template is that of the form, and stays.
 */
export function kiesVelden(
  velden: readonly Veldkeuze[],
  erbij: readonly Keuzeveld[],
  keuzes: readonly Keuzeveld[],
): Veldkeuze[] {
  const blokVan = new Map(keuzes.map(({ code, blok }) => [code, blok]));
  const lijst = [...velden];
  for (const { code, versie, vormen, kandidaat, blok } of erbij) {
    if (gekozen(lijst, code)) continue;
    const laatste = lijst.findLastIndex((veld) => blokVan.get(veld.code) === blok);
    lijst.splice(laatste < 0 ? lijst.length : laatste + 1, 0, { code, versie, verplicht: !kandidaat, vormen });
  }
  return lijst;
}

export const laatWeg = (velden: readonly Veldkeuze[], codes: readonly string[]): Veldkeuze[] =>
  velden.filter(({ code }) => !codes.includes(code));

export const zetVerplicht = (velden: readonly Veldkeuze[], code: string, verplicht: boolean): Veldkeuze[] =>
  velden.map((veld) => (veld.code === code ? { ...veld, verplicht } : veld));

/** Switches one form of a field. The last form takes the field with it: a field in no form is not asked. */
export function zetVorm(velden: readonly Veldkeuze[], code: string, vorm: Vorm, aan: boolean): Veldkeuze[] {
  return velden.flatMap((veld) => {
    if (veld.code !== code) return [veld];
    const vormen = aan ? [...new Set([...veld.vormen, vorm])] : veld.vormen.filter((v) => v !== vorm);
    return vormen.length > 0 ? [{ ...veld, vormen }] : [];
  });
}

/** Blocks as a controller knows them; others come after these. */
const BLOKKEN = ['balans', 'resultaat', 'jeugdtak', 'liquiditeitsprognose', 'convenanten', 'personeel', 'zorg', 'gi'];

/** Fields of the catalogue by block; with `zoek` only those that have every word of it. */
export function perBlok(keuzes: readonly Keuzeveld[], zoek: string): { blok: string; velden: Keuzeveld[] }[] {
  const woorden = zoek.toLowerCase().split(/\s+/).filter(Boolean);
  const raak = ({ code, naam, uitleg }: Keuzeveld) => {
    const tekst = `${code} ${naam} ${uitleg}`.toLowerCase();
    return woorden.every((woord) => tekst.includes(woord));
  };
  const plek = (blok: string) => (BLOKKEN.includes(blok) ? BLOKKEN.indexOf(blok) : BLOKKEN.length);
  return [...Map.groupBy(keuzes.filter(raak), ({ blok }) => blok)]
    .map(([blok, velden]) => ({ blok, velden }))
    .sort((een, ander) => plek(een.blok) - plek(ander.blok));
}

/** KvK numbers from what somebody typed or pasted, each once, and what is none. */
export function leesKvks(tekst: string): { kvks: string[]; fout: string[] } {
  const delen = [...new Set(tekst.split(/[\s,;]+/).filter(Boolean))];
  const isKvk = (deel: string) => /^\d{8}$/.test(deel);
  return { kvks: delen.filter(isKvk), fout: delen.filter((deel) => !isKvk(deel)) };
}

/** Periods that a request can be about: the quarters and years around a day, the newest first. */
export function periodesRond(vandaag: string, huidig: string): string[] {
  const jaar = Number(vandaag.slice(0, 4));
  const jaren = [jaar + 1, jaar, jaar - 1, jaar - 2];
  const lijst = jaren.flatMap((j) => [String(j), ...[4, 3, 2, 1].map((k) => `${j}-K${k}`)]);
  return lijst.includes(huidig) ? lijst : [huidig, ...lijst];
}

/** Whether two requests ask the same. */
export const isGelijk = (a: Opzet, b: Opzet): boolean => JSON.stringify(a) === JSON.stringify(b);
