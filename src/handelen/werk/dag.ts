import type { Datum } from '../../kernel/datum.ts';
import { inTransactie } from '../../platform/database/index.ts';
import { datumInNederland, momentInNederland, uurInNederland } from '../../platform/klok.ts';
import { isAdres } from '../../platform/post/index.ts';
import { leesProcedures, maakBoek, type Procedure } from '../dossier/index.ts';
import { schrijfDagmail } from './brief.ts';
import {
  hadDagmail,
  houdPersoon,
  type Lopend,
  leesLopend,
  leesTeMailen,
  neemDagberichten,
  zonderHerinnerde,
} from './dagstore.ts';
import { isDagtijd, momentVan } from './domain.ts';
import { type Dossierbeeld, leesBeelden, type NieuwBericht, schrijfBerichten } from './store.ts';
import { herinnering } from './tekst.ts';
import { hoeMailen, type Verteller } from './vertellen.ts';

/** What the day brings: reminders of terms first, so that they are in the one mail that follows. Nothing at night. */
export async function doeDag(verteller: Verteller, nu: Date): Promise<void> {
  if (!isDagtijd(uurInNederland(nu))) return;
  await herinner(verteller, nu);
  await mailDag(verteller, nu);
}

const PARTIJ = 200;

/**
 * Reminds the people who carry a term: three days before its end, on the day, and the day after; of every moment once. What was given is
 * not looked at again. Mailed with the other news of the day: a party has hundreds of terms, and a mail for each is read by nobody.
 */
export async function herinner({ database }: Verteller, nu: Date): Promise<number> {
  const vandaag = datumInNederland(nu);
  const aanDeBeurt = (await leesLopend(database.db, vandaag)).flatMap((termijn) => {
    const moment = momentVan(vandaag, termijn.tot, termijn.begon);
    if (moment === null) return [];
    return [{ ...termijn, aanleiding: `${termijn.code}.${termijn.ronde} ${termijn.tot} ${moment}` }];
  });
  const nieuw = await zonderHerinnerde(database.db, aanDeBeurt);
  const boek = maakBoek(await leesProcedures(database.db));
  let aantal = 0;
  for (let i = 0; i < nieuw.length; i += PARTIJ) {
    const deel = nieuw.slice(i, i + PARTIJ);
    aantal += await inTransactie(database, async ({ db }) => {
      const ids = deel.map(({ dossierId }) => dossierId);
      const beelden = await leesBeelden(db, ids, vandaag);
      const berichten = deel.flatMap((termijn) => {
        const beeld = beelden.get(termijn.dossierId);
        return beeld ? herinneringen(termijn, beeld, boek(beeld.procedure, beeld.versie), vandaag) : [];
      });
      return (await schrijfBerichten(db, berichten, nu)).size;
    });
  }
  return aantal;
}

/** One for everybody in the role that carries the term. */
function herinneringen(
  { dossierId, code, voor, tot, aanleiding }: Lopend & { readonly aanleiding: string },
  beeld: Dossierbeeld,
  procedure: Procedure,
  vandaag: Datum,
): NieuwBericht[] {
  const tekst = herinnering(procedure.termijnen[code]?.naam ?? code, tot, vandaag);
  const dragers = beeld.mensen.filter(({ rollen }) => rollen.includes(voor)).map(({ persoonId }) => persoonId);
  return [...new Set(dragers)].map((persoonId) => {
    const hoe = hoeMailen(beeld, { persoonId, reden: 'termijn' });
    const mail = hoe === 'direct' ? 'dagelijks' : hoe;
    return { persoonId, dossierId, nummer: 0, aanleiding, reden: 'termijn', tekst, mail };
  });
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
