import { type Cijferrij, durenVan, leesCijfers } from '../../meten/berichtenverkeer/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { eersteVan, type Kader, maandErbij, maandenVan, volledigTot } from './kader.ts';
import { hoogstePerMaand, isKleinGeld, maatVan, metTweede, sommenPer, toon, toonAantal, toonBedrag } from './maten.ts';
import { vooruitblik } from './vooruitblik.ts';

/** Months back from the last that two whole years to compare need, and the year so far for the outlook. */
const TERUG = 25;
const GELD = ['gedeclareerd', 'toegekend', 'afgekeurd', 'gecrediteerd', 'onbeantwoord'] as const;
/** Units in which assignments are counted that can be compared with what was delivered (WJ756). */
const EENHEDEN: Readonly<Record<string, string>> = {
  budget: 'budget in euro’s',
  '01': 'minuten',
  '04': 'uren',
  '14': 'etmalen',
  '16': 'dagdelen',
  '82': 'stuks (output)',
  '83': 'euro',
  '84': 'stuks (inspanning)',
};

/** What was assigned, declared and awarded: per month, per kind of help and per provider, with an outlook to the end of the year. */
export async function gebruikbeeld({ db }: Database, kader: Kader) {
  const { filter, tot, onderdrukt } = kader;
  const vraag = { filter, van: kader.van, tot };
  const van = eersteVan(kader.van, maandErbij(tot, -TERUG));
  const rijen = await leesCijfers(db, { ...vraag, van, figuren: [...GELD, 'jongerenMetGeld'], per: ['maand'] });
  const rest = await leesCijfers(db, { ...vraag, figuren: ['verzilvering', 'toegewezen:*', 'verzilverd:*'], per: [] });
  const per = sommenPer(rijen, ({ figuur, maand }) => `${figuur}|${maand ?? ''}`);
  const maanden = maandenVan(kader);
  const jongeren = (maand: string): number => per.get(`jongerenMetGeld|${maand}`) ?? 0;
  const dicht = (maand: string): boolean => onderdrukt && isKleinGeld(jongeren(maand));
  const allesDicht = maanden.every(dicht);
  const eerste = eersteMaand(rijen);
  const laatste = volledigTot(kader) ?? '';
  const compleet = maandenVan({ van, tot }).filter((maand) => maand >= eerste && maand <= laatste);
  const perDeel = (soort: Deelsoort) => leesPer(db, kader, soort, van);
  const bedragen = compleet.map((maand) => [maand, per.get(`toegekend|${maand}`) ?? 0] as const);
  const jaar = Number((compleet.at(-1) ?? tot).slice(0, 4));
  return {
    maanden,
    volledigTot: compleet.at(-1) ?? null,
    reeksen: GELD.map((figuur) => ({
      figuur,
      waarden: maanden.map((maand) => (dicht(maand) ? null : (per.get(`${figuur}|${maand}`) ?? 0))),
    })),
    jaar,
    vooruitblik: compleet.some(dicht) ? null : vooruitblik(bedragen, jaar),
    perSoort: verdeel(await perDeel('categorie'), 'categorie', kader, compleet),
    perAanbieder: verdeel(await perDeel('agb'), 'agb', kader, compleet),
    verzilvering: allesDicht
      ? null
      : toon(maatVan(durenVan(rest.filter(({ figuur }) => figuur === 'verzilvering'))), onderdrukt),
    // Per unit it is not known of how many assignments it is.
    benutting: onderdrukt ? [] : benutting(rest),
  };
}

/** The first month with money: before it nothing was sent yet, which is not the same as nothing. */
const eersteMaand = (rijen: readonly Cijferrij[]): string =>
  rijen.reduce((eerste, { figuur, maand }) => {
    const telt = figuur === 'gedeclareerd' && maand != null && maand < eerste;
    return telt ? maand : eerste;
  }, '9999-12');

/** By what money is split. */
type Deelsoort = 'categorie' | 'agb';

/** Money per month from `van` on, and young people at the end of the last month, per kind of help or provider. */
async function leesPer(
  db: Database['db'],
  { filter, tot }: Kader,
  soort: Deelsoort,
  van: string,
): Promise<Cijferrij[]> {
  const geld = ['gedeclareerd', 'toegekend', 'jongerenMetGeld'];
  const rijen = await leesCijfers(db, { filter, van, tot, figuren: geld, per: ['maand', soort] });
  const jongeren = { filter, van: tot, tot, figuren: ['jongerenInZorg'], per: [soort] };
  return [...rijen, ...(await leesCijfers(db, jongeren))];
}

/** Money of the last twelve complete months per kind of help or provider, the most first, and how it differs from the twelve before. */
function verdeel(rijen: readonly Cijferrij[], soort: Deelsoort, kader: Kader, maanden: readonly string[]) {
  const [nu, eerder] = [new Set(maanden.slice(-12)), new Set(maanden.slice(-24, -12))];
  const som = sommenPer(
    rijen.filter(({ figuur }) => figuur === 'toegekend'),
    (rij) => `${nu.has(rij.maand ?? '') ? 'nu' : eerder.has(rij.maand ?? '') ? 'eerder' : ''}|${rij[soort] ?? ''}`,
  );
  const jongeren = sommenPer(
    rijen.filter(({ figuur }) => figuur === 'jongerenInZorg'),
    (rij) => rij[soort] ?? '',
  );
  const geldrijen = rijen.filter(({ figuur }) => figuur === 'jongerenMetGeld');
  const metGeld = (welke: ReadonlySet<string>) =>
    hoogstePerMaand(
      geldrijen.filter(({ maand }) => welke.has(maand ?? '')),
      (rij) => rij[soort] ?? '',
    );
  const [metNu, metEerder] = [metGeld(nu), metGeld(eerder)];
  // In an order of their own: equal amounts, and hidden ones, would otherwise stand in that of their first month.
  const codes = [...new Set(rijen.map((rij) => rij[soort] ?? ''))].sort();
  // Beside the sum of all months, one hidden row alone could be worked out.
  const dichtIn = (per: ReadonlyMap<string, number>, welk: 'nu' | 'eerder'): boolean[] =>
    kader.onderdrukt
      ? metTweede(
          codes.map((code) => isKleinGeld(per.get(code) ?? 0)),
          codes.map((code) => som.get(`${welk}|${code}`) ?? 0),
        )
      : [];
  const [dichtNu, dichtEerder] = [dichtIn(metNu, 'nu'), dichtIn(metEerder, 'eerder')];
  return codes
    .map((code, plaats) => {
      const aantal = jongeren.get(code) ?? 0;
      return {
        code: code === '' ? null : code,
        naam: kader.naamVan(soort, code === '' ? null : code),
        kvk: soort === 'agb' ? kader.kvkVan(code) : null,
        toegekend: dichtNu[plaats] ? null : toonBedrag(som.get(`nu|${code}`) ?? 0, kader.onderdrukt),
        eerder:
          dichtEerder[plaats] || eerder.size < 12 ? null : toonBedrag(som.get(`eerder|${code}`) ?? 0, kader.onderdrukt),
        jongeren: toonAantal(aantal, kader.onderdrukt),
      };
    })
    .sort((a, b) => (b.toegekend ?? -1) - (a.toegekend ?? -1));
}

/** Of assignments that ended: what was assigned and what was used, per unit. */
function benutting(rijen: readonly Cijferrij[]) {
  const som = sommenPer(rijen, ({ figuur }) => figuur);
  return Object.entries(EENHEDEN).flatMap(([code, naam]) => {
    const toegewezen = som.get(`toegewezen:${code}`) ?? 0;
    return toegewezen === 0 ? [] : [{ code, naam, toegewezen, verzilverd: som.get(`verzilverd:${code}`) ?? 0 }];
  });
}
