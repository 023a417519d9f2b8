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

/** The providers that the messages name, for a database without the demo. */
export async function voegProefaanbiedersToe({ pool }: Database): Promise<void> {
  await pool.query(
    `insert into organisatie (kvk, agb, naam, jeugdregio, soorten, bron)
     select (91000000 + n)::text, agb, 'Proefaanbieder ' || n, 'JZ34', '{jeugdhulp}', 'proef'
     from unnest($1::text[]) with ordinality u(agb, n)`,
    [aanbiedersVan(ZAAD).map(({ agb }) => agb)],
  );
}

/** Reads three years of synthetic messages of West-Brabant Oost into a database, of a part of its young people, by the same door as real ones. */
export async function laadProefstroom(database: Database, aandeel = 0.15): Promise<void> {
  const regios = new Map(
    (await leesRegios(database.db, TOT)).flatMap(({ code, gemeenten }) => gemeenten.map((g) => [g, code] as const)),
  );
  await leesBerichtenIn(database, alsBestanden(aandeel), {
    ...{ keten: [randomBytes(32)], regios, vandaag: TOT, nu: () => new Date() },
  });
  await herberekenAchter(database, TOT, () => new Date());
}

/** Three years of messages of one region with its providers, for a database test; answers the provider with the most trajecten. */
export async function laadProefregio(
  database: Database,
): Promise<{ readonly agb: string; readonly organisatieId: number }> {
  await voegProefaanbiedersToe(database);
  await laadProefstroom(database, 0.02);
  const { rows } = await database.pool.query<{ agb: string; id: number }>(
    'select t.agb, o.id from ijw_traject t join organisatie o using (agb) group by 1, 2 order by count(*) desc limit 1',
  );
  return { agb: rows[0]?.agb ?? '', organisatieId: rows[0]?.id ?? 0 };
}
