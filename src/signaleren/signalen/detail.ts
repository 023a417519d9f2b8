import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Periode } from '../../kernel/periode.ts';
import { opVolgorde } from '../../meten/kennis/index.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import { isKengetal, Rekenboek } from '../indicatoren/index.ts';
import { leesDossiers, leesRegels, STANDAARDNORMSET } from '../urgentie/index.ts';
import { formulesVoor } from './aanbiederbeeld.ts';
import type { opvolging, signaaldetail, signaalmoment } from './apischema.ts';
import { alsRij, type Gevolgd, leesGevolgd } from './inbox.ts';
import { leesMomenten, magAntwoorden } from './inboxstore.ts';
import { leesKapotteRegels } from './kapot.ts';
import type { Regelbewijs } from './lopend.ts';
import { ERNSTEN } from './namen.ts';
import { geldig } from './volgen.ts';

type Db = Kysely<Tabellen>;
type Detail = z.infer<typeof signaaldetail>;
type Moment = z.infer<typeof signaalmoment>;
type Opvolgrij = z.infer<typeof opvolging>;

export const bestaatNiet = (id: number): BakenFout => new BakenFout('niet-gevonden', `Signaal ${id} bestaat niet.`);

/** Everything about one signal as known at the end of a day. Throws `niet-gevonden`. */
export async function leesDetail(
  db: Db,
  id: number,
  op: Datum,
): Promise<Omit<Detail, 'bekendOp' | 'verleden' | 'magOpvolgen'>> {
  const [gekozen] = await leesGevolgd(db, op, { ids: [id] });
  if (!gekozen) throw bestaatNiet(id);
  const { organisatieId, gebied } = gekozen.rij;
  const zelfde = await leesGevolgd(db, op, organisatieId === null ? { gebied: gebied ?? '' } : { organisatieId });
  const anderen = zelfde.filter(({ rij }) => rij.id !== id);
  const momenten = (await leesMomenten(db, id, op)).map(
    (rij): Moment => ({
      op: rij.op.toISOString(),
      periode: rij.periode,
      ernst: rij.ernst as Moment['ernst'],
      soort: rij.soort as Moment['soort'],
      tekst: rij.tekst,
      kwaliteit: { gewicht: rij.kwaliteit, punten: rij.punten },
      bewijs: rij.bewijs as Moment['bewijs'],
    }),
  );
  return {
    magAntwoorden: await magAntwoorden(db, id),
    signaal: alsRij(gekozen, op),
    momenten: momenten.toReversed(),
    eerder: anderen
      .filter(({ rij }) => rij.oorzaak.code === gekozen.rij.oorzaak.code && rij.begin < gekozen.rij.begin)
      .map((een) => alsVerwant(een, op))
      .reverse(),
    ernaast: anderen.filter(({ rij }) => rij.einde === null && !rij.vervallen).map((een) => alsVerwant(een, op)),
    opvolging: alsOpvolging(gekozen, new Map(zelfde.map(({ rij }) => [rij.id, rij.titel]))),
    kapotteRegels: await leesKapotteRegels(db, op, (regel) =>
      momenten.some(({ bewijs }) => bewijs.some((b) => b.regel === regel.code && b.versie === regel.versie)),
    ),
    reeks: organisatieId === null ? null : await leesReeks(db, organisatieId, momenten, op),
  };
}

function alsVerwant(een: Gevolgd, op: Datum): Detail['eerder'][number] {
  const { id, titel, begin, einde, ernst, status } = alsRij(een, op);
  return { id, titel, begin, einde, ernst, status };
}

function alsOpvolging({ log }: Gevolgd, titels: ReadonlyMap<number, string>): Opvolgrij[] {
  const telt = new Set(geldig(log));
  return log
    .map(({ op, met, koppeling, ...regel }) => ({
      ...regel,
      op: op.toISOString(),
      met: met === null ? null : { id: met, titel: titels.get(met) ?? '' },
      koppeling: koppeling && { ...koppeling },
      hersteld: regel.soort !== 'hersteld' && !telt.has(log.find((l) => l.nummer === regel.nummer) as never),
    }))
    .reverse();
}

const CIJFERBRONNEN: ReadonlySet<string> = new Set(['kengetal', 'reeks']);
const HOOGSTENS_PUNTEN = 20;

/** The course of the first indicator that the heaviest rule looks at, over all periods that were known. */
async function leesReeks(
  db: Db,
  organisatieId: number,
  momenten: readonly Moment[],
  op: Datum,
): Promise<Detail['reeks']> {
  const bewijs = momenten.findLast(({ bewijs: lijst }) => lijst.length > 0)?.bewijs;
  const zwaarst = [...(bewijs ?? [])].sort((a, b) => ERNSTEN.indexOf(b.ernst) - ERNSTEN.indexOf(a.ernst))[0] as
    | Regelbewijs
    | undefined;
  const code = zwaarst?.invoer.find(({ bron }) => CIJFERBRONNEN.has(bron))?.code;
  if (!zwaarst || !code) return null;
  const [regels, [dossier]] = await Promise.all([
    leesRegels({ db }, STANDAARDNORMSET),
    leesDossiers(db, [organisatieId], eindeVanDag(op)),
  ]);
  const formule = regels.formules.find(({ indicator }) => indicator.code === code);
  if (!formule || !dossier || dossier.leveringen.length === 0) return null;
  const boek = new Rekenboek(formulesVoor(regels.formules, [code]));
  boek.neemOp(opVolgorde(dossier.leveringen));
  const punten = boek.reeks(code).map(({ resultaat }) => ({
    periode: resultaat.periode as Periode,
    waarde: isKengetal(resultaat) ? resultaat.waarde : null,
  }));
  const norm = regels.normset.normen.find(({ indicator }) => indicator === code);
  const { naam, eenheid } = formule.indicator;
  // The limit belongs to the figure that the rule shows, which may be another one.
  const toont = zwaarst.getallen.find(({ rol }) => rol === 'waarde');
  const grens = zwaarst.getallen.find(({ rol, eenheid: maat }) => rol === 'grens' && maat === eenheid);
  return {
    code,
    naam,
    eenheid,
    grens: toont?.eenheid === eenheid ? (grens?.waarde ?? null) : null,
    richting: norm?.richting ?? null,
    punten: punten.slice(-HOOGSTENS_PUNTEN),
  };
}
