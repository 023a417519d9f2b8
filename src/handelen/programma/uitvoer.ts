import { createHmac, randomBytes } from 'node:crypto';
import type { Datum } from '../../kernel/datum.ts';
import type { Database } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import type { AlleBladen, Blad, Kolom } from '../../platform/uitvoer/index.ts';
import { leesProcedures, maakBoek } from '../dossier/index.ts';
import { pseudoniemen } from './domain.ts';
import type { Gebruiksbeeld } from './gebruik.ts';
import * as leren from './leerstore.ts';
import * as bron from './uitvoerstore.ts';

const kolom = <R>(titel: string, breedte: number, waarde: Kolom<R>['waarde']): Kolom<R> => ({ titel, breedte, waarde });
const blad = <R>(naam: string, rijen: readonly R[], ...kolommen: Kolom<R>[]): Blad<R> => ({ naam, kolommen, rijen });

/** How people judged a signal, in words. */
const OORDEEL: Readonly<Record<string, string>> = {
  terecht: 'Terecht',
  loosAlarm: 'Loos alarm',
  samengevoegd: 'Samengevoegd',
};

export interface Uitvoerwens {
  readonly van: Datum;
  readonly tot: Datum;
  /**
   * Numbers in place of KvK numbers and names, that differ in every file; no numbers of cases and signals, and months in place of days.
   * Who knows a case may still recognise a provider.
   */
  readonly pseudoniem: boolean;
  readonly door: string;
  readonly op: Date;
}

/**
 * All evidence for the two-year evaluation in one workbook: use, signals, cases, treden with their dates, meetings, lessons,
 * effects, and the definitions with their versions. With what the one who asks may see; contents of cases are not in it.
 */
export async function evaluatiebladen(eigen: Database, gebruik: Gebruiksbeeld, wens: Uitvoerwens): Promise<AlleBladen> {
  const { van, tot } = wens;
  const gelezen = {
    zaken: await bron.leesZaken(eigen.db, van, tot),
    treden: await bron.leesTreden(eigen.db, van, tot),
    signalen: await bron.leesSignalen(eigen.db, van, tot),
  };
  const boek = maakBoek(await leesProcedures(eigen.db));
  const geheim = randomBytes(32);
  const kvks = Object.values(gelezen).flatMap((rijen) => rijen.flatMap(({ kvk }) => (kvk === null ? [] : [kvk])));
  const nummers = pseudoniemen(kvks, (kvk) => createHmac('sha256', geheim).update(kvk).digest('hex'));
  const wie = (kvk: string | null) => (kvk === null ? null : wens.pseudoniem ? (nummers.get(kvk) ?? null) : kvk);
  const aanbieder = wens.pseudoniem ? 'Aanbieder (nummer in dit bestand)' : 'KvK-nummer';
  const dag = (moment: Date) => datumInNederland(moment);
  /** Days and the order of rows tell who it is to whoever has the list of cases: then months, ordered by number. */
  const wanneer = (op: string | null) => (op !== null && wens.pseudoniem ? op.slice(0, 7) : op);
  const datumkop = (kop: string) => (wens.pseudoniem ? `${kop} (maand)` : kop);
  const metNaam = <R>(...kolommen: Kolom<R>[]): Kolom<R>[] => (wens.pseudoniem ? [] : kolommen);
  const geordend = <R extends { readonly kvk: string | null }>(rijen: readonly R[], op: (rij: R) => string) =>
    wens.pseudoniem
      ? rijen.toSorted((a, b) => volgorde(`${wanneer(op(a))} ${wie(a.kvk)}`, `${wanneer(op(b))} ${wie(b.kvk)}`))
      : rijen;
  const zaken = geordend(gelezen.zaken, ({ geopend }) => geopend);
  const treden = geordend(gelezen.treden, ({ op }) => op);
  const signalen = geordend(gelezen.signalen, ({ begin }) => begin);
  const { voorstellen, besluiten, effecten } = {
    voorstellen: await leren.leesVoorstellen(eigen.db),
    besluiten: await leren.leesVerbeterbesluiten(eigen.db),
    effecten: await leren.leesEffecten(eigen.db),
  };
  const titelVan = new Map(voorstellen.map(({ id, titel }) => [id, titel]));
  const binnen = <T extends { readonly op: Date }>(lijst: readonly T[]) =>
    lijst.filter(({ op }) => dag(op) >= van && dag(op) <= tot);
  type Instrument = (typeof gebruik.instrumenten)[number];
  const perRegio = gebruik.instrumenten.flatMap((i) =>
    i.regios.map((r) => ({
      i,
      regio: gebruik.regios.find(({ code }) => code === r.code)?.naam ?? r.code,
      aantal: r.aantal,
    })),
  );
  return [
    blad(
      'Toelichting',
      toelichting(wens),
      kolom('Wat', 28, ({ wat }) => wat),
      kolom('Uitleg', 110, ({ uitleg }) => uitleg),
    ),
    blad<Instrument>(
      'Gebruik',
      gebruik.instrumenten,
      kolom('Instrument', 26, ({ naam }) => naam),
      kolom('Aantal', 10, ({ totaal }) => totaal),
      kolom('Periode ervoor', 14, ({ vorige }) => vorige),
      kolom('Wat telt', 70, ({ telt }) => telt),
      kolom('Versie', 8, ({ versie }) => versie),
      kolom('Bron', 18, (i) => i.bron),
    ),
    blad(
      'Uitkomsten',
      gebruik.instrumenten.flatMap((i) => i.uitkomsten.map((u) => ({ i, u }))),
      kolom('Instrument', 26, ({ i }) => i.naam),
      kolom('Uitkomst', 34, ({ u }) => u.naam),
      kolom('Aantal', 10, ({ u }) => u.aantal),
      kolom('Wat de uitkomst betekent', 60, ({ i }) => i.uitkomst),
    ),
    blad(
      'Door wie',
      gebruik.instrumenten.flatMap((i) => i.partijen.map((p) => ({ i, p }))),
      kolom('Instrument', 26, ({ i }) => i.naam),
      kolom('Soort partij', 34, ({ p }) => p.naam),
      kolom('Aantal', 10, ({ p }) => p.aantal),
    ),
    blad(
      'Per kwartaal',
      gebruik.instrumenten.flatMap((i) => i.kwartalen.map((k) => ({ i, k }))),
      kolom('Instrument', 26, ({ i }) => i.naam),
      kolom('Kwartaal', 12, ({ k }) => k.kwartaal),
      kolom('Aantal', 10, ({ k }) => k.aantal),
    ),
    blad(
      'Per regio',
      perRegio,
      kolom('Instrument', 26, ({ i }) => i.naam),
      kolom('Jeugdregio', 30, ({ regio }) => regio),
      kolom('Aantal', 10, ({ aantal }) => aantal),
    ),
    blad(
      'Signalen',
      signalen,
      ...metNaam<bron.Signaalregel>(kolom('Signaal', 10, ({ id }) => id)),
      kolom(aanbieder, 20, ({ kvk }) => wie(kvk)),
      kolom('Gebied', 10, ({ gebied }) => gebied),
      kolom('Oorzaak', 34, ({ oorzaak }) => oorzaak),
      kolom(datumkop('Begin'), 14, ({ begin }) => wanneer(begin)),
      kolom(datumkop('Einde'), 14, ({ einde }) => wanneer(einde)),
      kolom('Oordeel', 14, ({ oordeel }) => (oordeel === null ? null : (OORDEEL[oordeel] ?? oordeel))),
    ),
    blad(
      'Zaken',
      zaken,
      ...metNaam<bron.Zaak>(kolom('Kenmerk', 18, ({ kenmerk }) => kenmerk)),
      kolom('Procedure', 20, ({ procedure, versie }) => boek(procedure, versie).naam),
      kolom('Versie', 8, ({ versie }) => versie),
      kolom(aanbieder, 20, ({ kvk }) => wie(kvk)),
      kolom('Gebied', 10, ({ gebied }) => gebied),
      kolom(datumkop('Geopend'), 16, ({ geopend }) => wanneer(geopend)),
      kolom('Stand', 20, ({ procedure, versie, toestand }) => {
        const { toestanden } = boek(procedure, versie);
        return toestanden[toestand]?.naam ?? toestand;
      }),
      kolom(datumkop('Sinds'), 14, ({ sinds }) => wanneer(sinds)),
      kolom(datumkop('Gesloten'), 16, ({ gesloten }) => wanneer(gesloten)),
    ),
    blad(
      'Treden',
      treden,
      kolom(aanbieder, 20, ({ kvk }) => wie(kvk)),
      ...metNaam<bron.Tredestap>(kolom('Naam', 34, ({ naam }) => naam)),
      kolom(datumkop('Datum'), 14, ({ op }) => wanneer(op)),
      kolom('Trede', 8, ({ trede }) => trede),
      kolom('Voorstel', 10, ({ voorstel }) => voorstel),
      kolom('Normset', 24, ({ normset }) => normset),
    ),
    blad(
      'Lessen en voorstellen',
      binnen(voorstellen),
      kolom('Datum', 12, ({ op }) => dag(op)),
      kolom('Soort', 16, ({ soort }) => soort),
      kolom('Instrument', 18, ({ instrument }) => instrument),
      kolom('Titel', 40, ({ titel }) => titel),
      kolom('Tekst', 70, ({ tekst }) => tekst),
      kolom('Partij', 34, ({ partij_naam }) => partij_naam),
    ),
    blad(
      'Besluiten',
      binnen(besluiten),
      kolom('Datum', 12, ({ op }) => dag(op)),
      kolom('Voorstel', 40, ({ voorstel_id }) => titelVan.get(voorstel_id) ?? voorstel_id),
      kolom('Besluit', 16, ({ besluit }) => besluit),
      kolom('Toelichting', 70, (b) => b.toelichting),
    ),
    blad(
      'Effecten',
      binnen(effecten),
      kolom('Datum', 12, ({ op }) => dag(op)),
      kolom('Instrument', 18, ({ instrument }) => instrument),
      kolom('Werkt in de praktijk', 18, ({ werkt }) => werkt),
      kolom('Samenwerking', 14, ({ samenwerking }) => samenwerking),
      kolom('Continuïteit', 14, ({ continuiteit }) => continuiteit),
      kolom('Toelichting', 70, (e) => e.toelichting),
      kolom('Partij', 34, ({ partij_naam }) => partij_naam),
    ),
    blad(
      'Definities',
      await bron.leesGebruikteDefinities(eigen.db, tot),
      kolom('Soort', 18, ({ soort }) => soort),
      kolom('Code', 34, ({ code }) => code),
      kolom('Versie', 8, ({ versie }) => versie),
      kolom('Geldig vanaf', 14, ({ geldigVan }) => geldigVan),
      kolom('Naam', 60, ({ naam }) => naam),
    ),
  ];
}

const volgorde = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const toelichting = ({ van, tot, pseudoniem, door, op }: Uitvoerwens) => [
  { wat: 'Waarvoor', uitleg: 'Bewijs voor de evaluatie van het convenant na twee jaar (R-056).' },
  {
    wat: 'Periode',
    uitleg: `${van} tot en met ${tot}. De periode ervoor is even lang en eindigt de dag voor de eerste.`,
  },
  { wat: 'Gemaakt', uitleg: `${datumInNederland(op)}, door ${door}, met alles wat op dat moment bekend was.` },
  {
    wat: 'Aanbieders',
    uitleg: pseudoniem
      ? 'Met een nummer in plaats van KvK-nummer en naam; in elk bestand zijn dat andere nummers. Kenmerken van zaken en signalen staan er niet in, en bij signalen, zaken en treden staat de maand in plaats van de dag. Helemaal anoniem is dit niet: wie een zaak kent, kan een aanbieder soms herkennen. Deel dit bestand alleen met wie het voor de evaluatie nodig heeft.'
      : 'Met KvK-nummer. Deel dit bestand alleen met wie deze gegevens mag zien.',
  },
  { wat: 'Zaken', uitleg: 'Alleen zaken die de maker mag zien, zonder hun inhoud. Oefeningen tellen niet.' },
  { wat: 'Regio', uitleg: 'De regio van de vestiging van de aanbieder, of van het gebied waarover het gaat.' },
  { wat: 'Definities', uitleg: 'Elke versie die op de laatste dag gold. Een versie verandert nooit.' },
];
