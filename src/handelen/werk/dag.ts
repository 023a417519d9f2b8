import { inTransactie } from '../../platform/database/index.ts';
import { datumInNederland, momentInNederland, uurInNederland } from '../../platform/klok.ts';
import { isAdres } from '../../platform/post/index.ts';
import { leesProcedures, maakBoek } from '../dossier/index.ts';
import { schrijfDagmail, schrijfDirect } from './brief.ts';
import { hadDagmail, houdPersoon, leesLopend, leesTeMailen, neemDagberichten } from './dagstore.ts';
import { isDagtijd, momentVan } from './domain.ts';
import { leesBeelden, type NieuwBericht, schrijfBerichten } from './store.ts';
import { herinnering } from './tekst.ts';
import { adresVan, hoeMailen, type Verteller } from './vertellen.ts';

/** What the day brings: reminders of terms first, so that they are in the one mail that follows. Nothing at night. */
export async function doeDag(verteller: Verteller, nu: Date): Promise<void> {
  if (!isDagtijd(uurInNederland(nu))) return;
  await herinner(verteller, nu);
  await mailDag(verteller, nu);
}

const PARTIJ = 200;

/** Reminds the people who carry a term: three days before its end, on the day, and the day after; of every moment once. */
export async function herinner(verteller: Verteller, nu: Date): Promise<number> {
  const vandaag = datumInNederland(nu);
  const { db } = verteller.database;
  const aanDeBeurt = (await leesLopend(db, vandaag)).flatMap((termijn) => {
    const moment = momentVan(vandaag, termijn.tot, termijn.begon);
    return moment === null ? [] : [{ ...termijn, moment }];
  });
  const boek = maakBoek(await leesProcedures(db));
  let aantal = 0;
  for (let i = 0; i < aanDeBeurt.length; i += PARTIJ) {
    const deel = aanDeBeurt.slice(i, i + PARTIJ);
    aantal += await inTransactie(verteller.database, async (trx) => {
      const beelden = await leesBeelden(
        trx.db,
        deel.map(({ dossierId }) => dossierId),
        vandaag,
      );
      let nieuw = 0;
      for (const { dossierId, code, ronde, voor, tot, moment } of deel) {
        const beeld = beelden.get(dossierId);
        if (!beeld) continue;
        const naam = boek(beeld.procedure, beeld.versie).termijnen[code]?.naam ?? code;
        const tekst = herinnering(naam, tot, vandaag);
        const aanleiding = `${code}.${ronde} ${tot} ${moment}`;
        const dragers = beeld.mensen.filter(({ rollen }) => rollen.includes(voor)).map(({ persoonId }) => persoonId);
        const berichten = [...new Set(dragers)].map((persoonId): NieuwBericht => {
          const mail = hoeMailen(beeld, { persoonId, reden: 'termijn' });
          return { persoonId, dossierId, nummer: 0, aanleiding, reden: 'termijn', tekst, mail };
        });
        const geschreven = await schrijfBerichten(trx.db, berichten, nu);
        nieuw += geschreven.size;
        for (const { persoonId, mail } of berichten) {
          if (mail !== 'direct' || !geschreven.has(`${persoonId} ${dossierId} 0`)) continue;
          const brief = schrijfDirect(
            { dossierId, kenmerk: beeld.kenmerk, titel: beeld.titel, tekst },
            verteller.adres,
          );
          const sleutel = `dossiertermijn-${dossierId}-${aanleiding}-${persoonId}`;
          await verteller.post.stuur(trx, { ...brief, aan: adresVan(beeld, persoonId), sleutel });
        }
      }
      return nieuw;
    });
  }
  return aantal;
}

/** Mails everybody who wants one mail a day, once a day: all that was told since the last one and was not read in Baken. */
export async function mailDag({ database, post, adres }: Verteller, nu: Date): Promise<number> {
  const vandaag = datumInNederland(nu);
  const vanaf = momentInNederland(vandaag, '00:00');
  let mails = 0;
  for (const persoonId of await leesTeMailen(database.db, vanaf))
    await inTransactie(database, async (trx) => {
      const persoon = await houdPersoon(trx.db, persoonId);
      if (!persoon || (await hadDagmail(trx.db, persoonId, vanaf))) return;
      const regels = await neemDagberichten(trx.db, persoonId, nu);
      const wil = persoon.voorkeur !== 'nooit' && persoon.geblokkeerd_op === null && isAdres(persoon.email);
      if (!wil || regels.length === 0) return;
      const brief = schrijfDagmail(regels, vandaag, adres);
      await post.stuur(trx, { ...brief, aan: persoon.email, sleutel: `dossierdag-${vandaag}-${persoonId}` });
      mails += 1;
    });
  return mails;
}
