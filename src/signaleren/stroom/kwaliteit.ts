import {
  type Cijferrij,
  codelabel,
  durenVan,
  leesCijfers,
  retourcodeVan,
  type Splitsing,
  TERMIJNEN,
  titelVan,
} from '../../meten/berichtenverkeer/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { type Kader, maandenVan } from './kader.ts';
import { type Getoond, isKlein, type Maat, maatVan, sommenPer, toon, toonAantal, verbergAfleidbaar } from './maten.ts';

/** Who is late with what, what is rejected and why, and what still waits for an answer. */
export async function kwaliteitbeeld({ db }: Database, kader: Kader) {
  const { filter, tot } = kader;
  const van = maandenVan(kader).slice(-12)[0] ?? kader.van;
  const lees = (figuren: readonly string[], per: readonly Splitsing[]) =>
    leesCijfers(db, { filter, van, tot, figuren, per });
  const perPartij = [
    ...(await lees([...termijnfiguren('agb'), 'tussen:aanbieder:*'], ['agb'])),
    ...(await lees([...termijnfiguren('gemeentecode'), 'tussen:gemeente:*'], ['gemeentecode'])),
  ];
  const rijen = await lees([...TELLINGEN, 'tussenWacht:*', 'reactietijd', 'beslistijd'], []);
  const perMaand = await leesCijfers(db, {
    filter,
    van: kader.van,
    tot,
    figuren: [...termijnfiguren('agb'), ...termijnfiguren('gemeentecode')],
    per: ['maand'],
  });
  const open = await leesCijfers(db, {
    filter,
    van: tot,
    tot,
    figuren: ['openVerzoeken', 'openVerzoekDagen'],
    per: ['gemeentecode'],
  });
  const som = sommenPer(rijen, ({ figuur }) => figuur);
  const tijd = (naam: string): Getoond => {
    const eigen = rijen.filter(({ figuur }) => figuur === naam);
    return toon(maatVan(durenVan(eigen)), kader.onderdrukt);
  };
  return {
    vanaf: van,
    termijnen: TERMEN.map((term) => alsTerm(term, perPartij, kader)),
    regels: tussenregels([...perPartij, ...rijen], kader),
    reeks: maandenVan(kader).map((maand) => ({
      maand,
      optijd: deelOpTijd(perMaand.filter((rij) => rij.maand === maand)),
    })),
    maanden: maandenVan(kader),
    berichten: tellingen('berichten:', som).map(({ code, aantal }) => ({
      soort: code,
      aantal,
      regels: som.get(`regels:${code}`) ?? 0,
      afgekeurd: som.get(`afkeurRegels:${code}`) ?? 0,
    })),
    afkeuringen: tellingen('afkeur:', som).map(({ code, aantal }) => {
      const [soort = '', retour = ''] = code.split(':');
      return { soort, code: retour, naam: codelabel('WJ001', retour) ?? 'Onbekende code', aantal };
    }),
    reactietijd: tijd('reactietijd'),
    beslistijd: tijd('beslistijd'),
    openVerzoeken: openVerzoeken(open, kader),
  };
}

/** A term with who has to keep it: that of an answer is one for the municipality and one for the provider. */
interface Term {
  readonly code: string;
  readonly naam: string;
  readonly soort: 'gemeentecode' | 'agb';
  readonly termijn: (typeof TERMIJNEN)[number];
  /** What is sent in it, as figures name it. */
  readonly namen: readonly string[];
}

/** Terms that the municipality has to keep; of the others the provider. */
const VAN_GEMEENTE: ReadonlySet<string> = new Set(['reactie', 'besluit', 'woonplaats', 'JW325']);
const RETOUREN = [
  { soort: 'gemeentecode', naam: 'retourbericht van de gemeente', namen: ['JW306', 'JW308', 'JW316', 'JW318'] },
  { soort: 'agb', naam: 'retourbericht van de aanbieder', namen: ['JW302', 'JW320'] },
] as const;

const TERMEN: readonly Term[] = TERMIJNEN.flatMap((termijn): readonly Term[] => {
  const { code, naam } = termijn;
  if (code === 'retour')
    return RETOUREN.map((deel) => ({
      ...deel,
      termijn,
      code: deel.soort === 'agb' ? 'retourAanbieder' : 'retourGemeente',
    }));
  return [{ code, naam, termijn, namen: [code], soort: VAN_GEMEENTE.has(code) ? 'gemeentecode' : 'agb' }];
});

/** Whether a term was kept, of those that providers or municipalities keep. */
const termijnfiguren = (soort: Term['soort']): string[] =>
  TERMEN.filter((term) => term.soort === soort).flatMap(({ namen }) =>
    namen.flatMap((naam) => [`optijd:${naam}`, `telaat:${naam}`]),
  );
/** Of messages: how many, with how many lines, and what of them was rejected and why. */
const TELLINGEN = ['berichten:*', 'regels:*', 'afkeur:*', 'afkeurRegels:*'];

/** How one term was kept, and by whom; the most late first. */
function alsTerm({ code, naam, soort, termijn, namen }: Term, rijen: readonly Cijferrij[], kader: Kader) {
  const eigen = rijen.filter(({ figuur }) => namen.includes(figuur.slice(7)) && /^(optijd|telaat):/.test(figuur));
  const som = sommenPer(eigen, (rij) => `${rij.figuur.slice(0, 6)}|${rij[soort] ?? ''}`);
  const tel = (wat: string, wie: string) => som.get(`${wat}|${wie}`) ?? 0;
  const partijen = [...new Set([...som.keys()].map((sleutel) => sleutel.slice(7)))]
    .map((wie) => ({ ...alsPartij(soort, wie, kader), optijd: tel('optijd', wie), telaat: tel('telaat', wie) }))
    .sort((a, b) => b.telaat - a.telaat || a.naam.localeCompare(b.naam, 'nl'));
  const dicht = kader.onderdrukt ? verbergAfleidbaar(partijen.map(({ optijd, telaat }) => optijd + telaat)) : [];
  const { vanaf, bron, regels, duur } = termijn;
  return {
    ...{ code, naam, soort, vanaf, bron, aantal: duur.aantal, eenheid: duur.eenheid, regels: [...regels] },
    optijd: partijen.reduce((n, partij) => n + partij.optijd, 0),
    telaat: partijen.reduce((n, partij) => n + partij.telaat, 0),
    partijen: partijen.filter((_, plaats) => !dicht[plaats]),
  };
}

const alsPartij = (soort: 'gemeentecode' | 'agb', code: string, kader: Kader) => ({
  ...{ soort, code, naam: kader.naamVan(soort, code), kvk: soort === 'agb' ? kader.kvkVan(code) : null },
});

/** Rules that say that something was late: those stand with their term. */
const TERMREGELS: ReadonlySet<string> = new Set(TERMIJNEN.flatMap(({ regels }): readonly string[] => regels));
/** Who breaks a rule the most, by name; the list of messages has all of them. */
const WIE = 3;

/** Which rules between messages are broken, how often and by whom, the most first. */
function tussenregels(rijen: readonly Cijferrij[], kader: Kader) {
  const per = new Map<string, { aantal: number; wacht: number; wie: Map<string, number> }>();
  for (const rij of rijen) {
    const [wat, door, regel = ''] = rij.figuur.split(':');
    if ((wat !== 'tussen' && wat !== 'tussenWacht') || TERMREGELS.has(regel)) continue;
    const hier = per.get(regel) ?? { aantal: 0, wacht: 0, wie: new Map<string, number>() };
    per.set(regel, hier);
    if (wat === 'tussenWacht') hier.wacht += rij.waarde;
    else {
      hier.aantal += rij.waarde;
      const wie = door === 'gemeente' ? `gemeentecode|${rij.gemeentecode ?? ''}` : `agb|${rij.agb ?? ''}`;
      hier.wie.set(wie, (hier.wie.get(wie) ?? 0) + rij.waarde);
    }
  }
  return [...per]
    .map(([regel, { aantal, wacht, wie }]) => ({
      ...{ regel, titel: titelVan(regel) ?? regel, retourcode: retourcodeVan(regel), aantal, wacht },
      partijen: [...wie]
        .map(([sleutel, keren]) => {
          const [soort = '', code = ''] = sleutel.split('|');
          return { ...alsPartij(soort === 'agb' ? 'agb' : 'gemeentecode', code, kader), aantal: keren };
        })
        .filter(({ aantal }) => !(kader.onderdrukt && isKlein(aantal)))
        .sort((a, b) => b.aantal - a.aantal || a.naam.localeCompare(b.naam, 'nl'))
        .slice(0, WIE),
    }))
    .sort((a, b) => b.aantal - a.aantal || b.wacht - a.wacht || (a.regel < b.regel ? -1 : 1));
}

/** Part of all terms of a month that was kept; null in a month without any. */
function deelOpTijd(rijen: readonly Cijferrij[]): number | null {
  const tel = (begin: string) =>
    rijen.reduce((n, { figuur, waarde }) => (figuur.startsWith(begin) ? n + waarde : n), 0);
  const [goed, laat] = [tel('optijd:'), tel('telaat:')];
  return goed + laat === 0 ? null : goed / (goed + laat);
}

const tellingen = (begin: string, som: ReadonlyMap<string, number>) =>
  [...som]
    .filter(([figuur]) => figuur.startsWith(begin))
    .map(([figuur, aantal]) => ({ code: figuur.slice(begin.length), aantal }))
    .sort((a, b) => b.aantal - a.aantal);

const bekendeMaat = (maat: Getoond): Maat | null => (maat === 'klein' ? null : maat);

/**
 * Requests that wait for an answer, by municipality. For who watches over all without small numbers, and without their sum where what is
 * hidden of it is few.
 */
function openVerzoeken(rijen: readonly Cijferrij[], kader: Kader) {
  const aantal = sommenPer(
    rijen.filter(({ figuur }) => figuur === 'openVerzoeken'),
    (rij) => rij.gemeentecode ?? '',
  );
  const dagen = Map.groupBy(durenVan(rijen), (rij) => rij.gemeentecode ?? '');
  const aantallen = [...aantal.values()];
  const dicht = kader.onderdrukt ? verbergAfleidbaar(aantallen) : [];
  const som = (welke: readonly number[]) => welke.reduce((n, ander) => n + ander, 0);
  const gemeenten = [...aantal].map(([code, n], plaats) => ({
    code,
    naam: kader.naamVan('gemeentecode', code),
    aantal: dicht[plaats] ? null : toonAantal(n, kader.onderdrukt),
    dagen: dicht[plaats] ? null : bekendeMaat(toon(maatVan(dagen.get(code)), kader.onderdrukt)),
  }));
  return {
    totaal: isKlein(som(aantallen.filter((_, plaats) => dicht[plaats])))
      ? null
      : toonAantal(som(aantallen), kader.onderdrukt),
    gemeenten: gemeenten
      .filter(({ aantal: n }) => n !== null)
      .sort((a, b) => (b.aantal ?? 0) - (a.aantal ?? 0) || a.naam.localeCompare(b.naam, 'nl')),
  };
}
