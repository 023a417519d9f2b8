import type { Plek } from './plek.ts';
import { type Inhoudregel, type Meld, regel } from './regel.ts';

/** Rules on people and their addresses. Source: informatiemodel.istandaarden.nl, iJw 3.2, technische regels, constraints, condities. */

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** Eleven-proof of a BSN: nine digits, weighed 9 … 2 and −1, of which the sum is a multiple of 11; not all zero. */
export const elfproef = (bsn: string): boolean =>
  /^\d{9}$/.test(bsn) &&
  bsn !== '000000000' &&
  GEWICHTEN.reduce((som, gewicht, index) => som + gewicht * Number(bsn[index]), 0) % 11 === 0;

const NEDERLANDSE_POSTCODE = /^[1-9]\d{3} ?[A-Z]{2}$/;

function naamgebruik(plek: Plek, meld: Meld): void {
  const gebruik = plek.tekst('NaamGebruik');
  if (gebruik === null) return;
  const mag = plek.heeft('Partnernaam') ? ['1', '2', '3', '4'] : ['1', '6'];
  if (!mag.includes(gebruik))
    meld(
      plek.bij('NaamGebruik'),
      `NaamGebruik is ${gebruik}; verwacht ${mag.join(', ')} ${plek.heeft('Partnernaam') ? 'met' : 'zonder'} Partnernaam`,
    );
}

function bereikbaar(plek: Plek, meld: Meld): void {
  const adres = plek.heeft('Adres', 'Huis') && plek.tekst('Adres', 'Postcode') !== null;
  if (!adres && !plek.heeft('Telefoon'))
    meld(plek, 'Contact heeft geen Telefoon en geen Huis met Postcode; verwacht een van beide');
}

function land(plek: Plek, meld: Meld): void {
  const [postcode, code] = [plek.tekst('Postcode'), plek.tekst('LandCode')];
  if (postcode !== null && code === null) meld(plek, 'LandCode ontbreekt; verplicht bij een Postcode');
  if (postcode === null && code !== null) meld(plek.bij('LandCode'), 'LandCode is gevuld zonder Postcode; laat leeg');
}

export const PERSOONREGELS: readonly Inhoudregel[] = [
  regel(
    'CS002',
    'Een burgerservicenummer voldoet aan de elfproef',
    ['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW323', 'JW325'],
    ['Bsn'],
    (plek, meld) => {
      const bsn = plek.tekst();
      // Nine digits is for the schema to say; here only those that have the form.
      if (bsn !== null && /^\d{9}$/.test(bsn) && !elfproef(bsn))
        meld(plek, 'het burgerservicenummer voldoet niet aan de elfproef');
    },
  ),
  regel(
    'UP003',
    'Een antwoord op een verzoek noemt geen burgerservicenummer, naam of geboortedatum',
    ['JW319', 'JW320'],
    ['Bsn', 'Naam', 'Geboortedatum', 'Client'],
    (plek, meld) =>
      meld(plek, `${plek.knoop.naam} hoort niet in dit bericht; de ReferentieAanbieder zegt om wie het gaat`),
  ),
  regel('CS318', 'Een cliënt is een natuurlijk persoon', ['JW301'], ['Client'], (plek, meld) => {
    if (plek.tekst('Naam', 'NaamGebruik') === '6')
      meld(plek.bij('Naam', 'NaamGebruik'), 'NaamGebruik is 6 (niet-natuurlijk persoon); dat kan niet bij een cliënt');
  }),
  regel('CS050', 'Het naamgebruik past bij de namen die er zijn', ['JW301'], ['Naam'], naamgebruik),
  regel('CD007', 'Alleen een tolk voor een taal noemt de taal', ['JW301'], ['Communicatie'], (plek, meld) => {
    const tolk = plek.tekst('Vorm') === '1';
    if (tolk && !plek.heeft('Taal')) meld(plek, 'Taal ontbreekt; verplicht bij Vorm 1 (tolk taal)');
    if (!tolk && plek.heeft('Taal')) meld(plek.bij('Taal'), 'Taal is gevuld; dat mag alleen bij Vorm 1 (tolk taal)');
  }),
  regel('TR006', 'Een contact heeft een telefoon, of een huis met postcode', ['JW301'], ['Contact'], bereikbaar),
  regel(
    'TR061',
    'Van een cliënt is een BRP-, correspondentie- of verblijfadres bekend',
    ['JW301'],
    ['Contactgegevens'],
    (plek, meld) => {
      if (!plek.alle('Contact').some((contact) => ['01', '02', '03'].includes(contact.tekst('Soort') ?? '')))
        meld(plek, 'er is geen Contact met Soort 01, 02 of 03; verwacht minstens één');
    },
  ),
  regel('CD005', 'Een postcode noemt het land, en een land de postcode', ['JW301'], ['Adres'], land),
  regel('CD025', 'Een adres in Nederland heeft een huisnummer', ['JW301'], ['Adres'], (plek, meld) => {
    if (plek.tekst('LandCode') === 'NL' && !plek.heeft('Huis')) meld(plek, 'Huis ontbreekt bij een adres in Nederland');
  }),
  regel('CS089', 'Een Nederlandse postcode heeft de Nederlandse vorm', ['JW301'], ['Adres'], (plek, meld) => {
    const postcode = plek.tekst('Postcode');
    if (plek.tekst('LandCode') === 'NL' && postcode !== null && !NEDERLANDSE_POSTCODE.test(postcode))
      meld(plek.bij('Postcode'), 'de postcode heeft niet de vorm van vier cijfers en twee hoofdletters');
  }),
  regel('CD034', 'Een BRP- of verblijfadres heeft een postcode', ['JW301'], ['Contact'], (plek, meld) => {
    const soort = plek.tekst('Soort');
    if ((soort === '01' || soort === '03') && plek.heeft('Adres') && plek.tekst('Adres', 'Postcode') === null)
      meld(plek.bij('Adres'), `Postcode ontbreekt; verplicht bij Soort ${soort}`);
  }),
  regel('CD009', 'Alleen een tijdelijk adres heeft een periode', ['JW301'], ['Contact'], (plek, meld) => {
    if (plek.heeft('Periode') && plek.tekst('Soort') !== '04')
      meld(plek.bij('Periode'), 'Periode is gevuld; dat mag alleen bij Soort 04 (tijdelijk verblijfadres)');
  }),
];
