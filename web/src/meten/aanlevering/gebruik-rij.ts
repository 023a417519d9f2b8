import { useTranslations } from 'use-intl';
import { useFormulier, useStand } from './gebruik-formulier.ts';
import { leesInvoer, noemWaarde, schrijfInvoer } from './invoer.ts';
import { kwartaalwaarde } from './kwartaal.ts';
import { isOnaangeroerd, isOvergenomen, leesfoutVan } from './punten.ts';
import { type Botsing, inhoudVan } from './synchronisatie.ts';
import type { Bevinding, Veld } from './typen.ts';

export type Celstaat =
  | 'leeg'
  | 'verplichtLeeg'
  | 'ingevuld'
  | 'bekend'
  | 'terug'
  | 'overgenomen'
  | 'onleesbaar'
  | 'botsing'
  | 'geweigerd'
  | 'fout'
  | 'waarschuwing'
  | 'uitgelegd'
  | 'opSlot';

/** All that one row of the form shows. */
export interface Rijstand {
  readonly waarde: string | null;
  readonly toelichting: string;
  readonly staat: Celstaat;
  readonly bron: string;
  /** Why the text in the cell is not stored; undefined when there is nothing wrong with it. */
  readonly melding: string | undefined;
  readonly botsing: Botsing | undefined;
  /** Of the quarter itself; undefined where a field has no such figure, null when it cannot be known. */
  readonly kwartaal: number | null | undefined;
  /** A colleague who is in this cell now. */
  readonly bezig: string | undefined;
  readonly teruggestuurd: string | undefined;
  /** Taken over, and it can be confirmed as it is. */
  readonly kanKloppen: boolean;
}

export function useRij(veld: Veld, eigenBevindingen: readonly Bevinding[]): Rijstand {
  const { aanlevering, bewaarder, open, terug } = useFormulier();
  const leesfout = useTranslations('aanlevering.leesfout');
  const stand = useStand(bewaarder, (nu) => nu);
  const { code } = veld;
  const { waarde, toelichting } = inhoudVan(stand, code);
  const cel = stand.cellen[code];
  const klad = stand.klad[code];
  const fout = klad === undefined ? null : leesfoutVan(veld, klad);
  const geweigerd = stand.geweigerd[code];
  const botsing = stand.botsingen[code];
  const eigen = code in stand.wachtend;
  const bekend = !eigen && cel?.herkomst === 'bekend' && cel.waarde !== null;
  const overgenomen = isOvergenomen(stand, code) && waarde !== null;
  const heeft = (soort: (een: Bevinding) => boolean) => eigenBevindingen.some(soort);
  const staat = ((): Celstaat => {
    if (botsing) return 'botsing';
    if (geweigerd !== undefined) return 'geweigerd';
    if (fout) return 'onleesbaar';
    if (heeft(({ ernst }) => ernst === 'fout')) return 'fout';
    if (isOnaangeroerd(stand, terug, code)) return 'terug';
    if (heeft(({ ernst, uitleg }) => ernst === 'waarschuwing' && uitleg === null)) return 'waarschuwing';
    if (!open(code) && aanlevering.mag.invullen) return 'opSlot';
    if (heeft(() => true)) return 'uitgelegd';
    if (overgenomen) return 'overgenomen';
    if (bekend) return 'bekend';
    if (waarde !== null) return 'ingevuld';
    return veld.verplicht ? 'verplichtLeeg' : 'leeg';
  })();
  const heeftKwartaal = veld.aard === 'stroom' && aanlevering.uitvraag.periode.includes('-K');
  return {
    waarde,
    toelichting,
    staat,
    bron: cel?.bron ?? '',
    melding: fout ? leesfout(fout, { tekst: klad ?? '' }) : geweigerd,
    botsing,
    kwartaal: heeftKwartaal ? kwartaalwaarde(veld, aanlevering.uitvraag.periode, waarde) : undefined,
    bezig: stand.aanwezig.find(({ gegeven }) => gegeven === code)?.naam,
    teruggestuurd:
      aanlevering.status === 'teruggestuurd' ? aanlevering.terug.find((een) => een.gegeven === code)?.reden : undefined,
    kanKloppen: overgenomen && open(code),
  };
}

/** How a text was read, where it could have been meant otherwise. */
export function hoeGelezen(
  veld: Veld,
  tekst: string,
): { readonly soort: 'gelezenAls' | 'afgerond'; readonly waarde: string } | null {
  const gelezen = leesInvoer(veld, tekst);
  if (gelezen.soort !== 'goed' || gelezen.opgelet === null) return null;
  return gelezen.opgelet === 'afgerond'
    ? { soort: 'afgerond', waarde: schrijfInvoer(veld, gelezen.waarde) }
    : { soort: 'gelezenAls', waarde: gelezen.waarde };
}

/** A figure as it stands beside a cell. */
export const schrijfErbij = (veld: Veld, waarde: number): string => noemWaarde(veld, String(waarde)) ?? '';
