import { SOORTEN } from '../../meten/register/index.ts';
import { type AlleBladen, type Blad, excelMoment, type Kolom, MOMENTFORMAAT } from '../../platform/uitvoer/index.ts';
import type { aanbiederDetailOp, waarnemingenOp } from './aanbieder.ts';
import type { landelijkBeeld } from './beeld.ts';
import type { aanbiederlijst } from './lijst.ts';

type Beeld = Awaited<ReturnType<typeof landelijkBeeld>>;
type Rij = Awaited<ReturnType<typeof aanbiederlijst>>['aanbieders'][number];
type Detail = Awaited<ReturnType<typeof aanbiederDetailOp>>;
type Waarneming = Awaited<ReturnType<typeof waarnemingenOp>>['waarnemingen'][number];

const PROCENT = '0.0%';
const GEHEEL = '#,##0';
/** Number formats by the unit of an indicator. */
const FORMATEN: Readonly<Record<string, string>> = {
  fractie: PROCENT,
  fractiepunt: PROCENT,
  euro: '€ #,##0',
  aantal: GEHEEL,
  maanden: '0.0',
  kwartalen: '0',
  jaNee: '0',
};
const OORZAKEN = {
  financieel: 'financiële problemen',
  minderVraag: 'minder vraag naar jeugdhulp',
  personeel: 'personele problemen',
  anders: 'andere oorzaak',
} as const;
const soortnaam = (code: string): string => (SOORTEN as Readonly<Record<string, string>>)[code] ?? code;
const BRONNEN = {
  besluit: 'vastgesteld',
  voorstel: 'voorstel',
  nieuwVoorstel: 'nieuw voorstel, nog niet beoordeeld',
} as const;

const kengetal = (code: string, titel: string, formaat: string): Kolom<Rij> => ({
  titel,
  breedte: 18,
  formaat,
  waarde: (r) => r.kengetallen[code]?.waarde ?? null,
});

const LIJST: readonly Kolom<Rij>[] = [
  { titel: 'KvK-nummer', breedte: 12, waarde: (r) => r.kvk },
  { titel: 'Aanbieder', breedte: 42, waarde: (r) => r.naam },
  { titel: 'Plaats', breedte: 18, waarde: (r) => r.plaats },
  { titel: 'Jeugdregio', breedte: 24, waarde: (r) => r.jeugdregioNaam },
  { titel: 'Soort', breedte: 22, waarde: (r) => r.soorten.map(soortnaam).join(', ') },
  { titel: 'Trede', breedte: 8, formaat: '0', waarde: (r) => r.trede },
  { titel: 'Trede komt uit', breedte: 24, waarde: (r) => (r.tredeBron ? BRONNEN[r.tredeBron] : 'niet te beoordelen') },
  { titel: 'Voorstel', breedte: 10, formaat: '0', waarde: (r) => r.voorstelTrede },
  { titel: 'Trede drie maanden eerder', breedte: 12, formaat: '0', waarde: (r) => r.vorigeTrede },
  { titel: 'Signalen', breedte: 10, formaat: '0', waarde: (r) => r.signalen },
  kengetal('solvabiliteit', 'Solvabiliteit', PROCENT),
  kengetal('weerstandsvermogen', 'Weerstandsvermogen', PROCENT),
  kengetal('currentRatio', 'Current ratio', '0.00'),
  kengetal('nettomargeRollend', 'Nettomarge, vier kwartalen', PROCENT),
  kengetal('verzuim', 'Ziekteverzuim', PROCENT),
  { titel: 'Jongeren', breedte: 10, formaat: GEHEEL, waarde: (r) => r.jongeren },
  { titel: 'Laatste periode', breedte: 14, waarde: (r) => r.laatstePeriode },
  { titel: 'Gegevens onvolledig', breedte: 12, waarde: (r) => (r.onvolledig ? 'ja' : 'nee') },
];

interface Regel {
  readonly wat: string;
  readonly inhoud: string;
}

/** Sheet that says what the figures are: a workbook travels without the screen that it came from. */
const toelichting = (regels: readonly Regel[]): Blad<Regel> => ({
  naam: 'Toelichting',
  kolommen: [
    { titel: 'Onderwerp', breedte: 28, waarde: (r) => r.wat },
    { titel: 'Uitleg', breedte: 100, waarde: (r) => r.inhoud },
  ],
  rijen: regels,
});

const algemeen = (beeld: Pick<Beeld, 'bekendOp' | 'toezichthouder' | 'normset' | 'demo'>): Regel[] => [
  ...(beeld.demo ? [{ wat: 'Let op', inhoud: 'Demonstratiegegevens: deze aanbieders bestaan niet.' }] : []),
  { wat: 'Zoals bekend op', inhoud: beeld.bekendOp },
  { wat: 'Toezichthouder', inhoud: beeld.toezichthouder },
  { wat: 'Normen', inhoud: `${beeld.normset.naam}, versie ${beeld.normset.versie} (${beeld.normset.status})` },
  {
    wat: 'Wat een trede is',
    inhoud: 'Een reden om te kijken, geen oordeel. Een mens stelt de trede vast, met een reden.',
  },
  { wat: 'Lege cel', inhoud: 'Nog niet geleverd of niet te berekenen. Leeg betekent nooit nul en nooit goed.' },
];

const ONDERDEELNAMEN = {
  oordeel: 'trede, kengetallen en besluiten',
  cijfers: 'cijfers en kengetallen over de tijd',
  gebeurtenissen: 'gebeurtenissen',
} as const;

/** What a half-shared case does not show: an empty sheet then says nothing about the provider. */
const nietGedeeld = ({ nietZichtbaar }: Detail): Regel[] =>
  nietZichtbaar.map((onderdeel) => ({
    wat: 'Niet zichtbaar voor uw rol',
    inhoud: `Van deze aanbieder ziet u niet: ${ONDERDEELNAMEN[onderdeel]}. Leeg betekent hier niet dat iets ontbreekt.`,
  }));

/** Workbook of the overview: the providers, the regions and an explanation. */
export function overzichtBladen(beeld: Beeld, lijst: readonly Rij[]): AlleBladen {
  const aanbieders: Blad<Rij> = { naam: 'Aanbieders', kolommen: LIJST, rijen: lijst };
  const regios: Blad<Beeld['regios'][number]> = {
    naam: 'Jeugdregio’s',
    kolommen: [
      { titel: 'Code', breedte: 8, waarde: (r) => r.code },
      { titel: 'Jeugdregio', breedte: 34, waarde: (r) => r.naam },
      { titel: 'Aanbieders', breedte: 12, formaat: GEHEEL, waarde: (r) => r.aantalAanbieders },
      { titel: 'Op trede 3 of hoger', breedte: 18, formaat: GEHEEL, waarde: (r) => r.tredeDriePlus },
      { titel: 'Op trede 4 of hoger', breedte: 18, formaat: GEHEEL, waarde: (r) => r.tredeVierPlus },
      { titel: 'Hoogste trede', breedte: 14, formaat: '0', waarde: (r) => r.hoogsteTrede },
      { titel: 'Jongeren', breedte: 12, formaat: GEHEEL, waarde: (r) => r.jongeren },
    ],
    rijen: beeld.regios,
  };
  return [aanbieders, regios, toelichting(algemeen(beeld))];
}

/** Workbook of one provider: ratios per period, figures with source and both times, decisions, explanation. */
export function aanbiederBladen(detail: Detail, waarnemingen: readonly Waarneming[]): AlleBladen {
  type Punt = { naam: string; eenheid: string; periode: string; waarde: number | null; want: string | null };
  const punten: Punt[] = detail.kengetallen.flatMap((k) =>
    k.reeks.map((p) => ({ naam: k.naam, eenheid: k.eenheid, periode: p.periode, waarde: p.waarde, want: p.want })),
  );
  const kengetallen: Blad<Punt> = {
    naam: 'Kengetallen',
    kolommen: [
      { titel: 'Kengetal', breedte: 36, waarde: (r) => r.naam },
      { titel: 'Periode', breedte: 10, waarde: (r) => r.periode },
      { titel: 'Waarde', breedte: 16, formaat: (r) => FORMATEN[r.eenheid] ?? '#,##0.00', waarde: (r) => r.waarde },
      { titel: 'Waarom geen waarde', breedte: 60, waarde: (r) => r.want },
    ],
    rijen: punten,
  };
  const cijfers: Blad<Waarneming> = {
    naam: 'Cijfers',
    kolommen: [
      { titel: 'Gegeven', breedte: 40, waarde: (r) => r.naam },
      { titel: 'Eenheid', breedte: 12, waarde: (r) => r.eenheid },
      { titel: 'Periode', breedte: 10, waarde: (r) => r.periode },
      { titel: 'Waarde', breedte: 18, formaat: '#,##0.####', waarde: (r) => r.waarde },
      { titel: 'Bekend sinds', breedte: 18, formaat: MOMENTFORMAAT, waarde: (r) => excelMoment(r.vastgelegdOp) },
      { titel: 'Vervangen op', breedte: 18, formaat: MOMENTFORMAAT, waarde: (r) => excelMoment(r.vervangenOp) },
      { titel: 'Bron', breedte: 40, waarde: (r) => r.bron },
      { titel: 'Toelichting van de aanbieder', breedte: 80, waarde: (r) => r.toelichting },
    ],
    rijen: waarnemingen,
  };
  const besluiten: Blad<Detail['besluiten'][number]> = {
    naam: 'Besluiten',
    kolommen: [
      { titel: 'Op', breedte: 18, formaat: MOMENTFORMAAT, waarde: (r) => excelMoment(r.op) },
      { titel: 'Trede', breedte: 8, formaat: '0', waarde: (r) => r.trede },
      { titel: 'Voorstel', breedte: 10, formaat: '0', waarde: (r) => r.voorstelTrede },
      { titel: 'Reden', breedte: 80, waarde: (r) => r.reden },
      { titel: 'Oorzaken', breedte: 34, waarde: (r) => r.oorzaken.map((o) => OORZAKEN[o]).join(', ') },
      { titel: 'Door', breedte: 24, waarde: (r) => r.door },
    ],
    rijen: detail.besluiten,
  };
  const kop = { wat: 'Aanbieder', inhoud: `${detail.naam} (KvK ${detail.kvk})` };
  return [kengetallen, cijfers, besluiten, toelichting([kop, ...nietGedeeld(detail), ...algemeen(detail)])];
}
