import { randomBytes } from 'node:crypto';
import { aanbiedersVan, berichtenVan } from '../../demo/berichten/index.ts';
import { ZAAD } from '../../demo/wereld.ts';
import { datum } from '../../src/kernel/datum.ts';
import { herberekenAchter, type Inleesbestand, leesBerichtenIn } from '../../src/meten/berichtenverkeer/index.ts';
import { leesRegios } from '../../src/meten/register/index.ts';
import type { Database } from '../../src/platform/database/index.ts';

/** Last day of the messages: fixed, so that pictures do not change with the day. */
const TOT = datum('2026-10-31');

/** Every so many starts and declarations comes a second time, as a message of its own: that breaks rules between messages. */
const DUBBEL = 25;

function* metDubbele(aandeel: number): Generator<{ readonly naam: string; readonly xml: string }> {
  let nummer = 0;
  for (const bestand of berichtenVan({ zaad: ZAAD, totDatum: TOT, aanbieders: aanbiedersVan(ZAAD), aandeel })) {
    yield bestand;
    if (!/<jw3(05|23):Bericht/.test(bestand.xml) || ++nummer % DUBBEL > 0) continue;
    const xml = bestand.xml.replace(/(:Identificatie>)[^<]+</, `$1DUB${nummer}<`);
    yield { naam: `dubbel-${bestand.naam}`, xml };
  }
}

async function* alsBestanden(aandeel: number): AsyncGenerator<Inleesbestand> {
  for (const { naam, xml } of metDubbele(aandeel))
    yield {
      naam,
      async *stroom() {
        yield Buffer.from(xml);
      },
    };
}

/** Gives providers of the register the AGB codes that the messages use, so that they have a name. */
async function geefAgb({ db, pool }: Database): Promise<void> {
  const organisaties = await db.selectFrom('organisatie').select('id').where('agb', 'is', null).orderBy('id').execute();
  const codes = aanbiedersVan(ZAAD).map(({ agb }) => agb);
  for (const [i, { id }] of organisaties.slice(0, codes.length).entries())
    await pool.query('update organisatie set agb = $1 where id = $2', [codes[i], id]);
}

/** Reads three years of synthetic messages of West-Brabant Oost into a database, of a part of its young people, by the same door as real ones. */
export async function laadProefstroom(database: Database, aandeel = 0.15): Promise<void> {
  await geefAgb(database);
  const regios = new Map(
    (await leesRegios(database.db, TOT)).flatMap(({ code, gemeenten }) => gemeenten.map((g) => [g, code] as const)),
  );
  await leesBerichtenIn(database, alsBestanden(aandeel), {
    ...{ keten: [randomBytes(32)], regios, vandaag: TOT, nu: () => new Date() },
  });
  await herberekenAchter(database, TOT, () => new Date());
}
