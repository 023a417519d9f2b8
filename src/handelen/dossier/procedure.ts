import { z } from 'zod';
import { EENHEDEN } from '../../kernel/termijn.ts';

/**
 * A procedure as data: the states of a dossier, who may bring it from one to the other, what must be filled in then, within which
 * term, and which tasks and messages that gives. Codes are for programs, names (Dutch, B1) for people. One version is never changed.
 */

const code = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'verwacht een code als inBehandeling');
const naam = z.string().trim().min(2).max(120);
const uitleg = z.string().trim().min(5).max(600);
/** Code of a role in the dossier, of `rollen`. */
const rol = code;

const duur = z.strictObject({ aantal: z.int().min(0).max(3660), eenheid: z.enum(EENHEDEN) });

/** What a person fills in. */
const veld = z.strictObject({
  naam,
  uitleg: uitleg.optional(),
  type: z.enum(['tekst', 'langeTekst', 'getal', 'geld', 'datum', 'jaNee', 'keuze', 'keuzes']),
  keuzes: z.array(z.strictObject({ code, naam })).min(2).optional(),
  eenheid: z.string().max(20).optional(),
  /** Roles that fill it in at any time, besides who leads and who takes a step that asks for it: what a task asks for and no step does. */
  door: z.array(rol).min(1).optional(),
});

const gevraagd = z.strictObject({ veld: code, verplicht: z.boolean().default(true) });

/** Who takes part in what way. `systeemrollen`: with which roles a person of that party may act in it. */
const dossierrol = z.strictObject({
  naam,
  uitleg,
  partijen: z.array(z.string()).min(1),
  systeemrollen: z.array(z.string()).min(1),
});

/**
 * A term. It runs while the dossier is in one of `loopt`, its clock stands still in `staatStil`, and it is met by leaving both.
 * `hard`: by law or contract; `indicatief`: a direction (N-12).
 */
const termijn = duur.extend({
  naam,
  soort: z.enum(['hard', 'indicatief']),
  wettelijk: z.boolean().optional(),
  loopt: z.array(code).min(1),
  staatStil: z.array(code).default([]),
  bron: uitleg,
  voor: rol,
});

/** A task that opens when the dossier enters a state and closes when it leaves it. `herhaalt`: opens anew when it was done. */
const taak = z.strictObject({
  code,
  naam,
  uitleg: uitleg.optional(),
  voor: rol,
  binnen: duur.optional(),
  verplicht: z.boolean().default(false),
  herhaalt: duur.optional(),
});

const toestand = z.strictObject({
  naam,
  uitleg,
  fase: code.optional(),
  einde: z.boolean().default(false),
  taken: z.array(taak).default([]),
});

const bericht = z.strictObject({
  aan: rol,
  onderwerp: z.string().min(3).max(150),
  tekst: z.string().min(10).max(2000),
});

/**
 * `besluit`: is kept as a decision, with its ground and who signed. `klaar`: the obligatory tasks must be done. `neemt`: who takes the
 * step owns the dossier from then on.
 */
const overgang = z.strictObject({
  naam,
  uitleg: uitleg.optional(),
  van: z.array(code).min(1),
  naar: code,
  door: z.array(rol).min(1),
  vraagt: z.array(gevraagd).default([]),
  reden: z.enum(['verplicht', 'mag', 'nee']).default('mag'),
  besluit: z.boolean().default(false),
  klaar: z.boolean().default(false),
  neemt: z.boolean().default(false),
  berichten: z.array(bericht).default([]),
});

export const vormProcedure = z.strictObject({
  code,
  versie: z.int().min(1),
  geldigVan: z.iso.date(),
  naam,
  uitleg,
  /** Law, contract or document that it comes from. */
  bron: uitleg,
  eigenaar: naam,
  /** Prefix of the number of a dossier: MLD gives MLD-2026-000123. */
  kenmerk: z.string().regex(/^[A-Z]{2,4}$/),
  /** What a dossier may be about. */
  onderwerpen: z.array(z.enum(['aanbieder', 'gemeente', 'jeugdregio', 'geen'])).min(1),
  velden: z.record(code, veld),
  rollen: z.record(code, dossierrol),
  /** Who may open one, and what must be filled in then. The party of who opens gets the role `rol`. */
  opent: z.strictObject({
    systeemrollen: z.array(z.string()),
    rol,
    vraagt: z.array(gevraagd).default([]),
  }),
  fasen: z.array(z.strictObject({ code, naam })).default([]),
  begin: code,
  toestanden: z.record(code, toestand),
  overgangen: z.record(code, overgang),
  termijnen: z.record(code, termijn).default({}),
  /** How long a closed dossier is kept, and by which rule. */
  bewaren: z.strictObject({ ...duur.shape, bron: uitleg }),
});

export type Procedure = z.infer<typeof vormProcedure>;
export type Veld = z.infer<typeof veld>;
export type Overgang = z.infer<typeof overgang>;
export type Toestand = z.infer<typeof toestand>;
export type Termijnregel = z.infer<typeof termijn>;
export type Taakregel = z.infer<typeof taak>;

/** Reads a procedure that comes with Baken or that somebody wrote. Throws with every place that is wrong. */
export function leesProcedure(inhoud: unknown): Procedure {
  const procedure = vormProcedure.parse(inhoud);
  const fouten = procedurefouten(procedure);
  if (fouten.length > 0) throw new RangeError(`procedure ${procedure.code}: ${fouten.join('; ')}`);
  return procedure;
}

/** What the form of the data does not tell: codes that are nowhere, states that cannot be reached or left. Dutch sentences. */
export function procedurefouten(procedure: Procedure): string[] {
  return [
    ...onbekendeCodes(procedure),
    ...onbereikbaar(procedure),
    ...doodlopend(procedure),
    ...tegenstrijdig(procedure),
  ];
}

function onbekendeCodes(p: Procedure): string[] {
  const fouten: string[] = [];
  const moet = (lijst: object, gevonden: string, plek: string) => {
    if (!Object.hasOwn(lijst, gevonden))
      fouten.push(`${plek}: gevonden: ${gevonden}; verwacht: ${Object.keys(lijst).join(', ')}`);
  };
  const fasen = Object.fromEntries(p.fasen.map((f) => [f.code, f]));
  moet(p.toestanden, p.begin, 'begin');
  moet(p.rollen, p.opent.rol, 'opent.rol');
  for (const { veld: v } of p.opent.vraagt) moet(p.velden, v, 'opent.vraagt');
  for (const [c, v] of Object.entries(p.velden)) {
    for (const r of v.door ?? []) moet(p.rollen, r, `velden.${c}.door`);
    if ((v.type === 'keuze' || v.type === 'keuzes') !== (v.keuzes !== undefined))
      fouten.push(`velden.${c}: keuzes horen bij type keuze en keuzes, en bij geen ander`);
  }
  for (const [c, t] of Object.entries(p.toestanden)) {
    if (t.fase) moet(fasen, t.fase, `toestanden.${c}.fase`);
    for (const k of t.taken) moet(p.rollen, k.voor, `toestanden.${c}.taken.${k.code}.voor`);
  }
  for (const [c, o] of Object.entries(p.overgangen)) {
    for (const t of [...o.van, o.naar]) moet(p.toestanden, t, `overgangen.${c}`);
    for (const r of [...o.door, ...o.berichten.map(({ aan }) => aan)]) moet(p.rollen, r, `overgangen.${c}`);
    for (const { veld: v } of o.vraagt) moet(p.velden, v, `overgangen.${c}.vraagt`);
  }
  for (const [c, t] of Object.entries(p.termijnen)) {
    for (const s of [...t.loopt, ...t.staatStil]) moet(p.toestanden, s, `termijnen.${c}`);
    moet(p.rollen, t.voor, `termijnen.${c}.voor`);
  }
  return fouten;
}

/** States that no transitions lead to. */
function onbereikbaar(p: Procedure): string[] {
  const bereikt = new Set([p.begin]);
  for (const toestand of bereikt)
    for (const { van, naar } of Object.values(p.overgangen)) if (van.includes(toestand)) bereikt.add(naar);
  return Object.keys(p.toestanden)
    .filter((t) => !bereikt.has(t))
    .map((t) => `toestanden.${t}: geen overgang leidt hierheen`);
}

/** States that no way leads out of, though they are no end. */
function doodlopend(p: Procedure): string[] {
  const eindigt = new Set(Object.keys(p.toestanden).filter((t) => p.toestanden[t]?.einde));
  for (let groei = -1; groei !== eindigt.size; ) {
    groei = eindigt.size;
    for (const { van, naar } of Object.values(p.overgangen)) if (eindigt.has(naar)) for (const t of van) eindigt.add(t);
  }
  return Object.keys(p.toestanden)
    .filter((t) => !eindigt.has(t))
    .map((t) => `toestanden.${t}: van hier is geen einde te bereiken`);
}

/** What could never be done: a closed dossier that still asks something, a term that runs and stands still at once. */
function tegenstrijdig(p: Procedure): string[] {
  const fouten: string[] = [];
  if (p.toestanden[p.begin]?.einde) fouten.push('begin: een dossier kan niet gesloten beginnen');
  for (const [c, t] of Object.entries(p.toestanden)) {
    if (t.einde && t.taken.length > 0) fouten.push(`toestanden.${c}.taken: een gesloten dossier heeft geen taken`);
    const codes = t.taken.map((taak) => taak.code);
    if (new Set(codes).size < codes.length) fouten.push(`toestanden.${c}.taken: een code staat er twee keer`);
  }
  for (const [c, { loopt, staatStil }] of Object.entries(p.termijnen)) {
    for (const t of [...loopt, ...staatStil])
      if (p.toestanden[t]?.einde) fouten.push(`termijnen.${c}: in ${t} is het dossier gesloten en loopt niets meer`);
    for (const t of loopt)
      if (staatStil.includes(t)) fouten.push(`termijnen.${c}: in ${t} kan een termijn niet lopen en stilstaan`);
  }
  return fouten;
}
