import { datum, plusDagen } from '../src/kernel/datum.ts';
import { periode } from '../src/kernel/periode.ts';
import { leesKeuzevelden, type Opzet, SJABLONEN, type Veld, veldenVan } from '../src/meten/uitvraag/index.ts';
import { type Aanlevering, type Mensen, type Ontvanger, onaangeroerd } from './aanlevering.ts';
import { schrijfAanleveringen, schrijfCellen } from './aanleveringenstore.ts';
import { antwoordOp } from './beleidsantwoorden.ts';
import { IEDEREEN, leesVormen, leverIn, raamZonderVoorkennis } from './eenvoudig.ts';
import { LAATSTE_DAG, moment } from './kalender.ts';
import { titelVan } from './kwartaalinhoud.ts';
import { GEMEENTE, JEUGDREGIO } from './partijen.ts';
import { type Toeval, toeval } from './toeval.ts';
import type { Omgeving } from './uitvragen.ts';
import { schrijfUitvraag } from './uitvragenstore.ts';

const VERSTUURD = datum('2026-11-02');
const DEADLINE = datum('2027-01-31');
const DOELGROEP = { ...IEDEREEN, gebieden: ['gemeente', 'jeugdregio'] as const };
/** One in so many has answered; one in so many of those is accepted already. */
const EEN_OP = 12;
const GEACCEPTEERD_EEN_OP = 4;
const TERUG = 'Dit tarief is per dag en niet per etmaal. Rekent u het om?';

/** How municipalities and regions buy youth care in 2026: some have answered, the municipality of the demo is half way. */
export async function vraagBeleid(omgeving: Omgeving): Promise<void> {
  const { trx, kies, mensen, zaad } = omgeving;
  const sjabloon = SJABLONEN.find(({ code }) => code === 'inkoopbeleid');
  if (!sjabloon) throw new Error('no template for procurement policy');
  const over = periode('2026');
  const opzet: Opzet = {
    ...{ titel: titelVan(sjabloon.naam, over), pilot: false, periode: over, deadline: DEADLINE, vierOgen: false },
    ...{ doel: sjabloon.doel, grondslag: sjabloon.grondslag, doelgroep: DOELGROEP },
    velden: veldenVan(sjabloon, await leesKeuzevelden(trx.db, 'gebieden', LAATSTE_DAG)),
  };
  const ontvangers = await kies(DOELGROEP);
  const vormen = await leesVormen(omgeving, 'gebieden', opzet.velden, ['gemeente', 'jeugdregio']);
  const last = await raamZonderVoorkennis(omgeving, 'gebieden', ontvangers, vormen);
  const door = mensen.toezicht;
  const uitvraag = await schrijfUitvraag(trx, 'gebieden', opzet, last, { verstuurd: VERSTUURD, gesloten: null, door });
  const lijst = ontvangers.map((ontvanger, nummer) => {
    const t = toeval(`${zaad}/beleid/${ontvanger.sleutel}`);
    return speel(ontvanger, vormen.get(ontvanger.vorm) ?? [], nummer, mensen, t);
  });
  const ids = await schrijfAanleveringen(trx, uitvraag, lijst);
  await schrijfCellen(trx, uitvraag, lijst, ids);
}

function speel(ontvanger: Ontvanger, velden: readonly Veld[], nummer: number, mensen: Mensen, t: Toeval): Aanlevering {
  const antwoorden = beantwoord(velden, t);
  const door = mensen.contractmanager(ontvanger);
  const dag = plusDagen(VERSTUURD, t.heel(5, 14));
  const op = moment(dag, t.heel(0, 400));
  if (ontvanger.naam === GEMEENTE) return halverwege(ontvanger, antwoorden, door, op);
  // Hers is for who logs in as her.
  if (ontvanger.naam === JEUGDREGIO || nummer % EEN_OP !== 0) return onaangeroerd(ontvanger);
  const ronde = nummer / EEN_OP;
  const klaar =
    ronde % GEACCEPTEERD_EEN_OP === 0 ? { op: moment(plusDagen(dag, t.heel(1, 4)), 300), door: mensen.toezicht } : null;
  const ingediend = leverIn(ontvanger, velden, antwoorden, { op, door, herkomst: 'getypt', geaccepteerd: klaar });
  return ronde === 1 && antwoorden.has('tariefVerblijfEtmaal')
    ? stuurTerug(ingediend, velden, mensen, moment(plusDagen(dag, 3), 120))
    : ingediend;
}

function beantwoord(velden: readonly Veld[], t: Toeval): Map<string, string> {
  const antwoorden = new Map<string, string>();
  for (const veld of velden) {
    const antwoord = antwoordOp(veld, antwoorden, t);
    if (antwoord !== null) antwoorden.set(veld.code, antwoord);
  }
  return antwoorden;
}

function halverwege(
  ontvanger: Ontvanger,
  antwoorden: ReadonlyMap<string, string>,
  door: Aanlevering['getypt'][number]['door'],
  op: Date,
): Aanlevering {
  const getypt = [...antwoorden].slice(0, Math.ceil(antwoorden.size / 2));
  return { ...onaangeroerd(ontvanger), getypt: getypt.map(([gegeven, waarde]) => ({ gegeven, waarde, door, op })) };
}

function stuurTerug(ingediend: Aanlevering, velden: readonly Veld[], { toezicht }: Mensen, op: Date): Aanlevering {
  const gegeven = 'tariefVerblijfEtmaal';
  const naam = velden.find(({ code }) => code === gegeven)?.naam;
  return {
    ...ingediend,
    status: 'teruggestuurd',
    terug: [{ versie: 1, gegeven, reden: TERUG, op }],
    stappen: [...ingediend.stappen, { op, stap: 'teruggestuurd', door: toezicht.naam, tekst: `${naam}: ${TERUG}` }],
  };
}
