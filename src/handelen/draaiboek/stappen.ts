import { z } from 'zod';
import { type Datum, datum } from '../../kernel/datum.ts';
import type { Plek } from '../../kernel/fouten.ts';
import { EENHEDEN, eindeVan } from '../../kernel/termijn.ts';

/**
 * The steps of the draaiboek as data that people change: per phase what must be done, by whom and within which term, and what each party is
 * responsible for. A version never changes; a new one holds from its day.
 */

const code = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'verwacht een code als analyse');

export const vormStap = z.strictObject({
  code,
  fase: code,
  naam: z.string().trim().min(3).max(200),
  uitleg: z.string().trim().max(600),
  voor: code,
  binnen: z.strictObject({ aantal: z.int().min(1).max(365), eenheid: z.enum(EENHEDEN) }),
});
export type Stap = z.infer<typeof vormStap>;

export const vormStappenplan = z.strictObject({
  code,
  versie: z.int().min(1),
  geldigVan: z.iso.date(),
  naam: z.string().trim().min(3).max(120),
  bron: z.string().trim().min(5).max(600),
  /** What is new in this version, and why. */
  wijziging: z.string().trim().min(5).max(600),
  verantwoordelijkheden: z.record(code, z.record(code, z.string().trim().min(3).max(600))),
  stappen: z.array(vormStap).max(200),
});
export type Stappenplan = z.infer<typeof vormStappenplan>;

/** What the form does not tell: phases and roles that the procedure does not have, the same code twice. */
export function stappenfouten(
  plan: Pick<Stappenplan, 'stappen' | 'verantwoordelijkheden'>,
  bekend: { readonly fasen: readonly string[]; readonly rollen: readonly string[] },
): Plek[] {
  const fouten: Plek[] = [];
  const moet = (lijst: readonly string[], gevonden: string, plek: string) => {
    if (!lijst.includes(gevonden))
      fouten.push({ plek, melding: `gevonden: ${gevonden}; verwacht: ${lijst.join(', ')}` });
  };
  const gezien = new Set<string>();
  plan.stappen.forEach((stap, i) => {
    moet(bekend.fasen, stap.fase, `stappen.${i}.fase`);
    moet(bekend.rollen, stap.voor, `stappen.${i}.voor`);
    if (gezien.has(stap.code))
      fouten.push({
        plek: `stappen.${i}.code`,
        melding: `gevonden: ${stap.code}, al eerder gebruikt; verwacht: een andere code`,
      });
    gezien.add(stap.code);
  });
  for (const [fase, rollen] of Object.entries(plan.verantwoordelijkheden)) {
    moet(bekend.fasen, fase, `verantwoordelijkheden.${fase}`);
    for (const rol of Object.keys(rollen)) moet(bekend.rollen, rol, `verantwoordelijkheden.${fase}.${rol}`);
  }
  return fouten;
}

/** What a new version does: steps that come, go, or get another owner, term, phase or text. */
export function verschillen(oud: readonly Stap[], nieuw: readonly Stap[]) {
  const was = new Map(oud.map((stap) => [stap.code, stap]));
  const wordt = new Map(nieuw.map((stap) => [stap.code, stap]));
  return {
    erbij: nieuw.filter(({ code: c }) => !was.has(c)).map(({ naam }) => naam),
    weg: oud.filter(({ code: c }) => !wordt.has(c)).map(({ naam }) => naam),
    anders: nieuw.flatMap((stap) => {
      const eerder = was.get(stap.code);
      if (!eerder) return [];
      const velden = (['naam', 'uitleg', 'fase', 'voor', 'binnen'] as const).filter(
        (veld) => JSON.stringify(eerder[veld]) !== JSON.stringify(stap[veld]),
      );
      return velden.length > 0 ? [{ naam: stap.naam, velden }] : [];
    }),
  };
}

/** The phases and roles of which a new version says something else about who is responsible for what. */
export function andereRollen(
  oud: Stappenplan['verantwoordelijkheden'],
  nieuw: Stappenplan['verantwoordelijkheden'],
): { readonly fase: string; readonly rol: string }[] {
  const paren = [oud, nieuw].flatMap((plan) =>
    Object.entries(plan).flatMap(([fase, rollen]) => Object.keys(rollen).map((rol) => `${fase} ${rol}`)),
  );
  return [...new Set(paren)].flatMap((paar) => {
    const [fase = '', rol = ''] = paar.split(' ');
    return oud[fase]?.[rol] === nieuw[fase]?.[rol] ? [] : [{ fase, rol }];
  });
}

/** The steps of a phase as tasks, with the day on which each should be done when it begins on `dag`. */
export const takenVan = (plan: Stappenplan, fase: string, dag: Datum) =>
  plan.stappen
    .filter((stap) => stap.fase === fase)
    .map((stap) => ({
      code: stap.code,
      naam: stap.naam,
      uitleg: stap.uitleg,
      voor: stap.voor,
      tot: eindeVan(datum(dag), stap.binnen),
    }));

/**
 * Names of the steps that are a task already in this round: one that is open, or that was made since the step into this phase. What was
 * done in an earlier round of the same phase has to be done again.
 * @param sinds number of the event by which the phase began
 */
export const alTaak = (
  taken: readonly { readonly id: string; readonly naam: string; readonly stand: string }[],
  sinds: number,
): ReadonlySet<string> =>
  new Set(
    taken.filter(({ id, stand }) => stand === 'open' || Number.parseInt(id, 10) >= sinds).map(({ naam }) => naam),
  );
