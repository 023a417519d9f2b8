import type { Oorzaak } from './profiel.ts';

/** Reasons of decisions in plain Dutch (B1), by the familie of the driver that weighed most. */

type Motiveringen = Readonly<Record<string, string>> & { readonly overig: string };

/** The person finds it less serious than the machine. */
export const AFWIJKING: Motiveringen = {
  solvabiliteit:
    'De reserve is klein, maar is dat al jaren. Er is geen verlies en er is genoeg geld om een half jaar te betalen. Wij volgen het elk kwartaal.',
  solvabiliteitDaling:
    'De solvabiliteit daalt door een nieuwe lening voor een gebouw. Dat was bekend en past in de begroting.',
  nettomargeRollend:
    'Er is verlies, maar dat stond in de begroting door een verhuizing. De reserve is groot genoeg en de aanbieder verwacht volgend jaar winst.',
  genormaliseerdeMarge:
    'Zonder eenmalige posten is het resultaat laag. De aanbieder heeft de tarieven voor volgend jaar al rond en de reserve is voldoende.',
  nettomarge: 'Eén slecht kwartaal door vakanties en ziekte. Het jaar als geheel is in orde.',
  margeJeugd:
    'De jeugdtak maakt verlies. De groep kan het dragen en heeft schriftelijk gezegd door te gaan met jeugdhulp.',
  currentRatio: 'De kortlopende schulden zijn hoog door een vooruitbetaling van een gemeente. Die hoeft niet terug.',
  liquiditeitsbuffer:
    'Het geld op de bank is krap. De grootste gemeente betaalt voortaan per maand vooruit, dus het risico is klein.',
  maandenTotTekort:
    'De prognose rekent een lening nog niet mee die de bank al heeft toegezegd. Met die lening is er geen tekort.',
  dscr: 'De aflossing was eenmalig hoger door een vervroegde aflossing. Vanaf volgend jaar past het weer.',
  bankafspraakGebroken: 'De bank heeft schriftelijk laten weten dat zij de afspraak dit jaar niet toepast.',
  verwachteMarge: 'De aanbieder verwacht een klein verlies. De reserve kan dat dragen en er ligt een plan.',
  grootContractVerloren: 'Het contract was een klein deel van de omzet. De aanbieder vangt het verlies van werk op.',
  gegevensOntbreken: 'De cijfers zijn niet volledig. Wat er wel is, ziet er goed uit; de aanbieder vult de rest aan.',
  teLateLevering: 'De cijfers kwamen te laat door een nieuw administratiesysteem. Dat is nu opgelost.',
  overig: 'Wij hebben met de aanbieder gesproken. Er is een goede verklaring en geen risico voor de hulp.',
};

/** The person agrees. */
export const EENS: Motiveringen = {
  solvabiliteit: 'De reserve wordt kleiner. Wij spreken de aanbieder elk kwartaal.',
  solvabiliteitDaling: 'De solvabiliteit daalt meer dan 3 procentpunt in een jaar. Wij vragen waar dat door komt.',
  nettomargeRollend: 'De marge is klein. Een tegenvaller geeft meteen verlies. Wij volgen dit.',
  genormaliseerdeMarge: 'Zonder eenmalige posten is de marge klein. Wij volgen dit.',
  nettomarge: 'Verlies in één kwartaal. Wij wachten het volgende kwartaal af.',
  begrotingsachterstand: 'Al twee kwartalen minder dan begroot. De aanbieder past de begroting aan.',
  pnilRatio: 'Veel ingehuurde mensen. De aanbieder heeft een plan om dat terug te brengen.',
  verzuim: 'Het verzuim is hoog. Dat is bekend; er loopt een aanpak.',
  vacaturegraad: 'Er staan veel banen open. De wachttijden lopen nog niet op.',
  currentRatio: 'De kortlopende schulden zijn hoog tegenover het geld dat binnenkomt. Wij volgen dit.',
  liquiditeitsbuffer: 'Er is geld voor minder dan een maand. De aanbieder stuurt ons elke maand de stand.',
  dscr: 'Rente en aflossing passen nog net. Wij volgen dit.',
  teLateLevering: 'De cijfers zijn te laat. Wij hebben de aanbieder gebeld en een datum afgesproken.',
  bezettingJeugdzorgPlus: 'De bezetting is lager dan waar het tarief op rekent. De aanbieder bouwt plekken om.',
  overig: 'Een vroeg signaal. Wij spreken de aanbieder en kijken volgend kwartaal opnieuw.',
};

/** The cause that a driver points at, where that is not money. */
const OORZAKEN: Readonly<Record<string, Oorzaak>> = {
  pnilRatio: 'personeel',
  verzuim: 'personeel',
  vacaturegraad: 'personeel',
  productieTovBegroting: 'minderVraag',
  grootContractVerloren: 'minderVraag',
  bezettingJeugdzorgPlus: 'minderVraag',
  teLateLevering: 'anders',
  gegevensOntbreken: 'anders',
};

export const oorzaakVan = (aanleiding: string): Oorzaak => OORZAKEN[aanleiding] ?? 'financieel';

/** The reason for this driver, or a general one. */
export const motiveer = (bron: Motiveringen, aanleiding: string): string => bron[aanleiding] ?? bron.overig;

export const ONGEWIJZIGD = 'Het nieuwe voorstel verandert ons beeld niet. De afspraken met de aanbieder blijven staan.';
export const GEVAL = 'Het verlies is groter dan de reserve kan dragen. De aanbieder maakt een herstelplan.';
export const GEVAL_ERNSTIG =
  'Groot verlies en weinig reserve. De gemeenten zijn betrokken bij het herstelplan van de aanbieder.';
export const AFGEROND =
  'Het herstelplan is uitgevoerd en de gemeenten hebben de tarieven aangepast. De hulp loopt geen gevaar; wij volgen de cijfers.';
export const LAGER = 'De cijfers zijn weer beter. Extra aandacht is niet meer nodig.';
