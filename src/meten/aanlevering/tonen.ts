import type { Kysely } from 'kysely';
import { periode } from '../../kernel/periode.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { magInRelatie, type Vrager } from '../../platform/toegang/index.ts';
import { periodeErvoor, terugblik } from '../controles/index.ts';
import { openVelden, opGegeven } from './bewaren.ts';
import { controleer, leesStand, type Stand } from './controleren.ts';
import { aanZet, isOpen, isTeLaat, verschillen } from './domain.ts';
import type { Uitgelegd } from './inhoud.ts';
import { leesTijdakkoord } from './samenstore.ts';
import type * as store from './store.ts';
import { leesCellen, leesStappen, leesTerug, leesVersies, type Versie } from './store.ts';
import { leesUitstel } from './uitstelstore.ts';

type Db = Kysely<Tabellen>;
type Cellen = readonly { readonly gegeven: string; readonly waarde: string | null }[];

/** What every screen shows of a delivery first. */
export function alsKop(rij: store.Aanlevering, vandaag: string) {
  const { id, titel, periode: p, aan, gesloten } = rij.uitvraag;
  return {
    id: rij.id,
    uitvraag: { id, titel, periode: p, aan, gesloten },
    partij: { id: rij.partijId, naam: rij.partij, kvk: rij.kvk },
    vorm: rij.vorm,
    status: rij.status,
    aanZet: aanZet(rij.status, gesloten),
    deadline: rij.deadline,
    teLaat: isTeLaat(rij, vandaag),
    versie: rij.versie,
    gewijzigdOp: rij.gewijzigdOp?.toISOString() ?? null,
  };
}

/** What the one who asks may do with this delivery now. */
function alsMag(rij: store.Aanlevering, { rol, partijId, persoonId }: Vrager) {
  const eigen = partijId === rij.partijId;
  const mag = (doel: 'aanlevering' | 'accordering', recht: 'lezen' | 'schrijven', relatie: 'eigen' | 'iedereen') =>
    magInRelatie(rol, { doelen: [doel], recht, bereik: relatie === 'eigen' ? 'eigen' : 'land' }, relatie);
  const open = isOpen(rij.status) && !rij.uitvraag.gesloten;
  const levert = eigen && mag('aanlevering', 'schrijven', 'eigen');
  return {
    invullen: levert && open,
    indienen: levert && open,
    accorderen:
      eigen &&
      mag('accordering', 'schrijven', 'eigen') &&
      rij.status === 'klaar' &&
      (rij.klaarDoor === null || rij.klaarDoor !== persoonId),
    beoordelen: mag('aanlevering', 'schrijven', 'iedereen') && rij.status === 'ingediend',
    uitstelVragen: levert && open,
  };
}

/** The fields of a form with what is known of each over earlier periods. */
function alsVelden({ aanlevering, velden, bekend }: Stand) {
  const p = periode(aanlevering.uitvraag.periode);
  const voor = periodeErvoor(p);
  const kijkTerug = terugblik(p, bekend);
  return velden.map((veld) => {
    const waarde = bekend.get(voor)?.get(veld.code);
    return {
      ...veld,
      mogelijkheden: veld.mogelijkheden?.map((een) => ({ ...een })) ?? null,
      vorige: waarde === undefined ? null : { periode: voor as string, waarde },
      historie: kijkTerug({ code: veld.code, stroom: veld.aard === 'stroom' }),
    };
  });
}

export const alsBevinding = (een: Uitgelegd) => ({ ...een, gegevens: [...een.gegevens] });

export const alsCel = (cel: Awaited<ReturnType<typeof leesCellen>>[number]) => ({ ...cel, op: cel.op.toISOString() });

export const alsVersieregel = ({ inhoud: _, ingediendNaam, ingediendOp, akkoordNaam, akkoordOp, ...rest }: Versie) => ({
  ...rest,
  ingediendDoor: ingediendNaam,
  ingediendOp: ingediendOp.toISOString(),
  akkoordDoor: akkoordNaam,
  akkoordOp: akkoordOp.toISOString(),
});

export const alsUitstel = <T extends { op: Date }>(verzoek: T) => ({ ...verzoek, op: verzoek.op.toISOString() });

const opWaarde = (cellen: Cellen) => new Map(cellen.map(({ gegeven, waarde }) => [gegeven, waarde]));

/**
 * One delivery, whole. The own party sees the cells as they are now; the supervisor only what was handed in, and against what came
 * before it.
 */
export async function toonAanlevering(db: Db, rij: store.Aanlevering, vrager: Vrager, vandaag: string) {
  const stand = await leesStand(db, rij);
  const eigen = vrager.partijId === rij.partijId;
  const cellen = eigen ? await leesCellen(db, rij.id) : [];
  const versies = await leesVersies(db, rij.id);
  const [laatste, ervoor] = versies;
  const codes = stand.velden.map(({ code }) => code);
  const sindsAkkoord = eigen
    ? laatste
      ? verschillen(codes, opWaarde(laatste.inhoud.cellen), opWaarde(cellen))
      : []
    : laatste && ervoor
      ? verschillen(codes, opWaarde(ervoor.inhoud.cellen), opWaarde(laatste.inhoud.cellen))
      : [];
  return {
    ...alsKop(rij, vandaag),
    doel: rij.uitvraag.doel,
    grondslag: rij.uitvraag.grondslag,
    vierOgen: rij.vierOgen,
    revisie: rij.revisie,
    mag: alsMag(rij, vrager),
    velden: alsVelden(stand),
    cellen: cellen.map(alsCel),
    open: await openVelden(db, rij),
    bevindingen: (eigen ? await controleer(db, stand, opGegeven(cellen)) : (laatste?.inhoud.bevindingen ?? [])).map(
      alsBevinding,
    ),
    terug: await leesTerug(db, rij.id, rij.versie),
    sindsAkkoord,
    versies: versies.map(alsVersieregel),
    stappen: (await leesStappen(db, rij.id)).map((stap) => ({ ...stap, op: stap.op.toISOString() })),
    uitstel: (await leesUitstel(db, rij.id)).map(alsUitstel),
    tijdmeting: eigen ? await leesTijdakkoord(db) : null,
  };
}

/** A version as it was handed in, field by field, beside the one before it. */
export async function toonVersie(db: Db, rij: store.Aanlevering, nummer: number) {
  const versies = await leesVersies(db, rij.id);
  const versie = versies.find((een) => een.nummer === nummer);
  if (!versie) return null;
  const ervoor = opWaarde(versies.find((een) => een.nummer === nummer - 1)?.inhoud.cellen ?? []);
  const { velden } = await leesStand(db, rij);
  const opCode = new Map(velden.map((veld) => [veld.code, veld]));
  return {
    ...alsVersieregel(versie),
    aanlevering: rij.id,
    uitvraag: rij.uitvraag.titel,
    periode: rij.uitvraag.periode,
    partij: rij.partij,
    kvk: rij.kvk,
    velden: versie.inhoud.cellen.map(({ gegeven, waarde, toelichting, herkomst }) => {
      const veld = opCode.get(gegeven);
      const { naam = gegeven, blok = 'overig', soort = 'tekst', eenheid = null } = veld ?? {};
      return {
        gegeven,
        naam,
        blok,
        soort,
        eenheid,
        waarde,
        vorige: ervoor.get(gegeven) ?? null,
        toelichting,
        herkomst,
      };
    }),
    bevindingen: versie.inhoud.bevindingen.map(alsBevinding),
  };
}
