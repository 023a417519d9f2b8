/**
 * What this browser knows of a delivery, and what it still has to send. Pure: it decides what happens to a change under every
 * order of answers, failures and changes by others. Two promises hold always: a change that was not acknowledged is never
 * dropped, and what somebody else filled in is never overwritten by who has not seen it.
 */
import type { Aanlevering, Aanwezige, Bevinding, Bijgewerkt, Cel, Status } from './typen.ts';

export type Invoerwijze = 'getypt' | 'geplakt' | 'bestand';

interface Inhoud {
  readonly waarde: string | null;
  /** Left out: stays as it was. */
  readonly toelichting?: string;
}

export interface Wijziging extends Inhoud {
  /** Revision of the cell that the person had on the screen. */
  readonly basis: number;
  readonly herkomst: Invoerwijze;
  /** Counts up with every change: tells whether a cell was changed again while an earlier change was on its way. */
  readonly volg: number;
  /** When it was typed, on the clock of this browser. */
  readonly om: number;
  /** Sent before without an answer: it may have arrived, and then it is no one else's. */
  readonly eerder: readonly Inhoud[];
}

/** Two people changed one cell: somebody has to say which is right. */
export interface Botsing {
  readonly mijn: Wijziging;
  readonly cel: Cel;
}

type PerGegeven<T> = Readonly<Record<string, T>>;

export interface Stand {
  /** Name under which the server writes down what this person changes. */
  readonly ik: string;
  readonly revisie: number;
  readonly status: Status;
  readonly cellen: PerGegeven<Cel>;
  readonly bevindingen: readonly Bevinding[];
  readonly aanwezig: readonly Aanwezige[];
  /** Not acknowledged, also when it is on its way. */
  readonly wachtend: PerGegeven<Wijziging>;
  readonly onderweg: PerGegeven<Wijziging> | null;
  readonly botsingen: PerGegeven<Botsing>;
  /** Refused by the server, with its reason; waits for the person. */
  readonly geweigerd: PerGegeven<string>;
  /** Text that is no value (yet): it stays in its cell. */
  readonly klad: PerGegeven<string>;
  readonly volg: number;
  /** Failures in a row. */
  readonly mislukt: number;
  readonly opgeslagenOp: number | null;
  /** Number of the request of which the findings are. */
  readonly gezien: number;
}

export type Actie =
  | ({
      readonly soort: 'vul';
      readonly gegeven: string;
      readonly herkomst: Invoerwijze;
      readonly om: number;
    } & Inhoud & {
        /** What was on the screen when the typing began; without: what is there now. */
        readonly basis?: number;
      })
  | { readonly soort: 'klad'; readonly gegeven: string; readonly tekst: string | null }
  | { readonly soort: 'verstuur' }
  | { readonly soort: 'opgeslagen'; readonly antwoord: Bijgewerkt; readonly nummer: number; readonly om: number }
  | { readonly soort: 'mislukt' }
  | { readonly soort: 'geweigerd'; readonly plekken: PerGegeven<string>; readonly melding: string }
  | { readonly soort: 'gepeild'; readonly antwoord: Bijgewerkt; readonly nummer: number }
  | {
      readonly soort: 'ververst';
      readonly nummer: number;
      readonly aanlevering: Pick<Aanlevering, 'revisie' | 'status' | 'cellen' | 'bevindingen'>;
    }
  | { readonly soort: 'kies'; readonly gegeven: string; readonly keuze: 'mijn' | 'ander' };

/** The most changes that the server takes at once. */
const MEESTE = 500;

const zonder = <T>(alles: PerGegeven<T>, gegeven: string): PerGegeven<T> => {
  if (!(gegeven in alles)) return alles;
  const { [gegeven]: _, ...rest } = alles;
  return rest;
};

const zelfde = (een: Inhoud, cel: Inhoud | undefined): boolean =>
  een.waarde === (cel?.waarde ?? null) &&
  (een.toelichting === undefined || een.toelichting === (cel?.toelichting ?? ''));

const isVoorgevuld = (cel: Cel | undefined) => cel?.herkomst === 'bekend' || cel?.herkomst === 'overgenomen';

/** How a delivery stands when it is opened. */
export const beginStand = (
  { revisie, status, cellen, bevindingen }: Pick<Aanlevering, 'revisie' | 'status' | 'cellen' | 'bevindingen'>,
  ik: string,
): Stand => ({
  ik,
  revisie,
  status,
  cellen: Object.fromEntries(cellen.map((cel) => [cel.gegeven, cel])),
  bevindingen,
  aanwezig: [],
  wachtend: {},
  onderweg: null,
  botsingen: {},
  geweigerd: {},
  klad: {},
  volg: 0,
  mislukt: 0,
  opgeslagenOp: null,
  gezien: 0,
});

/** What a person sees in a cell: the own change, or else what the server has. */
export function inhoudVan(
  stand: Stand,
  gegeven: string,
): { readonly waarde: string | null; readonly toelichting: string } {
  const cel = stand.cellen[gegeven];
  const eigen = stand.wachtend[gegeven] ?? stand.botsingen[gegeven]?.mijn;
  return {
    waarde: eigen ? eigen.waarde : (cel?.waarde ?? null),
    toelichting: eigen?.toelichting ?? cel?.toelichting ?? '',
  };
}

/** The changes that can be sent now. */
export const teSturen = (stand: Stand): readonly (readonly [string, Wijziging])[] =>
  Object.entries(stand.wachtend)
    .filter(([gegeven]) => !(gegeven in stand.geweigerd))
    .slice(0, MEESTE);

/** Nothing of this person is left that the server does not have. */
export const isAllesOpgeslagen = ({ wachtend, botsingen, klad }: Stand): boolean =>
  [wachtend, botsingen, klad].every((alles) => Object.keys(alles).length === 0);

/** The next state. */
export function synchroniseer(stand: Stand, actie: Actie): Stand {
  switch (actie.soort) {
    case 'vul':
      return vul(stand, actie);
    case 'klad':
      return {
        ...stand,
        klad:
          actie.tekst === null ? zonder(stand.klad, actie.gegeven) : { ...stand.klad, [actie.gegeven]: actie.tekst },
      };
    case 'verstuur':
      return stand.onderweg ? stand : { ...stand, onderweg: Object.fromEntries(teSturen(stand)) };
    case 'opgeslagen':
      return { ...neemOver(stand, actie.antwoord, actie.nummer), opgeslagenOp: actie.om, mislukt: 0, onderweg: null };
    case 'mislukt':
      return { ...stand, wachtend: metEerder(stand), onderweg: null, mislukt: stand.mislukt + 1 };
    case 'geweigerd':
      return weiger(stand, actie.plekken, actie.melding);
    case 'gepeild':
      return voegToe(stand, actie.antwoord, actie.nummer);
    case 'ververst':
      return voegToe(stand, actie.aanlevering, actie.nummer);
    case 'kies':
      return kies(stand, actie.gegeven, actie.keuze);
  }
}

function vul(
  stand: Stand,
  { gegeven, waarde, toelichting, herkomst, om, basis }: Extract<Actie, { soort: 'vul' }>,
): Stand {
  const cel = stand.cellen[gegeven];
  const botsing = stand.botsingen[gegeven];
  const lopend = stand.wachtend[gegeven] ?? botsing?.mijn;
  const volg = stand.volg + 1;
  const bijschrift = toelichting ?? lopend?.toelichting;
  const nieuw: Wijziging = {
    waarde,
    ...(bijschrift === undefined ? {} : { toelichting: bijschrift }),
    basis: lopend?.basis ?? basis ?? cel?.revisie ?? 0,
    herkomst,
    volg,
    om,
    eerder: lopend?.eerder ?? [],
  };
  const vers = { ...stand, volg, klad: zonder(stand.klad, gegeven), geweigerd: zonder(stand.geweigerd, gegeven) };
  // While two values are held against each other, typing changes the own one of them.
  if (botsing) return { ...vers, botsingen: { ...stand.botsingen, [gegeven]: { ...botsing, mijn: nieuw } } };
  const nooitVerstuurd = nieuw.eerder.length === 0 && !(stand.onderweg && gegeven in stand.onderweg);
  const bevestigt = isVoorgevuld(cel) && herkomst === 'getypt' && cel?.revisie === nieuw.basis && !lopend;
  const terugBijAf = nooitVerstuurd && cel?.revisie === (nieuw.basis || undefined) && zelfde(nieuw, cel) && !bevestigt;
  return { ...vers, wachtend: terugBijAf ? zonder(stand.wachtend, gegeven) : { ...stand.wachtend, [gegeven]: nieuw } };
}

/** Merges what the server tells: a cell only when it is newer, findings only of a newer request. */
function voegToe(
  stand: Stand,
  antwoord: Omit<Bijgewerkt, 'botsingen' | 'aanwezig'> & Partial<Bijgewerkt>,
  nummer: number,
): Stand {
  const nieuw = antwoord.cellen.filter((cel) => cel.revisie > (stand.cellen[cel.gegeven]?.revisie ?? -1));
  const cellen =
    nieuw.length === 0
      ? stand.cellen
      : { ...stand.cellen, ...Object.fromEntries(nieuw.map((cel) => [cel.gegeven, cel])) };
  let botsingen = stand.botsingen;
  for (const cel of nieuw) {
    const botsing = botsingen[cel.gegeven];
    if (!botsing) continue;
    botsingen = zelfde(botsing.mijn, cel)
      ? zonder(botsingen, cel.gegeven)
      : { ...botsingen, [cel.gegeven]: { ...botsing, cel } };
  }
  const bijgewerkt = { ...stand, cellen, botsingen, revisie: Math.max(stand.revisie, antwoord.revisie) };
  if (nummer <= stand.gezien) return bijgewerkt;
  const { bevindingen, status, aanwezig = stand.aanwezig } = antwoord;
  // In another state another answer may come to what was refused.
  const geweigerd = status === stand.status ? stand.geweigerd : {};
  return { ...bijgewerkt, bevindingen, status, aanwezig, geweigerd, gezien: nummer };
}

/** The answer to what was on its way: every change of it is acknowledged, or clashes with somebody else's. */
function neemOver(stand: Stand, antwoord: Bijgewerkt, nummer: number): Stand {
  let { wachtend, botsingen } = stand;
  for (const [gegeven, gestuurd] of Object.entries(stand.onderweg ?? {})) {
    const nu = wachtend[gegeven];
    if (!nu) continue;
    const botst = antwoord.botsingen.find((een) => een.gegeven === gegeven)?.cel;
    if (botst && !zelfde(gestuurd, botst)) {
      const vanMij = botst.door === stand.ik && nu.eerder.some((inhoud) => zelfde(inhoud, botst));
      // An earlier change of ours had arrived after all: go on from there.
      if (vanMij) wachtend = { ...wachtend, [gegeven]: { ...nu, basis: botst.revisie, eerder: [] } };
      else {
        wachtend = zonder(wachtend, gegeven);
        botsingen = { ...botsingen, [gegeven]: { mijn: nu, cel: botst } };
      }
    } else if (nu.volg === gestuurd.volg) wachtend = zonder(wachtend, gegeven);
    else {
      const cel = botst ?? antwoord.cellen.find((een) => een.gegeven === gegeven) ?? stand.cellen[gegeven];
      const basis = cel && zelfde(gestuurd, cel) ? Math.max(nu.basis, cel.revisie) : nu.basis;
      wachtend = { ...wachtend, [gegeven]: { ...nu, basis, eerder: [] } };
    }
  }
  return voegToe({ ...stand, wachtend, botsingen }, antwoord, nummer);
}

const kaal = ({ waarde, toelichting }: Inhoud): Inhoud =>
  toelichting === undefined ? { waarde } : { waarde, toelichting };

/** The pending changes, that remember what was on its way: nobody knows whether it arrived. */
export function metEerder({ wachtend, onderweg }: Stand): PerGegeven<Wijziging> {
  const uit: Record<string, Wijziging> = { ...wachtend };
  for (const [gegeven, gestuurd] of Object.entries(onderweg ?? {})) {
    const nu = uit[gegeven];
    if (
      !nu ||
      nu.eerder.some((inhoud) => inhoud.waarde === gestuurd.waarde && inhoud.toelichting === gestuurd.toelichting)
    )
      continue;
    uit[gegeven] = { ...nu, eerder: [...nu.eerder, kaal(gestuurd)] };
  }
  return uit;
}

/** Nothing of what was on its way was stored. What can be named waits for the person; the rest may go again. */
function weiger(stand: Stand, plekken: PerGegeven<string>, melding: string): Stand {
  const geweigerd = { ...stand.geweigerd };
  for (const [gegeven, gestuurd] of Object.entries(stand.onderweg ?? {})) {
    const reden = plekken[gegeven] ?? (Object.keys(plekken).length === 0 ? melding : undefined);
    if (reden !== undefined && stand.wachtend[gegeven]?.volg === gestuurd.volg) geweigerd[gegeven] = reden;
  }
  return { ...stand, geweigerd, onderweg: null };
}

function kies(stand: Stand, gegeven: string, keuze: 'mijn' | 'ander'): Stand {
  const botsing = stand.botsingen[gegeven];
  if (!botsing) return stand;
  const botsingen = zonder(stand.botsingen, gegeven);
  if (keuze === 'ander') return { ...stand, botsingen };
  const volg = stand.volg + 1;
  const mijn = { ...botsing.mijn, basis: botsing.cel.revisie, volg, eerder: [] };
  return { ...stand, botsingen, volg, wachtend: { ...stand.wachtend, [gegeven]: mijn } };
}
