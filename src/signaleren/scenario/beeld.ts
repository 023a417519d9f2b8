import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import {
  type GeleverdeZorg,
  leesGeleverdeZorg,
  leesOrganisatie,
  leesOrganisaties,
  leesRegios,
} from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import { concentraties, MINSTENS_JONGEREN, verbergKlein } from '../concentratie/index.ts';
import { leesZicht, verborgen, type Zicht } from '../overzicht/index.ts';
import { type Dossierinvoer, leesDossiers, leesRegels, type Regels, type Voorstel } from '../urgentie/index.ts';
import { AANNAMECODES, AANNAMEN, type Aannamen } from './aannamen.ts';
import { type Lid, rekenRegio, type Werking } from './regio.ts';
import { type Kern, kernVan, neemUitgangspunt, reken, type Uitgangspunt, type Uitkomst } from './rekenen.ts';
import { basisbeeld, jaarbeeld, kengetalbeeld, kwartaalbeeld, nietMeer } from './vergelijken.ts';

/** The day whose figures count, and the norm set. */
export interface Vraag {
  readonly database: Database;
  readonly normset: string;
  readonly op: Datum;
}

/** Every assumption with its value and what it is: the screen draws its controls from this. */
export const aannamebeeld = (aannamen: Aannamen) =>
  AANNAMECODES.map((code) => ({ code, waarde: aannamen[code], ...AANNAMEN[code] }));

const normsetKort = ({ normset: { code, naam, versie, status } }: Regels) => ({ code, naam, versie, status });

const LEEG: Omit<Dossierinvoer, 'soorten'> = { leveringen: [], gebeurtenissen: [] };

/** A trede can only be said by who sees all that weighs in it. */
export const zietTrede = (nietZichtbaar: readonly string[]): boolean => nietZichtbaar.length === 0;

const redenbeeld = ({ redenen }: Voorstel) =>
  redenen.map(({ indicator, naam, trede, tekst, watNodig, soort }) => ({
    indicator,
    naam,
    trede: trede as number,
    tekst,
    watNodig,
    soort: soort as string,
  }));

function tredebeeld({ nu }: Uitgangspunt, { straks }: Uitkomst) {
  const na = straks.at(-1) ?? nu;
  return {
    nu: nu.trede as number,
    straks: na.trede as number,
    redenenNu: redenbeeld(nu),
    redenenStraks: redenbeeld(na),
    onvolledig: nu.onvolledig,
    ontbreekt: [...nu.ontbreekt],
  };
}

function uitkomstbeeld(punt: Uitgangspunt, uitkomst: Uitkomst, nietZichtbaar: readonly string[]) {
  const { projectie, pad } = uitkomst;
  const naam = (code: string) => punt.regels.gegevens.get(code)?.naam ?? code;
  const toonTrede = zietTrede(nietZichtbaar);
  const { tredeNu, tredeStraks, ...rest } = kernVan(punt, uitkomst);
  return {
    basis: basisbeeld(punt),
    kern: { tredeNu: toonTrede ? tredeNu : null, tredeStraks: toonTrede ? tredeStraks : null, ...rest },
    jaar: jaarbeeld(punt, uitkomst),
    effecten: projectie.effecten.map((e) => ({ ...e, resultaat: Math.round((e.opbrengsten - e.lasten) * 100) / 100 })),
    nietBerekend: [...projectie.nietBerekend].map(([aanname, codes]) => ({ aanname, ontbreekt: codes.map(naam) })),
    kwartalen: kwartaalbeeld(punt, uitkomst, toonTrede),
    liquiditeit: { ...pad, telt: pad.telt.map((code) => naam(code)), maanden: [...pad.maanden] },
    trede: toonTrede ? tredebeeld(punt, uitkomst) : null,
    kengetallen: kengetalbeeld(punt, uitkomst, toonTrede),
    nietMeer: nietMeer(punt, uitkomst),
  };
}

/** One provider under assumptions, with everything that led there, and what can be kept of it. Throws `niet-gevonden`. */
export async function aanbiederScenario(vraag: Vraag, kvk: string, aannamen: Aannamen) {
  const { database, normset, op } = vraag;
  const organisatie = await leesOrganisatie(database.db, kvk);
  if (!organisatie) throw new BakenFout('niet-gevonden', `KvK-nummer ${kvk} staat niet in het register.`);
  const nietZichtbaar = verborgen(await leesZicht(database), organisatie.id);
  const regels = await leesRegels(database, normset);
  const [dossier] = nietZichtbaar.includes('cijfers')
    ? []
    : await leesDossiers(database.db, [organisatie.id], eindeVanDag(op));
  const punt = neemUitgangspunt(regels, dossier ?? { ...LEEG, soorten: organisatie.soorten });
  return {
    organisatie,
    regels,
    beeld: {
      bekendOp: op as string,
      kvk,
      naam: organisatie.naam,
      periode: (punt?.basis.periode as string | undefined) ?? null,
      nietZichtbaar,
      aannamen: aannamebeeld(aannamen),
      normset: normsetKort(regels),
      uitkomst: punt ? uitkomstbeeld(punt, reken(punt, aannamen), nietZichtbaar) : null,
    },
  };
}

export type Kernbeeld = Omit<Kern, 'tredeNu' | 'tredeStraks'> & {
  readonly tredeNu: number | null;
  readonly tredeStraks: number | null;
};

/**
 * Young people per provider. Who is not the supervisor gets only sums of what the concentration of the region shows (N-04):
 * null as soon as one kind of help is hidden there, because the other kinds would give it away.
 */
function telJongeren(zorg: readonly GeleverdeZorg[], alles: boolean): Map<number, number | null> {
  const jongeren = new Map<number, number | null>(zorg.map(({ organisatieId }) => [organisatieId, 0]));
  for (const een of concentraties(zorg))
    for (const { organisatieId, clienten } of alles ? een.delen : verbergKlein(een).delen) {
      const som = jongeren.get(organisatieId) ?? null;
      jongeren.set(organisatieId, som === null || clienten === null ? null : som + clienten);
    }
  return jongeren;
}

async function leesLeden(vraag: Vraag, code: string, regels: Regels, zicht: Zicht): Promise<Lid[]> {
  const { db } = vraag.database;
  const tot = eindeVanDag(vraag.op);
  const zorg = await leesGeleverdeZorg(db, { bekendOp: tot, jeugdregio: code });
  const jongeren = telJongeren(zorg, zicht.alles);
  const leden = (await leesOrganisaties(db)).filter(({ id }) => jongeren.has(id));
  const zichtbaar = leden.filter(({ id }) => !verborgen(zicht, id).includes('cijfers')).map(({ id }) => id);
  const dossiers = zichtbaar.length > 0 ? await leesDossiers(db, zichtbaar, tot) : [];
  const perId = new Map(dossiers.map((d) => [d.id, d]));
  return leden.map(({ id, kvk, naam }) => {
    const dossier = perId.get(id);
    const punt = dossier ? neemUitgangspunt(regels, dossier) : null;
    return {
      kvk,
      naam,
      jongeren: jongeren.get(id) ?? null,
      alleJongeren: punt?.nu.kengetallen.clienten?.waarde ?? null,
      punt,
      trede: zietTrede(verborgen(zicht, id)),
    };
  });
}

/**
 * The same assumptions for all providers that help young people of a region; of who may not be seen the name is told, and how
 * many young people of the region it helps. Small numbers of young people are hidden from who is not the supervisor.
 * Throws `niet-gevonden` for a region that does not exist on that day.
 */
export async function regioScenario(vraag: Vraag, code: string, aannamen: Aannamen, werking: Werking) {
  const regios = await leesRegios(vraag.database.db, vraag.op);
  const regio = regios.find((r) => r.code === code);
  if (!regio) throw new BakenFout('niet-gevonden', `Jeugdregio ${code} bestaat niet op ${vraag.op}.`);
  const regels = await leesRegels(vraag.database, vraag.normset);
  const zicht = await leesZicht(vraag.database);
  const leden = await leesLeden(vraag, code, regels, zicht);
  return {
    regels,
    beeld: {
      bekendOp: vraag.op as string,
      regio: { code: regio.code as string, naam: regio.naam },
      beperkt: !zicht.alles,
      minstens: zicht.alles ? null : MINSTENS_JONGEREN,
      werking,
      aannamen: aannamebeeld(aannamen),
      normset: normsetKort(regels),
      uitkomst: rekenRegio(leden, aannamen, werking),
    },
  };
}
