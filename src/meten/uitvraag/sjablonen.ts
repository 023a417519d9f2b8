import { z } from 'zod';
import { type Datum, plusDagen } from '../../kernel/datum.ts';
import {
  eindeVan,
  jaarVan,
  kwartaal,
  kwartaalMetRang,
  kwartaalVan,
  type Periode,
  periode,
  rangVan,
} from '../../kernel/periode.ts';
import { AAN, type Opzet, type Veldkeuze, VORMEN } from './domain.ts';
import voorraad from './sjablonen.json' with { type: 'json' };
import type { Keuzeveld } from './veld.ts';

const vormDoelgroep = z.strictObject({
  ews: z.boolean(),
  omzetVanaf: z.number().nullable(),
  aangewezen: z.boolean(),
  soorten: z.array(z.string()),
  regios: z.array(z.string()),
  kvks: z.array(z.string()),
  gebieden: z.array(z.enum(['gemeente', 'jeugdregio'])),
  steekproef: z.strictObject({ aantal: z.int(), zaad: z.string() }).nullable(),
});

const vormSjabloon = z.strictObject({
  code: z.string(),
  naam: z.string(),
  uitleg: z.string(),
  aan: z.enum(AAN),
  perJaar: z.boolean(),
  pilot: z.boolean(),
  vierOgen: z.boolean(),
  doel: z.string(),
  grondslag: z.string(),
  doelgroep: vormDoelgroep,
  velden: z.array(
    z.strictObject({ codes: z.array(z.string()), vormen: z.array(z.enum(VORMEN)), verplicht: z.boolean() }),
  ),
});

/** A request to begin with: which fields of which forms, and who is asked. */
export type Sjabloon = Readonly<z.infer<typeof vormSjabloon>>;

/** The standard requests, as data (`sjablonen.json`). */
export const SJABLONEN: readonly Sjabloon[] = z.array(vormSjabloon).parse(voorraad);

/** The fields of a template, in the version in force. Where a field does not fit a form, or is not there yet, it is left out. */
export function veldenVan({ velden }: Sjabloon, keuzevelden: readonly Keuzeveld[]): Veldkeuze[] {
  const bekend = new Map(keuzevelden.map((veld) => [veld.code, veld]));
  return velden.flatMap(({ codes, vormen, verplicht }) =>
    codes.flatMap((code) => {
      const veld = bekend.get(code);
      const passend = vormen.filter((vorm) => veld?.vormen.includes(vorm));
      return veld && passend.length > 0 ? [{ code, versie: veld.versie, verplicht, vormen: passend }] : [];
    }),
  );
}

/** The newest quarter, or year, that has ended before a day. */
export function laatstePeriode(op: Datum, perJaar: boolean): Periode {
  const jaar = Number(op.slice(0, 4));
  if (perJaar) return periode(`${jaar - 1}`);
  return kwartaalMetRang(rangVan(kwartaal(jaar, Math.ceil(Number(op.slice(5, 7)) / 3))) - 1);
}

/** At least three weeks to answer, also for who asks late. */
const MINSTENS_DAGEN = 21;

/** The last day to deliver: so many days after the period, and never sooner than three weeks from now. */
export function voorstelDeadline(over: Periode, termijnDagen: number, vandaag: Datum): Datum {
  const [gewoon, vroegst] = [plusDagen(eindeVan(over), termijnDagen), plusDagen(vandaag, MINSTENS_DAGEN)];
  return [gewoon, vroegst].toSorted().at(-1) as Datum;
}

const noem = (over: Periode): string => {
  const nummer = kwartaalVan(over);
  return nummer === null ? `${jaarVan(over)}` : `${nummer}e kwartaal ${jaarVan(over)}`;
};

/** A request as it begins, from a template. `termijnDagen`: the setting `ews.levertermijnDagen`. */
export function opzetVan(
  sjabloon: Sjabloon,
  keuzevelden: readonly Keuzeveld[],
  { vandaag, termijnDagen }: { readonly vandaag: Datum; readonly termijnDagen: number },
): Opzet {
  const over = laatstePeriode(vandaag, sjabloon.perJaar);
  const { naam, pilot, doel, grondslag, doelgroep, vierOgen } = sjabloon;
  return {
    titel: `${naam}, ${noem(over)}`,
    pilot,
    periode: over,
    deadline: voorstelDeadline(over, termijnDagen, vandaag),
    doel,
    grondslag,
    velden: veldenVan(sjabloon, keuzevelden),
    doelgroep,
    vierOgen,
  };
}
