import { datum } from '../../../kernel/datum.ts';
import type { Berichtkop, Berichtsoort, Bevinding, Knoop } from '../domain.ts';
import { openRegels, type Regelopties } from './index.ts';

/** Small messages for tests, written as XML without namespaces and attributes, so that lines and paths can be read off. */
export function lees(xml: string): Knoop {
  interface Open {
    naam: string;
    regelnummer: number;
    waarde: string;
    kinderen: Knoop[];
  }
  const stapel: Open[] = [{ naam: '', regelnummer: 0, waarde: '', kinderen: [] }];
  let regelnummer = 1;
  for (const [stuk, sluit, naam] of xml.trim().matchAll(/<(\/?)([A-Za-z0-9]+)>|[^<]+/g)) {
    const hier = stapel.at(-1) as Open;
    if (naam === undefined) hier.waarde += stuk.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    else if (sluit === '') stapel.push({ naam, regelnummer, waarde: '', kinderen: [] });
    else {
      stapel.pop();
      stapel.at(-1)?.kinderen.push({ ...hier, waarde: hier.kinderen.length > 0 ? '' : hier.waarde });
    }
    regelnummer += stuk.split('\n').length - 1;
  }
  return stapel[0]?.kinderen[0] as Knoop;
}

const vind = (knoop: Knoop | undefined, ...namen: readonly string[]): Knoop | undefined =>
  namen.reduce<Knoop | undefined>((hier, naam) => hier?.kinderen.find((kind) => kind.naam === naam), knoop);

const partij = (code: string): string => (code.length === 4 ? `GM${code}` : code);

/** Header of a message that was read with `lees`. */
export function kopVan(soort: Berichtsoort, bericht: Knoop): Berichtkop {
  const knoop = vind(bericht, 'Header') as Knoop;
  const tekst = (...namen: readonly string[]) => vind(knoop, ...namen)?.waarde ?? '';
  return {
    soort,
    release: '3.2',
    afzender: partij(tekst('Afzender')),
    ontvanger: partij(tekst('Ontvanger')),
    identificatie: tekst('BerichtIdentificatie', 'Identificatie'),
    dagtekening: datum(tekst('BerichtIdentificatie', 'Dagtekening')),
    overIdentificatie: null,
    knoop,
  };
}

/** The parts of a message as a reader tells them, each with the path above it. */
export function* delenVan(bericht: Knoop): Generator<readonly [knoop: Knoop, ouder: string]> {
  for (const deel of bericht.kinderen) {
    if (deel.naam === 'Header') continue;
    if (deel.naam !== 'Declaratie' && deel.naam !== 'DeclaratieAntwoord') yield [deel, 'Bericht'];
    else
      for (const onder of deel.kinderen)
        if (onder.naam === 'Clienten')
          for (const client of onder.kinderen) yield [client, `Bericht/${deel.naam}/Clienten`];
        else yield [onder, `Bericht/${deel.naam}`];
  }
}

/** Header in one line, so that the line after it is the second of a message. */
export const kop = (dagtekening = '2026-05-06', van = '65656055', naar = '0384'): string =>
  `<Header><Afzender>${van}</Afzender><Ontvanger>${naar}</Ontvanger><BerichtIdentificatie><Identificatie>B1</Identificatie><Dagtekening>${dagtekening}</Dagtekening></BerichtIdentificatie><XsdVersie><BasisschemaXsdVersie>1.0.0</BasisschemaXsdVersie><BerichtXsdVersie>1.2.3</BerichtXsdVersie></XsdVersie></Header>`;

/** What the rules say of a message. `xml`: what stands below the root, its header in the first line. */
export function toets(soort: Berichtsoort, xml: string, opties?: Regelopties): Bevinding[] {
  const bericht = lees(`<Bericht>${xml}</Bericht>`);
  const regels = openRegels(opties);
  regels.kop(kopVan(soort, bericht));
  for (const [knoop, ouder] of delenVan(bericht)) regels.deel(knoop, ouder);
  return regels.einde();
}

/** Findings as rule, place and line, for comparing. */
export const kort = (bevindingen: readonly Bevinding[]): string[] =>
  bevindingen.map(({ regel, pad, regelnummer }) => `${regel} ${pad} ${regelnummer}`);
