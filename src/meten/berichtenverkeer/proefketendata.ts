import { aanbiedersVan, berichtenVan } from '../../../demo/berichten/index.ts';
import { ZAAD } from '../../../demo/wereld.ts';
import { datum } from '../../kernel/datum.ts';
import { geheugenBron } from '../../platform/bestanden/index.ts';
import { openTabel } from '../inlezen/index.ts';
import type { Berichtfeit, Berichtsoort, Feit, Pseudoniem } from './domain.ts';
import { feitenVan } from './feiten.ts';
import { Berichtverzamelaar, type Ketenbericht } from './ketendata/berichten.ts';
import type { Ketenprofiel, Veldnaam } from './ketendata/domain.ts';
import { neemRij } from './ketendata/inlezen.ts';
import { openRijlezer, type Soortkeuze } from './ketendata/rijen.ts';
import { veldenVan } from './ketendata/velden.ts';
import { leesBestand } from './lezer.ts';

// For tests only: messages as Ketendata could give them, made from the facts that the messages themselves tell.

export const PROEFDAG = datum('2026-10-31');

/** Some messages of the synthetic region. */
export const proefbestanden = (aandeel: number) => [
  ...berichtenVan({ zaad: ZAAD, totDatum: PROEFDAG, aanbieders: aanbiedersVan(ZAAD), aandeel }),
];

/** Who a fact is about stays the BSN, so that rows can be made of it. */
export const zichtbaar = (bsn: string): Pseudoniem => bsn as Pseudoniem;

/** Facts of the valid messages in files. */
export async function feitenUit(bestanden: Iterable<{ readonly xml: string }>): Promise<Feit[]> {
  const feiten: Feit[] = [];
  for (const { xml } of bestanden)
    await leesBestand([Buffer.from(xml)], () => {
      let bron: ReturnType<typeof feitenVan> | undefined;
      const deze: Feit[] = [];
      return {
        kop: (kop) => {
          bron = feitenVan(kop, zichtbaar);
        },
        deel: (knoop, ouder) => void deze.push(...(bron?.deel(knoop, ouder) ?? [])),
        klaar: ({ geldig }) => {
          if (geldig.xml && geldig.schema === true) feiten.push(...deze, ...(bron?.einde() ?? []));
        },
      };
    });
  return feiten;
}

/** What a file calls a field: another name than ours, so that only a profile can find it. */
export const kolomVan = (veld: Veldnaam): string => `Kolom ${veld}`;

export const PROEFPROFIEL: Ketenprofiel = {
  datumvorm: 'dd-mm-jjjj',
  bedragvorm: 'euro-komma',
  waarden: {},
  soorten: Object.fromEntries(
    (
      [
        'JW301',
        'JW302',
        'JW305',
        'JW306',
        'JW307',
        'JW308',
        'JW315',
        'JW316',
        'JW317',
        'JW318',
        'JW319',
        'JW320',
        'JW323',
        'JW325',
      ] as const
    ).map((soort) => [soort, Object.fromEntries(veldenVan(soort).map(([veld]) => [veld, kolomVan(veld)]))]),
  ),
};

type Rij = Partial<Record<Veldnaam, string>>;

const nl = (dag: string | null): string => dag?.split('-').reverse().join('-') ?? '';
const euro = (centen: number | null): string => (centen === null ? '' : (centen / 100).toFixed(2).replace('.', ','));
const DELEN = new Set([
  'ToegewezenProduct',
  'StartProduct',
  'StopProduct',
  'AangevraagdProduct',
  'Verzoek',
  'Antwoord',
  'Prestatie',
  'Client',
  'Bericht',
]);

/** A fact as a row. */
function rijVan(feit: Exclude<Feit, { feit: 'bericht' }>, maand: string | null): Rij {
  const tekst = (waarde: string | number | null): string => (waarde === null ? '' : String(waarde));
  const kop: Rij = {
    gemeente: feit.gemeente.slice(2),
    aanbieder: feit.aanbieder,
    identificatie: feit.bericht,
    dagtekening: nl(feit.dagtekening),
  };
  const wie = 'persoon' in feit ? { bsn: String(Number(feit.persoon)) } : {};
  switch (feit.feit) {
    case 'toewijzing':
      return {
        ...{ ...kop, ...wie, geboren: feit.geboren?.slice(0, 4) ?? '', geslacht: feit.geslacht, nummer: feit.nummer },
        ...{ toewijzingsdatum: nl(feit.toegewezenOp.slice(0, 10)), toewijzingstijd: feit.toegewezenOp.slice(11) },
        ...{
          ingang: nl(feit.ingang),
          einde: nl(feit.einde),
          categorie: tekst(feit.categorie),
          product: tekst(feit.product),
        },
        ...{ volume: tekst(feit.volume), eenheid: tekst(feit.eenheid), frequentie: tekst(feit.frequentie) },
        ...{
          budget: euro(feit.budget),
          redenWijziging: tekst(feit.redenWijziging),
          referentie: tekst(feit.referentie),
        },
      };
    case 'start':
    case 'stop':
      return {
        ...{
          ...kop,
          ...wie,
          nummer: tekst(feit.nummer),
          categorie: tekst(feit.categorie),
          product: tekst(feit.product),
        },
        ...{ begin: nl(feit.begin), status: feit.status },
        ...(feit.feit === 'stop' ? { einde: nl(feit.einde), reden: feit.reden } : {}),
      };
    case 'verzoek':
      return {
        ...{ ...kop, ...wie, referentie: feit.referentie, gewensteIngang: nl(feit.gewensteIngang) },
        ...{ categorie: tekst(feit.categorie), product: tekst(feit.product), verwijzer: tekst(feit.verwijzer) },
      };
    case 'antwoord':
      return {
        ...{ ...kop, referentie: feit.referentie, antwoord: feit.antwoord, reden: tekst(feit.reden) },
        naarGemeente: feit.naarGemeente?.slice(2) ?? '',
      };
    case 'prestatie':
      return {
        ...{ ...kop, ...wie, declaratie: feit.declaratie, declaratiemaand: tekst(maand), referentie: feit.referentie },
        ...{ vorige: tekst(feit.vorige), nummer: feit.nummer, categorie: feit.categorie, product: feit.product },
        ...{ van: nl(feit.van), tot: nl(feit.tot), volume: tekst(feit.volume), eenheid: feit.eenheid },
        ...{ tarief: euro(feit.tarief), bedrag: euro(Math.abs(feit.bedrag)), debetCredit: feit.bedrag < 0 ? 'C' : 'D' },
      };
    case 'afkeuring':
      return { ...kop, over: feit.over, sleutel: tekst(feit.sleutel), code: feit.code };
  }
}

/** Rows per kind of message; an answer that rejects nothing is one row with the code that says so. */
export function rijenVan(feiten: readonly Feit[]): ReadonlyMap<Berichtsoort, Rij[]> {
  const rijen = new Map<Berichtsoort, Rij[]>();
  const sleutel = (f: Feit, soort: string) => `${soort}|${f.gemeente}|${f.aanbieder}|${f.bericht}|${f.dagtekening}`;
  const voeg = (soort: Berichtsoort, rij: Rij) => {
    const lijst = rijen.get(soort);
    if (lijst) lijst.push(rij);
    else rijen.set(soort, [rij]);
  };
  const berichten = new Map<string, Berichtfeit>();
  for (const feit of feiten) if (feit.feit === 'bericht') berichten.set(sleutel(feit, feit.soort), feit);
  const gevuld = new Set<string>();
  for (const feit of feiten) {
    if (feit.feit === 'bericht' || (feit.feit === 'afkeuring' && !DELEN.has(feit.klasse))) continue;
    const soort = soortVanFeit(feit);
    gevuld.add(sleutel(feit, soort));
    voeg(soort, rijVan(feit, berichten.get(sleutel(feit, soort))?.declaratiemaand ?? null));
  }
  for (const [plek, feit] of berichten)
    if (!gevuld.has(plek) && feit.over !== null)
      voeg(
        feit.soort,
        rijVan(
          {
            ...feit,
            feit: 'afkeuring',
            soort: feit.soort,
            over: feit.over,
            klasse: 'Bericht',
            sleutel: null,
            code: '0200',
          },
          null,
        ),
      );
  return rijen;
}

const FEITSOORT: Readonly<Record<string, Berichtsoort>> = {
  ...{ toewijzing: 'JW301', start: 'JW305', stop: 'JW307', antwoord: 'JW319', prestatie: 'JW323' },
};
const RETOUR: Readonly<Partial<Record<Berichtsoort, Berichtsoort>>> = {
  ...{ JW301: 'JW302', JW305: 'JW306', JW307: 'JW308', JW315: 'JW316', JW317: 'JW318', JW319: 'JW320', JW323: 'JW325' },
};

function soortVanFeit(feit: Exclude<Feit, { feit: 'bericht' }>): Berichtsoort {
  if (feit.feit === 'verzoek') return feit.soort === 'toewijzing' ? 'JW315' : 'JW317';
  if (feit.feit === 'afkeuring') return RETOUR[feit.soort] ?? 'JW302';
  return FEITSOORT[feit.feit] ?? 'JW301';
}

/** Rows as CSV with a semicolon, in the order of the fields. */
export function alsCsv(soort: Berichtsoort, rijen: readonly Rij[]): string {
  const velden = veldenVan(soort).map(([veld]) => veld);
  return [velden.map(kolomVan), ...rijen.map((rij) => velden.map((veld) => rij[veld] ?? ''))]
    .map((cellen) => cellen.join(';'))
    .join('\r\n');
}

/** What comes of a file, without a database. */
export async function leesProef(
  csv: string,
  soort: Soortkeuze,
  profiel: Ketenprofiel = PROEFPROFIEL,
): Promise<{
  feiten: Feit[];
  berichten: readonly Ketenbericht[];
  geweigerd: number;
  bevindingen: unknown[];
  zoek: number[];
}> {
  const zoek: number[] = [];
  const feiten = new Map<number, Feit[]>();
  const bevindingen: unknown[] = [];
  const tabel = await openTabel(geheugenBron('proef.csv', csv));
  const lees = openRijlezer(tabel.kop, profiel, soort);
  const verzamelaar = new Berichtverzamelaar({
    regios: { get: (code: string) => (/^GM\d{4}$/.test(code) ? 'JZ34' : undefined) } as ReadonlyMap<string, string>,
    ...{ gemeente: null, pseudoniem: () => zichtbaar },
    neem: (nummer, _, feit) => feiten.set(nummer, [...(feiten.get(nummer) ?? []), feit]),
  });
  for await (const groep of tabel.rijen())
    for (const { nummer, cellen } of groep) {
      const uitslag = neemRij(lees(cellen.map(String)), verzamelaar);
      bevindingen.push(...uitslag.bevindingen.map((b) => ({ rij: nummer, ...b })));
      if (!uitslag.geplaatst) zoek.push(nummer);
    }
  const { berichten, geweigerd } = verzamelaar.sluit();
  return {
    feiten: berichten.flatMap((b) => [...(feiten.get(b.nummer) ?? []), b.feit]),
    berichten,
    geweigerd,
    bevindingen,
    zoek,
  };
}
