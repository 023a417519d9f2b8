import type { AlleBladen, Blad, Kolom } from '../../platform/uitvoer/index.ts';
import type { beweging, tredematrix } from './beeld.ts';
import type { Plaats } from './domain.ts';

type Matrix = Awaited<ReturnType<typeof tredematrix>>;
type Beweging = Awaited<ReturnType<typeof beweging>>;
type Aanbieder = Matrix['aanbieders'][number];
type Regio = Matrix['regios'][number];

const HEEL = '0';
const NIET_ZICHTBAAR = 'niet zichtbaar';

/** Heading of a column: the quarter, or the day within one. */
const kop = ({ op, periode }: Matrix['momenten'][number]): string => periode ?? op;

const plaatsnaam = (plaats: Plaats): string =>
  plaats === 'buiten' ? 'telde niet mee' : plaats === 'geen' ? 'nog geen trede' : `trede ${plaats}`;

function aanbiedersblad(matrix: Matrix): Blad<Aanbieder> {
  const treden = matrix.momenten.map(
    (moment, i): Kolom<Aanbieder> => ({
      titel: kop(moment),
      breedte: 11,
      formaat: HEEL,
      waarde: (rij) => (rij.nietZichtbaar ? NIET_ZICHTBAAR : (rij.treden[i] ?? null)),
    }),
  );
  return {
    naam: 'Aanbieders',
    kolommen: [
      { titel: 'KvK-nummer', breedte: 12, waarde: (rij) => rij.kvk },
      { titel: 'Aanbieder', breedte: 42, waarde: (rij) => rij.naam },
      { titel: 'Jeugdregio', breedte: 28, waarde: (rij) => rij.jeugdregioNaam },
      ...treden,
    ],
    rijen: matrix.aanbieders,
  };
}

function regioblad(matrix: Matrix): Blad<Regio> {
  const kolommen = matrix.momenten.flatMap((moment, i): Kolom<Regio>[] => [
    {
      titel: `${kop(moment)}: hoogste trede`,
      breedte: 14,
      formaat: HEEL,
      waarde: (rij) => rij.cellen[i]?.hoogste ?? null,
    },
    {
      titel: `${kop(moment)}: op trede 3 of hoger`,
      breedte: 14,
      formaat: HEEL,
      waarde: (rij) => rij.cellen[i]?.driePlus ?? null,
    },
    { titel: `${kop(moment)}: aanbieders`, breedte: 14, formaat: HEEL, waarde: (rij) => rij.cellen[i]?.aantal ?? null },
  ]);
  return {
    naam: 'Jeugdregio’s',
    kolommen: [{ titel: 'Jeugdregio', breedte: 34, waarde: (rij) => rij.naam }, ...kolommen],
    rijen: matrix.regios,
  };
}

interface Bewegingsrij {
  readonly wat: string;
  readonly kvk: string;
  readonly naam: string;
  readonly regio: string;
  readonly van: number | null;
  readonly naar: number | null;
}

function bewegersblad(b: Beweging): Blad<Bewegingsrij> {
  const rij = (wat: string, een: Beweging['erbij'][number], van: number | null, naar: number | null): Bewegingsrij => ({
    wat,
    kvk: een.kvk,
    naam: een.naam,
    regio: een.jeugdregioNaam,
    van,
    naar,
  });
  const verplaatst = (wat: string, lijst: Beweging['gestegen']) =>
    lijst.map((een) => rij(wat, { ...een, trede: een.naar }, een.van, een.naar));
  return {
    naam: 'Wie bewoog',
    kolommen: [
      { titel: 'Wat', breedte: 16, waarde: (r) => r.wat },
      { titel: 'KvK-nummer', breedte: 12, waarde: (r) => r.kvk },
      { titel: 'Aanbieder', breedte: 42, waarde: (r) => r.naam },
      { titel: 'Jeugdregio', breedte: 28, waarde: (r) => r.regio },
      { titel: 'Van trede', breedte: 10, formaat: HEEL, waarde: (r) => r.van },
      { titel: 'Naar trede', breedte: 10, formaat: HEEL, waarde: (r) => r.naar },
    ],
    rijen: [
      ...verplaatst('gestegen', b.gestegen),
      ...verplaatst('gedaald', b.gedaald),
      ...b.erbij.map((een) => rij('erbij gekomen', een, null, een.trede)),
      ...b.eraf.map((een) => rij('eraf gegaan', een, een.trede, null)),
    ],
  };
}

const overgangblad = (b: Beweging): Blad<Beweging['overgangen'][number]> => ({
  naam: 'Overgangen',
  kolommen: [
    { titel: `Op ${b.van}`, breedte: 18, waarde: (r) => plaatsnaam(r.vanPlaats) },
    { titel: `Op ${b.tot}`, breedte: 18, waarde: (r) => plaatsnaam(r.naarPlaats) },
    { titel: 'Aanbieders', breedte: 12, formaat: HEEL, waarde: (r) => r.aantal },
  ],
  rijen: b.overgangen,
});

const verblijfblad = (b: Beweging): Blad<Beweging['verblijf'][number]> => ({
  naam: 'Hoe lang',
  kolommen: [
    { titel: 'Trede', breedte: 8, formaat: HEEL, waarde: (r) => r.trede },
    { titel: 'Mediaan in dagen', breedte: 18, formaat: HEEL, waarde: (r) => r.mediaan },
    { titel: 'Keren', breedte: 8, formaat: HEEL, waarde: (r) => r.aantal },
    { titel: 'Daarvan nog bezig', breedte: 18, formaat: HEEL, waarde: (r) => r.lopend },
    { titel: 'Begin niet gezien', breedte: 18, formaat: HEEL, waarde: (r) => r.zonderBegin },
    { titel: 'Langst gezien, in dagen', breedte: 22, formaat: HEEL, waarde: (r) => r.langst },
  ],
  rijen: b.verblijf,
});

interface Regel {
  readonly wat: string;
  readonly inhoud: string;
}

function toelichting(matrix: Matrix, b: Beweging, demo: boolean): Blad<Regel> {
  const beperkt = `Van ${matrix.verborgen} van de ${matrix.aantal} aanbieders mag u de trede niet zien. Zij tellen bij de bewegingen niet mee.`;
  const rijen: Regel[] = [
    ...(demo ? [{ wat: 'Let op', inhoud: 'Demonstratiegegevens: deze aanbieders bestaan niet.' }] : []),
    { wat: 'Zoals bekend op', inhoud: matrix.bekendOp },
    {
      wat: 'Kolommen',
      inhoud: 'Elke kolom toont de trede die aan het einde van die dag gold, met wat toen bekend was.',
    },
    { wat: 'Normen', inhoud: `${matrix.normset.naam}, versie ${matrix.normset.versie} (${matrix.normset.status})` },
    { wat: 'Over wie', inhoud: matrix.bereik === 'ews' ? 'Aanbieders in het EWS.' : 'Alle aanbieders die u mag zien.' },
    ...(matrix.beperkt ? [{ wat: 'Niet zichtbaar', inhoud: beperkt }] : []),
    {
      wat: 'Hoe lang',
      inhoud:
        'Mediaan volgens Kaplan-Meier, van de vastgestelde trede; is er nog nooit iets vastgesteld, dan van het voorstel. Wie er nog staat, telt mee tot en met de laatste dag van de periode. Een verblijf waarvan het begin niet gezien is, telt niet mee. Leeg: meer dan de helft staat er nog.',
    },
    { wat: 'Periode van de bewegingen', inhoud: `${b.van} tot en met ${b.tot}` },
    { wat: 'Lege cel', inhoud: 'Toen nog geen trede. Leeg betekent nooit nul en nooit goed.' },
  ];
  return {
    naam: 'Toelichting',
    kolommen: [
      { titel: 'Onderwerp', breedte: 28, waarde: (r) => r.wat },
      { titel: 'Uitleg', breedte: 110, waarde: (r) => r.inhoud },
    ],
    rijen,
  };
}

/** Workbook of the treden over time: the matrix, the regions, who moved, how long, and an explanation. */
export const tredeBladen = (matrix: Matrix, b: Beweging, demo: boolean): AlleBladen => [
  aanbiedersblad(matrix),
  ...(matrix.beperkt ? [] : [regioblad(matrix)]),
  bewegersblad(b),
  overgangblad(b),
  verblijfblad(b),
  toelichting(matrix, b, demo),
];
