import type { Plek } from './plek.ts';
import { type Inhoudregel, type Meld, regel, regelMetGeheugen } from './regel.ts';

/** Rules on amounts, all in whole euro cents. Source: informatiemodel.istandaarden.nl, iJw 3.2, technische regels and constraints. */

const EURO = '83';
const MINUUT = '01';

/** An amount with its sign: debit counts up, credit down. Null when it cannot be read. */
function metTeken(plek: Plek | null, naam: string): number | null {
  const [bedrag, teken] = [plek?.getal(naam) ?? null, plek?.tekst('DebetCredit') ?? null];
  return bedrag === null || (teken !== 'D' && teken !== 'C') ? null : teken === 'C' ? 0 - bedrag : bedrag;
}

/** 123456 as `€ 1234,56`. */
export const inEuro = (centen: number): string => {
  const cijfers = String(Math.abs(centen)).padStart(3, '0');
  return `${centen < 0 ? '−' : ''}€ ${cijfers.slice(0, -2)},${cijfers.slice(-2)}`;
};

/** Adds the lines of a message; null as soon as one of them cannot be read. */
class Som {
  #som: number | null = 0;
  #aantal = 0;

  bij(prestatie: Plek): void {
    const bedrag = metTeken(prestatie.onder('IngediendBedrag'), 'Bedrag');
    this.#som = this.#som === null || bedrag === null ? null : this.#som + bedrag;
    this.#aantal += 1;
  }

  get waarde(): number | null {
    return this.#som;
  }

  get aantal(): number {
    return this.#aantal;
  }
}

/**
 * Amount against volume × tariff. A tariff per minute is rounded from a tariff per hour (IV081), so there the amount may differ
 * by half a cent per minute.
 */
function tariefKlopt(plek: Plek, meld: Meld): void {
  const [volume, tarief] = [plek.getal('GeleverdVolume'), plek.getal('ProductTarief')];
  const [bedrag, eenheid] = [plek.getal('IngediendBedrag', 'Bedrag'), plek.tekst('Eenheid')];
  if (volume === null || tarief === null || bedrag === null || eenheid === null || eenheid === EURO) return;
  const marge = eenheid === MINUUT ? Math.ceil(volume / 2) : 0;
  if (Math.abs(bedrag - volume * tarief) > marge)
    meld(
      plek.bij('IngediendBedrag', 'Bedrag'),
      `het bedrag is ${inEuro(bedrag)}; verwacht ${volume} × ${inEuro(tarief)} = ${inEuro(volume * tarief)}`,
    );
}

const nulIsDebet = (naam: string) => (plek: Plek, meld: Meld) => {
  if (plek.getal(naam) === 0 && plek.tekst('DebetCredit') === 'C')
    meld(plek.bij('DebetCredit'), 'DebetCredit is C bij een bedrag van nul; verwacht D');
};

/** Rejected according to its own return codes: anything but 0200 and 8001. */
const afgekeurd = (retourcodes: Plek | undefined): boolean =>
  (retourcodes?.alle('RetourCode') ?? []).some((code) => !['0200', '8001'].includes(code.tekst() ?? ''));

export const BEDRAGREGELS: readonly Inhoudregel[] = [
  regelMetGeheugen(
    'TR358',
    'Het totaal van een declaratie is de som van haar regels',
    ['JW323'],
    ['Prestatie'],
    ({ onderdelen }, meld) => {
      const som = new Som();
      return {
        zie: (plek) => som.bij(plek),
        einde: () => {
          const totaal = onderdelen.get('TotaalIngediendBedrag') ?? null;
          const bedrag = metTeken(totaal, 'TotaalBedrag');
          if (totaal && bedrag !== null && som.waarde !== null && bedrag !== som.waarde)
            meld(
              totaal.bij('TotaalBedrag'),
              `het totaal is ${inEuro(bedrag)}; de som van de ${som.aantal} regels is ${inEuro(som.waarde)}`,
            );
        },
      };
    },
  ),
  regelMetGeheugen(
    'TR342',
    'Een antwoord op een declaratie noemt alleen afgewezen regels, en die verklaren het verschil',
    ['JW325'],
    ['Prestatie'],
    ({ onderdelen }, meld) => {
      const som = new Som();
      return {
        zie: (plek) => som.bij(plek),
        einde: () => {
          const ingediend = metTeken(onderdelen.get('TotaalIngediendBedrag') ?? null, 'TotaalBedrag');
          const plek = onderdelen.get('TotaalToegekendBedrag');
          const toegekend = metTeken(plek ?? null, 'TotaalBedrag');
          if (!plek || ingediend === null || toegekend === null || som.waarde === null) return;
          const verwacht = afgekeurd(onderdelen.get('RetourCodes')) ? 0 : ingediend - som.waarde;
          if (toegekend !== verwacht)
            meld(plek.bij('TotaalBedrag'), `toegekend is ${inEuro(toegekend)}; verwacht ${inEuro(verwacht)}`);
        },
      };
    },
  ),
  regel('TR346', 'Het bedrag van een regel is volume maal tarief', ['JW323'], ['Prestatie'], tariefKlopt),
  regel('CS339', 'Bij de eenheid euro is het volume het bedrag', ['JW323'], ['Prestatie'], (plek, meld) => {
    const [volume, bedrag] = [plek.getal('GeleverdVolume'), plek.getal('IngediendBedrag', 'Bedrag')];
    if (plek.tekst('Eenheid') === EURO && volume !== null && bedrag !== null && volume !== bedrag)
      meld(
        plek.bij('IngediendBedrag', 'Bedrag'),
        `het bedrag is ${inEuro(bedrag)}; verwacht het volume in eurocenten, ${inEuro(volume)}`,
      );
  }),
  regel('CD087', 'Alleen bij de eenheid euro staat er geen tarief', ['JW323'], ['Prestatie'], (plek, meld) => {
    const [eenheid, tarief] = [plek.tekst('Eenheid'), plek.heeft('ProductTarief')];
    if (eenheid === null) return;
    if (eenheid === EURO && tarief)
      meld(plek.bij('ProductTarief'), 'ProductTarief is gevuld bij Eenheid 83 (euro); laat leeg');
    if (eenheid !== EURO && !tarief) meld(plek, `ProductTarief ontbreekt; verplicht bij Eenheid ${eenheid}`);
  }),
  regel('CD060', 'Alleen een creditregel noemt de regel die hij terugneemt', ['JW323'], ['Prestatie'], (plek, meld) => {
    const teken = plek.tekst('IngediendBedrag', 'DebetCredit');
    const vorige = plek.tekst('ProductReferentie', 'VorigReferentieNummer');
    if (teken === 'C' && vorige === null)
      meld(plek.bij('ProductReferentie'), 'VorigReferentieNummer ontbreekt; verplicht bij een creditregel');
    if (teken === 'D' && vorige !== null)
      meld(
        plek.bij('ProductReferentie', 'VorigReferentieNummer'),
        'VorigReferentieNummer is gevuld bij een debetregel; laat leeg',
      );
  }),
  regel(
    'CS325',
    'Een bedrag van nul is debet',
    ['JW323', 'JW325'],
    ['IngediendBedrag', 'TotaalIngediendBedrag', 'TotaalToegekendBedrag'],
    (plek, meld) => nulIsDebet(plek.knoop.naam === 'IngediendBedrag' ? 'Bedrag' : 'TotaalBedrag')(plek, meld),
  ),
];
