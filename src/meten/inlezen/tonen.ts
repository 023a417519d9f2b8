import type { Verslag, Wijziging } from './domain.ts';
import type { Import } from './store.ts';
import { metAantal } from './tellen.ts';
import { toon } from './waarden.ts';

const getal = new Intl.NumberFormat('nl-NL');
const moment = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'long',
  timeStyle: 'short',
});

const NOTATIE: Readonly<Record<string, string>> = {
  nl: 'getallen als 1.234,56',
  machine: 'getallen als 1234.56',
  en: 'getallen als 1,234.56',
  geheel: 'hele getallen',
};

/** The report of an import as lines for the command line. */
export function toonImport({ bestandsnaam, status, verslag }: Import): string[] {
  return [`${bestandsnaam}: ${uitkomst(status, verslag)}`, ...toonVerslag(verslag).map((regel) => `  ${regel}`)];
}

function uitkomst(status: Import['status'], { tellingen, eerder }: Verslag): string {
  const { nieuw, gewijzigd, ongewijzigd, afgekeurdeRijen, gebeurtenissen } = tellingen;
  switch (status) {
    case 'vastgelegd':
      return (
        `vastgelegd. ${getal.format(nieuw)} nieuw, ${getal.format(gewijzigd)} gewijzigd, ${getal.format(ongewijzigd)} ongewijzigd` +
        `${gebeurtenissen > 0 ? `, ${metAantal(gebeurtenissen, 'gebeurtenis', 'gebeurtenissen')}` : ''}.`
      );
    case 'niets_gewijzigd':
      return eerder
        ? `er is niets gewijzigd. Dit bestand is al ingelezen op ${moment.format(new Date(eerder.vastgelegdOp))}.`
        : 'er is niets gewijzigd. Alles in dit bestand was al bekend.';
    case 'geweigerd': {
      if (afgekeurdeRijen === 0) return 'niets ingelezen.';
      const raad = afgekeurdeRijen < tellingen.rijen ? ' Met --alleen-goede-rijen leest Baken de andere in.' : '';
      return `niets ingelezen: ${getal.format(afgekeurdeRijen)} van ${metAantal(tellingen.rijen, 'rij', 'rijen')} ${afgekeurdeRijen === 1 ? 'is' : 'zijn'} afgekeurd.${raad}`;
    }
    case 'gestopt':
      return 'gestopt. Er is niets ingelezen.';
    default:
      return status;
  }
}

function toonVerslag({ bestand, kolommen, fouten, vragen, meldingen, tellingen, wijzigingen }: Verslag): string[] {
  const gelezen = kolommen.filter(({ notatie, betekenis }) => notatie !== null && betekenis !== null);
  const soorten = Map.groupBy(gelezen, ({ notatie }) => NOTATIE[notatie ?? ''] ?? notatie ?? '');
  return [
    ...(bestand
      ? [
          `Herkend: ${[bestand.soort, bestand.codering, bestand.scheiding && `scheiding ${JSON.stringify(bestand.scheiding)}`, bestand.opmaak].filter(Boolean).join(', ')}; ${metAantal(tellingen.rijen, 'rij', 'rijen')}.`,
        ]
      : []),
    ...[...soorten].map(([soort, lijst]) => `Kolommen met ${soort}: ${opsomming(lijst.map(({ naam }) => naam))}.`),
    ...fouten,
    ...vragen.flatMap(({ melding, mogelijkheden }) => [
      `Vraag: ${melding}`,
      ...mogelijkheden.map(({ waarde, uitleg }) => `  ${waarde}: ${uitleg}`),
    ]),
    ...(vragen.length > 0 ? ['Geef het antwoord in een bestand met --koppeling (zie ./baken help import).'] : []),
    ...kolommen
      .flatMap(({ naam, betekenis, hint }) => (betekenis === null && hint ? [`Kolom "${naam}": ${hint}`] : []))
      .slice(0, 20),
    ...wijzigingen.slice(0, 5).map(toonWijziging),
    ...meldingen,
    ...(tellingen.waarschuwingen > 0
      ? [`${metAantal(tellingen.waarschuwingen, 'waarschuwing', 'waarschuwingen')}.`]
      : []),
  ];
}

const EENHEID: Readonly<Record<Wijziging['eenheid'], string>> = {
  euro: ' euro',
  procent: '%',
  fractie: '%',
  fte: ' fte',
  maanden: ' maanden',
  uren: ' uur',
  aantal: '',
  jaNee: '',
  verhouding: '',
};

function toonWijziging({ kvk, naam, gegeven, periode, oud, nieuw, eenheid }: Wijziging): string {
  const inEenheid = (waarde: number): string =>
    eenheid === 'jaNee'
      ? waarde === 1
        ? 'ja'
        : 'nee'
      : `${toon.format(eenheid === 'fractie' ? waarde * 100 : waarde)}${EENHEID[eenheid]}`;
  const wat = oud === null ? `nieuw ${inEenheid(nieuw)}` : `was ${inEenheid(oud)}, wordt ${inEenheid(nieuw)}`;
  return `${naam} (${kvk}), ${gegeven} ${periode}: ${wat}.`;
}

const opsomming = (namen: readonly string[], hoogstens = 8): string =>
  namen.length <= hoogstens
    ? namen.join(', ')
    : `${namen.slice(0, hoogstens).join(', ')} en ${namen.length - hoogstens} andere`;
