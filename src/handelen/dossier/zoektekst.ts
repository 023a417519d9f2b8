import type { Inhoud } from './gebeurtenis.ts';

/** The words of an event by which it can be found: what people wrote, not codes. */
export function zoektekst({ soort, gegevens }: Inhoud): string {
  switch (soort) {
    case 'geopend':
      return [gegevens.titel, 'naam' in gegevens.onderwerp ? gegevens.onderwerp.naam : '', ...teksten(gegevens.velden)]
        .filter(Boolean)
        .join(' ');
    case 'overgang':
      return [gegevens.reden, gegevens.grond ?? '', ...teksten(gegevens.velden)].filter(Boolean).join(' ');
    case 'velden':
      return teksten(gegevens.velden).join(' ');
    case 'notitie':
      return gegevens.tekst;
    case 'taakErbij':
      return `${gegevens.naam} ${gegevens.uitleg}`.trim();
    case 'taakKlaar':
      return gegevens.toelichting;
    case 'documentErbij':
      return gegevens.naam;
    case 'koppeling':
      return gegevens.naam;
    case 'onderdeel':
      return gegevens.tekst;
    case 'taakWeg':
    case 'taakVerzet':
    case 'termijnVerlengd':
    case 'deelnemerWeg':
    case 'documentWeg':
    case 'versie':
      return gegevens.reden;
    case 'deelnemerErbij':
      return gegevens.partij.naam;
    default:
      return '';
  }
}

const teksten = (velden: Readonly<Record<string, unknown>>): string[] =>
  Object.values(velden).filter((waarde): waarde is string => typeof waarde === 'string');
