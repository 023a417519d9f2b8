import type { Datum } from '../../kernel/datum.ts';
import type { Database } from '../../platform/database/index.ts';
import { leesMensen } from './dossierstore.ts';
import type { Dader } from './gebeurtenis.ts';
import type { Dossiers } from './handelen.ts';
import type { Taakeis, Vertrek, Vooraf } from './kamer.ts';
import { breukIn } from './keten.ts';
import { leesKeten } from './ketenstore.ts';
import { leesDocumenten } from './leesstore.ts';
import { volgendeToestand } from './machine.ts';
import { rollenVan } from './opdracht.ts';
import type { Werkdossier } from './opening.ts';
import { systeemrollenVan } from './stand.ts';
import { bezwaarTegen } from './toets.ts';
import { tegenVertrek } from './toetsdeelnemer.ts';
import { magNamens, magTaak, magVervallen } from './toetstaak.ts';

const NIETS_GEVRAAGD: Taakeis = { bezwaar: null, vraagt: null, blijft: false };

/** What is asked of a task, and whether who looks may drop it. */
const magWeg = ({ blijft, ...eis }: Taakeis, mag: boolean) => ({ ...eis, magWeg: mag && !blijft });

/** A step from here as the one who looks sees it. */
interface Stap {
  readonly code: string;
  /** Why it cannot be taken now; null: it can. */
  readonly bezwaar: string | null;
  /** Why it asks for a reason now, besides what the procedure asks; null: it does not. */
  readonly redenOm: string | null;
  readonly kijkBij: NonNullable<Vooraf['kijkBij']> | null;
}

/** The steps that the procedure has from here, each with what its definition and its room have to say of it. */
async function stappenVan(
  { stand, procedure }: Pick<Werkdossier, 'stand' | 'procedure'>,
  rollen: ReadonlySet<string>,
  vooraf: (overgang: string) => Promise<Vooraf>,
): Promise<Stap[]> {
  const uit: Stap[] = [];
  for (const [code, regel] of Object.entries(procedure.overgangen)) {
    if (volgendeToestand(procedure, stand.toestand, code) === null) continue;
    const eigen = bezwaarTegen(stand, procedure, regel, rollen);
    const { bezwaren, redenOm = [], kijkBij } = eigen ? { bezwaren: [eigen] } : await vooraf(code);
    uit.push({
      code,
      bezwaar: bezwaren.join(' ') || null,
      redenOm: redenOm.join(' ') || null,
      kijkBij: kijkBij ?? null,
    });
  }
  return uit;
}

/** Who acts for a party in one of these roles, each once: somebody of that party in another role takes no part. */
function mensenVan(mensen: Awaited<ReturnType<typeof leesMensen>>, partijId: number, rollen: readonly string[]) {
  const doen = mensen.filter((m) => m.partij_id === partijId && rollen.includes(m.rol));
  return [...new Map(doen.map(({ id, naam }) => [id, { id, naam }])).values()];
}

/** A dossier as the one who asks may see it. `kamers`: what the room of its procedure has to say of steps, tasks and parties. */
export async function toon(
  database: Database,
  werk: Werkdossier,
  dader: Dader,
  dag: Datum,
  magSchrijven: boolean,
  kamers: Pick<Dossiers, 'vooraf' | 'taken' | 'vertrek'>,
) {
  const { id, kenmerk, procedure, stand, oefening } = werk;
  const keten = await leesKeten(database.db, id);
  const mensen = await leesMensen(database.db, id);
  const documenten = await leesDocumenten(database.db, id);
  const rollen = rollenVan(stand, procedure, dader, dag);
  const naamVan = new Map(stand.deelnemers.map(({ partijId, naam }) => [partijId, naam]));
  const blik = {
    stand,
    procedure,
    rollen,
    dag,
    mensen: mensen.map(({ partij_id, rol }) => ({ partijId: partij_id, rol })),
  };
  const heleKeten = keten.length === stand.nummer;
  const eisen = magSchrijven ? await kamers.taken(database, werk) : new Map<string, Taakeis>();
  const leidt = magSchrijven && rollen.has(procedure.opent.rol);
  const vertrek = leidt ? await kamers.vertrek(database, werk) : () => [];
  const blijft = (deelnemer: Vertrek): string | null =>
    leidt
      ? (tegenVertrek(stand, procedure, deelnemer, dader.partijId, dag) ?? (vertrek(deelnemer).join(' ') || null))
      : null;
  const breuk = heleKeten ? breukIn(id, keten) : null;
  return {
    id,
    kenmerk,
    oefening,
    procedure,
    titel: stand.titel,
    onderwerp: stand.onderwerp,
    toestand: stand.toestand,
    sinds: stand.sinds,
    geopendOp: stand.geopendOp,
    geslotenOp: stand.geslotenOp,
    velden: stand.velden,
    eigenaar: stand.eigenaar,
    deelnemers: stand.deelnemers.map((deelnemer) => ({
      ...{ partijId: deelnemer.partijId, naam: deelnemer.naam, rol: deelnemer.rol },
      ...{ van: deelnemer.van, tot: deelnemer.tot, blijft: blijft(deelnemer) },
      mensen: mensenVan(mensen, deelnemer.partijId, systeemrollenVan(deelnemer, procedure)),
    })),
    taken: stand.taken.map((taak) => ({
      ...taak,
      mag: taak.stand === 'open' && magSchrijven && magTaak(taak, rollen),
      magKlaar: taak.stand === 'open' && magSchrijven && (magTaak(taak, rollen) || magNamens(taak, blik)),
      ...magWeg(
        eisen.get(taak.id) ?? NIETS_GEVRAAGD,
        magSchrijven && magVervallen(taak, procedure, rollen, dader.partijId),
      ),
    })),
    termijnen: stand.termijnen.map((t) => ({
      ...t,
      naam: procedure.termijnen[t.code]?.naam ?? t.code,
      bron: procedure.termijnen[t.code]?.bron ?? '',
      verlengingen: [...t.verlengingen],
    })),
    documenten: documenten.map((d) => ({
      id: d.id,
      naam: d.naam,
      soort: d.soort,
      grootte: d.grootte,
      hash: d.hash.toString('hex'),
      voor: d.voor,
      gescand: d.gescand,
      op: d.gemaakt_op.toISOString(),
      weg: d.weg_op !== null,
    })),
    gebeurtenissen: keten.map(({ gebeurtenis: g }) => ({
      nummer: g.nummer,
      op: g.op.toISOString(),
      dag: g.dag,
      door: g.dader.naam,
      partij: g.dader.partijId === null ? null : (naamVan.get(g.dader.partijId) ?? null),
      soort: g.soort,
      voor: g.voor?.map((partij) => naamVan.get(partij) ?? String(partij)) ?? null,
      gegevens: g.gegevens,
    })),
    stappen: magSchrijven ? await stappenVan(werk, rollen, (stap) => kamers.vooraf(database, werk, stap)) : [],
    rollen: [...rollen],
    eigenPartijId: dader.partijId,
    magSchrijven: magSchrijven && rollen.size > 0,
    // Of a chain with links that one may not see, the links between cannot be held against each other.
    keten: { heel: breuk === null, breuk, gezien: keten.length, totaal: stand.nummer },
  };
}
