import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inTransactie } from '../../platform/database/index.ts';
import { type Opdracht, SYSTEEM } from '../dossier/index.ts';
import { proefdader } from '../proefprocedure.ts';
import { doeDag, herinner } from './dag.ts';
import { maakProefwerk, NU, stap } from './proefwerk.ts';
import { vertel } from './vertellen.ts';

const {
  leeg,
  database,
  leider,
  collega,
  gast,
  dossiers,
  mails,
  verteller,
  als,
  daarna,
  doe,
  open,
  wil,
  verteld,
  wachten,
  sluit,
} = await maakProefwerk();
afterAll(sluit);
beforeEach(leeg);

describe('telling', () => {
  it('tells those whom it concerns, once, with the mail that the procedure has, and empties the wait', async () => {
    const id = await open();
    await doe(leider, id, stap('begin', 'nieuw'));
    await doe(leider, id, stap('vraag', 'bezig', { omvang: 3 }));
    const beurten = await Promise.all([vertel(verteller(), NU), vertel(verteller(), NU)]);
    expect(beurten.reduce((som, { verteld: n }) => som + n, 0)).toBe(2);
    await vertel(verteller(), NU);
    expect(await wachten()).toBe(0);
    // The task of the guest is closed again by the second step; who carries a term is the colleague as well.
    expect(await verteld(id)).toEqual(['collega stap dagelijks', 'collega stap dagelijks', 'gast bericht direct']);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      onderwerp: 'Een vraag over Een proef',
      sleutel: `dossier-${id}-4-${gast.persoonId}`,
    });
    expect(mails[0]?.tekst).toContain(`https://baken.example/dossiers/${id}`);
  });

  it('tells of one act once, of all that came of it, and never who did it', async () => {
    const id = await open();
    await wil(collega, 'direct');
    const nu = daarna();
    await doe(leider, id, stap('begin', 'nieuw'), null, nu);
    // As a room does in the transaction of the step: by the one who acts, and by Baken.
    const inhoud = {
      soort: 'onderdeel',
      gegevens: { onderdeel: 'stukje', tekst: 'iets erbij', gegevens: {} },
    } as const;
    for (const dader of [proefdader(leider), SYSTEEM]) await dossiers.voeg(database, id, inhoud, { dader, nu });
    await vertel(verteller(), NU);
    expect(await verteld(id)).toEqual(['collega taak direct', 'gast taak dagelijks']);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.tekst).toContain('Nieuwe taak: Bel de gast.');
    // Another act at the same moment, of somebody else, is another act.
    await doe(leider, id, { soort: 'notitie', tekst: 'x', genoemd: [collega.persoonId] }, null, nu);
    await doe(collega, id, { soort: 'notitie', tekst: 'y', genoemd: [leider.persoonId] }, null, nu);
    await vertel(verteller(), NU);
    expect((await verteld(id)).filter((regel) => regel.includes('genoemd'))).toEqual([
      'collega genoemd direct',
      'leider genoemd dagelijks',
    ]);
  });

  it('tells nobody of what was kept from its party, and a stranger of nothing', async () => {
    const id = await open();
    await wil(gast, 'direct');
    const genoemd: Opdracht = { soort: 'notitie', tekst: 'geheim', genoemd: [gast.persoonId] };
    await doe(leider, id, genoemd, [leider.partijId]);
    await vertel(verteller(), NU);
    expect([await verteld(id), mails]).toEqual([[], []]);
    await doe(leider, id, genoemd, [leider.partijId, gast.partijId]);
    await vertel(verteller(), NU);
    expect(await verteld(id)).toEqual(['gast genoemd direct']);
    expect(mails.map(({ tekst }) => tekst).join()).not.toContain('geheim');
  });

  it('tells who left, or was blocked, nothing any more', async () => {
    const id = await open();
    const noem = { soort: 'notitie', tekst: 'x', genoemd: [collega.persoonId] } as const;
    await doe(leider, id, { ...noem, genoemd: [...noem.genoemd] });
    await database.pool.query('update persoon set geblokkeerd_op = now() where id = $1', [collega.persoonId]);
    await vertel(verteller(), NU);
    await database.pool.query('update persoon set geblokkeerd_op = null where id = $1', [collega.persoonId]);
    expect(await verteld(id)).toEqual([]);
  });

  it('mails the people of a party that is taken out, who can no longer see why, once and without the reason', async () => {
    const [id, oefening] = [await open(), await open(true)];
    const weg = { soort: 'deelnemerWeg', partijId: gast.partijId, rol: 'gast', reden: 'Praat met de krant.' } as const;
    for (const een of [id, oefening]) await doe(leider, een, weg);
    await vertel(verteller(), NU);
    await vertel(verteller(), NU);
    expect(mails).toMatchObject([
      { aan: expect.stringContaining('contractmanager'), onderwerp: expect.stringContaining('doet niet meer mee') },
    ]);
    expect(mails[0]?.tekst).not.toContain('krant');
    // Whose last day was over before, and is tidied away, was told of that day.
    const eerder = await open();
    const tot = { soort: 'deelnemerErbij', partijId: gast.partijId, rol: 'gast', tot: '2026-11-28' } as const;
    await doe(leider, eerder, tot);
    await vertel(verteller(), NU);
    mails.length = 0;
    await doe(leider, eerder, { ...weg, reden: 'Is al weg.' }, null, new Date('2026-11-30T09:00:00Z'));
    await vertel(verteller(), NU);
    expect(mails).toEqual([]);
    await leeg();
  });

  it('mails nothing of an exercise, and nobody who wants none', async () => {
    const id = await open(true);
    await doe(leider, id, stap('begin', 'nieuw'));
    await doe(leider, id, stap('vraag', 'bezig', { omvang: 3 }));
    await vertel(verteller(), NU);
    expect(await verteld(id)).toEqual(['collega stap nooit', 'collega stap nooit', 'gast bericht nooit']);
    const echt = await open();
    await wil(gast, 'nooit');
    await doe(leider, echt, stap('begin', 'nieuw'));
    await doe(leider, echt, stap('vraag', 'bezig', { omvang: 3 }));
    await vertel(verteller(), NU);
    expect(await verteld(echt)).toContain('gast bericht nooit');
    expect(mails).toEqual([]);
  });

  it('lets an event that cannot be told of wait, and tells of all others', async () => {
    const [kapot, heel] = [await open(), await open()];
    for (const id of [kapot, heel]) await doe(leider, id, stap('begin', 'nieuw'));
    await database.pool.query('update dossier set versie = 99 where id = $1', [kapot]);
    const { verteld: aantal, fouten } = await vertel(verteller(), NU);
    expect([aantal, fouten.length, await wachten()]).toEqual([1, 1, 1]);
    await database.pool.query('update dossier set versie = 1 where id = $1', [kapot]);
    await vertel(verteller(), NU);
    expect([await wachten(), (await verteld(kapot)).length]).toEqual([0, 2]);
  });

  it('does not tell, and does not forget, when a mail cannot be written', async () => {
    const id = await open();
    await wil(gast, 'direct');
    await doe(leider, id, { soort: 'notitie', tekst: 'x', genoemd: [gast.persoonId] });
    const weigert = { stuur: () => Promise.reject(new Error('vol')) };
    await vertel({ ...verteller(), post: weigert }, NU);
    expect([await wachten(), await verteld(id)]).toEqual([1, []]);
    await vertel(verteller(), NU);
    expect([await wachten(), mails.length]).toEqual([0, 1]);
  });
});

describe('the day', () => {
  it('brings one mail with all notices that were not read, after seven, and not twice', async () => {
    const id = await open();
    await doe(leider, id, stap('begin', 'nieuw'));
    await doe(leider, id, { soort: 'notitie', tekst: 'x', genoemd: [collega.persoonId] });
    await vertel(verteller(), NU);
    await doeDag(verteller(), new Date('2026-11-28T05:30:00Z'));
    expect(mails).toEqual([]);
    const zeven = new Date('2026-11-28T06:00:00Z');
    await Promise.all([doeDag(verteller(), zeven), doeDag(verteller(), zeven)]);
    await doeDag(verteller(), new Date('2026-11-28T12:00:00Z'));
    const vanCollega = mails.filter(({ sleutel }) => sleutel === `dossierdag-2026-11-28-${collega.persoonId}`);
    expect(vanCollega).toHaveLength(1);
    expect(vanCollega[0]?.tekst).toContain('- Nieuwe taak: Bel de gast.');
    expect(vanCollega[0]?.tekst).toContain('noemt u in een notitie');
    // The same afternoon something new: that is for tomorrow.
    await doe(leider, id, { soort: 'notitie', tekst: 'y', genoemd: [collega.persoonId] });
    await vertel(verteller(), new Date('2026-11-28T12:10:00Z'));
    mails.length = 0;
    await doeDag(verteller(), new Date('2026-11-28T12:20:00Z'));
    expect(mails).toEqual([]);
    await doeDag(verteller(), new Date('2026-11-29T06:00:00Z'));
    expect(mails.map(({ aan }) => aan)).toHaveLength(1);
  });

  it('reminds of a term three days before, on the day and the day after, each once, and no more once it was met', async () => {
    const id = await open();
    // Until Friday 4 December.
    const herinneringen = async () => (await verteld(id)).filter((regel) => regel.includes('termijn')).length;
    const telOp: number[] = [];
    for (const dag of ['11-30', '12-01', '12-01', '12-03', '12-04', '12-05', '12-06']) {
      await doeDag(verteller(), new Date(`2026-${dag}T08:00:00Z`));
      telOp.push(await herinneringen());
    }
    // Two people lead.
    expect(telOp).toEqual([0, 2, 2, 2, 4, 6, 6]);
    const { rows } = await database.pool.query('select distinct tekst from dossierbericht where dossier_id = $1', [id]);
    expect(rows.map(({ tekst }) => tekst).join()).toContain('Te laat: de termijn “Eerste reactie”');
    const ander = await open();
    await doe(leider, ander, stap('begin', 'nieuw'));
    await doeDag(verteller(), new Date('2026-12-04T08:00:00Z'));
    const gezegd = await database.pool.query('select tekst from dossierbericht where dossier_id = $1', [ander]);
    expect(gezegd.rows.filter(({ tekst }) => tekst.includes('de termijn'))).toEqual([]);
  });
});

describe('a reminder', () => {
  const opDag = (dag: string, uur = '08:00') => herinner(verteller(), new Date(`2026-${dag}T${uur}:00Z`));
  const geteld = async () =>
    (await database.pool.query('select last_value::int as n from dossierbericht_id_seq')).rows[0].n as number;

  it('that was given is not looked at again', async () => {
    await open();
    const [eerste, stand] = [await opDag('12-01'), await geteld()];
    expect([eerste > 0, await opDag('12-01', '09:00'), await opDag('12-01', '10:00')]).toEqual([true, 0, 0]);
    // Nor even tried: that would take a number.
    expect(await geteld()).toBe(stand);
  });

  it('comes in the one mail of the day, also to who wants every notice at once', async () => {
    for (const id of [await open(), await open(), await open()]) expect(id).toBeGreaterThan(0);
    await wil(collega, 'direct');
    await doeDag(verteller(), new Date('2026-12-04T08:00:00Z'));
    const vanCollega = mails.filter(({ sleutel }) => sleutel?.endsWith(collega.persoonId));
    expect(vanCollega.map(({ sleutel }) => sleutel)).toEqual([`dossierdag-2026-12-04-${collega.persoonId}`]);
    expect(vanCollega[0]?.tekst).toContain('Vandaag is de laatste dag van de termijn “Eerste reactie”.');
  });
});

describe('the last day of a party', () => {
  it('is told to who leads and to the party before it, and to who leads after it', async () => {
    const id = await open();
    const erbij = { soort: 'deelnemerErbij', partijId: gast.partijId, rol: 'gast', tot: '2026-12-03' } as const;
    await doe(leider, id, erbij);
    const gezegd = async () =>
      (
        await database.pool.query(
          "select persoon_id as wie, tekst from dossierbericht where dossier_id = $1 and (aanleiding like 'laatste %' or aanleiding like 'weg %')",
          [id],
        )
      ).rows as { wie: string; tekst: string }[];
    const opDag = (dag: string) => herinner(verteller(), new Date(`${dag}T08:00:00Z`));
    await opDag('2026-11-29');
    expect(await gezegd()).toEqual([]);
    for (const dag of ['2026-11-30', '2026-12-01', '2026-12-03']) await opDag(dag);
    const vooraf = await gezegd();
    expect(vooraf.map(({ wie }) => wie).sort()).toEqual([leider.persoonId, collega.persoonId, gast.persoonId].sort());
    expect(vooraf[0]?.tekst).toMatch(/ doet nog mee als “Gast” tot en met 3 december 2026\. Wie het dossier leidt, /);
    for (const dag of ['2026-12-04', '2026-12-05']) await opDag(dag);
    const daarna = (await gezegd()).filter(({ tekst }) => tekst.includes('doet niet meer mee'));
    expect(daarna.map(({ wie }) => wie).sort()).toEqual([leider.persoonId, collega.persoonId].sort());
    expect(daarna[0]?.tekst).toMatch(/als “Gast”: 3 december 2026 was de laatste dag\.$/);
  });

  it('is not told of who was given that very day as its last: it goes now', async () => {
    const id = await open();
    const nu = new Date('2026-11-27T09:00:00Z');
    const erbij = { soort: 'deelnemerErbij', partijId: gast.partijId, rol: 'gast', tot: '2026-11-27' } as const;
    await doe(leider, id, erbij, null, nu);
    for (const dag of ['2026-11-27', '2026-11-28']) await herinner(verteller(), new Date(`${dag}T10:00:00Z`));
    const { rows } = await database.pool.query(
      "select tekst from dossierbericht where dossier_id = $1 and tekst like '%mee als “Gast”%'",
      [id],
    );
    expect(rows).toEqual([]);
  });
});

describe('what is late', () => {
  it('is told of a task too, once, and to who leads though it is of another party', async () => {
    const id = await open();
    await doe(leider, id, {
      ...{ soort: 'taakErbij', naam: 'Stuur de cijfers', uitleg: '', voor: 'gast', persoon: null },
      tot: '2026-12-01',
    });
    await vertel(verteller(), NU);
    await database.pool.query('delete from dossierbericht where dossier_id = $1', [id]);
    const late = async () => {
      const { rows } = await database.pool.query(
        `select persoon_id, tekst from dossierbericht where dossier_id = $1 and tekst like 'Te laat: de taak%'`,
        [id],
      );
      return rows;
    };
    await herinner(verteller(), new Date('2026-12-01T08:00:00Z'));
    expect(await late()).toEqual([]);
    for (const dag of ['2026-12-02', '2026-12-03']) await herinner(verteller(), new Date(`${dag}T08:00:00Z`));
    const wie = (await late()).map(({ persoon_id }) => persoon_id);
    // Nobody owns it: then of everybody who leads.
    expect(new Set(wie)).toEqual(new Set([leider.persoonId, collega.persoonId, gast.persoonId]));
    expect(wie).toHaveLength(3);
    expect((await late())[0].tekst).toBe('Te laat: de taak “Stuur de cijfers” moest klaar zijn op 1 december 2026.');
  });
});

it('writes notices only as the program', async () => {
  const poging = als(leider, (eigen) =>
    inTransactie(eigen, ({ client }) =>
      client.query(
        "insert into dossierbericht (persoon_id, dossier_id, nummer, reden, tekst, mail) values ($1, 1, 1, 'stap', 'x', 'nooit')",
        [gast.persoonId],
      ),
    ),
  );
  await expect(poging).rejects.toThrow('permission denied');
});
