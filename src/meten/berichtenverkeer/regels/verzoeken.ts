import type { Plek } from './plek.ts';
import { type Inhoudregel, type Meld, regel } from './regel.ts';

/** Rules on requests and the answers to them. Source: informatiemodel.istandaarden.nl, iJw 3.2, technische regels, condities. */

const MET_AGB = ['02', '03', '04', '05'];
const WOONPLAATSBEGINSEL = '8';

function verwijzer(plek: Plek, meld: Meld): void {
  const [type, naam, code] = [plek.tekst('Type'), plek.heeft('Naam'), plek.heeft('ZorgverlenerCode')];
  if (!MET_AGB.includes(type ?? '')) return;
  if (naam && code)
    meld(plek.bij('Naam'), `Naam en ZorgverlenerCode zijn allebei gevuld bij Type ${type}; verwacht een van beide`);
  if (!naam && !code) meld(plek, `Naam en ZorgverlenerCode ontbreken bij Type ${type}; verwacht een van beide`);
}

export const VERZOEKREGELS: readonly Inhoudregel[] = [
  regel(
    'TR352',
    'Een verzoek om wijziging gaat over minstens één toewijzing die er al is',
    ['JW317'],
    ['Verzoek'],
    (plek, meld) => {
      if (
        !plek.heeft('OngewijzigdeProducten', 'OngewijzigdProduct') &&
        !plek.heeft('TeWijzigenProducten', 'TeWijzigenProduct')
      )
        meld(plek, 'er is geen OngewijzigdProduct en geen TeWijzigenProduct; verwacht minstens één');
    },
  ),
  regel('TR353', 'Een verzoek om wijziging vraagt minstens één wijziging', ['JW317'], ['Verzoek'], (plek, meld) => {
    if (!plek.heeft('TeWijzigenProducten', 'TeWijzigenProduct') && !plek.heeft('NieuweProducten', 'NieuwProduct'))
      meld(plek, 'er is geen TeWijzigenProduct en geen NieuwProduct; verwacht minstens één');
  }),
  regel(
    'CD043',
    'Een nummer van een beschikking gaat samen met haar ingangsdatum',
    ['JW315'],
    ['AangevraagdProduct'],
    (plek, meld) => {
      const [nummer, ingang] = [plek.heeft('BeschikkingNummer'), plek.heeft('BeschikkingIngangsdatum')];
      if (nummer && !ingang) meld(plek, 'BeschikkingIngangsdatum ontbreekt; verplicht bij een BeschikkingNummer');
      if (!nummer && ingang)
        meld(
          plek.bij('BeschikkingIngangsdatum'),
          'BeschikkingIngangsdatum is gevuld zonder BeschikkingNummer; laat leeg',
        );
    },
  ),
  regel('CD066', 'Een zorgverlener die verwijst is bekend met code of met naam', ['JW315'], ['Verwijzer'], verwijzer),
  regel('CD068', 'Alleen een zorgverlener die verwijst heeft een code', ['JW315'], ['Verwijzer'], (plek, meld) => {
    const type = plek.tekst('Type');
    if (type !== null && !MET_AGB.includes(type) && plek.heeft('ZorgverlenerCode'))
      meld(plek.bij('ZorgverlenerCode'), `ZorgverlenerCode is gevuld bij Type ${type}; laat leeg`);
  }),
  regel('CD085', 'Een afwijzing heeft een reden, een onderzoek niet', ['JW319'], ['Antwoord'], (plek, meld) => {
    const [antwoord, reden] = [plek.tekst('VerzoekAntwoord'), plek.heeft('RedenAfwijzingVerzoek')];
    if (antwoord === '1' && !reden)
      meld(plek, 'RedenAfwijzingVerzoek ontbreekt; verplicht bij VerzoekAntwoord 1 (afgewezen)');
    if (antwoord === '2' && reden)
      meld(
        plek.bij('RedenAfwijzingVerzoek'),
        'RedenAfwijzingVerzoek is gevuld bij VerzoekAntwoord 2 (in onderzoek); laat leeg',
      );
  }),
  regel(
    'TR377',
    'Een afwijzing om het woonplaatsbeginsel noemt de gemeente die het wel is',
    ['JW319'],
    ['Antwoord'],
    (plek, meld) => {
      if (plek.tekst('RedenAfwijzingVerzoek') === WOONPLAATSBEGINSEL && !plek.heeft('Woonplaatsbeginsel'))
        meld(plek, 'Woonplaatsbeginsel ontbreekt; verplicht bij RedenAfwijzingVerzoek 8');
    },
  ),
  regel(
    'TR409',
    'Alleen een afwijzing om het woonplaatsbeginsel noemt een andere gemeente',
    ['JW319'],
    ['Antwoord'],
    (plek, meld) => {
      const reden = plek.tekst('RedenAfwijzingVerzoek');
      if (reden !== WOONPLAATSBEGINSEL && plek.heeft('Woonplaatsbeginsel'))
        meld(
          plek.bij('Woonplaatsbeginsel'),
          `Woonplaatsbeginsel is gevuld bij RedenAfwijzingVerzoek ${reden ?? 'leeg'}; verwacht alleen bij 8`,
        );
    },
  ),
];
