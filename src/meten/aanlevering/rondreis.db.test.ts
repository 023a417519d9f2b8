import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vandaag } from '../../platform/klok.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { leesControles } from '../controles/index.ts';
import { maakProefaanlevering, type Proefaanlevering, zetWaarneming } from './proefaanlevering.ts';
import { uploadVan } from './proefbestand.ts';
import { hinttekst } from './sjabloonhints.ts';

/** The Python that comes with the system knows LibreOffice; others on the PATH do not. */
const PYTHON = '/usr/bin/python3';
const draait = (programma: string, ...args: string[]) => spawnSync(programma, args, { timeout: 60_000 }).status === 0;
const kanRekenen = draait('soffice', '--version') && draait(PYTHON, '-c', 'import uno');
const zonder = kanRekenen ? '' : ' (skipped: soffice or python3-uno is not on this machine)';

const CODES = [
  'eigenVermogen',
  'balanstotaal',
  'liquideMiddelen',
  'vlottendeActiva',
  'kortlopendeSchulden',
  'langlopendeSchulden',
  'opbrengstenTotaal',
  'opbrengstenJeugdwet',
  'convenantGebroken',
  'verzuimPercentage',
];

interface Invoer {
  readonly waarde: number | string | null;
  readonly toelichting?: string;
}

let proef: Proefapp;
let map: string;
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'baken-rondreis-'));
  proef = await maakProefapp();
});
afterAll(async () => {
  await proef?.sluit();
  rmSync(map, { recursive: true, force: true });
});

/** Fetches the template, lets LibreOffice fill it in, and hands it to the server. */
async function reis(levering: Proefaanlevering, invoer: Record<string, Invoer>) {
  const url = `/api/v1/aanleveringen/${levering.id}`;
  const { headers } = levering.indiener;
  const sjabloon = await proef.app.inject({ url: `${url}/sjabloon.xlsx`, headers });
  expect(sjabloon.statusCode, sjabloon.payload.slice(0, 300)).toBe(200);
  const [van, naar] = [join(map, `van-${levering.id}.xlsx`), join(map, `naar-${levering.id}.xlsx`)];
  writeFileSync(van, sjabloon.rawPayload);
  const profiel = join(map, 'profiel');
  const script = join(import.meta.dirname, 'vulin.py');
  const gevuld = spawnSync(PYTHON, [script], {
    input: JSON.stringify({ van, naar, profiel, invoer }),
    timeout: 120_000,
  });
  expect(gevuld.status, String(gevuld.stderr)).toBe(0);
  const { hints, op_slot } = JSON.parse(String(gevuld.stdout)) as { hints: Record<string, string>; op_slot: string[] };
  const { body, type } = await uploadVan(readFileSync(naar), 'ingevuld.xlsx');
  const antwoord = await proef.app.inject({
    method: 'POST',
    url: `${url}/bestand`,
    headers: { ...headers, 'content-type': type },
    payload: body,
  });
  return { hints, op_slot, antwoord };
}

const WAARDEN: Record<string, Invoer> = {
  eigenVermogen: { waarde: -250_000.75, toelichting: '= zoals besproken, +3 "extra"\n@ <b>&amp; meer' },
  balanstotaal: { waarde: 1_000_000 },
  liquideMiddelen: { waarde: 0 },
  vlottendeActiva: { waarde: 0.1 + 0.2 },
  kortlopendeSchulden: { waarde: 850_000 },
  langlopendeSchulden: { waarde: 300_000 },
  opbrengstenTotaal: { waarde: 3_000_000 },
  opbrengstenJeugdwet: { waarde: 2_900_000.5, toelichting: '- minder plaatsen' },
  convenantGebroken: { waarde: 'Nee' },
  verzuimPercentage: { waarde: 6.8 },
};
const VERWACHT: Record<string, string> = {
  eigenVermogen: '-250000.75',
  balanstotaal: '1000000',
  liquideMiddelen: '0',
  vlottendeActiva: '0.3',
  kortlopendeSchulden: '850000',
  langlopendeSchulden: '300000',
  opbrengstenTotaal: '3000000',
  opbrengstenJeugdwet: '2900000.5',
  convenantGebroken: '0',
  verzuimPercentage: '6.8',
};

describe.skipIf(!kanRekenen)(`the Excel round trip by LibreOffice${zonder}`, () => {
  it('gives back every value and toelichting as it was filled in', async () => {
    const levering = await maakProefaanlevering(proef.database, { codes: CODES });
    const { antwoord, op_slot } = await reis(levering, WAARDEN);
    expect(antwoord.statusCode, antwoord.payload).toBe(200);
    const voorstel = antwoord.json();
    expect(voorstel.problemen).toEqual([]);
    expect(
      Object.fromEntries(voorstel.verschillen.map((v: { gegeven: string; wordt: string }) => [v.gegeven, v.wordt])),
    ).toEqual(VERWACHT);
    const eigen = voorstel.verschillen.find((v: { gegeven: string }) => v.gegeven === 'eigenVermogen');
    expect(eigen.toelichtingWordt).toBe(WAARDEN.eigenVermogen?.toelichting);
    expect(op_slot).toEqual([]);
  }, 180_000);

  it('changes nothing when nobody changed anything, and empties only what was emptied', async () => {
    const levering = await maakProefaanlevering(proef.database, { codes: CODES });
    const { headers } = levering.indiener;
    const wijzigingen = Object.entries(VERWACHT)
      .filter(([gegeven]) => gegeven !== 'verzuimPercentage')
      .map(([gegeven, waarde]) => ({ gegeven, waarde, toelichting: WAARDEN[gegeven]?.toelichting ?? '' }));
    const url = `/api/v1/aanleveringen/${levering.id}/cellen`;
    expect((await proef.app.inject({ method: 'PUT', url, headers, payload: { wijzigingen } })).statusCode).toBe(200);
    const ongewijzigd = await reis(levering, {});
    expect(ongewijzigd.antwoord.json()).toMatchObject({ verschillen: [], gelijk: CODES.length, problemen: [] });
    // Calculated when the workbook was opened: nobody typed anything.
    expect(ongewijzigd.hints).toMatchObject({ verzuimPercentage: 'Nog invullen.', vlottendeActiva: '' });
    const geleegd = (await reis(levering, { balanstotaal: { waarde: null } })).antwoord.json();
    expect(geleegd.verschillen).toMatchObject([{ gegeven: 'balanstotaal', was: '1000000', wordt: null }]);
  }, 180_000);

  it('tells beside a figure what the server finds about it', async () => {
    const levering = await maakProefaanlevering(proef.database, { codes: CODES });
    for (const [code, waarde] of [
      ['opbrengstenTotaal', 2_500_000],
      ['eigenVermogen', 200_000],
    ] as const)
      await zetWaarneming(proef.database, levering.organisatieId, code, '2026-K2', waarde);
    const fout: Record<string, Invoer> = {
      ...WAARDEN,
      balanstotaal: { waarde: 400_000 },
      liquideMiddelen: { waarde: 90_000 },
      vlottendeActiva: { waarde: 50_000 },
      opbrengstenTotaal: { waarde: 1_000_000 },
    };
    const { hints, antwoord } = await reis(levering, fout);
    const { headers } = levering.indiener;
    const wijzigingen = antwoord
      .json()
      .verschillen.map((v: { gegeven: string; wordt: string; toelichtingWordt: string }) => ({
        gegeven: v.gegeven,
        waarde: v.wordt,
        toelichting: v.toelichtingWordt,
      }));
    const url = `/api/v1/aanleveringen/${levering.id}/cellen`;
    const bewaard = await proef.app.inject({ method: 'PUT', url, headers, payload: { wijzigingen } });
    const { bevindingen } = bewaard.json<{ bevindingen: { controle: string; gegevens: string[] }[] }>();
    const namen = new Map((await leesControles(proef.database.db, vandaag())).map((c) => [c.code, hinttekst(c)]));
    const vanServer = bevindingen.map(({ controle, gegevens }) => `${gegevens[0]}: ${namen.get(controle)}`);
    const uitBlad = Object.entries(hints).flatMap(([code, hint]) =>
      (hint.match(/(?:Fout|Let op): [^.]+\./g) ?? []).map((een) => `${code}: ${een}`),
    );
    expect(uitBlad.length).toBeGreaterThan(3);
    expect(uitBlad.toSorted()).toEqual(vanServer.toSorted());
  }, 180_000);

  it('takes the choices, dates and words of a municipality', async () => {
    const levering = await maakProefaanlevering(proef.database, { codes: [], periode: '2026' });
    const codes = [
      'inkoopDoor',
      'contractVan',
      'wijzigingInkoop',
      'tariefAmbulantUur',
      'indexatiePercentage',
      'nieuweAanbieders',
    ];
    const velden = codes.map((code) => ({ code, versie: 1, verplicht: true, vormen: ['gemeente'] }));
    const { pool } = proef.database;
    await pool.query(`update uitvraag set aan = 'gebieden', velden = $1 where id = $2`, [
      JSON.stringify(velden),
      levering.uitvraagId,
    ]);
    await pool.query(`update aanlevering set vorm = 'gemeente', organisatie_id = null where id = $1`, [levering.id]);
    const { antwoord } = await reis(levering, {
      inkoopDoor: { waarde: 'Samen met andere regio’s' },
      // Days since 30 December 1899, as a spreadsheet keeps a date.
      contractVan: { waarde: 46_023 },
      wijzigingInkoop: { waarde: 'nader te bepalen' },
      tariefAmbulantUur: { waarde: '98,40' },
      indexatiePercentage: { waarde: -1.25 },
      nieuweAanbieders: { waarde: 'Ja' },
    });
    const { verschillen, problemen } = antwoord.json();
    expect(problemen).toEqual([]);
    expect(verschillen.map((v: { gegeven: string; wordt: string }) => [v.gegeven, v.wordt])).toEqual([
      ['inkoopDoor', 'landsdeel'],
      ['contractVan', '2026-01-01'],
      ['wijzigingInkoop', 'nader te bepalen'],
      ['tariefAmbulantUur', '98.4'],
      ['indexatiePercentage', '-1.25'],
      ['nieuweAanbieders', '1'],
    ]);
  }, 180_000);
});
