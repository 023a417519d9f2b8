import type { Database } from '../../platform/database/index.ts';
import type { Dader, Gebeurtenis, Inhoud, Kamer, Werkdossier } from '../dossier/index.ts';
import { vindKenmerk } from './leesstore.ts';
import { CODE_MELDING, type Melderssoort, ONDERDEEL, ROL, type Urgentie, type Voorrang } from './namen.ts';
import * as store from './store.ts';
import { verraadt } from './woorden.ts';

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

/** What stands against a step with a report, beyond what its procedure says. */
async function bezwaren(database: Database, dossier: Werkdossier, inhoud: Inhoud): Promise<string[]> {
  const uit = await verraden(database, dossier, inhoud);
  if (inhoud.soort !== 'overgang') return uit;
  const { overgang, velden } = inhoud.gegevens;
  if (overgang === 'zetDoor') return [...uit, ...(await doorzetbezwaren(database, dossier, velden.doorgezetMet))];
  if (overgang === 'voegSamen')
    return [...uit, ...(await samenbezwaren(database, dossier, tekst(velden.samengevoegdMet)))];
  return uit;
}

/** Words that take part in the chain are read by more people than may know who reported. */
async function verraden({ db }: Database, { id }: Werkdossier, inhoud: Inhoud): Promise<string[]> {
  const geschreven = Object.values(inhoud.gegevens).flatMap((deel) =>
    typeof deel === 'string' ? [deel] : deel && typeof deel === 'object' ? Object.values(deel).map(tekst) : [],
  );
  // What the reporter wrote is kept for the meldpunt; the name there is the reporter's own choice.
  if (inhoud.soort === 'onderdeel' || inhoud.soort === 'koppeling' || geschreven.every((deel) => deel === ''))
    return [];
  const melder = await store.leesMelder(db, id);
  return melder && geschreven.some((deel) => verraadt(deel, melder))
    ? ['Hierin staat de naam, het adres of het nummer van de melder. Anderen lezen dit ook: laat het weg.']
    : [];
}

/** The parties that took the report over, and those of them that did not have it yet. */
async function overnemers({ db }: Pick<Database, 'db'>, { id, stand }: Werkdossier) {
  const bekend = new Set((await store.leesDoorzettingen(db, id)).map(({ partijId }) => partijId));
  const alle = stand.deelnemers.filter(({ rol }) => rol === ROL.doorgezetNaar).map(({ partijId }) => partijId);
  return { alle, nieuw: alle.filter((partijId) => !bekend.has(partijId)) };
}

async function doorzetbezwaren(database: Database, dossier: Werkdossier, met: unknown): Promise<string[]> {
  const { alle, nieuw } = await overnemers(database, dossier);
  if (alle.length === 0) return ['Kies eerst de organisatie die de melding overneemt, als deelnemer.'];
  if (met !== 'metNaam') return [];
  if (nieuw.length === 0)
    return ['Deze organisatie heeft de melding al. Haal haar eerst weg als deelnemer, en kies dan opnieuw met naam.'];
  if (await store.magDoorgeven(database.db, dossier.id)) return [];
  return (await store.leesMelder(database.db, dossier.id))
    ? ['De melder wil niet dat de naam wordt doorgegeven. Zet door zonder naam, of vraag de melder om toestemming.']
    : ['De melder liet geen naam achter. Zet door zonder naam.'];
}

async function samenbezwaren({ db }: Database, dossier: Werkdossier, kenmerk: string): Promise<string[]> {
  const ander = await vindKenmerk(db, kenmerk);
  if (!ander) return [`Melding ${kenmerk} bestaat niet, of is niet zichtbaar voor u.`];
  if (ander.id === dossier.id) return ['Een melding kan niet met zichzelf samengaan.'];
  return ander.toestand === 'samengevoegd'
    ? [`Melding ${kenmerk} is zelf al samengevoegd. Kies de melding waarin die verdergaat.`]
    : [];
}

/** Keeps what the inbox looks things up by with what happened. */
async function na({ db }: Database, dossier: Werkdossier, g: Gebeurtenis): Promise<void> {
  const { id, stand } = dossier;
  const { velden, onderwerp } = stand;
  if (g.soort === 'geopend') {
    await store.plaatsMelding(db, {
      dossierId: id,
      organisatieId: onderwerp.soort === 'aanbieder' ? onderwerp.organisatieId : null,
      melder: tekst(velden.soortMelder) as Melderssoort,
      urgentie: tekst(velden.urgentie) as Urgentie,
      voorrang: (tekst(velden.voorrang) || 'gewoon') as Voorrang,
      over: tekst(velden.overWie),
      tekst: tekst(velden.watZietU),
      op: g.op,
    });
    return;
  }
  if (g.soort === 'onderdeel') return naOnderdeel(db, id, g);
  if (g.soort === 'deelnemerWeg' && g.gegevens.rol === ROL.doorgezetNaar)
    return store.trekDoorzettingIn(db, id, g.gegevens.partijId);
  if (g.soort !== 'overgang' && g.soort !== 'velden') return;
  const voorrang = tekst(g.gegevens.velden.voorrang) as Voorrang | '';
  // Who does something with a report has seen what the reporter added.
  const gezien = g.soort === 'overgang' && g.dader.partijId !== null;
  if (voorrang !== '' || gezien)
    await store.wijzigMelding(db, id, { ...(voorrang && { voorrang }), ...(gezien && { antwoord_op: null }) });
  if (g.soort === 'overgang' && g.gegevens.overgang === 'zetDoor') {
    const metNaam = g.gegevens.velden.doorgezetMet === 'metNaam';
    const { nieuw } = await overnemers({ db }, dossier);
    await store.noteerDoorzetting(
      db,
      id,
      nieuw.map((partijId) => ({ partijId, metNaam })),
      { op: g.op, naam: g.dader.naam },
    );
  }
}

async function naOnderdeel(db: Database['db'], id: number, g: Gebeurtenis<'onderdeel'>): Promise<void> {
  const feiten = (g.gegevens.gegevens ?? {}) as { organisatieId?: number; voorrang?: Voorrang; tips?: string[] };
  switch (g.gegevens.onderdeel) {
    case ONDERDEEL.aanvulling:
      return store.wijzigMelding(db, id, { antwoord_op: g.op });
    case ONDERDEEL.aanbieder:
      return feiten.organisatieId === undefined
        ? undefined
        : store.wijzigMelding(db, id, { organisatie_id: feiten.organisatieId });
    case ONDERDEEL.route:
      return store.wijzigMelding(db, id, {
        ...(feiten.voorrang && { voorrang: feiten.voorrang }),
        tips: feiten.tips ?? [],
      });
    default:
      return undefined;
  }
}

/** What the meldpunt adds to the procedure `melding`. */
export const MELDKAMER: Kamer = {
  procedure: CODE_MELDING,
  bezwaren: (database, dossier, inhoud, _dader: Dader) => bezwaren(database, dossier, inhoud),
  na,
};
