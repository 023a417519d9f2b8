import type { Berichtsoort } from '../domain.ts';
import type { Plek } from './plek.ts';
import { type Berichtbeeld, type Inhoudregel, type Plaats, regel, regelMetGeheugen } from './regel.ts';

/**
 * Rules on keys within one message. What they remember are keys only, so that a declaration of any size fits in memory.
 * Source: informatiemodel.istandaarden.nl, iJw 3.2, technische regels; logical keys of IV008 and the information model.
 */

type Sleutel = (plek: Plek) => string | null;

/** Logical key of a class: the texts at some paths. Null when the first is missing: the schema tells of that. */
const van =
  (...paden: readonly (readonly string[])[]): Sleutel =>
  (plek) => {
    if (plek.tekst(...(paden[0] ?? [])) === null) return null;
    // Joined, so that the text of the file itself is let go.
    return `\u0000${paden.map((pad) => plek.tekst(...pad) ?? '').join('\u0001')}`;
  };

const PRODUCT = [
  ['Product', 'Categorie'],
  ['Product', 'Code'],
] as const;

const SLEUTELS: Readonly<Record<string, Sleutel>> = {
  Contact: van(['Soort']),
  Relatie: van(['Nummer']),
  ToegewezenProduct: van(['ToewijzingNummer']),
  StartProduct: van(['Begindatum'], ['ToewijzingNummer'], ...PRODUCT),
  StopProduct: van(['Begindatum'], ['ToewijzingNummer'], ...PRODUCT, ['RedenBeeindiging'], ['Einddatum']),
  AangevraagdProduct: van(['ReferentieAanbieder']),
  NieuwProduct: van(['GewensteIngangsdatum'], ...PRODUCT),
  OngewijzigdProduct: van(['ToewijzingNummer']),
  TeWijzigenProduct: van(['ToewijzingNummer']),
  Client: van(['Bsn']),
  Prestatie: van(['ProductReferentie', 'ReferentieNummer'], ['ProductReferentie', 'VorigReferentieNummer']),
};

const HEEN: readonly Berichtsoort[] = ['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW323', 'JW325'];

/** A key that has been seen before in the message is wrong. */
const uniek = (
  code: string,
  titel: string,
  soorten: readonly Berichtsoort[],
  klasse: string,
  sleutel: Sleutel,
  zegt: (plek: Plek) => readonly [plek: Plek, melding: string],
  geheugen: (bericht: Berichtbeeld) => Set<string> = () => new Set(),
): Inhoudregel =>
  regelMetGeheugen(code, titel, soorten, [klasse], (bericht, meld) => {
    const gezien = geheugen(bericht);
    return {
      zie: (plek) => {
        const waarde = sleutel(plek);
        if (waarde === null) return;
        if (gezien.has(waarde)) meld(...zegt(plek));
        gezien.add(waarde);
      },
    };
  });

/** Places that are kept of one number: of a message no more findings are shown. */
const GENOEG = 1000;

const isCredit = (plek: Plek): boolean => plek.tekst('IngediendBedrag', 'DebetCredit') === 'C';
const debetsleutel = van(
  ['ToewijzingNummer'],
  ['ProductPeriode', 'Begindatum'],
  ['ProductPeriode', 'Einddatum'],
  ['ProductCategorie'],
  ['ProductCode'],
);

/** Classes are unique within the class above them, so what was seen is forgotten with the next one of those. */
function dubbel(klassen: readonly string[]): Inhoudregel['open'] {
  return (_bericht, meld) => {
    const gezien = new Map(
      klassen.map((klasse) => [klasse, { boven: undefined as unknown, sleutels: new Set<string>() }]),
    );
    return {
      zie: (plek) => {
        const { naam } = plek.knoop;
        const waarde = SLEUTELS[naam]?.(plek) ?? null;
        const stand = gezien.get(naam);
        if (waarde === null || !stand) return;
        const boven = plek.boven?.knoop ?? null;
        if (stand.boven !== boven) {
          stand.boven = boven;
          stand.sleutels.clear();
        }
        if (stand.sleutels.has(waarde))
          meld(plek, `${naam} komt met dezelfde sleutel al eerder voor in dit bericht; verwacht elke sleutel één keer`);
        stand.sleutels.add(waarde);
      },
    };
  };
}

export const SLEUTELREGELS: readonly Inhoudregel[] = [
  regelMetGeheugen(
    'TR101',
    'Niets staat twee keer in een bericht',
    HEEN,
    Object.keys(SLEUTELS),
    dubbel(Object.keys(SLEUTELS)),
  ),
  uniek(
    'TR314',
    'Elke regel van een declaratie heeft een eigen nummer',
    ['JW323'],
    'Prestatie',
    van(['ProductReferentie', 'ReferentieNummer']),
    (plek) => [plek.bij('ProductReferentie', 'ReferentieNummer'), 'dit ReferentieNummer is in dit bericht al gebruikt'],
    ({ nummers }) => nummers,
  ),
  uniek(
    'TR315',
    'Een regel wordt in een bericht niet twee keer teruggenomen',
    ['JW323'],
    'Prestatie',
    van(['ProductReferentie', 'VorigReferentieNummer']),
    (plek) => [
      plek.bij('ProductReferentie', 'VorigReferentieNummer'),
      'dit VorigReferentieNummer is in dit bericht al gebruikt; een regel kan maar één keer worden teruggenomen',
    ],
  ),
  regelMetGeheugen(
    'TR316',
    'Een regel wordt niet in hetzelfde bericht teruggenomen',
    ['JW323'],
    ['Prestatie'],
    ({ nummers }, meld) => {
      const terug = new Map<string, Plaats[]>();
      return {
        zie: (plek) => {
          const vorige = plek.onder('ProductReferentie', 'VorigReferentieNummer');
          const wijst = vorige?.tekst() ?? null;
          if (vorige && wijst !== null) {
            const sleutel = `\u0000${wijst}`;
            const plekken = terug.get(sleutel) ?? [];
            if (plekken.length < GENOEG) plekken.push({ pad: vorige.pad, regelnummer: vorige.regelnummer });
            terug.set(sleutel, plekken);
          }
        },
        einde: () => {
          // Those of all lines, as TR314 has seen them.
          for (const [nummer, plekken] of terug)
            if (nummers.has(nummer))
              for (const plaats of plekken) meld(plaats, 'de regel die wordt teruggenomen staat in dit bericht zelf');
        },
      };
    },
  ),
  uniek(
    'TR383',
    'Elk aangevraagd product heeft een eigen referentie',
    ['JW315'],
    'AangevraagdProduct',
    van(['ReferentieAanbieder']),
    (plek) => [plek.bij('ReferentieAanbieder'), 'deze ReferentieAanbieder is in dit bericht al gebruikt'],
  ),
  uniek(
    'TR416',
    'Een product wordt per periode en toewijzing één keer in rekening gebracht',
    ['JW323'],
    'Prestatie',
    (plek) => (isCredit(plek) ? null : debetsleutel(plek)),
    (plek) => [plek, 'er is al een debetregel voor deze toewijzing, dit product en deze periode'],
  ),
  regel(
    'OP033x2',
    'Een start of stop is nieuw of wordt verwijderd, nooit gewijzigd',
    ['JW305', 'JW307'],
    ['StatusAanlevering'],
    (plek, meld) => {
      const status = plek.tekst();
      if (status === '2' || status === '9')
        meld(plek, `StatusAanlevering is ${status}; verwacht 1 (eerste) of 3 (verwijderen)`);
    },
  ),
];
