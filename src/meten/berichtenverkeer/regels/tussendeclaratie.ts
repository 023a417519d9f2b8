import { heeftIdentificatie, type Prestatiefeit, type Toewijzingfeit } from '../domain.ts';
import type { Regel } from '../toestand/prestaties.ts';
import { inEuro } from './bedragen.ts';
import { eersteVanMaand, laatsteVanMaand, latere } from './kalender.ts';
import { type Beeld, isVerwijderd, type Meld, nummersleutel, opVolgorde, perSleutel } from './tussenbeeld.ts';
import { eenheidPast, maximumOver, maximumVan, volumeIn } from './tussenvolume.ts';

/**
 * Rules on declarations and the answers to them (JW323, JW325). Source: informatiemodel.istandaarden.nl, iJw 3.2, TR304, 307, 308, 314,
 * 319, 321–323, 333, 337–341, 366, 369, 384, 385, 387–390. A line that was rejected or credited is settled, and not judged.
 */

const berichtsleutel = (f: { gemeente: string; aanbieder: string }, bericht: string): string =>
  `${f.gemeente}|${f.aanbieder}|${bericht}`;

const partijen = (f: { gemeente: string; aanbieder: string }): string => `${f.gemeente}|${f.aanbieder}`;

/** Debit lines that stand. */
const staande = (regels: readonly Regel[]): Prestatiefeit[] =>
  regels
    .filter(({ stand, credit, gecrediteerdDoor }) => stand === 'toegekend' && !credit && !gecrediteerdDoor)
    .map(({ prestatie }) => prestatie);

/** TR304, 307, 308, 339, 340, 341, 384, 387, 388: one line against its assignment. */
function tegenToewijzing(regel: Prestatiefeit, toewijzing: Toewijzingfeit, meld: Meld): void {
  const { nummer, ingang, einde } = toewijzing;
  if (regel.persoon !== toewijzing.persoon) meld('TR304', regel, `toewijzing ${nummer} is van een andere cliënt`);
  if (isVerwijderd(toewijzing)) {
    if (regel.dagtekening >= toewijzing.dagtekening)
      meld('TR384', regel, `toewijzing ${nummer} is verwijderd op ${toewijzing.dagtekening}`);
    return;
  }
  if (toewijzing.categorie !== null && regel.categorie !== toewijzing.categorie)
    meld('TR339', regel, `ProductCategorie is ${regel.categorie}; toegewezen is ${toewijzing.categorie}`);
  if (toewijzing.product !== null && regel.product !== toewijzing.product)
    meld('TR340', regel, `ProductCode is ${regel.product}; toegewezen is ${toewijzing.product}`);
  if (toewijzing.eenheid !== null && !eenheidPast(regel, toewijzing.eenheid))
    meld('TR341', regel, `Eenheid is ${regel.eenheid}; toegewezen is ${toewijzing.eenheid}`);

  const [eerste, laatste] = [eersteVanMaand(regel.van), laatsteVanMaand(regel.tot)];
  const begin = latere(ingang, eerste);
  const slot = einde !== null && einde < laatste ? einde : laatste;
  if (regel.van < ingang)
    meld('TR307', regel, `Begindatum ${regel.van} ligt voor de ingang ${ingang} van toewijzing ${nummer}`);
  else if (regel.van !== begin) meld('TR387', regel, `Begindatum is ${regel.van}; verwacht ${begin}`);
  if (einde !== null && regel.tot > einde)
    meld('TR308', regel, `Einddatum ${regel.tot} ligt na het einde ${einde} van toewijzing ${nummer}`);
  else if (regel.tot !== slot) meld('TR388', regel, `Einddatum is ${regel.tot}; verwacht ${slot}`);
}

/** TR321, 322, 369: what is declared fits in what is assigned; said of the line with which it goes over. */
function past(regels: readonly Prestatiefeit[], toewijzing: Toewijzingfeit, meld: Meld): void {
  const [maximum, { nummer, budget }] = [maximumVan(toewijzing), toewijzing];
  let [volume, bedrag] = [0, 0];
  for (const regel of regels) {
    const dit = volumeIn(regel, toewijzing);
    const hier = maximumOver(toewijzing, regel.van, regel.tot);
    if (dit !== null && hier !== null && dit > hier)
      meld('TR321', regel, `gedeclareerd is ${dit}; in deze periode is ten hoogste ${hier} toegewezen onder ${nummer}`);
    volume += dit ?? 0;
    if (dit !== null && maximum !== null && volume > maximum)
      meld(
        'TR322',
        regel,
        `met deze regel is ${volume} gedeclareerd; toegewezen onder ${nummer} is in totaal ${maximum}`,
      );
    bedrag += regel.bedrag;
    if (budget !== null && bedrag > budget)
      meld(
        'TR369',
        regel,
        `met deze regel is ${inEuro(bedrag)} gedeclareerd; het budget van ${nummer} is ${inEuro(budget)}`,
      );
  }
}

function toewijzingen(beeld: Beeld, meld: Meld): void {
  const opPeriode = (a: Prestatiefeit, b: Prestatiefeit) =>
    a.van === b.van ? opVolgorde(a, b) : a.van < b.van ? -1 : 1;
  for (const [sleutel, groep] of perSleutel(staande(beeld.regels), nummersleutel)) {
    const toewijzing = beeld.toewijzingen.get(sleutel);
    if (toewijzing) {
      for (const regel of groep) tegenToewijzing(regel, toewijzing, meld);
      if (!isVerwijderd(toewijzing)) past([...groep].sort(opPeriode), toewijzing, meld);
    } else for (const regel of groep) meld('TR338', regel, `toewijzing ${regel.nummer} is nog niet bekend`, true);
  }
}

/** TR385: an assignment with lines that were awarded before is not deleted. */
function verwijderdNaToekenning({ regels, toewijzingen: geldend }: Beeld, meld: Meld): void {
  const toegekend = perSleutel(
    regels.filter(
      ({ stand, credit, gecrediteerdDoor, beantwoord }) =>
        stand === 'toegekend' && !credit && !gecrediteerdDoor && beantwoord,
    ),
    ({ prestatie }) => nummersleutel(prestatie),
  );
  for (const [sleutel, toewijzing] of geldend) {
    const eerder = (toegekend.get(sleutel) ?? []).filter(
      ({ prestatie }) => prestatie.dagtekening < toewijzing.dagtekening,
    );
    if (isVerwijderd(toewijzing) && eerder.length > 0)
      meld(
        'TR385',
        toewijzing,
        `onder ${toewijzing.nummer} zijn al regels toegekend (${eerder.length}); crediteer die eerst`,
      );
  }
}

/** TR314, 333, 389: references, numbers of declarations and periods are declared once. */
function eenmalig({ regels }: Beeld, meld: Meld): void {
  const over = regels.filter(({ stand }) => stand !== 'afgekeurd').map(({ prestatie }) => prestatie);
  for (const groep of perSleutel(over, (f) => `${f.aanbieder}|${f.referentie}`).values())
    for (const regel of groep.slice(1)) meld('TR314', regel, 'dit ReferentieNummer is al gebruikt');
  // Lines that do not say of which message they are may be of the same.
  const metBericht = over.filter(heeftIdentificatie);
  for (const groep of perSleutel(metBericht, (f) => `${f.aanbieder}|${f.declaratie}`).values())
    for (const regel of groep)
      if (regel.bericht !== groep[0]?.bericht)
        meld('TR333', regel, 'dit DeclaratieNummer is al gebruikt in een eerder bericht');
  const zelfde = (f: Prestatiefeit) =>
    `${nummersleutel(f)}|${f.aanbieder}|${f.van}|${f.tot}|${f.categorie}|${f.product}`;
  for (const groep of perSleutel(staande(regels), zelfde).values())
    for (const regel of groep.slice(1))
      meld(
        'TR389',
        regel,
        `toewijzing ${regel.nummer} is over ${regel.van} tot en met ${regel.tot} al gedeclareerd; crediteer die regel eerst`,
      );
}

/** What a credit line must repeat of the line that it takes back (IV091). */
const inhoud = (f: Prestatiefeit): string =>
  [f.persoon, f.nummer, f.categorie, f.product, f.van, f.tot, f.volume, f.eenheid, f.tarief, Math.abs(f.bedrag)].join(
    '|',
  );

/** TR323, 390: a credit line takes back, once, a line that stands. */
function credits({ regels }: Beeld, meld: Meld): void {
  const debet = perSleutel(
    regels.filter(({ credit }) => !credit),
    ({ prestatie }) => `${prestatie.aanbieder}|${prestatie.referentie}`,
  );
  for (const { prestatie, credit, stand } of regels) {
    if (!credit || stand === 'afgekeurd' || prestatie.vorige === null) continue;
    const bron = debet.get(`${prestatie.aanbieder}|${prestatie.vorige}`) ?? [];
    if (stand === 'dubbel') meld('TR390', prestatie, 'deze regel is al gecrediteerd');
    else if (bron.length === 0) meld('TR323', prestatie, 'de regel die wordt gecrediteerd is nog niet bekend', true);
    else if (stand === 'wacht') meld('TR323', prestatie, 'de regel die wordt gecrediteerd is afgekeurd');
    else if (!bron.some((een) => inhoud(een.prestatie) === inhoud(prestatie)))
      meld('TR323', prestatie, 'de creditregel is niet gelijk aan de regel die wordt gecrediteerd');
  }
}

/** TR319, 337, 366: a line is of the month of its declaration or before, and an answer of a declaration that there is. */
function berichten({ alle, regels }: Beeld, meld: Meld): void {
  const declaraties = perSleutel(
    alle.bericht.filter(({ soort }) => soort === 'JW323'),
    (f) => berichtsleutel(f, f.bericht),
  );
  for (const { prestatie, stand } of regels) {
    const maand = declaraties.get(berichtsleutel(prestatie, prestatie.bericht))?.[0]?.declaratiemaand;
    if (stand !== 'afgekeurd' && maand && prestatie.tot.slice(0, 7) > maand)
      meld('TR319', prestatie, `Einddatum ${prestatie.tot} ligt na de declaratieperiode ${maand}`);
  }
  const losse = new Set(alle.bericht.filter((f) => f.soort === 'JW323' && !heeftIdentificatie(f)).map(partijen));
  for (const feit of alle.bericht)
    if (
      feit.soort === 'JW325' &&
      feit.over !== null &&
      !losse.has(partijen(feit)) &&
      !declaraties.has(berichtsleutel(feit, feit.over))
    )
      meld('TR337', feit, 'de declaratie waar dit op antwoordt is nog niet bekend', true);
  const bekend = new Set(regels.map(({ prestatie }) => berichtsleutel(prestatie, prestatie.referentie)));
  for (const feit of alle.afkeuring)
    if (feit.klasse === 'Prestatie' && feit.sleutel !== null && !bekend.has(berichtsleutel(feit, feit.sleutel)))
      meld('TR366', feit, 'de regel die wordt afgewezen is nog niet bekend', true);
}

/** All rules on declarations. */
export function toetsDeclaraties(beeld: Beeld, meld: Meld): void {
  toewijzingen(beeld, meld);
  verwijderdNaToekenning(beeld, meld);
  eenmalig(beeld, meld);
  credits(beeld, meld);
  berichten(beeld, meld);
}
