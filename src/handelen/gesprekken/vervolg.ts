import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { leesOrganisatie } from '../../meten/register/index.ts';
import { type Database, inTransactie, raiseStand } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { leesSignaalrijen, volgOp } from '../../signaleren/signalen/index.ts';
import { leesAlleDefinities, voegGebeurtenisToe } from '../../signaleren/urgentie/index.ts';
import { ONDERDEEL, vouwAgenda } from './agenda.ts';
import { leesOnderdelen } from './onderdeelstore.ts';
import { alsOver, houdAlsLeider, type Omgeving, onderdeel, voorWie, type Wie } from './overlegwerk.ts';

export interface Feitwens {
  readonly sleutel: string;
  readonly punt: string;
  readonly soort: string;
  readonly datum: string;
  readonly toelichting: string;
}

/** A finding becomes an event of the provider, from which norms and rules reckon at once. The same key again does nothing. */
export async function legFeitVast(database: Database, omgeving: Omgeving, id: number, wens: Feitwens, wie: Wie) {
  const werk = await houdAlsLeider(database, omgeving, id, wens.sleutel, wie);
  if (werk.gedaan) return;
  const { onderwerp } = werk.stand;
  if (onderwerp.soort !== 'aanbieder')
    throw new BakenFout(
      'conflict',
      'Alleen bij een aanbieder kan een bevinding een gebeurtenis worden. Koppel hier een signaal.',
    );
  if (datum(wens.datum) > datumInNederland(wie.nu))
    throw new BakenFout('ongeldige-invoer', 'De datum ligt in de toekomst.', [
      { plek: 'datum', melding: `gevonden: ${wens.datum}; verwacht: vandaag of eerder` },
    ]);
  const { gebeurtenissoorten } = await leesAlleDefinities(database.db);
  const soort = gebeurtenissoorten.find(({ code }) => code === wens.soort);
  if (!soort)
    throw new BakenFout('ongeldige-invoer', 'Deze soort gebeurtenis bestaat niet.', [
      { plek: 'soort', melding: `gevonden: ${wens.soort}; verwacht: een code uit /definities` },
    ]);
  const onderdelen = await leesOnderdelen(database.db, id);
  const punt = vouwAgenda(onderdelen).find((een) => een.id === wens.punt);
  if (!punt) throw new BakenFout('niet-gevonden', 'Dit punt staat niet (meer) op de agenda.');
  const feit = {
    punt: wens.punt,
    soort: soort.code,
    naam: soort.naam,
    datum: wens.datum,
    toelichting: wens.toelichting,
    sleutel: wens.sleutel,
  };
  const organisatie = await leesOrganisatie(database.db, onderwerp.kvk);
  if (!organisatie) throw new BakenFout('niet-gevonden', 'Deze aanbieder staat niet in het register.');
  await inTransactie(database, async (trx) => {
    await voegGebeurtenisToe(trx.db, organisatie, {
      datum: datum(wens.datum),
      soort: soort.code,
      toelichting: wens.toelichting || `Besproken: ${punt.titel}`,
      bron: `Accountgesprek ${werk.kenmerk}`,
    });
    await omgeving.naVastleggen(trx, [organisatie.id]);
    await omgeving.dossiers.voeg(
      { ...database, db: trx.db, lopend: trx },
      id,
      onderdeel(ONDERDEEL.feit, feit, `Vastgelegd als gebeurtenis: ${soort.naam}`),
      {
        ...wie,
        sleutel: wens.sleutel,
        voor: voorWie(werk, wie),
      },
    );
    await raiseStand(trx.db);
  });
}

/** Ties the talk to a signal, and the signal to the talk: who looks at the one finds the other. */
export async function koppelSignaal(
  database: Database,
  omgeving: Omgeving,
  id: number,
  { sleutel, signaal }: { readonly sleutel: string; readonly signaal: number },
  wie: Wie,
) {
  const werk = await houdAlsLeider(database, omgeving, id, sleutel, wie);
  if (werk.gedaan) return;
  const over = alsOver(werk.stand.onderwerp);
  const dag = datumInNederland(wie.nu);
  const [rij] = over ? await leesSignaalrijen(database.db, dag, { ...over, ids: [signaal] }) : [];
  if (!rij) throw new BakenFout('niet-gevonden', 'Dit signaal gaat niet over deze gesprekspartner.');
  const { dader, nu } = wie;
  await volgOp(database, {
    signalen: [{ id: rij.id, revisie: rij.revisie }],
    sleutel,
    handeling: {
      soort: 'gekoppeld',
      koppeling: { soort: 'gesprek', verwijzing: werk.kenmerk, titel: werk.stand.titel },
    },
    eigenaar: null,
    door: { persoonId: dader.persoonId, naam: dader.naam },
    dag,
  });
  await omgeving.dossiers.doe(
    database,
    id,
    { soort: 'koppeling', koppeling: { soort: 'signaal', verwijzing: String(rij.id), naam: rij.titel.slice(0, 200) } },
    { dader, nu, sleutel, voor: voorWie(werk, wie) },
  );
}
