import type { Datum } from '../../kernel/datum.ts';
import { inTransactie } from '../../platform/database/index.ts';
import { datumInNederland, momentInNederland, uurInNederland } from '../../platform/klok.ts';
import { isAdres } from '../../platform/post/index.ts';
import { leesProcedures, maakBoek, type Procedure } from '../dossier/index.ts';
import { schrijfDagmail } from './brief.ts';
import {
  hadDagmail,
  houdPersoon,
  type Laatstedag,
  type Latetaak,
  type Lopend,
  leesLaatsteDagen,
  leesLateTaken,
  leesLopend,
  leesTeMailen,
  neemDagberichten,
  zonderHerinnerde,
} from './dagstore.ts';
import { isDagtijd, momentVan } from './domain.ts';
import { type Dossierbeeld, leesBeelden, type NieuwBericht, schrijfBerichten } from './store.ts';
import { herinnering, laatsteDag, schrijfDag } from './tekst.ts';
import { hoeMailen, type Verteller } from './vertellen.ts';

/** What the day brings: reminders of terms first, so that they are in the one mail that follows. Nothing at night. */
export async function doeDag(verteller: Verteller, nu: Date): Promise<void> {
  if (!isDagtijd(uurInNederland(nu))) return;
  await herinner(verteller, nu);
  await mailDag(verteller, nu);
}

const PARTIJ = 200;

/** Something to remind of, and in which words. */
interface Herinnering {
  readonly dossierId: number;
  readonly aanleiding: string;
  readonly zin: (procedure: Procedure) => string;
  /** Whom it is of: a person, everybody in a role, or (both null) who leads. */
  readonly persoon: string | null;
  readonly voor: string | null;
  readonly laat: boolean;
  /** A party of which everybody is told as well. */
  readonly partij?: number;
}

/**
 * Reminds the people who carry a term: three days before its end, on the day, and the day after; and of a task the day after. Of every
 * moment once; what was given is not looked at again. What is late is told to who leads the dossier as well: the work of another party is
 * not in their own list. Mailed with the other news of the day: a party has hundreds of terms, and a mail for each is read by nobody.
 */
export async function herinner({ database }: Verteller, nu: Date): Promise<number> {
  const vandaag = datumInNederland(nu);
  const termijnen = (await leesLopend(database.db, vandaag)).flatMap((termijn) => vanTermijn(termijn, vandaag) ?? []);
  const taken = (await leesLateTaken(database.db, vandaag)).map(vanTaak);
  const dagen = (await leesLaatsteDagen(database.db, vandaag)).map((een) => vanLaatsteDag(een, vandaag));
  const nieuw = await zonderHerinnerde(database.db, [...termijnen, ...taken, ...dagen]);
  const boek = maakBoek(await leesProcedures(database.db));
  let aantal = 0;
  for (let i = 0; i < nieuw.length; i += PARTIJ) {
    const deel = nieuw.slice(i, i + PARTIJ);
    aantal += await inTransactie(database, async ({ db }) => {
      const ids = deel.map(({ dossierId }) => dossierId);
      const beelden = await leesBeelden(db, ids, vandaag);
      const berichten = deel.flatMap((een) => {
        const beeld = beelden.get(een.dossierId);
        return beeld ? herinneringen(een, beeld, boek(beeld.procedure, beeld.versie)) : [];
      });
      return (await schrijfBerichten(db, berichten, nu)).size;
    });
  }
  return aantal;
}

function vanTermijn({ dossierId, code, ronde, voor, begon, tot }: Lopend, vandaag: Datum): Herinnering | null {
  const moment = momentVan(vandaag, tot, begon);
  if (moment === null) return null;
  return {
    ...{ dossierId, voor, persoon: null, laat: tot < vandaag, aanleiding: `${code}.${ronde} ${tot} ${moment}` },
    zin: ({ termijnen }) => herinnering(termijnen[code]?.naam ?? code, tot, vandaag),
  };
}

const vanTaak = ({ dossierId, taak, naam, voor, persoon, tot }: Latetaak): Herinnering => ({
  ...{ dossierId, voor, persoon, laat: true, aanleiding: `taak ${taak} ${tot}` },
  zin: () => `Te laat: de taak “${naam}” moest klaar zijn op ${schrijfDag(tot)}.`,
});

/** Who leads hears it before and after; the party itself before, as afterwards it does not see the dossier. */
function vanLaatsteDag({ dossierId, partijId, naam, rol, tot }: Laatstedag, vandaag: Datum): Herinnering {
  const voorbij = tot < vandaag;
  return {
    ...{ dossierId, voor: null, persoon: null, laat: false, partij: partijId },
    aanleiding: `${voorbij ? 'weg' : 'laatste'} ${partijId} ${rol} ${tot}`,
    zin: ({ rollen }) => laatsteDag(naam, rollen[rol]?.naam ?? rol, tot, voorbij),
  };
}

/** One for everybody whom it is of; and when it is late for who leads. */
function herinneringen(
  { dossierId, aanleiding, zin, persoon, voor, laat, partij }: Herinnering,
  beeld: Dossierbeeld,
  procedure: Procedure,
): NieuwBericht[] {
  const leidt = procedure.opent.rol;
  const tekst = zin(procedure);
  const dragers = beeld.mensen.filter(
    ({ persoonId, rollen, partijId }) =>
      (partij !== undefined && partijId === partij) ||
      (persoon === null ? rollen.includes(voor ?? leidt) : persoonId === persoon) ||
      (laat && (persoonId === beeld.eigenaar || (beeld.eigenaar === null && rollen.includes(leidt)))),
  );
  return [...new Set(dragers.map(({ persoonId }) => persoonId))].map((persoonId) => {
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
