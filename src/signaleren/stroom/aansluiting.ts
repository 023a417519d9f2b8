import { BakenFout } from '../../kernel/fouten.ts';
import {
  eindeVan,
  jaarVan,
  kwartaal,
  kwartaalMetRang,
  kwartaalVan,
  type Periode,
  rangVan,
} from '../../kernel/periode.ts';
import {
  type Aansluitsommen,
  type Cijferrij,
  KLEIN,
  leesCijfers,
  type Stap,
  sluitAan,
} from '../../meten/berichtenverkeer/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Kader } from './kader.ts';
import { hoogstePerMaand, isKleinGeld, metTweede, sommenPer, toonBedrag } from './maten.ts';
import { leesOpgaven, type Opgaverij } from './opgavestore.ts';

/** Quarters that can be chosen: three years, as long as messages are kept. */
const KWARTALEN = 12;
const FIGUREN = [
  ...['toegekend', 'nietGedeclareerd', 'nietGedeclareerdMaanden', 'afgekeurdOpen', 'afgekeurdOpenRegels'],
  ...['gecrediteerdOpen:*', 'gecrediteerdOpenRegels:*'],
];

/** Why there are no steps. */
type Zonder = 'geenOpgave' | 'vorigKwartaalOntbreekt' | 'klein';

/**
 * Of every provider with declarations in a quarter: the steps from the turnover that it reported to what was awarded. `ziet` says whether
 * the asker sees the young people of other regions too; without that it is not known how much was earned elsewhere.
 */
export async function aansluitbeeld(
  database: Database,
  kader: Kader,
  gevraagd: Periode | undefined,
  zietElders: boolean,
) {
  const kwartalen = kwartalenVan(kader);
  const gekozen = gevraagd ?? kwartalen[0];
  if (gekozen === undefined || !kwartalen.includes(gekozen))
    throw new BakenFout(
      'ongeldige-invoer',
      `Van kwartaal ${gekozen ?? '–'} zijn nog niet alle berichten binnen, of het is te lang geleden. Kies uit: ${kwartalen.join(', ')}.`,
    );
  const [van, tot] = maandenVan(gekozen);
  const { agb } = kader.filter;
  // What is hidden hangs on all providers: of one alone it would be shown.
  const filter = kader.onderdrukt ? { ...kader.filter, agb: undefined } : kader.filter;
  const rijen = await leesCijfers(database.db, { filter, van, tot, figuren: FIGUREN, per: ['agb'] });
  const betaald = await leesCijfers(database.db, {
    filter,
    van,
    tot,
    figuren: ['jongerenMetGeld'],
    per: ['agb', 'maand'],
  });
  const jongeren = hoogstePerMaand(betaald, (rij) => rij.agb ?? '');
  const opgaven = new Map(
    (await leesOpgaven(database, kader.regio.code, gekozen, kwartaalMetRang(rangVan(gekozen) - 1))).map((rij) => [
      rij.agb,
      rij,
    ]),
  );
  const perAanbieder = Map.groupBy(rijen, (rij) => rij.agb ?? '');
  const codes = [...perAanbieder.keys()];
  const dicht = kader.onderdrukt
    ? metTweede(
        codes.map((code) => isKleinGeld(jongeren.get(code) ?? 0)),
        codes.map((code) => sommenPer(perAanbieder.get(code) ?? [], (r) => r.figuur).get('toegekend') ?? 0),
      )
    : [];
  return {
    kwartaal: gekozen,
    kwartalen,
    zietElders,
    rijen: [...perAanbieder]
      .map(([code, eigen], plaats) => {
        const klein = dicht[plaats] === true;
        const opgave = opgaven.get(code);
        const uit: readonly Stap[] | Zonder = klein ? 'klein' : stappenVan(eigen, opgave, gekozen, zietElders);
        return {
          ...{ code, naam: kader.naamVan('agb', code), kvk: kader.kvkVan(code) },
          toegekend: klein
            ? null
            : toonBedrag(sommenPer(eigen, (r) => r.figuur).get('toegekend') ?? 0, kader.onderdrukt),
          gemeldIn: opgave?.gemeldIn ?? null,
          stappen: typeof uit === 'string' ? null : kader.onderdrukt ? zonderWeinig(uit) : [...uit],
          zonder: typeof uit === 'string' ? uit : null,
        };
      })
      .filter(({ code }) => agb === undefined || code === agb)
      .sort((a, b) => (b.toegekend ?? -1) - (a.toegekend ?? -1)),
  };
}

/** Quarters of which all declarations are in, the last first. */
function kwartalenVan({ stand }: Kader): Periode[] {
  const laatste = stand.tot;
  if (laatste === null) return [];
  const [jaar, maand] = [Number(laatste.slice(0, 4)), Number(laatste.slice(5, 7))];
  // A declaration may come until the end of the month after: the last month with messages is not in yet.
  const rang = rangVan(kwartaal(jaar, Math.ceil(maand / 3))) - 1;
  return Array.from({ length: KWARTALEN }, (_, i) => kwartaalMetRang(rang - i));
}

function maandenVan(periode: Periode): readonly [string, string] {
  const tot = eindeVan(periode).slice(0, 7);
  const eerste = ((kwartaalVan(periode) ?? 1) - 1) * 3 + 1;
  return [`${jaarVan(periode)}-${String(eerste).padStart(2, '0')}`, tot];
}

function stappenVan(
  rijen: readonly Cijferrij[],
  opgave: Opgaverij | undefined,
  periode: Periode,
  zietElders: boolean,
): readonly Stap[] | Zonder {
  if (!opgave) return 'geenOpgave';
  const eerste = kwartaalVan(periode) === 1;
  if (!eerste && opgave.vorig === null) return 'vorigKwartaalOntbreekt';
  const gemeld = Math.round((opgave.totNu - (eerste ? 0 : (opgave.vorig ?? 0))) * 100);
  return sluitAan(sommenVan(rijen, opgave.gemeldIn), {
    gemeld,
    aandeelElders: zietElders ? opgave.aandeelElders : null,
  });
}

/** A step of few lines is the money of one young person at times: for who may not see that it counts as not explained, and the rest is rounded. */
function zonderWeinig(stappen: readonly Stap[]): Stap[] {
  const weinig = ({ aantal }: Stap): boolean => aantal !== null && aantal < KLEIN;
  const rond = stappen
    .filter((stap) => !weinig(stap))
    .map((stap) => ({ ...stap, bedrag: stap.code === 'gemeld' ? stap.bedrag : toonBedrag(stap.bedrag, true) }));
  const som = (hoort: (stap: Stap) => boolean) => rond.filter(hoort).reduce((n, { bedrag }) => n + bedrag, 0);
  const rest =
    som(({ code }) => code === 'toegekend') - som(({ code }) => code !== 'toegekend' && code !== 'onverklaard');
  return rond.map((stap) => (stap.code === 'onverklaard' ? { ...stap, bedrag: rest } : stap));
}

function sommenVan(rijen: readonly Cijferrij[], gemeldIn: string): Aansluitsommen {
  const per = sommenPer(rijen, ({ figuur }) => figuur);
  const som = (figuur: string): number => per.get(figuur) ?? 0;
  const naMelding = (begin: string): number =>
    [...per].reduce((n, [figuur, w]) => (figuur.startsWith(begin) && figuur.slice(-7) > gemeldIn ? n + w : n), 0);
  return {
    toegekend: som('toegekend'),
    nietGedeclareerd: som('nietGedeclareerd'),
    nietGedeclareerdMaanden: som('nietGedeclareerdMaanden'),
    afgekeurd: som('afgekeurdOpen'),
    afgekeurdRegels: som('afgekeurdOpenRegels'),
    gecrediteerd: naMelding('gecrediteerdOpen:'),
    gecrediteerdRegels: naMelding('gecrediteerdOpenRegels:'),
  };
}
