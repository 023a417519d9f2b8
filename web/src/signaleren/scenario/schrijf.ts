/** How assumptions and outcomes are written. Pure. */
import type { Opmaak } from '../../opmaak.ts';
import { schrijfKengetal } from '../aanbieder/index.ts';
import type { Aanname } from './typen.ts';

export const schrijfWaarde = (opmaak: Opmaak, waarde: number, eenheid: string): string =>
  eenheid === 'aantal'
    ? opmaak.getal(waarde)
    : eenheid === 'procent'
      ? opmaak.aandeel(waarde / 100)
      : schrijfKengetal(opmaak, waarde, eenheid);

/** A bound without needless zeros: "20%", not "20,0%". */
export const schrijfGrens = (opmaak: Opmaak, grens: number, eenheid: string): string =>
  schrijfWaarde(opmaak, grens, eenheid).replace(/[.,]0+(?=$|[^\d])/, '');

/** `2026-11` as a month in words. */
export const schrijfMaand = (opmaak: Opmaak, maand: string): string => opmaak.maand(`${maand}-01`);

/** Whether a month was over on a day. */
export const isVoorbij = (maand: string, dag: string): boolean => maand < dag.slice(0, 7);

/** `2026-11` as "nov", with the year in January: for under a line. */
export const schrijfMaandKort = (opmaak: Opmaak, maand: string): string => {
  const [, naam = '', jaar] = opmaak.datumKort(`${maand}-01`, maand.endsWith('-01')).split(' ');
  return jaar ? `${naam} ${jaar}` : naam;
};

/** An amount with its sign, for an effect: "+€ 1,2 mln". */
export const schrijfEffect = (opmaak: Opmaak, bedrag: number): string =>
  bedrag > 0 ? `+ ${opmaak.euroKort(bedrag)}` : opmaak.euroKort(bedrag);

const NA: Readonly<Record<Aanname['eenheid'], string>> = {
  procent: '%',
  procentpunt: ' procentpunt',
  factor: ' ×',
  maand: '',
  maanden: ' mnd',
  jaNee: '',
};

/** A value of an assumption with its unit, for a list: "+2,5%", "−3 procentpunt". */
export function schrijfAanname(
  opmaak: Opmaak,
  { eenheid, rol }: Pick<Aanname, 'eenheid' | 'rol'>,
  waarde: number,
): string {
  const getal = opmaak.getal(waarde, Number.isInteger(waarde) ? 0 : 1);
  const na = opmaak.taal === 'en' && eenheid === 'procentpunt' ? ' percentage points' : NA[eenheid];
  return `${rol === 'knop' && waarde > 0 ? '+' : ''}${getal}${na}`;
}
