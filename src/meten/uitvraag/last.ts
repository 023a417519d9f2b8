import type { Vorm } from './domain.ts';
import type { Veldsoort } from './veld.ts';

/**
 * Seconds that work takes, as long as nothing was measured: typing a field of each kind, looking at one that is known or was
 * proposed, and what comes with every delivery (logging in, reading, handing in, approving). Setting `last.seconden`.
 */
export type Tarieven = Readonly<Record<Veldsoort | 'bekend' | 'overgenomen' | 'vast', number>>;

/** How often a field of a form is filled in before it is sent, over all receivers of that form. */
export interface Vooraf {
  readonly vorm: Vorm;
  readonly gegeven: string;
  readonly bekend: number;
  readonly overgenomen: number;
}

/** What was measured of a form: seconds per field that somebody typed, all included. Null: of fewer than five parties. */
export type Gemeten = ReadonlyMap<Vorm, number>;

export interface LastPerVorm {
  readonly vorm: Vorm;
  readonly ontvangers: number;
  readonly velden: number;
  readonly bekend: number;
  readonly overgenomen: number;
  readonly teVragen: number;
  readonly minuten: number;
  readonly gemeten: boolean;
}

export interface Last {
  readonly ontvangers: number;
  readonly perVorm: readonly LastPerVorm[];
  readonly aandeelBekend: number;
  readonly minutenTotaal: number;
  readonly zonderMensen: number;
  readonly zonderAccordeur: number;
  readonly vorige: {
    readonly id: number;
    readonly titel: string;
    readonly ontvangers: number;
    readonly minutenTotaal: number;
  } | null;
}

export interface Formulier {
  readonly vorm: Vorm;
  readonly ontvangers: number;
  readonly velden: readonly { readonly code: string; readonly soort: Veldsoort }[];
}

const eenDecimaal = (getal: number): number => Math.round(getal * 10) / 10;
const som = (getallen: readonly number[]): number => getallen.reduce((totaal, een) => totaal + een, 0);

/** The burden of one form (R-019, N-02). All but `ontvangers` and `velden` is the mean of its receivers. */
export function raamVorm(
  { vorm, ontvangers, velden }: Formulier,
  vooraf: readonly Vooraf[],
  tarieven: Tarieven,
  gemeten: Gemeten,
): LastPerVorm {
  const perVeld = new Map(vooraf.filter((een) => een.vorm === vorm).map((een) => [een.gegeven, een]));
  const telling = velden.map(({ code, soort }) => {
    const { bekend = 0, overgenomen = 0 } = perVeld.get(code) ?? {};
    return { soort, bekend, overgenomen, teVragen: ontvangers - bekend - overgenomen };
  });
  const teVragen = som(telling.map((een) => een.teVragen));
  const geschat =
    ontvangers * tarieven.vast +
    som(
      telling.map(
        (een) =>
          een.teVragen * tarieven[een.soort] + een.bekend * tarieven.bekend + een.overgenomen * tarieven.overgenomen,
      ),
    );
  const maat = gemeten.get(vorm);
  const seconden = maat === undefined ? geschat : teVragen * maat;
  const gemiddelde = (totaal: number) => (ontvangers === 0 ? 0 : eenDecimaal(totaal / ontvangers));
  return {
    vorm,
    ontvangers,
    velden: velden.length,
    bekend: gemiddelde(som(telling.map((een) => een.bekend))),
    overgenomen: gemiddelde(som(telling.map((een) => een.overgenomen))),
    teVragen: gemiddelde(teVragen),
    minuten: gemiddelde(seconden / 60),
    gemeten: maat !== undefined,
  };
}

/** The burden of a whole request, before it is sent. */
export function raamLast(
  formulieren: readonly Formulier[],
  vooraf: readonly Vooraf[],
  { tarieven, gemeten }: { readonly tarieven: Tarieven; readonly gemeten: Gemeten },
  mensen: Pick<Last, 'zonderMensen' | 'zonderAccordeur'>,
  vorige: Last['vorige'],
): Last {
  const perVorm = formulieren
    .filter(({ ontvangers }) => ontvangers > 0)
    .map((formulier) => raamVorm(formulier, vooraf, tarieven, gemeten));
  const alle = som(formulieren.map(({ ontvangers, velden }) => ontvangers * velden.length));
  const gevraagd = new Set(formulieren.flatMap(({ vorm, velden }) => velden.map(({ code }) => `${vorm} ${code}`)));
  const bekend = som(vooraf.filter(({ vorm, gegeven }) => gevraagd.has(`${vorm} ${gegeven}`)).map((een) => een.bekend));
  return {
    ontvangers: som(perVorm.map(({ ontvangers }) => ontvangers)),
    perVorm,
    aandeelBekend: alle === 0 ? 0 : Math.round((bekend / alle) * 1000) / 1000,
    minutenTotaal: Math.round(som(perVorm.map(({ ontvangers, minuten }) => ontvangers * minuten))),
    ...mensen,
    vorige,
  };
}
