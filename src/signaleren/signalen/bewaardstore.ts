import { type Kysely, sql } from 'kysely';
import type { Periode } from '../../kernel/periode.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Regelfout } from './compileren.ts';
import type { Regelbewijs, Signaal } from './lopend.ts';
import type { Ernst, Momentsoort, Oorzaaksoort } from './namen.ts';

type Db = Kysely<Tabellen>;

/** A version of a rule that cannot be read with the definitions of now. */
export interface Regelgebrek {
  readonly code: string;
  readonly versie: number;
  readonly fouten: readonly Regelfout[];
}

/** A signal as it is kept, with the fingerprint that it had. */
export interface Bewaardsignaal extends Signaal {
  readonly afdruk: string;
}

interface Rij {
  wie: string;
  oorzaak: string;
  oorzaak_naam: string;
  oorzaak_soort: string;
  begin: Date;
  einde: Date | null;
  vorige_begin: Date | null;
  afdruk: string;
  momenten: {
    op: string;
    periode: string | null;
    ernst: string;
    soort: string;
    tekst: string;
    kwaliteit: number;
    punten: string[];
    bewijs: Regelbewijs[];
  }[];
}

/**
 * The signals of some subjects that cannot be made anew: all with a cause under which a version that cannot be read was evidence.
 * By subject: the key of a provider as text, or the code of a municipality or region.
 */
export async function leesOnherleidbaar(
  db: Db,
  gebreken: readonly Regelgebrek[],
  { ids, codes }: { readonly ids: readonly number[]; readonly codes: readonly string[] },
): Promise<Map<string, Bewaardsignaal[]>> {
  if (gebreken.length === 0) return new Map();
  const stuk = gebreken.map(({ code, versie }) => `${code}@${versie}`);
  const { rows } = await sql<Rij>`
    with van as (
      select s.* from signaal s
      where s.vervallen_op is null and (s.organisatie_id = any(${ids}) or s.gebied = any(${codes}))),
    geraakt as (
      select distinct coalesce(s.gebied, s.organisatie_id::text) as wie, s.oorzaak
      from van s join signaalmoment m on m.signaal_id = s.id cross join lateral jsonb_array_elements(m.bewijs) b
      where (b ->> 'regel') || '@' || (b ->> 'versie') = any(${stuk}))
    select g.wie, s.oorzaak, s.oorzaak_naam, s.oorzaak_soort, s.begin, s.einde, s.vorige_begin, s.afdruk,
      (select json_agg(json_build_object('op', m.op, 'periode', m.periode, 'ernst', m.ernst, 'soort', m.soort, 'tekst', m.tekst,
        'kwaliteit', m.kwaliteit, 'punten', m.punten, 'bewijs', m.bewijs) order by m.op)
        from signaalmoment m where m.signaal_id = s.id) as momenten
    from van s join geraakt g on g.wie = coalesce(s.gebied, s.organisatie_id::text) and g.oorzaak = s.oorzaak
    order by s.begin`.execute(db);
  const uit = new Map<string, Bewaardsignaal[]>();
  for (const rij of rows) uit.set(rij.wie, [...(uit.get(rij.wie) ?? []), alsSignaal(rij)]);
  return uit;
}

const alsSignaal = (rij: Rij): Bewaardsignaal => ({
  oorzaak: { code: rij.oorzaak, naam: rij.oorzaak_naam, soort: rij.oorzaak_soort as Oorzaaksoort },
  begin: rij.begin.toISOString(),
  einde: rij.einde?.toISOString() ?? null,
  vorige: rij.vorige_begin?.toISOString() ?? null,
  momenten: rij.momenten.map(({ op, periode, ernst, soort, tekst, kwaliteit, punten, bewijs }) => ({
    op: new Date(op).toISOString(),
    periode: periode as Periode | null,
    ernst: ernst as Ernst,
    soort: soort as Momentsoort,
    tekst,
    kwaliteit: { gewicht: kwaliteit, punten },
    bewijs,
  })),
  afdruk: rij.afdruk,
});

/** Notes which versions cannot be read, from when on, and takes away those that can be read again. */
export async function bewaarGebreken(db: Db, gebreken: readonly Regelgebrek[], nu: Date): Promise<void> {
  const stuk = gebreken.map(({ code, versie }) => `${code}@${versie}`);
  await db.deleteFrom('regelgebrek').where(sql<boolean>`code || '@' || versie <> all(${stuk})`).execute();
  if (gebreken.length === 0) return;
  await db
    .insertInto('regelgebrek')
    .values(gebreken.map(({ code, versie, fouten }) => ({ code, versie, sinds: nu, fouten: JSON.stringify(fouten) })))
    .onConflict((c) =>
      c
        .columns(['code', 'versie'])
        .doUpdateSet({ fouten: (w) => w.ref('excluded.fouten') })
        .where(sql<boolean>`regelgebrek.fouten <> excluded.fouten`),
    )
    .execute();
}

/** Which versions of rules (or of one) cannot be read, and since when. */
export async function leesGebreken(
  db: Db,
  codes?: readonly string[],
): Promise<(Regelgebrek & { readonly sinds: Date })[]> {
  const rijen = await db
    .selectFrom('regelgebrek')
    .selectAll()
    .$if(codes !== undefined, (q) => q.where(sql<boolean>`code = any(${codes})`))
    .orderBy('code')
    .orderBy('versie')
    .execute();
  return rijen.map(({ fouten, ...rest }) => ({ ...rest, fouten: fouten as Regelfout[] }));
}
