import { opsomming } from '../indicatoren/index.ts';
import { HORIZON_MAANDEN } from './alarm.ts';
import { UITKOMSTSOORTEN } from './uitkomst.ts';

const namen = (test: (soort: (typeof UITKOMSTSOORTEN)[number]) => boolean): string =>
  opsomming(UITKOMSTSOORTEN.filter(test).map((soort) => soort.naam.toLowerCase()));

/** What every word of the outcome means. Dutch, B1: it goes into each report, so that no figure is read without it. */
export const UITLEG = {
  terugkijken:
    'Elke reeks wordt nagespeeld met wat op elk moment bekend was, met de normen en formules van nu. Wat op de dag van de uitkomst of later bekend werd, telt niet mee. Een gebeurtenis die zelf de uitkomst is (zoals faillissement, dat vanzelf trede 6 geeft), telt nooit als waarschuwing, ook niet als ze eerder bekend was.',
  echteZaak: `Een echte zaak is: ${namen((s) => s.telt === 'zaak')}. Een overname telt apart: ze kan een redding zijn, maar ook gewoon een keuze. Ze telt niet mee bij gevonden zaken, alarmen en tijd.`,
  hard: `Hard noemen we: ${namen((s) => s.hard)}. Een herstelplan is zachter: de toezichthouder begint eraan, soms door hetzelfde signaal dat hier wordt getoetst.`,
  trede: 'De datum bij trede 2, 3, 4 of 5 is de eerste dag waarop het voorstel die trede of een hogere was.',
  alarm: 'Een alarm is een tijd waarin een regel zonder onderbreking aan staat.',
  terecht: `Een alarm is terecht als de uitkomst binnen ${HORIZON_MAANDEN} maanden na het begin kwam, of terwijl het alarm nog aan stond. Anders is het een loos alarm. Is er geen uitkomst en stopt de reeks binnen ${HORIZON_MAANDEN} maanden, dan is het alarm nog open. Open alarmen tellen als loos, zodat de cijfers niet te mooi zijn.`,
  recall:
    'Gevonden zaken (recall): het deel van de echte zaken met vooraf een terecht alarm. Alleen zaken waarvoor de regel te berekenen was, tellen mee; de andere staan onder "niet te berekenen".',
  precisie:
    'Terechte alarmen (precisie): het deel van de alarmen dat terecht was. Per aanbieder: het deel van de aanbieders met een alarm dat een echte zaak werd waarvoor het alarm terecht was.',
  loosPerJaar:
    'Loos alarm per aanbiedersjaar: loze en open alarmen, gedeeld door de jaren waarin de regel te berekenen was, van alle aanbieders samen.',
  voorsprong:
    'Voorsprong: maanden van het begin van het eerste terechte alarm tot de uitkomst (dagen gedeeld door 30,44). Alleen van gevonden zaken. "Minstens" staat erbij als het alarm al aan was toen de reeks begon.',
  tijdInAlarm:
    'Tijd in alarm: het deel van de tijd dat de regel aan stond. Een regel die altijd aan staat, vindt alles en zegt niets.',
  onzekerheid:
    'Tussen haakjes staat het 95%-interval: van Wilson bij delen, exact (Poisson, Garwood) bij aantallen per jaar, uit de volgorde van de waarden bij de mediaan (pas vanaf zes waarden). Alarmen van één aanbieder hangen samen; daarom is de echte onzekerheid bij alarmen wat groter.',
} as const;
