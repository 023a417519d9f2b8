import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import {
  type Dader,
  deelnemersAls,
  type Gebeurtenis,
  type Inhoud,
  type Kamer,
  leesKeten,
  type Werkdossier,
} from '../dossier/index.ts';
import { leesMelding, vindKenmerk } from './leesstore.ts';
import { CODE_MELDING, type Melderssoort, ONDERDEEL, ROL, type Urgentie, type Voorrang } from './namen.ts';
import * as store from './store.ts';
import { verraadt } from './verraadt.ts';

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

/** What stands against a step with a report, beyond what its procedure says. */
async function bezwaren(database: Database, dossier: Werkdossier, inhoud: Inhoud, dader: Dader): Promise<string[]> {
  const uit = [...(await verraden(database, dossier, inhoud)), ...nogNietGeweest(inhoud)];
  if (inhoud.soort !== 'overgang') return uit;
  const { overgang, velden } = inhoud.gegevens;
  if (overgang === 'zetDoor')
    return [...uit, ...(await doorzetbezwaren(database, dossier, velden.doorgezetMet, dader))];
  if (overgang === 'voegSamen')
    return [...uit, ...(await samenbezwaren(database, dossier, tekst(velden.samengevoegdMet)))];
  return uit;
}

/** Nobody saw anything since a day that is still to come: also not when the meldpunt writes down what somebody tells by telephone. */
const nogNietGeweest = ({ soort, gegevens }: Inhoud): string[] =>
  (soort === 'geopend' || soort === 'velden') && tekst(gegevens.velden.sinds) > vandaag()
    ? ['De dag “Sinds wanneer” ligt in de toekomst. Kies vandaag of een eerdere dag.']
    : [];

/** Words that take part in the chain are read by more people than may know who reported: also by the reporter, and by who searches. */
async function verraden({ db }: Database, dossier: Werkdossier, inhoud: Inhoud): Promise<string[]> {
  const geschreven = (await geschrevenIn(db, dossier, inhoud)).filter((deel) => deel !== '');
  const melder = geschreven.length > 0 ? await store.leesMelder(db, dossier.id) : undefined;
  if (!melder) return [];
  const aanbieder = (await leesMelding(db, dossier.id))?.aanbieder ?? '';
  return geschreven.some((deel) => verraadt(deel, melder, aanbieder))
    ? ['Hierin staat de naam, het adres of het nummer van de melder. Anderen lezen dit ook: laat het weg.']
    : [];
}

/** Facts that Baken words itself, from names of rules, signals and providers: somebody may be called as one of those. */
const VAN_BAKEN: ReadonlySet<string> = new Set([ONDERDEEL.aanbieder, ONDERDEEL.route, ONDERDEEL.signaal]);

/** What somebody wrote in an event; not codes, and not names that the register or another report gives. */
async function geschrevenIn(db: Database['db'], { procedure }: Werkdossier, inhoud: Inhoud): Promise<string[]> {
  const vrij = (velden: Readonly<Record<string, unknown>>) =>
    Object.entries(velden).flatMap(([veld, waarde]) =>
      /^(tekst|langeTekst)$/.test(procedure.velden[veld]?.type ?? '') ? [tekst(waarde)] : [],
    );
  switch (inhoud.soort) {
    case 'overgang':
      return [inhoud.gegevens.reden, inhoud.gegevens.grond ?? '', ...vrij(inhoud.gegevens.velden)];
    case 'velden':
      return vrij(inhoud.gegevens.velden);
    case 'onderdeel':
      return VAN_BAKEN.has(inhoud.gegevens.onderdeel) ? [] : [inhoud.gegevens.tekst];
    case 'koppeling': {
      const { soort, verwijzing, naam } = inhoud.gegevens;
      const ander = soort === 'dossier' ? await vindKenmerk(db, verwijzing) : undefined;
      return ander?.titel === naam ? [] : [verwijzing, naam];
    }
    default:
      return Object.values(inhoud.gegevens).map(tekst);
  }
}

/** Who has the report; not who gave it back, and reads it until the end of that day. */
const overnemers = ({ stand }: Pick<Werkdossier, 'stand'>, dag: string) =>
  deelnemersAls(stand, ROL.doorgezetNaar, dag).filter(({ tot }) => tot === null || tot > dag);

/**
 * The party that a step gives the report to: the one that the same person let take part in the event just before it. The name goes to
 * that one, and to nobody who was there already.
 */
async function kreegNet(
  { db }: Pick<Database, 'db'>,
  id: number,
  nummer: number,
  dader: Dader,
): Promise<number | null> {
  const vorige = (await leesKeten(db, id)).find(({ gebeurtenis }) => gebeurtenis.nummer === nummer - 1)?.gebeurtenis;
  return vorige?.soort === 'deelnemerErbij' &&
    vorige.gegevens.rol === ROL.doorgezetNaar &&
    vorige.dader.persoonId === dader.persoonId
    ? vorige.gegevens.partij.id
    : null;
}

async function doorzetbezwaren(
  database: Database,
  dossier: Werkdossier,
  met: unknown,
  dader: Dader,
): Promise<string[]> {
  if (overnemers(dossier, vandaag()).length === 0)
    return ['Kies eerst de organisatie die de melding overneemt, als deelnemer.'];
  if (met !== 'metNaam') return [];
  if ((await kreegNet(database, dossier.id, dossier.stand.nummer + 1, dader)) === null)
    return ['De naam gaat alleen naar de organisatie die u nu de melding geeft. Kies “Zet door naar een organisatie”.'];
  if (await store.magDoorgeven(database.db, dossier.id)) return [];
  return (await store.leesMelder(database.db, dossier.id))
    ? ['De melder wil niet dat de naam wordt doorgegeven. Zet door zonder naam, of vraag de melder om toestemming.']
    : ['De melder liet geen naam achter. Zet door zonder naam.'];
}

async function samenbezwaren({ db }: Database, dossier: Werkdossier, kenmerk: string): Promise<string[]> {
  await store.wachtOpSamenvoegen(db);
  const ander = await vindKenmerk(db, kenmerk);
  if (!ander) return [`Melding ${kenmerk} bestaat niet, of is niet zichtbaar voor u.`];
  if (ander.id === dossier.id) return ['Een melding kan niet met zichzelf samengaan.'];
  if (ander.toestand === 'samengevoegd')
    return [`Melding ${kenmerk} is zelf al samengevoegd. Kies de melding waarin die verdergaat.`];
  return ander.gesloten_op === null ? [] : [`Melding ${kenmerk} is gesloten. Heropen die eerst.`];
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
  // Who does something with a report has seen what the reporter added; no other party than the meldpunt reads that.
  const gezien = g.soort === 'overgang' && g.dader.systeemrol === 'meldpuntmedewerker';
  if (voorrang !== '' || gezien)
    await store.wijzigMelding(db, id, { ...(voorrang && { voorrang }), ...(gezien && { antwoord_op: null }) });
  if (g.soort === 'overgang' && g.gegevens.overgang === 'zetDoor') {
    const metNaam = g.gegevens.velden.doorgezetMet === 'metNaam';
    const naar = await kreegNet({ db }, id, g.nummer, g.dader);
    // What was said when it had the report before, holds no longer.
    if (naar !== null) await store.trekDoorzettingIn(db, id, naar);
    const bekend = new Set((await store.leesDoorzettingen(db, id)).map(({ partijId }) => partijId));
    const nieuw = overnemers(dossier, g.dag).filter(({ partijId }) => !bekend.has(partijId));
    await store.noteerDoorzetting(
      db,
      id,
      nieuw.map(({ partijId }) => ({ partijId, metNaam: metNaam && partijId === naar })),
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

/**
 * Who gave a report back, or from whom the meldpunt took it back, reads it until the end of that day and no longer: what the meldpunt
 * does with it after that is not for that party. What was asked of it lapses.
 */
function naTeruggave(dossier: Werkdossier, { soort, gegevens, dag }: Gebeurtenis): Inhoud[] {
  if (soort !== 'overgang' || gegevens.overgang !== 'geefTerug') return [];
  const gevraagd = dossier.stand.taken.filter((t) => t.stand === 'open' && t.voor === ROL.doorgezetNaar);
  return [
    ...gevraagd.map(({ id: taak }): Inhoud => {
      return { soort: 'taakWeg', gegevens: { taak, reden: 'De melding is teruggegeven.' } };
    }),
    ...overnemers(dossier, dag).map(({ partijId: id, naam, rol, systeemrollen }): Inhoud => {
      const partij = { id, naam };
      const rollen = systeemrollen && [...systeemrollen];
      return { soort: 'deelnemerErbij', gegevens: { partij, rol, systeemrollen: rollen, tot: dag } };
    }),
  ];
}

/** What the meldpunt adds to the procedure `melding`. */
export const MELDKAMER: Kamer = {
  procedure: CODE_MELDING,
  bezwaren,
  na,
  gevolgen: async (_, dossier, g) => naTeruggave(dossier, g),
};
