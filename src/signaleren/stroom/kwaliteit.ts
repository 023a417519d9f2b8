import { type Cijferrij, codelabel, leesCijfers, TERMIJNEN } from '../../meten/berichtenverkeer/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { type Kader, maandenVan } from './kader.ts';
import { histogrammenPer, maatVan, sommenPer } from './maten.ts';

/** Who is late with what, what is rejected and why, and what still waits for an answer. */
export async function kwaliteitbeeld({ db }: Database, kader: Kader) {
  const { filter, tot } = kader;
  const van = maandenVan(kader).slice(-12)[0] ?? kader.van;
  const figuren = [
    'optijd:*',
    'telaat:*',
    'berichten:*',
    'regels:*',
    'afkeur:*',
    'afkeurRegels:*',
    'reactietijd',
    'beslistijd',
  ];
  const rijen = await leesCijfers(db, { filter, van, tot, figuren, per: ['agb', 'gemeentecode'] });
  const perMaand = await leesCijfers(db, {
    filter,
    van: kader.van,
    tot,
    figuren: ['optijd:*', 'telaat:*'],
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
  return {
    vanaf: van,
    termijnen: TERMIJNEN.map((termijn) => ({
      ...tijdigheid(termijn, som),
      partijen: partijen(termijn.code, rijen, kader),
    })),
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
    reactietijd: maatVan(
      histogrammenPer(
        rijen.filter(({ figuur }) => figuur === 'reactietijd'),
        () => '',
      ).get('') ?? {},
    ),
    beslistijd: maatVan(
      histogrammenPer(
        rijen.filter(({ figuur }) => figuur === 'beslistijd'),
        () => '',
      ).get('') ?? {},
    ),
    openVerzoeken: openVerzoeken(open, kader),
  };
}

type Termijn = (typeof TERMIJNEN)[number];

const tijdigheid = ({ code, naam, duur, vanaf, bron }: Termijn, som: ReadonlyMap<string, number>) => ({
  ...{ code, naam, vanaf, bron, aantal: duur.aantal, eenheid: duur.eenheid },
  ...{ optijd: som.get(`optijd:${code}`) ?? 0, telaat: som.get(`telaat:${code}`) ?? 0 },
});

/** Terms that the municipality has to keep; of the others the provider. */
const VAN_GEMEENTE: ReadonlySet<string> = new Set([
  'reactie',
  'besluit',
  'woonplaats',
  'JW325',
  'JW306',
  'JW308',
  'JW316',
  'JW318',
]);

/** Who had to keep a term, the most late first. */
function partijen(code: string, rijen: readonly Cijferrij[], kader: Kader) {
  const soort: 'gemeentecode' | 'agb' = VAN_GEMEENTE.has(code) ? 'gemeentecode' : 'agb';
  const som = sommenPer(
    rijen.filter(({ figuur }) => figuur === `optijd:${code}` || figuur === `telaat:${code}`),
    (rij) => `${rij.figuur.slice(0, 6)}|${rij[soort] ?? ''}`,
  );
  const codes = new Set([...som.keys()].map((sleutel) => sleutel.slice(7)));
  return [...codes]
    .map((wie) => ({
      ...{ soort, code: wie, naam: kader.naamVan(soort, wie), kvk: soort === 'agb' ? kader.kvkVan(wie) : null },
      ...{ optijd: som.get(`optijd|${wie}`) ?? 0, telaat: som.get(`telaat|${wie}`) ?? 0 },
    }))
    .sort((a, b) => b.telaat - a.telaat || a.naam.localeCompare(b.naam, 'nl'));
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

function openVerzoeken(rijen: readonly Cijferrij[], kader: Kader) {
  const aantal = sommenPer(
    rijen.filter(({ figuur }) => figuur === 'openVerzoeken'),
    (rij) => rij.gemeentecode ?? '',
  );
  const dagen = histogrammenPer(rijen, (rij) => rij.gemeentecode ?? '');
  return [...aantal]
    .map(([code, n]) => ({
      code,
      naam: kader.naamVan('gemeentecode', code),
      aantal: n,
      dagen: maatVan(dagen.get(code) ?? {}),
    }))
    .sort((a, b) => b.aantal - a.aantal);
}
