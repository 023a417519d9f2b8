import type { Database } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { leesKorteStanden, selectieOp } from '../../signaleren/overzicht/index.ts';
import { geldendeTrede, STANDAARDNORMSET } from '../../signaleren/urgentie/index.ts';
import { leesProcedures } from '../dossier/index.ts';
import { allenOver, telling } from './bord.ts';
import { klokstand, tredeOp } from './oefening.ts';
import { type Draaiboek, isGestopt, vouwDraaiboek } from './onderdelen.ts';
import { DRAAIBOEK_VANAF, OVERDRACHT_VANAF, tegenspraken } from './samenhang.ts';
import {
  GEEN_ERNSTIG,
  leesDraaiboeken,
  leesGebeurd,
  leesLaatsteStappen,
  leesTredestanden,
  telErnstig,
} from './store.ts';
import { VERHALEN, verhaalVan } from './verhalen.ts';

/** Every draaiboek, and what contradicts: between trede, draaiboek and signals. `landelijk`: who asks sees every provider. */
export async function toonOverzicht(database: Database, nu: Date, landelijk: boolean) {
  const rijen = await leesDraaiboeken(database.db, datumInNederland(nu));
  const procedures = (await leesProcedures(database.db, 'draaiboek')).toSorted((a, b) => b.versie - a.versie);
  const ids = rijen.flatMap(({ organisatie_id: id }) => id ?? []);
  const standen = await leesTredestanden(database.db, STANDAARDNORMSET, landelijk ? undefined : ids);
  const perOrganisatie = new Map(standen.map((s) => [s.organisatieId, s]));
  const ernstig = await telErnstig(database.db, ids);
  const gebeurd = await leesGebeurd(
    database.db,
    rijen.map(({ id }) => id),
  );
  const laatsteStap = await leesLaatsteStappen(
    database.db,
    rijen.map(({ id }) => id),
  );
  // Of a provider that had several, the last one tells how it stands.
  const laatste = new Map(
    rijen
      .filter(({ oefening }) => !oefening)
      .toSorted((a, b) => a.id - b.id)
      .map((rij) => [rij.organisatie_id, rij.id]),
  );
  const zaken = rijen.map((rij) => {
    const regels = procedures.find(({ versie }) => versie === rij.versie) ?? procedures[0];
    const staat = vouwDraaiboek(gebeurd.get(rij.id) ?? []);
    const stand = rij.oefening ? undefined : perOrganisatie.get(rij.organisatie_id ?? -1);
    const geldend = stand ? geldendeTrede(stand.besluit, stand.voorstel) : null;
    const trede = rij.oefening ? tredeVanVerhaal(staat, nu) : (geldend?.trede ?? null);
    const cruciaal = (rij.velden as { cruciaal?: boolean }).cruciaal ?? null;
    const toestand = regels?.toestanden[rij.toestand];
    const signalen = ernstig.get(rij.organisatie_id ?? -1) ?? GEEN_ERNSTIG;
    return {
      id: rij.id,
      kenmerk: rij.kenmerk,
      titel: rij.titel,
      kvk: stand?.kvk ?? null,
      aanbieder: stand?.naam ?? null,
      toestand: rij.toestand,
      toestandNaam: toestand?.naam ?? rij.toestand,
      fase: toestand?.fase ?? null,
      sinds: rij.sinds,
      geslotenOp: rij.gesloten_op,
      termijn: rij.termijn,
      openTaken: rij.open_taken,
      laat: rij.gesloten_op === null ? rij.laat : 0,
      oefening: rij.oefening,
      cruciaal,
      trede,
      jongeren: telling(staat.bord).totaal,
      over: telling(staat.bord).over,
      bijgesteld: staat.bord.bijgesteld,
      akkoordVan: [...new Set(staat.bord.akkoorden.map(({ door }) => door))],
      wachtOpAkkoord: telling(staat.bord).wachtOpAkkoord,
      tegenspraken:
        (rij.gesloten_op !== null && laatste.get(rij.organisatie_id) !== rij.id) || rij.oefening
          ? []
          : tegenspraken({
              trede,
              onbeoordeeld: geldend?.bron === 'nieuwVoorstel',
              draaiboek: { toestand: rij.toestand, cruciaal },
              cruciaal: stand?.cruciaal ?? null,
              ernstigeSignalen: allenOver(staat.bord) ? signalen.onbeoordeeld : signalen.alle,
              overgedragen: allenOver(staat.bord),
              gestopt: isGestopt(staat, laatsteStap(rij.id)),
            }),
    };
  });
  // Whose young people are all with another provider needs no draaiboek any more, though it stays on the highest tredes.
  const overgedragen = new Set(
    [...laatste].flatMap(([organisatie, id]) =>
      allenOver(vouwDraaiboek(gebeurd.get(id) ?? []).bord) ? [organisatie] : [],
    ),
  );
  const open = new Set(rijen.filter((r) => !r.oefening && r.gesloten_op === null).map((r) => r.organisatie_id));
  const ews = landelijk ? await leesEws(database, nu) : new Set<number>();
  const zonder = standen.flatMap(({ organisatieId, kvk, naam, cruciaal, jeugdregio, besluit, voorstel }) => {
    const trede = geldendeTrede(besluit, voorstel)?.trede ?? 0;
    const leeg = { onbeoordeeld: false, draaiboek: null, cruciaal: null, ernstigeSignalen: 0 };
    if (!landelijk || open.has(organisatieId) || tegenspraken({ trede, ...leeg }).length === 0) return [];
    if (trede >= OVERDRACHT_VANAF && overgedragen.has(organisatieId)) return [];
    return [{ kvk, naam, trede, cruciaal, jeugdregio, inEws: ews.has(organisatieId) }];
  });
  return {
    zaken,
    zonder: zonder.sort(
      (a, b) =>
        Number(b.inEws) - Number(a.inEws) ||
        Number(b.cruciaal) - Number(a.cruciaal) ||
        b.trede - a.trede ||
        a.naam.localeCompare(b.naam, 'nl'),
    ),
    /** As many as Overzicht counts, with and without a draaiboek. */
    inEws: standen.filter((s) => {
      const trede = geldendeTrede(s.besluit, s.voorstel)?.trede ?? 0;
      return trede >= DRAAIBOEK_VANAF && ews.has(s.organisatieId);
    }).length,
    fasen: [...(procedures[0]?.fasen ?? [])],
    magOpenen: landelijk,
    verhalen: VERHALEN.map(({ code, naam, uitleg, dagen }) => ({ code, naam, uitleg, dagen })),
  };
}

function tredeVanVerhaal(staat: Draaiboek, nu: Date): number | null {
  const verhaal = verhaalVan(staat.verhaal);
  return verhaal && tredeOp(verhaal, klokstand(staat.drukken, nu.getTime(), verhaal.dagen).dag);
}

/** Providers in the EWS now, counted as Overzicht does. */
async function leesEws(database: Database, nu: Date): Promise<ReadonlySet<number>> {
  const op = datumInNederland(nu);
  const selectie = await selectieOp({ database, demo: false, normset: STANDAARDNORMSET }, op);
  return new Set((await leesKorteStanden(database, selectie)).flatMap(({ id, inEws }) => (inEws ? [id] : [])));
}
