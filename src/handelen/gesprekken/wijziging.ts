import { type Datum, datum, plusMaanden } from '../../kernel/datum.ts';
import { leesGeleverdeZorg, leesZorgPerGemeente } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { datumInNederland, eindeVanDag } from '../../platform/klok.ts';
import { INDICATOREN } from '../../signaleren/indicatoren/index.ts';
import { leesSignaalrijen, type Signaalrij } from '../../signaleren/signalen/index.ts';
import { wachtIn } from '../../signaleren/stroom/index.ts';
import {
  leesAlleDefinities,
  leesBesluiten,
  leesBewaardeVoorstellen,
  leesGebeurtenissen,
} from '../../signaleren/urgentie/index.ts';
import { leesProcedures, maakBoek, type Onderwerp } from '../dossier/index.ts';
import * as sinds from './sinds.ts';
import {
  leesAchterstand,
  leesAnderen,
  leesNieuws,
  leesOpenAfspraken,
  leesUitstelvragen,
  type Over,
} from './sindsstore.ts';

/** The figures that a talk is prepared with. */
const CIJFERS = [
  'solvabiliteit',
  'currentRatio',
  'liquiditeitsbuffer',
  'nettomargeRollend',
  'pnilRatio',
  'verzuim',
  'omzetJeugdwet',
  'clienten',
];
const JAAR = 12;

const NAMEN: readonly sinds.Kengetalnaam[] = CIJFERS.flatMap((code) => {
  const gevonden = INDICATOREN.find((indicator) => indicator.code === code);
  return gevonden ? [{ code, naam: gevonden.naam, eenheid: gevonden.eenheid }] : [];
});

const alsBron = (rij: Signaalrij): sinds.Signaalbron => ({
  id: rij.id,
  titel: rij.titel,
  ernst: rij.momenten.findLast(({ soort }) => soort !== 'einde')?.ernst ?? 'licht',
  begin: rij.begin.toISOString(),
  einde: rij.einde?.toISOString() ?? null,
});

async function overAanbieder({ db }: Database, normset: string, id: number, vak: sinds.Tijdvak, tot: Datum) {
  const voorstellen = (await leesBewaardeVoorstellen(db, id, normset, tot)).map(({ op, trede, kengetallen }) => ({
    ...{ op, trede },
    kengetallen: kengetallen as sinds.Cijferbron['kengetallen'],
  }));
  const besluiten = (await leesBesluiten(db, id, tot)).map((b) => ({
    ...{ op: b.op.toISOString(), trede: b.trede, reden: b.reden, door: b.door },
  }));
  const { gebeurtenissoorten } = await leesAlleDefinities(db);
  const naamVan = new Map(gebeurtenissoorten.map(({ code, naam }) => [code, naam]));
  const gebeurtenissen = (await leesGebeurtenissen(db, id, tot)).map((g) => ({
    ...{ op: g.vastgelegd_op.toISOString(), datum: g.datum, naam: naamVan.get(g.soort) ?? g.soort },
    toelichting: g.toelichting,
  }));
  return {
    trede: sinds.vergelijkTrede(voorstellen, vak),
    cijfers: sinds.vergelijkCijfers(voorstellen, NAMEN, vak),
    besluiten: sinds.erbij(besluiten, vak),
    gebeurtenissen: sinds.erbij(gebeurtenissen, vak).map(({ op: _, ...g }) => g),
    ...{ zorg: null, wacht: null },
  };
}

/** How many young people of an area get help, and of how many providers, as known at a moment. */
async function zorgIn({ db }: Database, gebied: string, bekendOp: Date) {
  const alle = gebied.startsWith('JZ')
    ? await leesGeleverdeZorg(db, { bekendOp, jeugdregio: gebied })
    : await leesZorgPerGemeente(db, { bekendOp, gemeente: gebied });
  return {
    jongeren: alle.reduce((som, { clienten }) => som + clienten, 0),
    aanbieders: new Set(alle.map(({ organisatieId }) => organisatieId)).size,
  };
}

async function overGebied(database: Database, gebied: string, van: Datum, tot: Datum) {
  const [toen, nu] = [
    await zorgIn(database, gebied, eindeVanDag(van)),
    await zorgIn(database, gebied, eindeVanDag(tot)),
  ];
  const wacht = await wachtIn(database, gebied);
  return { trede: null, cijfers: [], besluiten: [], gebeurtenissen: [], zorg: { toen, nu }, wacht };
}

/** Other dossiers about them, in words. */
async function anderen(db: Database['db'], over: Over, vak: sinds.Tijdvak) {
  const boek = maakBoek(await leesProcedures(db));
  return (await leesAnderen(db, over, vak)).map(({ procedure, versie, toestand, ...rest }) => {
    const { naam, toestanden } = boek(procedure, versie);
    return { ...rest, soort: naam, stand: toestanden[toestand]?.naam ?? toestand };
  });
}

/**
 * What changed about somebody since the last talk, as known at the end of both days; without a talk before, since a year. What is
 * open (agreements, deliveries, questions) is as it stands now.
 * @param vorige day of the last talk; null: there was none
 */
export async function watVeranderde(
  database: Database,
  normset: string,
  onderwerp: Exclude<Onderwerp, { soort: 'geen' }>,
  vorige: Datum | null,
  tot: Datum,
  dossierId: number,
) {
  const { db } = database;
  const van = vorige ?? plusMaanden(tot, -JAAR);
  const vak = { na: eindeVanDag(van).toISOString(), tot: eindeVanDag(tot).toISOString() };
  const over: Over =
    onderwerp.soort === 'aanbieder' ? { organisatieId: onderwerp.organisatieId } : { gebied: onderwerp.code };
  const eigen =
    'organisatieId' in over
      ? await overAanbieder(database, normset, over.organisatieId, vak, tot)
      : await overGebied(database, over.gebied, van, tot);
  const signalen = (await leesSignaalrijen(db, tot, over)).filter(({ vervallen }) => !vervallen).map(alsBron);
  const verdeeld = sinds.verdeelSignalen(signalen, vak);
  const dag = (moment: string | null) => moment && datumInNederland(new Date(moment));
  const metDagen = (lijst: readonly sinds.Signaalbron[]) =>
    lijst.map((s) => ({ ...s, begin: dag(s.begin) ?? '', einde: dag(s.einde) }));
  return {
    van,
    tot,
    vorigGesprek: vorige !== null,
    ...eigen,
    signalen: {
      begonnen: metDagen(verdeeld.begonnen),
      geeindigd: metDagen(verdeeld.geeindigd),
      loopt: metDagen(verdeeld.loopt),
    },
    zaken: await anderen(db, over, vak),
    nieuws: await leesNieuws(db, over, vak),
    achterstand: await leesAchterstand(db, over, tot),
    vragen: await leesUitstelvragen(db, over),
    afspraken: await leesOpenAfspraken(db, over, dossierId),
    voorAgenda: sinds.voorAgenda(signalen).map(({ id, titel, ernst }) => ({ id, titel, ernst })),
  };
}

export type Wijziging = Awaited<ReturnType<typeof watVeranderde>>;

/** The points that a talk should have on its agenda, from what changed. */
export function agendaUit(wijziging: Wijziging): { bron: string; titel: string; aanleiding: string }[] {
  const dag = (tekst: string) => datum(tekst).split('-').reverse().join('-');
  return [
    ...(wijziging.afspraken.length > 0
      ? [
          {
            bron: 'afspraken',
            titel: 'Afspraken uit het vorige gesprek',
            aanleiding: wijziging.afspraken.map(({ naam }) => naam).join('; '),
          },
        ]
      : []),
    ...wijziging.voorAgenda.map(({ id, titel }) => ({
      bron: `signaal:${id}`,
      titel,
      aanleiding: 'Er loopt een signaal over dit onderwerp.',
    })),
    ...(wijziging.achterstand.length > 0
      ? [
          {
            bron: 'aanleveringen',
            titel: 'Aanleveringen die nog komen',
            aanleiding: wijziging.achterstand.map(({ titel, deadline }) => `${titel} (${dag(deadline)})`).join('; '),
          },
        ]
      : []),
    ...(wijziging.wacht && wijziging.wacht.slechter.length > 0
      ? [
          {
            bron: 'wachttijden',
            titel: 'Wachttijden die langer worden',
            aanleiding: wijziging.wacht.slechter
              .map(({ naam, sinds: maand }) => `${naam} (sinds ${maand.split('-').reverse().join('-')})`)
              .join('; '),
          },
        ]
      : []),
    { bron: 'vooruitblik', titel: 'Vooruitblik: wat komt eraan?', aanleiding: 'Vast punt van elk accountgesprek.' },
  ];
}
