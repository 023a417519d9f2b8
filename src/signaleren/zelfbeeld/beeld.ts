import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { opVolgorde } from '../../meten/kennis/index.ts';
import { leesOrganisatie } from '../../meten/register/index.ts';
import { leesToelichtingen, type Toelichting } from '../../meten/waarnemingen/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import { type Formule, type Kengetal, Rekenboek } from '../indicatoren/index.ts';
import { kengetalreeksen } from '../overzicht/index.ts';
import { leesEigenKvk } from '../tellingen/index.ts';
import { beoordeel, euroTotGrens, leesDossiers, leesRegels, type Regels } from '../urgentie/index.ts';
import * as domain from './domain.ts';

type Reeks = ReturnType<typeof kengetalreeksen>[number];

/** What is read once and looked at for each ratio. */
interface Bronnen {
  readonly boek: Rekenboek;
  readonly formules: ReadonlyMap<string, Formule>;
  readonly gegevens: Regels['gegevens'];
  /** By gegeven and period. */
  readonly toelichtingen: ReadonlyMap<string, Toelichting>;
}

const sleutel = (gegeven: string, periode: string) => `${gegeven} ${periode}`;

/** The figures that a ratio is made of, also those that other ratios in it are made of. */
function gegevensVan(code: string, formules: Bronnen['formules'], gezien = new Set<string>()): string[] {
  if (gezien.has(code)) return [];
  gezien.add(code);
  return (formules.get(code)?.invoer ?? []).flatMap((v) => {
    if (v.bron === 'prognose') return Array.from({ length: 12 }, (_, i) => `liquiditeitMaand${i + 1}`);
    if (v.bron === 'kengetal') return gegevensVan(v.code, formules, gezien);
    return v.bron === 'vorige' || v.bron === 'jaarTerug' ? [] : [v.code];
  });
}

function toelichtingenBij(code: string, periode: string, bronnen: Bronnen) {
  return [...new Set(gegevensVan(code, bronnen.formules))].flatMap((gegeven) => {
    const gevonden = bronnen.toelichtingen.get(sleutel(gegeven, periode));
    if (!gevonden) return [];
    const { tekst, vastgelegdOp } = gevonden;
    const naam = bronnen.gegevens.get(gegeven)?.naam ?? gegeven;
    return [{ gegeven, naam, periode: gevonden.periode, tekst, op: vastgelegdOp.toISOString() }];
  });
}

const laatstBekendVan = (kengetal: Kengetal | undefined): string | null =>
  kengetal?.invoer
    .map((i) => i.bekendOp)
    .sort()
    .at(-1) ?? null;

/** One ratio without any trede: its course, its place at the bound, what moved, and what the provider said of it. */
function kengetalBeeld(reeks: Reeks, bronnen: Bronnen) {
  const { code, naam, uitleg, eenheid, groep, waarde, tekst, periode } = reeks;
  const kengetal = bronnen.boek.geldend(code);
  const formule = bronnen.formules.get(code);
  const grens = domain.aandachtsgrens(reeks.grenzen, reeks.richting);
  const isVoorbij = reeks.trede !== null && reeks.trede > 1;
  const punten = reeks.reeks.map((p) => ({ periode: p.periode, waarde: p.waarde, want: p.want }));
  const euro = formule && kengetal && grens ? euroTotGrens(formule, kengetal, grens.waarde) : null;
  return {
    code,
    naam,
    uitleg,
    eenheid,
    onderwerp: domain.onderwerpVan(code, groep),
    waarde,
    tekst,
    periode,
    want: waarde === null && tekst === null ? (reeks.reeks.at(-1)?.want ?? null) : null,
    herkomst: kengetal?.herkomst ?? null,
    bekendOp: laatstBekendVan(kengetal),
    grens,
    ligging: domain.ligging({ waarde, tekst, isVoorbij }, grens, eenheid),
    ruimte: grens && waarde !== null ? domain.ruimteTot(grens, waarde) : null,
    sturing: euro === null || !formule?.indicator.sturing ? null : { euro, zin: formule.indicator.sturing.zin },
    verandering:
      periode === null ? null : domain.verandering(punten, periode, formule?.indicator.gunstig ?? 'neutraal'),
    reeks: domain.laatsteJaren(punten),
    band: reeks.schommeling,
    toelichtingen: periode === null ? [] : toelichtingenBij(code, periode, bronnen),
  };
}

/** The own forecast of liquidity as it was last delivered, with the first month in which it falls short. */
function prognoseBeeld({ boek }: Bronnen) {
  const kengetal = boek.geldend('maandenTotTekort');
  if (!kengetal) return null;
  const maanden = kengetal.invoer.flatMap(({ code, waarde }) => {
    const nummer = Number(/^liquiditeitMaand(\d+)$/.exec(code)?.[1]);
    return nummer > 0 ? [{ maand: domain.maandNa(kengetal.periode, nummer), bedrag: waarde }] : [];
  });
  const tekort = kengetal.waarde === null ? null : domain.maandNa(kengetal.periode, kengetal.waarde);
  return { periode: kengetal.periode, maanden, eersteTekort: tekort };
}

/**
 * The own view of a provider on how it is doing, as known at the end of a day: the figures of the same calculation that
 * others see, without any trede. For every provider in the register, also those who deliver years only.
 * Throws `niet-gevonden` for a party that is no provider in the register.
 */
export async function zelfbeeldOp(database: Database, normset: string, op: Datum) {
  const { db } = database;
  const organisatie = await leesOrganisatie(db, await leesEigenKvk(database));
  if (!organisatie) throw new BakenFout('niet-gevonden', 'Uw organisatie staat niet als aanbieder in het register.');
  const [regels, dossiers, toelichtingen] = await Promise.all([
    leesRegels(database, normset),
    leesDossiers(db, [organisatie.id], eindeVanDag(op)),
    leesToelichtingen(db, organisatie.id, eindeVanDag(op)),
  ]);
  const dossier = dossiers[0] ?? { soorten: organisatie.soorten, leveringen: [], gebeurtenissen: [] };
  const laatste = beoordeel(regels, dossier).at(-1);
  const boek = new Rekenboek(regels.formules);
  boek.neemOp(opVolgorde(dossier.leveringen));
  const bronnen: Bronnen = {
    boek,
    formules: new Map(regels.formules.map((f) => [f.indicator.code, f])),
    gegevens: regels.gegevens,
    toelichtingen: new Map(toelichtingen.map((t) => [sleutel(t.gegeven, t.periode), t])),
  };
  const alle = kengetalreeksen(regels, organisatie.soorten, boek, laatste).map((reeks) =>
    kengetalBeeld(reeks, bronnen),
  );
  const ooit = alle.filter((k) => k.reeks.some((p) => p.waarde !== null) || k.tekst !== null);
  const onderwerpen = domain.ONDERWERPEN.map((code) => ({
    code,
    kengetallen: ooit.filter((k) => k.onderwerp === code),
    zonderCijfer: alle.filter((k) => k.onderwerp === code && !ooit.includes(k)).map((k) => k.naam),
  }));
  return {
    bekendOp: op,
    kvk: organisatie.kvk,
    naam: organisatie.naam,
    periode: laatste?.periode ?? null,
    ritme: laatste?.periode?.length === 4 ? ('jaar' as const) : ('kwartaal' as const),
    ontbreekt: [...(laatste?.ontbreekt ?? [])],
    valtOp: domain.valtOp(onderwerpen.flatMap((o) => o.kengetallen)).map(({ code }) => code),
    prognose: prognoseBeeld(bronnen),
    onderwerpen,
  };
}

export type Zelfbeeld = Awaited<ReturnType<typeof zelfbeeldOp>>;
