import { mediaan } from '../src/signaleren/methoden/index.ts';
import { type Maat, type Resultaat, UITLEG } from '../src/signaleren/terugtoets/index.ts';

/** `docs/signaalkwaliteit.md`, made from back-tests so that the text and the figures cannot differ. Dutch, B1. */

const getal = (waarde: number, decimalen: number): string => waarde.toFixed(decimalen).replace('.', ',');
const procent = (deel: number): string => `${getal(deel * 100, 0)}%`;
const bereik = (onder: number | null, boven: number | null, schrijf: (n: number) => string): string =>
  onder === null || boven === null ? '' : ` (${schrijf(onder)} tot ${schrijf(boven)})`;
const aandeel = ({ k, n, waarde, onder, boven }: Maat['recall']): string =>
  waarde === null ? 'niets te tellen' : `${k} van ${n}: ${procent(waarde)}${bereik(onder, boven, procent)}`;
const maanden = (n: number): string => getal(n, 1);

const rij = (cellen: readonly string[]): string => `| ${cellen.join(' | ')} |`;
const tabel = (kop: readonly string[], rijen: readonly (readonly string[])[]): string =>
  [kop, kop.map(() => '---'), ...rijen].map(rij).join('\n');

/** The measures of all rules in one world, each with its interval. */
export function schrijfMaten({ maten }: Pick<Resultaat, 'maten'>): string {
  return tabel(
    [
      'Regel',
      'Gevonden zaken (recall)',
      'Waarvan hard',
      'Terechte alarmen (precisie)',
      'Per aanbieder',
      'Loos per aanbiedersjaar',
      'Voorsprong in maanden (mediaan)',
      'Tijd in alarm',
      'Niet te berekenen',
    ],
    maten.map((m) => [
      m.naam,
      aandeel(m.recall),
      aandeel(m.recallHard),
      aandeel(m.precisie),
      aandeel(m.precisieAanbieders),
      m.loosPerJaar.waarde === null
        ? 'niets te tellen'
        : getal(m.loosPerJaar.waarde, 2) + bereik(m.loosPerJaar.onder, m.loosPerJaar.boven, (n) => getal(n, 2)),
      m.voorsprong.waarde === null
        ? 'geen'
        : `${m.voorsprongVanafBegin > 0 ? 'minstens ' : ''}${maanden(m.voorsprong.waarde)}${bereik(m.voorsprong.onder, m.voorsprong.boven, maanden)}`,
      m.tijdInAlarm === null ? 'niets te tellen' : procent(m.tijdInAlarm),
      String(m.nietTeBerekenen.zaken + m.nietTeBerekenen.overig),
    ]),
  );
}

const VERGELEKEN = ['voorstel-3', 'solvabiliteit', 'tweeVerliesjaren', 'altmanZ2', 'teLaat', 'besluit-3'] as const;

const vind = ({ maten }: Resultaat, code: string): Maat => {
  const maat = maten.find((m) => m.code === code);
  if (!maat) throw new RangeError(`geen maat ${code}`);
  return maat;
};

/** One row per seed: recall, precision and lead of the proposal and of what it is compared with. */
function schrijfZaden(perZaad: ReadonlyMap<string, Resultaat>): string {
  const [eerste] = perZaad.values();
  if (!eerste) return '';
  const cel = (m: Maat): string =>
    [
      m.recall.waarde === null ? 'geen' : procent(m.recall.waarde),
      m.precisie.waarde === null ? 'geen' : procent(m.precisie.waarde),
      m.voorsprong.waarde === null ? 'geen' : maanden(m.voorsprong.waarde),
    ].join(' · ');
  return tabel(
    ['Zaad', ...VERGELEKEN.map((code) => vind(eerste, code).naam)],
    [...perZaad].map(([zaad, resultaat]) => [zaad, ...VERGELEKEN.map((code) => cel(vind(resultaat, code)))]),
  );
}

/** From the lowest to the highest of a figure over the seeds, with the middle. */
function spreiding(resultaten: readonly Resultaat[], code: string, lees: (m: Maat) => number | null): string {
  const waarden = resultaten.flatMap((r) => lees(vind(r, code)) ?? []);
  if (waarden.length === 0) return 'niets te tellen';
  const midden = mediaan(waarden);
  return `${procent(Math.min(...waarden))} tot ${procent(Math.max(...waarden))}, midden ${procent(midden)}`;
}

const schrijfSpreiding = (resultaten: readonly Resultaat[]): string =>
  tabel(
    ['Regel', 'Gevonden zaken', 'Waarvan hard', 'Terechte alarmen', 'Tijd in alarm'],
    (resultaten[0]?.maten ?? []).map(({ code, naam }) => [
      naam,
      spreiding(resultaten, code, (m) => m.recall.waarde),
      spreiding(resultaten, code, (m) => m.recallHard.waarde),
      spreiding(resultaten, code, (m) => m.precisie.waarde),
      spreiding(resultaten, code, (m) => m.tijdInAlarm),
    ]),
  );

/** "1 op de 12" */
const eenOp = (deel: number | null): string => (deel ? `1 op de ${getal(1 / deel, 0)}` : 'geen enkel');

function schrijfOordeel(hoofd: Resultaat): string {
  const [drie, vijf] = [vind(hoofd, 'voorstel-3'), vind(hoofd, 'voorstel-5')];
  const [solvabiliteit, mens] = [vind(hoofd, 'solvabiliteit'), vind(hoofd, 'besluit-3')];
  const begin = drie.voorsprongVanafBegin;
  return `- **Het voorstel mist weinig, maar roept vaak.** Op trede 3 of hoger zag het ${drie.recall.k} van de ${drie.recall.n} zaken
  vooraf. Maar ${eenOp(drie.precisie.waarde)} alarmen kwam uit, en een aanbieder staat ${procent(drie.tijdInAlarm ?? 0)} van de tijd op
  trede 3 of hoger. Wie zo vaak waarschuwt, vindt vanzelf veel. Het voorstel is dus een reden om te kijken, geen oordeel.
- **De precisie is niet beter dan die van de eenvoudigste regel.** "Solvabiliteit < 20%" haalt
  ${procent(solvabiliteit.precisie.waarde ?? 0)} en het voorstel ${procent(drie.precisie.waarde ?? 0)}; de intervallen overlappen. De
  winst zit in wat gevonden wordt: de solvabiliteit zag ${solvabiliteit.recall.k} van de ${solvabiliteit.recall.n} zaken.
- **Trede 5 zegt meer dan trede 3.** Op trede 5 kwam ${eenOp(vijf.precisie.waarde)} alarmen uit, en ${vijf.recallHard.k} van de
  ${vijf.recallHard.n} harde zaken stonden er vooraf. Maar dan is er nog maar ${maanden(vijf.voorsprong.waarde ?? 0)} maanden (mediaan).
- **De voorsprong is mooier dan hij is.** Bij ${begin} van de ${drie.recall.k} gevonden zaken stond het alarm al aan toen de reeks begon.
  Daar meten we de lengte van de reeks, niet de kracht van de regel.
- **Een mens kiest.** Van de besluiten op trede 3 of hoger kwam ${eenOp(mens.precisie.waarde)} uit, en ${mens.recallHard.k} van de
  ${mens.recallHard.n} harde zaken waren vooraf op trede 3 gezet. Bij een herstelplan kan een besluit niets voorspellen: het ís het begin
  van dat plan, en wat op dezelfde dag bekend werd telt niet mee. Ook deze besluiten zijn verzonnen.`;
}

/** The whole document. `perZaad`: the seed of the demo first, then the others. */
export function schrijfKwaliteitsverslag(perZaad: ReadonlyMap<string, Resultaat>): string {
  const [[zaad, hoofd] = [], ...rest] = perZaad;
  if (!hoofd || zaad === undefined) throw new RangeError('geen enkel zaad');
  const { aantallen, bereik: tijd, normset, rekenversie } = hoofd;
  const soorten = Object.entries(aantallen.perUitkomst)
    .filter(([soort, n]) => n > 0 && soort !== 'geen')
    .map(([soort, n]) => `${n} × ${soort}`);
  return `# Hoe goed is het signaal?

Niemand die wij kennen laat zien hoe goed een systeem als dit waarschuwt. Baken doet dat wel, met de missers erbij.

**Dit gaat over verzonnen gegevens.** De aanbieders, hun cijfers en hun verhalen zijn door ons bedacht, met onze normen in het hoofd. Zulke
zaken zijn makkelijk voor ons: wat hier gevonden wordt, zegt weinig over echte zaken. Wat hier mislukt, zegt wel iets. De vergelijking
met de eenvoudige regels is eerlijker, want alle regels krijgen dezelfde cijfers op hetzelfde moment. Toets daarom op echte gegevens
zodra die er zijn: \`./baken backtest\`, of de pagina "Hoe goed is het signaal?".

Dit bestand maakt \`node bench/signaalkwaliteit.ts\`; verander het niet met de hand. Dezelfde zaden geven dezelfde cijfers.

## Wat is getoetst

De ${aantallen.reeksen} aanbieders van het EWS in de demo (zaad "${zaad}"), van ${tijd.van} tot en met ${tijd.tot}. Normen: ${normset.naam}, versie
${normset.versie} (${normset.status}). Rekenversie ${rekenversie}. Er zijn ${aantallen.zaken} echte zaken: ${soorten.join(', ')}. Dat is
${procent(aantallen.zaken / aantallen.reeksen)}, ongeveer zoveel als in de praktijk (7%).

De uitkomst komt uit de vertelde verhalen (\`demo/verhalen\`): een faillissement, steun van gemeenten, een ingetrokken certificaat. Een
herstelplan begint op de dag waarop in het verhaal trede 3 of hoger wordt vastgesteld, want dat hoort erbij volgens het convenant. Wie geen
verhaal heeft, heeft geen zaak, wat ons voorstel of het toeval er ook van vindt. Onze eigen treden tellen dus nooit als uitkomst.

## Uitslag met het zaad van de demo

Tussen haakjes staat het 95%-interval.

${schrijfMaten(hoofd)}

## Wat wij hieruit leren

${schrijfOordeel(hoofd)}
- **Wij hebben de demo niet mooier gemaakt.** De normen zijn voorbeelden, en staan zoals ze stonden voor deze toets. Gepubliceerde ervaring is
  hetzelfde: scores op jaarrekeningen wezen 36 tot 40% van de aanbieders aan, terwijl ongeveer 7% een echte zaak was.

## Met ${rest.length} andere zaden

Bij een ander zaad zijn de verhalen dezelfde, maar het toeval eromheen en alle andere aanbieders zijn anders. Per cel: gevonden zaken ·
terechte alarmen · voorsprong in maanden (mediaan).

${schrijfZaden(perZaad)}

Van het laagste tot het hoogste over alle ${perZaad.size} zaden:

${schrijfSpreiding([...perZaad.values()])}

## Wat de woorden betekenen

${Object.values(UITLEG)
  .map((zin) => `- ${zin}`)
  .join('\n')}

De regels:

${hoofd.maten.map((m) => `- **${m.naam}.** ${m.uitleg}`).join('\n')}

## Zelf doen

    ./baken backtest reeksen.json --uit resultaat.json    # uw eigen reeksen, zonder database
    ./baken backtest --schema                             # hoe een reeks eruitziet
    node bench/signaalkwaliteit.ts                        # dit bestand opnieuw
`;
}
