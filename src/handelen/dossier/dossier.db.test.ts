import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { alsDefinities, laadDefinities } from '../../meten/catalogus/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { alsProefpersoon, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { PROEFPROCEDURE, proefdader } from '../proefprocedure.ts';
import { maakDossiers, type Opdracht } from './index.ts';
import { breukIn } from './keten.ts';
import { leesKeten } from './ketenstore.ts';

import { toon } from './tonen.ts';

const NU = new Date('2026-11-27T10:00:00Z');
const dossiers = maakDossiers([]);
let database: Database;
let leider: Proefpersoon;
let gast: Proefpersoon;
let vreemde: Proefpersoon;
beforeAll(async () => {
  database = await maakTestdatabase();
  await laadDefinities(database.db, alsDefinities('procedure', [PROEFPROCEDURE]));
  leider = await maakProefpersoon(database, 'analist');
  gast = await maakProefpersoon(database, 'contractmanager');
  vreemde = await maakProefpersoon(database, 'contractmanager');
});
afterAll(() => database.sluit());

const als = <T>(wie: Proefpersoon, werk: (eigen: Database) => Promise<T>): Promise<T> =>
  alsProefpersoon(database, wie, werk);
const open = () =>
  als(leider, (eigen) =>
    dossiers.open(
      eigen,
      {
        procedure: 'proef',
        titel: 'Een proef',
        onderwerp: { soort: 'geen' },
        velden: { wens: 'snel' },
        partij: { id: leider.partijId, naam: 'Toezicht' },
      },
      proefdader(leider),
      NU,
    ),
  );
const doe = (wie: Proefpersoon, id: number, opdracht: Opdracht, rest: { sleutel?: string; voor?: number[] } = {}) =>
  als(wie, (eigen) =>
    dossiers.doe(eigen, id, opdracht, {
      dader: proefdader(wie),
      nu: NU,
      sleutel: rest.sleutel ?? randomUUID(),
      voor: rest.voor ?? null,
    }),
  );
const stap = (overgang: string, van: string, rest: object = {}): Opdracht =>
  ({ soort: 'overgang', overgang, van, velden: {}, reden: '', grond: '', ...rest }) as Opdracht;

describe('a dossier', () => {
  it('is opened with a number, its terms, and the one who opened it', async () => {
    const dossier = await open();
    expect(dossier.kenmerk).toMatch(/^PRF-2026-\d{6}$/);
    expect(dossier.stand.termijnen.map(({ code, tot }) => `${code} ${tot}`)).toEqual([
      'reactie 2026-12-04',
      'afronding 2027-01-08',
    ]);
    const { rows } = await database.pool.query('select termijn, termijn_hard, zicht from dossier where id = $1', [
      dossier.id,
    ]);
    expect(rows[0]).toEqual({
      termijn: '2026-12-04',
      termijn_hard: true,
      zicht: [`${leider.partijId}:analist`, `${leider.partijId}:accountmanager`],
    });
  });

  it('is not there for who does not take part, and is for who was let in', async () => {
    const { id } = await open();
    await expect(als(gast, (eigen) => dossiers.lees(eigen, id))).rejects.toThrow('niet zichtbaar');
    await doe(leider, id, { soort: 'deelnemerErbij', partijId: gast.partijId, rol: 'gast', tot: null });
    expect((await als(gast, (eigen) => dossiers.lees(eigen, id))).stand.deelnemers).toHaveLength(2);
    await expect(als(vreemde, (eigen) => dossiers.lees(eigen, id))).rejects.toThrow('niet zichtbaar');
    await doe(leider, id, { soort: 'deelnemerWeg', partijId: gast.partijId, rol: 'gast', reden: 'doet niet meer mee' });
    await expect(als(gast, (eigen) => dossiers.lees(eigen, id))).rejects.toThrow('niet zichtbaar');
  });

  it('names of a party only who acts in that role: a colleague in another role takes no part', async () => {
    const { id } = await open();
    const collega = await maakProefpersoon(database, 'meldpuntmedewerker', { partijId: leider.partijId });
    const mede = await maakProefpersoon(database, 'accountmanager', { partijId: leider.partijId });
    const gezien = await als(leider, async (eigen) =>
      toon(eigen, await dossiers.lees(eigen, id), proefdader(leider), datum('2026-11-27'), true, dossiers),
    );
    const namen = gezien.deelnemers[0]?.mensen.map(({ id: wie }) => wie);
    expect(new Set(namen)).toEqual(new Set([leider.persoonId, mede.persoonId]));
    expect(namen).not.toContain(collega.persoonId);
  });

  it('says to who leads, and to nobody else, why a party cannot be let go', async () => {
    const { id } = await open();
    await doe(leider, id, { soort: 'deelnemerErbij', partijId: gast.partijId, rol: 'gast', tot: null });
    const blijven = async (wie: Proefpersoon) =>
      als(wie, async (eigen) => {
        const werk = await dossiers.lees(eigen, id);
        const kamers = {
          ...dossiers,
          vertrek:
            async () =>
            ({ rol }: { rol: string }) =>
              rol === 'gast' ? kamer : [],
        };
        const { deelnemers } = await toon(eigen, werk, proefdader(wie), datum('2026-11-27'), true, kamers);
        return deelnemers.map(({ blijft }) => blijft);
      });
    let kamer: string[] = [];
    const eigen = 'U kunt uw eigen partij niet weghalen. Vraag het een andere partij die dit dossier leidt.';
    expect(await blijven(leider)).toEqual([eigen, null]);
    kamer = ['Er zijn nog kinderen voor deze partij.', 'En nog iets.'];
    expect(await blijven(leider)).toEqual([eigen, kamer.join(' ')]);
    expect(await blijven(gast)).toEqual([null, null]);
    const taak = {
      soort: 'taakErbij',
      naam: 'Stuur het rooster',
      uitleg: '',
      voor: 'gast',
      persoon: null,
      tot: null,
    } as const;
    await doe(leider, id, taak);
    expect((await blijven(leider))[1]).toContain('nog een taak voor: Stuur het rooster');
  });

  it('has agreements of a party of which nobody is in Baken, that who leads may call kept, and of no other', async () => {
    const { id } = await open();
    const { rows } = await database.pool.query<{ id: number }>(
      "insert into partij (soort, naam, gemeentecode, bron) values ('gemeente', 'Gemeente Zonder', 'GM0014', 'proef') returning id",
    );
    await doe(leider, id, { soort: 'deelnemerErbij', partijId: rows[0]?.id ?? 0, rol: 'gast', tot: null });
    const spreekAf = async (naam: string) => {
      const taak = { soort: 'taakErbij', naam, uitleg: '', voor: 'gast', persoon: null, tot: null } as const;
      return (await doe(leider, id, taak)).stand.taken.at(-1)?.id ?? '';
    };
    const kan = () =>
      als(leider, async (eigen) => {
        const werk = await dossiers.lees(eigen, id);
        const beeld = await toon(eigen, werk, proefdader(leider), datum('2026-11-27'), true, dossiers);
        return beeld.taken.filter(({ voor }) => voor === 'gast').map(({ mag, magKlaar }) => ({ mag, magKlaar }));
      });
    // Somebody of that party in a role of Baken in which nobody acts here is nobody for this.
    await maakProefpersoon(database, 'auditor', { partijId: rows[0]?.id ?? 0 });
    const [eerste, tweede] = [await spreekAf('Stuur het rooster'), await spreekAf('Stuur de begroting')];
    expect(await kan()).toEqual([
      { mag: false, magKlaar: true },
      { mag: false, magKlaar: true },
    ]);
    await doe(leider, id, { soort: 'taakKlaar', taak: eerste, toelichting: 'Kwam vandaag per mail.' });
    await doe(leider, id, { soort: 'deelnemerErbij', partijId: gast.partijId, rol: 'gast', tot: null });
    expect((await kan()).map(({ magKlaar }) => magKlaar)).toEqual([false, false]);
    await expect(
      doe(leider, id, { soort: 'taakKlaar', taak: tweede, toelichting: 'Kwam vandaag per mail.' }),
    ).rejects.toThrow('Gast');
    // Of a role that nobody has, nobody promised anything.
    const ander = (await open()).id;
    const taak = {
      soort: 'taakErbij',
      naam: 'Niemands taak',
      uitleg: '',
      voor: 'gast',
      persoon: null,
      tot: null,
    } as const;
    const niemands = (await doe(leider, ander, taak)).stand.taken.at(-1)?.id ?? '';
    await expect(
      doe(leider, ander, { soort: 'taakKlaar', taak: niemands, toelichting: 'Kwam vandaag per mail.' }),
    ).rejects.toThrow('Gast');
  });

  it('is there until its last day for who takes part until a date, in that role and no other', async () => {
    const { id } = await open();
    await doe(leider, id, { soort: 'deelnemerErbij', partijId: gast.partijId, rol: 'gast', tot: '2026-12-01' });
    const bestuurder = await maakProefpersoon(database, 'bestuurder', { partijId: gast.partijId });
    const ziet = (wie: Proefpersoon) =>
      als(wie, async (eigen) => {
        const { rows } = await eigen.pool.query(
          'select (select count(*) from dossier where id = $1) as dossiers, (select count(*) from dossier_mensen($1)) > 0 as mensen',
          [id],
        );
        return rows[0];
      });
    const zet = (rest: string) =>
      database.pool.query(`update dossierdeelnemer set ${rest} where dossier_id = $1 and rol = 'gast'`, [id]);
    await zet("tot = (now() at time zone 'Europe/Amsterdam')::date");
    expect(await ziet(gast)).toEqual({ dossiers: 1, mensen: true });
    await zet("tot = (now() at time zone 'Europe/Amsterdam')::date - 1");
    expect(await ziet(gast)).toEqual({ dossiers: 0, mensen: false });
    // Another role of that party goes on: that is no reason to see it in the role that is over.
    await database.pool.query(
      "insert into dossierdeelnemer (dossier_id, partij_id, naam, rol, systeemrollen, van) values ($1, $2, 'Gast', 'ander', '{bestuurder}', '2026-01-01')",
      [id, gast.partijId],
    );
    expect(await ziet(bestuurder)).toEqual({ dossiers: 1, mensen: true });
    expect(await ziet(gast)).toEqual({ dossiers: 0, mensen: false });
  });

  it('lets nobody do what is not theirs, and says whose it is', async () => {
    const { id } = await open();
    await doe(leider, id, { soort: 'deelnemerErbij', partijId: gast.partijId, rol: 'gast', tot: null });
    await expect(doe(gast, id, stap('begin', 'nieuw'))).rejects.toThrow('Deze stap is aan: Leider.');
    await doe(leider, id, stap('begin', 'nieuw'));
    await expect(doe(leider, id, stap('begin', 'nieuw'))).rejects.toThrow('Iemand was u voor');
    await expect(doe(leider, id, stap('vraag', 'bezig'))).rejects.toThrow('Niet alles is goed ingevuld');
    await doe(leider, id, stap('vraag', 'bezig', { velden: { omvang: 3 } }));
    const na = await doe(gast, id, stap('antwoord', 'wacht', { reden: 'dit is het antwoord' }));
    expect(na.stand.toestand).toBe('bezig');
    expect(na.stand.velden).toEqual({ wens: 'snel', omvang: 3 });
  });

  it('lets who takes a step fill in what the step asks and nothing else; who leads may', async () => {
    const { id } = await open();
    await doe(leider, id, { soort: 'deelnemerErbij', partijId: gast.partijId, rol: 'gast', tot: null });
    await doe(leider, id, stap('begin', 'nieuw'));
    await doe(leider, id, stap('vraag', 'bezig', { velden: { omvang: 3, kleur: 'rood' } }));
    const antwoord = (velden: object) => stap('antwoord', 'wacht', { reden: 'dit is het antwoord', velden });
    await expect(doe(gast, id, antwoord({ wens: 'iets heel anders' }))).rejects.toMatchObject({
      plekken: [{ plek: 'velden.wens', melding: 'dit vult in: Leider' }],
    });
    expect((await doe(gast, id, antwoord({}))).stand.velden).toEqual({ wens: 'snel', omvang: 3, kleur: 'rood' });
  });

  it('takes a step of a room only from where the dossier stands', async () => {
    const { id } = await open();
    const gegevens = { overgang: 'antwoord', van: 'wacht', naar: 'bezig', velden: {}, reden: '', grond: null };
    const voeg = () =>
      als(leider, (eigen) =>
        dossiers.voeg(eigen, id, { soort: 'overgang', gegevens }, { dader: proefdader(leider), nu: NU }),
      );
    await expect(voeg()).rejects.toThrow('Iemand was u voor: dit dossier staat nu op “Nieuw”');
    expect((await als(leider, (eigen) => dossiers.lees(eigen, id))).stand.nummer).toBe(1);
  });

  it('opens once under one key, also when it is sent many times at once', async () => {
    const sleutel = randomUUID();
    const opening = {
      procedure: 'proef',
      titel: 'Een keer',
      onderwerp: { soort: 'geen' as const },
      velden: { wens: 'snel' },
      partij: { id: leider.partijId, naam: 'Toezicht' },
    };
    const nogEens = (met: string) =>
      als(leider, (eigen) => dossiers.open(eigen, { ...opening, sleutel: met }, proefdader(leider), NU));
    // In capitals it is the same key.
    const sleutels = [sleutel, sleutel.toUpperCase(), sleutel, sleutel.toUpperCase(), sleutel];
    const nummers = (await Promise.all(sleutels.map(nogEens))).map(({ id }) => id);
    expect(new Set(nummers).size).toBe(1);
  });

  it('holds a dossier for a room that decides by how it stands, and knows what was done before', async () => {
    const { id } = await open();
    await expect(dossiers.houd(database, id)).rejects.toThrow('within a transaction');
    const sleutel = randomUUID();
    const eenmaal = () =>
      als(leider, async (eigen) => {
        const { gedaan } = await dossiers.houd(eigen, id, sleutel);
        if (gedaan) return false;
        await new Promise((verder) => setImmediate(verder));
        const inhoud = { soort: 'notitie' as const, gegevens: { tekst: 'een keer', genoemd: [] } };
        await dossiers.voeg(eigen, id, inhoud, { dader: proefdader(leider), nu: NU, sleutel });
        return true;
      });
    const gedaan = await Promise.all(Array.from({ length: 4 }, eenmaal));
    expect(gedaan.filter(Boolean)).toHaveLength(1);
  });

  it('keeps a note between two parties from a third, and the chain stays whole', async () => {
    const { id } = await open();
    for (const partijId of [gast.partijId, vreemde.partijId])
      await doe(leider, id, { soort: 'deelnemerErbij', partijId, rol: 'gast', tot: null });
    const notitie: Opdracht = { soort: 'notitie', tekst: 'onder ons', genoemd: [] };
    await doe(leider, id, notitie, { voor: [leider.partijId, gast.partijId] });
    const gezien = async (wie: Proefpersoon) => (await als(wie, (eigen) => leesKeten(eigen.db, id))).length;
    expect([await gezien(leider), await gezien(gast), await gezien(vreemde)]).toEqual([4, 4, 3]);
    // Who does not see the note adds behind it all the same.
    await doe(vreemde, id, { soort: 'notitie', tekst: 'iets van mij', genoemd: [] });
    expect(breukIn(id, await leesKeten(database.db, id))).toBeNull();
    expect(await leesKeten(database.db, id)).toHaveLength(5);
  });

  it('does the same act once, however often it is sent, also by many at once', async () => {
    const { id } = await open();
    const sleutel = randomUUID();
    const notitie: Opdracht = { soort: 'notitie', tekst: 'een keer', genoemd: [] };
    await Promise.all(Array.from({ length: 5 }, () => doe(leider, id, notitie, { sleutel })));
    await Promise.all(Array.from({ length: 5 }, (_, n) => doe(leider, id, { ...notitie, tekst: `nummer ${n}` })));
    const keten = await leesKeten(database.db, id);
    expect(keten.map(({ gebeurtenis }) => gebeurtenis.nummer)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(breukIn(id, keten)).toBeNull();
  });

  it('refuses to change what happened', async () => {
    const { id } = await open();
    await expect(
      database.pool.query('update dossiergebeurtenis set door_naam = $2 where dossier_id = $1', [id, 'ik']),
    ).rejects.toThrow('niet gewijzigd');
    await expect(database.pool.query('delete from dossiergebeurtenis where dossier_id = $1', [id])).rejects.toThrow();
  });
});
