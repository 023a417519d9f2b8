import { MATRIX } from '../src/platform/toegang/index.ts';
import { DEMOMENSEN } from './mensen.ts';
import { AANBIEDER_IN_NOOD, ANDERE_AANBIEDER, BERICHTENREGIO, GEMEENTE, JEUGDREGIO } from './partijen.ts';
import type { Verhaal } from './profiel.ts';
import { VERTELDE } from './verhalen/index.ts';

/** The guide to the demo (`docs/demo.md`), made from the stories themselves so that the two cannot differ. */
export function schrijfGids(): string {
  return `${KOP}\n${schrijfMensen()}\n${AANLEVEREN}\n${BERICHTEN}\n## De verhalen\n\n${VERTELDE.map(schrijfVerhaal).join('\n')}\n${STAART}`;
}

const KOP = `# Gids bij de demonstratie

Met \`./baken demo\` opent u een verzonnen Nederland: 276 aanbieders in het Early Warning System (EWS), 1.200 kleinere
aanbieders, 16 kwartalen cijfers tot en met 2026-K3. De gemeenten en jeugdregio's zijn echt. **Alle aanbieders, cijfers,
gebeurtenissen en besluiten zijn verzonnen.** Er staan geen gegevens van personen in.

De cijfers als geheel lijken op de sector: een gemiddelde marge rond 1,5% (grote aanbieders rond 0,9%), een kwart tot 30%
maakt verlies in een jaar, een solvabiliteit rond 27%, en 25 grote aanbieders met samen bijna 1,9 miljard euro omzet in 2023.

Ongeveer vier op de tien aanbieders krijgen een voorstel voor trede 3 of hoger. Volgens de besluiten is het ongeveer 7%.
Dat verschil hoort zo: een voorstel is een reden om te kijken, geen oordeel (zie besluit 0005).

Zoek een aanbieder op naam of KvK-nummer.
`;

/** One line per person of the demo: name, roles and party. */
export const beschrijfMensen = (mensen: typeof DEMOMENSEN): string[] =>
  mensen.map(
    ({ naam, rollen, partij }) =>
      `${naam}: ${rollen.map((rol) => MATRIX.rollen[rol].naam.toLowerCase()).join(' en ')}, ${partij}`,
  );

const schrijfMensen = (): string => `## Wie u kunt zijn

Op de inlogpagina staat van elke rol iemand. Eén klik is genoeg; een wachtwoord is er niet.

${beschrijfMensen(DEMOMENSEN)
  .map((regel) => `- ${regel}`)
  .join('\n')}
`;

const AANLEVEREN = `## Cijfers aanleveren

Er zijn zeven uitvragen verstuurd: vier keer kwartaalcijfers (2025-K4 tot en met 2026-K3), de uren voor administratie in 2025,
een pilot met vier kandidaat-gegevens, en het inkoopbeleid over 2026 van gemeenten en jeugdregio's. Ook deze aanleveringen,
toelichtingen en nieuwsberichten zijn verzonnen.

- **Hanna Kwartaalstra** (indiener van ${AANBIEDER_IN_NOOD}) heeft 2026-K3 nog open staan. Wat Baken al wist, staat er als voorstel
  in. Vul de rest in, leg waarschuwingen uit en kies Indienen. De oude kwartalen staan onder "Mijn aanleveringen".
- **Ids Handtekening** (accordeur) keurt daarna goed. Pas dan is het ingediend, en is er een ontvangstbewijs.
- Hanna heeft ook een gesprek met de regio voorbereid, en ziet haar eigen risicobeeld.
- **Jelle Buurmansma** (${ANDERE_AANBIEDER}) kreeg van 2026-K2 twee velden terug, met de vraag erbij. Alleen die twee kan hij
  wijzigen. Zijn 2026-K3 is nog leeg op de voorstellen na.
- **Eefje Contractsma** (${GEMEENTE}) is halverwege het inkoopbeleid. **Gerben van Wethouderen** kan meekijken. **Floor
  Regiowijk** (${JEUGDREGIO}) moet nog beginnen.
- **Anouk van Cijferen** (analist) ziet van elke uitvraag wie er is, wie te laat is en hoe goed de cijfers zijn. Zij beslist over
  verzoeken om uitstel, accepteert of stuurt velden terug, en leest het nieuws. Bij de pilot is over één gegeven al besloten.
- Van 19 aanbieders is gemeten hoe lang aanleveren duurt. Dat is alleen als som te zien.
`;

const BERICHTEN = `## Berichtenverkeer

Van ${BERICHTENREGIO} zijn er drie jaar iJw-berichten (toewijzing, start, stop, verzoek, declaratie), in echt XML. Baken leest ze
in nadat het is gestart; dat duurt een tot enkele minuten. De jongeren zijn verzonnen, met nummers die voor proeven zijn bedoeld.
Eén jongere staat voor vier echte: zo passen er genoeg in die nummers.

- **Yvonne Wachttijdsma** (${BERICHTENREGIO}) vindt bij Wachttijden hoe lang kinderen waarop wachten, sinds wanneer dat slechter
  wordt, en bij wie. Bij één aanbieder van specialistische ggz loopt de wachttijd op, bij één ambulante aanbieder daalde hij.
  Stroom, Gebruik en geld (met plafonds: één aanbieder is boven 70%) en Berichtkwaliteit gaan over dezelfde berichten.
- **Hanna Kwartaalstra** ziet hetzelfde, alleen van haar eigen organisatie.
- **Anouk van Cijferen** ziet de sommen, en bij Aansluiting of de gemelde omzet klopt met de declaraties. Getallen over minder dan
  tien jongeren zijn voor haar verborgen.
`;

const STAART = `## Verder proberen

- Kies bovenaan een eerdere datum bij "zoals bekend op". Alle schermen laten dan zien wat er op die dag bekend was.
- Filter het landelijk overzicht op een trede door op de ladder te klikken.
- Zoek een aanbieder met een nieuw voorstel dat nog niet is beoordeeld, en neem zelf een besluit.
- Open een regio en kijk welke hulp wegvalt als een aanbieder stopt.

Deze gids wordt gemaakt uit \`demo/verhalen/\`. Een test let erop dat beide gelijk blijven:
\`UPDATE_GIDS=1 npx vitest run demo/gids.test.ts\` schrijft hem opnieuw.
`;

const schrijfVerhaal = ({ titel, uitleg, profiel, besluiten }: Verhaal): string =>
  [
    `### ${titel}`,
    '',
    `**${profiel.naam}** · KvK ${profiel.kvk}`,
    '',
    uitleg,
    '',
    besluiten.length > 0
      ? `Besluiten: ${besluiten.map((een) => `trede ${een.trede} op ${een.op}`).join(', ')}.`
      : 'Er is nooit een besluit nodig geweest.',
    '',
  ].join('\n');
