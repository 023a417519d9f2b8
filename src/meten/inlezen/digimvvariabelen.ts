import { type Getalnotatie, Notatiekolom, toonCel } from '../../platform/bestanden/index.ts';
import { type Gegeven, KENGETAL_PREFIX } from '../catalogus/index.ts';
import {
  type Digimv,
  type Koppeling,
  koppelingVan,
  nulIsLeeg,
  stelVoor,
  VASTE_NAMEN,
  type Voorstel,
} from '../openbronnen/index.ts';
import type { Keuzes, Kolomverslag, Vraag } from './domain.ts';
import type { Inleescontext } from './inlezer.ts';
import { OVERSLAAN } from './kolommen.ts';
import { maakNotatievraag } from './verkennen.ts';

/** A variable of DigiMV that will be read. */
export interface Variabele {
  readonly naam: string;
  readonly gegeven: Gegeven;
  readonly nulIsLeeg: boolean;
  readonly notatie: Getalnotatie;
}

/** What Baken knows of the year, changed by what the person chose: one variable per gegeven. */
export function kiesKoppelingen(boekjaar: number | null, keuzes: Keuzes): Map<string, Koppeling> {
  const koppelingen = new Map(boekjaar === null ? [] : koppelingVan(boekjaar)?.variabelen);
  for (const [variabele, { betekenis }] of Object.entries(keuzes.kolommen ?? {})) {
    if (betekenis === undefined) continue;
    koppelingen.delete(variabele);
    if (betekenis === OVERSLAAN) continue;
    for (const [ander, { gegeven }] of koppelingen) if (gegeven === betekenis) koppelingen.delete(ander);
    koppelingen.set(variabele, { gegeven: betekenis, nulIsLeeg: nulIsLeeg(betekenis) });
  }
  return koppelingen;
}

/** Decides per variable on its notation, and tells of each variable what becomes of it. */
export function leesVariabelen(
  digimv: Digimv,
  koppelingen: ReadonlyMap<string, Koppeling>,
  { begrippen, keuzes }: Inleescontext,
) {
  const variabelen: Variabele[] = [];
  const kolommen: Kolomverslag[] = [];
  const vragen: Vraag[] = [];
  for (const [naam, koppeling] of koppelingen) {
    const gegeven = begrippen.gegevens.get(koppeling.gegeven);
    const cellen = digimv.organisaties.flatMap(({ cellen }) => cellen.get(naam) ?? []);
    const kolom = new Notatiekolom();
    for (const cel of cellen) kolom.voeg(cel);
    const gevonden = kolom.oordeel();
    const notatie = keuzes.kolommen?.[naam]?.notatie ?? gevonden.notatie;
    if (notatie === 'dubbelzinnig' || notatie === 'gemengd')
      vragen.push(maakNotatievraag(naam, notatie, gevonden.voorbeeld));
    else if (gegeven)
      variabelen.push({
        naam,
        gegeven,
        nulIsLeeg: koppeling.nulIsLeeg,
        notatie: notatie === 'geheel' ? 'machine' : notatie,
      });
    kolommen.push({
      nummer: kolommen.length + 1,
      naam,
      betekenis: gegeven ? koppeling.gegeven : null,
      hint: hintBij(naam, gegeven, koppeling, digimv),
      notatie,
      gevuld: cellen.length,
      voorbeelden: cellen.slice(0, 3).map((cel) => toonCel(cel).slice(0, 60)),
    });
  }
  const voorstellen = stelOnbekendeVoor(digimv, koppelingen, begrippen.gegevens, 3);
  return {
    variabelen,
    kolommen: [...kolommen, ...voorstellen.map((een, i) => alsKolom(een, kolommen.length + i + 1))],
    vragen,
  };
}

function hintBij(
  naam: string,
  gegeven: Gegeven | undefined,
  koppeling: Koppeling,
  { aanwezig, labels }: Digimv,
): string | null {
  if (!gegeven) return `Het gegeven ${koppeling.gegeven} kent Baken niet.`;
  if (!aanwezig.has(naam)) return 'Deze variabele staat niet in het bestand.';
  return labels.get(naam) || null;
}

/** Gegevens that no variable holds yet, with variables of which the label looks like them. */
export function stelOnbekendeVoor(
  { labels, aanwezig }: Digimv,
  koppelingen: ReadonlyMap<string, Koppeling>,
  gegevens: ReadonlyMap<string, Gegeven>,
  perGegeven: number,
): Voorstel[] {
  const gevonden = new Set([...koppelingen].filter(([naam]) => aanwezig.has(naam)).map(([, { gegeven }]) => gegeven));
  const ontbrekend = [...gegevens.values()].filter(
    ({ code, blok }) => !gevonden.has(code) && blok !== 'liquiditeitsprognose' && !code.startsWith(KENGETAL_PREFIX),
  );
  const kiesbaar = [...labels].filter(
    ([naam, label]) => label !== '' && aanwezig.has(naam) && !koppelingen.has(naam) && !VAST.has(naam),
  );
  return stelVoor(new Map(kiesbaar), ontbrekend, perGegeven);
}

const VAST: ReadonlySet<string> = new Set(Object.values(VASTE_NAMEN).flat());

const alsKolom = ({ variabele, label, gegeven }: Voorstel, nummer: number): Kolomverslag => ({
  nummer,
  naam: variabele,
  betekenis: null,
  hint: `Voorstel: ${gegeven} ("${label}")`,
  notatie: null,
  gevuld: 0,
  voorbeelden: [],
});
