import type { Kvk } from '../../kernel/codes.ts';
import { organisatiesOpKvk, voegOrganisatiesToe } from '../../meten/register/index.ts';
import { copyRows, type Database } from '../../platform/database/index.ts';

/** Providers and figures for tests of signals. For tests only. */

const KOLOMMEN = [
  'jeugdregio',
  'organisatie_id',
  'gegeven',
  'periode',
  'waarde',
  'vastgelegd_op',
  'vervangen_op',
  'import_id',
];

/** Makes a provider. Answers its key. */
export async function maakProefaanbieder({ db }: Database, kvk: string, jeugdregio = 'JZ01'): Promise<number> {
  const vast = {
    agb: null,
    rechtsvorm: 'stichting',
    plaats: 'Proefstad',
    gemeentecode: null,
    cruciaal: false,
    cruciaalGrond: null,
  };
  await voegOrganisatiesToe(db, [
    {
      ...vast,
      kvk: kvk as Kvk,
      naam: `Proef ${kvk}`,
      jeugdregio: jeugdregio as never,
      soorten: ['jeugdhulp'],
      bron: 'proef',
    },
  ]);
  const id = (await organisatiesOpKvk(db)).get(kvk)?.id;
  if (id === undefined) throw new Error('the provider was just made');
  return id;
}

/** Figures as they were learned on a day. A figure that was there for the same period is corrected. */
export async function leverProef(
  { pool }: Database,
  id: number,
  periode: string,
  dag: string,
  cijfers: Readonly<Record<string, number>>,
): Promise<void> {
  const op = new Date(`${dag}T10:00:00Z`);
  const client = await pool.connect();
  try {
    await client.query(
      `update waarneming set vervangen_op = $1 where organisatie_id = $2 and periode = $3 and gegeven = any($4) and vervangen_op is null`,
      [op, id, periode, Object.keys(cijfers)],
    );
    await copyRows(
      client,
      'waarneming',
      KOLOMMEN,
      Object.entries(cijfers).map(([gegeven, waarde]) => ['JZ01', id, gegeven, periode, waarde, op, null, 0] as const),
    );
  } finally {
    client.release();
  }
}

/** Twelve months of expected liquidity that runs out in month `tekort`; without it never. */
export const prognose = (tekort: number | null): Record<string, number> =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `liquiditeitMaand${i + 1}`,
      tekort !== null && i + 1 >= tekort ? -100_000 : 500_000,
    ]),
  );

/** Figures of a quarter of a provider that does well. */
export const gezond = (kwartaal: number): Record<string, number> => ({
  opbrengstenTotaal: 5_000_000 * kwartaal,
  opbrengstenJeugdwet: 4_800_000 * kwartaal,
  bedrijfslasten: 4_800_000 * kwartaal,
  nettoresultaat: 100_000 * kwartaal,
  eigenVermogen: 4_000_000,
  balanstotaal: 10_000_000,
  vlottendeActiva: 6_000_000,
  kortlopendeSchulden: 3_000_000,
  liquideMiddelen: 4_000_000,
  ongebruikteKredietruimte: 0,
  uniekeClienten: 400,
  ...prognose(null),
});
