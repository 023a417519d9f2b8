import type { z } from 'zod';
import type { Datum } from '../../kernel/datum.ts';
import type { Plek } from '../../kernel/fouten.ts';
import { alsWijzer, toonGevonden, waardeOp } from '../../kernel/jsonpad.ts';
import { eindeVan, type Periode } from '../../kernel/periode.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { dichtstbij, KENGETAL_PREFIX, opCode, toetsWaarde } from '../../meten/catalogus/index.ts';
import type { Levering } from '../../meten/kennis/index.ts';
import type { Definities } from './regels.ts';
import { type Invoerbestand, vormInvoer } from './schema.ts';
import type { Dossierinvoer } from './voorstel.ts';

/** A file that could be read. `letOp`: keys that are not used, and dates that are odd. */
export interface GelezenBestand {
  readonly naam: string | undefined;
  readonly kvk: string | undefined;
  readonly invoer: Dossierinvoer;
  readonly letOp: readonly Plek[];
}

const SOORTNAMEN: Readonly<Record<string, string>> = {
  number: 'een getal',
  int: 'een heel getal',
  string: 'tekst tussen aanhalingstekens',
  boolean: 'true of false',
  array: 'een lijst: [ … ]',
  object: 'een object: { … }',
};

const VELDEN: Readonly<Record<string, string>> = {
  periode: 'een boekjaar als 2023 of een kwartaal als 2023-K4',
  bekendOp: 'een datum als 2024-02-15',
  datum: 'een datum als 2024-02-15',
  kvk: '8 cijfers tussen aanhalingstekens',
};

function verwacht(fout: z.core.$ZodIssue, definities: Definities, waarde: unknown): string {
  const veld = VELDEN[String(fout.path.at(-1))];
  if (veld) return veld;
  switch (fout.code) {
    case 'invalid_type':
      return SOORTNAMEN[fout.expected] ?? fout.expected;
    case 'too_big':
      return `hoogstens ${fout.maximum} (een verhouding: 18,3% is 0.183)`;
    case 'too_small':
      return `minstens ${fout.minimum}`;
    case 'invalid_value':
      return `een van ${fout.values.join(', ')}`;
    case 'invalid_union': {
      const codes = definities.gebeurtenissoorten.map((g) => g.code);
      const bedoeld = typeof waarde === 'string' ? dichtstbij(waarde, codes) : null;
      return bedoeld ? `een soort gebeurtenis; bedoelt u ${bedoeld}?` : `een van ${codes.join(', ')}`;
    }
    default:
      return fout.message;
  }
}

/** Every mistake against the shape, in Dutch. */
function vormfouten(json: unknown, fouten: readonly z.core.$ZodIssue[], definities: Definities): Plek[] {
  return fouten.flatMap((fout) => {
    if (fout.code === 'unrecognized_keys') {
      const kengetal = fout.path.at(-1) === 'kengetallen';
      const codes = (kengetal ? definities.indicatoren : definities.gegevens).map((d) => d.code);
      return fout.keys.map((sleutel) => {
        const bedoeld = dichtstbij(sleutel, codes);
        const tip = bedoeld ? `; bedoelt u ${bedoeld}?` : '; ./baken beoordeel --schema noemt ze alle';
        const soort = kengetal ? 'een kengetal' : 'een gegeven';
        return {
          plek: alsWijzer([...fout.path, sleutel]),
          melding: `gevonden: onbekende code ${sleutel}; verwacht: de code van ${soort}${tip}`,
        };
      });
    }
    const waarde = waardeOp(json, fout.path);
    const melding = `gevonden: ${toonGevonden(waarde)}; verwacht: ${verwacht(fout, definities, waarde)}`;
    return [{ plek: alsWijzer(fout.path), melding }];
  });
}

const SLEUTELS = {
  bestand: ['aanbieder', 'perioden', 'gebeurtenissen'],
  aanbieder: ['naam', 'kvk', 'soort', 'cruciaal'],
  levering: ['periode', 'bekendOp', 'gegevens', 'kengetallen'],
  gebeurtenis: ['datum', 'soort', 'toelichting'],
} as const;

/** Keys that Baken does not know: a slip of the pen is a mistake, anything else is only not used. */
function vreemdeSleutels(bestand: Invoerbestand): { fouten: Plek[]; letOp: Plek[] } {
  const fouten: Plek[] = [];
  const letOp: Plek[] = [];
  const bekijk = (pad: readonly PropertyKey[], deel: object, bekend: readonly string[]) => {
    for (const sleutel of Object.keys(deel).filter((s) => !bekend.includes(s))) {
      const bedoeld = dichtstbij(sleutel, bekend);
      const plek = alsWijzer([...pad, sleutel]);
      if (bedoeld) fouten.push({ plek, melding: `gevonden: onbekend veld ${sleutel}; verwacht: ${bedoeld}?` });
      else letOp.push({ plek, melding: 'dit veld wordt niet gebruikt' });
    }
  };
  bekijk([], bestand, SLEUTELS.bestand);
  bekijk(['aanbieder'], bestand.aanbieder, SLEUTELS.aanbieder);
  for (const [i, p] of bestand.perioden.entries()) bekijk(['perioden', i], p, SLEUTELS.levering);
  for (const [i, g] of bestand.gebeurtenissen.entries()) bekijk(['gebeurtenissen', i], g, SLEUTELS.gebeurtenis);
  return { fouten, letOp };
}

const zonderLeeg = (cijfers: Readonly<Record<string, number | null | undefined>>): [string, number][] =>
  Object.entries(cijfers).filter((paar): paar is [string, number] => typeof paar[1] === 'number');

/** Values that cannot be right, and two different values for the same figure on the same day. */
function waardefouten(bestand: Invoerbestand, definities: Definities): Plek[] {
  const gegevens = opCode(definities.gegevens);
  const eerder = new Map<string, number>();
  return bestand.perioden.flatMap((levering, i) => {
    const cijfers = zonderLeeg(levering.gegevens).flatMap(([code, waarde]): Plek[] => {
      const gegeven = gegevens.get(code);
      const uitkomst = gegeven ? toetsWaarde(gegeven, waarde) : gelukt(waarde);
      return uitkomst.ok ? [] : [{ plek: alsWijzer(['perioden', i, 'gegevens', code]), melding: uitkomst.fout }];
    });
    const dubbel = alsLevering(levering).flatMap(([code, waarde]): Plek[] => {
      const sleutel = `${levering.bekendOp} ${levering.periode} ${code}`;
      const vorige = eerder.get(sleutel);
      eerder.set(sleutel, waarde);
      if (vorige === undefined || vorige === waarde) return [];
      const melding = `gevonden: ${code} is op ${levering.bekendOp} ook ${vorige}; verwacht: één waarde per dag`;
      return [{ plek: alsWijzer(['perioden', i]), melding }];
    });
    return [...cijfers, ...dubbel];
  });
}

const alsLevering = (p: Invoerbestand['perioden'][number]): [string, number][] => [
  ...zonderLeeg(p.gegevens),
  ...zonderLeeg(p.kengetallen).map(([code, waarde]): [string, number] => [KENGETAL_PREFIX + code, waarde]),
];

/** Figures that were known before their period ended: a forecast, or a typing error in one of the two. */
const vroegeCijfers = (bestand: Invoerbestand): Plek[] =>
  bestand.perioden.flatMap(({ periode, bekendOp }, i) => {
    const einde = eindeVan(periode as Periode);
    if (bekendOp >= einde) return [];
    const melding = `gevonden: ${bekendOp}; de periode ${periode} eindigt pas op ${einde}`;
    return [{ plek: alsWijzer(['perioden', i, 'bekendOp']), melding }];
  });

type Vorm = ReturnType<typeof vormInvoer>;
const vormen = new WeakMap<Definities, Vorm>();

/** Made once for a set of definitions: making it takes longer than reading a provider with it. */
function vormVoor(definities: Definities): Vorm {
  const vorm = vormen.get(definities) ?? vormInvoer(definities);
  vormen.set(definities, vorm);
  return vorm;
}

/**
 * Reads the input of `./baken beoordeel`. Refuses unknown codes (naming the nearest known one), impossible dates, periods
 * and values; every mistake is named with its JSON pointer, what was found and what was expected.
 */
export function leesInvoer(json: unknown, definities: Definities): Uitkomst<GelezenBestand, readonly Plek[]> {
  const gelezen = vormVoor(definities).safeParse(json);
  if (!gelezen.success) return mislukt(vormfouten(json, gelezen.error.issues, definities));
  const bestand = gelezen.data;
  const { fouten, letOp } = vreemdeSleutels(bestand);
  const alle = [...fouten, ...waardefouten(bestand, definities)];
  if (alle.length > 0) return mislukt(alle);
  return gelukt({
    naam: bestand.aanbieder.naam,
    kvk: bestand.aanbieder.kvk,
    letOp: [...letOp, ...vroegeCijfers(bestand)],
    invoer: {
      soorten: bestand.aanbieder.soort,
      leveringen: bestand.perioden.map(
        (p): Levering => ({
          op: p.bekendOp,
          periode: p.periode as Periode,
          gegevens: Object.fromEntries(alsLevering(p)),
        }),
      ),
      gebeurtenissen: bestand.gebeurtenissen.map((g) => ({
        op: g.datum,
        datum: g.datum as Datum,
        soort: g.soort,
      })),
    },
  });
}
