import { randomBytes } from 'node:crypto';
import type { Datum } from '../../kernel/datum.ts';
import { type Controleopties, type Controleregel, controleer, isBestandsregel } from './controleer.ts';
import type { Berichtkop, Feit, Knoop } from './domain.ts';
import { type Feitenbron, feitenVan } from './feiten.ts';
import type { Berichtontvanger, Berichtuitslag } from './lezer.ts';
import { pseudoniemen } from './pseudoniem.ts';
import { toetsTussen } from './regels/tussen.ts';

/** What is held of one message until all have been read. */
interface Gelezen {
  readonly feiten: readonly Feit[];
  readonly regelnummer: number;
}

/**
 * Checks messages as `controleer` does, and then lays them side by side: what breaks a rule between messages stands with the message that
 * breaks it. What only waits for a message that is not among them is no finding, and what is due after the last of them is not late.
 * Holds the facts of all messages at once. Somebody is known by a key that exists during this check only.
 */
export async function* controleerSamen(
  paden: readonly string[],
  opties: Controleopties = {},
): AsyncGenerator<Controleregel> {
  const persoonVan = pseudoniemen(randomBytes(32));
  const gelezen: Gelezen[] = [];
  const regels: { readonly regel: Controleregel; readonly bericht: Gelezen | undefined }[] = [];
  let volgende = 0;
  for await (const regel of controleer(paden, { ...opties, luister: () => verzamel(persoonVan, gelezen) }))
    regels.push({ regel, bericht: isBestandsregel(regel) ? undefined : gelezen[volgende++] });

  const van = new Map<Feit, Gelezen>();
  for (const bericht of gelezen) for (const feit of bericht.feiten) van.set(feit, bericht);
  const bevindingen = Map.groupBy(
    toetsTussen([...van.keys()], { vandaag: laatsteDag(van.keys()) }).filter(({ wacht }) => !wacht),
    ({ feit }) => van.get(feit),
  );
  for (const { regel, bericht } of regels) {
    const naast = (bericht && bevindingen.get(bericht)) ?? [];
    if (naast.length === 0) yield regel;
    else
      yield {
        ...regel,
        geldig: { ...regel.geldig, regels: false },
        bevindingen: [
          ...regel.bevindingen,
          ...naast.map((een) => ({
            ...{ regel: een.regel, pad: 'Bericht', regelnummer: bericht?.regelnummer ?? 1, melding: een.melding },
          })),
        ],
      };
  }
}

/** Day of the last message: what is due later may still come. */
function laatsteDag(feiten: Iterable<Feit>): Datum {
  let laatste = '0000-01-01' as Datum;
  for (const { dagtekening } of feiten) if (dagtekening > laatste) laatste = dagtekening;
  return laatste;
}

/** Listens to one message and puts aside its facts; of one that is not valid there are none (OP286). */
function verzamel(persoonVan: ReturnType<typeof pseudoniemen>, gelezen: Gelezen[]): Berichtontvanger {
  let bron: Feitenbron | undefined;
  const feiten: Feit[] = [];
  return {
    kop: (kop: Berichtkop) => {
      bron = feitenVan(kop, persoonVan);
    },
    deel: (knoop: Knoop, ouder: string) => {
      feiten.push(...(bron?.deel(knoop, ouder) ?? []));
    },
    klaar: ({ geldig, regelnummer }: Berichtuitslag) => {
      const telt = bron !== undefined && geldig.xml && geldig.schema === true;
      gelezen.push({ regelnummer, feiten: telt ? [...feiten, ...(bron?.einde() ?? [])] : [] });
    },
  };
}
