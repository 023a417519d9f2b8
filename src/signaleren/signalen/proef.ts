import type { Kysely } from 'kysely';
import { datum, plusMaanden } from '../../kernel/datum.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { leesBeoordeelbareIds, leesRegels, type Regels, STANDAARDNORMSET } from '../urgentie/index.ts';
import { aanbiederbeelden } from './aanbiederbeeld.ts';
import type { Beeld } from './beeld.ts';
import { type GereedeRegel, type Regelfout, Regellezer } from './compileren.ts';
import type { Regel, Regelconcept } from './domain.ts';
import { gebiedbeelden } from './gebiedbeeld.ts';
import { leesAanbiederdossiers, leesGebieddossiers } from './kennisstore.ts';
import { Regelboek, type Signaal, volgSignalen } from './lopend.ts';
import type { Ernst } from './namen.ts';
import { leesAanbiedernamen, leesGebiednamen, leesZwareBesluiten, type Naam } from './proefstore.ts';
import { type Kwartaaltelling, telPerKwartaal, verschil } from './proeftelling.ts';
import { leesBeleidsgegevens } from './regelstore.ts';
import { kijkVoor, vergelekenIn } from './rekenen.ts';
import type { Taal } from './taal.ts';
import { maakTalen } from './talen.ts';
import { kwartaalbegin, maakVergelijking } from './vergelijking.ts';
import { proefVergelijking } from './vergelijkstore.ts';

type Db = Kysely<Tabellen>;

/** So many providers are read at a time; in between others get their turn. */
const PORTIE = 150;
const KWARTALEN = 12;

/** The words of rules about one kind of subject, with the definitions behind them. */
export async function leesTaal(
  db: Db,
  onderwerp: Regelconcept['onderwerp'],
): Promise<{ taal: Taal; definities: Regels }> {
  const definities = await leesRegels({ db }, STANDAARDNORMSET);
  return { taal: maakTalen(definities, await leesBeleidsgegevens(db))[onderwerp], definities };
}

/** What a rule that is only tried does not have. It holds for all of the past: as if it had always been there. */
const alsRegel = (concept: Regelconcept): Regel => ({
  ...concept,
  code: 'proef',
  versie: 1,
  geldigVan: '1900-01-01',
  geldigTot: null,
  naam: 'Proef',
  oorzaak: { code: 'proef', naam: 'Proef', soort: 'anders' },
  waarom: '',
  eigenaar: '',
  bron: '',
});

/** The signals of one subject under the rule that is tried, and under the one that counts now. */
export interface Proefsignalen {
  readonly wie: Naam;
  /** When somebody decided on trede 3 or higher. */
  readonly besluiten: readonly Date[];
  readonly proef: readonly Signaal[];
  readonly nu: readonly Signaal[] | null;
}

export interface Proefuitkomst {
  readonly onderwerpen: number;
  readonly kwartalen: readonly Kwartaaltelling<Naam>[];
  readonly nuLopend: number;
  readonly erbij: readonly { readonly wie: Naam; readonly ernst: Ernst }[];
  readonly weg: readonly { readonly wie: Naam; readonly ernst: Ernst }[];
  readonly voorbeelden: readonly { readonly wie: Naam; readonly tekst: string }[];
}

/**
 * What a rule would have signalled over the last twelve calendar quarters, from what was known at each moment, beside the version
 * that counts now. Both are taken as if they had always held.
 */
export async function probeer(
  db: Db,
  concept: Regelconcept,
  geldend: Regel | null,
  nu: Date,
): Promise<Uitkomst<Proefuitkomst, Regelfout[]>> {
  const { taal, definities } = await leesTaal(db, concept.onderwerp);
  const lezer = new Regellezer(taal);
  const gelezen = lezer.lees(alsRegel(concept));
  if (!gelezen.ok) return mislukt(gelezen.fout);
  const oud = geldend ? lezer.lees(alsRegel(geldend)) : null;
  const paar: Paar = { proef: gelezen.waarde, nu: oud?.ok ? oud.waarde : null };
  const alle =
    concept.onderwerp === 'aanbieder' ? await vanAanbieders(db, paar, definities, nu) : await vanGebieden(db, paar, nu);
  const begin = plusMaanden(datum(kwartaalbegin(datumInNederland(nu))), -3 * (KWARTALEN - 1));
  const lopend = alle.filter(({ proef }) => proef.some(({ einde }) => einde === null));
  return gelukt({
    onderwerpen: alle.length,
    kwartalen: telPerKwartaal(alle, begin, KWARTALEN, nu),
    nuLopend: lopend.length,
    erbij: paar.nu ? verschil(alle, 'proef', 'nu') : [],
    weg: paar.nu ? verschil(alle, 'nu', 'proef') : [],
    voorbeelden: lopend
      .slice(0, 5)
      .map(({ wie, proef }) => ({ wie, tekst: proef.at(-1)?.momenten.at(-1)?.tekst ?? '' })),
  });
}

interface Paar {
  readonly proef: GereedeRegel<Regel>;
  readonly nu: GereedeRegel<Regel> | null;
}

function signalenVan({ proef, nu }: Paar, beelden: readonly Beeld[]) {
  return {
    proef: volgSignalen(new Regelboek([proef]), beelden),
    nu: nu && volgSignalen(new Regelboek([nu]), beelden),
  };
}

async function vanAanbieders(db: Db, paar: Paar, definities: Regels, nu: Date): Promise<Proefsignalen[]> {
  const gereed = [paar.proef, ...(paar.nu ? [paar.nu] : [])];
  const dag = datum(datumInNederland(nu));
  const [ids, besluiten, rijen] = await Promise.all([
    leesBeoordeelbareIds(db),
    leesZwareBesluiten(db),
    proefVergelijking(db, vergelekenIn(gereed), dag, STANDAARDNORMSET),
  ]);
  const namen = await leesAanbiedernamen(db, ids);
  const kijk = {
    ...kijkVoor(gereed, definities),
    vergelijking: maakVergelijking(rijen),
    ook: [],
    tot: nu.toISOString(),
  };
  const uit: Proefsignalen[] = [];
  for (let begin = 0; begin < ids.length; begin += PORTIE)
    for (const dossier of await leesAanbiederdossiers(db, ids.slice(begin, begin + PORTIE))) {
      const wie = namen.get(dossier.id);
      if (!wie) continue;
      const beelden = [...aanbiederbeelden(dossier, kijk)];
      uit.push({ wie, besluiten: besluiten.get(dossier.id) ?? [], ...signalenVan(paar, beelden) });
    }
  return uit;
}

async function vanGebieden(db: Db, paar: Paar, nu: Date): Promise<Proefsignalen[]> {
  const dag = datum(datumInNederland(nu));
  const [dossiers, beleid, namen] = await Promise.all([
    leesGebieddossiers(db),
    leesBeleidsgegevens(db),
    leesGebiednamen(db, dag),
  ]);
  const velden = new Map(beleid.map((veld) => [veld.code, veld]));
  return dossiers.flatMap((dossier) => {
    const wie = namen.get(dossier.code);
    if (!wie) return [];
    const beelden = [...gebiedbeelden(dossier, { velden, ook: [], tot: nu.toISOString() })];
    return [{ wie, besluiten: [], ...signalenVan(paar, beelden) }];
  });
}
