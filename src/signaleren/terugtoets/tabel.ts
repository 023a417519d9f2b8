import { noemDatum } from '../indicatoren/index.ts';
import { DREMPELS } from './regels.ts';
import type { Aandeel, Maat, Reeksuitslag, Resultaat } from './schema.ts';
import { soortVan, UITKOMSTSOORTEN, type Uitkomstcode } from './uitkomst.ts';

/** The outcome of a back-test as text for a terminal, in Dutch. */

const getal = (waarde: number, decimalen: number): string => waarde.toFixed(decimalen).replace('.', ',');
const heel = (deel: number): string => getal(deel * 100, 0);
const bereik = (onder: number | null, boven: number | null, schrijf: (n: number) => string): string =>
  onder === null || boven === null ? '' : ` (${schrijf(onder)}-${schrijf(boven)})`;

/** "17/18 94% (74-99)"; without anything to divide by, that. */
const schrijfAandeel = ({ k, n, waarde, onder, boven }: Aandeel, leeg: string): string =>
  waarde === null ? leeg : `${k}/${n} ${heel(waarde)}%${bereik(onder, boven, heel)}`;

const maandtekst = (maanden: number): string => getal(maanden, 1);
const NIET = 'niet te berekenen';

function schrijfVoorsprong({ voorsprong: { waarde, onder, boven }, voorsprongVanafBegin }: Maat): string {
  if (waarde === null) return '';
  const minstens = voorsprongVanafBegin > 0 ? '≥ ' : '';
  return `${minstens}${maandtekst(waarde)}${bereik(onder, boven, maandtekst)}`;
}

const naast = (cellen: readonly string[], breedten: readonly number[]): string =>
  cellen
    .map((cel, i) => cel.padEnd(breedten[i] ?? 0))
    .join('  ')
    .trimEnd();

/** Columns as wide as their widest cell. */
function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string[] {
  const breedten = kop.map((naam, i) => rijen.reduce((b, rij) => Math.max(b, (rij[i] ?? '').length), naam.length));
  const streep = breedten.map((b) => '-'.repeat(b));
  return [kop, streep, ...rijen].map((rij) => naast(rij, breedten));
}

/** The measures that matter, side by side. */
const hoofdtabel = (maten: readonly Maat[]): string[] =>
  tabel(
    ['Regel', 'Gevonden zaken', 'Terechte alarmen', 'Loos per jaar', 'Voorsprong (mnd)', 'Tijd in alarm'],
    maten.map((maat) => {
      const { waarde, onder, boven } = maat.loosPerJaar;
      const loos = waarde === null ? NIET : getal(waarde, 2) + bereik(onder, boven, (n) => getal(n, 2));
      return [
        maat.naam,
        schrijfAandeel(maat.recall, maat.nietTeBerekenen.zaken > 0 ? NIET : 'geen zaken'),
        schrijfAandeel(maat.precisie, 'geen alarmen'),
        loos,
        schrijfVoorsprong(maat),
        maat.tijdInAlarm === null ? NIET : `${heel(maat.tijdInAlarm)}%`,
      ];
    }),
  );

/** What lies behind them. */
const achtergrond = (maten: readonly Maat[]): string[] =>
  tabel(
    ['Regel', 'Harde zaken', 'Van wat al bekend is', 'Per aanbieder', 'Alarmen: terecht/loos/open', 'Jaren', NIET],
    maten.map(({ naam, alarmen: { terecht, vals, open }, nietTeBerekenen: niet, ...maat }) => [
      naam,
      schrijfAandeel(maat.recallHard, ''),
      schrijfAandeel(maat.precisieZonderOpen, ''),
      schrijfAandeel(maat.precisieAanbieders, ''),
      `${terecht + vals + open}: ${terecht}/${vals}/${open}`,
      getal(maat.loosPerJaar.jaren, 1),
      niet.zaken + niet.overig > 0
        ? `${niet.zaken} ${niet.zaken === 1 ? 'zaak' : 'zaken'}, ${niet.overig} andere`
        : 'geen',
    ]),
  );

/** How many of each kind of outcome a rule saw coming: "3 van 4". */
function perUitkomst(maten: readonly Maat[]): string[] {
  const soorten = [...new Set(maten.flatMap((m) => m.perUitkomst.map((p) => p.soort)))];
  if (soorten.length === 0) return [];
  const cel = (maat: Maat, soort: Uitkomstcode): string => {
    const deel = maat.perUitkomst.find((p) => p.soort === soort);
    return deel && deel.berekend > 0 ? `${deel.gezien} van ${deel.berekend}` : NIET;
  };
  const kop = soorten.map(soortVan).map(({ naam, telt }) => (telt === 'apart' ? `${naam} (telt apart)` : naam));
  const rijen = maten.map((maat) => [maat.naam, ...soorten.map((soort) => cel(maat, soort))]);
  return ['', 'Vooraf gezien, per uitkomst', ...tabel(['Regel', ...kop], rijen)];
}

function eersteKeer(eerste: Reeksuitslag['treden'][2]): string {
  if (!eerste) return 'nooit';
  if (eerste.maanden === null) return eerste.op;
  return `${eerste.op} (${eerste.vanafBegin ? '≥ ' : ''}${maandtekst(eerste.maanden)})`;
}

const volgorde = ({ uitkomst }: Reeksuitslag): number => UITKOMSTSOORTEN.findIndex((s) => s.code === uitkomst.soort);

const reekstabel = (reeksen: readonly Reeksuitslag[]): string[] =>
  tabel(
    ['Reeks', 'Uitkomst', ...DREMPELS.map((drempel) => `Trede ${drempel}+ (mnd)`)],
    [...reeksen]
      .sort((a, b) => volgorde(a) - volgorde(b))
      .map((r) => [
        [r.sleutel, r.naam?.slice(0, 30)].filter(Boolean).join(' '),
        [r.uitkomst.soort, r.uitkomst.datum].filter(Boolean).join(' '),
        ...DREMPELS.map((drempel) => (r.begin === null ? 'niets bekend' : eersteKeer(r.treden[drempel]))),
      ]),
  );

function kop({ normset, rekenversie, bereik: { van, tot }, aantallen, reeksen }: Resultaat): string[] {
  const tijd = van && tot ? `, van ${noemDatum(van)} tot en met ${noemDatum(tot)}` : '';
  const uitkomsten = UITKOMSTSOORTEN.flatMap(({ code, naam }) => {
    const aantal = aantallen.perUitkomst[code] ?? 0;
    return aantal > 0 ? [`${naam.toLowerCase()} ${aantal}`] : [];
  });
  return [
    `Terugtoets van ${reeksen.length === 1 ? '1 reeks' : `${reeksen.length} reeksen`}${tijd}`,
    `Normen: ${normset.naam}, versie ${normset.versie} (${normset.status}). Rekenversie ${rekenversie}.`,
    `Uitkomsten: ${uitkomsten.join(', ')}. Echte zaken: ${aantallen.zaken}.`,
  ];
}

/** All lines of a back-test: what was looked at, per series, per rule, and what each word means. */
export const alsTekst = (resultaat: Resultaat): string[] => [
  ...kop(resultaat),
  '',
  'Per reeks: eerste dag op een trede, en maanden tot de uitkomst',
  ...reekstabel(resultaat.reeksen),
  '',
  'Per regel, met het 95%-interval tussen haakjes',
  ...hoofdtabel(resultaat.maten),
  '',
  'Wat erachter zit',
  ...achtergrond(resultaat.maten),
  ...perUitkomst(resultaat.maten),
  '',
  'Wat de woorden betekenen',
  ...Object.values(resultaat.definities).map((zin) => `- ${zin}`),
  ...resultaat.maten.map((maat) => `- ${maat.naam}: ${maat.uitleg}`),
];
