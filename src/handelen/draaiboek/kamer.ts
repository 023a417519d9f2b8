import { HULPVORMEN } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { geldendeTrede, STANDAARDNORMSET } from '../../signaleren/urgentie/index.ts';
import {
  type Dader,
  type Gebeurtenis,
  type Inhoud,
  type Kamer,
  rollenVan,
  type Vertrek,
  type Vooraf,
  type Werkdossier,
} from '../dossier/index.ts';
import { bezwaarTegenAfronden, type Nieuw, type Zet } from './bord.ts';
import { redenenOmTeWachten, tegenAfronden, tegenHerstel, tegenSignalen, tegenSluiten } from './einde.ts';
import { HERSTELGRENS } from './herstel.ts';
import { bezwaarTegenDruk, type Klokzet, klokstand, tredeOp } from './oefening.ts';
import { type Draaiboek, isZet, type Onderdeelsoort, vouwDraaiboek } from './onderdelen.ts';
import { redenOmPartijen, tegenVertrek } from './partijen.ts';
import { DRAAIBOEK_VANAF, OVERDRACHT_VANAF } from './samenhang.ts';
import { heeftAnder, leesGebeurd, leesTredestanden } from './store.ts';
import { alGeregeld, MINSTENS, taakeisen, tegenTaakKlaar, tegenTaakWeg } from './taken.ts';
import { tegenToetsvraag, toetsBijKomst } from './toetstaken.ts';
import { verhaalVan } from './verhalen.ts';
import { AKKOORD, bezwaarVanFase, speeltInspectie, WIE_MAG } from './wiemag.ts';
import { bezwaarTegenZet } from './zetbezwaar.ts';

/** The draaiboek as a room of the engine: what it has against an event, judged while the dossier is held. */
export const draaiboekKamer: Kamer = {
  procedure: 'draaiboek',
  bezwaren,
  vooraf,
  taken: async (database, dossier) => taakeisen(dossier, await leesDraaiboek(database, dossier.id)),
  vertrek,
  gevolgen,
  uniek: { dossier_een_draaiboek: 'Iemand opende net een draaiboek voor deze aanbieder. Kijk eerst daar.' },
};

/** Who comes in as inspectie hears what there is to test; what was arranged for the plan need not be arranged again for the transfer. */
async function gevolgen(database: Database, dossier: Werkdossier, g: Gebeurtenis): Promise<Inhoud[]> {
  if (g.soort === 'overgang' && g.gegevens.naar === 'overdracht') return alGeregeld(dossier);
  if (g.soort !== 'deelnemerErbij' || g.gegevens.rol !== 'inspectie') return [];
  return toetsBijKomst(dossier, await leesDraaiboek(database, dossier.id), g.dag);
}

/** As if what is asked were filled in as well as can be. */
async function vooraf(database: Database, dossier: Werkdossier, overgang: string): Promise<Vooraf> {
  const goed = { velden: { kostendekkend: true }, reden: 'zo goed als het kan' };
  const bezwaren = await tegenOvergang(database, dossier, overgang, goed);
  if (overgang !== 'sluit') return { bezwaren, redenOm: redenOmPartijen(dossier, overgang, vandaag()) };
  const { onderwerp } = dossier.stand;
  const signalen = onderwerp.soort === 'aanbieder' && (await tegenSignalen(database, dossier)).length > 0;
  return {
    bezwaren,
    redenOm: await redenenOmTeWachten(database, dossier, vandaag()),
    kijkBij: signalen ? { naam: `Signalen over ${onderwerp.naam}`, pad: `/signalen?kvk=${onderwerp.kvk}` } : undefined,
  };
}

/** The draaiboek of a dossier, as far as the one who asks may see it. */
export async function leesDraaiboek(database: Database, dossierId: number): Promise<Draaiboek> {
  return vouwDraaiboek((await leesGebeurd(database.db, [dossierId])).get(dossierId) ?? []);
}

/** The trede that holds: of an exercise that of its story, otherwise that of the provider. Null: not known to who asks. */
export async function leesTrede(database: Database, dossier: Werkdossier, staat: Draaiboek, nu: Date) {
  if (dossier.oefening) {
    const verhaal = verhaalVan(staat.verhaal);
    if (!verhaal) return { trede: null, onbeoordeeld: false, cruciaal: null };
    const { dag } = klokstand(staat.drukken, nu.getTime(), verhaal.dagen);
    return { trede: tredeOp(verhaal, dag), onbeoordeeld: false, cruciaal: null };
  }
  const { onderwerp } = dossier.stand;
  if (onderwerp.soort !== 'aanbieder') return { trede: null, onbeoordeeld: false, cruciaal: null };
  const [stand] = await leesTredestanden(database.db, STANDAARDNORMSET, [onderwerp.organisatieId]);
  const geldend = stand ? geldendeTrede(stand.besluit, stand.voorstel) : null;
  return {
    trede: geldend?.trede ?? null,
    onbeoordeeld: geldend?.bron === 'nieuwVoorstel',
    cruciaal: stand?.cruciaal ?? null,
  };
}

async function bezwaren(
  database: Database,
  dossier: Werkdossier,
  inhoud: Inhoud,
  dader: Dader,
): Promise<readonly string[]> {
  switch (inhoud.soort) {
    case 'geopend':
      return dossier.oefening ? [] : tegenOpenen(database, dossier);
    case 'overgang':
      return [
        ...(await tegenOvergang(database, dossier, inhoud.gegevens.overgang, inhoud.gegevens)),
        ...(inhoud.gegevens.reden.trim().length < MINSTENS
          ? redenOmPartijen(dossier, inhoud.gegevens.overgang, vandaag())
          : []),
      ];
    case 'onderdeel':
      return tegenOnderdeel(database, dossier, inhoud.gegevens, dader);
    case 'deelnemerWeg':
      return (await vertrek(database, dossier))(inhoud.gegevens);
    case 'taakKlaar':
      return tegenTaakKlaar(dossier, inhoud.gegevens, await leesDraaiboek(database, dossier.id));
    case 'taakWeg':
      return tegenTaakWeg(dossier, inhoud.gegevens.taak, await leesDraaiboek(database, dossier.id));
    default:
      return [];
  }
}

async function vertrek(database: Database, dossier: Werkdossier): Promise<(weg: Vertrek) => readonly string[]> {
  const staat = await leesDraaiboek(database, dossier.id);
  return (weg) => tegenVertrek(dossier, weg, staat, vandaag());
}

async function tegenOpenen(database: Database, dossier: Werkdossier): Promise<string[]> {
  const { onderwerp } = dossier.stand;
  if (onderwerp.soort !== 'aanbieder') return ['Een draaiboek gaat over een aanbieder.'];
  const ander = await tegenAnder(database, dossier);
  if (ander.length > 0) return ander;
  const { trede } = await leesTrede(database, dossier, vouwDraaiboek([]), new Date());
  if (trede !== null && trede >= DRAAIBOEK_VANAF) return [];
  const nu = trede === null ? 'heeft nog geen trede' : `staat op trede ${trede}`;
  return [`${onderwerp.naam} ${nu}. Het draaiboek begint bij trede ${DRAAIBOEK_VANAF}: stel eerst de trede vast.`];
}

/** Of one provider one draaiboek runs. Who opens at the same moment is stopped by the index (`uniek`). */
async function tegenAnder(database: Database, { id, stand, oefening }: Werkdossier): Promise<string[]> {
  if (oefening || stand.onderwerp.soort !== 'aanbieder') return [];
  const { organisatieId, naam } = stand.onderwerp;
  const ander = await heeftAnder(database.db, organisatieId, id);
  return ander ? [`Voor ${naam} is al een draaiboek open: ${ander}.`] : [];
}

async function tegenOvergang(
  database: Database,
  dossier: Werkdossier,
  overgang: string,
  { velden, reden }: { readonly velden: Readonly<Record<string, unknown>>; readonly reden: string },
): Promise<string[]> {
  const staat = await leesDraaiboek(database, dossier.id);
  switch (overgang) {
    case 'hervatOverdracht':
      if (!staat.bord.groepen.some((g) => g.overgedragen > 0)) return ['Er is nog geen kind overgedragen.'];
      return tegenOvergang(database, dossier, 'beginOverdracht', { velden, reden });
    case 'beginOverdracht':
      return tegenTrede(database, dossier, staat, (trede) =>
        trede >= OVERDRACHT_VANAF ? null : `Overdracht begint bij trede ${OVERDRACHT_VANAF}. De trede is nu ${trede}.`,
      );
    case 'staakOverdracht':
      return tegenTrede(database, dossier, staat, (trede) =>
        trede < OVERDRACHT_VANAF ? null : `De trede is ${trede}. Stel eerst vast dat de aanbieder door kan.`,
      );
    case 'trekIn':
      return tegenTrede(database, dossier, staat, (trede) =>
        trede < DRAAIBOEK_VANAF ? null : `De trede is ${trede}. Intrekken kan alleen onder trede ${DRAAIBOEK_VANAF}.`,
      );
    case 'heropen':
      return tegenAnder(database, dossier);
    case 'rondOverdrachtAf':
      return tegenAfronden(database, dossier, staat, vandaag());
    case 'schaalAf':
      return tegenHerstel(database, dossier, HERSTELGRENS.schaalAf);
    case 'naarNazorg': {
      const kostendekkend = velden.kostendekkend ?? dossier.stand.velden.kostendekkend;
      const zin = 'Duurzaam herstel vraagt een exploitatie die structureel kostendekkend is.';
      const bord = staat.bord.groepen.length > 0 ? bezwaarTegenAfronden(staat.bord) : null;
      return [
        ...(kostendekkend === true ? [] : [zin]),
        ...(await tegenHerstel(database, dossier, HERSTELGRENS.naarNazorg)),
        ...(bord && staat.bord.groepen.some((g) => g.overgedragen > 0) ? [bord] : []),
      ];
    }
    case 'sluit':
      return tegenSluiten(database, dossier, staat, {
        trede: (await leesTrede(database, dossier, staat, new Date())).trede,
        ...{ reden, dag: vandaag() },
      });
    default:
      return [];
  }
}

async function tegenTrede(
  database: Database,
  dossier: Werkdossier,
  staat: Draaiboek,
  bezwaar: (trede: number) => string | null,
): Promise<string[]> {
  const { trede } = await leesTrede(database, dossier, staat, new Date());
  const gevonden = trede === null ? 'De trede van deze aanbieder is niet bekend.' : bezwaar(trede);
  return gevonden ? [gevonden] : [];
}

async function tegenOnderdeel(
  database: Database,
  dossier: Werkdossier,
  { onderdeel, gegevens }: { readonly onderdeel: string; readonly gegevens: unknown },
  dader: Dader,
): Promise<string[]> {
  const { procedure, stand } = dossier;
  const rollen = rollenVan(stand, procedure, dader, vandaag());
  const mag = onderdeel === 'verhaal' ? ['leider'] : (WIE_MAG[onderdeel as Onderdeelsoort] ?? []);
  if (!mag.some((rol) => rollen.has(rol)))
    return [`Dit is aan: ${mag.map((rol) => procedure.rollen[rol]?.naam ?? rol).join(', ')}.`];
  if (stand.geslotenOp !== null) return ['Dit draaiboek is gesloten. Heropen het eerst.'];
  const staat = await leesDraaiboek(database, dossier.id);
  const eigen = mag.some((rol) => rol !== 'ontvanger' && rollen.has(rol)) ? null : dader.partijId;
  const wie = {
    eigen,
    partijId: dader.partijId,
    magAkkoord: AKKOORD.some((rol) => rollen.has(rol)),
    speelt: speeltInspectie(dossier),
  };
  const bezwaar = isZet(onderdeel)
    ? tegenZet(staat, stand.toestand, { soort: onderdeel, ...(gegevens as object) } as Zet, wie)
    : tegenOverig(dossier, staat, onderdeel, gegevens as Record<string, unknown>);
  return bezwaar ? [bezwaar] : [];
}

interface Wie {
  /** The party of a receiving provider, that acts for its own places only. */
  readonly eigen: number | null;
  readonly partijId: number | null;
  readonly magAkkoord: boolean;
  /** Who plays this exercise plays the inspectie as well. */
  readonly speelt: boolean;
}

function tegenZet(staat: Draaiboek, toestand: string, z: Zet, wie: Wie): string | null {
  const { eigen, partijId, magAkkoord } = wie;
  const dicht = bezwaarVanFase(z.soort, toestand);
  if (dicht) return dicht;
  if (eigen !== null) {
    const id = 'aanbod' in z ? z.aanbod : staat.bord.groepen.find((g) => 'groep' in z && g.id === z.groep)?.aanbod;
    const van = z.soort === 'aanbod' ? z.partijId : staat.bord.aanbod.find((a) => a.id === id)?.partijId;
    if (van !== eigen) return 'U kunt alleen over uw eigen plekken beslissen.';
  }
  const groep = 'groep' in z ? staat.bord.groepen.find(({ id }) => id === z.groep) : undefined;
  if (eigen !== null && z.soort === 'losmaken' && groep?.aangenomen)
    return 'U nam deze groep al aan. Vraag de regio om haar los te maken.';
  if (z.soort === 'verzoekWeg' && !magAkkoord) {
    const verzoek = groep?.verzoek;
    if (verzoek && verzoek.door.partijId !== partijId)
      return 'U kunt alleen een verzoek van uw eigen organisatie intrekken.';
  }
  if (z.soort === 'akkoord' && z.alsInspectie && !wie.speelt)
    return 'Alleen in een oefening zonder inspectie kunt u de inspectie spelen.';
  return tegenDubbel(staat, z) ?? bezwaarTegenZet(staat.bord, z, partijId);
}

/** From the register or a story a group comes once: a second time the same young people would be on the board twice. */
function tegenDubbel({ bord }: Draaiboek, z: Zet): string | null {
  if (z.soort !== 'groepenUitRegister') return null;
  const sleutelVan = (g: Nieuw) => JSON.stringify([g.gebied, g.hulpvorm, z.uit === 'register' ? '' : g.locatie]);
  const bekend = new Set(bord.groepen.map(sleutelVan));
  const dubbel = z.groepen.find((g) => bekend.has(sleutelVan(g)));
  if (!dubbel) return null;
  const hulp = HULPVORMEN[dubbel.hulpvorm as keyof typeof HULPVORMEN] ?? dubbel.hulpvorm;
  return `${hulp} voor ${dubbel.gebiedNaam} staat al op het bord. Vul de andere groepen zelf in.`;
}

function tegenOverig(
  dossier: Werkdossier,
  staat: Draaiboek,
  onderdeel: string,
  g: Record<string, unknown>,
): string | null {
  switch (onderdeel) {
    case 'mijlpaalErbij':
      return dossier.procedure.rollen[String(g.voor)] ? null : 'Deze rol kent het draaiboek niet.';
    case 'mijlpaalKlaar':
    case 'mijlpaalVerzet': {
      const mijlpaal = staat.mijlpalen.find(({ id }) => id === g.mijlpaal);
      if (!mijlpaal) return 'Deze mijlpaal hoort niet bij dit draaiboek.';
      return mijlpaal.klaarOp ? `De mijlpaal “${mijlpaal.naam}” is al klaar.` : null;
    }
    case 'communicatieKlaar': {
      const regel = staat.communicatie.find(({ id }) => id === g.regel);
      if (!regel) return 'Deze regel hoort niet bij dit draaiboek.';
      return regel.klaarOp ? 'Deze boodschap is al gebracht.' : null;
    }
    case 'toetsingGevraagd':
      return tegenToetsvraag(dossier, staat, vandaag());
    case 'sleutelDeel':
      return staat.sleutel.some(({ gebied }) => gebied === g.gebied) ? null : 'Deze gemeente staat niet in de sleutel.';
    case 'kostenWeg': {
      const post = staat.kosten.find((k) => k.id === g.post);
      if (!post) return 'Deze kosten horen niet bij dit draaiboek.';
      return post.ingetrokken === null ? null : 'Deze kosten zijn al ingetrokken.';
    }
    case 'kosten':
      return staat.sleutel.length > 0 ? null : 'Maak eerst een verdeelsleutel.';
    case 'klok': {
      const verhaal = dossier.oefening ? verhaalVan(staat.verhaal) : null;
      if (!verhaal) return 'Alleen een oefening heeft een klok.';
      return bezwaarTegenDruk(klokstand(staat.drukken, Date.now(), verhaal.dagen), g.zet as Klokzet);
    }
    default:
      return null;
  }
}
