import { type Datum, dagenTussen } from '../../kernel/datum.ts';
import { kwartaalVan, type Periode } from '../../kernel/periode.ts';
import { alsOnderwerp, alsRegel, alsTekst } from '../../platform/post/index.ts';
import type { Moment } from './herinnering.ts';
import type { Veld } from './veld.ts';

const DAG = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** "2026-11-27" → "27 november 2026". */
export const schrijfDag = (dag: string): string => DAG.format(new Date(`${dag}T00:00:00Z`));

/** "2026-K3" → "het 3e kwartaal van 2026". */
export const schrijfPeriode = (over: Periode): string => {
  const nummer = kwartaalVan(over);
  return nummer === null ? `het jaar ${over}` : `het ${nummer}e kwartaal van ${over.slice(0, 4)}`;
};

const BLOKKEN: Readonly<Record<string, string>> = {
  balans: 'balans',
  resultaat: 'opbrengsten en resultaat',
  jeugdtak: 'jeugdtak',
  liquiditeitsprognose: 'verwachting van het geld op de bank',
  convenanten: 'afspraken met de bank',
  personeel: 'personeel',
  zorg: 'hulp',
  gi: 'maatregelen en certificaat',
  overig: 'overig',
  inkoop: 'inkoop',
  contract: 'contract',
  bekostiging: 'bekostiging',
  tarieven: 'tarieven',
  plafonds: 'begroting en plafonds',
};

const telBlokken = (velden: readonly Veld[]): string =>
  [...Map.groupBy(velden, ({ blok }) => blok)]
    .map(([blok, deel]) => `- ${BLOKKEN[blok] ?? blok}: ${deel.length}`)
    .join('\n');

export interface Brief {
  readonly onderwerp: string;
  readonly tekst: string;
}

export interface Uitnodiging {
  readonly toezichthouder: string;
  readonly titel: string;
  readonly partij: string;
  readonly periode: Periode;
  readonly deadline: string;
  readonly doel: string;
  readonly grondslag: string;
  readonly velden: readonly Veld[];
  readonly bekend: number;
  readonly overgenomen: number;
  readonly minuten: number;
  readonly link: string;
}

/** The first mail about a delivery: what is asked, why, until when, and how much work it is. */
export function schrijfUitnodiging(brief: Uitnodiging): Brief {
  const {
    toezichthouder,
    titel,
    partij,
    periode,
    deadline,
    doel,
    grondslag,
    velden,
    bekend,
    overgenomen,
    minuten,
    link,
  } = brief;
  const zelf = velden.length - bekend - overgenomen;
  return {
    onderwerp: alsOnderwerp(`Gegevens aanleveren voor ${schrijfDag(deadline)}: ${titel}`),
    tekst: [
      `De ${alsRegel(toezichthouder)} vraagt ${alsRegel(partij)} om gegevens over ${schrijfPeriode(periode)}.`,
      `Lever ze uiterlijk op ${schrijfDag(deadline)} aan:\n${link}`,
      `Het zijn ${velden.length} gegevens:\n${telBlokken(velden)}`,
      `Daarvan zijn er ${bekend} al bekend en ingevuld. Nog ${overgenomen} zijn ingevuld als voorstel; kijk die na. U vult er zelf ${zelf} in. Dat kost ongeveer ${Math.max(1, Math.round(minuten))} minuten.`,
      `Waarvoor: ${alsTekst(doel)}`,
      `Grondslag: ${alsTekst(grondslag)}`,
      'Lukt het niet op tijd? Vraag dan op dezelfde pagina om uitstel, met de reden.',
    ].join('\n\n'),
  };
}

export interface Herinnering {
  readonly titel: string;
  readonly partij: string;
  readonly periode: Periode;
  readonly deadline: Datum;
  readonly status: 'concept' | 'klaar' | 'teruggestuurd';
  readonly link: string;
}

const STAND: Readonly<Record<Herinnering['status'], string>> = {
  concept: 'Uw gegevens zijn nog niet ingediend. Opgeslagen is nog niet ingediend.',
  klaar: 'De gegevens staan klaar en wachten op goedkeuring. Ze zijn pas ingediend als ze zijn goedgekeurd.',
  teruggestuurd: 'Een deel van de gegevens is teruggestuurd en nog niet opnieuw ingediend.',
};

/** A mail about a delivery that is not there yet. */
export function schrijfHerinnering(
  { titel, partij, periode, deadline, status, link }: Herinnering,
  vandaag: Datum,
): Brief {
  const dagen = dagenTussen(vandaag, deadline);
  const wanneer =
    dagen > 0
      ? `nog ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}`
      : dagen === 0
        ? 'vandaag is de laatste dag'
        : `${-dagen} ${dagen === -1 ? 'dag' : 'dagen'} te laat`;
  return {
    onderwerp: alsOnderwerp(`${dagen < 0 ? 'Nog niet ingediend' : 'Herinnering'} (${wanneer}): ${titel}`),
    tekst: [
      `${alsRegel(partij)} levert gegevens aan over ${schrijfPeriode(periode)}. De uiterste dag ${dagen < 0 ? 'was' : 'is'} ${schrijfDag(deadline)}: ${wanneer}.`,
      STAND[status],
      `Ga naar de aanlevering:\n${link}`,
      'Lukt het niet op tijd? Vraag dan op dezelfde pagina om uitstel, met de reden.',
    ].join('\n\n'),
  };
}

/** Which mail this is, for ever the same for the same delivery, deadline and moment. */
export const sleutelVan = (aanlevering: number, deadline: string, moment: Moment, persoonId: string): string =>
  `herinnering-${aanlevering}-${deadline}-${moment}-${persoonId}`;
