import { createHash } from 'node:crypto';
import { BakenFout, type Plek } from '../../kernel/fouten.ts';
import type { Bevinding } from '../controles/index.ts';
import type { Veld } from '../uitvraag/index.ts';
import type { Cel, Herkomst } from './domain.ts';

/** A finding with the reason why it is right as it is, where somebody gave one about these same figures. */
export interface Uitgelegd extends Bevinding {
  readonly uitleg: string | null;
}

/** What is handed in, as it stays for ever. */
export interface Inhoud {
  readonly cellen: readonly {
    readonly gegeven: string;
    /** Version of the definition. */
    readonly versie: number;
    readonly waarde: string | null;
    readonly toelichting: string;
    readonly herkomst: Herkomst;
    readonly bron: string;
  }[];
  readonly bevindingen: readonly Uitgelegd[];
}

/** Joins findings with the explanations that were given. An explanation belongs to the figures in its message. */
export const voegUitlegBij = (
  bevindingen: readonly Bevinding[],
  uitleg: ReadonlyMap<string, { readonly melding: string; readonly uitleg: string }>,
): Uitgelegd[] =>
  bevindingen.map((een) => {
    const gegeven = uitleg.get(een.controle);
    return { ...een, uitleg: een.ernst === 'waarschuwing' && gegeven?.melding === een.melding ? gegeven.uitleg : null };
  });

/** The content of a version: the fields of the form in their order, also the empty ones. */
export function maakInhoud(
  velden: readonly Pick<Veld, 'code' | 'versie'>[],
  cellen: ReadonlyMap<string, Cel>,
  bevindingen: readonly Uitgelegd[],
): Inhoud {
  return {
    cellen: velden.map(({ code, versie }) => {
      const cel = cellen.get(code);
      const { waarde = null, toelichting = '', herkomst = 'getypt', bron = '' } = cel ?? {};
      return { gegeven: code, versie, waarde, toelichting, herkomst, bron };
    }),
    bevindingen,
  };
}

/** Fingerprint of the figures, their stories and explanations: the same ones give the same, any other ones another. */
export const vingerafdruk = (inhoud: Inhoud): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        inhoud.cellen.map((c) => [c.gegeven, c.versie, c.waarde, c.toelichting]),
        inhoud.bevindingen.map((b) => [b.controle, b.versie, b.ernst, b.melding, b.uitleg]),
      ]),
    )
    .digest('hex');

/** Throws `niet-te-verwerken` for fields that were sent back and are handed in again just as they were, without a word. */
export function toetsHersteld(
  terug: readonly { readonly gegeven: string; readonly reden: string }[],
  toen: Inhoud,
  cellen: ReadonlyMap<string, Pick<Cel, 'waarde' | 'toelichting'>>,
): void {
  const oud = new Map(toen.cellen.map((cel) => [cel.gegeven, cel]));
  const plekken = terug.flatMap(({ gegeven, reden }): Plek[] => {
    const [was, nu] = [oud.get(gegeven), cellen.get(gegeven)];
    const gelijk =
      (was?.waarde ?? null) === (nu?.waarde ?? null) && (was?.toelichting ?? '') === (nu?.toelichting ?? '');
    return gelijk
      ? [{ plek: gegeven, melding: `is teruggestuurd (${reden}). Pas het aan, of leg het uit in de toelichting.` }]
      : [];
  });
  if (plekken.length > 0)
    throw new BakenFout(
      'niet-te-verwerken',
      'Een deel van wat is teruggestuurd, is nog niet aangepast of uitgelegd.',
      plekken,
    );
}

/**
 * Throws `niet-te-verwerken`, with every place, when a delivery cannot be handed in: a mandatory field is empty, a check says
 * that figures cannot be right, or a warning has not been explained.
 */
export function toetsIndienen(
  velden: readonly Pick<Veld, 'code' | 'naam' | 'verplicht'>[],
  cellen: ReadonlyMap<string, Pick<Cel, 'waarde'>>,
  bevindingen: readonly Uitgelegd[],
): void {
  const plekken: Plek[] = [
    ...velden
      .filter(({ code, verplicht }) => verplicht && (cellen.get(code)?.waarde ?? null) === null)
      .map(({ code, naam }) => ({ plek: code, melding: `${naam} is leeg; vul een waarde in (0 is ook een waarde)` })),
    ...bevindingen
      .filter(({ ernst, uitleg }) => ernst === 'fout' || uitleg === null)
      .map(({ gegevens, ernst, melding }) => ({
        plek: gegevens[0] ?? '/',
        melding: ernst === 'fout' ? melding : `${melding} Pas het aan, of leg uit waarom het klopt.`,
      })),
  ];
  if (plekken.length === 0) return;
  const aantal = plekken.length === 1 ? 'Er is nog 1 punt' : `Er zijn nog ${plekken.length} punten`;
  throw new BakenFout('niet-te-verwerken', `${aantal} te doen voordat u kunt indienen.`, plekken);
}
