import { jaarVan, kwartaalVan, type Periode } from '../src/kernel/periode.ts';
import { isCombinatie } from '../src/meten/register/index.ts';
import { type Boekkwartaal, VAKANTIEGELD } from './boekhouding.ts';
import { KWARTALEN } from './kalender.ts';
import type { Profiel } from './profiel.ts';
import { klem, type Toeval } from './toeval.ts';

/** The figures of one quarter as a provider delivers them: by code of gegeven, flows counted from 1 January. */
export type Opgave = ReadonlyMap<string, number>;

/** Rates and costs that hold for the whole life of a provider. */
interface Vast {
  readonly personeel: number;
  readonly kostenPerFte: number;
  readonly verloop: number;
  readonly kostenPerClient: number;
  readonly begroteMarge: number;
  readonly bezetting: number;
  readonly bezettingPlus: number;
  readonly aflopend: number;
  readonly caseload: number;
  readonly certificaatFase: number;
  readonly convenantNorm: number;
}

/** Costs per young person in care at one moment, in euros a year; a mix is the mean of its kinds of help. */
const KOSTEN_PER_CLIENT: Readonly<Record<string, number>> = {
  ambulant: 9_500,
  dagbehandeling: 19_000,
  pleegzorg: 24_000,
  gezinshuis: 52_000,
  verblijf: 78_000,
  jeugdzorgplus: 160_000,
  'jeugd-ggz': 7_500,
  crisis: 45_000,
  jeugdbescherming: 11_000,
  jeugdreclassering: 9_000,
};

/** Costs of a mix: young people are many in the cheap kinds of help, so the harmonic mean counts. */
export function kostenPerClient(hulpvormen: readonly string[]): number {
  const delen = hulpvormen.map((vorm) => 1 / (KOSTEN_PER_CLIENT[vorm] ?? 10_000));
  return delen.length / delen.reduce((som, deel) => som + deel, 0);
}

const kiesVast = (profiel: Profiel, t: Toeval): Vast => ({
  personeel: t.tussen(0.68, 0.76),
  kostenPerFte: t.normaal(69_000, 3_000),
  verloop: profiel.soorten.includes('gi') ? t.tussen(0.17, 0.23) : t.tussen(0.12, 0.22),
  kostenPerClient: kostenPerClient(profiel.hulpvormen) * t.tussen(0.9, 1.1),
  begroteMarge: Math.max(0.002, profiel.marge * 0.55),
  bezetting: klem(t.normaal(90, 3.5), 78, 99),
  bezettingPlus: klem(t.normaal(86, 4), 70, 97),
  aflopend: t.tussen(0.02, 0.35),
  caseload: t.normaal(13.5, 1.4),
  certificaatFase: t.heel(0, 50),
  convenantNorm: klem(Math.round((profiel.solvabiliteit - 0.14) * 20) / 20, 0.05, 0.2),
});

/** All quarters that a provider could deliver, without errors of delivery: whole euros, balance sheet closed. */
export function maakOpgaven(profiel: Profiel, boeken: readonly Boekkwartaal[], t: Toeval): Map<Periode, Opgave> {
  const vast = kiesVast(profiel, t);
  const opgaven = new Map<Periode, Opgave>();
  let vanafJanuari = new Map<string, number>();
  let aftelling = 50 - vast.certificaatFase;
  for (const boek of boeken) {
    if (kwartaalVan(boek.periode) === 1) vanafJanuari = new Map();
    // A certificate is renewed well before it ends.
    aftelling = aftelling <= 9 ? 60 : aftelling - 3;
    for (const [code, waarde] of Object.entries(stromen(profiel, vast, boek, t)))
      vanafJanuari.set(code, (vanafJanuari.get(code) ?? 0) + waarde);
    const standen = {
      ...balans(boek, t),
      ...prognose(boek, profiel, vanafJanuari, t),
      ...convenanten(boek, vast),
      ...personeel(boek, profiel, vast, t),
      ...zorg(boek, profiel, vast, t),
      ...(profiel.soorten.includes('gi') && jeugdbescherming(boek, vast, aftelling, t)),
    };
    if (KWARTALEN.includes(boek.periode))
      opgaven.set(boek.periode, new Map([...vanafJanuari, ...Object.entries(standen)].map(rond)));
  }
  return opgaven;
}

/** Figures that are not counted in whole euros or heads, and their decimals. */
const DECIMALEN: Readonly<Record<string, number>> = {
  fteLoondienst: 1,
  ftePnil: 1,
  vacatures: 1,
  vacaturesLangerDan3Maanden: 1,
  instroomFte: 1,
  uitstroomFte: 1,
  verzuimPercentage: 1,
  bezettingsgraad: 1,
  bezettingsgraadJeugdzorgPlus: 1,
  convenantNorm: 2,
  convenantRealisatie: 3,
  caseloadPerFte: 1,
};

const rond = ([code, waarde]: readonly [string, number]): [string, number] => {
  const schaal = 10 ** (DECIMALEN[code] ?? 0);
  return [code, Math.round(waarde * schaal) / schaal + 0];
};

function stromen(profiel: Profiel, vast: Vast, boek: Boekkwartaal, t: Toeval): Record<string, number> {
  const bedrijfsresultaat = boek.netto + boek.rente;
  const bedrijfslasten = boek.opbrengsten - bedrijfsresultaat;
  const personeelskosten = (bedrijfslasten - boek.lasten) * vast.personeel;
  const begroot = boek.jeugdwet * t.normaal(1.005, 0.012) * (boek.ingreep.omzet ? 1 / boek.ingreep.omzet : 1);
  const fte = personeelskosten / (vast.kostenPerFte / 4);
  return {
    opbrengstenTotaal: boek.opbrengsten,
    opbrengstenJeugdwet: boek.jeugdwet,
    productieRealisatie: boek.jeugdwet * t.normaal(1, 0.003),
    productieBegroot: begroot,
    productiePlafond: begroot * 1.03,
    bedrijfslasten,
    bedrijfsresultaat,
    nettoresultaat: boek.netto,
    afschrijvingen: boek.afschrijving,
    rentelasten: boek.rente,
    aflossingen: boek.aflossing,
    incidenteleBaten: boek.baten,
    incidenteleLasten: boek.lasten,
    personeelskosten,
    kostenPnil: personeelskosten * pnilAandeel(profiel, boek),
    begrotingResultaat: (boek.jaaromzet / 4) * vast.begroteMarge,
    ...(isCombinatie(profiel.soorten) && {
      opbrengstenJeugd: boek.jeugdwet * 1.02,
      resultaatJeugd: boek.jeugdResultaat,
    }),
    instroomFte: (fte * vast.verloop * t.tussen(0.9, 1.2)) / 4,
    uitstroomFte: (fte * vast.verloop * t.tussen(0.85, 1.1)) / 4,
    instroomClienten: (boek.jeugdwet / vast.kostenPerClient) * t.tussen(0.9, 1.1),
    uitstroomClienten: (boek.jeugdwet / vast.kostenPerClient) * t.tussen(0.85, 1.05),
    omzetGrootsteDrieOpdrachtgevers: boek.jeugdwet * klem(profiel.aandeelTopDrie + t.normaal(0, 0.01), 0.2, 1),
  };
}

const pnilAandeel = (profiel: Profiel, boek: Boekkwartaal): number =>
  klem(profiel.pnil - (jaarVan(boek.periode) - 2023) * 0.008 + (boek.ingreep.pnil ?? 0), 0.01, 0.75);

function balans(boek: Boekkwartaal, t: Toeval): Record<string, number> {
  // Rounded first and added afterwards, so that the sheet closes to the euro.
  const vlottend = Math.round(boek.vorderingen) + Math.max(0, Math.round(boek.liquide));
  const eigenVermogen = Math.round(boek.eigenVermogen);
  const langlopendeSchulden = Math.round(boek.langlopend);
  const kortlopendeSchulden = Math.round(boek.kortlopend);
  return {
    eigenVermogen,
    langlopendeSchulden,
    kortlopendeSchulden,
    balanstotaal: eigenVermogen + langlopendeSchulden + kortlopendeSchulden,
    vlottendeActiva: vlottend,
    liquideMiddelen: boek.liquide,
    onderhandenWerk: boek.vorderingen * t.tussen(0.25, 0.4),
    ongebruikteKredietruimte: boek.kredietruimte,
  };
}

/** What the provider itself expects: its result over the year, and its liquid means of the coming twelve months. */
function prognose(boek: Boekkwartaal, profiel: Profiel, tot: ReadonlyMap<string, number>, t: Toeval) {
  const nog = 4 - (kwartaalVan(boek.periode) ?? 4);
  const nu = tot.get('nettoresultaat') ?? 0;
  const verwacht = 0.7 * boek.verwachteMarge + 0.3 * profiel.marge + t.normaal(0, 0.003);
  const uit: Record<string, number> = {
    jaarprognoseResultaat: nu + nog * (boek.jaaromzet / 4) * (nog === 0 ? 0 : verwacht),
  };
  const maand = (kwartaalVan(boek.periode) ?? 4) * 3 - 1;
  const leegloop = boek.ingreep.leegloop ?? 0;
  const perMaand = boek.jaaromzet * (Math.max(verwacht, -0.01) / 12 - leegloop);
  for (let n = 1; n <= 12; n++) {
    const seizoen = (VAKANTIEGELD[(maand + n) % 12] ?? 0) - (VAKANTIEGELD[maand] ?? 0);
    uit[`liquiditeitMaand${n}`] =
      boek.liquide + boek.kredietruimte + n * perMaand + boek.jaaromzet * (seizoen + t.normaal(0, 0.0015));
  }
  return uit;
}

function convenanten(boek: Boekkwartaal, vast: Vast): Record<string, number> {
  const schulden = boek.langlopend + boek.kortlopend;
  const realisatie = boek.eigenVermogen / (boek.eigenVermogen + schulden);
  return {
    convenantNorm: vast.convenantNorm,
    convenantRealisatie: realisatie,
    convenantGebroken: boek.ingreep.convenantGebroken ? 1 : 0,
    bijzonderBeheer: boek.ingreep.bijzonderBeheer ? 1 : 0,
  };
}

function personeel(boek: Boekkwartaal, profiel: Profiel, vast: Vast, t: Toeval): Record<string, number> {
  const kosten = boek.jaaromzet * vast.personeel;
  const pnil = pnilAandeel(profiel, boek);
  const fteLoondienst = (kosten * (1 - pnil)) / (vast.kostenPerFte * 1.045 ** (jaarVan(boek.periode) - 2023));
  const vacatures = fteLoondienst * klem(t.normaal(0.048, 0.012) + (boek.ingreep.vacatures ?? 0), 0.005, 0.3);
  const winter = [0.5, -0.1, -0.6, 0.3][(kwartaalVan(boek.periode) ?? 4) - 1] ?? 0;
  return {
    fteLoondienst,
    ftePnil: (kosten * pnil) / (vast.kostenPerFte * 1.6),
    vacatures,
    vacaturesLangerDan3Maanden: vacatures * t.tussen(0.25, 0.5),
    verzuimPercentage: klem(profiel.verzuim + winter + t.normaal(0, 0.25) + (boek.ingreep.verzuim ?? 0), 2, 20),
  };
}

function zorg(boek: Boekkwartaal, profiel: Profiel, vast: Vast, t: Toeval): Record<string, number> {
  const clienten = (boek.jeugdwet * 4) / vast.kostenPerClient;
  const bezetting = (gewoon: number) => klem((boek.ingreep.bezetting ?? gewoon) + t.normaal(0, 1), 30, 100);
  const metBedden = profiel.hulpvormen.some((vorm) => vorm === 'verblijf' || vorm === 'gezinshuis');
  return {
    uniekeClienten: clienten,
    wachtendenBovenNorm: clienten * t.tussen(0.02, 0.08),
    aflopendeContracten12Maanden: boek.jeugdwet * 4 * klem(vast.aflopend + t.normaal(0, 0.03), 0, 1),
    ...(metBedden && { bezettingsgraad: bezetting(vast.bezetting) }),
    ...(profiel.hulpvormen.includes('jeugdzorgplus') && {
      bezettingsgraadJeugdzorgPlus: bezetting(vast.bezettingPlus),
    }),
  };
}

function jeugdbescherming(boek: Boekkwartaal, vast: Vast, certificaat: number, t: Toeval): Record<string, number> {
  const maatregelen = (boek.jeugdwet * 4) / vast.kostenPerClient;
  return {
    maatregelenOts: maatregelen * t.tussen(0.56, 0.6),
    maatregelenVoogdij: maatregelen * t.tussen(0.22, 0.25),
    maatregelenJeugdreclassering: maatregelen * t.tussen(0.15, 0.18),
    caseloadPerFte: vast.caseload + t.normaal(0, 0.3),
    certificaatMaandenGeldig: boek.ingreep.certificaatMaanden ?? certificaat,
  };
}
