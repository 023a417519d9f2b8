import type { Environment } from '@marcbachmann/cel-js';
import {
  MINIMALE_LENGTE_TREND,
  MINIMALE_LENGTE_UITSCHIETER,
  mediaan,
  regelkaart,
  robuusteUitschieter,
  trend,
} from '../methoden/index.ts';

type Reeks = readonly number[];

/** A function that a rule can use. `minstens`: of a shorter series nothing can be said, and then the rule says nothing. */
interface Functie {
  readonly invoer: 'getal' | 'reeks';
  readonly aantal: number;
  readonly minstens: number;
  readonly geeft: 'getal' | 'jaNee';
  readonly uitleg: string;
  readonly doe: (...invoer: never[]) => number | boolean;
}

/** Limits of fewer than eight points are too wide to be crossed by anything but a disaster. */
const MINSTENS_KAART = 9;
const KWARTALEN_PER_JAAR = 4;

const reeks = (
  geeft: Functie['geeft'],
  minstens: number,
  uitleg: string,
  doe: (reeks: Reeks) => number | boolean,
): Functie => ({ invoer: 'reeks', aantal: 1, minstens, geeft, uitleg, doe: doe as Functie['doe'] });
const getal = (aantal: number, uitleg: string, doe: (...g: number[]) => number): Functie => ({
  invoer: 'getal',
  aantal,
  minstens: 0,
  geeft: 'getal',
  uitleg,
  doe: doe as Functie['doe'],
});

const laatste = (rij: Reeks): number => rij.at(-1) as number;

/** The limits by which the last point is judged: of the points before it, so that it cannot hide itself. */
function grenzen(rij: Reeks): { readonly onder: number; readonly boven: number } {
  const { onder, boven } = regelkaart(rij.slice(0, -1));
  return { onder, boven };
}

/** How many times in a row, up to the last value, it went down. */
function dalingen(rij: Reeks): number {
  let aantal = 0;
  for (let i = rij.length - 1; i > 0 && (rij[i] as number) < (rij[i - 1] as number); i--) aantal++;
  return aantal;
}

/** The functions of a rule. Series are quarters, or months where they come from messages, oldest first. */
export const FUNCTIES: Readonly<Record<string, Functie>> = {
  abs: getal(1, 'Zonder minteken', Math.abs),
  min: getal(2, 'Het kleinste van twee', Math.min),
  max: getal(2, 'Het grootste van twee', Math.max),
  uitschieterOmlaag: reeks(
    'jaNee',
    MINIMALE_LENGTE_UITSCHIETER,
    'De laatste waarde ligt ver onder wat voor deze organisatie gewoon is (gewijzigde z-score, grens 3,5)',
    (rij) => {
      const { uitschieter, richting } = robuusteUitschieter(rij);
      return uitschieter && richting === 'lager';
    },
  ),
  uitschieterOmhoog: reeks(
    'jaNee',
    MINIMALE_LENGTE_UITSCHIETER,
    'De laatste waarde ligt ver boven wat voor deze organisatie gewoon is (gewijzigde z-score, grens 3,5)',
    (rij) => {
      const { uitschieter, richting } = robuusteUitschieter(rij);
      return uitschieter && richting === 'hoger';
    },
  ),
  onderLimiet: reeks(
    'jaNee',
    MINSTENS_KAART,
    'De laatste waarde ligt onder de regelgrens van de waarden ervoor',
    (rij) => laatste(rij) < grenzen(rij).onder,
  ),
  bovenLimiet: reeks(
    'jaNee',
    MINSTENS_KAART,
    'De laatste waarde ligt boven de regelgrens van de waarden ervoor',
    (rij) => laatste(rij) > grenzen(rij).boven,
  ),
  ondergrens: reeks(
    'getal',
    MINSTENS_KAART,
    'De onderste regelgrens van de waarden ervoor',
    (rij) => grenzen(rij).onder,
  ),
  bovengrens: reeks(
    'getal',
    MINSTENS_KAART,
    'De bovenste regelgrens van de waarden ervoor',
    (rij) => grenzen(rij).boven,
  ),
  trendPerJaar: reeks(
    'getal',
    MINIMALE_LENGTE_TREND,
    'Hoeveel het per jaar stijgt of daalt, in een reeks van kwartalen (mediaan van alle hellingen)',
    (rij) => trend(rij).helling * KWARTALEN_PER_JAAR,
  ),
  daaltZeker: reeks(
    'jaNee',
    MINIMALE_LENGTE_TREND,
    'De trend gaat omlaag, met 95% zekerheid',
    (rij) => trend(rij).richting === 'daalt',
  ),
  stijgtZeker: reeks(
    'jaNee',
    MINIMALE_LENGTE_TREND,
    'De trend gaat omhoog, met 95% zekerheid',
    (rij) => trend(rij).richting === 'stijgt',
  ),
  kwartalenDaling: reeks('getal', 2, 'Hoe vaak het achter elkaar daalde, tot en met het laatste kwartaal', dalingen),
  laatste: reeks('getal', 1, 'De laatste waarde van de reeks', laatste),
  mediaan: reeks('getal', 1, 'Het midden van de reeks', mediaan),
  aantal: reeks('getal', 1, 'Hoeveel waarden de reeks heeft', (rij) => rij.length),
};

/** Makes the functions known to CEL. */
export function metFuncties(omgeving: Environment): Environment {
  for (const [naam, { invoer, aantal, geeft, doe }] of Object.entries(FUNCTIES)) {
    const soorten = new Array(aantal).fill(invoer === 'reeks' ? 'list<double>' : 'double').join(', ');
    omgeving.registerFunction(`${naam}(${soorten}): ${geeft === 'jaNee' ? 'bool' : 'double'}`, doe as never);
  }
  return omgeving;
}

/** How one writes a function, for help. */
export const schrijfwijzeVan = (naam: string, { invoer, aantal }: Functie): string =>
  `${naam}(${invoer === 'reeks' ? 'reeks.x' : ['a', 'b'].slice(0, aantal).join(', ')})`;
