import { dagenTussen, datum } from '../../kernel/datum.ts';
import { type Besteed, type Breuk, type Maten, matenVan, NIETS, somInGroepen, type Telling } from './domain.ts';
import type { Leverregel, Veldnaam, Verstuurd } from './store.ts';
import type { Groep } from './telstore.ts';

/** The measures of a group, with how many deliveries it is about. */
export const alsMaten = (telling: Telling): Maten & Pick<Telling, 'aanleveringen' | 'ingediend'> => ({
  aanleveringen: telling.aanleveringen,
  ingediend: telling.ingediend,
  ...matenVan(telling),
});

/** Time that was measured, in whole minutes, or null when there is too little of it to tell. */
export function alsBesteed(seconden: readonly number[] | undefined) {
  const som: Besteed | null = somInGroepen(seconden ?? []);
  return som && { aanleveringen: som.aanleveringen, minuten: Math.round(som.seconden / 60) };
}

export const alsKop = ({ last, ...kop }: Verstuurd) => ({
  kop,
  geschat: last && { ontvangers: last.ontvangers, minuten: last.minutenTotaal },
});

/** The fields of a request in its own order, each with its measures. */
export function alsVelden(velden: readonly Veldnaam[], groepen: readonly Groep[]) {
  const per = new Map(groepen.flatMap((groep) => (groep.gegeven === null ? [] : [[groep.gegeven, groep] as const])));
  return velden.map(({ code, naam, blok, verplicht }) => {
    const groep = per.get(code);
    const { juistheid, consistentie, uitgelegd } = matenVan(groep ?? NIETS);
    const gevuld: Breuk = { teller: groep?.geleverd ?? 0, noemer: groep?.gevraagd ?? 0 };
    return { code, naam, blok, verplicht, gevuld, juistheid, consistentie, uitgelegd };
  });
}

export const alsLaat = (regel: Leverregel, titel: string, vandaag: string) => ({
  aanlevering: regel.id,
  uitvraag: regel.uitvraag,
  titel,
  partij: regel.partij,
  kvk: regel.kvk,
  status: regel.status as 'concept' | 'klaar' | 'teruggestuurd',
  deadline: regel.deadline,
  dagen: dagenTussen(datum(regel.deadline), datum(vandaag)),
  uitstelGevraagd: regel.uitstelGevraagd,
});
