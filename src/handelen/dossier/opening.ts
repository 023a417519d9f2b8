import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { geldendeProcedure, maakBoek } from './boek.ts';
import { leesVersies } from './boekstore.ts';
import { type Dader, type Gebeurtenis, type Inhoud, leesInhoud, type Onderwerp } from './gebeurtenis.ts';
import type { Procedure } from './procedure.ts';
import { type Stand, vouw } from './stand.ts';
import { leesVelden } from './velden.ts';

/** A dossier that is being worked on, inside its transaction. */
export interface Werkdossier {
  readonly id: number;
  readonly kenmerk: string;
  readonly procedure: Procedure;
  readonly stand: Stand;
  readonly oefening: boolean;
}

export interface Opening {
  readonly procedure: string;
  readonly titel: string;
  readonly onderwerp: Onderwerp;
  readonly velden?: Readonly<Record<string, unknown>>;
  /** Party that opens it, with the role of `opent`. */
  readonly partij: { readonly id: number; readonly naam: string };
  /** Only these roles of that party see it; without: those that the procedure names. */
  readonly systeemrollen?: readonly string[];
  readonly sleutel?: string;
  readonly oefening?: boolean;
}

/** Baken itself, for what nobody does. */
export const SYSTEEM: Dader = { persoonId: null, naam: 'Baken', partijId: null, systeemrol: 'systeem' };

interface Geopend {
  readonly werk: Werkdossier;
  readonly gebeurtenis: Gebeurtenis<'geopend'>;
}

/** The dossier as it will be, with its number; nothing is written yet. */
export async function bereidOpening(
  { db }: Database,
  opening: Opening,
  { id, versies: nummers }: { readonly id: number; readonly versies: readonly number[] },
  dader: Dader,
  nu: Date,
): Promise<Geopend> {
  const dag = datumInNederland(nu);
  const versies = await leesVersies(
    db,
    nummers.map((versie) => ({ code: opening.procedure, versie })),
  );
  const procedure = geldendeProcedure(versies, dag);
  if (!procedure) throw new BakenFout('niet-gevonden', `De procedure “${opening.procedure}” bestaat niet.`);
  if (dader !== SYSTEEM && dader.systeemrol !== 'bezoeker' && !procedure.opent.systeemrollen.includes(dader.systeemrol))
    throw new BakenFout('verboden', `Uw rol kan geen dossier “${procedure.naam}” openen.`);
  if (!procedure.onderwerpen.includes(opening.onderwerp.soort))
    throw new BakenFout('ongeldige-invoer', 'Dit onderwerp past niet bij de procedure.', [
      {
        plek: 'onderwerp',
        melding: `gevonden: ${opening.onderwerp.soort}; verwacht: ${procedure.onderwerpen.join(', ')}`,
      },
    ]);
  const velden = leesVelden(procedure, opening.velden ?? {}, procedure.opent.vraagt);
  if (!velden.ok) throw new BakenFout('ongeldige-invoer', 'Niet alles is goed ingevuld.', velden.fout);
  const inhoud = leesInhoud('geopend', {
    procedure: procedure.code,
    versie: procedure.versie,
    titel: opening.titel,
    onderwerp: opening.onderwerp,
    velden: velden.waarde,
    partij: opening.partij,
    rol: procedure.opent.rol,
    systeemrollen: opening.systeemrollen ? [...opening.systeemrollen] : null,
  }) as Inhoud<'geopend'>;
  const g: Gebeurtenis<'geopend'> = { nummer: 1, op: nu, dag, dader, voor: null, ...inhoud };
  const boek = maakBoek(versies);
  const stand = vouw([g], boek);
  const kenmerk = `${procedure.kenmerk}-${dag.slice(0, 4)}-${String(id).padStart(6, '0')}`;
  const oefening = opening.oefening ?? false;
  return { werk: { id, kenmerk, procedure, stand, oefening }, gebeurtenis: g };
}
